/** A start tag written anew in its author’s own way: quotes, braces, and all that is of no concern to us, stay. */
import MagicString from 'magic-string';
import type { ComponentAttribute, ComponentElement } from './tree.js';

type Pair = readonly [name: string, value: string];

const number = /^-?\d+(?:\.\d+)?$/;
/** What can stand between any quotes, in code too. */
const plain = /^[^"'`\\{}$&<>\n]*$/;

/** Without what only lays it out. A space that does not break is there for a reason, and stays. */
export const onOneLine = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');

/**
 * @param attributes All that it is to have, by their names in HTML. One that is new by its name has the place and the
 *   way of one that goes, if they have the same value.
 * @param htmlOf How an attribute is written that was not there.
 */
export function startTagLike(
  element: ComponentElement,
  tag: string,
  attributes: readonly Pair[],
  htmlOf: (pair: Pair) => string,
): string {
  const start = element.sourceCodeLocation!.startOffset;
  const text = new MagicString(element.startTag, { offset: -start });
  if (tag !== element.tagName) text.update(start + 1, start + 1 + element.tagName.length, tag);
  const names = new Set(attributes.map(([name]) => name));
  const added = attributes.filter(([name]) => element.attrs.every((own) => own.name !== name));
  for (const own of element.attrs) {
    const kept = attributes.find(([name]) => name === own.name);
    const renamed = kept
      ? undefined
      : added.find(([name, value]) => value === own.value && names.delete(name));
    if (renamed) {
      added.splice(added.indexOf(renamed), 1);
      text.update(own.ownName.from, own.ownName.to, renamed[0]);
    } else if (!kept) {
      text.remove(own.whole.from, own.whole.to);
    } else if (kept[1] !== own.value) {
      setValue(text, own, kept, htmlOf);
    }
  }
  const end = start + element.startTag.length - (element.closesItself ? 2 : 1);
  if (added.length > 0)
    text.appendLeft(end, ` ${added.map(htmlOf).join(' ')}${element.closesItself ? ' ' : ''}`);
  return onOneLine(text.toString()).replace(/ (?=>$)/, '');
}

function setValue(
  text: MagicString,
  { whole, literal }: ComponentAttribute,
  [name, value]: Pair,
  htmlOf: (pair: Pair) => string,
): void {
  const fits = literal && literal.from < literal.to && (literal.isQuoted ? plain : number).test(value);
  if (fits) text.update(literal.from, literal.to, value);
  else text.update(whole.from, whole.to, htmlOf([name, value]));
}
