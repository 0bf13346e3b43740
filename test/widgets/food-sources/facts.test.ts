/** What the list of foods says, against the table of what its sources print. */
import { expect } from '@open-wc/testing';
import { clock } from '../../../src/model/clock.js';
import { foods } from '../../../src/knowledge/foods.js';
import { all, lineOf, one, rowsSeen, seenText, showAll, showFoods, shownName } from './foods.js';
import { molarMass, pages, published, withheld } from '../../support/published/food-sources.js';

const { now } = clock;
afterEach(() => {
  clock.now = now;
});

const differs = 'It differs: read the label';

describe('the list of foods', () => {
  it('shows every published food with its portion and its milligrams, the most magnesium first', async () => {
    const widget = await showFoods();
    await showAll(widget);
    expect(rowsSeen(widget).map(({ food, portion, amount }) => [food, portion, amount])).to.deep.equal(
      published.map(([food, , portion, mg]) => [
        shownName(food),
        portion,
        mg === undefined ? differs : `${mg} mg`,
      ]),
    );
    expect(published).to.have.length(95);
  });

  it('leaves out the food for which no page of an authority is known', async () => {
    const widget = await showFoods('sources="open"');
    await showAll(widget);
    expect(lineOf(one(widget, '.root')).toLowerCase()).not.to.include(withheld);
  });

  it('takes each figure from the source that prints it, and lists that source', async () => {
    const widget = await showFoods('region="US"');
    await showAll(widget);
    const links = all<HTMLAnchorElement>(widget, '.sources a').map(({ href }) => href);
    expect(links).to.include.members(Object.values(pages));
    for (const [i, { figure, food }] of rowsSeen(widget).entries()) {
      const row = foods[figure!.replace('food/', '') as keyof typeof foods];
      const source = 'source' in row ? 'ods' : 'usda';
      expect(source, food).to.equal(published[i]![4]);
    }
  });

  it('says in millimoles what the milligrams are, in three digits, if the page says so', async () => {
    const widget = await showFoods('unit="mmol"');
    await showAll(widget);
    const inMmol = (mg: number): string => `${Number((mg / molarMass).toPrecision(3))} mmol`;
    expect(rowsSeen(widget).map(({ amount }) => amount)).to.deep.equal(
      published.map(([, , , mg]) => (mg === undefined ? differs : inMmol(mg))),
    );
    expect(rowsSeen(widget)[0]!.amount).to.equal('6.91 mmol');
  });

  it('tells the ear the unit in full, and says for the eye which portion goes with which figure', async () => {
    const widget = await showFoods();
    expect(all(widget, 'td .spoken')[0]!.textContent).to.equal('168 milligrams');
    expect(all(widget, 'thead th').map(lineOf)).to.deep.equal(['Food', 'Magnesium']);
    expect(all(widget, 'tbody th[scope=row]')).to.have.length(20);
    expect(lineOf(one(widget, 'caption'))).to.equal('Magnesium in one portion. The bars share one scale.');
  });
});

describe('beside the list', () => {
  it('stands that food has no upper level, and what upper levels count', async () => {
    const text = lineOf(one(await showFoods(), '.root'));
    expect(text).to.include(
      'Food has no upper level. Upper levels count supplements and medicines, or magnesium that was added.',
    );
  });

  it('stands the note on kidney disease, which no attribute takes away', async () => {
    for (const attributes of ['', 'heading="" group="nuts" limit="1" region="IN"']) {
      const note = one(await showFoods(attributes), '.callout');
      expect(seenText(note)).to.match(/^Important\b.*With kidney disease/);
    }
  });

  it('stands kidney disease before the words that food has no upper level', async () => {
    const text = lineOf(one(await showFoods(), '.root'));
    const kidneys = text.indexOf('With kidney disease, magnesium can build up in the body');
    expect(kidneys).to.be.greaterThan(-1);
    expect(kidneys).to.be.lessThan(text.indexOf('Food has no upper level.'));
    expect(text).to.include('Upper levels are for healthy kidneys only.');
  });

  it('stands that the figures are about right and what changes them', async () => {
    const text = lineOf(one(await showFoods(), '.root'));
    expect(text).to.include('All figures are for one portion, and about right.');
    expect(text).to.include('Cooking, brand and soil change them.');
  });

  it('stands no verdict, no goal and no bar that fills up', async () => {
    const widget = await showFoods('age="34" sex="female" region="US"');
    await showAll(widget);
    for (const { box } of rowsSeen(widget)) box.click();
    await widget.updateComplete;
    expect(all(widget, 'meter, progress, [role=meter], [role=progressbar]')).to.deep.equal([]);
    expect(lineOf(one(widget, '.root'))).not.to.match(
      /\benough\b|too (much|little)|\bgoal|%(?! cocoa| of the US Daily Value)|percent|\blow\b(?! fat)|\bleft\b|still need|reached/i,
    );
  });

  it('stands a sentence once the recommended amounts are due for a new check', async () => {
    clock.now = () => new Date('2029-10-31T12:00:00Z');
    expect(all(await showFoods(), '.overdue')).to.deep.equal([]);
    clock.now = () => new Date('2030-01-01T12:00:00Z');
    expect(all(await showFoods(), '.overdue').map(lineOf)).to.deep.equal([
      'These amounts are due for a new check. They may have changed.',
    ]);
  });
});
