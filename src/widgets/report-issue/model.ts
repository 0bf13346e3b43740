/** What a report holds, in all the forms in which it leaves the page. No DOM. */
export const kinds = ['fact', 'page', 'accessibility', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** What the reader wrote so far. */
export interface Draft {
  readonly kind: Kind | '';
  readonly message: string;
  readonly email: string;
}

export const emptyDraft: Draft = { kind: '', message: '', email: '' };

/** What goes along; the reader sees all of it. */
export interface Surroundings {
  /** Address of the page, without its `#fragment`. */
  readonly page: string;
  readonly version: string;
  readonly edition: string;
  /** Tags of the widgets on the page, each once. */
  readonly widgets: readonly string[];
}

/** A report as it is sent. */
export interface Report extends Surroundings {
  readonly kind: Kind;
  readonly message: string;
  readonly email: string;
}

export type Flaw = 'message' | 'email';

/** What keeps a draft from being sent. */
export function flawsOf({ message, email }: Draft): readonly Flaw[] {
  const flaws: Flaw[] = [];
  if (!message.trim()) flaws.push('message');
  if (email.trim() && !/^[^\s@]+@[^\s@]+$/.test(email.trim())) flaws.push('email');
  return flaws;
}

export const reportOf = ({ kind, message, email }: Draft, along: Surroundings): Report => ({
  kind: kind || 'other',
  message: message.trim(),
  email: email.trim(),
  ...along,
});

/** Names of the fields by which an endpoint or a page knows them; as text, so that no bundle makes them shorter. */
const fieldNames = ['kind', 'message', 'email', 'page', 'version', 'edition', 'widgets'] as const;

/** The report as fields of a form; `picture` comes on top. */
export const fieldsOf = (report: Report): Record<keyof Report, string> =>
  Object.fromEntries(
    fieldNames.map((name) => {
      const value = report[name];
      return [name, typeof value === 'string' ? value : value.join(' ')];
    }),
  ) as Record<keyof Report, string>;

/** The report as plain text, for a file, an e-mail or the clipboard. Titles and kinds are in words of the widget. */
export const textOf = (
  report: Report,
  title: (key: keyof Report) => string,
  kindNames: Readonly<Record<Kind, string>>,
): string =>
  Object.entries({ ...fieldsOf(report), kind: kindNames[report.kind] })
    .filter(([, value]) => value)
    .map(([key, value]) => `${title(key as keyof Report)}\n${value}`)
    .join('\n\n');

/** Mail programs cut off longer addresses. */
const longestMailto = 1900;

/** Address that opens the reader's mail program with the report in it, or undefined where it would be cut off. */
export function mailtoOf(address: string, subject: string, body: string): string | undefined {
  // CRLF, as RFC 6068 asks for line breaks. Half of a character, as where an emoji was cut in two, is in no address.
  const lines = body.replace(/\r?\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\uFFFD');
  const href = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return href.length > longestMailto ? undefined : href;
}

/** A part of a picture, in shares of its width and height from 0 to 1. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const within = (n: number, low: number, high: number): number => Math.min(Math.max(n, low), high);

/** The area between two points; what lies outside of the picture is cut off. */
export function areaBetween([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Area {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)].map((n) => within(n, 0, 1)) as [number, number];
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)].map((n) => within(n, 0, 1)) as [number, number];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const step = 0.05;

/** A frame moved, or made larger or smaller, by an arrow key; undefined for any other key. */
export function framed(area: Area, key: string, isSizing: boolean): Area | undefined {
  const moves: Record<string, readonly [number, number]> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  };
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (!move) return undefined;
  const [dx, dy] = move;
  return isSizing
    ? {
        ...area,
        width: within(area.width + dx, step, 1 - area.x),
        height: within(area.height + dy, step, 1 - area.y),
      }
    : { ...area, x: within(area.x + dx, 0, 1 - area.width), y: within(area.y + dy, 0, 1 - area.height) };
}
