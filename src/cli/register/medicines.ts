/** Hours between a medicine and magnesium. */
import { generalGap } from '../../knowledge/medicines/antacids.js';
import { medicinesData, type MedicineRule } from '../../knowledge/medicines/rule.js';
import { rules } from '../../widgets/supplement-warning/model.js';
import { medicines as words } from '../../locales/en/medicines.js';
import { medicineGroup } from '../../model/medicine-names.js';
import { figureOf, type Figure } from './figure.js';

/** Of figures in words on an effect. */
const units = { months: 'months, some cases after so many', people: 'people, one in so many' } as const;

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
  const group = medicineGroup(rule, words, 'en');
  const figure = (what: string, hours: Figure['value'], when: string): Figure =>
    ofMedicines(`medicine.${id}.${what}`, hours, 'hours', `${group}; ${when}`, sources);
  return [
    ...(gap
      ? [
          figure('before', gap.before, 'at least so long before magnesium'),
          figure('after', gap.after, 'at least so long after magnesium'),
        ]
      : []),
    ...Object.entries(figures).map(([place, n]) =>
      ofMedicines(`medicine.${id}.${place}`, n, units[place as keyof typeof units], group, sources),
    ),
  ];
}
