import { depletingRules, raisingRules } from '../../knowledge/medicines.js';
import {
  callSigns,
  commonerCauses,
  excessSigns,
  lackRisks,
  lackSigns,
  type CallSignId,
  type CauseId,
  type ExcessSignId,
  type LackSign,
  type LackSignId,
  type RiskId,
} from '../../knowledge/signs.js';
import {
  emergencySources,
  kidneySources,
  lackSources,
  signSources,
  vitaminB6Sources,
} from '../../knowledge/sources.js';
import { numberFor, sourceOfNumber } from '../../model/emergency.js';
import { pickSources, type SourceList } from '../../parts/source-list.js';

/** The parts of the list that an author can choose from. */
export const parts = ['signs', 'risks', 'medicines'] as const;
export type Part = (typeof parts)[number];

/** What can be ticked. */
export type Tick = `lack/${LackSignId}` | `risk/${RiskId}` | `medicine/${string}`;

const idsOf = <T extends string>(rows: Readonly<Record<T, unknown>>): readonly T[] =>
  Object.keys(rows) as T[];
const signs: Readonly<Record<LackSignId, LackSign>> = lackSigns;

/** Signs that can be ticked, by stage. Those to call for are never among them. */
export const signsOf = (stage: 'early' | 'later'): readonly LackSignId[] =>
  idsOf(lackSigns).filter((id) => signs[id].stage === stage);

export const looksLikeExcess = (id: LackSignId): boolean => signs[id].alsoExcess === true;

export const looksLikeLack = (id: ExcessSignId): boolean => 'alsoLack' in excessSigns[id];

export const causes: readonly CauseId[] = idsOf(commonerCauses);
export const excess: readonly ExcessSignId[] = idsOf(excessSigns);
export const risks: readonly RiskId[] = idsOf(lackRisks);
/** What is most urgent for this subject first. */
export const calls: readonly CallSignId[] = ['gbs', 'ces', 'stroke', 'mg-severe', 'mg-overdose'];
export const depleting = depletingRules;
export const opposite: readonly string[] = raisingRules.flatMap(({ names }) => names);

/** What was ticked, sorted into the parts of the note, each in the order of the list. */
export interface Ticked {
  readonly signs: readonly LackSignId[];
  readonly risks: readonly RiskId[];
  readonly medicines: readonly string[];
}

export function ticked(ticks: ReadonlySet<string>): Ticked {
  return {
    signs: [...signsOf('early'), ...signsOf('later')].filter((id) => ticks.has(`lack/${id}`)),
    risks: risks.filter((id) => ticks.has(`risk/${id}`)),
    medicines: depleting.map(({ id }) => id).filter((id) => ticks.has(`medicine/${id}`)),
  };
}

/** The sources of everything on show, for a reader in this country. */
export function sourcesFor(country: string | undefined): SourceList['sources'] {
  const number = numberFor(country);
  const rows = [lackSigns, excessSigns].flatMap((group) =>
    Object.values(group as Readonly<Record<string, { readonly sources: readonly string[] }>>),
  );
  const lists = [callSigns, commonerCauses, lackRisks].flatMap((group) =>
    Object.values(group as Readonly<Record<string, readonly string[]>>),
  );
  const medicines = [...depletingRules, ...raisingRules];
  const ids = ['ods', ...[...rows, ...medicines].flatMap(({ sources }) => sources), ...lists.flat()];
  return [
    ...pickSources(
      [...ids, ...Object.keys(kidneySources)],
      signSources,
      lackSources,
      vitaminB6Sources,
      kidneySources,
      emergencySources,
    ),
    ...(number ? [sourceOfNumber(number)] : []),
  ];
}
