/** What is recommended, beside what was picked: for whom, by whom, and never compared. And attributes that are no good. */
import { expect } from '@open-wc/testing';
import { listenToConsole } from '../../support/console.js';
import { tell } from '../../../src/base/reader.js';
import {
  allSettled,
  foodsSeen,
  one,
  recommendedLines,
  show,
  showFoods,
  sum,
  sumLines,
  tick,
} from './foods.js';

const lead = 'Recommended a day, from all food and drink:';

async function recommended(attributes: string): Promise<string[]> {
  const widget = await showFoods(attributes);
  await tick(widget, 'Brazil nuts');
  return recommendedLines(widget);
}

// Figures: the authorities' tables, as in the tests of intake-table.
describe('the recommended amount', () => {
  it('is not there before a food is ticked', async () => {
    expect(sumLines(await showFoods('region="US" age="34" sex="female"'))).to.deep.equal([
      'Tick foods to add them up.',
    ]);
  });

  it('stands in a sentence of its own that says: from all food and drink', async () => {
    const widget = await showFoods('region="US" age="34" sex="female"');
    await tick(widget, 'Brazil nuts', 'Spinach, boiled');
    expect(sumLines(widget)).to.deep.equal([
      'About 190 mg ticked',
      'Brazil nuts, 1 oz, 6 kernels (28 g): 107 mg',
      'Spinach, boiled, ½ cup (90 g): 78 mg',
      lead,
      'Women 31–50: 320 mg',
    ]);
  });

  for (const [attributes, lines] of [
    ['region="US"', ['Women 19 and older: 310–320 mg', 'Men 19 and older: 400–420 mg']],
    ['region="US" sex="male"', ['Men 19 and older: 400–420 mg']],
    ['region="US" age="2"', ['Children 1–3: 80 mg']],
    ['region="US" age="25" life-stage="pregnancy"', ['Pregnant, 19–30: 350 mg']],
    ['region="US" life-stage="lactation"', ['Breastfeeding: 310–360 mg']],
    ['region="GB" sex="female"', ['Women 19 and older: 270 mg']],
    ['region="FR" age="40" sex="male"', ['Men 18 and older: 350 mg']],
    ['region="US" age="34" sex="female" unit="mmol"', ['Women 31–50: 13.2 mmol']],
  ] as const) {
    it(`with ${attributes} is: ${lines.join(', ')}`, async () => {
      expect(await recommended(attributes)).to.deep.equal(lines);
    });
  }

  it('is not made up where an authority has none to show: a sentence says so', async () => {
    const none = 'There is no recommended amount here for this group.';
    for (const attributes of ['region="IN"', 'region="CH" age="34"', 'region="FR" age="0.01"']) {
      const widget = await showFoods(attributes);
      await tick(widget, 'Brazil nuts');
      expect(sumLines(widget).slice(2)).to.deep.equal([none]);
    }
  });

  it('where no country is known is that of three authorities, each named', async () => {
    expect(await recommended('sex="female"')).to.deep.equal([
      'United States and Canada. Women 19 and older: 310–320 mg',
      'European Union. Women 18 and older: 300 mg',
      'United Kingdom. Women 19 and older: 270 mg',
    ]);
  });

  it('is the same whatever was ticked: more or less of it changes no word', async () => {
    const widget = await showFoods('region="US" age="34" sex="female" limit="95"');
    await tick(widget, 'Egg, hard-boiled');
    const before = recommendedLines(widget);
    await tick(widget, ...foodsSeen(widget).slice(0, 12));
    expect(sum(widget)).to.match(/About 1,\d00 mg/);
    expect(recommendedLines(widget)).to.deep.equal(before);
    const { fontWeight, color } = getComputedStyle(one(widget, '.picked'));
    await tick(widget, ...foodsSeen(widget).slice(0, 12));
    const after = getComputedStyle(one(widget, '.picked'));
    expect([after.fontWeight, after.color]).to.deep.equal([fontWeight, color]);
  });

  it('is for the person a reader typed into another widget of the page, unless the author named one', async () => {
    const page = await show(
      `<div><food-sources region="US"></food-sources></div><div><food-sources region="US" age="2"></food-sources></div>`,
    );
    const [shared, own] = page.querySelectorAll('food-sources');
    await tick(shared!, 'Brazil nuts');
    await tick(own!, 'Brazil nuts');
    tell({ person: { age: '34', sex: 'female' } });
    await allSettled();
    expect(recommendedLines(shared!)).to.deep.equal(['Women 31–50: 320 mg']);
    expect(recommendedLines(own!)).to.deep.equal(['Children 1–3: 80 mg']);
    tell({ person: { age: 'abc', sex: 'female' } });
    await allSettled();
    expect(recommendedLines(shared!)).to.deep.equal(['Women 19 and older: 310–320 mg']);
  });
});

describe('an attribute that is not understood', () => {
  for (const [written, allowed] of [
    ['age="old"', 'a number from 0 to 120'],
    ['age="-1"', 'a number from 0 to 120'],
    ['sex="woman"', 'female, male'],
    ['life-stage="child"', 'pregnancy, lactation'],
    ['group="candy"', 'seeds, nuts, legumes'],
    ['group="__proto__"', 'seeds, nuts, legumes'],
    ['limit="0"', 'a whole number from 1 to 95'],
    ['limit="96"', 'a whole number from 1 to 95'],
    ['limit="ten"', 'a whole number from 1 to 95'],
    ['unit="g"', 'mg, mmol'],
  ] as const) {
    it(`gives the default and one warning: ${written}`, async () => {
      const heard = listenToConsole();
      const tag = `<food-sources region="US" ${written}></food-sources>`;
      const page = await show(`<div>${tag}</div><div>${tag}</div>`);
      for (const widget of page.querySelectorAll('food-sources')) {
        expect(foodsSeen(widget)).to.have.length(8);
        await tick(widget, 'Brazil nuts');
        expect(recommendedLines(widget)).to.deep.equal([
          'Women 19 and older: 310–320 mg',
          'Men 19 and older: 400–420 mg',
        ]);
      }
      expect(heard.errors).to.deep.equal([]);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.include(`Allowed: ${allowed}`);
    });
  }

  it('or three that do not go together are left out, with one warning', async () => {
    const heard = listenToConsole();
    expect(await recommended('region="US" sex="male" life-stage="pregnancy"')).to.have.length(2);
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.match(/life-stage="pregnancy".*does not go with/);
  });

  it('as a property is the same, and none is written back', async () => {
    const widget = await showFoods();
    Object.assign(widget, { group: 'FRUIT', limit: '3' });
    await widget.updateComplete;
    expect([widget.group, widget.limit]).to.deep.equal(['fruit', 3]);
    expect(foodsSeen(widget)).to.deep.equal(['Banana', 'Figs, dried', 'Raisins']);
    expect(widget.getAttributeNames()).to.deep.equal([]);
  });
});
