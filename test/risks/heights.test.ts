/** `reserve.css` is made from heights that were measured: what they say is what the widgets take. */
import { expect } from '@open-wc/testing';
import { openHost } from '../support/browser.js';
import { tags } from '../support/scenes.js';
import { allShown } from './late-pages.js';

/** In which the heights are measured. In others, lines break at other words. */
const isMeasured = navigator.userAgent.includes('Chrome');

describe('the heights from which room is reserved', () => {
  let heights: Readonly<Record<string, readonly number[]>>;
  let widths: readonly number[];
  before(async () => {
    const measured = (await (await fetch('/src/embed/heights.json')).json()) as object;
    ({ px: heights, widths } = measured as { px: typeof heights; widths: typeof widths });
  });

  it('are there for every widget', () => {
    const measured = new Set(Object.keys(heights).map((is) => is.split('?')[0]!));
    expect([...measured].sort()).to.deep.equal([...tags].sort());
  });

  it('are within a line of what the widgets take, from 320 to 1280 px: else `npm run heights` measures anew', async () => {
    for (const [is, measured] of Object.entries(heights)) {
      const page = await openHost(`room-unreserved.html#${is}`, { width: widths[0]!, height: 800 });
      const [widget] = await allShown(page);
      for (const [i, width] of widths.entries()) {
        page.frame.style.width = `${width}px`;
        await new Promise((resolve) => page.window.requestAnimationFrame(() => setTimeout(resolve)));
        const { height } = widget!.getBoundingClientRect();
        const least = isMeasured ? 6 : 30 + measured[i]! * 0.04;
        expect(height, `${is}, ${width} px`).to.be.closeTo(measured[i]!, least);
      }
      page.frame.remove();
    }
  });
});
