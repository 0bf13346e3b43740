/** What a reader sees of the widgets on a page, in whatever way they were written: tag, placeholder or link. */
import { expect, waitUntil } from '@open-wc/testing';
import { drawnBoxes } from '../support/boxes.js';
import type { WatchedPage } from './watched-page.js';

export const tags = [
  'emergency-banner', 'intake-table', 'deficiency-checklist', 'supplement-warning', 'food-sources', 'nutrient-facts',
  'neuropathy-guide', 'evidence-list', 'video-facade', 'review-note', 'report-issue',
] as const; // prettier-ignore

/** Of one way of writing a widget: that, the author's words, both, or nothing at all. */
export type Seen = 'widget' | 'words' | 'both' | 'nothing';

const written = `${tags.join()}, [data-nw], p > a[href*="embed.html#nw/"]:only-child`;

/** Tags, placeholders and the paragraphs of links, in the order of the page. */
export const embedsOf = (part: ParentNode): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(written)].map((it) =>
    it.localName === 'a' ? it.parentElement! : it,
  );

/** The widget that stands there, if there is one. */
export function widgetIn(embed: Element): HTMLElement | undefined {
  const it = isTag(embed) ? embed : embed.shadowRoot?.firstElementChild;
  return it && isTag(it) ? (it as HTMLElement) : undefined;
}

const isTag = ({ localName }: Element): boolean => (tags as readonly string[]).includes(localName);

/** Text as it is drawn in a part of a page, shadow roots and what is in their slots included, as one line. */
export const seenText = (part: Node): string => pieces(part).join(' ').replace(/\s+/g, ' ').trim();

function pieces(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return isDrawn(node) ? [node.nodeValue!] : [];
  const { shadowRoot, localName } = node as Element;
  const slotted = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  const inside = slotted.length ? slotted : [...(shadowRoot ?? node).childNodes];
  return inside.flatMap(pieces);
}

/** Whether a text has boxes with an area, and nothing around it makes them invisible. */
function isDrawn(text: Node): boolean {
  const around = text.parentElement ?? (text.getRootNode() as ShadowRoot).host;
  return (
    drawnBoxes(text).length > 0 && around.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** What is seen of the author's words. */
export const seenWords = (embed: Element): string => [...embed.childNodes].map(seenText).join(' ').trim();

export function seen(embed: Element): Seen {
  const root = widgetIn(embed)?.shadowRoot?.querySelector('.root');
  const isWidget = Boolean(root && seenText(root).length > 20);
  const isWords = seenWords(embed) !== '';
  return isWidget ? (isWords ? 'both' : 'widget') : isWords ? 'words' : 'nothing';
}

/** Waits until each way of writing a widget on a part of a page shows that widget, once, and not its stand-in beside it. */
export async function allWidgets(part: ParentNode, count: number): Promise<HTMLElement[]> {
  const states = (): string =>
    embedsOf(part)
      .map((it) => `${(it.dataset.nw ?? it.localName) + (it.id && `#${it.id}`)}: ${seen(it)}`)
      .filter((it) => !it.endsWith(': widget'))
      .join();
  let found: HTMLElement[] = [];
  try {
    await waitUntil(
      () => {
        found = embedsOf(part);
        return found.length === count && states() === '';
      },
      '',
      { timeout: 20_000 },
    );
  } catch {
    throw new Error(`${embedsOf(part).length} of ${count}; not the widget alone: ${states()}`);
  }
  for (const it of found) {
    const widget = widgetIn(it)!;
    expect(widget.shadowRoot!.querySelectorAll('.root'), widget.localName).to.have.length(1);
  }
  return found.map((it) => widgetIn(it)!);
}

/** The page's own text, all of it. */
export const ownText = ({ document }: Pick<WatchedPage, 'document'>): string[] =>
  [...document.querySelectorAll('main > :is(h1, h2, p)')].map(seenText);

/** Nothing that a publisher would find on the console, and nothing that a policy forbade. */
export function expectSilence({ console, errors, violations }: WatchedPage): void {
  expect([...console, ...errors, ...violations]).to.deep.equal([]);
}
