import {
  asAnswers,
  fromAnswers,
  fromAttributes,
  isPersonSet,
  type Person,
  type PersonAnswers,
  type PersonAttributes,
} from '../model/person.js';
import { PageMemory, tell, told } from './reader.js';

/**
 * Who a widget's figures are for. A widget whose author named a person keeps to that one, and what is
 * typed into it stays with it; every other widget shares what the reader told on this page.
 */
export class PersonMemory {
  /** What was typed in place of the author's person. */
  readonly #own: PageMemory<{ readonly answers: PersonAnswers; readonly instead: string }>;

  constructor(private readonly widget: object) {
    this.#own = new PageMemory(widget);
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
    if (isPersonSet(attributes)) this.#own.set({ answers, instead: nameOf(attributes) });
    else tell({ person: answers });
  }

  /** Forgets what was typed: an author's person is shown again as set, the shared one is gone everywhere. */
  clear(attributes: PersonAttributes): void {
    if (isPersonSet(attributes)) this.#own.set(undefined);
    else tell({ person: undefined });
  }

  #typed(attributes: PersonAttributes): PersonAnswers | undefined {
    if (!isPersonSet(attributes)) return told('person', this.widget) ?? {};
    const own = this.#own.get();
    // An author who names another person later means that one.
    return own?.instead === nameOf(attributes) ? own.answers : undefined;
  }
}

const nameOf = ({ age, sex, lifeStage }: PersonAttributes): string => [age, sex, lifeStage].join();
