/** Where an offset stands: line and column, both from 1, as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in a text with `\n` at the ends of its lines. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastAtMost(starts, offset, (start) => start);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

/** Index of the last item, of a list in order, whose value is at most `limit`. The first one always counts. */
export function lastAtMost<T>(list: readonly T[], limit: number, valueOf: (item: T) => number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueOf(list[middle]!) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
