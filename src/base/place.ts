import { regionOfLanguage, regionOption, resolveRegion } from '../model/region.js';
import { authorsLanguage } from './language.js';
import { pageDefault } from './page-defaults.js';
import { PageMemory, tell, told } from './reader.js';
import { isServer } from './server.js';
import { hasWords } from './words.js';

/** A widget that shows something of a country. */
export interface PlaceHost extends Element {
  /** What its author set: ISO 3166-1 alpha-2, or ''. */
  readonly region: string;
  requestUpdate(): void;
}

/**
 * The country of a widget with a `region` attribute. It is kept in a private field: what a reader chose is in no
 * property that scripts of the page can read.
 */
export class Place {
  /** What the reader chose in a widget whose author set another country. */
  readonly #own: PageMemory<{ readonly code: string; readonly instead: string }>;

  constructor(private readonly widget: PlaceHost) {
    this.#own = new PageMemory(widget);
  }

  /** The country in use, `ZZ` when the reader's is in no list of ours, or undefined when it is not known. */
  get code(): string | undefined {
    const { widget } = this;
    const { region } = widget;
    if (isServer) return region || undefined;
    const own = this.#own.get();
    const language = authorsLanguage(widget);
    return resolveRegion({
      // An author who sets another country later means that one.
      chosen: region ? (own?.instead === region ? own.code : '') : told('region', widget),
      attribute: region,
      pageDefault: pageDefault('region', regionOption),
      // A language without words of ours is more often a translator's than a reader's.
      language: hasWords(language) ? regionOfLanguage(language) : '',
    });
  }

  /** Takes the reader's choice: for all widgets on the page, or for this one if its author set a country. */
  readonly choose = (code: string): void => {
    const { region } = this.widget;
    if (!region) return tell({ region: code });
    this.#own.set({ code, instead: region });
    this.widget.requestUpdate();
  };
}
