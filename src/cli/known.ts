/** What the widgets are called and what they allow, from their own classes, so that it never goes stale. */
import type { AnyOption } from '../model/option.js';
import type { Words } from '../base/words.js';
import { optionsOf, type Embeddable } from '../embed/offer.js';
import { makeOffer, widgets } from '../embed/widgets.js';
import { nearest } from './nearest.js';

export interface Known extends Embeddable {
  readonly words: Words<object>;
}

const byTag = new Map<string, Known>(
  (widgets as readonly unknown[] as readonly Known[]).map((widget) => [widget.tag, widget]),
);
const options = new Map([...byTag].map(([tag, widget]) => [tag, optionsOf(widget)]));

export const knownTags: ReadonlySet<string> = new Set(byTag.keys());
export const knownWidget = (tag: string): Known | undefined => byTag.get(tag);
export const offer = makeOffer();

/** A widget’s attributes by name. */
export const optionsFor = (tag: string): ReadonlyMap<string, AnyOption> => options.get(tag) ?? new Map();

/** The widget that a name was surely meant for, if it is not one itself. */
export const meantTag = (name: string): string | undefined =>
  knownTags.has(name) ? undefined : nearest(name, [...knownTags]);

/** The heading a widget shows: words that are never wrong in its tag. */
export function headingOf(tag: string): string {
  const words = byTag.get(tag)?.words.find('en').words;
  return words && 'heading' in words ? String(words.heading) : '';
}

/** The attribute that a name was surely meant for. */
export const meantAttribute = (tag: string, name: string): string | undefined =>
  nearest(name, [...optionsFor(tag).keys()]);

/** The value that was surely meant, if what was written is not allowed. */
export function meantValue({ allowed, parse }: AnyOption, written: string): string | undefined {
  const number = /\d+(?:\.\d+)?/.exec(written)?.[0];
  if (number !== undefined && parse(number) !== undefined) return number;
  const words = allowed.split(/[^\w-]+/).filter((word) => word.length > 1 && parse(word) !== undefined);
  return nearest(written, words);
}
