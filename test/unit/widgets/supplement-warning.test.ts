/** Every medicine that may be shown, on the model: what is known of it is what the sources say. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { generalGap } from '../../../src/knowledge/medicines/antacids.js';
import type { AskFirst, MedicineEffect } from '../../../src/knowledge/medicines/rule.js';
import { supplementWarning as words } from '../../../src/locales/en/supplement-warning.js';
import { findNames } from '../../../src/model/find-name.js';
import { medicineGroup, medicineName, namesOf } from '../../../src/model/medicine-names.js';
import { fillText } from '../../../src/model/fill.js';
import { amountText } from '../../../src/model/intake-words.js';
import {
  aboutMg,
  authoritiesFor,
  conditionIds,
  conditionsFor,
  inOrder,
  isLessSure,
  isUnsolvedByTime,
  kindIds,
  kindsFrom,
  medicineNames,
  namesOfKind,
  othersOf,
  parseMedicines,
  rules,
  rulesOn,
} from '../../../src/widgets/supplement-warning/model.js';
import {
  hydroxideList,
  otherMedicines,
  otherThings,
  typedNames,
  typedPairs,
} from '../../support/published/medicine-names.js';
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
    'productsLower',
    'antacidLowers',
    'antacidLowersHivMedicine',
  ],
  'magnesium lowers or changes the medicine': [
    'antacidChanges',
    'aluminiumChanges',
    'antacidDelays',
    'antacidLowersCholesterolSame',
  ],
  'magnesium raises the medicine': ['antacidRaises'],
  'antacids are not to be taken with it': ['antacidAvoid'],
  'together they upset the blood': ['upsetsAcids'],
  'the medicine lowers magnesium': ['losesInUrine', 'losesOverTime', 'lowersMagnesiumUptake'],
  'the medicine raises magnesium': ['raises', 'raisesUptake'],
  'the medicine lets more magnesium in': ['slowsBowel'],
  'low magnesium makes the medicine riskier': ['lowMagnesiumHarms'],
  'the medicine lowers vitamin B12': ['lowersB12'],
  'nothing is confirmed': ['notNamed', 'antacidNoEffect'],
  'the product holds magnesium': ['holdsMagnesium'],
  'the product holds vitamin B6': ['holdsVitaminB6'],
};

const rows = Object.entries(published);

/** The row in the data that speaks of this interaction: erlotinib has two. */
function ruleOf(row: PublishedInteraction, name: string): (typeof rules)[number] {
  const found = rulesOn(name).filter(({ effect }) => effects[row.direction].includes(effect));
  expect(found, `${name}: ${row.direction}`).to.have.length(1);
  return found[0]!;
}

const askWords: Readonly<Record<AskFirst, string>> = words.askFirst;

describe('what is known of', () => {
  for (const [title, row] of rows) {
    for (const name of row.medicines) {
      it(`${name} (${title}): ${row.direction}, ${row.hours?.join(' and ') ?? 'no'} hours`, () => {
        const rule = ruleOf(row, name);
        expect(rule.gap && [rule.gap.before, rule.gap.after]).to.deep.equal(row.hours);
        expect(isUnsolvedByTime(rule), 'time apart does not solve it').to.equal(row.stays === true);
        expect(rule.askFirst && askWords[rule.askFirst].slice(0, row.ask?.length)).to.equal(row.ask);
        expect(rule.sourcesDiffer === true, 'sources differ').to.equal(row.differ === true);
        expect(isLessSure(rule, name)).to.equal(row.few?.includes(name) === true);
        const [low, high] = generalGap.hours;
        const { figures } = rule;
        const amount = amountText(figures?.mg ?? 0, 'mg', words, 'en');
        const said = [
          fillText(words.medicineEffects[rule.effect], { name, ...figures, amount }),
          ...(rule.notes ?? []).map((note) => fillText(words.medicineNotes[note], { ...rule.figures })),
          rule.antacidText ? fillText(words.antacidText, { low, high }) : '',
        ].join(' ');
        for (const pattern of row.says ?? []) expect(said).to.match(pattern);
        for (const pattern of row.never ?? []) expect(said).not.to.match(pattern);
        for (const { url } of rule.sources.slice(0, rule.shown ?? 1)) expect(row.links).to.include(url);
      });
    }
  }

  it('every medicine that a source was read on is there, and nothing more', () => {
    const names = new Set(rows.flatMap(([, { medicines }]) => medicines));
    expect([...medicineNames].sort()).to.deep.equal([...names].sort());
  });

  for (const name of notShown) {
    it(`${name} is not shown: nothing could be read on an authority’s page`, () => {
      expect(medicineNames.filter((it) => it.includes(name))).to.deep.equal([]);
    });
  }
});

it('hours are never fewer than UK texts on magnesium supplements give: 3 to 4 for these (product 2678, section 4.5)', () => {
  for (const name of [
    'alendronate',
    'risedronate',
    'iron',
    'nitrofurantoin',
    'penicillamine',
    'eltrombopag',
    'chloroquine',
  ])
    for (const hours of Object.values(rulesOn(name).find(({ gap }) => gap)!.gap!))
      expect(hours, name).to.be.at.least(4);
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
    expect(rulesOn('tramadol').map(({ id }) => id)).to.deep.equal(['slow-bowel', 'not-named']);
    expect(rulesOn('metformin').map(({ id }) => id)).to.deep.equal(['metformin-b12', 'not-named']);
  });
});

/** What a reader is offered for what was typed. */
const offered = (typed: string): readonly string[] =>
  findNames(
    typed,
    medicineNames.map((name) => ({
      name,
      shown: medicineName(name, words),
      others: othersOf(name),
      also: [
        ...rulesOn(name).map(
          ({ id }) =>
            `${words.medicineClasses[id as keyof typeof words.medicineClasses]} ${words.medicineTyped[id] ?? ''}`,
        ),
        words.medicineTyped[name],
      ].join(' '),
    })),
    { kindsFrom },
  ).map(({ name }) => name);

describe('a medicine is found', () => {
  for (const [typed, name] of typedNames) {
    it(`“${typed}”: ${name}`, () => {
      expect(offered(typed)).to.include(name);
    });
  }

  for (const [typed, ...names] of typedPairs) {
    it(`and so is a second one in the same field: “${typed}”`, () => {
      expect(offered(typed)).to.have.members(names);
    });
  }

  for (const typed of otherThings) {
    it(`nothing is, where the list has nothing of the kind: “${typed}”`, () => {
      expect(offered(typed)).to.deep.equal([]);
    });
  }

  it('a word of a kind is no beginning of another: “flu” is no fluid tablet', () => {
    expect(offered('flu')).to.deep.equal(['baloxavir marboxil']);
  });

  it('if a source on magnesium hydroxide names it: the whole list of UK product 25343, section 4.5', () => {
    for (const [listed, ...names] of hydroxideList) {
      for (const name of names.length ? names : [listed]) expect(offered(name), listed).to.include(name);
    }
  });

  for (const typed of ['Neurontin', '.-/()', '.*', 'constructor __proto__ toString', '\ud83d', 'xyzzy']) {
    it(`nothing is, for what is no name in the list: “${typed}”`, () => {
      expect(offered(typed)).to.deep.equal([]);
    });
  }

  it('never under the name of another one that is not in the list: nobody reads of the wrong medicine', () => {
    for (const other of otherMedicines) expect(offered(other), other).to.deep.equal([]);
  });
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

  it('are taken under other names too: American, older British, short', () => {
    expect(parseMedicines('torsemide, HCTZ, acetaminophen, alendronic acid')).to.deep.equal([
      'torasemide',
      'hydrochlorothiazide',
      'paracetamol',
      'alendronate',
    ]);
  });

  it('are none at all where one of them is not in the list', () => {
    expect(parseMedicines('doxycycline, apixaban')).to.equal(undefined);
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
      'Water tablets (loop diuretics): furosemide, bumetanide, torasemide (torsemide), or etacrynic acid (ethacrynic acid)',
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
