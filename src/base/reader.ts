import type { PersonAnswers } from '../model/person.js';
import { noticeNavigation, refreshWidgets, thisPage } from './page.js';

/**
 * A value kept in memory for the page on show. It is gone when the address changes (client-side
 * navigation), found out by looking at the address when the value is asked for: that needs no event of
 * any router. A `#fragment` is the same page.
 */
export class PageMemory<T> {
  #value: T | undefined;
  #page = '';

  /** @param owner The widget that the value belongs to, if it holds something of the reader that others must not see. */
  constructor(owner?: object) {
    if (owner) memories.set(owner, [...(memories.get(owner) ?? []), this]);
  }

  get(): T | undefined {
    // Asked in this order: where a server renders nothing is ever told, and there is no address.
    if (this.#value !== undefined && this.#page !== thisPage()) this.#value = undefined;
    if (this.#value !== undefined) noticeNavigation();
    return this.#value;
  }

  set(value: T | undefined): void {
    this.#value = value;
    this.#page = value === undefined ? '' : thisPage();
  }
}

const memories = new WeakMap<object, readonly PageMemory<unknown>[]>();

/** What the reader told one widget and all on the page may use. It never leaves this module but by `told()`. */
export interface Reader {
  /** The reader's country: ISO 3166-1 alpha-2, or `ZZ` when it is in no list of ours. */
  readonly region?: string;
  readonly person?: PersonAnswers | undefined;
}

const memory = new PageMemory<Reader>();

/** Widgets by what they have asked for: they are woken when it changes, and no others. */
const askers: Record<keyof Reader, WeakSet<object>> = { region: new WeakSet(), person: new WeakSet() };

/** What the reader has told of something so far on this page, for a widget that goes by it. */
export function told<K extends keyof Reader>(what: K, widget: object): Reader[K] | undefined {
  askers[what].add(widget);
  return memory.get()?.[what];
}

/** Whether a widget may show something that the reader told it, or told another one for all of them. */
export const showsReader = (widget: object): boolean =>
  Object.values(memory.get() ?? {}).some(Boolean) ||
  (memories.get(widget) ?? []).some((it) => it.get() !== undefined);

/** Keeps what the reader told and shows it in every widget that goes by it. */
export function tell(news: Reader): void {
  memory.set({ ...memory.get(), ...news });
  const changed = Object.keys(news) as (keyof Reader)[];
  refreshWidgets((widget) => changed.some((what) => askers[what].has(widget)));
}
