import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { Placeholders } from '../../../src/embed/placeholders.js';
import { makeAllowlist, widgets } from '../../../src/embed/widgets.js';
import { listenToConsole } from '../../support/console.js';
import { isShown, parse, settled, textOf } from '../../support/page.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

const address = 'https://blog.example/embed.html';
let placeholders: Placeholders;

before(() => {
  for (const widget of widgets) widget.define();
});
beforeEach(() => {
  placeholders = new Placeholders(makeAllowlist());
  placeholders.start();
});
afterEach(() => placeholders.stop());

/** The widget in the shadow of an element, or none after what was planned had its turn. */
async function widgetIn(element: Element): Promise<Widget | undefined> {
  await nextFrame();
  await new Promise((resolve) => setTimeout(resolve));
  await nextFrame();
  const widget = element.shadowRoot?.firstElementChild as Widget | null | undefined;
  if (!widget || widget instanceof HTMLSlotElement) return undefined;
  await settled(widget);
  return widget;
}

/** Its tag. Not the element itself: what a failed comparison prints of one takes minutes. */
const tagIn = async (element: Element): Promise<string | undefined> => (await widgetIn(element))?.localName;

const first = (markup: string): HTMLElement => parse(markup).firstElementChild as HTMLElement;
const drawn = (widget: Widget | undefined): string => textOf(widget?.shadowRoot ?? null);

describe('a placeholder', () => {
  it('shows the widget, with the values written, in place of its short words', async () => {
    const holder = first(
      '<div data-nw="intake-table" data-age="34" data-sex="female" data-region="US">Ask first.</div>',
    );
    const widget = await widgetIn(holder);
    expect(drawn(widget)).to.include('Women 31–50').and.to.include('320 mg');
    expect(isShown(holder.firstChild!)).to.equal(false);
    expect(holder.outerHTML, 'the page’s markup is as it was').to.equal(
      '<div data-nw="intake-table" data-age="34" data-sex="female" data-region="US">Ask first.</div>',
    );
  });

  it('keeps words on show that may be the author’s article', async () => {
    for (const words of ['<p>Never take more.</p>', 'A long text of the author. '.repeat(20)]) {
      const holder = first(`<div data-nw="nutrient-facts">${words}</div>`);
      expect(drawn(await widgetIn(holder))).to.include('enzyme');
      expect(isShown(holder.firstChild!), words.slice(0, 20)).to.equal(true);
    }
  });

  it('can be styled by the page through the parts that the tag has', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '.ours::part(heading) { color: rgb(1, 2, 3) } .ours::part(call) { color: rgb(4, 5, 6) }';
    document.head.append(sheet);
    const holder = first('<div class="ours" data-nw="emergency-banner" data-region="GB">Call.</div>');
    const widget = await widgetIn(holder);
    const colorOf = (part: string): string =>
      getComputedStyle(widget!.shadowRoot!.querySelector(`[part~='${part}']`)!).color;
    expect(colorOf('heading')).to.equal('rgb(1, 2, 3)');
    expect(colorOf('call')).to.equal('rgb(4, 5, 6)');
    sheet.remove();
    for (const { tag } of widgets.filter((it) => it.embeddable)) {
      const other = await widgetIn(first(`<div data-nw="${tag}">Ask first.</div>`));
      const given = other!.getAttribute('exportparts')!.split(', ');
      for (const it of other!.shadowRoot!.querySelectorAll('[part]')) {
        expect(given, tag).to.include.members([...it.part]);
      }
    }
  });

  it('that was never closed keeps the article after it on show', async () => {
    const box = parse('<div data-nw="nutrient-facts"><p>The article goes on.</p><p>And on.</p>');
    expect(drawn(await widgetIn(box.firstElementChild!))).to.include('enzyme');
    for (const line of box.querySelectorAll('p')) expect(isShown(line)).to.equal(true);
  });

  it('brought by a script later is seen too, and follows its attributes', async () => {
    const holder = document.createElement('div');
    parse('').append(holder);
    holder.dataset.nw = 'food-sources';
    holder.dataset.limit = '1';
    expect((await widgetIn(holder))?.getAttribute('limit')).to.equal('1');
    holder.dataset.limit = '2';
    expect((await widgetIn(holder))?.getAttribute('limit')).to.equal('2');
    delete holder.dataset.limit;
    expect((await widgetIn(holder))?.hasAttribute('limit')).to.equal(false);
    holder.dataset.nw = 'nutrient-facts';
    expect((await widgetIn(holder))?.localName).to.equal('nutrient-facts');
  });

  it('whose mark is taken away shows its own words again', async () => {
    const holder = parse('<span data-nw="nutrient-facts">Ask first.</span>').querySelector('span')!;
    await widgetIn(holder);
    delete holder.dataset.nw;
    expect(await tagIn(holder)).to.equal(undefined);
    expect(isShown(holder.firstChild!)).to.equal(true);
  });

  it('moved, taken out and put back, copied and written anew shows its widget each time', async () => {
    const box = parse('<section></section><div data-nw="nutrient-facts">Ask first.</div>');
    const [section, holder] = [...box.children] as [HTMLElement, HTMLElement];
    await widgetIn(holder);
    section.append(holder);
    expect(drawn(await widgetIn(holder)), 'moved').to.include('enzyme');
    holder.remove();
    await nextFrame();
    section.append(holder);
    expect(drawn(await widgetIn(holder)), 'put back').to.include('enzyme');
    const copy = holder.cloneNode(true) as HTMLElement;
    section.append(copy);
    expect(drawn(await widgetIn(copy)), 'copied').to.include('enzyme');
    // eslint-disable-next-line no-self-assign -- as page scripts do it
    section.innerHTML = section.innerHTML;
    for (const child of section.children)
      expect(drawn(await widgetIn(child)), 'written anew').to.include('enzyme');
  });

  it('in an element that can hold no widget keeps its words, with one warning', async () => {
    const { warnings } = listenToConsole();
    const box = parse(
      '<ul><li data-nw="nutrient-facts">Ask first.</li></ul><table><tbody><tr><td data-nw="nutrient-facts">Ask first.</td></tr></tbody></table><dl><dd data-nw="nutrient-facts">Ask.</dd></dl><figure data-nw="nutrient-facts">Ask.</figure>',
    );
    for (const holder of box.querySelectorAll('[data-nw]')) {
      expect(await tagIn(holder)).to.equal(undefined);
      expect(isShown(holder.firstChild!), holder.localName).to.equal(true);
    }
    expect(warnings.filter((line) => line.includes('cannot hold a widget'))).to.have.length(4);
  });

  it('on another script’s tag, or in a part that is to be left alone, does nothing', async () => {
    const box = parse(
      '<other-tag data-nw="nutrient-facts">One</other-tag><div data-nw-ignore><div data-nw="nutrient-facts">Two</div></div>',
    );
    for (const holder of box.querySelectorAll('[data-nw]')) {
      expect(await tagIn(holder)).to.equal(undefined);
      expect(isShown(holder.firstChild!)).to.equal(true);
    }
  });

  it('of a stranger summons nothing that speaks for the publisher', async () => {
    listenToConsole();
    const box = parse(
      ['report-issue', 'review-note', 'video-facade', '__proto__', 'constructor', 'script', '']
        .map(
          (name) =>
            `<div data-nw="${name}" data-endpoint="https://s.example" data-reviewed-by="X" data-src="https://s.example/v.mp4">Words.</div>`,
        )
        .join(''),
    );
    for (const holder of box.children) {
      expect(await tagIn(holder), holder.outerHTML).to.equal(undefined);
      expect(isShown(holder.firstChild!)).to.equal(true);
    }
  });

  it('written ten thousand times in a comment gives a hundred widgets and no error', async () => {
    const { warnings, errors } = listenToConsole();
    const box = parse('<p data-nw="nutrient-facts">Ask first.</p>'.repeat(10_000));
    await waitUntil(() => [...box.children].filter(({ shadowRoot }) => shadowRoot).length >= 90, '', {
      timeout: 20_000,
    });
    await widgetIn(box.firstElementChild!);
    expect([...box.children].filter(({ shadowRoot }) => shadowRoot).length).to.be.at.most(100);
    expect(isShown(box.lastElementChild!.firstChild!)).to.equal(true);
    expect(warnings.filter((line) => line.includes('more than 100'))).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });
});

describe('a link to the embed page', () => {
  const link = (fragment = '#nw/nutrient-facts', attributes = ''): string =>
    `<a href="${address}${fragment}" ${attributes}>What magnesium does</a>`;

  for (const [title, markup] of [
    ['alone in its paragraph', `<p>${link()}</p>`],
    ['with white space and a comment around it', `<p>\n ${link()}\n<!-- from the editor --></p>`],
    ['alone in a quotation', `<blockquote>${link()}</blockquote>`],
  ] as const) {
    it(`${title} becomes the widget, and the link is out of sight`, async () => {
      const holder = first(markup);
      expect(drawn(await widgetIn(holder))).to.include('enzyme');
      expect(isShown(holder.querySelector('a')!)).to.equal(false);
    });
  }

  for (const [title, markup] of [
    ['in a sentence', `<p>See ${link()} for more.</p>`],
    ['in a heading', `<h2>${link()}</h2>`],
    ['in a list', `<ul><li>${link()}</li></ul>`],
    ['of a stranger, as comments mark it', `<p>${link('#nw/nutrient-facts', 'rel="nofollow ugc"')}</p>`],
    ['in a part that is to be left alone', `<div data-nw-ignore><p>${link()}</p></div>`],
    ['to a widget that speaks for the publisher', `<p>${link('#nw/review-note?reviewed-by=Somebody')}</p>`],
    [
      'to a page of another name',
      '<p><a href="https://blog.example/other.html?embed.html#nw/nutrient-facts">What</a></p>',
    ],
    ['that is none', '<p><a href="javascript:\'embed.html#nw/nutrient-facts\'">What</a></p>'],
  ] as const) {
    it(`${title} stays a link`, async () => {
      listenToConsole();
      const box = parse(markup);
      const holder = box.querySelector('a')!.parentElement!;
      expect(await tagIn(holder)).to.equal(undefined);
      expect(isShown(box.querySelector('a')!)).to.equal(true);
    });
  }

  it('that gets company afterwards, as while a page is still coming, is a link again and hides no word', async () => {
    const holder = first(`<p>${link()}</p>`);
    await widgetIn(holder);
    holder.append(' Never take more than the label says.');
    expect(await tagIn(holder)).to.equal(undefined);
    expect(isShown(holder)).to.equal(true);
    expect(isShown(holder.lastChild!)).to.equal(true);
  });

  it('whose block is made a placeholder afterwards, and gets company, hides no word', async () => {
    const holder = first(`<div><a href="${address}#nw/nutrient-facts">Facts</a></div>`);
    expect(await tagIn(holder)).to.equal('nutrient-facts');
    expect(isShown(holder.firstChild!)).to.equal(false);
    holder.dataset.nw = 'nutrient-facts';
    holder.insertAdjacentHTML('beforeend', '<p>Never take more.</p>');
    expect(await tagIn(holder)).to.equal('nutrient-facts');
    expect(isShown(holder.lastElementChild!)).to.equal(true);
  });

  it('that leads elsewhere later shows that', async () => {
    const holder = first(`<p>${link()}</p>`);
    await widgetIn(holder);
    holder.querySelector('a')!.hash = '#nw/intake-table?age=60';
    const widget = await widgetIn(holder);
    expect([widget?.localName, widget?.getAttribute('age')]).to.deep.equal(['intake-table', '60']);
  });
});
