import { decimal, oneOf } from './option.js';
import { PageMemory, reader, tell, type PersonAnswers } from './reader.js';

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
  age: { ...decimal(0, 120) },
  sex: { ...oneOf(['', 'female', 'male'], '') },
  lifeStage: { attribute: 'life-stage', ...lifeStageOption },
};

/** What an author set of a person. */
export interface PersonAttributes {
  readonly age: number | undefined;
  readonly sex: '' | 'female' | 'male';
  readonly lifeStage: '' | 'pregnancy' | 'lactation';
}

const isSet = ({ age, sex, lifeStage }: PersonAttributes): boolean =>
  age !== undefined || sex !== '' || lifeStage !== '';

/** Ages, in months, at which a life stage is asked for: wider than any table, so that "no figure" can be said. */
const stageFrom = 10 * 12;
const stageTo = 60 * 12;

/** Whether being pregnant or breastfeeding is possible for what is known of somebody. */
export const stageApplies = ({
  months,
  sex,
}: {
  readonly months?: number | undefined;
  readonly sex?: string | undefined;
}): boolean => sex !== 'male' && (months === undefined || (months >= stageFrom && months < stageTo));

/** Whether the three do not go together. Then none of them is used: nobody knows which one was meant. */
export const isImpossible = ({ age, sex, lifeStage }: PersonAttributes): boolean =>
  lifeStage !== '' && !stageApplies({ months: age === undefined ? undefined : age * 12, sex });

/** Two decimals for a field, never rounded up to the next whole number: there another amount may hold. */
const ageText = (age: number): string => String(Number(Math.min(age, Math.floor(age) + 0.99).toFixed(2)));

function asAnswers(attributes: PersonAttributes): PersonAnswers {
  if (isImpossible(attributes)) return {};
  const { age, sex, lifeStage } = attributes;
  const inMonths = age !== undefined && age < 2;
  return {
    age: age === undefined ? '' : ageText(inMonths ? age * 12 : age),
    ageUnit: inMonths ? 'months' : 'years',
    sex,
    lifeStage,
  };
}

/**
 * Who a widget's figures are for. A widget whose author named a person keeps to that one, and what is
 * typed into it stays with it; every other widget shares what the reader told on this page.
 */
export class PersonMemory {
  readonly #own: PageMemory<PersonAnswers>;

  /** @param owner The widget, if there is one. */
  constructor(owner?: object) {
    this.#own = new PageMemory(owner);
  }

  /** The answers in use, as typed. */
  get(attributes: PersonAttributes): PersonAnswers {
    if (!isSet(attributes)) return reader().person ?? {};
    return this.#own.get() ?? asAnswers(attributes);
  }

  /** Takes what was typed or chosen. */
  tell(attributes: PersonAttributes, news: PersonAnswers): void {
    const answers = { ...this.get(attributes), ...news };
    if (isSet(attributes)) this.#own.set(answers);
    else tell({ person: answers });
  }

  /** Forgets what was typed into this widget alone: its author changed the person. */
  forget(): void {
    this.#own.set(undefined);
  }

  /** Forgets what was typed: an author's person is shown again as set, the shared one is gone everywhere. */
  clear(attributes: PersonAttributes): void {
    if (isSet(attributes)) this.forget();
    else tell({ person: undefined });
  }
}
