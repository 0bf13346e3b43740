/** What a reader sees of one way of writing on a page of markup-pages.mjs. */
import { waitUntil } from '@open-wc/testing';
import { isShown, settled, textNodes, textOf } from '../../support/page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** Marks the line of the age that was asked for; where there is the answer alone, its ages. */
const askedFor = 'You asked about';
const ages = '31–50';
/** What is left of a tag that is printed. */
const markup = /[<>{}=]|intake-|data-nw/i;

/** A way of writing, as index.json has it. */
export interface Way {
  readonly id: string;
  /** Of the author, around the widget; the last of them in the paragraph after it. */
  readonly sentences: readonly string[];
  readonly fallbacks: readonly string[];
  /** Asked of the widget. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Sight {
  /** As in outcomes.mjs. */
  readonly outcome: string;
  /** Sentences of the author that are in the page and not on show. */
  readonly hidden: readonly string[];
}

/** Those in the page, and those in the shadow roots of placeholders. */
export function widgetsIn(part: ParentNode): Widget[] {
  const found: Widget[] = [];
  for (const element of part.querySelectorAll('*')) {
    const drawn = element.localName === 'intake-table' ? element : element.shadowRoot?.firstElementChild;
    if (drawn?.localName === 'intake-table') found.push(drawn as Widget);
  }
  return found;
}

/** Until all is drawn that is going to be, in frames too. */
export async function atRest(page: Document): Promise<void> {
  // Placeholders take their turns in the order of the page.
  const isLastDrawn = (): boolean => Boolean(page.querySelector('#last')?.shadowRoot?.firstElementChild);
  await waitUntil(isLastDrawn, 'the last placeholder is not drawn', { timeout: 20_000 });
  await Promise.all(widgetsIn(page).map((it) => settled(it)));
  for (const frame of page.querySelectorAll('iframe')) {
    const isThere = (): boolean => framed(frame) !== undefined;
    await waitUntil(isThere, 'no widget in the frame', { timeout: 20_000 });
  }
}

function framed(frame: HTMLIFrameElement): Widget | undefined {
  const [widget] = frame.contentDocument ? widgetsIn(frame.contentDocument) : [];
  return widget && isDrawn(widget) ? widget : undefined;
}

const isDrawn = ({ shadowRoot }: Widget): boolean =>
  [...(shadowRoot?.querySelectorAll('p, td') ?? [])].some((it) => textOf(it) !== '' && isShown(it));

function kindOf(widget: Widget, values: Way['values']): string {
  const isAsked = Object.entries(values).every(([name, value]) => widget.getAttribute(name) === value);
  const text = textOf(widget.shadowRoot);
  return isAsked && text.includes(widget.hasAttribute('compact') ? ages : askedFor) ? 'widget' : 'defaults';
}

export function look(article: HTMLElement, { sentences, fallbacks, values }: Way): Sight {
  if (article.dataset.refused !== undefined) return { outcome: 'refused', hidden: [] };
  const shown = textNodes(article).filter(isShown);
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
  const seen = oneLine(shown.map(({ data }) => data).join(' '));
  const isHere = (sentence: string): boolean => oneLine(article.textContent).includes(sentence);
  const others = [...sentences, ...fallbacks].reduce((text, it) => text.replace(it, ''), seen);
  const frames = [...article.querySelectorAll('iframe')].flatMap((it) => framed(it) ?? []);
  const after = shown.find(({ data }) => data.includes(sentences.at(-1)!));
  const parts = [
    ...[...widgetsIn(article).filter(isDrawn), ...frames].map((it) => kindOf(it, values)),
    fallbacks.some((it) => seen.includes(it)) ? 'fallback' : '',
    markup.test(others) ? 'printed' : '',
    after?.parentElement?.closest('intake-table') ? 'swallowed' : '',
    sentences.every(isHere) ? '' : 'lost',
  ];
  return {
    outcome: parts.filter(Boolean).join(' + ') || 'nothing',
    hidden: sentences.filter((it) => isHere(it) && !seen.includes(it)),
  };
}
