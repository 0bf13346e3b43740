/** The amounts and upper levels on the model, against what the sources say. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { intakes } from '../../../src/knowledge/intakes.js';
import { fromAttributes, type PersonAttributes } from '../../../src/model/person.js';
import {
  authoritiesOfUpper,
  authorityOf,
  figures,
  lookUp,
  sourcesOfFigures,
  wellKnown,
} from '../../../src/model/intake.js';
import { inUnit } from '../../../src/model/unit.js';
import {
  authorityIds,
  columnsOf,
  countriesWithFigures,
  inColumn,
  isUpperBelow,
  kindsOf,
  parseAuthorities,
  parseAuthority,
  servesMany,
  steps,
  tableLines,
} from '../../../src/widgets/intake-table/model.js';
import { countryCodes } from '../../support/countries.js';
import {
  attributesFor,
  authorities,
  rowsFor,
  tableOf,
  whoFormula,
  type PublishedAuthority,
} from '../../support/published/intake-table.js';

type Asked = Partial<PersonAttributes>;

const personFor = (asked: Asked): ReturnType<typeof fromAttributes>['person'] =>
  fromAttributes({ age: undefined, sex: '', lifeStage: '', ...asked }).person;

/** What the model finds, in milligrams: one number, or the span of several rows. */
const found = (authority: string, asked: Asked, kind?: 'upper'): string[] =>
  lookUp(authority as PublishedAuthority, personFor(asked), kind).map(({ low, high }) =>
    low.mg === high.mg ? String(low.mg) : `${low.mg}–${high.mg}`,
  );

/** Attributes of a tag, as the published rows have them, for the model. */
function askedFor(row: Parameters<typeof attributesFor>[0]): Asked {
  const written = attributesFor(row);
  const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(written)?.[1] ?? '';
  return {
    age: Number(value('age')),
    sex: value('sex') as '' | 'female',
    lifeStage: value('life-stage') as '' | 'pregnancy',
  };
}

const sexes = ['', 'female', 'male'] as const;
const stages = ['', 'pregnancy', 'lactation'] as const;

describe('every age from 0 to 120 in steps of 0.01', () => {
  for (const authority of authorities) {
    const { rows } = tableOf(authority);
    it(`gives exactly the published row or none, for each sex and life stage: ${authority}`, () => {
      for (const sex of sexes) {
        for (const lifeStage of sex === 'male' ? ([''] as const) : stages) {
          for (let hundredths = 0; hundredths <= 12000; hundredths++) {
            if (lifeStage && (hundredths < 1000 || hundredths >= 6000)) continue; // left out as impossible
            const age = hundredths / 100;
            const mg = found(authority, { age, sex, lifeStage });
            const expected = rowsFor(rows, hundredths, sex, lifeStage).map(([, , amount]) => String(amount));
            if (mg.join() !== expected.join() && [...mg].reverse().join() !== expected.join()) {
              expect(mg, `${age} ${sex} ${lifeStage}`).to.deep.equal(expected);
            }
          }
        }
      }
    });
  }

  for (const age of [0.9999, 0.999999, 30.9999, 30.999999, 34.123456, 1.92, 1.95, 1.99, 1.999999]) {
    it(`and between the steps too, however finely an age is written: ${age}`, () => {
      const [row] = rowsFor(tableOf('us-ca').rows, Math.floor(age * 100), 'female', '');
      expect(found('us-ca', { age, sex: 'female' })).to.deep.equal([String(row![2])]);
    });
  }
});

describe('the amount', () => {
  for (const [asked, authority, amounts] of [
    [{ sex: 'female', age: 34 }, 'us-ca', ['320']],
    [{ lifeStage: 'pregnancy', age: 25 }, 'us-ca', ['350']],
    [{ lifeStage: 'pregnancy', age: 16 }, 'us-ca', ['400']],
    [{ sex: 'male', age: 40 }, 'us-ca', ['420']],
    [{ age: 2 }, 'us-ca', ['80']],
    [{ age: 6 }, 'us-ca', ['130']],
    [{ age: 0.75 }, 'us-ca', ['75']],
    [{ sex: 'male', age: 40 }, 'efsa', ['350']],
    [{ sex: 'female', age: 40 }, 'efsa', ['300']],
    [{ sex: 'male', age: 40 }, 'uk', ['300']],
    [{ sex: 'female', age: 40 }, 'uk', ['270']],
    [{ age: 17 }, 'uk', ['300']],
    // Both sexes for an age alone, and the span over adults for nobody in particular.
    [{ age: 40 }, 'us-ca', ['420', '320']],
    [{}, 'us-ca', ['400–420', '310–320']],
    [{ lifeStage: 'pregnancy' }, 'us-ca', ['350–400']],
    [{ lifeStage: 'pregnancy' }, 'uk', ['270']],
    // Of the newest edition in Japan.
    [{ sex: 'female', age: 20 }, 'jp', ['280']],
    [{ sex: 'male', age: 40 }, 'jp', ['380']],
    [{ sex: 'male', age: 80 }, 'jp', ['330']],
    // British Nutrition Foundation 2021: babies, and 270 + 50 in breastfeeding.
    [{ age: 0.2 }, 'uk', ['55']],
    [{ age: 0.5 }, 'uk', ['60']],
    [{ age: 0.7 }, 'uk', ['75']],
    [{ age: 0.9 }, 'uk', ['80']],
    [{ age: 30, lifeStage: 'lactation' }, 'uk', ['320']],
    // NHMRC, summary table 8.
    [{ age: 16, lifeStage: 'pregnancy' }, 'anz', ['400']],
    [{ age: 25, lifeStage: 'pregnancy' }, 'anz', ['350']],
    [{ age: 40, lifeStage: 'pregnancy' }, 'anz', ['360']],
    [{ age: 16, lifeStage: 'lactation' }, 'anz', ['360']],
    [{ age: 25, lifeStage: 'lactation' }, 'anz', ['310']],
    [{ age: 40, lifeStage: 'lactation' }, 'anz', ['320']],
    // Nordic Nutrition Recommendations 2023, minerals, AI.
    [{ age: 0.2 }, 'nnr', ['25']],
    [{ age: 30, lifeStage: 'pregnancy' }, 'nnr', ['300']],
    [{ age: 30, lifeStage: 'lactation' }, 'nnr', ['300']],
    // The report of the ministry in Japan, page 296.
    [{ age: 0.2 }, 'jp', ['20']],
    [{ age: 5 }, 'jp', ['100']],
    [{ age: 10 }, 'jp', ['210', '220']],
    [{ age: 16 }, 'jp', ['310', '360']],
    // No figure there could be read.
    [{ age: 12, lifeStage: 'pregnancy' }, 'us-ca', []],
    [{ age: 51, lifeStage: 'pregnancy' }, 'us-ca', []],
    [{ age: 16, lifeStage: 'lactation' }, 'uk', []],
    [{ age: 51, lifeStage: 'lactation' }, 'anz', []],
    [{ age: 16, lifeStage: 'pregnancy' }, 'nnr', []],
    [{ age: 16, lifeStage: 'pregnancy' }, 'jp', []],
    [{ age: 0.1 }, 'efsa', []],
    [{ age: 34, sex: 'female' }, 'in', []],
    [{}, 'ch', []],
  ] as const) {
    it(`of ${authority} for ${JSON.stringify(asked)} is ${amounts.join(' and ') || 'none'}`, () => {
      expect(found(authority, asked)).to.have.members([...amounts]);
    });
  }

  for (const [age, mg] of [
    [0.49, 30], [0.5, 75], [0.99, 75], [1, 80], [3.99, 80], [4, 130], [8.99, 130], [9, 240], [13.99, 240], [14, 360],
    [18.99, 360], [19, 310], [30.99, 310], [31, 320], [50.99, 320], [51, 320], [70.99, 320], [71, 320], [120, 320],
  ] as const) {
    // prettier-ignore
    it(`turns at the edge of an age band and nowhere else: a girl or woman of ${age} in the US, ${mg} mg`, () => {
      expect(found('us-ca', { age, sex: 'female' })).to.deep.equal([String(mg)]);
    });
  } // prettier-ignore

  it('for a baby fed with formula is there where it differs', () => {
    const [group] = lookUp('who', personFor({ age: 0.2 }));
    expect([group?.low.mg, group?.low.formulaMg]).to.deep.equal([26, whoFormula]);
  });

  for (const [mg, mmol] of [
    [24, 0.987],
    [75, 3.09],
    [80, 3.29],
    [320, 13.2],
    [350, 14.4],
    [420, 17.3],
  ] as const) {
    it(`of ${mg} mg is ${mmol} mmol: 1 mol of magnesium is 24.305 g`, () => {
      expect(inUnit(mg, 'mmol')).to.equal(mmol);
      expect(inUnit(mg, 'mg')).to.equal(mg);
    });
  }
});

describe('the table', () => {
  for (const authority of authorities) {
    const { rows, kind, otherKinds } = tableOf(authority);
    it(`of ${authority} holds the ${rows.length} amounts that could be read, each a figure of its own`, () => {
      const amounts = tableLines(authority).flatMap(({ everyone, female, male }) =>
        [everyone, female, male].flatMap((it) => (it ? [it.mg] : [])),
      );
      expect([...amounts].sort()).to.deep.equal(rows.map(([, , mg]) => mg).sort());
      expect(figures(authority)).to.equal(intakes[authority]!.rows);
      expect(kindsOf([authority])).to.deep.equal([...new Set([kind, ...Object.values(otherKinds ?? {})])]);
    });

    it(`of ${authority} has a row for each group asked about`, () => {
      for (const row of rows)
        expect(found(authority, askedFor(row)), row.join(' ')).to.include(String(row[2]));
    });
  }

  it('of India and Switzerland is empty, and has no kind', () => {
    for (const authority of ['in', 'ch'] as const) {
      expect(tableLines(authority)).to.deep.equal([]);
      expect(kindsOf([authority])).to.deep.equal([]);
    }
  });
});

describe('figures side by side', () => {
  const groups = (authority: PublishedAuthority, asked: Asked) => lookUp(authority, personFor(asked));

  it('stand in a column for each sex as soon as one authority tells them apart', () => {
    const columns = (asked: Asked) =>
      columnsOf((['us-ca', 'uk', 'efsa'] as const).flatMap((id) => groups(id, asked)));
    expect(columns({})).to.deep.equal(['female', 'male']);
    expect(columns({ age: 12 })).to.deep.equal(['female', 'male']);
    expect(columns({ age: 2 })).to.deep.equal([undefined]);
    expect(columns({ age: 12, sex: 'male' })).to.deep.equal([undefined]);
    expect(columns({ age: 30, lifeStage: 'pregnancy' })).to.deep.equal([undefined]);
    expect(columnsOf([])).to.deep.equal([undefined]);
  });

  it('are in both columns where they are for everybody, and in their own where not', () => {
    const mg = (authority: PublishedAuthority, asked: Asked, column: 'female' | 'male' | undefined) =>
      inColumn(groups(authority, asked), column)?.low.mg;
    expect([mg('uk', { age: 12 }, 'female'), mg('uk', { age: 12 }, 'male')]).to.deep.equal([280, 280]);
    expect([mg('efsa', { age: 12 }, 'female'), mg('efsa', { age: 12 }, 'male')]).to.deep.equal([250, 300]);
    expect(mg('us-ca', { age: 40, sex: 'male' }, undefined)).to.equal(420);
    expect(mg('efsa', { age: 0.1 }, undefined)).to.equal(undefined);
  });

  it('are never a column’s other sex: for each age and authority', () => {
    for (const authority of authorities)
      for (let age = 0; age <= 100; age++)
        for (const column of ['female', 'male'] as const) {
          const [row] = rowsFor(tableOf(authority).rows, age * 100, column, '');
          expect(inColumn(groups(authority, { age }), column)?.low.mg, `${authority} ${age}`).to.equal(
            row?.[2],
          );
        }
  });

  it('need their country’s name beside that of an authority of many countries', () => {
    expect(authorityIds.filter(servesMany)).to.have.members(['nnr', 'efsa', 'who']);
  });
});

describe('the chart', () => {
  it('has a step for each age band of a sex, in order, up to its end, and leaves gaps open', () => {
    const until = 90 * 12;
    for (const authority of authorities) {
      for (const sex of ['female', 'male'] as const) {
        const made = steps(authority, sex, until);
        expect(made.length, authority).to.be.greaterThan(0);
        made.forEach(({ mg, from, to }, i) => {
          expect(from).to.be.lessThan(to);
          expect(to).to.be.at.most(until);
          if (i > 0) expect(from).to.be.at.least(made[i - 1]!.to);
          const hundredths = Math.ceil((from * 100) / 12);
          expect(rowsFor(tableOf(authority).rows, hundredths, sex, '').map((row) => row[2])).to.deep.equal([
            mg,
          ]);
        });
      }
    }
  });

  it('ends where it is told to', () => {
    expect(steps('us-ca', 'male', 20 * 12).at(-1)).to.deep.include({ from: 19 * 12, to: 20 * 12, mg: 400 });
  });
});

describe('an authority that an author names', () => {
  for (const [written, authority] of [
    ['us-ca', 'us-ca'], ['US-CA', 'us-ca'], ['US', 'us-ca'], ['us', 'us-ca'], ['CA', 'us-ca'],
    ['uk', 'uk'], ['UK', 'uk'], ['GB', 'uk'], ['gb', 'uk'], [' GB ', 'uk'],
    ['eu', 'efsa'], ['EU', 'efsa'], ['efsa', 'efsa'], ['EFSA', 'efsa'], ['FR', 'efsa'], ['IE', 'efsa'],
    ['dach', 'dach'], ['DE', 'dach'], ['AT', 'dach'],
    ['nnr', 'nnr'], ['SE', 'nnr'], ['IS', 'nnr'],
    ['anz', 'anz'], ['AU', 'anz'], ['NZ', 'anz'],
    ['jp', 'jp'], ['JP', 'jp'], ['in', 'in'], ['ch', 'ch'],
    ['who', 'who'], ['WHO', 'who'], ['BR', 'who'],
  ] as const) {
    it(`as “${written}” is ${authority}`, () => {
      expect(parseAuthority(written)).to.equal(authority);
    });
  } // prettier-ignore

  for (const written of ['mars', 'us ca', 'US,CA', 'E U', 'usa', '__proto__', '🇬🇧', 'efsa2', '']) {
    it(`as “${written}” is none`, () => {
      expect(parseAuthority(written)).to.equal(undefined);
    });
  }

  for (const written of ['us-ca efsa uk', 'US,EU,GB', 'us, eu, uk', ' us-ca   EFSA\nGB ', 'US CA EU FR UK']) {
    it(`beside others is one of the same three: ${JSON.stringify(written)}`, () => {
      expect(parseAuthorities(written)).to.deep.equal(['us-ca', 'efsa', 'uk']);
    });
  }

  it('beside others keeps its place, and one that is none takes all of them along', () => {
    expect(parseAuthorities('who jp anz')).to.deep.equal(['who', 'jp', 'anz']);
    expect(parseAuthorities('us-ca atlantis uk')).to.equal(undefined);
    expect(parseAuthorities('')).to.deep.equal([]);
  });
});

describe('a country', () => {
  for (const [region, authority] of [
    ['US', 'us-ca'], ['CA', 'us-ca'], ['GB', 'uk'], ['DE', 'dach'], ['AT', 'dach'], ['SE', 'nnr'], ['DK', 'nnr'],
    ['FI', 'nnr'], ['NO', 'nnr'], ['IS', 'nnr'], ['FR', 'efsa'], ['IE', 'efsa'], ['LI', 'efsa'], ['AU', 'anz'],
    ['NZ', 'anz'], ['JP', 'jp'], ['CH', 'ch'], ['IN', 'in'], ['BR', 'who'], ['NG', 'who'], ['CN', 'who'], ['KR', 'who'],
  ] as const) {
    it(`${region} gets the figures of ${authority}`, () => {
      expect(authorityOf(region)).to.equal(authority);
    });
  } // prettier-ignore

  it('of any of the 249 has one amount for a woman of 34, or none at all', () => {
    for (const country of countryCodes) {
      const amounts = found(authorityOf(country), { age: 34, sex: 'female' });
      expect(amounts, country).to.have.length(['CH', 'IN'].includes(country) ? 0 : 1);
    }
  });

  it('that has an authority other than the WHO is in the list to choose from', () => {
    expect(countriesWithFigures.every((code) => authorityOf(code) !== 'who')).to.equal(true);
    expect(countryCodes.filter((code) => authorityOf(code) !== 'who').sort()).to.deep.equal(
      [...countriesWithFigures].sort(),
    );
    expect(authorityIds).to.include.members([...authorities, 'in', 'ch', 'who', ...wellKnown]);
  });
});

describe('where the figures of an authority come from', () => {
  for (const authority of authorities) {
    it(`${authority}: the pages published, whatever age was asked for`, () => {
      const urls = (['intake', 'upper'] as const).flatMap((kind) =>
        sourcesOfFigures(authority, kind).map(({ url }) => url),
      );
      const published = tableOf(authority).links.filter((it) => urls.includes(it));
      expect([...new Set(urls)].sort()).to.deep.equal([...published].sort());
      expect(urls).not.to.have.length(0);
    });
  }

  it('nowhere, where there are none', () => {
    expect(sourcesOfFigures('in')).to.deep.equal([]);
    expect(sourcesOfFigures('in', 'upper')).to.deep.equal([]);
  });
});

describe('the upper level', () => {
  for (const authority of authorities) {
    const rows = tableOf(authority).upper ?? [];
    it(`of ${authority} is the published one for each of its ${rows.length} groups, and a figure of its own`, () => {
      const found = rows.map((row) => {
        const groups = lookUp(authority, personFor(askedFor(row)), 'upper');
        expect(
          groups.map(({ low }) => low.mg),
          row.join(' '),
        ).to.deep.equal([row[2]]);
        return groups[0]!.low;
      });
      expect(new Set(found).size).to.equal(rows.length);
      expect(figures(authority, 'upper')).to.have.length(rows.length);
    });
  }

  for (const [who, authority, asked] of [
    ['Australia and New Zealand, a baby', 'anz', { age: 0.99 }],
    ['the Nordic countries, a child', 'nnr', { age: 10 }],
    ['the Nordic countries, pregnant', 'nnr', { age: 30, lifeStage: 'pregnancy' }],
    ['the EU, a child under 4', 'efsa', { age: 3.99 }],
    ['the US, a baby', 'us-ca', { age: 0.99 }],
    ['the UK, a child', 'uk', { age: 18.99 }],
    ['the UK, pregnant', 'uk', { age: 30, lifeStage: 'pregnancy' }],
    ['the WHO, pregnant', 'who', { age: 30, lifeStage: 'pregnancy' }],
    ['Japan, breastfeeding', 'jp', { age: 30, lifeStage: 'lactation' }],
    ['India', 'in', { age: 34 }],
  ] as const) {
    it(`is none where none could be read: ${who}`, () => {
      expect(found(authority, asked, 'upper')).to.deep.equal([]);
    });
  }

  it('of the EU holds for its members that have none of their own, once', () => {
    expect(authoritiesOfUpper(['dach'])).to.deep.equal(['dach', 'efsa']);
    expect(authoritiesOfUpper(['nnr'])).to.deep.equal(['nnr']);
    expect(authoritiesOfUpper(['dach', 'nnr', 'efsa'])).to.deep.equal(['dach', 'efsa', 'nnr']);
    expect(authoritiesOfUpper(['us-ca', 'anz', 'ch'])).to.deep.equal(['us-ca', 'anz', 'ch']);
  });

  for (const asked of [{ age: 10 }, { age: 30, lifeStage: 'pregnancy' }] as const) {
    it(`of the Nordic countries is for adults alone, so ${JSON.stringify(asked)} still meets the EU’s`, () => {
      expect(authoritiesOfUpper(['nnr'], personFor(asked))).to.deep.equal(['nnr', 'efsa']);
      expect(found('efsa', asked, 'upper')).to.deep.equal(['250']);
    });
  }

  it('of adults is 350 in Australia and New Zealand, and 250 in the Nordic countries', () => {
    // NHMRC, summary table 8; Livsmedelsverket 2024.
    expect([found('anz', { age: 34 }, 'upper'), found('nnr', { age: 34 }, 'upper')]).to.deep.equal([
      ['350'],
      ['250'],
    ]);
  });

  for (const [authority, asked, isBelow] of [
    ['us-ca', { age: 1 }, true],
    ['us-ca', { age: 3.99 }, true],
    ['us-ca', { age: 4 }, true],
    ['us-ca', { age: 8.99 }, true],
    ['us-ca', { age: 9 }, false],
    ['us-ca', { age: 13.99 }, false],
    ['us-ca', { age: 0.99 }, false],
    ['us-ca', { sex: 'male', age: 19 }, true],
    ['us-ca', { sex: 'male', age: 40 }, true],
    ['us-ca', { sex: 'male', age: 71 }, true],
    ['us-ca', { sex: 'male' }, true],
    ['us-ca', { sex: 'male', age: 16 }, true],
    ['us-ca', { sex: 'female', age: 16 }, true],
    ['us-ca', { sex: 'female', age: 25 }, false],
    ['us-ca', { sex: 'female', age: 40 }, false],
    ['us-ca', { sex: 'female', age: 71 }, false],
    ['us-ca', { lifeStage: 'pregnancy', age: 16 }, true],
    ['us-ca', { lifeStage: 'pregnancy', age: 25 }, false],
    ['us-ca', { lifeStage: 'pregnancy', age: 40 }, true],
    ['us-ca', {}, true],
    ['efsa', { sex: 'female', age: 40 }, true],
    ['efsa', { age: 6 }, false],
    ['jp', { sex: 'male', age: 40 }, true],
    ['jp', { sex: 'female', age: 40 }, false],
    ['who', { sex: 'male', age: 40 }, false],
    ['who', { age: 2 }, false],
    ['uk', { sex: 'male', age: 40 }, false],
  ] as const) {
    it(`of ${authority} is ${isBelow ? '' : 'not '}the lower of the two for ${JSON.stringify(asked)}`, () => {
      const person = personFor(asked);
      expect(isUpperBelow(lookUp(authority, person, 'upper'), lookUp(authority, person))).to.equal(isBelow);
    });
  }
});
