import type { Source } from '../knowledge/sources/source.js';

/** What rests on sources: a source, several, or a row that holds its own. */
export type Fact =
  | Source
  | readonly Source[]
  | { readonly sources: readonly Source[] }
  | { readonly source?: Source | undefined };

const isList = (fact: Fact): fact is readonly Source[] => Array.isArray(fact);

/** The sources of a fact, the first one first. */
export function sourcesIn(fact: Fact): readonly Source[] {
  if (isList(fact)) return fact;
  if ('sources' in fact) return fact.sources;
  if ('url' in fact) return [fact];
  return fact.source ? [fact.source] : [];
}

let sources = new Set<Source>();

/** What a test puts in, to find the fact that an element shows. */
export const citations: { mark: ((fact: Fact) => unknown) | undefined } = { mark: undefined };

/** A widget begins to draw. Drawing is one synchronous run, so no two of them mix. */
export function startCiting(): void {
  sources = new Set();
}

/**
 * Notes where a fact comes from, for the list at the end of the widget. It stands in the tag of what shows the fact:
 * `<li ${cite(row)}>`. What a reader picked in private must not be told by the list: cite all that could be picked.
 */
export function cite(...facts: readonly Fact[]): unknown {
  for (const fact of facts) for (const source of sourcesIn(fact)) sources.add(source);
  return citations.mark?.(facts.flatMap(sourcesIn));
}

/** What was cited since the widget began to draw, each source once, in that order. */
export const cited = (): readonly Source[] => [...sources];
