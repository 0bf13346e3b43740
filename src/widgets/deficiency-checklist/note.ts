import type { Note } from '../../model/note.js';
import type { DeficiencyChecklistWords } from '../../locales/en/deficiency-checklist.js';
import { medicineGroup } from '../../model/medicine-names.js';
import { depleting, ticked } from './model.js';

/** The note for an appointment: what was ticked, what to ask, and room for the reader's own words. */
export function appointmentNote(
  ticks: ReadonlySet<string>,
  own: string,
  words: DeficiencyChecklistWords,
  language: string,
): Note {
  const { signs, risks, medicines } = ticked(ticks);
  const { note } = words;
  return {
    title: note.title,
    parts: [
      { title: note.signs, items: signs.map((id) => words.signs[id as keyof typeof words.signs]) },
      { title: note.risks, items: risks.map((id) => words.risks[id]) },
      {
        title: note.medicines,
        items: depleting
          .filter(({ id }) => medicines.includes(id))
          .map((rule) => medicineGroup(rule, words, language)),
      },
      { title: note.questions, items: note.ask },
      { title: note.own, text: own.trim() },
    ],
    closing: note.by,
  };
}
