/**
 * Which widgets a placeholder or a link may ask for, and with which attributes. Both pass the sanitizers of comments, so
 * whatever is in them may come from a stranger: only widgets that do not speak for the publisher, and of their attributes
 * only those whose values are words of a list, numbers and countries.
 */
import type { PropertyDeclaration } from 'lit';
import { isOption, read, type AnyOption } from '../model/option.js';
import { inData, inFragment, type WidgetRequest, type Written } from './address.js';

/** More is no word of a list, and no number. */
const longestValue = 999;

/** What this needs to know of a widget’s class. */
export interface Embeddable {
  readonly tag: string;
  /** False for what speaks for the publisher, sends something or loads a file. */
  readonly embeddable: boolean;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, object>;
}

/** What of a request is given. */
export interface Allowed {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What was asked for and is not given: the name of an attribute, or of a widget. */
export type Refusal = (what: string, why: string) => void;

/** The widgets that can be asked for, and for each what its attributes may hold. */
export class Allowlist {
  readonly #widgets = new Map<string, ReadonlyMap<string, AnyOption>>();
  readonly #closed = new Set<string>();

  constructor(widgets: readonly Embeddable[]) {
    for (const widget of widgets) {
      if (widget.embeddable) this.#widgets.set(widget.tag, optionsOf(widget));
      else this.#closed.add(widget.tag);
    }
  }

  /** Names of all attributes that can be set, of all widgets. */
  get attributes(): readonly string[] {
    return [...new Set([...this.#widgets.values()].flatMap((options) => [...options.keys()]))];
  }

  /** From a placeholder. What else has a `data-` of its own is not ours, and no mistake. */
  fromData(element: Written, refuse: Refusal): Allowed | undefined {
    return this.#take(inData(element), refuse, () => undefined);
  }

  /** From the fragment of an address; undefined too for one that is not ours. */
  fromFragment(fragment: string, refuse: Refusal): Allowed | undefined {
    const request = inFragment(fragment);
    // The language is the page's: `embed.html` has looked at it, and a link in an article leaves it to the article.
    const onUnknown = (name: string): void => {
      if (name !== 'lang') refuse(name, 'is no attribute of it');
    };
    return request && this.#take(request, refuse, onUnknown);
  }

  #take(
    { tag, pairs }: WidgetRequest,
    refuse: Refusal,
    onUnknown: (name: string) => void,
  ): Allowed | undefined {
    const options = this.#widgets.get(tag);
    if (!options) {
      refuse(tag, this.#closed.has(tag) ? 'can only be written as a tag' : 'is no widget');
      return undefined;
    }
    const attributes = new Map<string, string>();
    for (const [name, value] of pairs) {
      const option = options.get(name);
      if (!option) onUnknown(name);
      else if (!option.closed) refuse(name, 'can only be set on a tag');
      else if (value.length > longestValue || read(option, value).bad)
        refuse(name, `allows ${option.allowed}`);
      else if (!attributes.has(name)) attributes.set(name, value);
    }
    return { tag, attributes };
  }
}

/** By the names of attributes. */
export function optionsOf(widget: Embeddable): ReadonlyMap<string, AnyOption> {
  const options = new Map<string, AnyOption>();
  // Named first, as Lit reads what a class declares when it is asked for this list: at registration, or now.
  const names = widget.observedAttributes;
  for (const [property, declaration] of widget.elementProperties) {
    const { attribute = String(property).toLowerCase() } = declaration as PropertyDeclaration;
    const name = names.find((it) => it === attribute);
    if (name && isOption(declaration)) options.set(name, declaration);
  }
  return options;
}
