/** Every widget in a language that does not exist: a word that stays English would stay so in every translation. */
import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/base/add-language.js';
import { pseudoLanguage } from '../support/languages.js';
import { setViewport } from '../support/browser.js';
import { misfits } from '../support/layout.js';
import { parse, settled, textNodes } from '../support/page.js';
import { closing, englishLetters, opening } from '../support/pseudo.js';
import { everyMedicine, medicineNames, type Act, type Widget } from '../support/scene-acts.js';
import { scenesOf, tags, type Tag } from '../support/scenes.js';
import { all, one } from '../widgets/intake-table/table.js';

/** The language stays, so it has a tag that no other test uses. */
const language = 'en-x-pseudo';

before(() => addLanguage(pseudoLanguage(language)));

const attributesOf: Record<Exclude<Tag, 'report-issue'>, readonly string[]> = {
  'emergency-banner': [
    '',
    'region="AU"',
    'region="FR" expand="sources"',
    'region="NG"',
    'region="CA"',
    'region="PT"',
    'region="US" compact',
  ],
  'intake-table': [
    '',
    'authority="who" age="0.2"',
    'authority="us" age="34" sex="female" compact',
    'compare="us in" age="40"',
    'authority="us" unit="mmol"',
    'authority="ch"',
    'authority="uk" life-stage="pregnancy"',
  ],
  'deficiency-checklist': ['', 'region="AU"', 'region="NG" show="signs"', 'region="FR" show="medicines"'],
  'supplement-warning': [
    '',
    'region="AU" unit="mmol"',
    'region="NG" conditions="heart"',
    'region="DE"',
    `medicines="${medicineNames.join(', ')}"`,
  ],
  'nutrient-facts': ['', 'expand="sources"'],
  'neuropathy-guide': ['', 'region="AU" area="feet"', 'region="NG" nerves="autonomic" expand="sources"'],
  'evidence-list': ['', 'limit="2" expand="sources"', 'kind="guideline"'],
  'food-sources': ['', 'region="US" limit="95"', 'region="IN" limit="2" unit="mmol" expand="sources"'],
  'review-note': [
    'expand="sources"',
    'reviewed-by="…" reviewed-on="2026-11-20" next-review="2126-11-20"',
    'reviewed-by="…" next-review="2020-11-20"',
  ],
  'video-facade': [
    'src="https://youtu.be/abcdefghijk"',
    'src="https://vimeo.com/12345678" title="⟦…⟧"',
    'src="https://video.example/file.webm"',
    'src="/video.mp4"',
    'src="https://video.example/a-page"',
  ],
};

interface State {
  readonly attributes: string;
  readonly act?: Act;
}

const statesOf = (tag: Tag): readonly State[] =>
  tag === 'report-issue' ? scenesOf(tag) : attributesOf[tag].map((attributes) => ({ attributes }));

async function show(tag: Tag, { attributes, act }: State, width = ''): Promise<Widget> {
  const box = parse(
    `<div lang="${language}" style="${width}"><${tag} ${attributes}>Ask first.</${tag}></div>`,
  );
  const widget = box.querySelector<Widget>(tag)!;
  await settled(widget);
  await act?.[1](widget);
  // Where everything can be ticked, the note then holds all of it.
  for (const tick of all<HTMLInputElement>(widget, 'input[type=checkbox]')) tick.click();
  await settled(widget);
  return widget;
}

/** Names: of countries, medicines, sources and reviewers; of centres, with their numbers; and bare numbers. */
const names =
  '.row-sources li, .in-full, .study .small, .review dd, form dd, option, .line-name, a.phone:not(.more a), .chart text, .medicine .name, .rule > p:has(a), .told > .small, .gap-line > span:not(.stretch), .amount .number';

/** Names that stand inside a sentence, and what the browser itself says in it: months, countries, languages, “and”. */
const inside = new RegExp(
  [
    ...[...everyMedicine].sort((a, b) => b.length - a.length),
    ...[
      'November',
      'Australia',
      'United States',
      'Nigeria',
      'Canada',
      'Portugal',
      'France',
      'Germany',
      'English',
      'French',
      'and',
      '\\bor\\b',
      '(www\\.)?YouTube(\\.com)?',
      'Vimeo(\\.com)?',
      'video\\.example',
      'reports\\.example',
      'publisher@example\\.org',
      location.host,
    ],
  ].join('|'),
  'gi',
);

/** What is left of a text without any words in the pseudo-language. */
function outside(text: string): string {
  // What the browser puts between the parts of a list.
  let left = text.replace(/⟧(?:, and |, | and )(?=⟦)/g, '⟧');
  for (let before = ''; left !== before;) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return left.trim();
}

for (const tag of tags) {
  describe(`${tag} in another language`, () => {
    for (const state of statesOf(tag)) {
      const name = [state.attributes.slice(0, 60), state.act?.[0]].filter(Boolean).join(', ');
      it(`has no word that stays English, and none put together from pieces: ${name}`, async () => {
        const widget = await show(tag, state);
        const root = one(widget, '.root');
        expect([root.lang, root.dir]).to.deep.equal([language, 'rtl']);
        expect(root.innerText).to.include(opening).and.to.include(closing);
        const copy = root.cloneNode(true) as HTMLElement;
        for (const it of copy.querySelectorAll(names)) it.remove();
        for (const { data } of textNodes(copy))
          expect(data.replace(inside, ''), 'English').not.to.match(englishLetters);
        expect(outside(copy.textContent), 'outside of any words').to.equal('');
        for (const it of all(widget, '[aria-label]'))
          expect(outside(it.ariaLabel!), it.outerHTML.slice(0, 100)).to.equal('');
      });
    }

    it('is read from right to left where it is written so, and still fits a narrow phone', async () => {
      // What opens over the page takes its width from the window.
      await setViewport(336, 900);
      for (const state of statesOf(tag)) {
        const widget = await show(tag, state, 'inline-size: 320px');
        expect(getComputedStyle(one(widget, '.root')).direction).to.equal('rtl');
        for (const it of all(widget, '.caution, .emergency'))
          expect(getComputedStyle(it).direction).to.equal('rtl');
        // The number itself; the words around it go with the language.
        for (const it of all(widget, 'a.phone, .call bdi'))
          expect(getComputedStyle(it).direction).to.equal('ltr');
        // A dialog scrolls, a field for words too, and a browser shortens what it writes in a field for files itself.
        // Firefox counts the corners of a line in a chart, which its picture cuts off.
        const sticking = misfits(widget).filter(
          (it) => !it.includes(': path.') && !/^cuts off: (dialog|input\.|textarea\.)/.test(it),
        );
        expect(sticking, JSON.stringify(state)).to.deep.equal([]);
        for (const { scrollWidth, clientWidth } of all(widget, 'dialog'))
          expect(scrollWidth, 'a dialog scrolls down and not sideways').to.be.at.most(clientWidth);
        widget.parentElement!.remove();
      }
    });
  });
}
