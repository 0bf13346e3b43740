/**
 * Magnesium in foods, milligrams a portion, in whole numbers: cooking, brand and soil change them. Where the
 * table of the US Office of Dietary Supplements prints a figure, that one stands here, else the one worked out
 * from the US food database. Portions stand with the names, in `locales`; their weights are those of the database.
 *
 * Left out on purpose: hemp seeds (one shop-style page). Water has no figure: it differs by source and brand. Of milk
 * the table prints 24 to 27 and not which; whole milk and fat-free milk have its two ends.
 */
import type { DataSet } from './data-set.js';
import { odsFoods } from './sources/foods.js';
import type { Source } from './sources/source.js';

export const foodsData: DataSet = { checked: '2026-11', review: { months: 36 } };

export const foodGroups = [
  'seeds',
  'nuts',
  'legumes',
  'grains',
  'vegetables',
  'fruit',
  'fish',
  'meat',
  'dairy-eggs',
  'drinks',
  'sweets',
] as const;

export type FoodGroup = (typeof foodGroups)[number];

export interface Food {
  readonly group: FoodGroup;
  /** Left out: it differs too much for one figure. */
  readonly mg?: number;
  /** Left out: the US food database. */
  readonly source?: Source;
}

export const foods = {
  'pumpkin-dried': { group: 'seeds', mg: 168 },
  'pumpkin-roasted': { group: 'seeds', mg: 156, source: odsFoods },
  'chia-seeds': { group: 'seeds', mg: 111, source: odsFoods },
  'brazil-nuts': { group: 'nuts', mg: 107 },
  'wheat-bran': { group: 'grains', mg: 89 },
  'cashews-raw': { group: 'nuts', mg: 83 },
  mackerel: { group: 'fish', mg: 82 },
  'almonds-roasted': { group: 'nuts', mg: 80, source: odsFoods },
  amaranth: { group: 'grains', mg: 80 },
  'spinach-boiled': { group: 'vegetables', mg: 78, source: odsFoods },
  'almonds-raw': { group: 'nuts', mg: 77 },
  'swiss-chard': { group: 'vegetables', mg: 75 },
  'cashews-roasted': { group: 'nuts', mg: 74, source: odsFoods },
  soybeans: { group: 'legumes', mg: 74 },
  'pine-nuts': { group: 'nuts', mg: 71 },
  tempeh: { group: 'legumes', mg: 67 },
  'dark-chocolate': { group: 'sweets', mg: 65 },
  'mixed-nuts': { group: 'nuts', mg: 64 },
  peanuts: { group: 'nuts', mg: 63, source: odsFoods },
  teff: { group: 'grains', mg: 63 },
  'oatmeal-cooked': { group: 'grains', mg: 63 },
  'soy-drink': { group: 'drinks', mg: 61, source: odsFoods },
  'shredded-wheat': { group: 'grains', mg: 61, source: odsFoods },
  'black-beans': { group: 'legumes', mg: 60, source: odsFoods },
  'coconut-water': { group: 'drinks', mg: 60 },
  quinoa: { group: 'grains', mg: 59 },
  'white-beans': { group: 'legumes', mg: 56 },
  artichoke: { group: 'vegetables', mg: 50 },
  edamame: { group: 'legumes', mg: 50, source: odsFoods },
  'peanut-butter': { group: 'nuts', mg: 49, source: odsFoods },
  'beet-greens': { group: 'vegetables', mg: 49 },
  'navy-beans': { group: 'legumes', mg: 48 },
  molasses: { group: 'sweets', mg: 48 },
  tofu: { group: 'legumes', mg: 47 },
  hazelnuts: { group: 'nuts', mg: 46 },
  walnuts: { group: 'nuts', mg: 45 },
  'black-eyed-peas': { group: 'legumes', mg: 45 },
  'acorn-squash': { group: 'vegetables', mg: 44 },
  'oat-bran': { group: 'grains', mg: 44 },
  potato: { group: 'vegetables', mg: 43, source: odsFoods },
  'pinto-beans': { group: 'legumes', mg: 43 },
  buckwheat: { group: 'grains', mg: 43 },
  'brown-rice': { group: 'grains', mg: 42, source: odsFoods },
  yogurt: { group: 'dairy-eggs', mg: 42, source: odsFoods },
  cereal: { group: 'grains', mg: 42, source: odsFoods },
  chickpeas: { group: 'legumes', mg: 39 },
  millet: { group: 'grains', mg: 38 },
  sunflower: { group: 'seeds', mg: 37 },
  lentils: { group: 'legumes', mg: 36 },
  'soy-drink-fortified': { group: 'drinks', mg: 36 },
  cod: { group: 'fish', mg: 36 },
  tuna: { group: 'fish', mg: 36 },
  'oatmeal-instant': { group: 'grains', mg: 36, source: odsFoods },
  'kidney-beans': { group: 'legumes', mg: 35, source: odsFoods },
  'wholewheat-pasta': { group: 'grains', mg: 35 },
  popcorn: { group: 'grains', mg: 35 },
  pecans: { group: 'nuts', mg: 34 },
  pistachios: { group: 'nuts', mg: 34 },
  'wheat-germ': { group: 'grains', mg: 34 },
  'sesame-seeds': { group: 'seeds', mg: 32 },
  banana: { group: 'fruit', mg: 32, source: odsFoods },
  'green-peas': { group: 'vegetables', mg: 31 },
  'sweet-potato': { group: 'vegetables', mg: 31 },
  okra: { group: 'vegetables', mg: 29 },
  bulgur: { group: 'grains', mg: 29 },
  figs: { group: 'fruit', mg: 29 },
  'milk-chocolate': { group: 'sweets', mg: 28 },
  flaxseed: { group: 'seeds', mg: 27 },
  'milk-nonfat': { group: 'dairy-eggs', mg: 27, source: odsFoods },
  cocoa: { group: 'sweets', mg: 27 },
  'wild-rice': { group: 'grains', mg: 26 },
  salmon: { group: 'fish', mg: 26, source: odsFoods },
  'spinach-raw': { group: 'vegetables', mg: 24 },
  halibut: { group: 'fish', mg: 24, source: odsFoods },
  'milk-whole': { group: 'dairy-eggs', mg: 24, source: odsFoods },
  raisins: { group: 'fruit', mg: 23, source: odsFoods },
  'wholewheat-bread': { group: 'grains', mg: 23, source: odsFoods },
  avocado: { group: 'fruit', mg: 22, source: odsFoods },
  chicken: { group: 'meat', mg: 22, source: odsFoods },
  beef: { group: 'meat', mg: 20, source: odsFoods },
  collards: { group: 'vegetables', mg: 20 },
  strawberries: { group: 'fruit', mg: 20 },
  sweetcorn: { group: 'vegetables', mg: 19 },
  prunes: { group: 'fruit', mg: 19 },
  tahini: { group: 'seeds', mg: 14 },
  tomato: { group: 'vegetables', mg: 14 },
  date: { group: 'fruit', mg: 13 },
  kale: { group: 'vegetables', mg: 12 },
  broccoli: { group: 'vegetables', mg: 12, source: odsFoods },
  'white-rice': { group: 'grains', mg: 10, source: odsFoods },
  apple: { group: 'fruit', mg: 9, source: odsFoods },
  carrot: { group: 'vegetables', mg: 7, source: odsFoods },
  coffee: { group: 'drinks', mg: 7 },
  egg: { group: 'dairy-eggs', mg: 5 },
  water: { group: 'drinks', source: odsFoods },
} as const satisfies Readonly<Record<string, Food>>;

export type FoodId = keyof typeof foods;
