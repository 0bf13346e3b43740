/**
 * Translators put other elements in the place of text, in shadow roots too. What a reader then does must show, whole: a
 * number that is not the one its link dials, or a sum that stays, would be believed.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { openForm } from '../support/open-form.js';

import { click, press, type } from '../support/browser.js';
import { parse, settled, textNodes } from '../support/page.js';
import { find, type Widget } from '../support/scene-acts.js';
import { tags, type Scene, type Tag } from '../support/scenes.js';
import { allWidgets } from './embeds.js';
import { openWatched, type WatchedPage } from './watched-page.js';

const translated = (text: string): string => text.replace(/[a-z]/g, 'ž').replace(/\d/g, '7');

/** Every text in a page and its shadow roots. */
function textsIn(root: ParentNode & Node): Text[] {
  const inside = [...root.querySelectorAll('*')].flatMap((it) =>
    it.shadowRoot ? textsIn(it.shadowRoot) : [],
  );
  return [...textNodes(root), ...inside].filter(
    ({ parentElement }) => !parentElement?.closest('script, style, svg'),
  );
}

const make = (text: Text, name: string, ...children: (Node | string)[]): HTMLElement => {
  const element = text.ownerDocument.createElement(name);
  element.append(...children);
  return element;
};

/** What translators do to a text. */
const ways: Record<string, (text: Text) => void> = {
  'puts two elements in its place': (text) =>
    text.replaceWith(make(text, 'font', make(text, 'font', translated(text.data)))),
  'moves it into two elements': (text) => {
    const inner = make(text, 'font');
    text.replaceWith(make(text, 'font', inner));
    inner.append(text);
    text.data = translated(text.data);
  },
  'puts the element before it, and then the text into that': (text) => {
    const outer = make(text, 'font');
    text.before(outer);
    outer.append(text);
  },
  'puts an element there for each word': (text) =>
    text.replaceWith(...text.data.split(/(?<= )/).map((word) => make(text, 'span', translated(word)))),
  'writes into it': (text) => void (text.data = translated(text.data)),
  'cuts it in two': (text) => {
    text.splitText(text.length >> 1);
    text.data = translated(text.data);
  },
  'takes it away, and writes beside it': (text) => {
    text.after(make(text, 'font', translated(text.data)));
    text.remove();
  },
};

/** A widget of each kind in a state in which there is something to do. */
async function show(tag: Tag, { attributes }: Scene): Promise<Widget> {
  const box = parse(`<div><${tag} ${attributes}>Ask first.</${tag}></div>`);
  const widget = box.querySelector<Widget>(tag)!;
  await settled(widget);
  return widget;
}

/** Everything that can be done without leaving the page. */
async function doAll(widget: Widget): Promise<void> {
  const { Event } = window;
  if (widget.localName === 'report-issue') await openForm(widget);
  for (const button of find<HTMLElement>(widget, '.controls > button[aria-expanded=false]')) button.click();
  await settled(widget);
  for (const list of find<HTMLSelectElement>(widget, 'select')) {
    list.value =
      [...list.options].find(({ value }) => value === 'JP')?.value ?? [...list.options].at(-1)!.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const field of find<HTMLInputElement>(widget, 'input[inputmode]')) {
    field.value = '57';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await settled(widget);
  for (const box of find<HTMLInputElement>(widget, '[type=checkbox], [type=radio]')) box.click();
  await settled(widget);
}

/** The same without ids of its own. */
const drawn = (widget: Widget): string => widget.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '');

const acts: Record<Tag, Scene> = {
  'emergency-banner': { attributes: 'region="GB"' },
  'intake-table': { attributes: 'region="GB"' },
  'deficiency-checklist': { attributes: 'region="GB"' },
  'supplement-warning': { attributes: 'region="GB" medicines="doxycycline"' },
  'nutrient-facts': { attributes: '' },
  'neuropathy-guide': { attributes: 'region="GB"' },
  'evidence-list': { attributes: '' },
  'food-sources': { attributes: 'region="GB"' },
  'review-note': { attributes: '' },
  'video-facade': { attributes: 'src="/video.mp4"' },
  'report-issue': { attributes: '' },
};

for (const [way, translate] of Object.entries(ways))
  describe(`after a translator of text that ${way}`, () => {
    for (const tag of tags)
      it(`${tag} shows what a reader then does as if nobody had translated it`, async () => {
        const plain = await show(tag, acts[tag]);
        const before = drawn(plain);
        await doAll(plain);
        plain.setAttribute('heading', 'Another heading');
        await settled(plain);
        const expected = drawn(plain);
        plain.remove();
        const widget = await show(tag, acts[tag]);
        for (const text of textsIn(widget.shadowRoot!)) translate(text);
        expect(drawn(widget)).not.to.equal(before);
        await doAll(widget);
        widget.setAttribute('heading', 'Another heading');
        await settled(widget);
        expect(drawn(widget)).to.equal(expected);
        // Again, in what is new.
        for (const text of textsIn(widget.shadowRoot!)) translate(text);
        widget.setAttribute('heading', 'A third heading');
        await settled(widget);
        expect(drawn(widget)).to.equal(expected.replaceAll('Another heading', 'A third heading'));
      });
  });

/** A page with every widget, all of its text translated, in the page and in its shadow roots. */
async function translatedPage(
  translate: (text: Text) => void,
): Promise<{ page: WatchedPage; widgets: Widget[] }> {
  const page = await openWatched('unstarted-british.html');
  const script = page.document.createElement('script');
  Object.assign(script, { src: '/dist/nutrient-widgets.min.js', type: 'module' });
  page.document.head.append(script);
  await allWidgets(page.document, tags.length);
  page.document.documentElement.lang = 'zh-CN';
  page.document.documentElement.classList.add('translated-ltr');
  for (const text of textsIn(page.document.body)) translate(text);
  // The author's words are not there a second time, and no widget went.
  const widgets = (await allWidgets(page.document, tags.length)) as unknown as Widget[];
  for (const widget of widgets) await settled(widget);
  return { page, widgets };
}

/** So many elements that to look for what is seen takes too long. */
const perWord = ways['puts an element there for each word'];
const wrap = ways['puts two elements in its place']!;

describe('on a page whose every text was translated', () => {
  for (const [way, translate] of Object.entries(ways).filter(([, it]) => it !== perWord))
    it(`each number that a reader then chooses is the one that its link dials: a translator that ${way}`, async () => {
      const { page, widgets } = await translatedPage(translate);
      const list = widgets[0]!.shadowRoot!.querySelector('select')!;
      list.value = 'JP';
      list.dispatchEvent(new page.window.Event('change', { bubbles: true }));
      for (const widget of widgets) await settled(widget);
      const calls = widgets.flatMap((it) => find<HTMLAnchorElement>(it, '.now .number'));
      expect(calls).to.have.length(4);
      for (const it of calls) {
        const link = it.querySelector('a')!;
        expect([link.href, link.textContent.replace(/\D/g, '')]).to.deep.equal(['tel:119', '119']);
        expect(it.textContent).to.include('Japan');
      }
    });

  it('the translation stays where nothing of ours has changed', async () => {
    const { page, widgets } = await translatedPage(wrap);
    const before = widgets.map(drawn);
    expect(before[0]).to.include('<font><font>');
    page.document.documentElement.lang = 'pt-BR';
    for (const widget of widgets) widget.requestUpdate();
    for (const widget of widgets) await settled(widget);
    expect(widgets.map(drawn)).to.deep.equal(before);
    page.document.querySelector('main')!.remove();
  });

  it('what a reader types is not lost, nor the place where they type', async () => {
    const { page, widgets } = await translatedPage(wrap);
    const foods = widgets.find(({ localName }) => localName === 'food-sources')!;
    const [field] = find<HTMLInputElement>(foods, '.controls input');
    page.window.focus();
    await click(field!);
    await type('almx');
    await press('Backspace');
    await type('ond');
    await settled(foods);
    expect([field!.value, foods.shadowRoot!.activeElement === field]).to.deep.equal(['almond', true]);
    expect(
      find(foods, '.foods label')
        .map(({ textContent }) => textContent)
        .join(),
    ).to.match(/almond/i);
    const said = (): string => find(foods, '[aria-live]')[0]!.textContent.trim();
    await waitUntil(said, 'said once the reader has stopped for a moment');
    expect(said()).to.equal('“almond”: 2 foods');
  });
});
