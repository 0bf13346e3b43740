/** Hours between a medicine and magnesium. */
import { medicinesData, type MedicineRule } from '../../knowledge/medicines/rule.js';
import { rules } from '../../widgets/supplement-warning/model.js';
import { medicines as words } from '../../locales/en/medicines.js';
import { medicineGroup } from '../../model/medicine-names.js';
import { figureOf, type Figure } from './figure.js';

const ofMedicines = figureOf(medicinesData);

export const medicines = (): Figure[] => rules.flatMap(hoursOf);

function hoursOf(rule: MedicineRule): Figure[] {
  const { id, gap, antacidText, sources } = rule;
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
    ...(antacidText ? [figure('antacids', antacidText, 'as a general text on antacids says')] : []),
  ];
}
