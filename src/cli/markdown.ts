/**
 * Markdown as the HTML that a page gets from it, as far as tags are concerned: what is code becomes text, a paragraph
 * gets its `<p>`, a link to a widget its `<a>`. All else stays as it was written, so that each place can be told.
 */
import { parse, postprocess, preprocess } from 'micromark';
import { edited, type Edit, type Edited } from './edits.js';
import { addressMark } from '../embed/address.js';

/** Front matter is no part of the page. */
const frontMatter = /^(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*(?:\n|$)/;

/** In MDX tags are code, indentation is none, and a comment stands in braces. */
const mdxDoesWithout = ['codeIndented', 'htmlFlow', 'htmlText', 'autolink'];
const mdxComment = /\{\/\*[\s\S]*?\*\/\}/g;

/** A code block made by four spaces before each line. */
export const indentedMark = 'data-doctor-indented';

interface Token {
  readonly type: string;
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

const asAttribute = (text: string): string => text.replace(/"/g, '&quot;');

export function markdownAsHtml(source: string, isMdx: boolean): Edited {
  const start = frontMatter.exec(source)?.[0].length ?? 0;
  const edits: Edit[] = start > 0 ? [{ from: 0, to: start, text: '' }] : [];
  const text = isMdx ? source.replace(mdxComment, (comment) => comment.replace(/[^\n]/g, ' ')) : source;
  const options = { extensions: isMdx ? [{ disable: { null: mdxDoesWithout } }] : [] };
  const events = postprocess(
    parse(options)
      .document()
      .write(preprocess()(text.slice(start), undefined, true)),
  );
  let lists = 0;
  const open: { readonly token: Token; target?: string; label?: Token }[] = [];
  for (const [kind, { type, start: first, end: last }] of events) {
    const from = first.offset + start;
    const to = last.offset + start;
    const token = { type, start: { offset: from }, end: { offset: to } };
    const isEnter = kind === 'enter';
    if (type === 'listOrdered' || type === 'listUnordered') lists += isEnter ? 1 : -1;
    // A tight list has no `<p>`, and only a whole reading would tell which lists are tight.
    else if (type === 'paragraph' && lists === 0 && !isMdx) {
      edits.push(isEnter ? { from, to: from, text: '<p>' } : { from: to, to, text: '</p>' });
    } else if (type === 'link') {
      if (isEnter) open.push({ token });
      else edits.push(...linkEdits(open.pop()!));
    } else if (isEnter) {
      const link = open.at(-1);
      if (type === 'labelText' && link) link.label ??= token;
      else if (type === 'resourceDestinationString' && link) link.target ??= text.slice(from, to);
      else edits.push(...plainEdits(text, token));
    }
  }
  return edited(text, edits);
}

function plainEdits(text: string, { type, start, end }: Token): Edit[] {
  const from = start.offset;
  const to = end.offset;
  const written = text.slice(from, to);
  switch (type) {
    case 'codeText':
      return asCode(written, from, '<code>', '</code>');
    case 'codeFenced':
      return asCode(written, from, '<pre><code>', '</code></pre>');
    case 'codeIndented':
      return asCode(written, from, `<pre ${indentedMark}><code>`, '</code></pre>');
    case 'characterEscape':
      return written === '\\<' ? [{ from, to, text: '&lt;' }] : [];
    case 'autolink':
      return [{ from, to, text: anchor(written.slice(1, -1), written.slice(1, -1).replace(/&/g, '&amp;')) }];
    case 'definitionDestinationString':
      return written.includes(addressMark) ? [{ from, to, text: anchor(written, '') }] : [];
    default:
      return [];
  }
}

const anchor = (target: string, text: string): string => `<a href="${asAttribute(target)}">${text}</a>`;

function asCode(written: string, from: number, before: string, after: string): Edit[] {
  const to = from + written.length;
  const escapes = [...written.matchAll(/[<&]/g)].map(({ 0: sign, index }) => ({
    from: from + index,
    to: from + index + 1,
    text: sign === '<' ? '&lt;' : '&amp;',
  }));
  return [{ from, to: from, text: before }, ...escapes, { from: to, to, text: after }];
}

function linkEdits({
  token,
  target,
  label,
}: {
  readonly token: Token;
  readonly target?: string;
  readonly label?: Token;
}): Edit[] {
  if (!label || !target?.includes(addressMark)) return [];
  return [
    { from: token.start.offset, to: label.start.offset, text: `<a href="${asAttribute(target)}">` },
    { from: label.end.offset, to: token.end.offset, text: '</a>' },
  ];
}
