/**
 * JavaScript and TypeScript, read as far as is needed to tell code from strings, comments and tags. Not a parser: five
 * formats with one each would be ten times the size of all the rest, and a page that one of them refuses would not be
 * looked at. Where it is in doubt, it takes a `<` for a sign and not for a tag.
 */

/** After these words a value begins, and with it maybe a tag or a regular expression. */
const beforeValue = new Set(
  'await case default delete do else extends in instanceof new of return throw typeof void yield'.split(' '),
);

const tokens = {
  space: /\s+/y,
  comment: /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y,
  // One that never ends does so with its line.
  string: /'(?:\\[^]|[^'\\\n])*'?|"(?:\\[^]|[^"\\\n])*"?/y,
  regularExpression: /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/y,
  word: /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy,
  number: /\d[\w.]*/y,
};

type Token = keyof typeof tokens;

/** Where a piece of a kind ends, if one begins here. */
function endOf(token: Token, source: string, at: number): number | undefined {
  const pattern = tokens[token];
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : undefined;
}

/**
 * Where code ends: at the `}` that closes what was open before it, or with the text.
 *
 * @param readTag Reads what begins with a `<` where a value may begin, and gives its end, or undefined if it is no tag.
 */
export function endOfCode(
  source: string,
  start: number,
  readTag: (at: number) => number | undefined = () => undefined,
): number {
  let depth = 0;
  let mayBegin = true;
  let isMember = false;
  let at = start;
  while (at < source.length) {
    const skipped = endOf('space', source, at) ?? endOf('comment', source, at);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    const sign = source[at]!;
    const end =
      sign === '`'
        ? endOfTemplate(source, at, readTag)
        : (endOf('string', source, at) ?? endOf('number', source, at));
    const word = end === undefined ? endOf('word', source, at) : undefined;
    const tag = sign === '<' && mayBegin ? readTag(at) : undefined;
    const expression = sign === '/' && mayBegin ? endOf('regularExpression', source, at) : undefined;
    const whole = end ?? tag ?? expression;
    if (whole !== undefined) {
      mayBegin = false;
      at = whole;
    } else if (word !== undefined) {
      mayBegin = !isMember && beforeValue.has(source.slice(at, word));
      at = word;
    } else if (source.startsWith('++', at) || source.startsWith('--', at)) {
      at += 2;
    } else {
      if (sign === '}' && depth-- === 0) return at;
      if (sign === '{') depth += 1;
      // After a value `!` says that it is there, in TypeScript.
      if (sign !== '!' || source[at + 1] === '=') mayBegin = sign !== ')' && sign !== ']';
      isMember = sign === '.';
      at += 1;
      continue;
    }
    isMember = false;
  }
  return source.length;
}

/** Where a text in backticks ends. */
export function endOfTemplate(
  source: string,
  start: number,
  readTag?: (at: number) => number | undefined,
): number {
  for (let at = start + 1; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '`') return at + 1;
    else if (sign === '$' && source[at + 1] === '{') at = endOfCode(source, at + 2, readTag);
  }
  return source.length;
}
