/** Hours between a medicine and magnesium. */
import { generalGap } from '../../knowledge/medicines/antacids.js';
import { medicinesData, type MedicineRule } from '../../knowledge/medicines/rule.js';
import { rules } from '../../widgets/supplement-warning/model.js';
import { medicines as words } from '../../locales/en/medicines.js';
import { medicineGroup, medicineName } from '../../model/medicine-names.js';
import { fillText } from '../../model/fill.js';
import { figureOf, type Figure } from './figure.js';

/** Figures in words on an effect: their unit, and what they are of. */
const inWords: Readonly<Record<string, readonly [unit: string, of: string]>> = {
  'ppi.months': ['months', 'use after which low magnesium began in some cases'],
  'ppi.people': ['cases, one in so many', 'low magnesium that magnesium alone did not put right'],
  'metformin-b12.people': ['people, one in so many, up to', 'low vitamin B12 while taking it'],
  'zinc.mg': ['mg a day', 'in a study in which it lowered how much magnesium was taken up'],
};

/** More names than that say no more than how many they are. */
const mostNames = 8;
const firstNames = 3;

/** Of which medicines: by their kind, and by name where that can be read. */
function groupOf(rule: MedicineRule): string {
  const { id, names } = rule;
  if (names.length <= mostNames) return medicineGroup(rule, words, 'en');
  const first = names.slice(0, firstNames).map((name) => medicineName(name, words));
  return fillText(words.classWithNames, {
    class: words.medicineClasses[id as keyof typeof words.medicineClasses],
    names: `${first.join(', ')} and ${names.length - first.length} more`,
  });
}

const ofMedicines = figureOf(medicinesData);

export const medicines = (): Figure[] => [
  ofMedicines(
    'medicine.any',
    generalGap.hours,
    'hours',
    'any other medicine, from antacids with magnesium',
    generalGap.sources,
  ),
  ...rules.flatMap(hoursOf),
];

function hoursOf(rule: MedicineRule): Figure[] {
  const { id, gap, figures = {}, sources } = rule;
  const group = groupOf(rule);
  const figure = (what: string, value: Figure['value'], unit: string, of: string): Figure =>
    ofMedicines(`medicine.${id}.${what}`, value, unit, `${group}; ${of}`, sources);
  return [
    ...(gap
      ? [
          figure('before', gap.before, 'hours', 'at least so long before magnesium'),
          figure('after', gap.after, 'hours', 'at least so long after magnesium'),
        ]
      : []),
    ...Object.entries(figures).map(([place, n]) => {
      const told = inWords[`${id}.${place}`];
      // The build stops: a figure of which nobody knows what it is of cannot be checked.
      if (!told) throw new Error(`medicine.${id}.${place}: of what?`);
      return figure(place, n, ...told);
    }),
  ];
}
