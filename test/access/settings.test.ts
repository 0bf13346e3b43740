/** What a reader set in the browser or the system: more contrast, less motion, own colours, larger text, wider spacing. */
import { expect } from '@open-wc/testing';
import { itWhere } from '../support/abilities.js';
import { emulateMedia, setViewport } from '../support/browser.js';
import { borderContrast, contrasts, shapeContrast } from '../support/contrast.js';
import { misfits, sidewaysScroll } from '../support/layout.js';
import { contrast, paleTexts } from '../support/look.js';
import { settled, textOf } from '../support/page.js';
import { find, type Widget } from '../support/scene-acts.js';
import { drawUsed } from '../support/used.js';

const controls = 'button, select, textarea, input';

const seen = <E extends Element = HTMLElement>(widget: Widget, selector: string): E[] =>
  find<E>(widget, selector).filter((it) => it.checkVisibility() && !it.closest('dialog'));

/** Where an element is told apart by a setting, how it looks. */
const hairlines = '.row, .medicine, .ticks li, .foods li, .roles li, .condition';

describe('a reader who asks for more contrast', () => {
  itWhere('moreContrast', 'gets every border, hairline and text in the full colour of the text, and no tints', async () => {
    const { page, widgets } = await drawUsed();
    await emulateMedia({ contrast: 'more' });
    for (const [color, background] of [paleTexts[3], paleTexts[8], ['#1f2328', '#fff'], ['#eee', '#111']] as const) {
      page.style.cssText = `color: ${color}; background: ${background}`;
      for (const widget of widgets) {
        const { color: text } = getComputedStyle(find(widget, '.root')[0]!);
        for (const it of seen(widget, controls).filter((it) => !it.closest('.emergency-head')))
          expect(getComputedStyle(it).borderTopColor, it.outerHTML.slice(0, 80)).to.equal(text);
        for (const it of seen(widget, hairlines)) {
          const { borderBlockStartWidth: top, borderBlockStartColor, borderBlockEndColor } = getComputedStyle(it);
          expect(parseFloat(top) ? borderBlockStartColor : borderBlockEndColor, it.className).to.equal(text);
        }
        for (const it of seen(widget, '.tint')) {
          const look = getComputedStyle(it);
          expect([look.borderTopColor, look.backgroundColor, look.color]).to.deep.equal([text, 'rgba(0, 0, 0, 0)', text]);
        }
        const [lowest] = contrasts(widget.shadowRoot!);
        expect(lowest!.contrast, lowest!.text).to.be.at.least(contrast.text);
      }
    }
  }); // prettier-ignore
});

describe('a reader who asks for less motion', () => {
  it('meets nothing that moves by itself, in any widget and whatever was done in it', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { widgets } = await drawUsed();
    expect(document.getAnimations()).to.deep.equal([]);
    for (const widget of widgets)
      for (const it of find(widget, '.root, .root *')) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it);
        expect([transitionDuration, animationName, scrollBehavior]).to.deep.equal(['0s', 'none', 'auto']);
      }
  });
});

describe('a reader with colours of their own (forced colours)', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    itWhere('forcedColors', `${colorScheme}: finds every control and mark in every state, and what is chosen differs by more than colour`, async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      const { page, widgets } = await drawUsed();
      page.style.setProperty('--nw-accent', '#5b2a86');
      for (const widget of widgets) {
        const { color } = getComputedStyle(find(widget, '.root')[0]!);
        for (const it of seen(widget, controls))
          expect(borderContrast(it), it.outerHTML.slice(0, 80)).to.be.at.least(contrast.border);
        // Drawn in the colour of the page's accent they would be lost.
        for (const it of seen<SVGElement>(widget, '.bar rect, .dot circle, .stretch rect, .on > *, .bone, .line > path'))
          expect([getComputedStyle(it).fill, getComputedStyle(it).stroke], it.outerHTML.slice(0, 60)).to.include(color);
        for (const it of seen<SVGElement>(widget, 'summary svg > *, .caution svg > *'))
          expect(shapeContrast(it)).to.be.at.least(contrast.border);
        const [lowest] = contrasts(widget.shadowRoot!);
        expect(lowest!.contrast, lowest!.text).to.be.at.least(contrast.text);
        const isOn = (it: Element): boolean => it.matches('[aria-pressed=true], .chip[aria-expanded=true]');
        const chips = seen(widget, '[aria-pressed], .chip:not(.more-groups)');
        for (const it of chips)
          expect(parseFloat(getComputedStyle(it).borderTopWidth) >= 2, textOf(it)).to.equal(isOn(it));
        for (const box of seen<HTMLInputElement>(widget, '[type=checkbox]'))
          expect(getComputedStyle(box, '::before').content === 'none').to.equal(!box.checked);
      }
    }); // prettier-ignore
});

describe('a reader with text of 200 % on a phone of 320 px', () => {
  it('reads in full what is chosen in every list: in it, or below it where the browser cuts it off', async () => {
    await setViewport(320, 900);
    const { page, widgets } = await drawUsed();
    page.style.cssText = 'font: 32px/1.5 Arial, sans-serif; padding: 0 16px';
    for (const it of widgets) await settled(it);
    const pen = document.createElement('canvas').getContext('2d')!;
    let cut = 0;
    for (const list of widgets.flatMap((it) => seen<HTMLSelectElement>(it, 'label.field select'))) {
      const style = getComputedStyle(list);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const { text } = list.selectedOptions[0]!;
      const arrow = 20;
      const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
      if (pen.measureText(text).width <= room) continue;
      cut++;
      const below = list.closest('label')!.querySelector<HTMLElement>('.in-full');
      expect(below?.checkVisibility() && textOf(below), text).to.equal(text.trim());
    }
    expect(cut).to.be.greaterThan(2);
    expect(widgets.flatMap(misfits)).to.deep.equal([]);
    expect(sidewaysScroll(document)).to.equal(0);
  });

  it('and with usual text nothing stands twice', async () => {
    await setViewport(320, 900);
    const { widgets } = await drawUsed();
    expect(widgets.flatMap((it) => seen(it, '.in-full'))).to.deep.equal([]);
  });
});

/** WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

describe('a reader with wider text spacing', () => {
  for (const width of [320, 390, 800])
    it(`loses nothing at ${width} px, where their own style sheet reaches into the widgets`, async () => {
      await setViewport(width, 900);
      const { page, widgets } = await drawUsed();
      page.style.cssText = 'font: 16px/1.5 Arial, sans-serif; padding: 0 16px';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      for (const { shadowRoot } of widgets)
        shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
      const [text] = find(widgets[0]!, 'li');
      expect(parseFloat(getComputedStyle(text!).letterSpacing)).to.be.greaterThan(1);
      expect(widgets.flatMap(misfits)).to.deep.equal([]);
      expect(sidewaysScroll(document)).to.equal(0);
    });

  it('on a page that lets it in by ::part(root) has it in all text but that with a line height of its own', async () => {
    const { page, widgets } = await drawUsed();
    const style = document.createElement('style');
    style.textContent = '::part(root) { line-height: 2; letter-spacing: 0.12em; word-spacing: 0.16em }';
    page.append(style);
    for (const widget of widgets)
      for (const it of find(widget, '.root li, .root p, .root summary')) {
        const { letterSpacing, wordSpacing } = getComputedStyle(it);
        expect(parseFloat(letterSpacing), it.outerHTML.slice(0, 80)).to.be.greaterThan(1);
        expect(parseFloat(wordSpacing)).to.be.greaterThan(1);
      }
  });
});
