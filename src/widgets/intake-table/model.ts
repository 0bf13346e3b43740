import { parseRegion } from '../../model/region.js';
import {
  intakes,
  type IntakeKind,
  type IntakeRow,
  type LifeStage,
  type Sex,
} from '../../knowledge/intakes.js';
import { authorityRegions, type AuthorityId } from '../../knowledge/regions.js';
import { authorityOf, figures, type Group } from '../../model/intake.js';

// ── Authorities ──────────────────────────────────────────────────────────────────────────────────────

export const authorityIds: readonly AuthorityId[] = [...authorityRegions.map(([id]) => id), 'who'];

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

/** Whether its name does not tell for which countries it is. */
export const servesMany = (authority: AuthorityId): boolean => ['nnr', 'efsa', 'who'].includes(authority);

/** The kinds of figures these authorities use. */
export const kindsOf = (authorities: readonly AuthorityId[]): readonly IntakeKind[] => [
  ...new Set(
    authorities.flatMap((id) => {
      const table = intakes[id];
      return table ? [table.kind, ...table.rows.flatMap(({ kind }) => kind ?? [])] : [];
    }),
  ),
];

// ── Looking up ───────────────────────────────────────────────────────────────────────────────────────

/**
 * Whether the upper level for supplements lies below the amount advised in all. Only to say why both are
 * right: the two count different things.
 */
export const isUpperBelow = (upper: readonly Group[], advised: readonly Group[]): boolean =>
  upper.some((level) => advised.some((group) => level.low.mg < group.high.mg));

// ── Side by side ─────────────────────────────────────────────────────────────────────────────────────

/** The columns for these groups: both sexes, or one column for whoever it is. */
export const columnsOf = (groups: readonly Group[]): readonly (Sex | undefined)[] => {
  const sexes = new Set(groups.map(({ sex }) => sex));
  return sexes.has('female') && sexes.has('male') ? ['female', 'male'] : [undefined];
};

/** The group of an authority that stands in a column: what is for everybody stands in both. */
export const inColumn = (groups: readonly Group[], column: Sex | undefined): Group | undefined =>
  column === undefined
    ? groups[0]
    : (groups.find(({ sex }) => sex === column) ?? groups.find(({ sex }) => sex === undefined));

// ── The table ────────────────────────────────────────────────────────────────────────────────────────

/** A line of the table: an age band with a figure for everybody, or one for each sex; or one of a life stage. */
export interface TableLine {
  readonly from: number;
  readonly to: number | undefined;
  readonly stage: LifeStage | undefined;
  readonly everyone?: IntakeRow;
  readonly female?: IntakeRow;
  readonly male?: IntakeRow;
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
export type Step = Pick<IntakeRow, 'mg' | 'from'> & { readonly to: number };

/** The amounts by age for one sex, up to `until` months; ages without a figure are left open. */
export const steps = (authority: AuthorityId, sex: Sex, until: number): readonly Step[] =>
  figures(authority)
    .filter((row) => row.stage === undefined && (row.sex ?? sex) === sex && row.from < until)
    .sort((a, b) => a.from - b.from)
    .map(({ mg, from, to = until }) => ({ mg, from, to: Math.min(to, until) }));

/** The end of every scale of amounts. */
export const mostMg = Math.max(...authorityIds.flatMap((id) => figures(id).map(({ mg }) => mg)));
