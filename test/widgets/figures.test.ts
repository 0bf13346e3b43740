/** Where what is on screen comes from, in every widget and state: no number without a source, no source out of reach. */
import { expect } from '@open-wc/testing';
import { clock } from '../../src/base/clock.js';
import { authorityOf } from '../support/authorities.js';
import { resolveFigure } from '../support/figures.js';
import { parse, settled, textNodes } from '../support/page.js';
import { eachScene, sceneCount, tags, type Tag, type Widget } from '../support/scenes.js';
import { all, flatText, one, seenText } from './intake-table/table.js';

/** What has a figure in its name; and how many names fit, which counts what stands below it and is no fact. */
const names = /\bvitamin B(6|12)\b|\bType 2 diabetes\b|^\d+ names? fits?\./gi;

const hasNumber = (text: string): boolean => /\d/.test(text.trim().replace(names, ''));

const sourceLinks = (widget: Widget): string[] =>
  all<HTMLAnchorElement>(widget, '.sources a').map(({ href }) => href);

/** Numbers that were there when this was written: a look that sees fewer than half of them is broken. */
const atLeast: Record<Tag, number> = {
  'emergency-banner': 500,
  'intake-table': 1000,
  'deficiency-checklist': 100,
  'supplement-warning': 400,
};

async function show(tag: Tag, attributes: string): Promise<Widget> {
  const widget = parse(`<div><${tag} ${attributes}>Ask first.</${tag}></div>`).querySelector<Widget>(tag)!;
  await settled(widget);
  return widget;
}

for (const tag of tags) {
  describe(`every number of ${tag}, in ${sceneCount(tag)} states`, () => {
    it('on screen leads to a source with an address and a date', async () => {
      let count = 0;
      await eachScene(tag, (widget, scene) => {
        for (const text of textNodes(one(widget, '.root'))) {
          if (!hasNumber(text.data)) continue;
          count++;
          const id = text.parentElement!.closest<HTMLElement>('[data-figure]')?.dataset.figure;
          const place = `${scene}: “${text.data.trim()}” in ${text.parentElement!.outerHTML.slice(0, 120)}`;
          expect(id, `${place} has no figure`).to.be.a('string');
          const figure = resolveFigure(id!);
          expect(figure, `${place}: ${id}`).not.to.equal(undefined);
          expect(figure!.checked).to.match(/^20\d\d-(0[1-9]|1[0-2])$/);
          for (const { title, organisation, url } of figure!.sources)
            expect(title && organisation && url, place).to.match(/\S/);
        }
      });
      console.log(`${tag}: ${count} numbers in ${sceneCount(tag)} states`);
      expect(count, 'the look saw numbers').to.be.greaterThan(atLeast[tag]);
    });

    it('in a text of its own for the ear is one that is on screen too', async () => {
      await eachScene(tag, (widget, scene) => {
        for (const it of all(widget, '[aria-label], [aria-description], [title], [alt], [placeholder]')) {
          for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'])
            expect(hasNumber(it.getAttribute(name) ?? ''), `${scene}: ${it.outerHTML}`).to.equal(false);
        }
      });
    });

    it('and every other figure has all its sources in the list of the widget itself', async () => {
      await eachScene(tag, (widget, scene) => {
        const links = sourceLinks(widget);
        const ids = new Set(all(widget, '[data-figure]').map((it) => it.dataset.figure!));
        ids.delete('edition');
        expect(ids.size, scene).to.be.greaterThan(0);
        for (const id of ids) {
          const figure = resolveFigure(id);
          expect(figure, `${scene}: ${id} leads nowhere`).not.to.equal(undefined);
          // The page of the UK's travel advice is that of the country; its row in the list is known by the country too.
          if (id === 'source/travelAdvice') continue;
          for (const { url } of figure!.sources) expect(links, `${scene}: ${id}`).to.include(url);
        }
      });
    });
  });

  describe(`every link of ${tag}`, () => {
    it('goes to a telephone or to the page of an authority that was looked at, in a secure way', async () => {
      const links = new Set<string>();
      await eachScene(tag, (widget, scene) => {
        for (const link of all<HTMLAnchorElement>(widget, 'a')) {
          if (/^tel:[+*]?\d+$/.test(link.getAttribute('href')!)) continue;
          links.add(link.href);
          expect(link.rel.split(' '), `${scene}: the authority gets no handle on the page`).to.include(
            'noopener',
          );
          expect(link.target).to.equal('');
        }
      });
      expect(links.size).to.be.at.least(13);
      for (const link of links) {
        // Two pages are served over http only.
        if (!/^http:\/\/(hivinsite\.ucsf\.edu|www\.policlinicogemelli\.it)\//.test(link))
          expect(link).to.match(/^https:\/\//);
        expect(authorityOf(link), link).not.to.equal(undefined);
      }
    });
  });

  describe(`the sources of ${tag}`, () => {
    it('say what the facts are, when they were checked and that no clinician looked at them', async () => {
      const widget = await show(tag, 'region="US" sources="open"');
      const text = seenText(one(widget, '.sources'));
      expect(text).to.match(/^Sources Checked November 2026\./);
      expect(text).to.include(
        'Facts collected from the sources below, edition 2026-11. Not reviewed by a clinician.',
      );
      for (const source of all(widget, '.sources li'))
        expect(seenText(source)).to.match(/^.+\. .+, (\d{4}|no date shown)\..* Checked November 2026\./);
    });

    it('are each named once', async () => {
      await eachScene(tag, (widget, scene) => {
        const texts = all(widget, '.sources li').map((it) => it.textContent.replace(/\s+/g, ' '));
        expect(texts, scene).to.deep.equal([...new Set(texts)]);
      });
    });
  });
}

describe('a source of intake-table', () => {
  it('says where it leads: title, organisation, year or that none is shown, and the check', async () => {
    const table = await show('intake-table', 'authority="us" sources="open"');
    expect(all(table, '.sources li').map(seenText)).to.deep.equal([
      'Dietary Reference Intakes, table J-3: recommended allowances and adequate intakes, elements. National Academies, United States and Canada, 2019. Checked November 2026.',
      'Dietary Reference Intakes, applications in dietary assessment: upper intake levels. National Academies, United States and Canada, 2000. Checked November 2026.',
      'Magnesium. Memorial Sloan Kettering Cancer Center, no date shown. Checked November 2026.',
      'Magnesium basics. Clinical Kidney Journal, 2012. Checked November 2026.',
    ]);
  });
});

const amountsOverdue = 'These amounts are due for a new check. They may have changed.';
const phonesOverdue = 'These phone numbers are due for a new check. They may have changed.';

const bothOverdue = 'These amounts and phone numbers are due for a new check. They may have changed.';
const overdueSentences = [phonesOverdue, amountsOverdue, bothOverdue];

/** What is said after a year, after three, and a figure that stays. One sentence at most. */
const overdue: Record<Tag, { readonly phones?: string; readonly all: string; readonly stays: string }> = {
  'emergency-banner': { phones: phonesOverdue, all: phonesOverdue, stays: 'Call 911' },
  'intake-table': { all: amountsOverdue, stays: '320 mg' },
  'deficiency-checklist': { phones: phonesOverdue, all: phonesOverdue, stays: 'Call 911' },
  'supplement-warning': { phones: phonesOverdue, all: bothOverdue, stays: '350 mg' },
};

describe('the date', () => {
  const { now } = clock;
  afterEach(() => {
    clock.now = now;
  });

  for (const tag of tags) {
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
        expect(seenText(one(widget, '.sources summary'))).to.equal('Sources Checked November 2026.');
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
