import { html, type TemplateResult } from 'lit';

const titles: Readonly<Record<number, (text: unknown, look: string) => TemplateResult>> = {
  3: (text, look) => html`<h3 class=${look}>${text}</h3>`,
  4: (text, look) => html`<h4 class=${look}>${text}</h4>`,
  5: (text, look) => html`<h5 class=${look}>${text}</h5>`,
  6: (text, look) => html`<h6 class=${look}>${text}</h6>`,
};

const isHeading = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

const levels: Readonly<Record<number, (content: unknown) => TemplateResult>> = {
  2: (content) => html`<h2 class="heading" part="heading">${content}</h2>`,
  3: (content) => html`<h3 class="heading" part="heading">${content}</h3>`,
  4: (content) => html`<h4 class="heading" part="heading">${content}</h4>`,
  5: (content) => html`<h5 class="heading" part="heading">${content}</h5>`,
  6: (content) => html`<h6 class="heading" part="heading">${content}</h6>`,
};

/** The title of a section in a widget whose heading has the given level; its look has a name in the style sheet. */
export const sectionTitle = (headingLevel: number, text: unknown, look = 'section'): unknown =>
  titles[Math.min(headingLevel + 1, 6)]?.(text, look);

/** The title of a part of a section. */
export const partTitle = (headingLevel: number, text: unknown, look = 'part'): unknown =>
  sectionTitle(headingLevel + 1, text, look);

/** A widget as its heading needs it. */
export interface HeadingHost {
  /** Text that the author chose; empty: no heading, unless the page brings its own. */
  readonly heading?: string | null | undefined;
  /** 2 to 6. */
  readonly headingLevel: number;
  requestUpdate(): void;
}

/** The words of a widget's heading, or what it would be called if its author had not taken the heading away. */
export function headingText(host: HeadingHost, ownText: string): string {
  const { children = [] } = host as Partial<Element>; // none where a server renders
  const own = [...children].find((child) => child.slot === 'heading');
  return [own?.textContent, host.heading].find((it) => it?.trim())?.trim() ?? ownText;
}

/**
 * A widget's heading. A real heading in slot `heading` stands by itself: one heading inside another is none.
 *
 * @param ownText The widget's own words for it.
 */
export function headingLine(host: HeadingHost, ownText: string): unknown {
  const text = host.heading ?? ownText;
  const { children = [] } = host as Partial<Element>; // none where a server renders
  const own = [...children].filter((child) => child.slot === 'heading');
  // The text beside the slot and not in it: what copies a page for a picture of it leaves out what stands in a slot.
  const slot = html`${own.length ? '' : text}<slot
      name="heading"
      @slotchange=${() => host.requestUpdate()}
    ></slot>`;
  if (own.some((child) => child.matches(isHeading) || child.querySelector(isHeading))) {
    return html`<div class="heading" part="heading">${slot}</div>`;
  }
  // The bare slot shows nothing; it is there to hear of a heading that the page brings later.
  return text || own.length ? levels[host.headingLevel]?.(slot) : slot;
}
