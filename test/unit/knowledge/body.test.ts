/** Magnesium in the body, against what was collected in November 2026; copied apart from the code. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { withIds } from '../../support/all-sources.js';
import { bodyData, bodyFacts, roles } from '../../../src/knowledge/body.js';
import { nutrientFacts } from '../../../src/locales/en/nutrient-facts.js';

/** A second page on blood serum has no authority behind it, and is not named. */
const published = {
  total: { grams: 25, sources: ['ods', 'iom1997'] },
  bone: { percent: [50, 60], sources: ['ods', 'iom1997'] },
  serum: { percent: 1, sources: ['ods'] },
  urine: { mg: 120, sources: ['ods'] },
  enzymes: { count: 300, newer: 600, sources: ['ods', 'iom1997', 'debaaij'] },
};

describe('what is kept of magnesium in the body', () => {
  it('are the five figures that may be shown, each with its sources', () => {
    expect(withIds(bodyFacts)).to.deep.equal(published);
    expect(bodyData.checked).to.equal('2026-11');
  });

  it('is not its rank among the minerals, which is right for cations only', () => {
    expect(JSON.stringify({ bodyFacts, nutrientFacts })).not.to.match(/fourth|abundan|\brank/i);
  });

  it('are the five roles that nobody disputes; blood sugar and pressure stand apart, and immune support too', () => {
    expect([...roles].sort()).to.deep.equal(['bone', 'energy', 'muscle', 'nerve', 'protein']);
    expect(Object.keys(nutrientFacts.roles).sort()).to.deep.equal([...roles].sort());
    expect(nutrientFacts.alsoNamed).to.match(
      /^The US fact sheet also names blood sugar and blood pressure\.$/,
    );
    expect(nutrientFacts.older.text).to.match(/^Older texts/);
  });
});
