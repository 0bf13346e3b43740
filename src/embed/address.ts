/**
 * What an address or a placeholder says, and nothing of whether it may: that is `allowlist.ts`. The one place for it:
 * the widgets in the browser, the page of `embed.html` and the doctor all ask here.
 */

/** A widget that is asked for, with names and values as they were written. */
export interface WidgetRequest {
  readonly tag: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

/** An element as far as its attributes go. */
export type Written = Pick<Element, 'getAttribute' | 'getAttributeNames'>;

/** Placeholders, as CSS finds them. */
export const marked = '[data-nw]';

/** What every address for a widget holds. */
export const addressMark = '#nw/';

/** Links for a widget, as CSS finds them; `fragmentOf` then says which of them are. */
export const links = `a[href*="${addressMark}"]`;

/**
 * The fragment of an address that is for a widget, else undefined. Of a link in a page, or of any `URL`. Hosts serve
 * `embed.html` as `embed` and `embed/`, too, and put queries of their own to it.
 */
export const fragmentOf = ({
  protocol,
  pathname,
  hash,
}: Pick<URL, 'protocol' | 'pathname' | 'hash'>): string | undefined =>
  /^https?:$/.test(protocol) && /\/embed(\/index)?(\.html|\/)?$/.test(pathname) ? hash : undefined;

/** Blogs mark links in comments so. */
export const isOfStranger = (rel: string): boolean => /(?:^|\s)ugc(?:\s|$)/i.test(rel);

/** Longer ones hold nothing that we know. */
const longestFragment = 1000;

/** From `#nw/intake-table?age=34&sex=female`; undefined for a fragment that is not ours. */
export function inFragment(fragment: string): WidgetRequest | undefined {
  const [, tag, query = ''] = /^#nw\/([\w-]+)(?:\?(.*))?$/s.exec(fragment) ?? [];
  if (tag === undefined || fragment.length > longestFragment) return undefined;
  // Some hosts escape a `&` twice, and `&amp;` is then read as the beginning of the next name.
  const pairs = [...new URLSearchParams(query)].map(
    ([name, value]) => [name.replace(/^amp;/, ''), value] as const,
  );
  return { tag: tag.toLowerCase(), pairs };
}

/** More attributes than a page's author writes are not looked at. */
const mostAttributes = 99;

/** From `data-nw="intake-table" data-age="34"`. What else has a `data-` of its own is in the pairs too. */
export const inData = (element: Written): WidgetRequest => ({
  tag: (element.getAttribute('data-nw') ?? '').trim().toLowerCase(),
  pairs: element
    .getAttributeNames()
    .slice(0, mostAttributes)
    .filter((name) => name.startsWith('data-') && name !== 'data-nw')
    .map((name) => [name.slice(5), element.getAttribute(name)!] as const),
});
