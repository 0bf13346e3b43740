import { studies, studyKinds, type Study, type StudyId, type StudyKind } from '../../knowledge/studies.js';

export const orders = ['strength', 'year'] as const;
export type Order = (typeof orders)[number];

const rows: Readonly<Record<StudyId, Study>> = studies;
const ids = Object.keys(rows) as readonly StudyId[];

export const studyOf = (id: StudyId): Study => rows[id];

/** Kinds a reader can choose from: those of studies that stand for themselves. */
export const kinds: readonly StudyKind[] = studyKinds.filter((kind) =>
  ids.some((id) => rows[id].kind === kind && !rows[id].oftenRepeated),
);

/** Studies that count as evidence, of one kind or of all; what is only often repeated is never among them. */
export function evidence(kind: StudyKind | '', order: Order): readonly StudyId[] {
  const rung = (id: StudyId): number => studyKinds.indexOf(rows[id].kind);
  const fitting = ids.filter((id) => !rows[id].oftenRepeated && (!kind || rows[id].kind === kind));
  return fitting.sort((a, b) =>
    order === 'year' ? rows[b].year - rows[a].year : rung(a) - rung(b) || rows[b].year - rows[a].year,
  );
}

export const oftenRepeated: readonly StudyId[] = ids.filter((id) => rows[id].oftenRepeated);
