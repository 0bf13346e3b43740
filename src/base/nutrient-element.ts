import { html, LitElement, nothing, type PropertyDeclaration } from 'lit';
import { startCiting } from '../model/citations.js';
import { define, type WidgetClass } from './define.js';
import { isFallback } from './fallback.js';
import { frame } from './frame.styles.js';
import { keepInside } from './keep-inside.js';
import { nearestLanguage } from './language.js';
import { anyText, isOption, read, wholeNumber, type OptionsOf } from '../model/option.js';
import { ownText } from './own-text.js';
import { enter, leave } from './page.js';
import { make, plain } from './plain.js';
import { isServer } from './server.js';
import { saysNothing, type Saying } from './said-once.js';
import { tokens } from './tokens.js';
import { version } from './version.js';
import { quoted, warnFailure, warnNoLook, warnOnce } from './warn.js';
import type { SharedWords } from '../locales/en/shared.js';
import type { Words } from './words.js';

/** Where the author's own words stand when the widget cannot. */
const ownSlots = ['heading', 'fallback', '', 'transcript'];

const authorsWords = html`<slot name="heading"></slot><slot name="fallback"></slot><slot></slot
  ><slot name="transcript"></slot>`;

/**
 * What every widget is: an element that shows sourced facts in the language and for the country of the
 * page it stands on, keeps the author's own words where they may not be ours to hide, and never throws.
 *
 * @slot - What the author put in the tag: shown until the widget is, then hidden if it was surely a stand-in.
 * @slot heading - A heading of the page's own, in place of the `heading` attribute.
 * @slot fallback - Shown only where the widget could not be.
 * @csspart root - The whole widget.
 * @csspart heading - Its heading.
 * @cssprop [--nw-accent=currentColor] - Bars, focus rings, lines of charts.
 * @cssprop [--nw-surface=transparent] - Background of a widget.
 * @cssprop [--nw-frame=0 solid transparent] - Border of a widget, such as `1px solid`; give it padding.
 * @cssprop [--nw-padding=0] - Room inside the frame.
 * @cssprop [--nw-radius=0.25em] - Rounding of frame, buttons and fields.
 * @cssprop [--nw-line=color-mix(in srgb, currentColor 28%, transparent)] - Hairlines.
 * @cssprop [--nw-space=1em] - Room between parts.
 * @cssprop [--nw-heading-font=inherit] - Font family of headings.
 * @cssprop [--nw-heading-size=1.3em] - Size of headings.
 * @cssprop [--nw-heading-weight=700] - Weight of headings.
 */
export abstract class NutrientElement<W extends object = object> extends LitElement {
  /** Version of the library. */
  static readonly version: string = version;

  /** The tag the class is meant for. */
  static readonly tag: string;

  /** The widget's words. */
  static readonly words: Pick<Words<object>, 'find'>;

  /**
   * Whether placeholders and links may ask for it. They pass the sanitizers of comments, so not what speaks for the
   * publisher, sends something or loads a file.
   */
  static readonly embeddable: boolean = true;

  /** What it says in full if no other widget has said it before, for those that are drawn before it is defined. */
  static readonly says: readonly Saying[] = [];

  static override styles = [tokens, frame];

  static override properties: Record<string, PropertyDeclaration> = {
    heading: anyText,
    headingLevel: { attribute: 'heading-level', ...wholeNumber(2, 6, 2) },
  } satisfies OptionsOf<NutrientElement>;

  /** Heading text. Default: the widget's own; empty: none. */
  declare heading: string | undefined;

  /** Level of the heading in the page, 2 to 6. Default 2. */
  declare headingLevel: number;

  /**
   * Registers the widget.
   *
   * @param tag Tag name; default: the widget's own.
   * @param registry Where; default: the page's.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    define(this as unknown as WidgetClass, tag, registry);
  }

  #standIn: HTMLElement | undefined;

  get #words(): Words<W> {
    return (this.constructor as unknown as { readonly words: Words<W> }).words;
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
    try {
      super.connectedCallback();
    } catch (error) {
      return warnFailure(this.localName, error); // no shadow root, so the author's words are there
    }
    enter(this);
    // Language, country and what stands around the tag are the page's: look again after every move,
    // and once the parser is done when the script ran before it.
    this.requestUpdate();
    const page = plain(document);
    if (page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  // A shadow root made by a server is rendered anew: without the library's hydration it would show twice.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { observedAttributes } = this.constructor as typeof LitElement;
    if (!observedAttributes.includes('defer-hydration')) this.shadowRoot?.replaceChildren();
    let root: HTMLElement | DocumentFragment;
    try {
      root = super.createRenderRoot();
    } catch (error) {
      // The page broke style sheets made by script. The root is there by now: plain text beats an empty place.
      if (!this.shadowRoot) throw error;
      warnNoLook();
      root = this.shadowRoot;
    }
    keepInside(root);
    return root;
  }

  #drawOwn: ReturnType<typeof ownText> | undefined;

  // Never worse than no script: whatever fails, also while Lit is half-way through a change, brings the author's words.
  protected override performUpdate(): void {
    // Not before: on a server nothing is watched.
    this.#drawOwn ??= ownText();
    this.#drawOwn(this.renderRoot, () => {
      try {
        super.performUpdate();
        this.#standIn?.remove();
      } catch (error) {
        warnFailure(this.localName, error);
        saysNothing(this);
        const slots = ownSlots.map((name) => Object.assign(make('slot'), { name }));
        this.#standIn = make('div');
        this.#standIn.append(...slots);
        this.renderRoot.replaceChildren(this.#standIn);
        // If there is a next time Lit begins anew, before it.
        this.renderOptions.renderBefore = this.#standIn;
      }
    });
  }

  /** What the widget shows, in the words of `language`; `nothing`: the author's own words. */
  protected abstract content(words: W & SharedWords, language: string): unknown;

  protected override render(): unknown {
    const { language, words } = this.#words.find(
      isServer ? (this.getAttribute('lang') ?? '') : nearestLanguage(this),
    );
    let content: unknown;
    try {
      startCiting();
      content = this.content(words, language);
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
