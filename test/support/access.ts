/** What axe is asked of a widget: its structure once for every pair of settings, and its contrast in every theme. */
import { expect } from '@open-wc/testing';

/** Pages as they are: the last two have the palest text on white that still has enough contrast, or nearly. */
export const themes = {
  light: 'background: #fff; color: #1f2328',
  dark: 'color-scheme: dark; background: Canvas; color: CanvasText',
  'dark without color-scheme': 'background: #10233a; color: #e9eef5',
  'grey #666 on white': 'background: #fff; color: #666',
  'grey #757575 on white': 'background: #fff; color: #757575',
} as const;

type Settings = Readonly<Record<string, readonly unknown[]>>;
type State<S extends Settings> = { [K in keyof S]: S[K][number] };

/**
 * The fewest states, or nearly, in which every value of each setting meets every value of each other one: most
 * mistakes need no more than two settings to show. The same ones every time.
 */
export function pairs<S extends Settings>(settings: S): State<S>[] {
  const names = Object.keys(settings);
  const key = (a: number, i: number, b: number, j: number): string => `${a}=${i} ${b}=${j}`;
  const open = new Set(
    names.flatMap((_, a) =>
      names.flatMap((_, b) =>
        a < b
          ? settings[names[a]!]!.flatMap((_, i) => settings[names[b]!]!.map((_, j) => key(a, i, b, j)))
          : [],
      ),
    ),
  );
  const made: number[][] = [];
  while (open.size) {
    // Begins with a pair that is still missing; each further setting takes the value that brings most others.
    const [, a, i, b, j] = /(\d+)=(\d+) (\d+)=(\d+)/.exec([...open][0]!)!.map(Number) as [number, number, number, number, number]; // prettier-ignore
    const row: number[] = [];
    row[a] = i;
    row[b] = j;
    names.forEach((name, n) => {
      if (n === a || n === b) return;
      const gain = settings[name]!.map(
        (_, value) =>
          names.filter(
            (_, m) =>
              m !== n &&
              row[m] !== undefined &&
              open.has(m < n ? key(m, row[m], n, value) : key(n, value, m, row[m])),
          ).length,
      );
      row[n] = gain.indexOf(Math.max(...gain));
    });
    row.forEach((v, m) => row.forEach((w, n) => m < n && open.delete(key(m, v, n, w))));
    made.push(row);
  }
  return made.map(
    (row) => Object.fromEntries(row.map((v, n) => [names[n]!, settings[names[n]!]![v]])) as State<S>,
  );
}

/** Some of them at a time: a page with all would take axe long. */
export const inPages = <T>(states: readonly T[], perPage: number): T[][] =>
  states.flatMap((_, i) => (i % perPage === 0 ? [states.slice(i, i + perPage)] : []));

/** That axe finds no barrier, but for contrast, which does not hang on how settings are combined. */
export const expectStructure = (page: Element, ignored: readonly string[] = []): Promise<void> =>
  expect(page).to.be.accessible({ ignoredRules: ['color-contrast', ...ignored] }) as unknown as Promise<void>;

interface Axe {
  run: (
    place: Element,
    options: object,
  ) => Promise<{ violations: { nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** That axe finds no text with less contrast than WCAG asks for. */
export async function expectContrast(page: Element): Promise<void> {
  // @ts-expect-error -- a script without types, for what it leaves on the window
  await import('axe-core/axe.min.js');
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(page, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
  const found = violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html}\n  ${failureSummary}`),
  );
  expect(found.slice(0, 8).join('\n\n')).to.equal('');
}
