/** The upper level: another thing than the amount advised, and never taken for it. */
import { expect } from '@open-wc/testing';
import {
  all,
  amountsIn,
  flatText,
  one,
  seenText,
  showTable,
  sourceLinks,
  upperTexts,
  writtenText,
} from './table.js';

const both =
  'This can be lower than the amount advised above. Both are right: one counts supplements, the other all you eat and drink.';
const overdose = 'With healthy kidneys, food above this figure is no overdose.';
/** Below the figures, in sight. */
const food = 'With healthy kidneys. What food contains by nature is not counted.';
const notInChart = 'The upper level is not in the chart, as it counts another thing.';
const none = (name: string): string =>
  `${name}: no upper level is shown here for this group. Ask a doctor or pharmacist before taking a supplement.`;

/** The sentences on the levels themselves. */
const levels = (table: Element): string[] => all(table, '.upper > p:has(.amount)').map(writtenText);

/** What stands in sight: each authority’s level with what it counts. */
const inSight = (table: Element): string[] => all(table, '.uppers > li').map(seenText);

/** In sight in place of a level. */
const noneInSight = (table: Element): string[] => all(table, 'p.none.small').map(seenText);

describe('the upper level', () => {
  // From the sources, each with what it counts.
  for (const [attributes, text] of [
    [
      'authority="us" age="34"',
      'United States and Canada. Everyone 9 and older: upper level 350 mg a day. It counts supplements and medicines only.',
    ],
    [
      'authority="us" age="2"',
      'United States and Canada. Children 1–3: upper level 65 mg a day. It counts supplements and medicines only.',
    ],
    [
      'authority="us" age="6"',
      'United States and Canada. Children 4–8: upper level 110 mg a day. It counts supplements and medicines only.',
    ],
    [
      'authority="us" age="25" life-stage="pregnancy"',
      'United States and Canada. Pregnant, 14–50: upper level 350 mg a day. It counts supplements and medicines only.',
    ],
    [
      'authority="us" age="25" life-stage="lactation"',
      'United States and Canada. Breastfeeding, 14–50: upper level 350 mg a day. It counts supplements and medicines only.',
    ],
    [
      'authority="eu" age="34"',
      'European Union. Everyone 4 and older: upper level 250 mg a day. It counts supplements, and magnesium added to food or water.',
    ],
    [
      'authority="eu" age="25" life-stage="pregnancy"',
      'European Union. Pregnant, 18 and older: upper level 250 mg a day. It counts supplements, and magnesium added to food or water.',
    ],
    [
      'authority="eu" age="25" life-stage="lactation"',
      'European Union. Breastfeeding, 18 and older: upper level 250 mg a day. It counts supplements, and magnesium added to food or water.',
    ],
    [
      'authority="who" age="2"',
      'World Health Organization and FAO. Children 1–3: guidance level 65 mg a day. It counts magnesium that was added to food or drinking water. This is a guidance level, which is weaker than an upper level.',
    ],
    [
      'authority="who" age="8"',
      'World Health Organization and FAO. Children 4–10: guidance level 110 mg a day. It counts magnesium that was added to food or drinking water. This is a guidance level, which is weaker than an upper level.',
    ],
    [
      'authority="who" age="34"',
      'World Health Organization and FAO. Everyone 11 and older: guidance level 350 mg a day. It counts magnesium that was added to food or drinking water. This is a guidance level, which is weaker than an upper level.',
    ],
    [
      'authority="jp" age="34"',
      'Japan. Adults: upper level 350 mg a day. It counts all sources other than normal food.',
    ],
    [
      'authority="anz" age="2"',
      'Australia and New Zealand. Children 1–3: upper level 65 mg a day. It counts supplements only.',
    ],
    [
      'authority="anz" age="34"',
      'Australia and New Zealand. Everyone 9 and older: upper level 350 mg a day. It counts supplements only.',
    ],
    // Of adults, without an age: that is how the Swedish agency and the tables have it.
    [
      'authority="nnr" age="34"',
      'Nordic countries. Adults: upper level 250 mg a day. It counts supplements only.',
    ],
    // Weaker advice, and called so. The NHS names no group and no age.
    [
      'authority="uk" age="34"',
      'United Kingdom. Adults: guidance level 400 mg a day. It counts supplements only. This is a guidance level, which is weaker than an upper level.',
    ],
  ] as const) {
    // prettier-ignore
    it(`for ${attributes} reads “${text}”`, async () => {
      const table = await showTable(attributes);
      expect(levels(table)).to.deep.equal([text]);
    });
  }

  for (const [who, attributes, name] of [
    ['Australia and New Zealand, a baby', 'authority="anz" age="0.99"', 'Australia and New Zealand'],
    ['the EU, a child under 4', 'authority="eu" age="3.99"', 'European Union'],
    ['the US, a baby', 'authority="us" age="0.99"', 'United States and Canada'],
    ['the UK, a child', 'authority="uk" age="18.99"', 'United Kingdom'],
    ['the UK, pregnant', 'authority="uk" age="30" life-stage="pregnancy"', 'United Kingdom'],
    [
      'the WHO, pregnant',
      'authority="who" age="30" life-stage="pregnancy"',
      'World Health Organization and FAO',
    ],
    ['Japan, breastfeeding', 'authority="jp" age="30" life-stage="lactation"', 'Japan'],
    ['Switzerland', 'authority="ch"', 'Switzerland'],
    ['India', 'authority="in" age="34"', 'India'],
  ] as const) {
    it(`is words where none could be read: ${who}`, async () => {
      const table = await showTable(attributes);
      expect(noneInSight(table)).to.deep.equal([none(name)]);
      expect(inSight(table)).to.deep.equal([]);
      expect(all(table, '.row-upper-level'), 'no row that says the same').to.deep.equal([]);
    });
  }

  // Members of the EU or the EEA: its level holds for them too.
  for (const [name, attributes] of [
    ['Nordic countries', 'authority="nnr" age="10"'],
    ['Germany and Austria', 'authority="dach" age="34"'],
    ['Germany and Austria', 'region="AT" age="34"'],
  ] as const) {
    it(`of the EU stands where its members have none of their own, after the words that say so: ${attributes}`, async () => {
      const table = await showTable(attributes);
      expect(upperTexts(table).slice(0, 2)).to.deep.equal([
        none(name),
        'European Union. Everyone 4 and older: upper level 250 mg a day. It counts supplements, and magnesium added to food or water.',
      ]);
      expect(inSight(table)).to.deep.equal([
        'EU Everyone 4 and older 250 mg from supplements, and added to food or water',
      ]);
      expect(noneInSight(table)).to.deep.equal([none(name)]);
      expect(sourceLinks(table)).to.include(
        'https://www.efsa.europa.eu/sites/default/files/efsa_rep/blobserver_assets/ndatolerableuil.pdf',
      );
    });
  }

  it('of the EU stands once where the EU is asked for beside a member', async () => {
    expect(levels(await showTable('compare="dach nnr efsa" age="10"'))).to.have.length(1);
  });

  it('says of each authority side by side what it counts, or that there is none', async () => {
    const texts = upperTexts(await showTable('compare="us efsa uk anz" age="6"'));
    expect(texts).to.deep.equal([
      'United States and Canada. Children 4–8: upper level 110 mg a day. It counts supplements and medicines only.',
      'European Union. Everyone 4 and older: upper level 250 mg a day. It counts supplements, and magnesium added to food or water.',
      none('United Kingdom'),
      'Australia and New Zealand. Children 4–8: upper level 110 mg a day. It counts supplements only.',
      overdose,
      both,
    ]);
  });

  for (const [attributes, seen, note] of [
    [
      '',
      [
        'US, Canada 350 mg from supplements and medicines',
        'EU 250 mg from supplements, and added to food or water',
        'UK 400 mg from supplements (as guidance)',
      ],
      'Adults with healthy kidneys. What food contains by nature is not counted.',
    ],
    [
      'region="US"',
      ['US, Canada 350 mg from supplements and medicines'],
      'Adults with healthy kidneys. What food contains by nature is not counted.',
    ],
    ['region="US" age="2"', ['US, Canada Children 1–3 65 mg from supplements and medicines'], food],
    ['authority="jp" age="34"', ['Japan Adults 350 mg from all but normal food'], food],
    [
      'authority="who" age="2"',
      ['WHO and FAO Children 1–3 65 mg added to food or water (as guidance)'],
      food,
    ],
  ] as const) {
    it(`is in sight with everything closed, with what it counts beside it: <intake-table ${attributes}>`, async () => {
      const table = await showTable(attributes);
      expect(all<HTMLDetailsElement>(table, 'details').some(({ open }) => open)).to.equal(false);
      expect(inSight(table)).to.deep.equal(seen);
      expect(seenText(one(table, '.uppers + p'))).to.equal(note);
      for (const it of [one(table, '.uppers'), one(table, '.uppers + p')])
        expect(it.checkVisibility()).to.equal(true);
    });
  }

  it('that several lack is said in one sentence', async () => {
    expect(noneInSight(await showTable('compare="us uk nnr jp" age="6"'))).to.deep.equal([
      none('United Kingdom, Nordic countries, and Japan'),
    ]);
  });

  it('says that food above it is no overdose, and that it is not in the chart', async () => {
    expect(upperTexts(await showTable('authority="us"')))
      .to.include(overdose)
      .and.to.include(notInChart);
    expect(upperTexts(await showTable('compare="us uk"')))
      .to.include(overdose)
      .and.not.to.include(notInChart);
  });
});

describe('kidney disease', () => {
  for (const attributes of [
    '',
    'authority="us" expand="all"',
    'authority="us" age="2"',
    'compare="us efsa uk"',
    'authority="in"',
    'authority="anz"',
    'region="GB"',
  ]) {
    it(`stands before every upper level: <intake-table ${attributes}>`, async () => {
      const table = await showTable(attributes);
      const caution = one(table, '.caution');
      expect(seenText(caution)).to.equal(
        'Kidney disease? Ask a doctor before any magnesium. It can build up and do harm, from antacids and laxatives too.',
      );
      expect(caution.checkVisibility()).to.equal(true);
      for (const it of all(table, '.section, .uppers, .uppers + p, .none.small, .upper > p'))
        expect(caution.compareDocumentPosition(it)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(sourceLinks(table)).to.include(
        'https://www.mskcc.org/cancer-care/integrative-medicine/herbs/magnesium',
      );
    });
  }
});

describe('“both are right”', () => {
  for (const [attributes, isSaid] of [
    ['authority="us" age="1"', true],
    ['authority="us" age="9"', false],
    ['authority="us" sex="female" age="25"', false],
    ['authority="us" life-stage="pregnancy" age="40"', true],
    ['authority="us"', true],
    ['authority="who" age="2"', false],
    ['authority="dach" sex="male" age="40"', true],
    ['authority="dach" sex="female" age="14"', false],
  ] as const) {
    // prettier-ignore
    it(`is ${isSaid ? '' : 'not '}said where the upper level is ${isSaid ? '' : 'not '}the lower of the two: ${attributes}`, async () => {
      expect(upperTexts(await showTable(attributes)).includes(both)).to.equal(isSaid);
    });
  }
});

describe('the two are never taken for one', () => {
  it('the upper level stands apart, under its own title, after the answer and the chart', async () => {
    const table = await showTable('authority="us" age="34" sex="male"');
    const title = one(table, '.section');
    expect(seenText(title)).to.equal('Upper level a day');
    expect(title.compareDocumentPosition(one(table, '.uppers'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const it of all(table, '.alone, .chart, .controls'))
      expect(it.compareDocumentPosition(title)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const it of all(table, '.alone, .chart, table')) expect(it.textContent).not.to.match(/upper level/i);
    expect(amountsIn(seenText(one(table, '.uppers')))).to.deep.equal(['350']);
  });

  it('nothing fills towards a goal, and no verdict is given', async () => {
    const table = await showTable('authority="us" age="34" sex="male" expand="all"');
    expect(all(table, 'progress, meter, [role=progressbar], [role=meter]')).to.deep.equal([]);
    expect(flatText(table)).not.to.match(/too (much|little)|enough for you|you need|safe/i);
  });
});
