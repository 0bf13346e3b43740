/** Tags, attributes and values that no widget knows. */
import { read } from '../../model/option.js';
import { fromAttributes, personOptions, type PersonAttributes } from '../../model/person.js';
import type { ElementRule, Problem } from '../rule.js';
import type { ComponentAttribute } from '../components/tree.js';
import { attributesOf, changed, inlined, startTag, wholeTag } from '../fix.js';
import { isComponent } from '../format.js';
import { widgetTags, suggestAttribute, suggestTag, suggestValue, optionsFor } from '../catalogue.js';
import { goneAttribute, insteadOf } from './gone.js';
import { offsetOf, runsOver, type Element, type Page } from '../page.js';

/** What any element may have. */
const everywhere = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts ' +
    'hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot ' +
    'spellcheck style tabindex title translate writingsuggestions'
  ).split(' '),
);

/** Names that page builders, frameworks and templates read, and what they leave behind. */
const ofOthers =
  /^(?:data-|aria-|on[a-z]|v-|x-|hx-|ng-|xml|[^a-z])|[:{<%.]|^(?:key|ref|is|this|classname|htmlfor|children|innerhtml|textcontent)$|^(?:suppress|dangerously)/;

/** A value that something else fills in before the page is shown. */
export const isFilledIn = (value: string): boolean => /\{\{|\{%|<%|<\?|\$\{|^\{/.test(value);

const cut = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

export const names: ElementRule = function* (page, element) {
  const { tagName, sourceCodeLocation: location } = element;
  if (!location) return;
  // Over several lines Markdown cuts the tag apart: that is said by itself, and what is left has no sure names.
  if (runsOver(page, element)) return;
  if (widgetTags.has(tagName)) {
    yield* attributes(page, element);
    return;
  }
  // Where there are components, a capital letter means one of the site.
  const written = page.html.slice(location.startOffset, location.startOffset + tagName.length + 1);
  if ((page.format === 'mdx' || isComponent(page.format)) && /[A-Z.:]/.test(written)) return;
  // Elements of HTML have no hyphen, and some are near: `summary`, `picture`.
  const tag = tagName.length > 8 ? suggestTag(tagName) : undefined;
  if (tag === undefined) return;
  yield {
    kind: 'unknownTag',
    offset: location.startOffset,
    values: { tag, written: tagName },
    // Its closing tag is spelled in the same way; without one it holds what was never meant for it.
    fix: wholeTag(tag, attributesOf(element), location.endTag ? inlined(element) : '', { like: element }),
  };
};

function* attributes({ format }: Page, element: Element): Generator<Problem> {
  const tag = element.tagName;
  const known = optionsFor(tag);
  const found: Omit<Problem, 'fix'>[] = [];
  let right = attributesOf(element);
  let isClear = !isSpread(element);
  for (const [name, value] of right) {
    const offset = offsetOf(element, name);
    const option = known.get(name);
    if (offset === undefined || (!option && (everywhere.has(name) || ofOthers.test(name)))) continue;
    if (isFilledIn(value) || (format === 'mdx' && value.includes('{'))) {
      isClear = false;
    } else if (!option) {
      const gone = goneAttribute(tag, name, value);
      const meant = gone ? undefined : suggestAttribute(tag, name);
      const instead = gone && insteadOf(gone, right);
      right = changed(right, name, meant === undefined ? instead : [meant, value]);
      const values = { tag, name: writtenName(element, name) };
      found.push({ kind: gone?.kind ?? 'unknownAttribute', offset, values });
    } else if (read(option, value).bad) {
      isClear = false;
      const meant = suggestValue(option, value);
      right = changed(right, name, meant === undefined ? undefined : [name, meant]);
      const { allowed } = option;
      found.push({ kind: 'badValue', offset, values: { tag, name, value: cut(value), allowed } });
    }
  }
  if (
    isClear &&
    known.has('life-stage') &&
    fromAttributes(personOf(new Map(attributesOf(element)))).isImpossible
  ) {
    right = changed(right, 'life-stage', undefined);
    found.push({ kind: 'impossible', offset: offsetOf(element, 'life-stage')!, values: { tag } });
  }
  // One line that puts all of them right.
  const fix = startTag(tag, right, element);
  for (const one of found) yield { ...one, fix };
}

/** Whether it takes attributes that only the program knows. */
export const isSpread = ({ attrs }: Element): boolean =>
  attrs.some(({ name }) => /^(?:\{|v-bind$)/.test(name));

/** As it stands in the text: HTML has its names in small letters, a component may not. */
function writtenName({ attrs }: Element, name: string): string {
  const own: Partial<ComponentAttribute> | undefined = attrs.find((it) => it.name === name);
  return own?.writtenName ?? name;
}

/** The person whom an author set, as the widget reads it. */
export const personOf = (attributes: ReadonlyMap<string, string>): PersonAttributes => ({
  age: read(personOptions.age, attributes.get('age')).value,
  sex: read(personOptions.sex, attributes.get('sex')).value,
  lifeStage: read(personOptions.lifeStage, attributes.get('life-stage')).value,
});
