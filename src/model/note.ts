/** Something a reader takes away on paper or in the clipboard: plain text under titles. */
export interface Note {
  readonly title: string;
  readonly parts: readonly NotePart[];
  /** The last line. */
  readonly closing: string;
}

export interface NotePart {
  readonly title: string;
  readonly items?: readonly string[];
  /** What the reader wrote; empty: room to write on paper. */
  readonly text?: string;
}

/** The note as plain text. */
export function noteText({ title, parts, closing }: Note): string {
  const blocks = parts
    .filter(({ items = [], text }) => items.length > 0 || Boolean(text))
    .map(({ title: name, items = [], text }) =>
      [name, ...items.map((item) => `- ${item}`), ...(text ? [text] : [])].join('\n'),
    );
  return [title, ...blocks, closing].join('\n\n');
}
