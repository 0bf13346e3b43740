/** The chart: amounts by age, drawn, where one authority stands alone. */
import { expect } from '@open-wc/testing';
import { itWhere } from '../../support/abilities.js';
import { click, emulateMedia, setViewport } from '../../support/browser.js';
import { misfits } from '../../support/layout.js';
import { authorities, monthsOf, tableOf } from '../../support/published/intake-table.js';
import { all, one, asSeen, rowsSeen, seenText, showTable } from './table.js';

const chart = showTable;
const line = (table: Element, sex: string): Element => one(table, `.chart > svg .line-${sex}`);

/** Where a point of the drawing lies on its axes: years and milligrams, by the marks at them. */
function axes(table: Element): { years: (x: number) => number; mg: (y: number) => number } {
  const at = (selector: string, name: 'x' | 'y') =>
    all<SVGTextElement>(table, selector)
      .map((it) => ({ value: parseFloat(it.textContent), at: Number(it.getAttribute(name)) }))
      .filter(({ value }) => !Number.isNaN(value));
  const scale = (marks: { value: number; at: number }[]) => {
    const [first, last] = [marks[0]!, marks.at(-1)!];
    return (place: number) =>
      first.value + ((place - first.at) / (last.at - first.at)) * (last.value - first.value);
  };
  const marks = at('.mark-y', 'y').map((mark) => ({ ...mark, at: mark.at - 4 })); // text hangs a little lower
  return { years: scale(at('.mark-x', 'x')), mg: scale(marks) };
}

/** The amount that a line shows at an age, or undefined where there is no line. */
function drawnAt(table: Element, sex: string, age: number): number | undefined {
  const { years, mg } = axes(table);
  let [x, y] = [0, 0];
  let level: number | undefined;
  for (const [, command, numbers] of line(table, sex)
    .getAttribute('d')!
    .matchAll(/([MHV])([^MHV]*)/g)) {
    const [a = 0, b = 0] = numbers!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'V') y = a;
    else {
      if (years(x) <= age && age < years(a)) level = Math.round(mg(y));
      x = a;
    }
  }
  return level;
}

describe('the chart', () => {
  for (const authority of authorities) {
    it(`of ${authority} is as high at every age as the figures say, for both sexes`, async () => {
      const table = await chart(`authority="${authority}"`);
      for (const [sex, who] of [
        ['female', 'women'],
        ['male', 'men'],
      ] as const) {
        for (const [ages, whose, mg] of tableOf(authority).rows) {
          if (whose !== 'everyone' && whose !== who) continue;
          const { from, to } = monthsOf(ages);
          for (const months of [from + 0.2, Math.min(to, 80 * 12) - 0.2])
            expect(drawnAt(table, sex, months / 12), `${sex} ${months / 12}`).to.equal(mg);
        }
      }
      const { from } = monthsOf(tableOf(authority).rows[0]![0]);
      if (from) expect(drawnAt(table, 'female', (from - 0.2) / 12), 'no line before').to.equal(undefined);
    });
  }

  it('has no line for the upper level', async () => {
    const table = await chart('authority="us"');
    expect(all(table, '.chart > svg path:not(.grid)')).to.have.length(2);
    expect(drawnAt(table, 'female', 40)).to.equal(320);
    expect(drawnAt(table, 'male', 40)).to.equal(420);
  });

  it('tells the sexes apart without colour, in the lines and in the names beside them', async () => {
    const table = await chart('authority="us"');
    const dash = (it: Element) => getComputedStyle(it).strokeDasharray;
    expect(dash(line(table, 'female'))).to.equal('none');
    expect(dash(line(table, 'male'))).not.to.equal('none');
  });

  it('has the name of each line at it: above the upper one, below the lower one', async () => {
    for (const authority of authorities) {
      const table = await chart(`authority="${authority}"`);
      const [women, men] = ['female', 'male'].map((sex) => drawnAt(table, sex, 45)!) as [number, number];
      const names = all<SVGTextElement>(table, '.name').map((it) => ({
        text: it.textContent,
        mg: axes(table).mg(Number(it.getAttribute('y'))),
      }));
      if (women === men) expect(names.map(({ text }) => text)).to.deep.equal(['Everyone']);
      else {
        expect(names.map(({ text }) => text)).to.deep.equal(['Men and boys', 'Women and girls']);
        expect(names[0]!.mg).to.be.greaterThan(men);
        expect(names[1]!.mg).to.be.lessThan(women);
        expect(men).to.be.greaterThan(women);
      }
    }
  });

  it('names its unit above the axis', async () => {
    const marks = async (attributes: string) =>
      all(await chart(attributes), '.mark-y, .unit').map((it) => it.textContent.trim());
    expect(await marks('authority="us"')).to.deep.equal(['0', '100', '200', '300', '400', 'mg']);
    expect(await marks('authority="us" unit="mmol"')).to.deep.equal(['0', '5', '10', '15', 'mmol']);
  });

  for (const [attributes, from, to, name] of [
    ['age="60"', 51, 71, '51–70'],
    ['age="2"', 1, 4, '1–3'],
    ['age="75"', 71, 80, '71 and older'],
  ] as const) {
    it(`shades the ages of the group asked about and names them: ${attributes}`, async () => {
      const table = await chart(`authority="us" ${attributes}`);
      const { years } = axes(table);
      const shade = one(table, '.asked-ages');
      const [x, width] = ['x', 'width'].map((it) => Number(shade.getAttribute(it))) as [number, number];
      expect(years(x)).to.be.closeTo(from, 0.01);
      expect(years(x + width)).to.be.closeTo(to, 0.01);
      const text = shade.nextElementSibling!;
      expect(text.textContent).to.equal(name);
      // Inside the drawing, and on none of the lines.
      const [box, drawing] = [text, one(table, '.chart > svg')].map((it) => it.getBoundingClientRect());
      expect(box!.right).to.be.at.most(drawing!.right);
      expect(box!.left).to.be.at.least(drawing!.left);
    });
  }

  it('shades nothing where no age, or a life stage, is asked about', async () => {
    for (const attributes of ['', 'age="25" life-stage="pregnancy"', 'sex="female"'])
      expect(all(await chart(`authority="us" ${attributes}`), '.asked-ages')).to.deep.equal([]);
  });

  it('has the same figures as a table, one press away', async () => {
    const table = await chart('authority="us" age="34" sex="female"');
    const details = one(table, '.row-ages') as HTMLDetailsElement;
    expect(seenText(details.querySelector('summary')!)).to.equal('All ages, pregnancy, breastfeeding');
    expect(details.open).to.equal(false);
    await click(details.querySelector('summary')!);
    expect(details.open).to.equal(true);
    expect(one(table, 'table').checkVisibility()).to.equal(true);
    expect(rowsSeen(table)).to.have.length(asSeen(tableOf('us-ca').rows).length);
    expect(all(table, 'tr.asked')).to.have.length(1);
  });

  it('is described in words, which say where the figures are', async () => {
    const svg = one(await chart('authority="us"'), '.chart > svg');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.match(
      /^A chart of the amount advised by age.*The table of all ages has the same figures\.$/,
    );
  });

  it('is not drawn empty where there are no figures, nor beside figures of several authorities', async () => {
    for (const attributes of ['authority="in"', 'region="CH"', 'compare="us in"', '', 'compact region="US"'])
      expect(all(await chart(attributes), 'figure')).to.deep.equal([]);
  });

  it('prints in black', async () => {
    const table = await chart('authority="us"');
    table.parentElement!.style.setProperty('--nw-accent', '#ffffee');
    await emulateMedia({ media: 'print' });
    for (const sex of ['female', 'male'])
      expect(getComputedStyle(line(table, sex)).stroke).to.equal('rgb(0, 0, 0)');
  });

  itWhere('forcedColors', 'keeps its lines in forced colours, whatever the accent', async () => {
    const table = await chart('authority="us"');
    table.parentElement!.style.setProperty('--nw-accent', '#123');
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const { color } = getComputedStyle(one(table, '.root'));
    for (const sex of ['female', 'male']) expect(getComputedStyle(line(table, sex)).stroke).to.equal(color);
  });

  for (const width of [280, 320, 390, 800]) {
    itWhere(width < 290 && 'narrowWindow', `fits ${width} px with text of 10 px or more`, async () => {
      await setViewport(width);
      const table = await chart('authority="who" unit="mmol"');
      expect(misfits(table)).to.deep.equal([]);
      const svg = one(table, '.chart > svg').getBoundingClientRect();
      for (const text of all(table, '.chart text')) {
        const box = text.getBoundingClientRect();
        expect(box.left, text.textContent).to.be.at.least(svg.left - 1);
        expect(box.right, text.textContent).to.be.at.most(svg.right + 1);
        expect(12.5 * (svg.width / 340)).to.be.at.least(10 * Math.min(1, width / 320));
      }
    });
  }
});
