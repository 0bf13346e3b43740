/**
 * What the sources print of magnesium in food (November 2026), written out from the collected reference data and never
 * from `src/`: a slip in `knowledge/` must not be able to pass itself. All rows that may be shown, in the order of the
 * table: the most magnesium first.
 */

export type Kind =
  | 'seeds'
  | 'nuts'
  | 'legumes'
  | 'grains'
  | 'vegetables'
  | 'fruit'
  | 'fish'
  | 'meat'
  | 'dairy and eggs'
  | 'drinks'
  | 'sweets';

export type PublishedFood = readonly [
  food: string,
  kind: Kind,
  portion: string,
  /** Milligrams a portion; undefined: the source says that it differs. */
  mg: number | undefined,
  source: 'usda' | 'ods',
];

/** The figure of the table of the Office of Dietary Supplements, where its row was read, else that of the US food database. */
// prettier-ignore
export const published: readonly PublishedFood[] = [
  ['Pumpkin seed kernels, dried', 'seeds', '1 oz (28 g)', 168, 'usda'],
  ['Pumpkin seed kernels, roasted', 'seeds', '1 oz (28 g)', 156, 'ods'],
  ['Chia seeds, dried', 'seeds', '1 oz (28 g)', 111, 'ods'],
  ['Brazil nuts', 'nuts', '1 oz, 6 kernels (28 g)', 107, 'usda'],
  ['Wheat bran, crude', 'grains', '1/4 cup (14.5 g)', 89, 'usda'],
  ['Cashews, raw', 'nuts', '1 oz (28 g)', 83, 'usda'],
  ['Mackerel, Atlantic, cooked', 'fish', '3 oz (85 g)', 82, 'usda'],
  ['Almonds, dry roasted', 'nuts', '1 oz, 22 nuts (28 g)', 80, 'ods'],
  ['Amaranth, cooked', 'grains', '1/2 cup (123 g)', 80, 'usda'],
  ['Spinach, boiled', 'vegetables', '1/2 cup (90 g)', 78, 'ods'],
  ['Almonds, raw', 'nuts', '1 oz, 23 nuts (28 g)', 77, 'usda'],
  ['Swiss chard, boiled', 'vegetables', '1/2 cup (87.5 g)', 75, 'usda'],
  ['Cashews, dry roasted', 'nuts', '1 oz (28 g)', 74, 'ods'],
  ['Soybeans, boiled', 'legumes', '1/2 cup (86 g)', 74, 'usda'],
  ['Pine nuts', 'nuts', '1 oz (28 g)', 71, 'usda'],
  ['Tempeh', 'legumes', '1/2 cup (83 g)', 67, 'usda'],
  ['Dark chocolate, 70-85 percent cocoa', 'sweets', '1 oz (28 g)', 65, 'usda'],
  ['Mixed nuts with peanuts, dry roasted', 'nuts', '1 oz (28 g)', 64, 'usda'],
  ['Peanuts, oil roasted', 'nuts', '1/4 cup (36 g)', 63, 'ods'],
  ['Teff, cooked', 'grains', '1/2 cup (126 g)', 63, 'usda'],
  ['Oatmeal, cooked', 'grains', '1 cup (234 g)', 63, 'usda'],
  ['Soy drink, plain or vanilla', 'drinks', '1 cup (243 g)', 61, 'ods'],
  ['Shredded wheat, big biscuit', 'grains', '2 biscuits (47 g)', 61, 'ods'],
  ['Black beans, boiled', 'legumes', '1/2 cup (86 g)', 60, 'ods'],
  ['Coconut water', 'drinks', '1 cup (240 g)', 60, 'usda'],
  ['Quinoa, cooked', 'grains', '1/2 cup (92.5 g)', 59, 'usda'],
  ['White beans, boiled', 'legumes', '1/2 cup (89.5 g)', 56, 'usda'],
  ['Artichoke, boiled', 'vegetables', '1 medium (120 g)', 50, 'usda'],
  ['Edamame, shelled, cooked', 'legumes', '1/2 cup (77.5 g)', 50, 'ods'],
  ['Peanut butter, smooth', 'nuts', '2 tablespoons (32 g)', 49, 'ods'],
  ['Beet greens, boiled', 'vegetables', '1/2 cup (72 g)', 49, 'usda'],
  ['Navy beans, boiled', 'legumes', '1/2 cup (91 g)', 48, 'usda'],
  ['Molasses', 'sweets', '1 tablespoon (20 g)', 48, 'usda'],
  ['Tofu, firm (calcium sulfate and nigari)', 'legumes', '1/2 cup (126 g)', 47, 'usda'],
  ['Hazelnuts', 'nuts', '1 oz, 21 nuts (28 g)', 46, 'usda'],
  ['Walnuts', 'nuts', '1 oz, 14 halves (28 g)', 45, 'usda'],
  ['Black-eyed peas, boiled', 'legumes', '1/2 cup (85.5 g)', 45, 'usda'],
  ['Acorn squash, baked', 'vegetables', '1/2 cup (102.5 g)', 44, 'usda'],
  ['Oat bran, cooked', 'grains', '1/2 cup (109.5 g)', 44, 'usda'],
  ['Potato, baked with skin', 'vegetables', '3.5 oz (100 g)', 43, 'ods'],
  ['Pinto beans, boiled', 'legumes', '1/2 cup (85.5 g)', 43, 'usda'],
  ['Buckwheat groats, cooked', 'grains', '1/2 cup (84 g)', 43, 'usda'],
  ['Brown rice, cooked', 'grains', '1/2 cup (101 g)', 42, 'ods'],
  ['Yogurt, plain, low fat', 'dairy and eggs', '8 oz (227 g)', 42, 'ods'],
  ['Breakfast cereal fortified with 10 percent of the Daily Value', 'grains', '1 serving', 42, 'ods'],
  ['Chickpeas, boiled', 'legumes', '1/2 cup (82 g)', 39, 'usda'],
  ['Millet, cooked', 'grains', '1/2 cup (87 g)', 38, 'usda'],
  ['Sunflower kernels, dry roasted', 'seeds', '1 oz (28 g)', 37, 'usda'],
  ['Lentils, boiled', 'legumes', '1/2 cup (99 g)', 36, 'usda'],
  ['Soy drink with added calcium and vitamins', 'drinks', '1 cup (243 g)', 36, 'usda'],
  ['Cod, Atlantic, cooked', 'fish', '3 oz (85 g)', 36, 'usda'],
  ['Tuna, yellowfin, cooked', 'fish', '3 oz (85 g)', 36, 'usda'],
  ['Oatmeal, instant', 'grains', '1 packet (28 g dry)', 36, 'ods'],
  ['Kidney beans, canned', 'legumes', '1/2 cup (128 g)', 35, 'ods'],
  ['Wholewheat pasta, cooked', 'grains', '1 cup (117 g)', 35, 'usda'],
  ['Popcorn, air-popped', 'grains', '3 cups (24 g)', 35, 'usda'],
  ['Pecans', 'nuts', '1 oz (28 g)', 34, 'usda'],
  ['Pistachios', 'nuts', '1 oz, 49 kernels (28 g)', 34, 'usda'],
  ['Wheat germ, crude', 'grains', '2 tablespoons (14.4 g)', 34, 'usda'],
  ['Sesame seeds, whole', 'seeds', '1 tablespoon (9 g)', 32, 'usda'],
  ['Banana', 'fruit', '1 medium (118 g)', 32, 'ods'],
  ['Green peas, boiled', 'vegetables', '1/2 cup (80 g)', 31, 'usda'],
  ['Sweet potato, baked', 'vegetables', '1 medium (114 g)', 31, 'usda'],
  ['Okra, boiled', 'vegetables', '1/2 cup (80 g)', 29, 'usda'],
  ['Bulgur, cooked', 'grains', '1/2 cup (91 g)', 29, 'usda'],
  ['Figs, dried', 'fruit', '5 figs (42 g)', 29, 'usda'],
  ['Milk chocolate', 'sweets', '1 bar (44 g)', 28, 'usda'],
  ['Flaxseed, ground', 'seeds', '1 tablespoon (7 g)', 27, 'usda'],
  ['Milk, nonfat', 'dairy and eggs', '1 cup (245 g)', 27, 'ods'],
  ['Cocoa powder, unsweetened', 'sweets', '1 tablespoon (5.4 g)', 27, 'usda'],
  ['Wild rice, cooked', 'grains', '1/2 cup (82 g)', 26, 'usda'],
  ['Salmon, Atlantic, farmed, cooked', 'fish', '3 oz (85 g)', 26, 'ods'],
  ['Spinach, raw', 'vegetables', '1 cup (30 g)', 24, 'usda'],
  ['Halibut, cooked', 'fish', '3 oz (85 g)', 24, 'ods'],
  ['Milk, whole', 'dairy and eggs', '1 cup (244 g)', 24, 'ods'],
  ['Raisins', 'fruit', '1/2 cup (72.5 g)', 23, 'ods'],
  ['Bread, whole wheat', 'grains', '1 slice (32 g)', 23, 'ods'],
  ['Avocado', 'fruit', '1/2 cup, cubed (75 g)', 22, 'ods'],
  ['Chicken breast, roasted', 'meat', '3 oz (85 g)', 22, 'ods'],
  ['Beef, ground, 90 percent lean, pan broiled', 'meat', '3 oz (85 g)', 20, 'ods'],
  ['Collards, boiled', 'vegetables', '1/2 cup (95 g)', 20, 'usda'],
  ['Strawberries', 'fruit', '1 cup, halves (152 g)', 20, 'usda'],
  ['Sweetcorn, boiled', 'vegetables', '1/2 cup (74.5 g)', 19, 'usda'],
  ['Prunes', 'fruit', '5 prunes (47.5 g)', 19, 'usda'],
  ['Tahini, roasted kernels', 'seeds', '1 tablespoon (15 g)', 14, 'usda'],
  ['Tomato, raw', 'vegetables', '1 medium (123 g)', 14, 'usda'],
  ['Medjool date', 'fruit', '1 date (24 g)', 13, 'usda'],
  ['Kale, boiled', 'vegetables', '1/2 cup (65 g)', 12, 'usda'],
  ['Broccoli, chopped, cooked', 'vegetables', '1/2 cup (78 g)', 12, 'ods'],
  ['White rice, cooked', 'grains', '1/2 cup (79 g)', 10, 'ods'],
  ['Apple with skin', 'fruit', '1 medium (182 g)', 9, 'ods'],
  ['Carrot, raw', 'vegetables', '1 medium (61 g)', 7, 'ods'],
  ['Coffee, brewed', 'drinks', '1 cup (237 g)', 7, 'usda'],
  ['Egg, hard-boiled', 'dairy and eggs', '1 large (50 g)', 5, 'usda'],
  ['Drinking and mineral water', 'drinks', '1 litre', undefined, 'ods'],
];

/** Names that the widget says in plainer words. */
export const renamed: Readonly<Record<string, string>> = {
  'Pumpkin seed kernels, dried': 'Pumpkin seeds, dried',
  'Pumpkin seed kernels, roasted': 'Pumpkin seeds, roasted',
  'Chia seeds, dried': 'Chia seeds',
  'Almonds, dry roasted': 'Almonds, roasted',
  'Wheat bran, crude': 'Wheat bran',
  'Wheat germ, crude': 'Wheat germ',
  'Dark chocolate, 70-85 percent cocoa': 'Dark chocolate, 70–85 % cocoa',
  'Tofu, firm (calcium sulfate and nigari)': 'Tofu, firm',
  'Breakfast cereal fortified with 10 percent of the Daily Value':
    'Breakfast cereal with added magnesium (10 % of the US Daily Value)',
  'Milk, nonfat': 'Milk, fat-free',
  'Beef, ground, 90 percent lean, pan broiled': 'Minced (ground) beef, lean, pan-cooked',
  'Bread, whole wheat': 'Wholewheat bread',
  'Drinking and mineral water': 'Tap and mineral water',
};

/** Kinds as a reader chooses them. */
export const kindNames: Readonly<Record<Kind, string>> = {
  seeds: 'Seeds',
  nuts: 'Nuts',
  legumes: 'Beans, peas and lentils',
  grains: 'Grains',
  vegetables: 'Vegetables',
  fruit: 'Fruit',
  fish: 'Fish',
  meat: 'Meat',
  'dairy and eggs': 'Dairy and eggs',
  drinks: 'Drinks',
  sweets: 'Sweet things',
};

export const pages: Readonly<Record<PublishedFood[4], string>> = {
  usda: 'https://fdc.nal.usda.gov/',
  ods: 'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
};

/** Not shown: no page of an authority is known for it. */
export const withheld = 'hemp';

/** Grams of a mole (IUPAC). */
export const molarMass = 24.305;
