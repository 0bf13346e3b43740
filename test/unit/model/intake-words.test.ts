/** How groups, ages and amounts are called. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { intakeFigures } from '../../../src/locales/en/intake-figures.js';
import { shared } from '../../../src/locales/en/shared.js';
import { agesText, amountText, groupName, type Show } from '../../../src/model/intake-words.js';

const show: Show = { words: { ...shared, ...intakeFigures }, language: 'en', unit: 'mg' };
const years = (n: number): number => n * 12;

describe('a stretch of ages', () => {
  for (const [from, to, text] of [
    [years(31), years(51), '31–50'],
    [years(71), undefined, '71 and older'],
    [years(1), years(4), '1–3'],
    // The field's own names: the first half-year counts from birth, the second from the seventh month.
    [0, 6, '0–6 months'],
    [6, 12, '7–12 months'],
    [0, 12, '0 to under 12 months'],
    [4, 12, '4 to under 12 months'],
  ] as const) {
    it(`from ${from} to ${to ?? 'no end'} months is “${text}”`, () => {
      expect(agesText(from, to, show)).to.equal(text);
    });
  }
});

describe('a stretch of ages for the ear', () => {
  for (const [from, to, text] of [
    [years(31), years(51), '31 to 50'],
    [years(71), undefined, '71 and older'],
    [0, 6, '0 to 6 months'],
    [4, 12, '4 to under 12 months'],
  ] as const) {
    it(`from ${from} to ${to ?? 'no end'} months is “${text}”`, () => {
      expect(agesText(from, to, show, true)).to.equal(text);
    });
  }

  it('has no dash inside the name of a group either', () => {
    expect(groupName({ from: years(31), to: years(51), sex: 'female' }, show, false, true)).to.equal(
      'Women 31 to 50',
    );
    expect(groupName({ from: years(19), to: years(31), stage: 'pregnancy' }, show, false, true)).to.equal(
      'Pregnant, 19 to 30',
    );
  });
});

describe('a group', () => {
  const adult = { from: years(19), to: years(31) };
  for (const [group, text] of [
    [{ ...adult, sex: 'female' }, 'Women 19–30'],
    [{ ...adult, sex: 'male' }, 'Men 19–30'],
    [{ from: years(14), to: years(19), sex: 'female' }, 'Girls 14–18'],
    [{ from: years(14), to: years(19), sex: 'male' }, 'Boys 14–18'],
    [{ ...adult, stage: 'pregnancy' }, 'Pregnant, 19–30'],
    [{ ...adult, stage: 'lactation' }, 'Breastfeeding, 19–30'],
    [{ from: years(9) }, 'Everyone 9 and older'],
    // The NHS names nobody, Japan and the Nordic countries adults: no age of ours stands beside their levels.
    [{ from: years(19) }, 'Adults'],
    [{ from: 0, to: 6 }, 'Babies 0–6 months'],
    [{ from: years(4), to: years(9) }, 'Children 4–8'],
    [{ from: years(15), to: years(18) }, 'Young people 15–17'],
  ] as const) {
    it(`is called “${text}”`, () => {
      expect(groupName(group, show)).to.equal(text);
    });
  }

  it('of a life stage has no ages where none was told', () => {
    expect(groupName({ ...adult, stage: 'pregnancy' }, show, true)).to.equal('Pregnant');
    expect(groupName({ ...adult, stage: 'lactation' }, show, true)).to.equal('Breastfeeding');
    expect(groupName({ ...adult, sex: 'female' }, show, true)).to.equal('Women 19–30');
  });
});

describe('an amount in a sentence', () => {
  it('is in the unit of the page', () => {
    expect(amountText(320, 'mg', intakeFigures, 'en')).to.equal('320 mg');
    expect(amountText(320, 'mmol', intakeFigures, 'en')).to.equal('13.2 mmol');
    expect(amountText(320, 'mg', intakeFigures, 'en', true), 'for the ear').to.equal('320 milligrams');
  });
});
