/** Attributes of a tag in a component: what they are called in HTML, and their value where it is a literal. */
import { attributeOfProperty } from '../catalogue.js';
import type { ComponentFormat } from '../format.js';
import { endOfCode, endOfTemplate } from './code.js';
import { decodedValue, type ComponentAttribute, type Range } from './tree.js';

/** An attribute without its value. */
const names: Readonly<Record<ComponentFormat, RegExp>> = {
  // Only what JSX allows: so `<T,>(x: T) => x` and `a < b` are never a tag.
  jsx: /[A-Za-z_$][\w$.:-]*/y,
  vue: /[^\s"'<>/=]+/y,
  svelte: /[^\s"'<>/={}]+/y,
  astro: /[^\s"'<>/={}]+/y,
};

const equals = /\s*=\s*/y;
const unquoted = /[^\s"'<>=`]+/y;

/** What Vue writes before a name whose value is an expression, and what it may write after it. */
const bound = /^(?::|v-bind:|\.)([\w-]+)((?:\.\w+)*)$/;

/** A text, number or yes, as code has it; other values are known only to the program. */
const literal = /^(\s*)(?:(['"`])((?:(?!\2)[^\\\n$])*)\2|(-?\d+(?:\.\d+)?|true))\s*$/;

const endAt = (pattern: RegExp, source: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : undefined;
};

type ReadTag = (at: number) => number | undefined;

/** Reads one attribute, or undefined where none begins. */
export function readAttribute(
  source: string,
  from: number,
  format: ComponentFormat,
  tag: string,
  readTag: ReadTag,
): ComponentAttribute | undefined {
  if (source[from] === '{' && format !== 'vue') {
    // Others are spread, or named as the variable is.
    const to = endOfCode(source, from + 1, readTag) + 1;
    const whole = { from, to };
    const writtenName = source.slice(from, to);
    return { name: writtenName, value: '', whole, ownName: whole, writtenName, literal: undefined };
  }
  const nameEnd = endAt(names[format], source, from);
  if (nameEnd === undefined) return undefined;
  const written = source.slice(from, nameEnd);
  const binding = format === 'vue' ? bound.exec(written) : null;
  const ownName = binding
    ? { from: nameEnd - binding[1]!.length - binding[2]!.length, to: nameEnd - binding[2]!.length }
    : { from, to: nameEnd };
  const writtenName = source.slice(ownName.from, ownName.to);
  const named = { name: nameInHtml(writtenName, format, tag), ownName, writtenName };
  const start = endAt(equals, source, nameEnd);
  if (start === undefined) return { ...named, value: '', whole: { from, to: nameEnd }, literal: undefined };
  const to = endOfValue(source, start, format, readTag);
  if (to === undefined) return undefined;
  return { ...named, whole: { from, to }, ...valueOf(source, { from: start, to }, format, binding !== null) };
}

/** A framework sets a property where the element has one of that name. Astro writes all of them as attributes. */
function nameInHtml(written: string, format: ComponentFormat, tag: string): string {
  return (format === 'astro' ? undefined : attributeOfProperty(tag, written)) ?? written.toLowerCase();
}

function endOfValue(
  source: string,
  from: number,
  format: ComponentFormat,
  readTag: ReadTag,
): number | undefined {
  const quote = source[from]!;
  if (quote === '{' && format !== 'vue') return endOfCode(source, from + 1, readTag) + 1;
  if (quote === '`' && format === 'astro') return endOfTemplate(source, from, readTag);
  if (quote !== '"' && quote !== "'") {
    return format === 'jsx' ? undefined : endAt(unquoted, source, from);
  }
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === quote) return at + 1;
    // In Svelte an expression in quotes may hold the same quotes.
    if (source[at] === '{' && format === 'svelte') at = endOfCode(source, at + 1);
  }
  return undefined;
}

function valueOf(
  source: string,
  { from, to }: Range,
  format: ComponentFormat,
  isBound: boolean,
): Pick<ComponentAttribute, 'value' | 'literal'> {
  const written = source.slice(from, to);
  const isQuoted = /^["']/.test(written);
  const inner = isQuoted ? { from: from + 1, to: to - 1 } : { from, to };
  const text = source.slice(inner.from, inner.to);
  const isCode = isBound || (format !== 'vue' && text.startsWith('{') && (!isQuoted || format === 'svelte'));
  if (!isCode && !written.startsWith('`')) {
    // In Svelte a part of a text may be an expression.
    if (format === 'svelte' && text.includes('{')) return { value: `{${text}}`, literal: undefined };
    return { value: decodedValue(text), literal: { ...inner, isQuoted } };
  }
  const braces = text.startsWith('{') && !isBound ? 1 : 0;
  const code = text.slice(braces, text.length - braces);
  const found = literal.exec(code);
  // Rules take what begins with a brace for a value that nobody knows yet.
  if (!found) return { value: `{${code}}`, literal: undefined };
  const [, space = '', quote = '', words, number = ''] = found;
  const begin = inner.from + braces + space.length + quote.length;
  const value = words ?? number;
  return { value, literal: { from: begin, to: begin + value.length, isQuoted: quote !== '' } };
}
