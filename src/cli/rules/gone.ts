/** Attributes that widgets had once. The page still shows them; the widgets read them no more. */
import { optionsFor } from '../catalogue.js';
import type { Attributes } from '../fix.js';
import type { Kind } from '../rule.js';

interface Gone {
  readonly kind: Kind;
  /** What does the same now, if anything does. */
  readonly instead: readonly [name: string, value: string] | undefined;
}

/** What became of an attribute, if it is one of those. */
export function goneAttribute(tag: string, name: string, value: string): Gone | undefined {
  const is = value.trim().toLowerCase();
  if (name === 'sources' && optionsFor(tag).has('expand'))
    return { kind: 'goneSources', instead: is === 'open' ? ['expand', 'sources'] : undefined };
  if (tag !== 'intake-table') return undefined;
  if (name === 'view') return { kind: 'goneView', instead: is === 'answer' ? ['compact', ''] : undefined };
  return name === 'finder' ? { kind: 'goneFinder', instead: undefined } : undefined;
}

/** What to write in its place, unless that stands there already. */
export const insteadOf = ({ instead }: Gone, others: Attributes): Gone['instead'] =>
  instead && others.some(([name]) => name === instead[0]) ? undefined : instead;
