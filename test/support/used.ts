/** Every kind of control in every state that looks different, for what must hold whatever the reader's settings are. */
import { parse, settled } from './page.js';
import {
  addAge,
  choosesLastKind,
  find,
  opensKind,
  pickAll,
  press,
  showsAll,
  tickAll,
  tickFoods,
  types,
  typesAge,
  typesFood,
  type Act,
  type Widget,
} from './scene-acts.js';
import './scenes.js';
import type { Tag } from './scenes.js';

const presses = (selector: string): Act => [
  `presses ${selector}`,
  async (widget) => {
    for (const it of find<HTMLElement>(widget, selector)) it.click();
    await settled(widget);
  },
];

const clears = (selector: string): Act => ['clears', (widget) => press(widget, selector)];

const chooses = (value: string): Act => [
  `chooses ${value}`,
  async (widget) => {
    for (const list of find<HTMLSelectElement>(widget, 'select')) {
      if (![...list.options].some((it) => it.value === value)) continue;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled(widget);
  },
];

const adds: Act = ['adds an age', addAge];

/** A widget with what was done in it. */
export type Used = readonly [tag: Tag, attributes: string, ...acts: Act[]];

export const used: readonly Used[] = [
  ['emergency-banner', ''],
  ['emergency-banner', 'lang="en-GB"'],
  ['emergency-banner', '', chooses('ZZ')],
  ['emergency-banner', 'expand="all"', chooses('AE')],
  ['intake-table', '', adds, chooses('lactation')],
  ['intake-table', 'authority="us" expand="all"', typesAge('34'), clears('.controls > button')],
  // What is typed here shows in the others too.
  ['intake-table', 'region="US"', typesAge('thirty')],
  ['deficiency-checklist', 'region="US" expand="all"', tickAll],
  ['deficiency-checklist', '', tickAll, clears('.take-away .buttons > :last-child')],
  ['supplement-warning', '', types('levo')],
  ['supplement-warning', 'medicines="gabapentin, raltegravir"', opensKind(0)],
  ['supplement-warning', 'expand="all"', opensKind(5)],
  ['supplement-warning', 'region="US"', pickAll, presses('.condition summary')],
  ['neuropathy-guide', 'area="hands" expand="all"'],
  ['neuropathy-guide', 'nerves="motor"', presses('.stage button:nth-of-type(5)')],
  ['evidence-list', 'limit="2"', showsAll, presses('.study summary')],
  ['food-sources', 'region="US"', tickFoods, choosesLastKind],
  ['food-sources', '', presses('.more-groups'), typesFood('zzzz')],
  ['food-sources', '', tickFoods, clears('.clear')],
  ['video-facade', 'src="https://youtu.be/abcdefghijk" title="A walk through the nerves"'],
  ['report-issue', 'mailto="reports@example.org"'],
  ['review-note', 'expand="all"'],
  ['nutrient-facts', 'expand="all"'],
];

/** All of them below each other, as they are after what was done in them. Removed after the test. */
export async function drawUsed(
  some: readonly Used[] = used,
): Promise<{ readonly page: HTMLElement; readonly widgets: readonly Widget[] }> {
  const page = parse(
    some.map(([tag, attributes]) => `<div><${tag} ${attributes}>Ask.</${tag}></div>`).join(''),
  );
  const widgets = [...page.children].map((it) => it.firstElementChild as Widget);
  for (const [i, widget] of widgets.entries()) {
    await settled(widget);
    for (const [, act] of some[i]!.slice(2) as Act[]) await act(widget);
    await settled(widget);
  }
  return { page, widgets };
}
