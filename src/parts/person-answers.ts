import { stageApplies } from '../base/person.js';
import type { PersonAnswers } from '../base/reader.js';
import type { Person } from './intake-figures.js';

const monthsAYear = 12;
const oldestMonths = 120 * monthsAYear;
/** Below this age months make sense. */
const monthsBelow = 24;

/** What typed answers say of a person; `badAge`: the age was not understood and is left out. */
export function readAnswers(answers: PersonAnswers): { person: Person; badAge: boolean } {
  // Readers type full-width digits and decimal commas: both are clear enough.
  const typed = (answers.age ?? '').normalize('NFKC').trim().replace(',', '.');
  // A point at the end too: somebody on the way to 1.5 is not told off at "1.".
  const number = /^\d{1,4}(\.\d{0,4})?$/.test(typed) ? Number(typed) : NaN;
  const inMonths = answers.ageUnit === 'months';
  const months = inMonths ? number : number * monthsAYear;
  const isAge = inMonths ? months < monthsBelow : months <= oldestMonths;
  const known: Person = {
    months: isAge ? months : undefined,
    sex: answers.sex === '' ? undefined : answers.sex,
  };
  const stage = stageApplies(known) && answers.lifeStage !== '' ? answers.lifeStage : undefined;
  return { person: { ...known, stage }, badAge: typed !== '' && !isAge };
}
