import type { ComponentFormat } from '../format.js';
import { readAttribute } from './attribute.js';
import type { ComponentAttribute, StartTag } from './tree.js';

const tagName = /[A-Za-z_$][\w$.:-]*/y;
/** Between attributes, in JSX with comments. */
const between = /(?:\s+|\/\*[^]*?\*\/|\/\/[^\n]*\n)*/y;
const space = /\s*/y;
/** In TSX a component may be told what type it is for. */
const typeArguments = /<[^<>(){};]*>/y;

function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

/**
 * Reads a start tag, or undefined where none begins. The one of a fragment has no name.
 *
 * @param readTag Reads an element that stands in the code of an attribute, where the format has such.
 */
export function readStartTag(
  source: string,
  from: number,
  format: ComponentFormat,
  readTag: (at: number) => number | undefined,
): StartTag | undefined {
  const attributes: ComponentAttribute[] = [];
  if (source.startsWith('<>', from)) {
    return { name: '', from, to: from + 2, attributes, closesItself: false };
  }
  const nameEnd = endOf(tagName, source, from + 1);
  const name = source.slice(from + 1, nameEnd);
  if (name === '') return undefined;
  let at = format === 'jsx' ? endOf(typeArguments, source, nameEnd) : nameEnd;
  while (at < source.length) {
    at = endOf(format === 'jsx' ? between : space, source, at);
    if (source[at] === '>') return { name, from, to: at + 1, attributes, closesItself: false };
    if (source.startsWith('/>', at)) return { name, from, to: at + 2, attributes, closesItself: true };
    const attribute = readAttribute(source, at, format, name, readTag);
    if (attribute) {
      attributes.push(attribute);
      at = attribute.whole.to;
    } else if (format === 'jsx' || source[at] === '<') return undefined;
    else at += 1;
  }
  return undefined;
}
