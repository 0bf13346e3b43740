import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { Announcer } from './announcer.js';
import { regionOfLanguage, regionOption, resolveRegion } from '../model/region.js';
import { authorsLanguage } from './language.js';
import { pageDefault } from './page-defaults.js';
import { PageMemory, tell, told } from './reader.js';
import { isServer } from './server.js';
import { hasWords } from './words.js';

/** A widget that shows something of a country. */
export interface PlaceHost extends Element, ReactiveControllerHost {
  /** What its author set: ISO 3166-1 alpha-2, or ''. */
  readonly region: string;

  readonly renderRoot: Node;
}

/**
 * The country of a widget with a `region` attribute. It is kept in a private field: what a reader chose is in no
 * property that scripts of the page can read.
 */
export class Place {
  /** What the reader chose in a widget whose author set another country. */
  readonly #own: PageMemory<{ readonly code: string; readonly instead: string }>;

  readonly #announcer: Announcer;

  /** @param announcer That of the widget, where it says more than a change of country. */
  constructor(
    private readonly widget: PlaceHost,
    announcer = new Announcer(widget),
  ) {
    this.#own = new PageMemory(widget);
    this.#announcer = announcer;
  }

  /** The country in use, `ZZ` when the reader's is in no list of ours, or undefined when it is not known. */
  get code(): string | undefined {
    return this.#said ?? this.#guess;
  }

  /** Whether nobody said the country: it only goes with the language of the page. */
  get isGuess(): boolean {
    return this.#said === undefined && this.#guess !== undefined;
  }

  /** Whether the language of the page hints at a country, also where somebody says one. */
  get hasGuess(): boolean {
    return this.#guess !== undefined;
  }

  /** What the reader, the author or the page says. */
  get #said(): string | undefined {
    const { region } = this.widget;
    if (isServer) return region || undefined;
    const own = this.#own.get();
    return resolveRegion({
      // An author who sets another country later means that one.
      chosen: region ? (own?.instead === region ? own.code : '') : told('region', this.widget),
      attribute: region,
      pageDefault: pageDefault('region', regionOption),
    });
  }

  get #guess(): string | undefined {
    if (isServer) return undefined;
    const language = authorsLanguage(this.widget);
    // A language without words of ours is more often a translator's than a reader's.
    return hasWords(language) ? regionOfLanguage(language) : undefined;
  }

  /** Takes the reader's choice: for all widgets on the page, or for this one if its author set a country. */
  readonly choose = (code: string, isStep?: boolean): void => {
    const { region } = this.widget;
    this.#announcer.act(isStep);
    if (!region) return tell({ region: code });
    this.#own.set({ code, instead: region });
    this.widget.requestUpdate();
  };

  /** Where a change of country is said, if it was chosen in this widget. */
  spoken(text: () => string): TemplateResult {
    return this.#announcer.place(text);
  }
}
