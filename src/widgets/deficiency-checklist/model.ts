import { depletingRules } from '../../knowledge/medicines/depleting.js';
import { raisingRules } from '../../knowledge/medicines/raising.js';
import {
  commonerCauses,
  excessSigns,
  lackRisks,
  lackSigns,
  type CauseId,
  type ExcessSignId,
  type LackSign,
  type LackSignId,
  type RiskId,
} from '../../knowledge/signs.js';

/** The parts of the list that an author can choose from. */
export const parts = ['signs', 'risks', 'medicines'] as const;
export type Part = (typeof parts)[number];

/** What can be ticked. */
export type Tick = `lack/${LackSignId}` | `risk/${RiskId}` | `medicine/${string}`;

const idsOf = <T extends string>(rows: Readonly<Record<T, unknown>>): readonly T[] =>
  Object.keys(rows) as T[];
const lack: Readonly<Record<LackSignId, LackSign>> = lackSigns;

/** Signs that can be ticked, the earlier ones first. Those to call for are never among them. */
export const tickSigns: readonly LackSignId[] = idsOf(lackSigns).filter((id) => lack[id].stage !== 'severe');

export const looksLikeExcess = (id: LackSignId): boolean => lack[id].alsoExcess === true;

export const looksLikeLack = (id: ExcessSignId): boolean => 'alsoLack' in excessSigns[id];

export const causes: readonly CauseId[] = idsOf(commonerCauses);
export const excess: readonly ExcessSignId[] = idsOf(excessSigns);
export const risks: readonly RiskId[] = idsOf(lackRisks);
export const depleting = depletingRules;
/** Medicines that do the opposite. */
export const raising = raisingRules;

/** What was ticked, sorted into the parts of the note, each in the order of the list. */
export interface Ticked {
  readonly signs: readonly LackSignId[];
  readonly risks: readonly RiskId[];
  readonly medicines: readonly string[];
}

export function ticked(ticks: ReadonlySet<string>): Ticked {
  return {
    signs: tickSigns.filter((id) => ticks.has(`lack/${id}`)),
    risks: risks.filter((id) => ticks.has(`risk/${id}`)),
    medicines: depleting.map(({ id }) => id).filter((id) => ticks.has(`medicine/${id}`)),
  };
}
