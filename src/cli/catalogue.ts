/** What the widgets are called and what they allow, from their own classes, so that it never goes stale. */
import type { AnyOption } from '../model/option.js';
import type { Words } from '../base/words.js';
import { optionsOf, type Embeddable } from '../embed/allowlist.js';
import { makeAllowlist, widgets } from '../embed/widgets.js';
import { didYouMean } from './did-you-mean.js';

export interface CatalogueEntry extends Embeddable {
  readonly words: Words<object>;
}

const byTag = new Map<string, CatalogueEntry>(
  (widgets as readonly unknown[] as readonly CatalogueEntry[]).map((widget) => [widget.tag, widget]),
);
const options = new Map([...byTag].map(([tag, widget]) => [tag, optionsOf(widget)]));

export const widgetTags: ReadonlySet<string> = new Set(byTag.keys());
export const widgetOf = (tag: string): CatalogueEntry | undefined => byTag.get(tag);
export const allowlist = makeAllowlist();

/** The attribute of a widget that a property stands for: frameworks write `lifeStage` for `life-stage`. */
export function attributeOfProperty(tag: string, property: string): string | undefined {
  const option = byTag.get(tag)?.elementProperties.get(property);
  return [...optionsFor(tag)].find(([, it]) => it === option)?.[0];
}

/** A widget’s attributes by name. */
export const optionsFor = (tag: string): ReadonlyMap<string, AnyOption> => options.get(tag) ?? new Map();

/** The widget that a name was surely meant for, if it is not one itself. */
export const suggestTag = (name: string): string | undefined =>
  widgetTags.has(name) ? undefined : didYouMean(name, [...widgetTags]);

/** The heading a widget shows: words that are never wrong in its tag. */
export function headingOf(tag: string): string {
  const words = byTag.get(tag)?.words.find('en').words;
  return words && 'heading' in words ? String(words.heading) : '';
}

/** The attribute that a name was surely meant for. */
export const suggestAttribute = (tag: string, name: string): string | undefined =>
  didYouMean(name, [...optionsFor(tag).keys()]);

/** The value that was surely meant, if what was written is not allowed. */
export function suggestValue({ allowed, parse }: AnyOption, written: string): string | undefined {
  const number = /\d+(?:\.\d+)?/.exec(written)?.[0];
  if (number !== undefined && parse(number) !== undefined) return number;
  const words = allowed.split(/[^\w-]+/).filter((word) => word.length > 1 && parse(word) !== undefined);
  return didYouMean(written, words);
}
