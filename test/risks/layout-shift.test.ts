/** A late script must not move the line that somebody is reading, nor a lost one leave a hole. */
import { expect } from '@open-wc/testing';
import { openHost, setViewport, type HostPage } from '../support/browser.js';

interface LayoutShift extends PerformanceEntry {
  value: number;
}

/** The text after the widget. */
const following = ({ document }: HostPage) =>
  document.querySelector('main > div')!.nextElementSibling!.getBoundingClientRect();

/**
 * The sum of all shifts of a page so far, as the browser measures them; where it does not, how much of the page moved
 * times how far, which is the same for a page that moves once.
 */
async function shiftOf(page: HostPage, before: DOMRect): Promise<number> {
  const { window } = page;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const [{ top }, { innerWidth, innerHeight }] = [following(page), window];
    const part = Math.max(0, innerHeight - Math.min(top, before.top)) / innerHeight; // what is below the fold does not count
    return (part * Math.abs(top - before.top)) / Math.max(innerWidth, innerHeight);
  }
  const shifts: LayoutShift[] = [];
  const observer = new window.PerformanceObserver((list) =>
    shifts.push(...(list.getEntries() as LayoutShift[])),
  );
  observer.observe({ type: 'layout-shift', buffered: true });
  for (let frames = 3; frames--;) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve)); // buffered entries come in a task of their own
  shifts.push(...(observer.takeRecords() as LayoutShift[]));
  observer.disconnect();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

/** An article with a widget in it, on a phone or a screen of this size, with the script 700 ms late. */
async function openAt(file: string, tag: string, width: number, height: number): Promise<HostPage> {
  await setViewport(width, height);
  Object.assign(document.body.style, { margin: '0' });
  return openHost(`${file}#${tag}`, { width, height });
}

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** Resolves when the widget of the page is defined and shown. */
async function shown({ window, document }: HostPage, tag: string): Promise<Widget> {
  await window.customElements.whenDefined(tag);
  const widget = document.querySelector<Widget>(tag)!;
  while (!(await widget.updateComplete));
  return widget;
}

const tags = ['emergency-banner', 'intake-table', 'deficiency-checklist', 'supplement-warning'];

for (const tag of tags) {
  // So high that the text after the banner is in view: below the fold nothing counts as a shift.
  for (const [width, height] of [
    [320, 1500],
    [390, 1400],
    [768, 1200],
    [1280, 1200],
  ] as const) {
    describe(`a script that comes 700 ms late for ${tag}, ${width} px wide`, () => {
      it('moves the text by no more than 0.02 with reserve.css', async () => {
        const page = await openAt('room-reserved.html', tag, width, height);
        const reserved = page.document.querySelector<Widget>(tag)!.offsetHeight;
        const before = following(page);
        const widget = await shown(page, tag);
        const shift = await shiftOf(page, before);
        console.log(
          `${tag}, ${width} px: shift ${shift.toFixed(4)}, room ${reserved} px, widget ${widget.offsetHeight} px`,
        );
        expect(reserved, 'there was room').to.be.greaterThan(500);
        expect(reserved, 'and no more than it takes').to.be.lessThan(widget.offsetHeight + 120);
        expect(shift).to.be.at.most(0.02);
      });

      it('moves it by far more without (so the measurement measures)', async () => {
        const page = await openAt('room-unreserved.html', tag, width, height);
        const before = following(page);
        await shown(page, tag);
        expect(await shiftOf(page, before)).to.be.greaterThan(0.1);
      });
    });
  }

  describe(`a late script for ${tag} on a page with another font`, () => {
    for (const width of [320, 390, 768, 1280]) {
      it(`moves the text by no more than 0.02, ${width} px wide, 18 px and serifs`, async () => {
        const page = await openAt('room-reserved-serif.html', tag, width, 1400);
        const before = following(page);
        await shown(page, tag);
        const shift = await shiftOf(page, before);
        console.log(`${tag}, ${width} px, 18 px serif: shift ${shift.toFixed(4)}`);
        expect(shift).to.be.at.most(0.02);
      });
    }
  });

  describe(`a script that never comes for ${tag}`, () => {
    it('leaves no hole: after 3 seconds the room is given back and the author’s words stand there', async () => {
      const page = await openHost(`room-lost.html#${tag}`, { width: 390 });
      const widget = page.document.querySelector<HTMLElement>(tag)!;
      const line = parseFloat(page.window.getComputedStyle(widget).lineHeight);
      expect(widget.offsetHeight).to.be.greaterThan(20 * line);
      const [hold, ...others] = widget.getAnimations();
      expect(others).to.deep.equal([]);
      expect(hold!.effect!.getComputedTiming().endTime).to.equal(3000);
      hold!.finish();
      expect(widget.offsetHeight).to.be.lessThan(4 * line);
      expect(widget.innerText).to.equal('In an emergency, call your local emergency number.');
    });

    it('leaves no hole either where the page has switched animations off', async () => {
      const page = await openHost(`room-lost.html#${tag}`, { width: 390 });
      const style = page.document.createElement('style');
      style.textContent = '* { animation: none !important }';
      page.document.head.append(style);
      expect(page.document.querySelector<HTMLElement>(tag)!.offsetHeight).to.be.lessThan(120);
    });
  });
}
