/** An option, whatever its values are. */
export interface AnyOption {
  /** Name of the attribute, where it is not that of the property in small letters. */
  readonly attribute?: string;
  /** The value meant by what was written, or undefined if it is none. */
  readonly parse: (raw: string) => unknown;
  /** What may be written, for the warning. */
  readonly allowed: string;
  readonly default: unknown;
  /** Whether white space alone is a value too, and not what a content system writes for a field left empty. */
  readonly takesBlank?: boolean;
  /**
   * It holds nothing but words of a list, numbers or a country, so that what a stranger writes in a comment may set it
   * too; see `embed/allowlist.ts`. Left out for text and addresses.
   */
  readonly closed?: true;
}

/**
 * What an attribute may hold. Whatever arrives, from markup or set as a property by a framework, the
 * property reads as a valid `T`: a typo gives the default and a warning, and never throws.
 *
 * `in out`: an option of more values than its property declares does not fit, nor one of fewer.
 */
export interface Option<in out T> extends AnyOption {
  readonly parse: (raw: string) => T | undefined;
  readonly default: T;
}

/** The options of an element: each of exactly the type that the element declares for the property. */
export type OptionsOf<E> = { readonly [K in keyof E]?: Option<E[K]> };

export const isOption = (declaration: object): declaration is AnyOption =>
  'parse' in declaration && 'allowed' in declaration;

/** One of a closed list of words, in any case; `others` are further words for the same. */
export function oneOf<const T extends string>(
  values: readonly T[],
  fallback: T,
  others: Readonly<Record<string, T>> = {},
): Option<T> {
  return {
    parse: (raw) => {
      const word = raw.trim().toLowerCase();
      return (
        values.find((value) => value === word) ?? (Object.hasOwn(others, word) ? others[word] : undefined)
      );
    },
    allowed: values.filter(Boolean).join(', '),
    default: fallback,
    closed: true,
  };
}

/** Some of a closed list of words, parted by spaces or commas; reads as the same words in the list's order. */
export function someOf(values: readonly string[]): Option<string> {
  return {
    parse: (raw) => {
      const words = raw
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      return words.every((word) => values.some((value) => value === word))
        ? values.filter((value) => words.includes(value)).join(' ')
        : undefined;
    },
    allowed: `some of ${values.join(', ')}, with spaces between`,
    default: '',
    closed: true,
  };
}

/** A number from `min` to `max` in ASCII digits, with a point before decimals. Undefined: not written. */
export function decimal(min: number, max: number): Option<number | undefined> {
  return {
    parse: (raw) => {
      const number = /^\s*\d{1,6}(\.\d{1,6})?\s*$/.test(raw) ? Number(raw) : NaN;
      return number >= min && number <= max ? number : undefined;
    },
    allowed: `a number from ${min} to ${max}`,
    default: undefined,
    closed: true,
  };
}

/** Any text, such as a heading; undefined when it was not written. */
export const anyText: Option<string | undefined> = {
  parse: (raw) => raw,
  allowed: 'text',
  default: undefined,
  takesBlank: true,
};

/** A day of the calendar as ISO 8601 has it, such as 2026-11-22; undefined when it was not written. */
export const isoDate: Option<string | undefined> = {
  parse: (raw) => {
    const day = raw.trim();
    const time = /^(?!0000)\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
    // The 30th of February is read as the 2nd of March: what comes out must be what went in.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
  },
  allowed: 'a date such as 2026-11-22',
  default: undefined,
};

/** Address of a page or a service, also one relative to the page; undefined when it was not written. */
export const webAddress: Option<string | undefined> = {
  parse: (raw) => {
    const address = raw.trim();
    // Any base will do: what counts is where the address leads by itself.
    const url =
      address && URL.canParse(address, 'https://x.invalid')
        ? new URL(address, 'https://x.invalid')
        : undefined;
    // With a name in it nothing can be fetched from there.
    return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? address : undefined;
  },
  allowed: 'an address that begins with https://, or with / on the same site',
  default: undefined,
};

/** One e-mail address, without anything that would add headers to an e-mail. */
export const mailAddress: Option<string | undefined> = {
  parse: (raw) => /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.exec(raw.trim())?.[0],
  allowed: 'an e-mail address',
  default: undefined,
};

/** A whole number from `min` to `max`, in ASCII digits. */
export function wholeNumber(min: number, max: number, fallback: number): Option<number> {
  return {
    parse: (raw) => {
      const number = /^\s*\d+\s*$/.test(raw) ? Number(raw) : NaN;
      return number >= min && number <= max ? number : undefined;
    },
    allowed: `a whole number from ${min} to ${max}`,
    default: fallback,
    closed: true,
  };
}

/** On when present. `="false"` is off: people write it, and WordPress writes `=""` for on. */
export function flag(name: string): Option<boolean> {
  const meanings: Record<string, boolean> = { '': true, true: true, [name]: true, false: false };
  return {
    parse: (raw) => {
      const word = raw.trim().toLowerCase();
      return Object.hasOwn(meanings, word) ? meanings[word] : undefined;
    },
    allowed: `${name}, or no ${name} at all`,
    default: false,
    takesBlank: true,
    closed: true,
  };
}

/** Reads what was written: its meaning, or the default with `bad` set. Null, undefined and mostly blanks: not written. */
export function read<T>(option: Option<T>, written: unknown): { value: T; bad: boolean };
export function read(option: AnyOption, written: unknown): { value: unknown; bad: boolean };
export function read(option: AnyOption, written: unknown): { value: unknown; bad: boolean } {
  const isBlank = typeof written === 'string' && !written.trim() && !option.takesBlank;
  if (written === null || written === undefined || isBlank) return { value: option.default, bad: false };
  const isPrimitive =
    typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean';
  const value = isPrimitive ? option.parse(String(written)) : undefined;
  return value === undefined ? { value: option.default, bad: true } : { value, bad: false };
}
