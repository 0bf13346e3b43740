import { expect } from '@open-wc/testing';
import { lifeStageOption, personOptions, type PersonAttributes } from '../../../src/model/person.js';
import { read } from '../../../src/model/option.js';
import { PersonMemory } from '../../../src/base/person-memory.js';
import { tell } from '../../../src/base/reader.js';
import { reader } from '../../support/reader.js';

const home = location.href;
const nobody: PersonAttributes = { age: undefined, sex: '', lifeStage: '' };
const somebody = (them: Partial<PersonAttributes>): PersonAttributes => ({ ...nobody, ...them });

afterEach(() => {
  history.replaceState(null, '', home);
  tell({ person: undefined });
});

describe('an age in the tag', () => {
  for (const [written, age] of [
    ['34', 34],
    ['0', 0],
    ['120', 120],
    ['0.5', 0.5],
    [' 34 ', 34],
  ] as const) {
    it(`“${written}” counts`, () => {
      expect(read(personOptions.age, written)).to.deep.equal({ value: age, bad: false });
    });
  }

  for (const written of [
    'abc',
    '-3',
    '1e9',
    'NaN',
    '１２',
    '1,5',
    '120.01',
    '1e1',
    '0x20',
    'Infinity',
    '34 years',
  ]) {
    it(`“${written}” is left out, with a warning`, () => {
      expect(read(personOptions.age, written)).to.deep.equal({ value: undefined, bad: true });
    });
  }
});

describe('a life stage in the tag', () => {
  for (const [written, stage] of [
    ['pregnancy', 'pregnancy'],
    ['pregnant', 'pregnancy'],
    ['Pregnant', 'pregnancy'],
    ['lactation', 'lactation'],
    ['breastfeeding', 'lactation'],
    ['lactating', 'lactation'],
    ['none', ''],
    ['', ''],
  ] as const) {
    it(`“${written}” is understood`, () => {
      expect(read(lifeStageOption, written)).to.deep.equal({ value: stage, bad: false });
    });
  }

  it('of another kind is left out, with a warning', () => {
    expect(read(lifeStageOption, 'menopause')).to.deep.equal({ value: '', bad: true });
  });
});

describe('a person named by the author, as the fields show them', () => {
  const shown = (attributes: Partial<PersonAttributes>) => new PersonMemory({}).answers(somebody(attributes));

  it('has the age in years, and in months below two', () => {
    expect(shown({ age: 34 })).to.deep.equal({ age: '34', ageUnit: 'years', sex: '', lifeStage: '' });
    expect(shown({ age: 2 })).to.include({ age: '2', ageUnit: 'years' });
    expect(shown({ age: 1.5 })).to.include({ age: '18', ageUnit: 'months' });
    expect(shown({ age: 0 })).to.include({ age: '0', ageUnit: 'months' });
    expect(shown({ age: 0.29 })).to.include({ age: '3.48', ageUnit: 'months' });
  });

  it('has no age where only the sex is named', () => {
    expect(shown({ sex: 'male' })).to.deep.equal({ age: '', ageUnit: 'years', sex: 'male', lifeStage: '' });
  });

  it('is never older than written: a day before the birthday another amount holds', () => {
    expect(shown({ age: 0.999999 })).to.include({ age: '11.99', ageUnit: 'months' });
    expect(shown({ age: 1.999999 })).to.include({ age: '23.99', ageUnit: 'months' });
    expect(shown({ age: 30.999999 })).to.include({ age: '30.99', ageUnit: 'years' });
    expect(shown({ age: 34.123456 })).to.include({ age: '34.12', ageUnit: 'years' });
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
      expect(shown(impossible)).to.deep.equal({});
    });
  }

  for (const possible of [
    { lifeStage: 'pregnancy' },
    { lifeStage: 'pregnancy', age: 10 },
    { lifeStage: 'lactation', age: 59.99, sex: 'female' },
  ] as const) {
    it(`is somebody when they do: ${JSON.stringify(possible)}`, () => {
      expect(shown(possible).lifeStage).to.equal(possible.lifeStage);
    });
  }
});

describe('what a reader types', () => {
  it('into one widget is there in every other without a person of its own', () => {
    const [one, other] = [new PersonMemory({}), new PersonMemory({})];
    one.tell(nobody, { age: '25' });
    other.tell(nobody, { sex: 'female' });
    expect(one.answers(nobody)).to.deep.equal({ age: '25', sex: 'female' });
    expect(other.answers(nobody)).to.deep.equal(one.answers(nobody));
  });

  for (const set of [{ age: 34 }, { age: 0 }, { sex: 'female' }, { lifeStage: 'pregnancy' }] as const) {
    it(`stays in the widget whose author named somebody: ${JSON.stringify(set)}`, () => {
      const fixed = new PersonMemory({});
      const attributes = somebody(set);
      const before = fixed.answers(attributes);
      tell({ person: { age: '70', sex: 'male' } });
      expect(fixed.answers(attributes), 'the page’s reader is not asked').to.deep.equal(before);
      fixed.tell(attributes, { age: '40' });
      expect(fixed.answers(attributes)).to.deep.equal({ ...before, age: '40' });
      expect(reader().person).to.deep.equal({ age: '70', sex: 'male' });
    });
  }

  it('stays in it too when its author’s person is impossible', () => {
    const memory = new PersonMemory({});
    const attributes = somebody({ sex: 'male', lifeStage: 'pregnancy' });
    tell({ person: { age: '70' } });
    expect(memory.answers(attributes)).to.deep.equal({});
    memory.tell(attributes, { age: '30' });
    expect(memory.answers(attributes)).to.deep.equal({ age: '30' });
    expect(reader().person).to.deep.equal({ age: '70' });
  });

  it('is gone everywhere after Clear', () => {
    const [one, other] = [new PersonMemory({}), new PersonMemory({})];
    one.tell(nobody, { age: '25' });
    other.clear(nobody);
    expect(one.answers(nobody)).to.deep.equal({});
    expect(reader()).to.deep.equal({});
  });

  it('gives way to the author’s person after Clear, and the others keep theirs', () => {
    const fixed = new PersonMemory({});
    const attributes = somebody({ age: 34 });
    tell({ person: { age: '70' } });
    fixed.tell(attributes, { age: '40' });
    fixed.clear(attributes);
    expect(fixed.answers(attributes).age).to.equal('34');
    expect(reader().person).to.deep.equal({ age: '70' });
  });

  it('gives way when an author names another person, and is kept for the others', () => {
    const memory = new PersonMemory({});
    tell({ person: { age: '70' } });
    memory.tell(somebody({ age: 34 }), { age: '40' });
    expect(memory.answers(somebody({ age: 34 })).age).to.equal('40');
    expect(memory.answers(somebody({ age: 35 })).age).to.equal('35');
    expect(memory.answers(nobody)).to.deep.equal({ age: '70' });
  });

  it('is gone on the next page of a site that changes its address without a load', () => {
    const [shared, fixed] = [new PersonMemory({}), new PersonMemory({})];
    const attributes = somebody({ age: 34 });
    shared.tell(nobody, { age: '25' });
    fixed.tell(attributes, { age: '40' });
    history.pushState(null, '', '/another-article');
    expect(shared.answers(nobody)).to.deep.equal({});
    expect(fixed.answers(attributes).age).to.equal('34');
    history.replaceState(null, '', home);
    expect([shared.answers(nobody), fixed.answers(attributes).age]).to.deep.equal([{}, '34']);
  });
});
