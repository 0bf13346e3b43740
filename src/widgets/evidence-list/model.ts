import { studies, studyKinds, type Study, type StudyId, type StudyKind } from '../../knowledge/studies.js';

const rows: Readonly<Record<StudyId, Study>> = studies;
const ids = Object.keys(rows) as readonly StudyId[];

export const studyOf = (id: StudyId): Study => rows[id];

/** The rungs of the ladder, the strongest first: kinds of studies that stand for themselves. A guideline is no study. */
export const rungs = studyKinds.filter(
  (kind) => kind !== 'guideline' && ids.some((id) => rows[id].kind === kind && !rows[id].oftenRepeated),
);

/** Kinds that an author can choose from. */
export const kinds: readonly StudyKind[] = ['guideline', ...rungs];

/** Studies of a kind that count as evidence, the newest first; what is only often repeated is never among them. */
export const evidenceOf = (kind: StudyKind): readonly StudyId[] =>
  ids
    .filter((id) => rows[id].kind === kind && !rows[id].oftenRepeated)
    .sort((a, b) => rows[b].year - rows[a].year);

export const oftenRepeated: readonly StudyId[] = ids.filter((id) => rows[id].oftenRepeated);

const mostPeople = Math.max(...ids.map((id) => rows[id].people ?? 0));

/** The area of a dot is as large as the number of people: 20 for the most there are. */
export const dotRadius = (people: number): number => 20 * Math.sqrt(people / mostPeople);
