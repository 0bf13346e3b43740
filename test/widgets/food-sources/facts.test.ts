/** What the list of foods says, against the table of what its sources print. */
import { expect } from '@open-wc/testing';
import { clock } from '../../../src/model/clock.js';
import { all, lineOf, moreRow, one, rowsSeen, showAll, showFoods, shownName } from './foods.js';
import { molarMass, pages, published, withheld } from '../../support/published/food-sources.js';

const { now } = clock;
afterEach(() => {
  clock.now = now;
});

const differs = 'It differs: read the label';

describe('the list of foods', () => {
  const amounts = published.map(([, , , mg]) => (mg === undefined ? differs : `${mg} mg`));
  const weightOf = (portion: string): string => /\((.*)\)$/.exec(portion)?.[1] ?? portion;
  const measureOf = (portion: string): string => portion.replace(/ \(.*\)$/, '');

  it('shows every published food with its milligrams, the most magnesium first', async () => {
    const widget = await showFoods();
    await showAll(widget);
    expect(rowsSeen(widget).map(({ food, amount }) => [food, amount])).to.deep.equal(
      published.map(([food], i) => [shownName(food), amounts[i]]),
    );
    expect(published).to.have.length(95);
  });

  it('says each portion as it is measured and what it weighs in the row of more foods', async () => {
    const widget = await showFoods('limit="1"');
    await showAll(widget);
    expect(rowsSeen(widget).map(({ portion }) => portion)).to.deep.equal(
      published.map(([, , portion], i) => (i ? portion : weightOf(portion))),
    );
  });

  it('says the portion short in the list: what it weighs, but cups and ounces to a reader in the US', async () => {
    for (const [region, short] of [
      ['', weightOf],
      ['region="GB"', weightOf],
      ['region="US"', measureOf],
    ] as const) {
      const shown = rowsSeen(await showFoods(`limit="95" ${region}`));
      expect(
        shown.map(({ portion }) => portion),
        region,
      ).to.deep.equal(published.map(([, , portion]) => short(portion)));
    }
  });

  it('leaves out the food for which no page of an authority is known', async () => {
    const widget = await showFoods('expand="sources"');
    await showAll(widget);
    expect(lineOf(one(widget, '.root')).toLowerCase()).not.to.include(withheld);
  });

  it('lists the pages that print them', async () => {
    const widget = await showFoods('region="US"');
    await showAll(widget);
    const links = all<HTMLAnchorElement>(widget, '.row-sources a').map(({ href }) => href);
    expect(links).to.include.members(Object.values(pages));
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

  it('tells the ear the unit in full, and what the numbers are', async () => {
    const widget = await showFoods();
    expect(all(widget, '.foods b .spoken')[0]!.textContent).to.equal('168 milligrams');
    expect(one(widget, '.foods').ariaLabel).to.equal('Magnesium in one portion, most first');
  });
});

describe('beside the list', () => {
  const about = async (attributes = ''): Promise<string> => lineOf(moreRow(await showFoods(attributes)));

  it('stands in a row that food has no upper level, and what upper levels count', async () => {
    expect(await about()).to.include(
      'Food has no upper level. Upper levels count supplements and medicines, or magnesium that was added.',
    );
  });

  it('stands the note on kidney disease right after the heading, which no attribute takes away', async () => {
    for (const attributes of ['', 'heading="" group="nuts" limit="1" region="IN"']) {
      const widget = await showFoods(attributes);
      expect(lineOf(one(widget, '.kidneys'))).to.match(
        /^Kidney disease\? Ask a doctor before any magnesium\. It can build up and do harm/,
      );
      const before = one(widget, '.kidneys').previousElementSibling;
      expect(before?.matches('.heading, slot'), attributes).to.equal(true);
    }
  });

  it('stands kidney disease before the words that food has no upper level', async () => {
    const text = lineOf(one(await showFoods(), '.root'));
    const kidneys = text.indexOf('Kidney disease? Ask a doctor before any magnesium.');
    expect(kidneys).to.be.greaterThan(-1);
    expect(kidneys).to.be.lessThan(text.indexOf('Food has no upper level.'));
  });

  it('stands which foods contain a good deal, before any control', async () => {
    const widget = await showFoods();
    const opening = one(widget, '.opening');
    expect(lineOf(opening)).to.equal(
      'Seeds, nuts, beans, whole grains and some green leaves contain a good deal.',
    );
    expect(opening.compareDocumentPosition(one(widget, '.controls'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('stands in a row that the figures are about right, and what changes them', async () => {
    const text = await about();
    expect(text).to.match(/^87 more foods one portion, about right/);
    for (const words of [
      'All figures are for one portion, and about right.',
      'Cooking, brand and soil change them.',
      'Pumpkin seeds are the kernels, without shells.',
    ])
      expect(text).to.include(words);
    expect(await about('group="meat"'), 'no food more, and the words still').to.match(
      /^About these figures .*Cooking, brand and soil change them\./,
    );
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
