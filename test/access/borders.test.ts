/**
 * Borders and marks of what can be pressed or filled in, on ordinary pages with pale text: who sees little does not find
 * a field whose edge fades into the page. WCAG 2.2, 1.4.11: 3 to 1, wherever the text of the page itself has 4.5 to 1.
 */
import { expect } from '@open-wc/testing';
import { borderContrast, contrasts, shapeContrast, textContrast } from '../support/contrast.js';
import { contrast, paleTexts } from '../support/look.js';
import { parse, settled } from '../support/page.js';
import {
  addAge,
  choosesLastKind,
  find,
  opensKind,
  tickAll,
  tickFoods,
  types,
  typesAge,
  type Act,
  type Widget,
} from '../support/scene-acts.js';
import '../support/scenes.js';
import type { Tag } from '../support/scenes.js';

const presses = (selector: string): Act => [
  `presses ${selector}`,
  async (widget) => {
    for (const it of find<HTMLElement>(widget, selector)) it.click();
    await settled(widget);
  },
];

/** Every kind of control in every state that looks different. */
const used: readonly (readonly [tag: Tag, attributes: string, ...acts: Act[]])[] = [
  ['emergency-banner', ''],
  ['emergency-banner', 'lang="en-GB"'],
  ['intake-table', '', ['adds an age', addAge]],
  ['intake-table', 'region="US"', typesAge('thirty')],
  ['deficiency-checklist', 'region="US" expand="all"', tickAll],
  ['supplement-warning', '', types('levo')],
  ['supplement-warning', 'medicines="gabapentin, raltegravir"', opensKind(0)],
  ['supplement-warning', 'expand="all"', opensKind(5)],
  ['neuropathy-guide', 'area="hands"'],
  ['evidence-list', 'limit="2"'],
  ['food-sources', 'region="US"', tickFoods, choosesLastKind],
  ['food-sources', '', presses('.more-groups')],
  ['video-facade', 'src="https://youtu.be/abcdefghijk"'],
  ['report-issue', 'mailto="reports@example.org"'],
  ['review-note', ''],
  ['nutrient-facts', ''],
];

const controls = 'button, select, textarea, input';
/** Marks that say what something is or does: chevrons, the triangle, the body, and lines from its places to their buttons. */
const marks = 'summary svg > *, .caution svg > *, button svg > *, .line > path, .rim > *';

async function draw(): Promise<{ readonly page: HTMLElement; readonly widgets: readonly Widget[] }> {
  const page = parse(
    used.map(([tag, attributes]) => `<div><${tag} ${attributes}>Ask.</${tag}></div>`).join(''),
  );
  const widgets = [...page.children].map((it) => it.firstElementChild as Widget);
  for (const [i, widget] of widgets.entries()) {
    await settled(widget);
    for (const [, act] of used[i]!.slice(2) as Act[]) await act(widget);
    await settled(widget);
  }
  return { page, widgets };
}

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
    const { page, widgets } = await draw();
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
    const { page, widgets } = await draw();
    page.style.cssText = 'color: #757575; background: #fff';
    const [button] = seen(widgets[0]!, 'select') as HTMLElement[];
    const [chevron] = seen(widgets.at(-1)!, 'summary svg') as HTMLElement[];
    button!.style.borderColor = '#8c4a4a';
    chevron!.style.opacity = '0.5';
    expect(faint(widgets)).to.have.length(2);
  });
});
