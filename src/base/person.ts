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

const asAnswers = ({ age, sex, lifeStage }: PersonAttributes): PersonAnswers => ({
  age: age === undefined ? '' : age < 2 ? String(Math.round(age * 12 * 100) / 100) : String(age),
  ageUnit: age !== undefined && age < 2 ? 'months' : 'years',
  sex,
  lifeStage,
});

/**
 * Who a widget's figures are for. A widget whose author named a person keeps to that one, and what is
 * typed into it stays with it; every other widget shares what the reader told on this page.
 */
export class PersonMemory {
  readonly #own = new PageMemory<PersonAnswers>();

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

  /** Forgets what was typed: an author's person is shown again as set, the shared one is gone everywhere. */
  clear(attributes: PersonAttributes): void {
    if (isSet(attributes)) this.#own.set(undefined);
    else tell({ person: undefined });
  }
}
