/** A widget of ours into which a reader entered something shows what it means: it is not in the picture at all. */
import { expect } from '@open-wc/testing';
import { enter, find, type Act, type Widget } from '../../support/scene-acts.js';
import { textNodes } from '../../support/page.js';
import { allAtRest, grey, picture, picturePage, type PicturePage } from './picture-page.js';

/** One thing entered in each, the least there is. */
const acts: Readonly<Record<string, Act>> = {
  'intake-table': [
    'an age',
    async (widget) => {
      await clickFirst('button[aria-expanded]')(widget);
      await enter(widget, 'input', '57');
    },
  ],
  'deficiency-checklist': ['a tick', clickFirst('input[type=checkbox]')],
  'supplement-warning': ['a medicine', (widget) => enter(widget, '#medicine', 'doxycycline')],
  'food-sources limit="2"': ['a food', clickFirst('input[type=checkbox]')],
  'neuropathy-guide': ['a place', clickFirst('button')],
  'emergency-banner': [
    'a country',
    async (widget) => {
      const [list] = find<HTMLSelectElement>(widget, 'select');
      list!.value = 'JP';
      list!.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      await widget.updateComplete;
    },
  ],
};

function clickFirst(selector: string): Act[1] {
  return async (widget) => {
    find<HTMLElement>(widget, selector)[0]!.click();
    await widget.updateComplete;
  };
}

const wide = { width: 500, height: 5000 };
const lines = (widget: Element): string[] =>
  textNodes(widget.shadowRoot!.querySelector('.root')!).map(lineOf);
/** Without what only a press would show, and without fields. */
const openLines = (widget: Element): string[] =>
  textNodes(widget.shadowRoot!.querySelector('.root')!)
    .filter(({ parentElement }) => !parentElement!.closest('[data-nw-private], details'))
    .map(lineOf);
const lineOf = ({ data }: Text): string => data.replace(/\s+/g, ' ').trim();

function expectCovered(made: HTMLCanvasElement, widget: Element, named: string): void {
  const { left, top, right, bottom } = widget.getBoundingClientRect();
  expect(bottom, `${named} is on the screen`).to.be.lessThan(wide.height);
  const [x, y] = [Math.ceil(left), Math.ceil(top)];
  const place = made.getContext('2d')!.getImageData(x, y, Math.floor(right) - x, Math.floor(bottom) - y);
  const other = place.data.findIndex((value, i) => value !== (i % 4 === 3 ? 255 : grey[0]));
  expect(other, `a pixel of ${named} that can be seen`).to.equal(-1);
}

const markupOf = (page: PicturePage): string =>
  new DOMParser().parseFromString(page.markups.at(-1)!, 'text/html').body.textContent.replace(/\s+/g, ' ');

describe('a picture of a page with our widgets', () => {
  for (const [tag, [what, act]] of Object.entries(acts)) {
    const name = tag.split(' ')[0]!;
    it(`holds nothing of ${name} with ${what} entered, by pixels and by markup; nutrient-facts beside it can be read`, async () => {
      const page = await picturePage(
        `<div><nutrient-facts topics="numbers">Facts.</nutrient-facts></div><div><${tag}>Ask first.</${name}></div>`,
        'picture-page.html',
        wide,
      );
      const widget = page.main.querySelector<Widget>(name)!;
      const other = page.main.querySelector('nutrient-facts')!;
      await act(widget);
      await allAtRest(page);
      const made = await picture(page);
      expectCovered(made, widget, name);
      const drawn = markupOf(page);
      const ofOther = lines(other);
      const own = lines(widget).filter((line) => line.length > 12 && !ofOther.includes(line));
      expect(own.length).to.be.greaterThan(10);
      expect(own.filter((line) => drawn.includes(line))).to.deep.equal([]);
      // What a reader tells for all of them is shown by all of them.
      const isTold = /intake|emergency/.test(tag);
      if (isTold) expectCovered(made, other, 'nutrient-facts');
      else expect(openLines(other).filter((line) => !drawn.includes(line))).to.deep.equal([]);
    });
  }

  it('shows those that nobody touched, but for their fields', async () => {
    const page = await picturePage(
      '<div><intake-table region="GB">Ask first.</intake-table></div><div><emergency-banner>Call.</emergency-banner></div>',
      'picture-page.html',
      wide,
    );
    await picture(page);
    const drawn = markupOf(page);
    for (const widget of page.main.querySelectorAll('intake-table, emergency-banner')) {
      const open = openLines(widget);
      expect(open.filter((line) => !drawn.includes(line))).to.deep.equal([]);
      expect(open.length).to.be.greaterThan(10);
    }
    expect(drawn).not.to.include('Choose a country');
  });
});
