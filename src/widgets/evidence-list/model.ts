import {
  claims,
  studies,
  type ClaimId,
  type Study,
  type StudyId,
  type StudyKind,
} from '../../knowledge/studies.js';
import type { Source } from '../../knowledge/sources/source.js';

const rows: Readonly<Record<StudyId, Study>> = studies;
const ids = Object.keys(rows) as readonly StudyId[];

export const studyOf = (id: StudyId): Study => rows[id];

/** Where what is said of a study stands, its own page first. */
export const sourcesOf = (id: StudyId): readonly Source[] =>
  [rows[id].source, ...(rows[id].also ?? [])].filter((it) => it !== undefined);

/** The rungs of the ladder, the strongest first: kinds of studies that stand for themselves. A guideline is no study. */
export const rungs = ['review', 'trial', 'observation'] as const satisfies readonly StudyKind[];

/** Kinds that an author can choose from. */
export const kinds: readonly StudyKind[] = ['guideline', ...rungs];

/** Studies of a kind that count as evidence, in the order they are kept in; what is only often repeated is never among them. */
export const evidenceOf = (kind: StudyKind): readonly StudyId[] =>
  ids.filter((id) => rows[id].kind === kind && !rows[id].oftenRepeated);

export const oftenRepeated: readonly StudyId[] = ids.filter((id) => rows[id].oftenRepeated);

export const claimIds = Object.keys(claims) as readonly ClaimId[];

const mostPeople = Math.max(...ids.map((id) => rows[id].people ?? 0));

/** The area of a dot is as large as the number of people: 20 for the most there are. */
export const dotRadius = (people: number): number => 20 * Math.sqrt(people / mostPeople);
