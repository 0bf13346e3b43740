import {
  asAnswers,
  fromAnswers,
  fromAttributes,
  isPersonSet,
  type Person,
  type PersonAnswers,
  type PersonAttributes,
} from '../model/person.js';
import { PageMemory, reader, tell } from './reader.js';

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
  answers(attributes: PersonAttributes): PersonAnswers {
    return this.#typed(attributes) ?? asAnswers(attributes);
  }

  /** The person they say. */
  person(attributes: PersonAttributes): Person {
    const typed = this.#typed(attributes);
    return typed ? fromAnswers(typed).person : fromAttributes(attributes).person;
  }

  /** Takes what was typed or chosen. */
  tell(attributes: PersonAttributes, news: PersonAnswers): void {
    const answers = { ...this.answers(attributes), ...news };
    if (isPersonSet(attributes)) this.#own.set(answers);
    else tell({ person: answers });
  }

  /** Forgets what was typed into this widget alone: its author changed the person. */
  forget(): void {
    this.#own.set(undefined);
  }

  /** Forgets what was typed: an author's person is shown again as set, the shared one is gone everywhere. */
  clear(attributes: PersonAttributes): void {
    if (isPersonSet(attributes)) this.forget();
    else tell({ person: undefined });
  }

  #typed(attributes: PersonAttributes): PersonAnswers | undefined {
    return isPersonSet(attributes) ? this.#own.get() : (reader().person ?? {});
  }
}
