/** A page on which a widget cannot be drawn, at first or later: the author's words are there, and no old number. */
import { expect, waitUntil } from '@open-wc/testing';
import { allWidgets, embedsOf, seen, seenText, seenWords, widgetIn } from './embeds.js';
import { everyLink, everyPlaceholder, everyTag, ownPage, run, words } from './own-page.js';
import { openWatched, type WatchedPage } from './watched-page.js';

const everyWay = `${everyTag}\n${everyPlaceholder}\n${everyLink}`;
const ways = 11 + 8 + 8;

/** Until nothing is left to be done: each widget and each placeholder has a task of its own. */
async function tasksDone({ window }: WatchedPage): Promise<void> {
  for (let tasks = 60; tasks--;) await new Promise((resolve) => window.setTimeout(resolve));
}

const allWords = (count: number): string[] => new Array<string>(count).fill('words');

function expectOneWarning({ console, errors }: WatchedPage): void {
  expect(errors).to.deep.equal([]);
  expect(console).to.have.length(1);
  expect(console[0]).to.match(/^(warn|error): nutrient-widgets: /);
}

describe('a page in XHTML', () => {
  it('keeps the author’s words in every tag, placeholder and link, with one warning', async () => {
    const page = await openWatched('every-way.xhtml');
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    await waitUntil(() => page.console.length, 'not a word on the console', { timeout: 20_000 });
    await tasksDone(page);
    const embeds = embedsOf(page.document);
    expect(embeds).to.have.length(ways);
    expect(embeds.map(seenWords)).to.deep.equal(embeds.map(() => words));
    expectOneWarning(page);
  });
});

describe('a page on which a widget cannot be drawn at all', () => {
  for (const [why, script] of [
    [
      'templates take no markup',
      'Object.defineProperty(Element.prototype, "innerHTML", { set() { throw new Error("no markup") } })',
    ],
    [
      'nothing can be put into another',
      'const { insertBefore } = Node.prototype; Node.prototype.insertBefore = function () { throw new Error("no nodes") }',
    ],
    [
      'attributes cannot be read',
      'const { removeAttribute } = Element.prototype; Element.prototype.removeAttribute = function () { throw new Error("no attributes") }',
    ],
    [
      'text has no number',
      'Intl.NumberFormat = Intl.DisplayNames = Intl.DateTimeFormat = class { constructor() { throw new Error("no numbers") } }; Number.prototype.toLocaleString = Intl.NumberFormat',
    ],
  ] as const) {
    it(`shows the author’s words wherever it fails, with one warning: ${why}`, async () => {
      const page = await ownPage({ script, markup: everyWay });
      await waitUntil(() => page.console.length, 'not a word on the console', { timeout: 20_000 });
      await tasksDone(page);
      const shown = embedsOf(page.document).map(seen);
      expect(shown).to.have.length(ways);
      if (why === 'text has no number') expect(shown).not.to.include('nothing').and.not.to.include('both');
      else expect(shown).to.deep.equal(allWords(ways));
      expectOneWarning(page);
    });
  }

  it('has the author’s words in its tags where no shadow root can be made', async () => {
    const script = 'Element.prototype.attachShadow = () => { throw new Error("no roots") }';
    const page = await ownPage({ script, markup: everyTag });
    await waitUntil(() => page.console.length, 'not a word on the console', { timeout: 20_000 });
    await tasksDone(page);
    expect(embedsOf(page.document).map(seen)).to.deep.equal(allWords(11));
    expectOneWarning(page);
  });
});

describe('a page that broke style sheets made by script', () => {
  for (const script of [
    'CSSStyleSheet.prototype.replaceSync = () => { throw new TypeError("not available") }',
    'CSSStyleSheet.prototype.replaceSync = () => undefined',
    `for (const { prototype } of [Document, ShadowRoot])
      Object.defineProperty(prototype, "adoptedStyleSheets", { get: () => [], set() { throw new TypeError("read only") } })`,
    'for (const { prototype } of [Document, ShadowRoot]) Object.defineProperty(prototype, "adoptedStyleSheets", { get: () => [], set() {} })',
  ]) {
    it(`keeps the text of placeholders and links, and has something to read in tags: ${script}`, async () => {
      const page = await ownPage({ script, markup: everyWay });
      await waitUntil(() => page.console.length, 'not a word on the console', { timeout: 20_000 });
      await tasksDone(page);
      const shown = embedsOf(page.document).map(seen);
      expect(shown.slice(11)).to.deep.equal(allWords(16));
      // A video's own text is short.
      expect(shown.slice(0, 11)).not.to.include('nothing');
      expect(seenText(widgetIn(embedsOf(page.document)[0]!)!)).to.include('Call your local emergency number');
      expectOneWarning(page);
    });
  }
});

describe('somebody else’s element of the same name', () => {
  it('takes no word of a placeholder or a link', async () => {
    const page = await ownPage({
      script: `customElements.define("nutrient-facts", class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: "open" }) } })`,
      markup: `<div data-nw="nutrient-facts">${words}</div>
        <p><a href="https://blog.example/embed.html#nw/nutrient-facts">${words}</a></p>
        <div data-nw="evidence-list">${words}</div>`,
    });
    await waitUntil(() => seen(embedsOf(page.document)[2]!) === 'widget', 'the other one is drawn', {
      timeout: 20_000,
    });
    expect(embedsOf(page.document).map(seen)).to.deep.equal(['words', 'words', 'widget']);
    expectOneWarning(page);
  });
});

describe('a widget that stands there, and whose next drawing fails', () => {
  for (const [why, script] of [
    [
      'no node can be put before another',
      'Node.prototype.insertBefore = () => { throw new Error("no nodes") }',
    ],
    [
      'no text can be changed',
      'Object.defineProperty(CharacterData.prototype, "data", { set() { throw new Error("no text") } })',
    ],
    [
      'no attribute can be set',
      'Element.prototype.setAttribute = () => { throw new Error("no attributes") }',
    ],
    [
      'countries have no names',
      'Intl.DisplayNames = class { constructor() { throw new Error("no names") } }',
    ],
  ] as const) {
    it(`shows the author’s words or what was chosen, and no number of before: ${why}`, async () => {
      const page = await ownPage({ markup: everyWay, lang: 'en-GB' });
      await allWidgets(page.document, ways);
      const list = page.document.querySelector('emergency-banner')!.shadowRoot!.querySelector('select')!;
      run(page, script);
      list.value = 'JP';
      list.dispatchEvent(new page.window.Event('change', { bubbles: true }));
      await tasksDone(page);
      const embeds = embedsOf(page.document);
      for (const embed of embeds) {
        const shown = seen(embed);
        const text = seenText(embed.shadowRoot ?? embed);
        if (shown !== 'words') expect(shown, text).to.equal('widget');
        const widget = widgetIn(embed)!;
        if (!/video|review|report|facts|evidence/.test(widget.localName))
          expect(text, widget.localName).not.to.match(/\b999\b/);
        expect(widget.shadowRoot!.querySelector('a[href="tel:999"]') === null, widget.localName).to.equal(
          true,
        );
      }
      expect(page.errors).to.deep.equal([]);
      expect(page.console.length).to.be.at.most(1);
    });
  }

  it('is there again once it can be drawn', async () => {
    const page = await ownPage({ markup: everyTag, lang: 'en-GB' });
    await allWidgets(page.document, 11);
    const banner = page.document.querySelector('emergency-banner')!;
    const choose = async (code: string): Promise<void> => {
      banner.setAttribute('region', code);
      await tasksDone(page);
    };
    run(
      page,
      'own = Node.prototype.insertBefore; Node.prototype.insertBefore = () => { throw new Error("no nodes") }',
    );
    await choose('JP');
    expect([seen(banner), seenWords(banner)]).to.deep.equal(['words', words]);
    run(page, 'Node.prototype.insertBefore = own');
    await choose('FR');
    expect(seen(banner)).to.equal('widget');
    expect(seenText(banner)).to.include('15');
    await choose('JP');
    expect(seenText(banner)).to.include('119');
  });
});
