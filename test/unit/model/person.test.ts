/** Who is meant by attributes and by what is typed. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  asAnswers,
  fromAnswers,
  fromAttributes,
  isPersonSet,
  stageApplies,
  type PersonAttributes,
} from '../../../src/model/person.js';

const nobody: PersonAttributes = { age: undefined, sex: '', lifeStage: '' };
const named = (attributes: Partial<PersonAttributes>): PersonAttributes => ({ ...nobody, ...attributes });

describe('a person named by the author', () => {
  it('has an age in months, a sex and a life stage, each of which may be unknown', () => {
    const { person, isImpossible } = fromAttributes(
      named({ age: 34, sex: 'female', lifeStage: 'pregnancy' }),
    );
    expect(person).to.deep.equal({ months: 408, sex: 'female', stage: 'pregnancy' });
    expect(isImpossible).to.equal(false);
    expect(fromAttributes(nobody).person).to.deep.equal({
      months: undefined,
      sex: undefined,
      stage: undefined,
    });
    expect(fromAttributes(named({ age: 0.5 })).person.months).to.equal(6);
  });

  it('is there as soon as one of the three is', () => {
    expect(isPersonSet(nobody)).to.equal(false);
    for (const one of [{ age: 0 }, { sex: 'male' }, { lifeStage: 'lactation' }] as const)
      expect(isPersonSet(named(one)), JSON.stringify(one)).to.equal(true);
  });

  for (const impossible of [
    { sex: 'male', lifeStage: 'pregnancy' },
    { sex: 'male', lifeStage: 'lactation', age: 30 },
    { lifeStage: 'pregnancy', age: 5 },
    { lifeStage: 'pregnancy', age: 9.99 },
    { lifeStage: 'lactation', age: 60 },
    { lifeStage: 'pregnancy', age: 120, sex: 'female' },
  ] as const) {
    it(`is nobody when the parts do not go together: ${JSON.stringify(impossible)}`, () => {
      expect(fromAttributes(named(impossible))).to.deep.equal({ person: {}, isImpossible: true });
      expect(asAnswers(named(impossible))).to.deep.equal({});
    });
  }

  for (const possible of [
    { lifeStage: 'pregnancy' },
    { lifeStage: 'pregnancy', age: 10 },
    { lifeStage: 'lactation', age: 59.99, sex: 'female' },
  ] as const) {
    it(`is somebody when they do: ${JSON.stringify(possible)}`, () => {
      expect(fromAttributes(named(possible)).person.stage).to.equal(possible.lifeStage);
      expect(asAnswers(named(possible)).lifeStage).to.equal(possible.lifeStage);
    });
  }

  for (const [age, shown, ageUnit] of [
    [34, '34', 'years'],
    [2, '2', 'years'],
    [1.5, '18', 'months'],
    [0, '0', 'months'],
    [0.29, '3.48', 'months'],
    // Never older than written: a day before the birthday another amount holds.
    [0.999999, '11.99', 'months'],
    [1.999999, '23.99', 'months'],
    [30.999999, '30.99', 'years'],
    [34.123456, '34.12', 'years'],
  ] as const) {
    it(`of ${age} stands in the fields as ${shown} ${ageUnit}`, () => {
      expect(asAnswers(named({ age }))).to.deep.equal({ age: shown, ageUnit, sex: '', lifeStage: '' });
    });
  }

  it('of whom only the sex is named has no age in the fields', () => {
    expect(asAnswers(named({ sex: 'male' }))).to.deep.equal({
      age: '',
      ageUnit: 'years',
      sex: 'male',
      lifeStage: '',
    });
  });
});

describe('what a reader types', () => {
  for (const [age, months] of [
    ['34', 408],
    [' 34 ', 408],
    ['１２', 144],
    ['1,5', 18],
    ['1.5', 18],
    ['1.', 12],
    ['0', 0],
    ['120', 1440],
  ] as const) {
    it(`as an age is understood as it is meant: “${age}”`, () => {
      const { person, badAge } = fromAnswers({ age });
      expect([person.months, badAge]).to.deep.equal([months, false]);
    });
  }

  for (const age of ['abc', '-3', '1e9', 'NaN', '121', '1.2.3', '34y', '٣٤', '<b>', '120.1']) {
    it(`is left out, and said to be, where it is no age: “${age}”`, () => {
      expect(fromAnswers({ age, sex: 'female' })).to.deep.equal({
        person: { months: undefined, sex: 'female', stage: undefined },
        badAge: true,
      });
    });
  }

  it('in months is below two years', () => {
    expect(fromAnswers({ age: '8', ageUnit: 'months' }).person.months).to.equal(8);
    expect(fromAnswers({ age: '23', ageUnit: 'months' }).person.months).to.equal(23);
    expect(fromAnswers({ age: '24', ageUnit: 'months' })).to.deep.include({ badAge: true });
  });

  it('nothing of is nobody, and no mistake', () => {
    for (const answers of [{}, { age: '' }, { age: '  ' }])
      expect(fromAnswers(answers)).to.deep.equal({
        person: { months: undefined, sex: undefined, stage: undefined },
        badAge: false,
      });
  });

  it('leaves out a life stage once the sex or the age speaks against it, and keeps the rest', () => {
    expect(fromAnswers({ age: '25', sex: 'male', lifeStage: 'pregnancy' }).person).to.deep.equal({
      months: 300,
      sex: 'male',
      stage: undefined,
    });
    expect(fromAnswers({ age: '5', sex: 'female', lifeStage: 'lactation' }).person.stage).to.equal(undefined);
    expect(fromAnswers({ age: '25', sex: 'female', lifeStage: 'lactation' }).person.stage).to.equal(
      'lactation',
    );
  });
});

describe('a life stage is asked for', () => {
  for (const [person, isAsked] of [
    [{}, true],
    [{ sex: 'female' }, true],
    [{ sex: 'male' }, false],
    [{ months: 119 }, false],
    [{ months: 120 }, true],
    [{ months: 719 }, true],
    [{ months: 720 }, false],
  ] as const) {
    it(`${isAsked ? '' : 'not '}of ${JSON.stringify(person)}`, () => {
      expect(stageApplies(person)).to.equal(isAsked);
    });
  }
});
