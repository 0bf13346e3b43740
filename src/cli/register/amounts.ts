/** Figures of amounts: recommended intakes, upper levels, foods. */
import { foods, foodsData, type Food, type FoodId } from '../../knowledge/foods.js';
import {
  intakes,
  intakesData,
  type IntakeRow,
  type Intakes,
  type UpperLevel,
} from '../../knowledge/intakes.js';
import { usda } from '../../knowledge/sources/foods.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import { foodSources } from '../../locales/en/food-sources.js';
import { intakeFigures } from '../../locales/en/intake-figures.js';
import { shared } from '../../locales/en/shared.js';
import { groupName } from '../../model/intake-words.js';
import { figureOf, type Figure } from './figure.js';

const show = { words: { ...intakeFigures, ...shared }, language: 'en', unit: 'mg' } as const;
const ofAmounts = figureOf(intakesData);
const ofFoods = figureOf(foodsData);
const mgADay = 'mg a day';

/** The ages of a row in months, its sex and life stage: what stays the same when the amount changes. */
const groupId = ({ from, to, sex, stage }: IntakeRow): string =>
  [`${from}-${to ?? ''}`, sex, stage].filter(Boolean).join('.');

function rowsOf(
  id: AuthorityId,
  what: 'intake' | 'upper',
  { rows, source }: Intakes | UpperLevel,
  counts: string,
): Figure[] {
  return rows.flatMap((row) => {
    const population = `${groupName(row, show)}, ${intakeFigures.authorities[id]}; ${counts}`;
    const figure = (end: string, mg: number, more: string): Figure =>
      ofAmounts(`${what}.${id}.${groupId(row)}${end}`, mg, mgADay, population + more, [row.source ?? source]);
    return [
      figure('', row.mg, ''),
      ...(row.formulaMg === undefined ? [] : [figure('.formula', row.formulaMg, ', with infant formula')]),
    ];
  });
}

export const amounts = (): Figure[] =>
  (Object.entries(intakes) as [AuthorityId, Intakes][]).flatMap(([id, table]) => [
    ...rowsOf(id, 'intake', table, `${table.kind}, from all food and drink`),
    ...(table.upper
      ? rowsOf(
          id,
          'upper',
          table.upper,
          `${table.upper.kind}, ${intakeFigures.upper.counts[table.upper.scope]}`,
        )
      : []),
  ]);

export const portions = (): Figure[] =>
  (Object.entries(foods) as [FoodId, Food][]).flatMap(([id, { mg, source = usda }]) => {
    const [name, measure, weight]: readonly (string | undefined)[] = foodSources.foods[id];
    const portion = [name, measure, weight].filter(Boolean).join(', ');
    return mg === undefined ? [] : [ofFoods(`food.${id}`, mg, 'mg a portion', portion, [source])];
  });
