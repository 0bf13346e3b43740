/** Figures in the author’s words that are other than those the widget shows. Only where it is sure. */
import { countryName } from '../../model/intl.js';
import { parsePageDefaults } from '../../base/page-defaults.js';
import { parseRegion, regionOfLanguage, resolveRegion } from '../../model/region.js';
import { doctor } from '../../locales/en/doctor.js';
import { inUnit } from '../../model/unit.js';
import type { Problem, Rule } from '../rule.js';
import { attributesOf, inlined, wholeTag } from '../fix.js';
import { headingOf, widgetTags } from '../catalogue.js';
import {
  around,
  attributeOf,
  nodesOf,
  offsetOf,
  textOf,
  type Element,
  type Page,
  type Text,
} from '../page.js';
import { authorAmounts, isOneOf, authorNumbers, type AuthorAmount } from '../author-figures.js';
import { widgetAmounts, emergencySomewhere, widgetNumbers, type WidgetAmounts } from '../widget-figures.js';
import { isFilledIn, isSpread, personOf } from './names.js';
import { anew, allowedFor } from './placeholders.js';

/** Words for a group of people. Where one stands by a figure, that figure may be theirs. */
const groups =
  /\b(?:wom[ae]n|m[ae]n|fe?males?|boys?|girls?|child(?:ren)?|teen\w*|bab(?:y|ies)|infants?|adults?|pregnan\w*|breast\w*|lactat\w*|nursing|older|younger|aged?|ages|over|under|\d+\s*[-–]\s*\d+(?!\s*m))\b/i;
const ofSupplements = /\b(?:supplements?|upper|limit|most|maximum|at most|up to)\b/i;
const mostShown = 4;

interface Asked {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export const figures: Rule = function* (page) {
  const meta = page.elements.find(
    (it) => it.tagName === 'meta' && attributeOf(it, 'name') === 'nutrient-widgets',
  );
  const { pairs } = parsePageDefaults((meta && attributeOf(meta, 'content')) ?? '');
  for (const element of page.elements) {
    const asked = askedBy(element);
    // With an attribute that the program sets, nobody knows which figures are shown.
    if (!asked || isSpread(element) || [...asked.attributes.values()].some(isFilledIn)) continue;
    const language = languageOf(element);
    const place = resolveRegion({
      attribute: parseRegion(asked.attributes.get('region') ?? ''),
      pageDefault: parseRegion(pairs.get('region') ?? ''),
      // Of another language nobody knows here whether the page has words in it.
      language: /^en(?:-|$)/i.test(language) ? regionOfLanguage(language) : undefined,
    });
    yield* amounts(page, element, asked, place);
    if (place !== undefined) yield* numbers(page, element, asked, place);
  }
};

function askedBy(element: Element): Asked | undefined {
  if (!widgetTags.has(element.tagName)) return allowedFor(element);
  // What stands in a tag that was never closed is not all of it the author’s words for the widget.
  if (!element.sourceCodeLocation?.endTag) return undefined;
  return { tag: element.tagName, attributes: new Map(attributesOf(element)) };
}

function languageOf(element: Element): string {
  for (const outer of [element, ...around(element)]) {
    const language = attributeOf(outer, 'lang');
    if (language !== undefined) return language;
  }
  return '';
}

function* amounts(page: Page, element: Element, asked: Asked, place: string | undefined): Generator<Problem> {
  const said = authorAmounts(textOf(element));
  if (said.length === 0) return;
  const shown = widgetAmounts(asked.tag, asked.attributes, personOf(asked.attributes), place);
  if (!shown) return;
  for (const one of said) {
    if (asked.tag === 'supplement-warning' && !ofSupplements.test(one.sentence)) continue;
    const right = rightFor(one, said.length, shown);
    if (isOneOf(one, right)) continue;
    const list = [...new Set(right)].map((mg) => `${inUnit(mg, one.unit)} ${one.unit}`);
    const values = { said: one.text, shown: inWords(list) };
    const fix = list.length === 1 ? list[0] : undefined;
    yield {
      kind: 'otherAmount',
      offset: offsetIn(page, element, one.text),
      values,
      fix: anewWith(page, element, asked, one.text, fix),
    };
  }
}

/** What the figure could rightly be: the person’s own, if it is the only one and says nothing of anybody else. */
function rightFor(
  { sentence }: AuthorAmount,
  count: number,
  { all, advised, upper }: WidgetAmounts,
): readonly number[] {
  if (count > 1 || advised.length === 0 || groups.test(sentence)) return all;
  return ofSupplements.test(sentence) ? [...upper, ...advised] : advised.some(Boolean) ? advised : all;
}

const inWords = (list: readonly string[]): string =>
  list.slice(0, mostShown).join(doctor.or) + (list.length > mostShown ? ' …' : '');

function* numbers(page: Page, element: Element, asked: Asked, country: string): Generator<Problem> {
  const right = widgetNumbers(country);
  if (!right) return;
  const linked = [...nodesOf(element)].flatMap((node) =>
    'tagName' in node ? (/^tel:(\d{2,5})$/.exec(attributeOf(node, 'href') ?? '')?.[1] ?? []) : [],
  );
  for (const said of new Set([...authorNumbers(textOf(element)), ...linked])) {
    if (right.all.has(said) || !emergencySomewhere.has(said)) continue;
    const values = { said, shown: right.first, country: countryName('en', country) };
    yield {
      kind: 'otherNumber',
      offset: offsetIn(page, element, said),
      values,
      fix: anewWith(page, element, asked, said, right.first),
    };
  }
}

/** Where the words stand in the element, else where it begins. */
function offsetIn(page: Page, element: Element, words: string): number {
  for (const node of nodesOf(element)) {
    const location = node.nodeName === '#text' ? (node as Text).sourceCodeLocation : undefined;
    if (!location) continue;
    const index = page.html.slice(location.startOffset, location.endOffset).indexOf(words);
    if (index !== -1) return location.startOffset + index;
  }
  return offsetOf(element) ?? 0;
}

/** The same with another figure, or with words that need none. */
function anewWith(
  page: Page,
  element: Element,
  { tag, attributes }: Asked,
  said: string,
  right: string | undefined,
): string {
  const content = right === undefined ? '' : inlined(element).split(said).join(right);
  if (widgetTags.has(element.tagName)) return wholeTag(tag, [...attributes], content, { like: element });
  return anew(page, element, tag, [...attributes], content || headingOf(tag));
}
