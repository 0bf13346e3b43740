import type { LifeStage, Sex } from '../knowledge/intakes.js';
import { decimal, oneOf } from './option.js';

/** For whom an amount is looked up. Each part may be unknown. */
export interface Person {
  readonly months?: number | undefined;
  readonly sex?: Sex | undefined;
  /** Undefined: neither pregnant nor breastfeeding. */
  readonly stage?: LifeStage | undefined;
}

/** What an author set of a person. */
export interface PersonAttributes {
  readonly age: number | undefined;
  readonly sex: '' | Sex;
  readonly lifeStage: '' | LifeStage;
}

/** What was typed and chosen about a person, as it stands in the fields. Left out: nothing yet. */
export interface PersonAnswers {
  readonly age?: string;
  readonly ageUnit?: 'years' | 'months';
  readonly sex?: '' | Sex;
  readonly lifeStage?: '' | LifeStage;
}

/** A life stage; '' is neither. The words people write for it are taken too. */
export const lifeStageOption = oneOf(['', 'pregnancy', 'lactation'], '', {
  none: '',
  pregnant: 'pregnancy',
  breastfeeding: 'lactation',
  lactating: 'lactation',
});

/** The attributes by which an author names a person. */
export const personOptions = {
  /** Years, decimals for babies: 0.5 is six months. */
  age: decimal(0, 120),
  sex: oneOf(['', 'female', 'male'], ''),
  lifeStage: { attribute: 'life-stage', ...lifeStageOption },
};

export const isPersonSet = ({ age, sex, lifeStage }: PersonAttributes): boolean =>
  age !== undefined || sex !== '' || lifeStage !== '';

const monthsAYear = 12;
const oldestMonths = 120 * monthsAYear;
/** Below this age months make sense. */
const monthsBelow = 2 * monthsAYear;
/** Ages, in months, at which a life stage is asked for: wider than any table, so that "no figure" can be said. */
const stageFrom = 10 * monthsAYear;
const stageTo = 60 * monthsAYear;

/** Whether being pregnant or breastfeeding is possible for what is known of somebody. */
export const stageApplies = ({ months, sex }: Person): boolean =>
  sex !== 'male' && (months === undefined || (months >= stageFrom && months < stageTo));

/** A person, and whether a life stage was named that does not go with the rest. */
function personOf(
  months: number | undefined,
  sex: '' | Sex | undefined,
  stage: '' | LifeStage | undefined,
): { person: Person; isImpossible: boolean } {
  const known: Person = { months, sex: sex === '' ? undefined : sex };
  const isImpossible = Boolean(stage) && !stageApplies(known);
  return {
    person: { ...known, stage: stage === '' || isImpossible ? undefined : stage },
    isImpossible,
  };
}

/**
 * The person whom an author named. Where the three do not go together none of them is used: nobody knows which one
 * was meant.
 */
export function fromAttributes({ age, sex, lifeStage }: PersonAttributes): {
  person: Person;
  isImpossible: boolean;
} {
  const result = personOf(age === undefined ? undefined : age * monthsAYear, sex, lifeStage);
  return result.isImpossible ? { person: {}, isImpossible: true } : result;
}

/** What typed answers say of a person; `badAge`: the age was not understood and is left out. */
export function fromAnswers(answers: PersonAnswers): { person: Person; badAge: boolean } {
  // Readers type full-width digits and decimal commas: both are clear enough.
  const typed = (answers.age ?? '').normalize('NFKC').trim().replace(',', '.');
  // A point at the end too: somebody on the way to 1.5 is not told off at "1.".
  const number = /^\d{1,4}(\.\d{0,4})?$/.test(typed) ? Number(typed) : NaN;
  const inMonths = answers.ageUnit === 'months';
  const months = inMonths ? number : number * monthsAYear;
  const isAge = inMonths ? months < monthsBelow : months <= oldestMonths;
  const { person } = personOf(isAge ? months : undefined, answers.sex, answers.lifeStage);
  return { person, badAge: typed !== '' && !isAge };
}

/** Two decimals for a field, never rounded up to the next whole number: there another amount may hold. */
const ageText = (age: number): string => String(Number(Math.min(age, Math.floor(age) + 0.99).toFixed(2)));

/** An author's person as it stands in the fields. */
export function asAnswers(attributes: PersonAttributes): PersonAnswers {
  if (fromAttributes(attributes).isImpossible) return {};
  const { age, sex, lifeStage } = attributes;
  const inMonths = age !== undefined && age * monthsAYear < monthsBelow;
  return {
    age: age === undefined ? '' : ageText(inMonths ? age * monthsAYear : age),
    ageUnit: inMonths ? 'months' : 'years',
    sex,
    lifeStage,
  };
}
