/** Placeholders and links: what they may ask for is decided in `embed/allowlist.ts`, and only put in words here. */
import {
  addressMark,
  fragmentOf,
  inData,
  inFragment,
  isOfStranger,
  type WidgetRequest,
  type Written,
} from '../../embed/address.js';
import type { Allowed, Refusal } from '../../embed/allowlist.js';
import type { ElementRule, Problem } from '../rule.js';
import { attributesOf, changed, inlined, startTag, wholeTag, type Attributes } from '../fix.js';
import {
  headingOf,
  widgetTags,
  widgetOf,
  suggestTag,
  suggestValue,
  suggestAttribute,
  allowlist,
  optionsFor,
} from '../catalogue.js';
import { around, attributeOf, offsetOf, type Element, type Page } from '../page.js';
import { goneAttribute, insteadOf } from './gone.js';
import { isFilledIn } from './names.js';

/** Elements of HTML that can have a shadow root. Another site’s tag may want its own for itself. */
const holders = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export const isIgnored = (element: Element): boolean =>
  [element, ...around(element)].some((it) => attributeOf(it, 'data-nw-ignore') !== undefined);

const addressOf = (element: Element): string | undefined =>
  attributeOf(element, element.tagName === 'a' ? 'href' : 'src');

/** Makes relative addresses whole. */
const base = 'https://x.invalid/';

/** The fragment of a link or frame that is for a widget, unless a blog marked it as a stranger’s. */
function fragmentIn(element: Element): string | undefined {
  const { tagName } = element;
  if (tagName !== 'a' && tagName !== 'iframe') return undefined;
  const address = addressOf(element) ?? '';
  if (!address.includes(addressMark) || isFilledIn(address) || !URL.canParse(address, base)) return undefined;
  return isOfStranger(attributeOf(element, 'rel') ?? '') ? undefined : fragmentOf(new URL(address, base));
}

export const isMarked = (element: Element): boolean => {
  const tag = attributeOf(element, 'data-nw');
  return tag !== undefined && !isFilledIn(tag);
};

export const asksForWidget = (element: Element): boolean =>
  isMarked(element) || fragmentIn(element) !== undefined;

const ignore: Refusal = () => undefined;

/** What a placeholder or a link asks for, by the rule of the widgets themselves. */
export function allowedFor(element: Element, refuse: Refusal = ignore): Allowed | undefined {
  if (isMarked(element)) return allowlist.fromData(asWritten(element), refuse);
  const fragment = fragmentIn(element);
  return fragment === undefined ? undefined : allowlist.fromFragment(fragment, refuse);
}

export const placeholders: ElementRule = function* (page, element) {
  if (widgetTags.has(element.tagName) || !asksForWidget(element) || isIgnored(element)) return;
  const isLink = !isMarked(element);
  const { tag, pairs } = isLink ? linkedBy(fragmentIn(element)!) : inData(asWritten(element));
  const refused: string[] = [];
  allowedFor(element, (what) => refused.push(what));
  const offsetIn = (name: string): number | undefined =>
    offsetOf(element, isLink ? (element.tagName === 'a' ? 'href' : 'src') : name) ?? offsetOf(element);
  const known = optionsFor(tag);
  const content = (): string => inlined(element);
  if (!widgetOf(tag)?.embeddable) {
    const offset = offsetIn('data-nw');
    if (offset === undefined) return;
    const meant = suggestTag(tag);
    yield widgetTags.has(tag)
      ? { kind: 'tagOnly', offset, values: { tag }, fix: wholeTag(tag, pairs, content(), { like: element }) }
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
    const meant = refused.includes(name) ? suggestValue(option, value) : value;
    return meant === undefined ? [] : [[name, meant]];
  });
  for (const [name, value] of pairs) {
    const option = known.get(name);
    const offset = offsetIn(`data-${name}`);
    if (offset === undefined) continue;
    if (!option) {
      const gone = goneAttribute(tag, name, value);
      const meant = !gone && (isLink || name.length > 4) ? suggestAttribute(tag, name) : undefined;
      if (!isLink && !gone && meant === undefined) continue; // Whatever else has a `data-` of its own is not ours.
      const instead = gone ? insteadOf(gone, right) : meant === undefined ? undefined : [meant, value];
      const fix = anew(page, element, tag, instead ? [...right, instead as [string, string]] : right);
      const kind = gone?.kind ?? 'unknownAttribute';
      yield { kind, offset, values: { tag, name: isLink ? name : `data-${name}` }, fix };
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
            fix: wholeTag(tag, [...right, [name, value]], content(), { like: element }),
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
      fix: `${opened(startTag(holder, [...named, ['title', headingOf(tag)]], element))}</iframe>`,
    };
  }
  if (isLink || offset === undefined || holders.has(holder)) return;
  const data = attributesOf(element).filter(([name]) => name.startsWith('data-'));
  const others = attributesOf(element).filter(([name]) => !name.startsWith('data-'));
  const inner = `${opened(startTag('div', data, element))}${content()}</div>`;
  const fix = `${opened(startTag(holder, others, element))}${inner}</${holder}>`;
  yield { kind: 'noShadow', offset, values: { holder }, fix } satisfies Problem;
};

/** A placeholder in which a widget is drawn: which one, and the same placeholder with other content. */
export function placeholderOf(
  page: Page,
  element: Element,
): { readonly tag: string; readonly holding: (content: string) => string } | undefined {
  if (!isMarked(element) || !holders.has(element.tagName) || isIgnored(element)) return undefined;
  const allowed = allowedFor(element);
  if (!allowed) return undefined;
  return {
    tag: allowed.tag,
    holding: (content) => anew(page, element, allowed.tag, [...allowed.attributes], content),
  };
}

const asWritten = (element: Element): Written => ({
  getAttribute: (name) => attributeOf(element, name) ?? null,
  getAttributeNames: () => element.attrs.map(({ name }) => name),
});

/** What a link asks for, also where it names nothing that could be a widget. */
const linkedBy = (fragment: string): WidgetRequest =>
  inFragment(fragment) ?? {
    tag: fragment
      .replace(/^#nw\/?|\?.*/gs, '')
      .slice(0, 60)
      .toLowerCase(),
    pairs: [],
  };

const opened = (start: string): string => start.replace(/ ?\/>$/, '>');

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
    return `${opened(startTag(holder, [...others, ['data-nw', tag], ...data], element))}${text}</${holder}>`;
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
    element,
  );
  return `${opened(start)}${text}</${element.tagName}>`;
}
