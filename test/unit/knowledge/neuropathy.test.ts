/** What is kept of peripheral neuropathy, row by row with its sources. The words on screen are looked at with the widget. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { withIds } from '../../support/all-sources.js';
import {
  areas,
  b12OnMetformin,
  b12Risks,
  b6Reports,
  bloodTests,
  feelings,
  footCare,
  kindsKnown,
  nerveNutrients,
  nerveSources,
  nerveTypes,
  neuropathyCauses,
  neuropathyData,
  oneIn,
  spread,
  urgentSigns,
} from '../../../src/knowledge/neuropathy.js';
import { callSigns } from '../../../src/knowledge/signs.js';
import { neuropathyGuide } from '../../../src/locales/en/neuropathy-guide.js';
import {
  b12Risks as publishedB12Risks,
  bloodTests as publishedTests,
  causes,
  footCare as publishedFootCare,
  nerves,
  noAuthority,
  notShown,
  nutrients,
  urgent,
} from '../../support/published/neuropathy.js';

/** Rows in any order, and the sources of each in any order. */
const sorted = (rows: object): unknown =>
  Object.fromEntries(
    Object.entries(withIds(rows) as Readonly<Record<string, readonly string[]>>).map(([id, sources]) => [
      id,
      [...sources].sort(),
    ]),
  );

const everyRow = {
  ...nerveSources,
  ...neuropathyCauses,
  ...nerveNutrients,
  ...bloodTests,
  ...footCare,
  ...urgentSigns,
  ...callSigns,
};

describe('what is kept of peripheral neuropathy', () => {
  it('are the causes that may be shown, each with its sources', () => {
    expect(sorted(neuropathyCauses)).to.deep.equal(sorted(causes));
  });

  it('are the nutrients that may be shown, each with its sources', () => {
    expect(sorted(nerveNutrients)).to.deep.equal(sorted(nutrients));
  });

  it('are the signs that cannot wait, of three levels, each with its sources', () => {
    expect(sorted(callSigns)).to.deep.equal(sorted(urgent.emergency!));
    expect(Object.keys(callSigns).sort()).to.deep.equal(Object.keys(urgent.emergency!).sort());
    expect(sorted(urgentSigns)).to.deep.equal(sorted(urgent.later!));
  });

  it('is every feeling of the three kinds of nerve, each at a place on the figure but one', () => {
    for (const type of nerveTypes) {
      expect(sorted({ [type]: nerveSources[type] })).to.deep.equal(sorted({ [type]: nerves[type].sources }));
      const ofType = Object.values(feelings).filter(({ nerve }) => nerve === type);
      expect(ofType, type).to.have.length(nerves[type].feelings);
    }
    const places = Object.values(feelings).flatMap((it): readonly string[] => it.areas);
    expect(new Set(places)).to.deep.equal(new Set(areas));
    // Low blood sugar without its warnings is felt in no one place.
    const nowhere = Object.entries(feelings).filter(([, it]) => !it.areas.length);
    expect(nowhere.map(([id]) => id)).to.deep.equal(['low-sugar']);
  });

  it('is how it starts: toes first, then up the legs, hands last', () => {
    expect(withIds(spread)).to.deep.equal({ steps: ['toes', 'legs', 'hands'], sources: ['niddk', 'ninds'] });
  });

  it('are who lacks vitamin B12, the tests a doctor asks for and daily foot care, each with its sources', () => {
    expect(sorted(b12Risks)).to.deep.equal(sorted(publishedB12Risks));
    expect(sorted(bloodTests)).to.deep.equal(sorted(publishedTests));
    expect(sorted(footCare)).to.deep.equal(sorted(publishedFootCare));
  });

  it('are four numbers: over 100 kinds (NINDS), almost 1 in 10 aged 55 or over in the UK (NHS inform), B12 in up to 1 in 10 on metformin (MHRA 2022), B6 below 50 mg (TGA)', () => {
    expect(withIds(kindsKnown)).to.deep.equal({ count: 100, sources: ['ninds'] });
    expect(withIds(oneIn)).to.deep.equal({ people: 10, from: 55, sources: ['nhsinform', 'fife'] });
    expect(withIds(b12OnMetformin)).to.deep.equal({ people: 10, source: 'mhra-metformin' });
    expect(withIds(b6Reports)).to.deep.equal({ mg: 50, source: 'tga-b6' });
    expect(neuropathyData.checked).to.equal('2026-11');
  });

  it('is nothing that was not read, or that no authority says', () => {
    for (const [id, sources] of Object.entries(everyRow)) {
      expect(id).not.to.match(notShown);
      for (const source of sources) expect(noAuthority, id).not.to.include(withIds(source));
    }
    expect(JSON.stringify(neuropathyGuide)).not.to.match(
      /kidney failure|vitamin E\b|20 million|folic|coeliac|statin/i,
    );
  });

  it('has words for each row, and no words without a row', () => {
    const keys = (rows: object): string[] => Object.keys(rows).sort();
    expect(keys(neuropathyGuide.causes)).to.deep.equal(keys(neuropathyCauses));
    expect(keys(neuropathyGuide.nutrients)).to.deep.equal(keys(nerveNutrients));
    expect(keys(neuropathyGuide.b12.risks)).to.deep.equal(keys(b12Risks));
    expect(keys(neuropathyGuide.tests.of)).to.deep.equal(keys(bloodTests));
    expect(keys(neuropathyGuide.help.feet)).to.deep.equal(keys(footCare));
    expect(keys(neuropathyGuide.feelings)).to.deep.equal(keys(feelings));
    expect(keys(neuropathyGuide.labels)).to.deep.equal([...areas].sort());
    expect(keys(neuropathyGuide.felt)).to.deep.equal([...areas].sort());
    expect(keys(neuropathyGuide.nerveNames)).to.deep.equal([...nerveTypes].sort());
    expect(keys(neuropathyGuide.call)).to.deep.equal(keys(callSigns));
  });
});
