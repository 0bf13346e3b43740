/**
 * Widgets where a host strips unknown tags: `<div data-nw="intake-table" data-age="34">…</div>`, or a plain link
 * `<a href="…/embed.html#nw/intake-table?age=34">…</a>` alone in its paragraph. The widget is drawn in a shadow root of
 * that element, with a slot for what stands in it: the page’s own markup is not touched.
 */
import { adoptStyles, css } from 'lit';
import type { WidgetClass } from '../base/define.js';
import { isElement } from '../base/fallback.js';
import { make, plain } from '../base/plain.js';
import { quoted, warnNoLook, warnOnce } from '../base/warn.js';
import { fragmentOf, isOfStranger, links, marked } from './address.js';
import type { Allowed, Allowlist } from './allowlist.js';

/**
 * How many each part of a page may have: none needs more, and a stranger who writes thousands gets no more. Apart, so that
 * strangers use up nothing of the publisher's: few among comments, and what stands before an article takes nothing from it.
 */
const most = { article: 100, page: 100, comments: 20 };
type Part = keyof typeof most;

/** What hosts and themes call what strangers write, in some languages. A page itself may be named by whether it has any. */
const comments = `:is(article article, ${'comment coment komment discuss forum replies guestbook'.replace(
  /\w+ ?/g,
  '[class*=$& i], [id*=$& i], ',
)}[itemprop=comment]):not(html, body, main)`;

function partOf(element: Element): Part {
  const it = plain(element);
  return it.closest(comments) ? 'comments' : it.closest('main, article') ? 'article' : 'page';
}

/** So many are looked at in one task, and after so many changes at once the whole page is. */
const mostAtOnce = 50;

/** Each in the one before. Deeper ones stay as they are: engines lay such trees out slowly, or not at all. */
const tooDeep = `${marked} `.repeat(5);

/** Those of `::part()`, which else would end at the placeholder. */
const parts = 'root, heading, row, sources, caution, emergency, phone, call';

/** The widget is there: what `reserve.css` held for it is given back. */
const styles = [
  css`
    :host {
      --_room: 0 !important;
    }
  `,
];

/** Where a link may be replaced. In a heading, a list or a table it stays a link. */
const blocks = 'p, div, blockquote, section, article, aside, main';

const isBlank = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim());

/** The element in which a widget would be drawn: for a placeholder itself, for a link what it stands in. */
function holderOf(found: Element): Element | undefined {
  const it = plain(found);
  const holder = it.matches(links) && !it.matches(marked) ? found.parentElement : found;
  return holder && plain(holder).matches(`${marked}, ${blocks}`) ? holder : undefined;
}

/** The link that is all there is in an element. Among other words it stays a link. */
function onlyLinkIn(holder: Element): HTMLAnchorElement | undefined {
  if (holder.childNodes.length > mostAtOnce) return undefined;
  const [only, ...others] = [...holder.childNodes].filter((node) => !isBlank(node));
  if (!only || !isElement(only) || !plain(only).matches(links) || others.length > 0) return undefined;
  const link = only as HTMLAnchorElement;
  return fragmentOf(link) === undefined ? undefined : link;
}

const isIgnored = (element: Element): boolean => plain(element).closest('[data-nw-ignore]') !== null;

/** Watches a page for placeholders and links, now and whatever a script brings later. */
export class Placeholders {
  /** Those on the page, and where. */
  readonly #holders = new Map<Element, Part>();
  /** A root cannot be taken away again: it is kept for an element that leaves the page and comes back. */
  readonly #roots = new WeakMap<Element, ShadowRoot>();
  readonly #waiting = new Map<Element, Part>();
  /** What may be one, or a link, and was not looked at yet. */
  readonly #found = new Set<Element>();
  readonly #observer = new MutationObserver((records) => this.#notice(records));

  constructor(private readonly allowlist: Allowlist) {}

  start(): void {
    this.#lookIn([document]);
    const attributes = ['nw', 'nw-ignore', ...this.allowlist.attributes].map((name) => `data-${name}`);
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['href', 'rel', ...attributes],
    });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#waiting.clear();
    this.#found.clear();
  }

  #notice(records: readonly MutationRecord[]): void {
    for (const holder of this.#holders.keys()) if (!plain(holder).isConnected) this.#holders.delete(holder);
    const news = new Set<Element>();
    for (const { type, target, addedNodes } of records) {
      // What stands in a holder has changed: it may be no link alone any more.
      const isChanged = type === 'attributes' || this.#holders.has(target as Element);
      for (const node of isChanged ? [target, ...addedNodes] : addedNodes) {
        if (isElement(node) && plain(node).isConnected) news.add(node);
      }
    }
    // New parts may lie in each other: to look in each of many would be to look at the same again and again.
    this.#lookIn(news.size > mostAtOnce ? [document, ...this.#holders.keys()] : news);
  }

  #lookIn(parts: Iterable<Element | Document>): void {
    const isIdle = !this.#found.size;
    for (const part of parts) {
      if (isElement(part)) this.#found.add(part);
      for (const found of plain(part).querySelectorAll(`${marked}, ${links}`)) this.#found.add(found);
    }
    if (isIdle) this.#lookOn();
  }

  #lookOn(): void {
    let left = mostAtOnce;
    for (const found of this.#found) {
      if (!left--) {
        setTimeout(() => this.#lookOn());
        return;
      }
      this.#found.delete(found);
      if (plain(found).isConnected) this.#look(found);
    }
  }

  #look(element: Element): void {
    const holder = this.#holders.has(element) ? element : holderOf(element);
    if (!holder || this.#waiting.has(holder)) return;
    if (this.#holders.has(holder)) return this.#draw(holder);
    const part = partOf(holder);
    const there = [...this.#holders.values(), ...this.#waiting.values()].filter((it) => it === part);
    if (there.length >= most[part]) {
      warnOnce(`more than ${most[part]} placeholders in the ${part}: the others keep their text.`, part);
    } else if (this.#allowedFor(holder)) this.#plan(holder, part);
  }

  /** Each in a task of its own, so that a slow phone stays responsive in between. */
  #plan(holder: Element, part: Part): void {
    this.#waiting.set(holder, part);
    setTimeout(() => {
      if (!this.#waiting.delete(holder) || !plain(holder).isConnected || !this.#allowedFor(holder)) return;
      const root = this.#roots.get(holder) ?? open(holder);
      if (!root) return;
      this.#roots.set(holder, root);
      this.#holders.set(holder, part);
      this.#draw(holder);
    });
  }

  #allowedFor(found: Element): Allowed | undefined {
    const holder = plain(found);
    if (isIgnored(holder) || holder.matches(tooDeep)) return undefined;
    const refuse =
      (written: string | null) =>
      (what: string, why: string): void =>
        warnOnce(`${quoted(written)}: ${quoted(what)} ${why}.`, partOf(holder));
    if (holder.matches(marked))
      return this.allowlist.fromData(holder, refuse(holder.getAttribute('data-nw')));
    const link = onlyLinkIn(holder);
    return link && !isOfStranger(link.rel) && !isIgnored(link)
      ? this.allowlist.fromFragment(link.hash, refuse(link.hash))
      : undefined;
  }

  #draw(holder: Element): void {
    const root = this.#roots.get(holder)!;
    const allowed = this.#allowedFor(holder);
    const owner = allowed && (customElements.get(allowed.tag) as Partial<WidgetClass> | undefined);
    // From npm a tag may be registered later. Somebody else’s element of that name may have no place for the text.
    if (allowed && !owner) void customElements.whenDefined(allowed.tag).then(() => this.#draw(holder));
    if (!allowed || !owner?.version) return root.replaceChildren(make('slot'));
    let [widget] = root.children;
    if (widget?.localName !== allowed.tag) {
      widget = plain(document).createElement(allowed.tag);
      // In the tag, so that the widget judges what stands in the placeholder as it would its own content.
      widget.append(make('slot'));
      widget.setAttribute('exportparts', parts);
      root.replaceChildren(widget);
    }
    // A link that is alone needs no judging. The same block may be a placeholder later, with more in it.
    widget.firstElementChild!.slot = holder.matches(marked) ? '' : 'fallback';
    for (const name of widget.getAttributeNames()) {
      if (!allowed.attributes.has(name) && name !== 'exportparts') widget.removeAttribute(name);
    }
    for (const [name, value] of allowed.attributes) {
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
  }
}

function open(found: Element): ShadowRoot | undefined {
  const holder = plain(found);
  // A tag of the page’s own may want the shadow root for itself, now or later; another copy of this may have been first.
  if (holder.localName.includes('-') || holder.shadowRoot) return undefined;
  let root: ShadowRoot | undefined;
  try {
    root = holder.attachShadow({ mode: 'open' });
    root.append(make('slot'));
    adoptStyles(root, styles);
    // Lit keeps a sheet that it could not fill. Where a library took the place of `Document` it writes a <style> instead.
    if (root.querySelector('style') ?? root.adoptedStyleSheets[0]?.cssRules.length) return root;
  } catch {
    // Said below.
  }
  if (root) warnNoLook();
  else if (holder.matches(marked)) {
    warnOnce(
      `<${holder.localName} data-nw> cannot hold a widget, so its text stays. A <div> in it can.`,
      partOf(holder),
    );
  }
  return undefined;
}
