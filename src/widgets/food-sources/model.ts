import type { FoodSourcesWords } from '../../locales/en/food-sources.js';
import { fillText } from '../../model/fill.js';
import { counted } from '../../model/intl.js';
import { findNames } from '../../model/find-name.js';
import { foods, type Food, type FoodGroup, type FoodId } from '../../knowledge/foods.js';
import { usda } from '../../knowledge/sources/foods.js';
import type { Source } from '../../knowledge/sources/source.js';

const rows: Readonly<Record<FoodId, Food>> = foods;

/** Every food, the most magnesium in a portion first, as in the data. */
export const foodIds = Object.keys(rows) as readonly FoodId[];
export const foodOf = (id: FoodId): Food => rows[id];
export const sourceOfFood = (id: FoodId): Source => rows[id].source ?? usda;

/** The length of the longest bar: one scale for all. */
export const mostMg = Math.max(...foodIds.map((id) => rows[id].mg ?? 0));

/** A food with its words. */
export interface NamedFood {
  readonly id: FoodId;
  readonly group: FoodGroup;
  readonly mg: number | undefined;
  readonly shown: string;
  /** A portion as it is measured, such as "½ cup". */
  readonly measure: string;
  /** What that weighs. */
  readonly weight: string | undefined;
  /** Another name by which it is found, or ''. */
  readonly also: string;
}

export interface Filter {
  readonly search: string;
  readonly group: FoodGroup | '';
}

/** The foods that fit: of the group, and found by name or by a name of their group: "legumes" too. */
export function filtered(
  all: readonly NamedFood[],
  { search, group }: Filter,
  groupNames: Readonly<Record<FoodGroup, string>>,
): readonly NamedFood[] {
  const fitting = all.filter((food) => !group || food.group === group);
  if (!search.trim()) return fitting;
  const found = findNames(
    search,
    fitting.map((food) => ({
      name: food.id,
      shown: food.shown,
      also: `${groupNames[food.group]} ${food.group} ${food.also}`,
    })),
  );
  const ids = new Set(found.map(({ name }) => name));
  return fitting.filter(({ id }) => ids.has(id));
}

/** What the picked foods contain together, in milligrams, in two digits: the figures are no more exact. */
export function sumOf(picked: readonly NamedFood[]): number {
  const sum = picked.reduce((all, { mg = 0 }) => all + mg, 0);
  return Number(sum.toPrecision(2));
}

/** A name or a portion as it is said: "70–85", "½ cup" and "28 g" are not read out well by themselves. */
export const saidText = (text: string, { said }: Pick<FoodSourcesWords, 'said'>, language: string): string =>
  text
    .replace(/(\d+)–(\d+)/g, (_, from: string, to: string) => fillText(said.range, { from, to }))
    .replace('½', said.half)
    .replace('¼', said.quarter)
    .replace(/(\d+(?:[.,]\d+)?) (g|oz)(?!\p{L})/gu, (_, n: string, unit: 'g' | 'oz') =>
      counted(language, Number(n.replace(',', '.')), said[unit]),
    );
