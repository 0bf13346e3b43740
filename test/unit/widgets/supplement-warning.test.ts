/** Every medicine that may be shown, on the model: what is known of it is what the sources say. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { AskFirst, MedicineEffect } from '../../../src/knowledge/medicines/rule.js';
import { supplementWarning as words } from '../../../src/locales/en/supplement-warning.js';
import { findNames } from '../../../src/model/find-name.js';
import { medicineGroup, medicineName, namesOf } from '../../../src/model/medicine-names.js';
import { fillText } from '../../../src/model/fill.js';
import {
  aboutMg,
  authoritiesFor,
  conditionIds,
  conditionsFor,
  inOrder,
  isLessSure,
  isUnsolvedByTime,
  kindIds,
  medicineNames,
  namesOfKind,
  parseMedicines,
  rules,
  rulesOn,
} from '../../../src/widgets/supplement-warning/model.js';
import {
  atomicMass,
  notShown,
  published,
  type Direction,
  type PublishedInteraction,
} from '../../support/published/supplement-warning.js';

/** Which effects say which direction. */
const effects: Readonly<Record<Direction, readonly MedicineEffect[]>> = {
  'magnesium lowers the medicine': [
    'binds',
    'bindsHivMedicine',
    'bindsHivPair',
    'lowersHivMedicineAtAnyGap',
    'lowersThyroidMedicine',
    'antacidLowers',
    'trisilicateLowers',
  ],
  'magnesium lowers or changes the medicine': ['antacidChanges'],
  'magnesium lowers iron': ['lowersIron'],
  'the medicine lowers magnesium': ['losesInUrine', 'losesOverTime'],
  'the medicine raises magnesium': ['raises'],
  'the product holds magnesium': ['holdsMagnesium'],
  'the product holds vitamin B6': ['holdsVitaminB6'],
};

const rows = Object.entries(published);

/** The row in the data that speaks of this interaction: tacrolimus has two. */
function ruleOf(row: PublishedInteraction, name: string): (typeof rules)[number] {
  const found = rulesOn(name).filter(({ effect }) => effects[row.direction].includes(effect));
  expect(found, `${name}: ${row.direction}`).to.have.length(1);
  return found[0]!;
}

const askWords: Readonly<Record<AskFirst, string>> = words.askFirst;

/** A loss in urine, and vitamin B6 in a product, are no matter of time: nothing is said of it. */
const hasNothingToSpace = ({ direction }: PublishedInteraction): boolean =>
  direction === 'the medicine lowers magnesium' || direction === 'the product holds vitamin B6';

describe('what is known of', () => {
  for (const [title, row] of rows) {
    for (const name of row.medicines) {
      it(`${name} (${title}): ${row.direction}, ${row.hours?.join(' and ') ?? 'no'} hours`, () => {
        const rule = ruleOf(row, name);
        expect(rule.gap && [rule.gap.before, rule.gap.after]).to.deep.equal(row.hours);
        expect(isUnsolvedByTime(rule)).to.equal(!row.hours && !hasNothingToSpace(row));
        expect(rule.askFirst && askWords[rule.askFirst].slice(0, row.ask?.length)).to.equal(row.ask);
        expect(rule.sourcesDiffer === true, 'sources differ').to.equal(row.differ === true);
        expect(isLessSure(rule, name)).to.equal(row.few?.includes(name) === true);
        const said = [
          fillText(words.medicineEffects[rule.effect], { name }),
          rule.note ? words.medicineNotes[rule.note] : '',
          rule.antacidText
            ? fillText(words.antacidText, { low: rule.antacidText[0], high: rule.antacidText[1] })
            : '',
        ].join(' ');
        for (const pattern of row.says ?? []) expect(said).to.match(pattern);
      });
    }
  }

  it('every medicine of the 31 interactions that may be shown is there, and nothing more but iron itself', () => {
    expect(rows).to.have.length(31);
    const names = new Set(rows.flatMap(([, { medicines }]) => medicines));
    expect([...medicineNames].sort()).to.deep.equal([...names, 'iron'].sort());
  });

  for (const name of notShown) {
    it(`${name} is not shown: no authority’s page could be named`, () => {
      expect(medicineNames.filter((it) => it.includes(name))).to.deep.equal([]);
    });
  }
});

describe('of several medicines', () => {
  it('stands first what time apart does not solve, then whom to ask, then hours, then the rest', () => {
    expect(inOrder(['furosemide', 'gabapentin', 'dolutegravir', 'raltegravir'])).to.deep.equal([
      'raltegravir',
      'dolutegravir',
      'gabapentin',
      'furosemide',
    ]);
    expect(inOrder(['gabapentin', 'doxycycline'])).to.deep.equal(['gabapentin', 'doxycycline']);
  });

  it('a medicine in two rows has both, the weightier first', () => {
    expect(rulesOn('tacrolimus').map(({ id }) => id)).to.deep.equal(['calcineurin', 'other-antacid']);
  });
});

/** What a reader is offered for what was typed. */
const offered = (typed: string): readonly string[] =>
  findNames(
    typed,
    medicineNames.map((name) => ({
      name,
      shown: medicineName(name, words),
      also: rulesOn(name)
        .map(({ id }) => words.medicineClasses[id as keyof typeof words.medicineClasses])
        .join(' '),
    })),
  ).map(({ name }) => name);

describe('a medicine is found', () => {
  for (const [typed, name] of [
    // From its beginning.
    ['gaba', 'gabapentin'],
    ['rifam', 'rifampicin'],
    ['mycophenolate', 'mycophenolate mofetil'],
    // By what kind it is.
    ['water tablet', 'furosemide'],
    ['water tablets', 'spironolactone'],
    ['thyroid', 'levothyroxine'],
    ['statin', 'rosuvastatin'],
    ['HIV', 'raltegravir'],
    ['transplant', 'tacrolimus'],
    ['antibiotic', 'doxycycline'],
    ['proton pump', 'omeprazole'],
    // With a slip of the finger.
    ['gabapentn', 'gabapentin'],
    ['furosemied', 'furosemide'],
    ['omeprazol', 'omeprazole'],
    ['levothiroxine', 'levothyroxine'],
    ['ciprofloxasin', 'ciprofloxacin'],
    // In other spellings: American, older British, other languages.
    ['cyclosporine', 'ciclosporin'],
    ['torsemide', 'torasemide'],
    ['chlorthalidone', 'chlortalidone'],
    ['rifampin', 'rifampicin'],
    ['levothyroxin', 'levothyroxine'],
    ['doxycyclin', 'doxycycline'],
    ['gabapentine', 'gabapentin'],
    ['frusemide', 'furosemide'],
    ['ferrous sulphate', 'ferrous sulfate'],
    // As keyboards and habits have it.
    ['GABAPENTIN', 'gabapentin'],
    ['Gabapentin', 'gabapentin'],
    ['gábäpentin', 'gabapentin'],
    ['  gabapentin  ', 'gabapentin'],
    ['mycophenolate   mofetil', 'mycophenolate mofetil'],
    ['bowel cleansing', 'bowel-cleansing preparations'],
    ['ｇａｂａｐｅｎｔｉｎ', 'gabapentin'],
    ['vitamin b6', 'magnesium with vitamin B6'],
    // As it stands on a pack.
    ['gabapentin 300 mg', 'gabapentin'],
    ['levothyroxine sodium', 'levothyroxine'],
    ['thyroxine', 'levothyroxine'],
    ['alendronic acid', 'alendronate'],
    ['ibandronic acid', 'ibandronate'],
    ['risedronate sodium', 'risedronate'],
    ['doxycycline hyclate', 'doxycycline'],
    ['iron tablets', 'iron'],
  ] as const) {
    it(`“${typed}”: ${name}`, () => {
      expect(offered(typed)).to.include(name);
    });
  }

  for (const typed of [
    'pregabalin',
    'Neurontin',
    '.-/()',
    '.*',
    'constructor __proto__ toString',
    '\ud83d',
  ]) {
    it(`nothing is, for what is no name in the list: “${typed}”`, () => {
      expect(offered(typed)).to.deep.equal([]);
    });
  }
});

describe('medicines of a kind', () => {
  it('are in the list, and the common ones stand where a reader looks for them', () => {
    for (const kind of kindIds)
      for (const name of namesOfKind(kind)) expect(medicineNames, kind).to.include(name);
    expect(namesOfKind('thyroid')).to.include('levothyroxine');
    expect(namesOfKind('acid')).to.include('omeprazole');
    expect(namesOfKind('water')).to.include('furosemide');
    expect(namesOfKind('bone')).to.include('alendronate');
    expect(namesOfKind('nerves')).to.include('gabapentin');
  });
});

describe('medicines that an author names', () => {
  it('are taken in any case, with commas between, each once', () => {
    expect(parseMedicines(' Doxycycline,GABAPENTIN ,, magnesium   with vitamin b6,gabapentin')).to.deep.equal(
      ['doxycycline', 'gabapentin', 'magnesium with vitamin B6'],
    );
    expect(parseMedicines('')).to.deep.equal([]);
  });

  it('are none at all where one of them is not in the list', () => {
    expect(parseMedicines('doxycycline, aspirin')).to.equal(undefined);
    expect(parseMedicines('constructor')).to.equal(undefined);
  });

  it('stand under a name of the words’ own language where it has one', () => {
    const german = { ...words, medicineNames: { iron: 'Eisen' } };
    expect(medicineName('iron', german)).to.equal('Eisen');
    expect(medicineName('constructor', german)).to.equal('constructor');
    expect(namesOf(['iron', 'gabapentin'], german, 'de')).to.equal('Eisen und gabapentin');
  });

  it('are a line to tick, with their kind', () => {
    const loop = rules.find(({ id }) => id === 'loop')!;
    expect(medicineGroup(loop, words, 'en')).to.equal(
      'Water tablets (loop diuretics): furosemide, bumetanide, or torasemide',
    );
  });
});

describe('who should ask first', () => {
  it('is everybody, those first whom the author names', () => {
    expect(conditionsFor('heart pregnancy').slice(0, 2)).to.have.members(['heart', 'pregnancy']);
    expect([...conditionsFor('heart')].sort()).to.deep.equal([...conditionIds].sort());
    expect(conditionsFor('')).to.deep.equal(conditionIds);
  });
});

describe('the upper levels shown', () => {
  for (const [country, authorities] of [
    [undefined, ['us-ca', 'efsa', 'uk']],
    ['US', ['us-ca']],
    ['FR', ['efsa']],
    ['DE', ['dach', 'efsa']],
    ['SE', ['nnr']],
    ['AU', ['anz']],
    ['CH', ['ch']],
    ['BR', ['who']],
  ] as const) {
    it(`for ${country ?? 'an unknown country'} are those of ${authorities.join(' and ')}`, () => {
      expect(authoritiesFor(country)).to.deep.equal(authorities);
    });
  }
});

describe('the label', () => {
  it('500 mg of magnesium oxide are about 300 mg of magnesium, by the atomic masses', () => {
    const share = (100 * atomicMass.Mg) / (atomicMass.Mg + atomicMass.O);
    expect(aboutMg(500, share)).to.equal(300);
    expect(aboutMg(1000, 12.3)).to.equal(120);
  });
});
