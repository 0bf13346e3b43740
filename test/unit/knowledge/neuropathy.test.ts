/** What is kept of peripheral neuropathy, row by row with its sources. The words on screen are looked at with the widget. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { withIds } from '../../support/all-sources.js';
import {
  areas,
  feelings,
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
  causes,
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

const everyRow = { ...nerveSources, ...neuropathyCauses, ...nerveNutrients, ...urgentSigns, ...callSigns };

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

  it('are two numbers: more than 100 kinds, and almost 1 in 10 people over 55 in the UK', () => {
    expect(withIds(kindsKnown)).to.deep.equal({ count: 100, sources: ['ninds'] });
    expect(withIds(oneIn)).to.deep.equal({ people: 10, over: 55, sources: ['nhsinform', 'fife'] });
    expect(neuropathyData.checked).to.equal('2026-11');
  });

  it('is nothing that was not read, or that no authority says', () => {
    for (const [id, sources] of Object.entries(everyRow)) {
      expect(id).not.to.match(notShown);
      for (const source of sources) expect(noAuthority, id).not.to.include(withIds(source));
    }
    expect(JSON.stringify(neuropathyGuide)).not.to.match(
      /kidney failure|thyroid|vitamin E\b|20 million|folic/i,
    );
  });

  it('has words for each row, and no words without a row', () => {
    const keys = (rows: object): string[] => Object.keys(rows).sort();
    expect(keys(neuropathyGuide.causes)).to.deep.equal(keys(neuropathyCauses));
    expect(keys(neuropathyGuide.nutrients)).to.deep.equal(keys(nerveNutrients));
    expect(keys(neuropathyGuide.feelings)).to.deep.equal(keys(feelings));
    expect(keys(neuropathyGuide.labels)).to.deep.equal([...areas].sort());
    expect(keys(neuropathyGuide.felt)).to.deep.equal([...areas].sort());
    expect(keys(neuropathyGuide.nerveNames)).to.deep.equal([...nerveTypes].sort());
    expect(keys(neuropathyGuide.call)).to.deep.equal(keys(callSigns));
  });
});
