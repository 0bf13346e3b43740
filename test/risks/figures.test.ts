/** Where what is on screen comes from, in every widget and state: no number without a source, no source out of reach. */
import { expect } from '@open-wc/testing';
import { clock } from '../../src/model/clock.js';
import { authorityOf } from '../support/authorities.js';
import { citing, keepCitations, sourcesOf } from '../support/facts.js';
import { parse, settled, textNodes } from '../support/page.js';
import type { Widget } from '../support/scene-acts.js';
import {
  checkScenes,
  eachScene,
  factTags,
  plainTags,
  sceneCount,
  type FactTag,
  type Tag,
} from '../support/scenes.js';
import { all, flatText, one, seenText } from '../widgets/intake-table/table.js';

/**
 * What has a figure in its name, and what counts rows or steps that stand on the screen. None of it is a fact.
 */
const names = new RegExp(
  [
    '\\b(vitamin )?B(1|6|12)\\b',
    '\\bType 2 diabetes\\b',
    '^\\d+ names?( fits?)?\\.',
    '^\\d+ centres, by region$',
    '^\\d+ (more )?foods?( fits?\\.)?$',
    '^Show (all )?\\d+( stud(y|ies))?$',
    '^All \\d+$',
    '^Sources \\(\\d+\\)$',
    '^Step \\d$',
  ].join('|'),
  'gi',
);

/**
 * What the author of a page says of it, which is no fact of ours either; the list of sources itself; and a study of which
 * no source could be found, which is what is said of it.
 */
const without = '.review, .review + .overdue, .row-sources, .row-unconfirmed .told:not(:has(a))';

const hasNumber = (text: string): boolean => /\d/.test(text.trim().replace(names, ''));

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*(?: ?%)?/g) ?? [];

keepCitations();

const sourceLinks = (widget: Widget): string[] =>
  all<HTMLAnchorElement>(widget, '.row-sources a').map(({ href }) => href);

/** Numbers that were there when this was written: a look that sees fewer than half of them is broken. */
const atLeast: Record<FactTag, number> = {
  'emergency-banner': 115,
  'intake-table': 1000,
  'deficiency-checklist': 9,
  'supplement-warning': 300,
  'nutrient-facts': 9,
  'neuropathy-guide': 35,
  'evidence-list': 50,
  'food-sources': 800,
  'review-note': -1, // it states no number
};

/** Different pages that links led to when this was written. */
const linksAtLeast: Record<FactTag, number> = {
  'emergency-banner': 13,
  'intake-table': 13,
  'deficiency-checklist': 13,
  'supplement-warning': 13,
  'nutrient-facts': 3,
  'neuropathy-guide': 13,
  'evidence-list': 8,
  'food-sources': 10,
  'review-note': 2,
};

async function show(tag: Tag, attributes: string): Promise<Widget> {
  const widget = parse(`<div><${tag} ${attributes}>Ask first.</${tag}></div>`).querySelector<Widget>(tag)!;
  await settled(widget);
  return widget;
}

for (const tag of factTags) {
  describe(`every number of ${tag}, in ${sceneCount(tag)} states`, () => {
    let [count, facts] = [0, 0];
    const links = new Set<string>();
    checkScenes(
      tag,
      {
        'on screen leads to a source with a title, an organisation and an address': (widget, scene) => {
          for (const text of textNodes(one(widget, '.root'))) {
            if (!hasNumber(text.data) || text.parentElement!.closest(without)) continue;
            count++;
            const place = `${scene}: “${text.data.trim()}” in ${text.parentElement!.outerHTML.slice(0, 120)}`;
            const sources = sourcesOf(text.parentElement!);
            expect(sources, `${place} has no source`).not.to.have.length(0);
            for (const { title, organisation, url } of sources)
              for (const it of [title, organisation, url]) expect(it, place).to.match(/\S/);
          }
        },

        'in a text of its own for the ear is one that is on screen too': (widget, scene) => {
          for (const it of all(widget, '[aria-label], [aria-description], [title], [alt], [placeholder]')) {
            for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']) {
              const text = it.getAttribute(name) ?? '';
              if (!hasNumber(text)) continue;
              const seen = numbersIn(seenText(one(widget, '.root')));
              expect(seen, `${scene}: ${it.outerHTML}`).to.include.members(numbersIn(text));
            }
          }
        },

        'and every other figure has all its sources in the list of the widget itself': (widget, scene) => {
          const listed = sourceLinks(widget);
          for (const element of citing(widget)) {
            facts++;
            for (const { url } of sourcesOf(element))
              expect(listed, `${scene}: ${element.outerHTML.slice(0, 120)}`).to.include(new URL(url).href);
          }
        },

        'has links to a telephone or to the page of an authority that was looked at, in a secure way': (
          widget,
          scene,
        ) => {
          for (const link of all<HTMLAnchorElement>(widget, 'a')) {
            if (/^tel:[+*]?\d+$/.test(link.getAttribute('href')!)) continue;
            links.add(link.href);
            expect(link.rel.split(' '), `${scene}: the authority gets no handle on the page`).to.include(
              'noopener',
            );
            expect(link.target).to.equal('');
          }
        },

        'has sources that are each named once': (widget, scene) => {
          const texts = all(widget, '.row-sources li').map((it) => it.textContent.replace(/\s+/g, ' '));
          expect(texts, scene).to.deep.equal([...new Set(texts)]);
        },
      },
      {
        'and every other figure has all its sources in the list of the widget itself': () => {
          expect(facts, 'the look saw facts').to.be.at.least(2 * sceneCount(tag));
        },
        'on screen leads to a source with a title, an organisation and an address': () => {
          console.log(`${tag}: ${count} numbers in ${sceneCount(tag)} states`);
          expect(count, 'the look saw numbers').to.be.greaterThan(atLeast[tag]);
        },
        'has links to a telephone or to the page of an authority that was looked at, in a secure way': () => {
          expect(links.size).to.be.at.least(linksAtLeast[tag]);
          for (const link of links) {
            // Two pages are served over http only.
            if (!/^http:\/\/(hivinsite\.ucsf\.edu|www\.policlinicogemelli\.it)\//.test(link))
              expect(link).to.match(/^https:\/\//);
            expect(authorityOf(link), link).not.to.equal(undefined);
          }
        },
      },
    );
  });

  describe(`the sources of ${tag}`, () => {
    it('say what the facts are, when they were checked and that no clinician looked at them', async () => {
      const widget = await show(tag, 'region="US" expand="sources"');
      const text = seenText(one(widget, '.row-sources'));
      expect(text).to.match(/^Sources \(\d+\) Checked November 2026 /);
      expect(text).to.include(
        'Facts collected from the sources below, edition 2026-11. Not reviewed by a clinician.',
      );
      for (const source of all(widget, '.row-sources li'))
        expect(seenText(source)).to.match(/^.+\. .+, (\d{4}|no date shown)\./);
    });
  });
}

/** Numbers that stand in the words for something else than a fact: an answer's code, a size, a count, what goes along. */
const ownNumbers = /\(code \d{3}\)|up to \d+ MB|^\d areas? (is|are) blacked out/;

for (const tag of plainTags) {
  describe(tag, () => {
    it('states no fact of ours: no number, no source, no date of a check', async () => {
      await eachScene(tag, (widget, scene) => {
        expect(all(widget, '.row-sources'), scene).to.deep.equal([]);
        expect(citing(widget), scene).to.deep.equal([]);
        // None at all without an address of a video.
        for (const { data, parentElement } of all(widget, '.root').flatMap(textNodes)) {
          if (parentElement!.matches('form dd')) continue;
          const text = data.trim().replace(location.host, 'the host of the page').replace(ownNumbers, '');
          expect(text, scene).not.to.match(/\d/);
        }
      });
    });
  });
}

describe('a source of intake-table', () => {
  it('says where it leads: title, organisation, year or that none is shown, and the check', async () => {
    const table = await show('intake-table', 'authority="us" expand="sources"');
    expect(all(table, '.row-sources li').map(seenText)).to.deep.equal([
      'Dietary Reference Intakes, table J-3: recommended allowances and adequate intakes, elements. National Academies, United States and Canada, 2019.',
      'Magnesium. Memorial Sloan Kettering Cancer Center, no date shown.',
      'Magnesium basics. Clinical Kidney Journal, 2012.',
      'Dietary Reference Intakes, applications in dietary assessment: upper intake levels. National Academies, United States and Canada, 2000.',
    ]);
  });
});

const amountsOverdue = 'These amounts are due for a new check. They may have changed.';
const phonesOverdue = 'These phone numbers are due for a new check. They may have changed.';

const bothOverdue = 'These amounts and phone numbers are due for a new check. They may have changed.';
const overdueSentences = [phonesOverdue, amountsOverdue, bothOverdue];

/** What is said after a year, after three, and a figure that stays. One sentence at most. */
const overdue: Record<FactTag, { readonly phones?: string; readonly all?: string; readonly stays: string }> =
  {
    'emergency-banner': { phones: phonesOverdue, all: phonesOverdue, stays: 'Call 911' },
    'intake-table': { all: amountsOverdue, stays: '320 mg' },
    'deficiency-checklist': { phones: phonesOverdue, all: phonesOverdue, stays: 'Call 911' },
    'supplement-warning': { phones: phonesOverdue, all: bothOverdue, stays: '350 mg' },
    // What is no amount to go by and no phone number has no date of its own to be looked at again.
    'nutrient-facts': { stays: '25 g' },
    'neuropathy-guide': { phones: phonesOverdue, all: phonesOverdue, stays: 'Call 911' },
    'evidence-list': { stays: '353 people' },
    'food-sources': { all: amountsOverdue, stays: '156 mg' },
    'review-note': { stays: 'Checked November 2026' },
  };

describe('the date', () => {
  const { now } = clock;
  afterEach(() => {
    clock.now = now;
  });

  for (const tag of factTags) {
    const { phones, all: everything, stays } = overdue[tag];
    for (const [today, sentence] of [
      ['2020-01-01', undefined],
      ['2027-11-30', undefined],
      ['2027-12-01', phones],
      ['2029-11-30', phones],
      ['2029-12-01', everything],
      ['2040-01-01', everything],
    ] as const) {
      it(`of ${tag} is shown on ${today}, and what is due is said ${sentence ? 'once' : 'not at all'}`, async () => {
        clock.now = () => new Date(`${today}T12:00:00Z`);
        const widget = await show(tag, 'region="US" age="34" sex="female"');
        expect(seenText(one(widget, '.row-sources summary'))).to.match(
          /^Sources \(\d+\) Checked November 2026$/,
        );
        const said = overdueSentences.flatMap((it) =>
          flatText(widget)
            .split(it)
            .slice(1)
            .map(() => it),
        );
        expect(said).to.deep.equal(sentence ? [sentence] : []);
        expect(flatText(widget), 'no figure is hidden').to.include(stays);
      });
    }
  }
});
