import { molarMass, intakes, type IntakeRow, type LifeStage, type Sex } from '../knowledge/intakes.js';
import type { Person } from './person.js';
import { alsoEuropean, authorityRegions, type AuthorityId } from '../knowledge/regions.js';

const monthsAYear = 12;
const adultFrom = 18 * monthsAYear;

/** Shown side by side when the country is not known. */
export const wellKnown: readonly AuthorityId[] = ['us-ca', 'efsa', 'uk'];

/** The authority whose figures a country uses. */
export const authorityOf = (country: string): AuthorityId =>
  authorityRegions.find(([, countries]) => countries.includes(country))?.[0] ?? 'who';

/** The authorities whose upper levels stand beside these: the EU's too for its members that have none of their own. */
export const authoritiesOfUpper = (authorities: readonly AuthorityId[]): readonly AuthorityId[] => [
  ...new Set(
    authorities.flatMap((id): AuthorityId[] =>
      !intakes[id]?.upper && alsoEuropean.includes(id) ? [id, 'efsa'] : [id],
    ),
  ),
];

/** A row with its place in the data, which names the figure: `intake/us-ca/7`. */
export type Figure = IntakeRow & { readonly id: string };

/** A group of people and what is advised for it: one row, or the span of several when the age is not known. */
export interface Group {
  readonly from: number;
  readonly to: number | undefined;
  readonly sex: Sex | undefined;
  readonly stage: LifeStage | undefined;
  readonly low: Figure;
  readonly high: Figure;
}

const rowsWithIds = new Map<string, readonly Figure[]>();

/** The authority's rows, each with the id of its figure. Kind `upper`: its upper level for supplements. */
export function figures(authority: AuthorityId, kind: 'intake' | 'upper' = 'intake'): readonly Figure[] {
  const name = `${kind}/${authority}`;
  const kept = rowsWithIds.get(name);
  if (kept) return kept;
  const table = intakes[authority];
  const rows = kind === 'intake' ? table?.rows : table?.upper?.rows;
  const made = (rows ?? []).map((row, i) => ({ ...row, id: `${name}/${i}` }));
  rowsWithIds.set(name, made);
  return made;
}

/** Whether a row is for this person, as far as is known. Somebody pregnant is looked up only among the pregnant. */
const isFor = (row: IntakeRow, { months, sex, stage }: Person): boolean =>
  row.stage === stage &&
  (stage !== undefined || sex === undefined || row.sex === undefined || row.sex === sex) &&
  (months === undefined || (row.from <= months && months < (row.to ?? Infinity)));

/** One group for each sex that has rows of its own, spanning ages that were not told apart. */
function spans(rows: readonly Figure[]): Group[] {
  const bySex = new Map<Sex | undefined, Figure[]>();
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
export function lookUp(authority: AuthorityId, person: Person, kind: 'intake' | 'upper' = 'intake'): Group[] {
  const isAdult = (row: IntakeRow): boolean =>
    row.from >= adultFrom || (row.to ?? Infinity) > adultFrom + monthsAYear;
  return spans(
    figures(authority, kind).filter(
      (row) =>
        isFor(row, person) && (person.months !== undefined || person.stage !== undefined || isAdult(row)),
    ),
  );
}

export type Unit = 'mg' | 'mmol';

/** Milligrams in the unit to show. Millimoles carry three digits: the figures are no more exact than that. */
export const inUnit = (mg: number, unit: Unit): number =>
  unit === 'mg' ? mg : Number((mg / molarMass).toPrecision(3));
