import { html, type TemplateResult } from 'lit';

const sections: Readonly<Record<number, (text: string) => TemplateResult>> = {
  3: (text) => html`<h3 class="section">${text}</h3>`,
  4: (text) => html`<h4 class="section">${text}</h4>`,
  5: (text) => html`<h5 class="section">${text}</h5>`,
  6: (text) => html`<h6 class="section">${text}</h6>`,
};

const isHeading = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

const levels: Readonly<Record<number, (content: unknown) => TemplateResult>> = {
  2: (content) => html`<h2 class="heading" part="heading">${content}</h2>`,
  3: (content) => html`<h3 class="heading" part="heading">${content}</h3>`,
  4: (content) => html`<h4 class="heading" part="heading">${content}</h4>`,
  5: (content) => html`<h5 class="heading" part="heading">${content}</h5>`,
  6: (content) => html`<h6 class="heading" part="heading">${content}</h6>`,
};

/** The title of a section in a widget whose heading has the given level. */
export const sectionTitle = (headingLevel: number, text: string): unknown =>
  sections[Math.min(headingLevel + 1, 6)]?.(text);

export interface Heading {
  /** The widget: its children may hold a heading of the page's own. */
  readonly host: Element;
  /** Empty: no heading, unless the page brings its own. */
  readonly text: string;
  /** 2 to 6. */
  readonly level: number;
  readonly onChange: () => void;
}

/** A widget's heading. A real heading in slot `heading` stands by itself: one heading inside another is none. */
export function headingLine({ host, text, level, onChange }: Heading): unknown {
  const { children = [] } = host as Partial<Element>; // none where a server renders
  const own = [...children].filter((child) => child.slot === 'heading');
  const slot = html`<slot name="heading" @slotchange=${onChange}>${text}</slot>`;
  if (own.some((child) => child.matches(isHeading) || child.querySelector(isHeading))) {
    return html`<div class="heading" part="heading">${slot}</div>`;
  }
  // The bare slot shows nothing; it is there to hear of a heading that the page brings later.
  return text || own.length ? levels[level]?.(slot) : slot;
}
