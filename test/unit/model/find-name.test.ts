import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { findNames, isBegunWith, isNameOf, type Findable } from '../../../src/model/find-name.js';

const named = (name: string, also = '', shown = name): Findable => ({ name, shown, also });

const medicines: readonly Findable[] = [
  named('levothyroxine', 'Thyroid hormones'),
  named('levofloxacin', 'Quinolone antibiotics'),
  named('gabapentin', 'A nerve pain medicine'),
  named('iron', 'Iron by mouth'),
  named('ferrous sulfate', 'Iron by mouth'),
  named('omeprazole', 'Stomach acid medicines (proton pump inhibitors)'),
  named('esomeprazole', 'Stomach acid medicines (proton pump inhibitors)'),
  named('mycophenolate mofetil', 'A transplant medicine'),
  named('Epsom salts by mouth', 'Products that hold magnesium'),
  named('ciclosporin', 'Transplant medicines', 'Ciclosporina'),
];

const found = (typed: string): string[] => findNames(typed, medicines).map(({ name }) => name);

describe('somebody who looks for a name', () => {
  it('finds it by its beginning, before names that only hold it', () => {
    expect(found('levo')).to.deep.equal(['levothyroxine', 'levofloxacin']);
    expect(found('iron')).to.deep.equal(['iron', 'ferrous sulfate']);
    expect(found('g')).to.deep.equal(['gabapentin']);
  });

  it('finds it by a later word, by its kind, and by its name in another language', () => {
    expect(found('mofetil')).to.deep.equal(['mycophenolate mofetil']);
    expect(found('salts')).to.deep.equal(['Epsom salts by mouth']);
    expect(found('stomach acid')).to.deep.equal(['omeprazole', 'esomeprazole']);
    expect(found('proton')).to.deep.equal(['omeprazole', 'esomeprazole']);
    expect(found('ciclosporina')).to.deep.equal(['ciclosporin']);
    expect(found('ciclosporin')).to.deep.equal(['ciclosporin']);
  });

  it('finds it by another name of the same thing', () => {
    const all = [{ ...named('furosemide'), others: ['frusemide'] }];
    expect(findNames('frusem', all)[0]?.fit).to.equal('begins');
  });

  it('is not shown one medicine for another that begins or ends alike', () => {
    const all = ['penicillamine', 'fosinopril'].map((it) => named(it));
    for (const typed of ['penicillin', 'lisinopril']) expect(findNames(typed, all), typed).to.deep.equal([]);
  });

  it('is not shown every kind for one or two letters', () => {
    expect(found('pr')).to.deep.equal([]);
    expect(found('an')).to.deep.equal([]);
  });

  it('finds it whatever the case, accents, width of letters, signs and spaces', () => {
    for (const typed of [
      'GABAPENTIN',
      'Gábäpentin',
      'ｇａｂａｐｅｎｔｉｎ',
      '  gabapentin ',
      'gabapentin.',
      '"gabapentin"',
    ])
      expect(found(typed), typed).to.deep.equal(['gabapentin']);
    expect(found('EPSOM   salts, by-mouth')).to.deep.equal(['Epsom salts by mouth']);
  });

  it('finds it with one slip in a short word, and two in a long one', () => {
    for (const typed of ['gabapentn', 'gabapetnin', 'gabbapentine', 'gebapentyn', 'abapentin'])
      expect(found(typed), typed).to.deep.equal(['gabapentin']);
    for (const typed of ['gebepentyn', 'pregabalin']) expect(found(typed), typed).to.deep.equal([]);
    for (const typed of ['irn', 'irin', 'oron'])
      expect(found(typed), `${typed}: too short to guess`).to.deep.equal([]);
  });

  it('sees a slip while they are still typing', () => {
    expect(found('gabop')).to.deep.equal(['gabapentin']);
    expect(found('gabpen'), 'a letter left out').to.deep.equal(['gabapentin']);
    expect(found('levothir')).to.deep.equal(['levothyroxine']);
  });

  it('finds it with what else stands on a pack, and two in one field', () => {
    expect(found('gabapentin 300 mg')).to.deep.equal(['gabapentin']);
    expect(found('omeprazole 20mg capsules')).to.deep.equal(['omeprazole']);
    expect(found('gabapentin, omeprazole').sort()).to.deep.equal(['gabapentin', 'omeprazole']);
    expect(findNames('gabapentin 300 mg', medicines)[0]?.fit, 'so that Enter takes it').to.equal('begins');
    expect(findNames('gabapentin 300 mg', medicines, { isWhole: true })).to.deep.equal([]);
  });

  it('finds a class by its short form, and by no beginning of a short word', () => {
    const all = [
      named('omeprazole', 'PPI PPIs'),
      named('furosemide', 'fluid tablets'),
      named('baloxavir', 'A flu medicine'),
    ];
    const names = (typed: string): string[] =>
      findNames(typed, all, { kindsFrom: 6 }).map(({ name }) => name);
    expect(names('ppi')).to.deep.equal(['omeprazole']);
    expect(names('flu')).to.deep.equal(['baloxavir']);
    expect(names('fluid tab')).to.deep.equal(['furosemide']);
    expect(findNames('flu', all), 'where kinds are few').to.have.length(2);
  });

  it('is not offered another vitamin for the one that was typed', () => {
    const all = [named('magnesium with vitamin B6'), named('calcitriol', 'A prescribed active vitamin')];
    for (const typed of ['vitamin D', 'vitamin B12']) expect(findNames(typed, all), typed).to.deep.equal([]);
    expect(findNames('vitamin B6', all).map(({ name }) => name)).to.deep.equal(['magnesium with vitamin B6']);
  });

  it('is not offered a guess where something fits as it stands', () => {
    expect(found('omeprazole')).to.deep.equal(['omeprazole']);
    expect(found('esomeprazole')).to.deep.equal(['esomeprazole']);
    expect(found('someprazole')).to.deep.equal(['omeprazole', 'esomeprazole']);
  });

  it('gets nothing for nothing, and for signs that are no letters', () => {
    for (const typed of ['', '   ', '\n\t', '.-/()', '💊', '\ud83d', '\u0301'])
      expect(found(typed)).to.deep.equal([]);
    expect(findNames('gabapentin', [])).to.deep.equal([]);
  });

  it('can paste a book: only its beginning counts, and the list given stays as it was', () => {
    expect(found('gabapentin'.padEnd(100_000, 'x'))).to.deep.equal([]);
    expect(found(`gabapentin${' '.repeat(100_000)}`)).to.deep.equal(['gabapentin']);
    const before = medicines.map(({ name }) => name);
    found('a');
    expect(medicines.map(({ name }) => name)).to.deep.equal(before);
  });
});

describe('whatever is typed', () => {
  it('each name is found by itself and by each of its beginnings, and stands first or among its equals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...medicines),
        fc.integer({ min: 1, max: 30 }),
        ({ name, shown }, length) => {
          expect(found(shown)[0]).to.equal(name);
          const start = name.slice(0, length);
          const all = found(start);
          expect(all).to.include(name);
          const isFirst = (it: string): boolean => it.toLowerCase().startsWith(start.toLowerCase().trim());
          expect(all.slice(0, all.indexOf(name)).every(isFirst)).to.equal(true);
        },
      ),
    );
  });

  it('only names of the list come back, each once, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const names = found(typed);
        expect(new Set(names).size).to.equal(names.length);
        for (const name of names) expect(medicines.some((it) => it.name === name)).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('one letter more, less or other in a name of five letters or more still finds it', () => {
    const long = medicines.filter(({ shown }) => shown.length > 5);
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('x', ''),
        fc.nat(1),
        ({ name, shown }, at, letter, drop) => {
          const i = at % shown.length;
          const slip = shown.slice(0, i) + letter + shown.slice(i + drop);
          fc.pre(slip.trim().length >= 5);
          expect(found(slip), slip).to.include(name);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a form of magnesium', () => {
  it('is told from a medicine by its first word, whole and however it is written', () => {
    for (const typed of ['magnesium', 'Magnesium citrate', ' MAGNÉSIUM  glycinate'])
      expect(isBegunWith(typed, 'magnesium'), typed).to.equal(true);
    for (const typed of ['magnesiumcitrate', 'milk of magnesium', 'magnes', ''])
      expect(isBegunWith(typed, 'magnesium'), typed).to.equal(false);
  });
});

describe('what was typed', () => {
  const iron = { ...named('iron', '', 'Eisen'), others: ['ferrum'] };

  it('is a name if it differs by case, accents, signs and spaces alone from one of them', () => {
    for (const typed of ['IRON', ' iron ', 'íron', 'iron.', 'ｉｒｏｎ', 'eisen', 'Ferrum'])
      expect(isNameOf(iron, typed), typed).to.equal(true);
    expect(isNameOf(named('bowel-cleansing preparations'), 'Bowel cleansing preparations')).to.equal(true);
  });

  it('is none if a letter differs', () => {
    for (const typed of ['irons', 'iro', '', 'i ron']) expect(isNameOf(iron, typed), typed).to.equal(false);
  });
});
