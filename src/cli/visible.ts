/**
 * Signs that nobody sees, or that steer the terminal of whoever reads: a file may hold them to look like another one.
 * Spaces other than the ordinary one are among them, as `age="34"` with one at its end is not understood.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}]|(?! )\p{Zs}/gu;

const hex = (sign: string): string => sign.codePointAt(0)!.toString(16).toUpperCase();

/** A text on one line, with codes for what is invisible in it. */
const onOneLine = (text: string, codeOf: (sign: string) => string): string =>
  text.replace(/[ \t\n\r\f]+/g, ' ').replace(invisible, codeOf);

/** As it is read: `U+202E`. */
export const visible = (text: string): string => onOneLine(text, (sign) => `U+${hex(sign).padStart(4, '0')}`);

/** As it is pasted: a page reads `&#x202E;` as the sign itself. */
export const visibleMarkup = (markup: string): string => onOneLine(markup, (sign) => `&#x${hex(sign)};`);
