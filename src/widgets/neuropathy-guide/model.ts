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

/** The areas a kind of nerve is felt in. */
export const areasOf = (nerve: NerveType): readonly Area[] =>
  ids.filter((id) => rows[id].nerve === nerve).flatMap((id) => rows[id].areas);

export const nerveOf = (id: FeelingId): NerveType => rows[id].nerve;
