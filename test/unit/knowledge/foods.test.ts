/** Magnesium in food, against what the tables print. What is on screen of it is looked at with the widget. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { foodGroups, foods, foodsData, type Food } from '../../../src/knowledge/foods.js';
import { foodSources } from '../../../src/locales/en/food-sources.js';
import { published } from '../../support/published/food-sources.js';

const rows = Object.entries(foods) as [id: keyof typeof foods, Food][];

/** A name as letters only: how a food is called in its id and in the table. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

describe('the foods kept', () => {
  it('are the 95 that may be shown, with the milligrams, the kind and the source of each', () => {
    expect(published).to.have.length(95);
    const kept = rows.map(([, { group, mg, source }]) => [group, mg, source ? 'ods' : 'usda']);
    const printed = published.map(([, kind, , mg, source]) => [kind.replace(' and ', '-'), mg, source]);
    expect(kept).to.deep.equal(printed);
  });

  it('are each the food that the table means, in what it is called here and before a reader', () => {
    const wordsOf = (name: string): string[] =>
      bare(name)
        .split(' ')
        .filter((word) => word !== 'and');
    rows.forEach(([id], i) => {
      const words = wordsOf(published[i]![0]);
      expect(wordsOf(id), id).to.include.oneOf(words);
      expect(wordsOf(foodSources.foods[id][0]!), id).to.include.oneOf(words);
    });
  });

  it('have the portion of the table beside their name', () => {
    const asPrinted = (portion: string): string => portion.replace('½', '1/2').replace('¼', '1/4');
    const portionOf = ([, measure, weight]: readonly (string | undefined)[]): string =>
      asPrinted(weight ? `${measure!} (${weight})` : measure!);
    expect(rows.map(([id]) => portionOf(foodSources.foods[id]))).to.deep.equal(
      published.map(([, , portion]) => portion),
    );
  });

  it('leave out hemp seeds, which only a shop has figures for', () => {
    for (const [id] of rows) expect(id).not.to.match(/hemp/);
    for (const [name] of Object.values(foodSources.foods)) expect(name).not.to.match(/hemp/i);
  });

  it('have whole numbers, the most first; only water has none, as it differs', () => {
    const amounts = rows.map(([, { mg }]) => mg);
    const numbers = amounts.filter((mg) => mg !== undefined);
    for (const mg of numbers) expect(Number.isInteger(mg) && mg > 0 && mg < 250, String(mg)).to.equal(true);
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => b - a));
    expect(rows.filter(([, { mg }]) => mg === undefined).map(([id]) => id)).to.deep.equal(['water']);
  });

  it('have figures of today, and not those of lists of 2009', () => {
    expect(foods.halibut.mg).to.equal(24); // was 90
    expect(foodsData.checked).to.equal('2026-11');
  });

  it('have words each, and no words without a food; every kind has foods and a name', () => {
    expect(Object.keys(foodSources.foods).sort()).to.deep.equal(Object.keys(foods).sort());
    expect(Object.keys(foodSources.groupNames)).to.deep.equal([...foodGroups]);
    expect(new Set(rows.map(([, { group }]) => group))).to.deep.equal(new Set(foodGroups));
    const names = Object.values(foodSources.foods).map(([name]) => name);
    expect(new Set(names).size).to.equal(names.length);
  });
});
