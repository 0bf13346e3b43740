/**
 * Borders and marks of what can be pressed or filled in, on ordinary pages with pale text: who sees little does not find
 * a field whose edge fades into the page. WCAG 2.2, 1.4.11: 3 to 1, wherever the text of the page itself has 4.5 to 1.
 */
import { expect } from '@open-wc/testing';
import { borderContrast, contrasts, shapeContrast, textContrast } from '../support/contrast.js';
import { contrast, paleTexts } from '../support/look.js';
import { parse } from '../support/page.js';
import { find, type Widget } from '../support/scene-acts.js';
import { drawUsed } from '../support/used.js';

const controls = 'button, select, textarea, input';
/** Marks that say what something is or does: chevrons, the triangle, the body, and lines from its places to their buttons. */
const marks = 'summary svg > *, .caution svg > *, button svg > *, .line > path, .rim > *';

const seen = (widget: Widget, selector: string): Element[] =>
  find(widget, selector).filter((it) => it.checkVisibility() && !it.closest('dialog'));

/** What is too faint, with how faint it is. */
const faint = (widgets: readonly Widget[]): string[] => [
  ...new Set(
    widgets.flatMap((widget) => [
      ...seen(widget, controls).map((it) => [borderContrast(it), it] as const),
      ...seen(widget, marks).map((it) => [shapeContrast(it), it.closest('svg')!] as const),
    ]
      .filter(([ratio]) => ratio < contrast.border)
      .map(([ratio, it]) => `${ratio.toFixed(2)} ${widget.localName} ${it.outerHTML.replace(/\s+/g, ' ').slice(0, 90)}`)),
  ),
]; // prettier-ignore

describe('on ordinary pages with pale text', () => {
  it('the text itself has 4.5 to 1, and it is one page after another that is looked at', () => {
    const page = parse('<p>Text</p>');
    for (const [color, background] of paleTexts) {
      page.style.cssText = `color: ${color}; background: ${background}`;
      expect(textContrast(page.firstElementChild!), color).to.be.within(4.5, 9.5);
    }
  });

  it('whoever sees little finds every control, in every state, by its border, and sees every mark', async () => {
    const { page, widgets } = await drawUsed();
    const all = widgets.flatMap((it) => seen(it, controls));
    expect(all.length).to.be.greaterThan(90);
    expect(widgets.flatMap((it) => seen(it, marks)).length).to.be.greaterThan(40);
    // Those that look different when they are used are among them.
    for (const state of ['[aria-pressed=true]', '[aria-expanded=true]', '[aria-invalid]', ':checked'])
      expect(
        all.filter((it) => it.matches(state)),
        state,
      ).not.to.deep.equal([]);
    for (const [color, background] of paleTexts) {
      page.style.cssText = `color: ${color}; background: ${background}`;
      expect(faint(widgets), `${color} on ${background}`).to.deep.equal([]);
      const lowest = widgets
        .flatMap((it) => contrasts(it.shadowRoot!))
        .sort((a, b) => a.contrast - b.contrast)[0]!;
      expect(lowest.contrast, `${color} on ${background}: ${lowest.text}`).to.be.at.least(contrast.text);
    }
  });

  it('a border that is too faint would be seen', async () => {
    const { page, widgets } = await drawUsed();
    page.style.cssText = 'color: #757575; background: #fff';
    const [button] = seen(widgets[0]!, 'select') as HTMLElement[];
    const [chevron] = seen(widgets.at(-1)!, 'summary svg') as HTMLElement[];
    button!.style.borderColor = '#8c4a4a';
    chevron!.style.opacity = '0.5';
    expect(faint(widgets)).to.have.length(2);
  });
});
