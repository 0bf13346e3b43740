import { choiceText, listText } from './intl.js';
import { fillText } from './fill.js';
import type { MedicineRule } from '../knowledge/medicines/rule.js';
import type { MedicineWords } from '../locales/en/medicines.js';

/** The name of a medicine in the language of the words; the international name where they have no other. */
export const medicineName = (name: string, { medicineNames }: MedicineWords): string =>
  Object.hasOwn(medicineNames, name) ? medicineNames[name]! : name;

/** The names of a row as a sentence has them. */
export const namesOf = (names: readonly string[], words: MedicineWords, language: string): string =>
  listText(
    language,
    names.map((name) => medicineName(name, words)),
  );

/** A row as a line that is ticked by who takes one of it: "Water tablets (loop diuretics): furosemide, bumetanide or torasemide". */
export const medicineGroup = ({ id, names }: MedicineRule, words: MedicineWords, language: string): string =>
  fillText(words.classWithNames, {
    class: words.medicineClasses[id as keyof MedicineWords['medicineClasses']],
    names: choiceText(
      language,
      names.map((name) => medicineName(name, words)),
    ),
  });
