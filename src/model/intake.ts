import { intakes, type IntakeRow, type LifeStage, type Sex } from '../knowledge/intakes.js';
import { alsoEuropean, authorityRegions, type AuthorityId } from '../knowledge/regions.js';
import type { Source } from '../knowledge/sources/source.js';
import type { Person } from './person.js';

const monthsAYear = 12;
const adultFrom = 18 * monthsAYear;

/** Shown side by side when the country is not known. */
export const wellKnown: readonly AuthorityId[] = ['us-ca', 'efsa', 'uk'];

/** The authority whose figures a country uses. */
export const authorityOf = (country: string): AuthorityId =>
  authorityRegions.find(([, countries]) => countries.includes(country))?.[0] ?? 'who';

/**
 * The authorities whose upper levels stand beside these: the EU's too for its members that have none of their own for
 * this person. The Nordic one is for adults alone, the EU's from the age of four.
 */
export const authoritiesOfUpper = (
  authorities: readonly AuthorityId[],
  person: Person = {},
): readonly AuthorityId[] => [
  ...new Set(
    authorities.flatMap((id): AuthorityId[] =>
      alsoEuropean.includes(id) && !lookUp(id, person, 'upper').length ? [id, 'efsa'] : [id],
    ),
  ),
];

/** A group of people and what is advised for it: one row, or the span of several when the age is not known. */
export interface Group {
  readonly from: number;
  readonly to: number | undefined;
  readonly sex: Sex | undefined;
  readonly stage: LifeStage | undefined;
  readonly low: IntakeRow;
  readonly high: IntakeRow;
}

export type FigureKind = 'intake' | 'upper';

/** The rows of an authority. Kind `upper`: its upper level for supplements. */
export function figures(authority: AuthorityId, kind: FigureKind = 'intake'): readonly IntakeRow[] {
  const table = intakes[authority];
  return (kind === 'intake' ? table : table?.upper)?.rows ?? [];
}

/** All that an authority's figures rest on, and not only those of one age: the list must not tell whose. */
export function sourcesOfFigures(authority: AuthorityId, kind: FigureKind = 'intake'): readonly Source[] {
  const table = kind === 'intake' ? intakes[authority] : intakes[authority]?.upper;
  return table ? [table.source, ...table.rows.flatMap(({ source }) => source ?? [])] : [];
}

/** Whether a row is for this person, as far as is known. Somebody pregnant is looked up only among the pregnant. */
const isFor = (row: IntakeRow, { months, sex, stage }: Person): boolean =>
  row.stage === stage &&
  (stage !== undefined || sex === undefined || row.sex === undefined || row.sex === sex) &&
  (months === undefined || (row.from <= months && months < (row.to ?? Infinity)));

/** One group for each sex that has rows of its own, spanning ages that were not told apart. */
function spans(rows: readonly IntakeRow[]): Group[] {
  const bySex = new Map<Sex | undefined, IntakeRow[]>();
  for (const row of rows) bySex.set(row.sex, [...(bySex.get(row.sex) ?? []), row]);
  return [...bySex.entries()].map(([sex, group]) => {
    const byAmount = [...group].sort((a, b) => a.mg - b.mg);
    const byAge = [...group].sort((a, b) => a.from - b.from);
    return {
      from: byAge[0]!.from,
      to: byAge.at(-1)!.to,
      sex,
      stage: byAge[0]!.stage,
      low: byAmount[0]!,
      high: byAmount.at(-1)!,
    };
  });
}

/**
 * What an authority advises for a person. One group when age and sex are known; for an unknown age the
 * span over adults, or over a life stage; none when the authority has no figure to show.
 */
export function lookUp(authority: AuthorityId, person: Person, kind: FigureKind = 'intake'): Group[] {
  const isAdult = (row: IntakeRow): boolean =>
    row.from >= adultFrom || (row.to ?? Infinity) > adultFrom + monthsAYear;
  return spans(
    figures(authority, kind).filter(
      (row) =>
        isFor(row, person) && (person.months !== undefined || person.stage !== undefined || isAdult(row)),
    ),
  );
}
