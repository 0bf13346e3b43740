/** Kidney disease comes first, and no warning depends on what a reader picks. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isShown } from '../../support/page.js';
import { published } from '../../support/published/supplement-warning.js';
import {
  all,
  cards,
  elsewhere,
  flatTexts,
  lineOf,
  one,
  pickFast,
  seenText,
  show,
  showWarning,
  typeFast,
} from './warning.js';

/** After the heading, if there is one. */
const kidneys =
  /^(?:(?:Before taking magnesium|Magnesium tablets|both|Our own heading) )?Kidney disease\? Ask a doctor before any magnesium\. It can build up and do harm, from antacids and laxatives too\./;
const names = [...new Set(Object.values(published).flatMap(({ medicines }) => medicines))];
const conditions = ['pregnancy', 'slow-bowel', 'young-child', 'heart', 'myasthenia', 'older-laxative'];

const somePicks = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 5 });
const someConditions = fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 6 });

/** Every form a heading can have, and a fallback of each kind beside it. */
const headings: readonly (readonly [attribute: string, inside: string])[] = [
  ['', ''],
  ['heading=""', 'Ask first.'],
  ['heading="Magnesium tablets"', '<p>A paragraph of the page that stays.</p>'],
  ['heading-level="4"', '<b slot="fallback">Ask first.</b>'],
  ['', '<h3 slot="heading">Our own heading</h3>Ask first.'],
  ['heading="both"', '<h3 slot="heading">Our own heading</h3><p slot="fallback">Ask first.</p>'],
];

const settings = fc.record({
  presets: somePicks,
  picks: somePicks,
  typed: fc.oneof(fc.constant(''), fc.constantFrom('gaba', 'levo', 'xyz'), fc.string({ maxLength: 20 })),
  named: someConditions,
  form: fc.nat(headings.length - 1),
  others: fc.record({
    region: fc.constantFrom('', 'US', 'IN', 'AQ', 'DE'),
    unit: fc.constantFrom('mg', 'mmol'),
    lang: fc.constantFrom('', 'en-GB'),
    expand: fc.constantFrom('', 'sources', 'all'),
  }),
});

const tag = (attributes: string, inside: string): string =>
  `<div><supplement-warning ${attributes}>${inside}</supplement-warning></div>`;

describe('the first thing there is to read after the heading', () => {
  it('is the warning on kidney disease, over 60 random picks of medicines and conditions', async () => {
    let count = 0;
    const forms = await show(headings.map(([attribute, inside]) => tag(attribute, inside)).join(''));
    const widgets = [...forms.querySelectorAll('supplement-warning')];
    expect(widgets).to.have.length(headings.length);
    await fc.assert(
      fc.asyncProperty(settings, async ({ presets, picks, typed, named, form, others }) => {
        const warning = widgets[form]!;
        for (const [name, value] of Object.entries(others)) warning.setAttribute(name, value);
        warning.setAttribute('conditions', named.join(' '));
        warning.setAttribute('medicines', names[count % names.length]!);
        await warning.updateComplete;
        warning.setAttribute('medicines', presets.join(', '));
        await warning.updateComplete;
        const more = picks.filter((it) => !presets.includes(it));
        await pickFast(warning, more);
        await typeFast(warning, typed);
        expect(cards(warning)).to.have.length(presets.length + more.length);
        expect(flatTexts(warning).join(' ')).to.match(kidneys);
        count++;
      }),
      { numRuns: 60 },
    );
    expect(count).to.be.at.least(60);
  }).timeout(60_000);

  for (const [attribute, inside] of headings) {
    it(`stands right below the heading, and is seen: <supplement-warning ${attribute}>${inside}`, async () => {
      const warning = await showWarning(`${attribute} medicines="raltegravir"`, inside);
      const texts = flatTexts(warning);
      expect(texts.join(' ')).to.match(kidneys);
      const caution = one(warning, '.caution');
      expect(caution.checkVisibility()).to.equal(true);
      const box = caution.getBoundingClientRect();
      for (const it of all(warning, '.section, .medicine, .finder, .emergency')) {
        if (it.checkVisibility()) expect(it.getBoundingClientRect().top).to.be.at.least(box.bottom - 1);
      }
      expect(all<HTMLAnchorElement>(warning, '.row-sources a').map(({ href }) => href)).to.include(
        'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium',
      );
    });
  }

  it('would not be found there if something stood before it', async () => {
    const warning = await showWarning();
    one(warning, '.root').prepend('Magnesium is good for sleep.');
    expect(flatTexts(warning).join(' ')).not.to.match(kidneys);
  });
});

describe('all other warnings', () => {
  it('read the same whatever was picked or typed', async () => {
    const warning = await showWarning('region="US"');
    const bare = elsewhere(warning);
    expect(bare).to.match(/upper level/i);
    expect(bare).to.include('Vitamin B6');
    await fc.assert(
      fc.asyncProperty(somePicks, somePicks, fc.string({ maxLength: 30 }), async (presets, picks, typed) => {
        warning.medicines = names[0]!;
        await warning.updateComplete;
        warning.medicines = presets.join(', ');
        await warning.updateComplete;
        expect(elsewhere(warning)).to.equal(bare);
        await pickFast(
          warning,
          picks.filter((it) => !presets.includes(it)),
        );
        await typeFast(warning, typed);
        expect(elsewhere(warning)).to.equal(bare);
      }),
      { numRuns: 60 },
    );
  });

  it('are all there for every country: the emergency line, the conditions, side effects, vitamin B6, the label', async () => {
    for (const place of ['', 'region="US"', 'region="JP"', 'region="IN"', 'region="AQ"', 'region="DE"']) {
      const warning = await showWarning(place);
      const text = elsewhere(warning);
      for (const it of [
        'Side effects',
        'Call for help',
        'after magnesium',
        'Very sleepy, slow or difficult breathing, sudden weakness, above all with kidney disease.',
        'you can also call a poison centre',
        'Ask a doctor or pharmacist first',
        'Young child',
        'Pregnant or breastfeeding',
        'Vitamin B6',
        'Reading the label',
        'ask a pharmacist',
      ])
        // prettier-ignore
        expect(text.toLowerCase(), place).to.include(it.toLowerCase());
      for (const it of all(warning, '.caution, .emergency, .condition summary'))
        expect(it.checkVisibility()).to.equal(true);
    }
  });
});

describe('conditions named by the author', () => {
  const shown = (warning: Element): string[] => all(warning, '.condition').map(lineOf);

  it('come first, and none is hidden or reads otherwise', async () => {
    const warning = await showWarning();
    const usual = shown(warning);
    expect(usual).to.have.length(conditions.length);
    await fc.assert(
      fc.asyncProperty(someConditions, async (named) => {
        warning.setAttribute('conditions', named.join(', '));
        await warning.updateComplete;
        const now = shown(warning);
        expect([...now].sort()).to.deep.equal([...usual].sort());
        const places = named.map((id) => now.indexOf(usual[conditions.indexOf(id)]!));
        expect([...places].sort()).to.deep.equal(named.map((_, i) => i));
      }),
      { numRuns: 40 },
    );
  });

  it('each say whom to ask or why', async () => {
    const warning = await showWarning();
    expect(all(warning, '.condition summary').map(seenText)).to.deep.equal([
      'Pregnant or breastfeeding',
      'Blocked or slow bowel',
      'Young child',
      'Heart condition',
      'Myasthenia',
      'Older, for bowels',
    ]);
    const texts = all(warning, '.condition').map((it) => lineOf(it.querySelector('div > p')!));
    expect(texts).to.have.length(6);
    for (const it of texts) expect(it).to.match(/\.$/);
    expect(texts[0]).to.equal('Ask a midwife, doctor or pharmacist before any supplement.');
    expect(texts[1]).to.match(/more magnesium gets into the blood.*Fewer sources agree on this\.$/i);
    expect(texts[2]).to.match(
      /^Ask a children’s doctor before any supplement\. .*some upper levels are lower, and not every authority sets one/,
    );
    expect(texts[3]).to.match(/slow the signals of the heart/);
    expect(texts[4]).to.match(
      /^Myasthenia gravis makes muscles weak.*can make weakness worse.*Ask the neurologist/,
    );
    expect(texts[5]).to.match(
      /^For older people who take magnesium for the bowels.*Ask for kidneys and magnesium to be checked\.$/,
    );
  });
});

describe('the text in the tag', () => {
  it('is gone once the warnings stand there, and is still in the page', async () => {
    const page = await show(
      '<div><supplement-warning>With kidney disease, ask a doctor before any magnesium.</supplement-warning></div>',
    );
    const warning = page.querySelector('supplement-warning')!;
    expect(warning.textContent).to.equal('With kidney disease, ask a doctor before any magnesium.');
    expect(isShown(warning.firstChild!)).to.equal(false);
    expect(one(warning, '.root').innerText).to.include('Before taking magnesium');
  });

  it('stays below the warnings where it may be a part of the page', async () => {
    const warning = await showWarning('', '<p>Our own advice on tablets.</p>');
    const texts = flatTexts(warning);
    expect(texts.join(' ')).to.match(kidneys);
    expect(texts.at(-1)).to.equal('Our own advice on tablets.');
    expect(warning.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
