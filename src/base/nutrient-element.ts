import { html, LitElement, nothing, type PropertyDeclaration, type PropertyValues } from 'lit';
import type { SharedWords } from '../locales/en/shared.js';
import { define, type WidgetClass } from './define.js';
import { isFallback } from './fallback.js';
import { frame } from './frame.styles.js';
import { nearestLanguage } from './language.js';
import { anyText, isOption, oneOf, read, wholeNumber } from '../model/option.js';
import { enter, leave } from './page.js';
import { pageDefault } from './page-defaults.js';
import { PageMemory, reader, tell } from './reader.js';
import { regionOfLanguage, regionOption, resolveRegion } from '../model/region.js';
import { isServer } from './server.js';
import { tokens } from './tokens.js';
import { version } from './version.js';
import { quoted, warnFailure, warnOnce } from './warn.js';
import type { Words } from '../model/words.js';

let ownChoice: (widget: NutrientElement) => string | undefined;

/**
 * The country a widget uses, `ZZ` when the reader's is in no list of ours, or undefined when it is not known. No
 * member of the widget: what a reader chose is in no property that scripts of the page can read.
 */
export function placeOf(widget: NutrientElement): string | undefined {
  if (isServer) return widget.region || undefined;
  return resolveRegion({
    chosen: widget.region ? ownChoice(widget) : reader().region,
    attribute: widget.region,
    pageDefault: pageDefault('region', regionOption),
    language: regionOfLanguage(nearestLanguage(widget)),
  });
}

const authorsWords = html`<slot name="heading"></slot><slot name="fallback"></slot><slot></slot>`;

/**
 * What every widget is: an element that shows sourced facts in the language and for the country of the
 * page it stands on, keeps the author's own words where they may not be ours to hide, and never throws.
 *
 * @slot - What the author put in the tag: shown until the widget is, then hidden if it was surely a stand-in.
 * @slot heading - A heading of the page's own, in place of the `heading` attribute.
 * @slot fallback - Shown only where the widget could not be.
 * @csspart root - The whole widget.
 * @csspart heading - Its heading.
 * @csspart sources - The list of sources.
 * @cssprop [--nw-accent=currentColor] - Bars, focus rings, lines of charts.
 * @cssprop [--nw-surface=transparent] - Background of a widget.
 * @cssprop [--nw-frame=0 solid transparent] - Border of a widget, such as `1px solid`; give it padding.
 * @cssprop [--nw-padding=0] - Room inside the frame.
 * @cssprop [--nw-radius=0.25em] - Rounding of frame, buttons and fields.
 * @cssprop [--nw-line=color-mix(in srgb, currentColor 28%, transparent)] - Hairlines.
 * @cssprop [--nw-space=1em] - Room between parts.
 * @cssprop [--nw-heading-font=inherit] - Font family of headings.
 * @cssprop [--nw-heading-size=1.35em] - Size of headings.
 * @cssprop [--nw-heading-weight=700] - Weight of headings.
 */
export abstract class NutrientElement<W extends SharedWords = SharedWords> extends LitElement {
  /** Version of the library. */
  static readonly version: string = version;

  /** The tag the class is meant for. */
  static readonly tag: string;

  /**
   * Whether placeholders and links may ask for it. They pass the sanitizers of comments, so not what speaks for the
   * publisher, sends something or loads a file.
   */
  static readonly embeddable: boolean = true;

  static override styles = [tokens, frame];

  static override properties: Record<string, PropertyDeclaration> = {
    heading: { ...anyText },
    headingLevel: { attribute: 'heading-level', ...wholeNumber(2, 6, 2) },
    region: { ...regionOption },
    sources: { ...oneOf(['closed', 'open'], 'closed') },
  };

  /** Heading text. Default: the widget's own; empty: none. */
  declare heading: string | null | undefined;

  /** Level of the heading in the page, 2 to 6. Default 2. */
  declare headingLevel: number;

  /** The reader's country, ISO 3166-1 alpha-2 (`UK` is GB). Default: '' (page default, then language, then words). */
  declare region: string;

  /** Whether the list of sources is open at first: `open` or `closed` (default). */
  declare sources: 'open' | 'closed';

  /** The widget's words, in English and what was added. */
  protected abstract readonly words: Words<W>;

  readonly #ownChoice = new PageMemory<string>(this);

  static {
    ownChoice = (widget) => widget.#ownChoice.get();
  }

  /**
   * Registers the widget.
   *
   * @param tag Tag name; default: the widget's own.
   * @param registry Where; default: the page's.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    define(this as unknown as WidgetClass, tag, registry);
  }

  /** Gives each property with an option a setter that keeps it valid, whoever sets it. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    declaration: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const plain = super.getPropertyDescriptor(name, key, declaration)!;
    if (!isOption(declaration)) return plain;
    return {
      ...plain,
      get(this: NutrientElement) {
        return (plain.get!.call(this) as unknown) ?? declaration.default;
      },
      set(this: NutrientElement, written: unknown) {
        const { value, bad } = read(declaration, written);
        if (bad) {
          const attribute = declaration.attribute ?? String(name);
          warnOnce(
            `<${this.localName} ${attribute}=${quoted(written)}> is not understood. Allowed: ${declaration.allowed}.`,
          );
        }
        plain.set!.call(this, value);
      },
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    enter(this);
    // Language, country and what stands around the tag are the page's: look again after every move,
    // and once the parser is done when the script ran before it.
    this.requestUpdate();
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  /** Takes the reader's choice of a country: for all widgets on the page, or for this one if its author set a region. */
  protected choosePlace(code: string): void {
    if (!this.region) return tell({ region: code });
    this.#ownChoice.set(code);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region')) this.#ownChoice.set(undefined);
  }

  // A shadow root made by a server is rendered anew: without the library's hydration it would show twice.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    try {
      return super.createRenderRoot();
    } catch (error) {
      // The page broke style sheets made by script. The root is there by now: plain text beats an empty place.
      if (!this.shadowRoot) throw error;
      warnOnce(`<${this.localName}> stays without its look: ${quoted(String(error))}.`);
      return this.shadowRoot;
    }
  }

  /** What the widget shows, in the words of `language`; `nothing`: the author's own words. */
  protected abstract content(words: W, language: string): unknown;

  protected override render(): unknown {
    const { language, words } = this.words.find(
      isServer ? (this.getAttribute('lang') ?? '') : nearestLanguage(this),
    );
    let content: unknown;
    try {
      content = this.content(words as W, language);
    } catch (error) {
      // Never worse than no script: the author's words come back, and the page goes on.
      warnFailure(this.localName, error);
      return authorsWords;
    }
    if (content === nothing) return authorsWords;
    return html`<div class="root" part="root" lang=${language} dir=${words.dir}>${content}</div>
      <slot ?hidden=${!isServer && isFallback(this)} @slotchange=${this.lookAgain}></slot>`;
  }

  /** For what changes around the widget without an event of its own. */
  protected readonly lookAgain = (): void => this.requestUpdate();
}
