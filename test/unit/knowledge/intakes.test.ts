/** The amounts themselves, against what the sources say, and what must hold for any of them. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  intakes,
  intakesData,
  molarMass,
  type IntakeRow,
  type Intakes,
} from '../../../src/knowledge/intakes.js';
import { authorityRegions, type AuthorityId } from '../../../src/knowledge/regions.js';
import {
  authorities,
  monthsOf,
  tableOf,
  whoFormula,
  type PublishedRow,
  type Who,
} from '../../support/published/intake-table.js';

const tables = Object.entries(intakes) as [AuthorityId, Intakes][];

const groupOf = ({ sex, stage }: IntakeRow): Who =>
  stage === 'pregnancy'
    ? 'pregnant'
    : stage === 'lactation'
      ? 'breastfeeding'
      : sex === 'female'
        ? 'women'
        : sex === 'male'
          ? 'men'
          : 'everyone';

const kept = (rows: readonly IntakeRow[] = []) =>
  rows.map((row) => ({ from: row.from, to: row.to ?? Infinity, who: groupOf(row), mg: row.mg }));

const asPublished = (rows: readonly PublishedRow[] = []) =>
  rows.map(([ages, who, mg]) => ({ ...monthsOf(ages), who, mg }));

describe('the amounts kept', () => {
  it('are those of eight authorities, and of no other', () => {
    expect(tables.map(([id]) => id)).to.have.members(authorities);
  });

  for (const authority of authorities) {
    const { rows, upper, kind, year, links, otherKinds } = tableOf(authority);

    it(`of ${authority} are the ${rows.length} that could be read, and its ${upper?.length ?? 0} upper levels`, () => {
      expect(kept(intakes[authority]!.rows)).to.have.deep.members(asPublished(rows));
      expect(kept(intakes[authority]!.upper?.rows)).to.have.deep.members(asPublished(upper));
    });

    it(`of ${authority} are of the kind, the year and the sources published`, () => {
      const table = intakes[authority]!;
      expect([table.kind, table.year]).to.deep.equal([kind, year]);
      const others = table.rows.filter((row) => row.kind);
      expect(others).to.have.length(Object.keys(otherKinds ?? {}).length);
      const rowsOfBoth = [...table.rows, ...(table.upper?.rows ?? [])];
      const keys = [table.source, table.upper?.source, ...rowsOfBoth.map(({ source }) => source)];
      const named = [...new Set(keys.filter((key) => key !== undefined))];
      expect(named.map(({ url }) => url)).to.have.members([...links]);
    });
  }

  it('are 127, with 19 upper levels and one amount with infant formula', () => {
    const count = (rows: (table: Intakes) => readonly IntakeRow[]) =>
      tables.reduce((sum, [, table]) => sum + rows(table).length, 0);
    expect(count(({ rows }) => rows)).to.equal(127);
    expect(count(({ upper }) => upper?.rows ?? [])).to.equal(19);
    const formulas = tables.flatMap(([id, { rows }]) =>
      rows.filter((row) => row.formulaMg !== undefined).map((row) => [id, row.from, row.mg, row.formulaMg]),
    );
    expect(formulas).to.deep.equal([['who', 0, 26, whoFormula]]);
  });

  it('count the right things: supplements and medicines in the US, no food anywhere', () => {
    const scopes = tables.flatMap(([id, { upper }]) => (upper ? [[id, upper.kind, upper.scope]] : []));
    expect(scopes).to.have.deep.members([
      ['us-ca', 'UL', 'supplements-and-medicines'],
      ['uk', 'guidance', 'supplements'],
      ['nnr', 'UL', 'supplements'],
      ['efsa', 'UL', 'supplements-and-added'],
      ['anz', 'UL', 'supplements'],
      ['jp', 'UL', 'other-than-food'],
      ['who', 'guidance', 'added'], // "are suggested as tolerable limits"
    ]);
  });
});

describe('whatever amounts are kept', () => {
  for (const [id, table] of tables) {
    const all = [...table.rows, ...(table.upper?.rows ?? [])];

    it(`of ${id} are for ages that begin before they end, and are amounts a person could eat`, () => {
      for (const { from, to = Infinity, mg } of all) {
        expect(from).to.be.at.least(0).and.below(to);
        expect(Number.isInteger(mg) && mg >= 20 && mg <= 450, String(mg)).to.equal(true);
      }
    });

    for (const [name, rows] of [
      ['amounts', table.rows],
      ['upper levels', table.upper?.rows ?? []],
    ] as const) {
      it(`of ${id}: no two ${name} are for the same person, and no age between two is left out`, () => {
        for (const [sex, stage] of [
          ['female', undefined],
          ['male', undefined],
          ['female', 'pregnancy'],
          ['female', 'lactation'],
        ] as const) {
          const own = rows
            .filter((row) => row.stage === stage && (stage ?? row.sex ?? sex) === (stage ?? sex))
            .sort((a, b) => a.from - b.from);
          own.forEach((row, i) => {
            if (i) expect(row.from, `${sex} ${stage}`).to.equal(own[i - 1]!.to);
          });
          if (!stage && own.length) expect(own.at(-1)!.to, 'the last has no end').to.equal(undefined);
        }
      });
    }

    it(`of ${id} never fall short of a sex: where one has a row, the other has one for the same ages`, () => {
      const bands = (sex: string) =>
        all.filter((row) => row.sex === sex).map(({ from, to }) => `${from}–${to}`);
      expect(bands('female')).to.deep.equal(bands('male'));
    });

    it(`of ${id} have a source with an address of its own`, () => {
      for (const key of [table.source, table.upper?.source, ...all.map(({ source }) => source)]) {
        if (key !== undefined) expect(key.url).to.match(/^https:\/\/[a-z.]+\//);
      }
    });
  }

  it('are of authorities that some country uses, or the WHO', () => {
    const used: AuthorityId[] = [...authorityRegions.map(([id]) => id), 'who'];
    expect(used).to.include.members(tables.map(([id]) => id));
  });

  it('carry the month of the last check and when the next is due', () => {
    expect(intakesData.checked).to.match(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(intakesData.review).to.deep.equal({ months: 36, of: 'amounts' });
  });

  it('are turned into millimoles by the standard atomic mass of magnesium', () => {
    expect(molarMass).to.equal(24.305);
  });
});
