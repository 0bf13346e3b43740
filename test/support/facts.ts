/**
 * From what is on screen back to where it comes from. A widget cites a fact in the tag that shows it; here that is kept,
 * so that a number without a source is found out.
 */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo } from 'lit/directive.js';
import type { Source } from '../../src/knowledge/sources/source.js';
import { citations, sourcesIn, type Fact } from '../../src/model/citations.js';

const shownBy = new WeakMap<Element, readonly Source[]>();

class Mark extends Directive {
  readonly #element: Element;

  constructor(part: PartInfo) {
    super(part);
    this.#element = (part as ElementPart).element;
  }

  render(fact: Fact): unknown {
    shownBy.set(this.#element, sourcesIn(fact));
    return noChange;
  }
}

const mark = directive(Mark);

/** From now on, until the end of the file, widgets that are drawn keep what their elements cite. */
export function keepCitations(): void {
  before(() => {
    citations.mark = (fact) => mark(fact);
  });
  after(() => {
    citations.mark = undefined;
  });
}

/** The sources of what an element shows: its own, or those of the nearest one around it that cites some. */
export function sourcesOf(element: Element): readonly Source[] {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const sources = shownBy.get(outer);
    if (sources?.length) return sources;
  }
  return [];
}

/** Whether an element itself shows a fact, with its sources. */
export const isCiting = (element: Element): boolean => Boolean(shownBy.get(element)?.length);

/** Every element of a widget that does. */
export const citing = (widget: Element): Element[] =>
  [...widget.shadowRoot!.querySelectorAll('*')].filter(isCiting);
