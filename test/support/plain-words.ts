/** The text of a widget as sentences, and the names in it that no rule on words can ask to be easier. */
import { emergencyNumbers } from '../../src/knowledge/emergency/numbers.js';
import { intakeFigures } from '../../src/locales/en/intake-figures.js';
import { intakeTable } from '../../src/locales/en/intake-table.js';
import { shared } from '../../src/locales/en/shared.js';
import { everyMedicine, medicineNames, type Widget } from './scene-acts.js';

/** Every string of a widget's words, with its place among them. */
export function strings(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : strings(value as object, `${path}${key}.`),
  );
}

/** Words with a letter or a figure in them. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((it) => /[\p{L}\d]/u.test(it)).length;

export const longest = (texts: readonly string[]): string =>
  [...texts].sort((a, b) => wordCount(b) - wordCount(a))[0]!;

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const countries = [
  ...Object.values(shared.countryInSentence),
  ...Object.keys(emergencyNumbers).map((code) => countryNames.of(code)!),
];
const authorities = [...Object.values(intakeFigures.authorities), ...Object.values(intakeTable.ask)];

/** What can stand in the places of a sentence: the longest of each kind. */
export const longestValues: Readonly<Record<string, string | number>> = {
  authority: longest(Object.values(intakeFigures.authorities)),
  ask: longest(Object.values(intakeTable.ask)),
  scope: longest(Object.values(intakeFigures.upper.scopes)),
  country: longest(countries),
  name: longest(medicineNames),
  names: 'spironolactone, amiloride and triamterene',
  ages: '0 to under 4 months', group: 'Breastfeeding, 18 and older', amount: '310 to 320 milligrams',
  unit: 'Milligrams', kind: 'RDA', year: 1997, n: 320, from: 31, to: 50, number: 911, before: '2 hours',
  after: '6 hours', low: 2, high: 4, compound: '500 mg', percent: '60 %', month: 'November 2026',
  edition: '2026-11', language: 'French', option: 1, late: '11 pm', title: 'Title', organisation: 'Authority',
  class: 'Water tablets', bone: '50% to 60%', serum: '1%', newer: 600, kinds: 100, people: 10, mmol: '0.75 to 0.95', mg: '1.8 to 2.3',
  date: 'November 22, 2026', company: 'YouTube', host: 'www.video.example', shown: 20, all: 95, total: 7,
  withNervePain: 62, inPart: 80, fewerCramps: 0.18, mostFewer: 0.84, mostMore: 0.49, finished: 14,
  food: 'Wholewheat pasta, cooked', portion: '1 cup (117 g)', measure: '1 cup', weight: '117 g',
}; // prettier-ignore

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(
    `\\b(${[...names]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})(?!\\p{L})`,
    'giu',
  );
const medicine = anyOf([...everyMedicine, 'magnesium']);
const whereOrWho = anyOf([...countries, ...authorities]);

/** A text without the names of drugs, of the mineral, of authorities and of countries. */
export const withoutNames = (text: string): string => text.replace(medicine, '').replace(whereOrWho, 'it');

/** What is a name and nothing else: sources, centres, lists of countries and medicines; and figures at an axis. */
const names = 'select, .spoken, .row-sources li, .line-name, a.phone, svg, .rule > p:has(a), .told a';

/** The text of a widget in lines as they are laid out, each line or cell of a table by itself. */
export function linesOf(widget: Widget): string[] {
  const root = widget.shadowRoot!.querySelector<HTMLElement>('.root');
  if (!root) return []; // a video without an address
  const hidden = [...root.querySelectorAll<HTMLElement>(names)];
  for (const it of hidden) it.style.setProperty('display', 'none', 'important');
  const lines = root.innerText.split(/[\n\t]+| · /).map((line) => line.trim());
  for (const it of hidden) it.style.removeProperty('display');
  return lines.filter((line) => /\p{L}/u.test(line));
}
