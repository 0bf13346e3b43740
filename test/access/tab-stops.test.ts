/** The demo article by keys alone: how many presses it takes to get through it, and whether one sees where one is. */
import { expect, waitUntil } from '@open-wc/testing';
import { tags } from '../risks/embeds.js';
import { openHost, press } from '../support/browser.js';
import { ringContrast } from '../support/contrast.js';
import { contrast } from '../support/look.js';

const most = 110;

/** What has the focus, through shadow roots. */
function focusedIn(document: Document): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

const pages = {
  light: ['#1f2328', '#fff'],
  dark: ['#e9eef5', '#10233a'],
  'mid-grey with dark text': ['#111', '#8a8a8a'],
  'mid-grey with light text': ['#fff', '#707070'],
} as const;

describe('through the article with Tab', () => {
  it(`its widgets take ${most} presses at most, and around every stop there is a ring that is seen on light, dark and mid-grey pages`, async () => {
    const { document, window } = await openHost('demo/index.html', { width: 800, height: 800 });
    const widgets = [...document.querySelectorAll(tags.join())];
    await waitUntil(() => widgets.every((it) => it.shadowRoot?.querySelector('.root')), 'drawn', {
      timeout: 20_000,
    });
    const article = document.querySelector<HTMLElement>('article')!;
    article.tabIndex = -1;
    window.focus();
    article.focus();
    const stops: HTMLElement[] = [];
    const isIn = (it: Element): boolean => article.contains(it) || tags.includes(((it.getRootNode() as ShadowRoot).host as Element | undefined)?.localName as never); // prettier-ignore
    for (;;) {
      await press('Tab');
      const stop = focusedIn(document);
      if (!isIn(stop) || stops.includes(stop) || stops.length > 2 * most) break;
      stops.push(stop);
    }
    // Links of its own the article has as many as its author likes.
    const own = stops.filter((it) => !article.contains(it));
    console.log(`${own.length} stops of ${most} in widgets, ${stops.length} with the links of the article`);
    expect(own.length).to.be.greaterThan(60).and.at.most(most);
    for (const [name, [color, background]] of Object.entries(pages)) {
      for (const it of [document.documentElement, document.body, article])
        it.style.cssText = `color: ${color} !important; background: ${background} !important`;
      for (const stop of own) {
        stop.focus({ preventScroll: true });
        expect(ringContrast(stop), `${name}: ${stop.outerHTML.slice(0, 90)}`).to.be.at.least(contrast.border);
      }
    }
  });
});
