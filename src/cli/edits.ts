/**
 * A text made anew from pieces of another. Not by magic-string, which this project uses for tags: its maps are lists of
 * lines and columns, one entry for each sign to be exact, and what it inserts has no place of its own in them.
 */

/** A piece of a text and what takes its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text after edits, with the way back to where each piece of it came from. */
export interface Edited {
  readonly text: string;
  readonly toSource: (offset: number) => number;
}

/** Makes edits, which may touch and not overlap. Those at one place are made in the order in which they are given. */
export function edited(source: string, edits: readonly Edit[]): Edited {
  const pieces: string[] = [];
  const starts: { readonly at: number; readonly from: number; readonly isCopy: boolean }[] = [];
  let at = 0;
  let done = 0;
  const add = (text: string, from: number, isCopy: boolean): void => {
    if (text === '') return;
    pieces.push(text);
    starts.push({ at, from, isCopy });
    at += text.length;
  };
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    add(source.slice(done, from), done, true);
    add(text, from, false);
    done = to;
  }
  add(source.slice(done), done, true);
  return {
    text: pieces.join(''),
    toSource: (offset) => {
      const start = starts[lastAtMost(starts, offset, (it) => it.at)];
      if (!start) return 0;
      return start.isCopy ? Math.min(start.from + offset - start.at, source.length) : start.from;
    },
  };
}

/** Index of the last item, of a list in order, whose value is at most `limit`. The first one always counts. */
function lastAtMost<T>(list: readonly T[], limit: number, valueOf: (item: T) => number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueOf(list[middle]!) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
