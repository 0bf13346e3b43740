import { stageApplies } from '../../base/person.js';
import type { PersonAnswers } from '../../base/reader.js';
import { parseRegion } from '../../base/region.js';
import {
  intakes,
  molarMass,
  type IntakeKind,
  type IntakeRow,
  type LifeStage,
  type Sex,
} from '../../knowledge/intakes.js';
import { intakeSources, kidneySources, type Source } from '../../knowledge/sources.js';
import { authorityRegions, type AuthorityId } from '../../knowledge/regions.js';

const monthsAYear = 12;
const oldestMonths = 120 * monthsAYear;
/** Below this age months make sense. */
const monthsBelow = 24;
const adultFrom = 18 * monthsAYear;

/** For whom an amount is looked up. Each part may be unknown. */
export interface Person {
  readonly months?: number | undefined;
  readonly sex?: Sex | undefined;
  /** Undefined: neither pregnant nor breastfeeding. */
  readonly stage?: LifeStage | undefined;
}

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

// ── Authorities ──────────────────────────────────────────────────────────────────────────────────────

/** Shown side by side when the country is not known. */
export const wellKnown: readonly AuthorityId[] = ['us-ca', 'efsa', 'uk'];

export const authorityIds: readonly AuthorityId[] = [...authorityRegions.map(([id]) => id), 'who'];

/** The authority whose figures a country uses. */
export const authorityOf = (country: string): AuthorityId =>
  authorityRegions.find(([, countries]) => countries.includes(country))?.[0] ?? 'who';

/** An authority from its name (`efsa`), from `eu`, or from a country code (`GB`); undefined if it is none. */
export function parseAuthority(raw: string): AuthorityId | undefined {
  const word = raw.trim().toLowerCase();
  if (word === 'eu') return 'efsa';
  const named = authorityIds.find((id) => id === word);
  // `in` and `jp` are both a name and a country, and mean the same.
  if (named) return named;
  const country = parseRegion(word);
  return country === undefined ? undefined : authorityOf(country);
}

/** Several authorities, parted by spaces or commas, each once; undefined if one of them is none. */
export function parseAuthorities(raw: string): readonly AuthorityId[] | undefined {
  const ids = raw
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseAuthority);
  return ids.includes(undefined) ? undefined : ([...new Set(ids)] as AuthorityId[]);
}

/** Countries that have an authority other than the WHO. */
export const countriesWithFigures: readonly string[] = authorityRegions.flatMap(([, countries]) => countries);

/** The kinds of figures these authorities use. */
export const kindsOf = (authorities: readonly AuthorityId[]): readonly IntakeKind[] => [
  ...new Set(
    authorities.flatMap((id) => {
      const table = intakes[id];
      return table ? [table.kind, ...table.rows.flatMap(({ kind }) => kind ?? [])] : [];
    }),
  ),
];

/** The sources of what is shown for these authorities, each once. */
export function sourcesOf(authorities: readonly AuthorityId[]): readonly (Source & { id: string })[] {
  const ids = authorities.flatMap((id) => {
    const table = intakes[id];
    if (!table) return [];
    const { source, rows, upper } = table;
    return [source, ...rows.flatMap((row) => row.source ?? []), ...(upper ? [upper.source] : [])];
  });
  const named = (
    sources: Readonly<Record<string, Source>>,
    names: readonly string[],
  ): (Source & { id: string })[] => [...new Set(names)].map((id) => ({ id, ...sources[id]! }));
  return [...named(intakeSources, ids), ...named(kidneySources, Object.keys(kidneySources))];
}

// ── The person ───────────────────────────────────────────────────────────────────────────────────────

/** What typed answers say of a person; `badAge`: the age was not understood and is left out. */
export function readAnswers(answers: PersonAnswers): { person: Person; badAge: boolean } {
  // Readers type full-width digits and decimal commas: both are clear enough.
  const typed = (answers.age ?? '').normalize('NFKC').trim().replace(',', '.');
  // A point at the end too: somebody on the way to 1.5 is not told off at "1.".
  const number = /^\d{1,4}(\.\d{0,4})?$/.test(typed) ? Number(typed) : NaN;
  const inMonths = answers.ageUnit === 'months';
  const months = inMonths ? number : number * monthsAYear;
  const isAge = inMonths ? months < monthsBelow : months <= oldestMonths;
  const known: Person = {
    months: isAge ? months : undefined,
    sex: answers.sex === '' ? undefined : answers.sex,
  };
  const stage = stageApplies(known) && answers.lifeStage !== '' ? answers.lifeStage : undefined;
  return { person: { ...known, stage }, badAge: typed !== '' && !isAge };
}

// ── Looking up ───────────────────────────────────────────────────────────────────────────────────────

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

/**
 * Whether the upper level for supplements lies below the amount advised in all. Only to say why both are
 * right: the two count different things.
 */
export const isUpperBelow = (upper: readonly Group[], advised: readonly Group[]): boolean =>
  upper.some((level) => advised.some((group) => level.low.mg < group.high.mg));

// ── The table ────────────────────────────────────────────────────────────────────────────────────────

/** A line of the table: an age band with a figure for everybody, or one for each sex; or one of a life stage. */
export interface TableLine {
  readonly from: number;
  readonly to: number | undefined;
  readonly stage: LifeStage | undefined;
  readonly everyone?: Figure;
  readonly female?: Figure;
  readonly male?: Figure;
}

/** The authority's table, in order of age, life stages last. */
export function tableLines(authority: AuthorityId): readonly TableLine[] {
  const lines = new Map<string, TableLine>();
  for (const figure of figures(authority)) {
    const { from, to, stage, sex } = figure;
    const key = `${from} ${to ?? ''} ${stage ?? ''}`;
    lines.set(key, { ...(lines.get(key) ?? { from, to, stage }), [sex ?? 'everyone']: figure });
  }
  return [...lines.values()];
}

// ── The chart ────────────────────────────────────────────────────────────────────────────────────────

/** A stretch of ages, in months, with one amount. */
export type Step = Pick<Figure, 'mg' | 'from'> & { readonly to: number };

/** The amounts by age for one sex, up to `until` months; ages without a figure are left open. */
export const steps = (authority: AuthorityId, sex: Sex, until: number): readonly Step[] =>
  figures(authority)
    .filter((row) => row.stage === undefined && (row.sex ?? sex) === sex && row.from < until)
    .sort((a, b) => a.from - b.from)
    .map(({ mg, from, to = until }) => ({ mg, from, to: Math.min(to, until) }));

// ── Units ────────────────────────────────────────────────────────────────────────────────────────────

export type Unit = 'mg' | 'mmol';

/** Milligrams in the unit to show. Millimoles carry three digits: the figures are no more exact than that. */
export const inUnit = (mg: number, unit: Unit): number =>
  unit === 'mg' ? mg : Number((mg / molarMass).toPrecision(3));
