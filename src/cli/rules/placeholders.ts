/** Placeholders and links: what they may ask for is decided in `embed/wanted.ts`, and only put in words here. */
import type { Refusal, Wanted, Written } from '../../embed/offer.js';
import type { ElementRule, Found } from '../found.js';
import { attributesOf, changed, inlined, startTag, wholeTag, type Attributes } from '../fix.js';
import {
  headingOf,
  knownTags,
  knownWidget,
  meantTag,
  meantValue,
  meantAttribute,
  offer,
  optionsFor,
} from '../known.js';
import { around, attributeOf, offsetOf, type Element, type Page } from '../page.js';
import { fragmentOf } from '../wanted-links.js';

/** Elements of HTML that can have a shadow root. Another site’s tag may want its own for itself. */
const holders = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export const isIgnored = (element: Element): boolean =>
  [element, ...around(element)].some((it) => attributeOf(it, 'data-nw-ignore') !== undefined);

const addressOf = (element: Element): string | undefined =>
  attributeOf(element, element.tagName === 'a' ? 'href' : 'src');

/** The fragment of a link or frame that is for a widget, unless a blog marked it as a stranger’s. */
function fragmentIn(element: Element): string | undefined {
  const { tagName } = element;
  if (tagName !== 'a' && tagName !== 'iframe') return undefined;
  const isOfStranger = /(?:^|\s)ugc(?:\s|$)/i.test(attributeOf(element, 'rel') ?? '');
  return isOfStranger ? undefined : fragmentOf(addressOf(element) ?? '');
}

export const isMarked = (element: Element): boolean => attributeOf(element, 'data-nw') !== undefined;

export const asksForWidget = (element: Element): boolean =>
  isMarked(element) || fragmentIn(element) !== undefined;

const ignore: Refusal = () => undefined;

/** What a placeholder or a link asks for, by the rule of the widgets themselves. */
export function wantedBy(element: Element, refuse: Refusal = ignore): Wanted | undefined {
  if (isMarked(element)) {
    const written: Written = {
      getAttribute: (name) => attributeOf(element, name) ?? null,
      getAttributeNames: () => element.attrs.map(({ name }) => name),
    };
    return offer.fromData(written, refuse);
  }
  const fragment = fragmentIn(element);
  return fragment === undefined ? undefined : offer.fromFragment(fragment, refuse);
}

export const placeholders: ElementRule = function* (page, element) {
  if (knownTags.has(element.tagName) || !asksForWidget(element) || isIgnored(element)) return;
  const isLink = !isMarked(element);
  const [tag, pairs] = isLink ? inFragment(fragmentIn(element)!) : inData(element);
  const refused: string[] = [];
  wantedBy(element, (what) => refused.push(what));
  const offsetIn = (name: string): number | undefined =>
    offsetOf(element, isLink ? (element.tagName === 'a' ? 'href' : 'src') : name) ?? offsetOf(element);
  const known = optionsFor(tag);
  const content = (): string => inlined(element);
  if (!knownWidget(tag)?.embeddable) {
    const offset = offsetIn('data-nw');
    if (offset === undefined) return;
    const meant = meantTag(tag);
    yield knownTags.has(tag)
      ? { kind: 'tagOnly', offset, values: { tag }, fix: wholeTag(tag, pairs, content()) }
      : {
          kind: 'notOffered',
          offset,
          values: { written: tag || '#nw/' },
          fix: anew(page, element, meant ?? 'intake-table', pairs),
        };
    return;
  }
  const closed = pairs.filter(([name]) => known.get(name)?.closed);
  const right = closed.flatMap(([name, value]): Attributes => {
    const option = known.get(name)!;
    const meant = refused.includes(name) ? meantValue(option, value) : value;
    return meant === undefined ? [] : [[name, meant]];
  });
  for (const [name, value] of pairs) {
    const option = known.get(name);
    const offset = offsetIn(`data-${name}`);
    if (offset === undefined) continue;
    if (!option) {
      const meant = isLink || name.length > 4 ? meantAttribute(tag, name) : undefined;
      if (!isLink && meant === undefined) continue; // Whatever else has a `data-` of its own is not ours.
      const fix = anew(page, element, tag, meant === undefined ? right : [...right, [meant, value]]);
      yield { kind: 'unknownAttribute', offset, values: { tag, name: isLink ? name : `data-${name}` }, fix };
    } else if (refused.includes(name)) {
      yield option.closed
        ? {
            kind: 'badValue',
            offset,
            values: { tag, name, value: value.slice(0, 60), allowed: option.allowed },
            fix: anew(page, element, tag, right),
          }
        : {
            kind: 'attributeOnly',
            offset,
            values: { name },
            fix: wholeTag(tag, [...right, [name, value]], content()),
          };
    }
  }
  const offset = offsetOf(element);
  const holder = element.tagName;
  const isNamed = ['title', 'aria-label', 'aria-labelledby'].some((it) => attributeOf(element, it)?.trim());
  if (holder === 'iframe' && offset !== undefined && !isNamed) {
    const named = changed(attributesOf(element), 'title', undefined);
    yield {
      kind: 'noTitle',
      offset,
      fix: `${startTag(holder, [...named, ['title', headingOf(tag)]])}</iframe>`,
    };
  }
  if (isLink || offset === undefined || holders.has(holder)) return;
  const data = attributesOf(element).filter(([name]) => name.startsWith('data-'));
  const others = attributesOf(element).filter(([name]) => !name.startsWith('data-'));
  const fix = `${startTag(holder, others)}${startTag('div', data)}${content()}</div></${holder}>`;
  yield { kind: 'noShadow', offset, values: { holder }, fix } satisfies Found;
};

/** A placeholder in which a widget is drawn: which one, and the same placeholder with other content. */
export function placeholderOf(
  page: Page,
  element: Element,
): { readonly tag: string; readonly holding: (content: string) => string } | undefined {
  if (!isMarked(element) || !holders.has(element.tagName) || isIgnored(element)) return undefined;
  const wanted = wantedBy(element);
  if (!wanted) return undefined;
  return {
    tag: wanted.tag,
    holding: (content) => anew(page, element, wanted.tag, [...wanted.attributes], content),
  };
}

/** What was written, also where it is refused. */
function inFragment(fragment: string): [tag: string, pairs: Attributes] {
  const [, tag = '', query = ''] = /^#nw\/?([^?]*)(?:\?(.*))?$/s.exec(fragment.slice(0, 1000)) ?? [];
  const pairs = [...new URLSearchParams(query)].map(([name, value]): [string, string] => [
    name.replace(/^amp;/, ''),
    value,
  ]);
  return [tag.toLowerCase(), pairs];
}

const inData = (element: Element): [tag: string, pairs: Attributes] => [
  attributeOf(element, 'data-nw')!.trim().toLowerCase(),
  attributesOf(element)
    .filter(([name]) => name.startsWith('data-') && name !== 'data-nw')
    .map(([name, value]) => [name.slice('data-'.length), value]),
];

/** The same placeholder or link for this widget, with these attributes. */
export function anew(
  page: Page,
  element: Element,
  tag: string,
  pairs: Attributes,
  text = inlined(element),
): string {
  if (isMarked(element)) {
    const others = attributesOf(element).filter(([name]) => !name.startsWith('data-'));
    const data = pairs.map(([name, value]): [string, string] => [`data-${name}`, value]);
    // Some hosts put a paragraph into a quotation.
    const holder = element.tagName === 'blockquote' ? 'div' : element.tagName;
    return `${startTag(holder, [...others, ['data-nw', tag], ...data])}${text}</${holder}>`;
  }
  const query = new URLSearchParams(pairs as [string, string][]).toString();
  const file = (addressOf(element) ?? '').split('#')[0]!;
  const address = `${file}#nw/${tag}${query && `?${query}`}`;
  const isAnchor = element.tagName === 'a';
  const offset = offsetOf(element) ?? 0;
  if (isAnchor && page.format !== 'html' && page.source[page.toSource(offset)] !== '<')
    return `[${text}](${address})`;
  const start = startTag(
    element.tagName,
    changed(attributesOf(element), isAnchor ? 'href' : 'src', [isAnchor ? 'href' : 'src', address]),
  );
  return `${start}${text}</${element.tagName}>`;
}
