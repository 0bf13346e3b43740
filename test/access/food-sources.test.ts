/** The states the list of foods can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
import { FoodSources } from '../../src/widgets/food-sources/food-sources.js';
import { expectContrast, expectStructure, themes } from '../support/access.js';
import {
  all,
  allSettled,
  foodsSeen,
  rowsSeen,
  search,
  show,
  showFoods,
  sum,
} from '../widgets/food-sources/foods.js';

/** Each on a page of its own with the others below it; what is typed, and how many of the foods are ticked. */
const states = [
  { attributes: 'limit="5"', typed: '', ticks: 0 },
  { attributes: 'limit="5" region="US" age="34" sex="female" expand="sources"', typed: '', ticks: 2 },
  { attributes: 'limit="5" region="IN" unit="mmol" heading=""', typed: 'nuts', ticks: 3 },
  { attributes: 'group="drinks" heading="Drinks" heading-level="3" life-stage="pregnancy"', typed: '', ticks: 6 },
  { attributes: 'limit="3" heading-level="4"', typed: 'zzzz', ticks: 0 },
] as const; // prettier-ignore

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    const here = states.map(({ attributes }) => attributes).join(' ');
    const named = FoodSources.observedAttributes.filter((name) => here.includes(`${name}=`));
    expect(named.sort()).to.deep.equal([...FoodSources.observedAttributes].sort());
  });

  for (const [theme, style] of Object.entries(themes)) {
    it(theme, async () => {
      const page = await show(
        `<div style="${style}">${states.map(({ attributes }) => `<div><food-sources ${attributes}></food-sources></div>`).join('')}</div>`,
      );
      for (const [i, widget] of page.querySelectorAll('food-sources').entries()) {
        const { typed, ticks } = states[i]!;
        await search(widget, typed);
        for (const { box } of rowsSeen(widget).slice(0, ticks)) box.click();
        await widget.updateComplete;
        for (const details of all<HTMLDetailsElement>(widget, 'details')) details.open = i % 2 === 0;
        expect(sum(widget)).to.match(ticks ? /^About .* ticked$/ : /^Tick foods/);
        if (typed === 'zzzz') expect(foodsSeen(widget)).to.deep.equal([]);
      }
      await allSettled(page);
      if (theme === 'light') await expectStructure(page);
      await expectContrast(page);
    });
  }

  it('would see one inside the widget', async () => {
    const widget = await showFoods('limit="2"');
    for (const it of all(widget, '.controls .label')) it.remove();
    await expect(widget).not.to.be.accessible();
  });
});
