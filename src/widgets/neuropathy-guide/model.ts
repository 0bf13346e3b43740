import {
  feelings,
  nerveNutrients,
  neuropathyCauses,
  type Area,
  type FeelingId,
  type NerveType,
  type NeuropathyCauseId,
  type NutrientId,
} from '../../knowledge/neuropathy.js';

interface Feeling {
  readonly nerve: NerveType;
  readonly areas: readonly Area[];
}

const rows: Readonly<Record<FeelingId, Feeling>> = feelings;
const ids = Object.keys(rows) as readonly FeelingId[];

export const causes = Object.keys(neuropathyCauses) as readonly NeuropathyCauseId[];
export const nutrients = Object.keys(nerveNutrients) as readonly NutrientId[];

/** What it can feel like in an area or by a kind of nerve; with neither, everything. */
export const feelingsIn = (area: Area | '', nerve: NerveType | ''): readonly FeelingId[] =>
  ids.filter((id) => (!area || rows[id].areas.includes(area)) && (!nerve || rows[id].nerve === nerve));

/** Related feelings that share a line where all of them are felt, the larger groups first. */
const groups = {
  muscles: ['weakness', 'cramps', 'wasting'],
  weak: ['weakness', 'cramps'],
  thin: ['weakness', 'wasting'],
  steps: ['balance', 'foot-drop'],
} as const satisfies Readonly<Record<string, readonly FeelingId[]>>;

export type GroupId = keyof typeof groups;

const groupsOf: readonly (readonly [GroupId, readonly FeelingId[]])[] = Object.entries(groups) as [
  GroupId,
  readonly FeelingId[],
][];

/** What an area can feel like, line by line. */
export function linesIn(area: Area): readonly (FeelingId | GroupId)[] {
  const here = feelingsIn(area, '');
  const lineOf = (id: FeelingId): FeelingId | GroupId =>
    groupsOf.find(([, them]) => them.includes(id) && them.every((it) => here.includes(it)))?.[0] ?? id;
  return [...new Set(here.map(lineOf))];
}

/** The areas a kind of nerve is felt in. */
export const areasOf = (nerve: NerveType): readonly Area[] =>
  ids.filter((id) => rows[id].nerve === nerve).flatMap((id) => rows[id].areas);
