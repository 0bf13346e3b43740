/** How names and portions of foods are said: read out as they are written they make no sense to the ear. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foodSources } from '../../../src/locales/en/food-sources.js';
import { saidText } from '../../../src/widgets/food-sources/model.js';

const said = (text: string): string => saidText(text, foodSources, 'en');

describe('a portion', () => {
  it('is said with its units, fractions and ranges in words', () => {
    assert.deepEqual(['28 g', '14.5 g', '1 oz, 22 nuts', '3.5 oz', '½ cup (86 g)', '¼ cup', '28 g dry'].map(said), [
      '28 grams', '14.5 grams', '1 ounce, 22 nuts', '3.5 ounces', 'half a cup (86 grams)', 'a quarter cup', '28 grams dry',
    ]); // prettier-ignore
    assert.equal(said('Dark chocolate, 70–85 % cocoa'), 'Dark chocolate, 70 to 85 % cocoa');
  });

  it('is said as it is written where that says it: no letter of a name is taken for a unit', () => {
    for (const text of ['2 tablespoons', '1 medium', '5 figs', '2 gherkins']) assert.equal(said(text), text);
  });
});
