/** What stands around a tag, a placeholder and a link: addresses that lead elsewhere, resets, sizes, themes, policies, frames. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '../support/browser.js';
import { contrasts } from '../support/contrast.js';
import { misfits } from '../support/layout.js';
import { allWidgets, embedsOf, expectSilence, ownText, seen, seenText, seenWords } from './embeds.js';
import { openWatched, type WatchedPage } from './watched-page.js';

/** The tags, the placeholder and the link of those pages, in their order. */
const four = ['emergency-banner', 'intake-table', 'supplement-warning', 'nutrient-facts'];
const texts = [
  'Numb feet at night',
  'Text before the widgets.',
  'Text between the widgets.',
  'Text after the widgets.',
];

const link = '<p><a href="https://blog.example/embed.html#nw/nutrient-facts">What magnesium does</a></p>';

/** The page's text is all there. A paragraph that holds a link to a widget is not the page's text. */
function expectOwnText(page: WatchedPage): void {
  expect(ownText(page).filter((it) => texts.includes(it))).to.deep.equal(texts);
}

async function openFour(file: string, css = ''): Promise<[page: WatchedPage, widgets: HTMLElement[]]> {
  const page = await openWatched(file);
  if (css) {
    const style = page.document.createElement('style');
    style.textContent = css;
    page.document.head.append(style);
  }
  const widgets = await allWidgets(page.document, 4);
  expect(widgets.map(({ localName }) => localName)).to.deep.equal(four);
  expectOwnText(page);
  return [page, widgets];
}

const look = (widget: Element): CSSStyleDeclaration => {
  const root = widget.shadowRoot!.querySelector('.root')!;
  return root.ownerDocument.defaultView!.getComputedStyle(root);
};

describe('a tag, a placeholder and a link', () => {
  it('lead where they say on a page whose addresses all lead elsewhere (<base>), and ask nothing of elsewhere', async () => {
    const [page, widgets] = await openFour('around-base.html');
    for (const { shadowRoot } of widgets) {
      for (const it of shadowRoot!.querySelectorAll('a'))
        expect(it.href).to.match(/^(https?:\/\/(?!elsewhere)|tel:\+?\d)/);
      expect(shadowRoot!.innerHTML).not.to.match(/url\(|href="#/);
    }
    expect((await page.requests()).filter(({ url }) => url.includes('elsewhere'))).to.deep.equal([]);
    expectSilence(page);
  });

  it('read as on any page under a reset sheet that hits everything', async () => {
    const [, widgets] = await openFour(
      'around-plain.html',
      `*, *::before, *::after { all: unset !important; letter-spacing: 0.4em !important; line-height: 0.8 !important;
        text-transform: uppercase !important; white-space: nowrap !important; text-indent: 3em !important;
        -webkit-text-fill-color: #eee !important; cursor: none !important; direction: rtl !important }
      head, style, script { display: none !important } main, p, div { display: block !important }`,
    );
    for (const widget of widgets) {
      const { letterSpacing, textTransform, whiteSpace, textIndent, direction, webkitTextFillColor, color } =
        look(widget);
      expect([letterSpacing, textTransform, whiteSpace, textIndent, direction], widget.localName).to.deep.equal([
        'normal', 'none', 'normal', '0px', 'ltr',
      ]); // prettier-ignore
      expect(webkitTextFillColor, widget.localName).to.equal(color);
      expect(misfits(widget), widget.localName).to.deep.equal([]);
    }
  });

  it('have the page’s own text size where html is set to 62.5 %', async () => {
    const [, widgets] = await openFour(
      'around-plain.html',
      'html { font-size: 62.5% } body { font-size: 1.8rem }',
    );
    expect(widgets.map((it) => look(it).fontSize)).to.deep.equal(['18px', '18px', '18px', '18px']);
  });

  for (const css of ['div, p:has(a) { font-size: 0 }', 'div, p:has(a) { font-size: 0.1em }']) {
    it(`have no text smaller than 13 px where the page says ${css}`, async () => {
      const [, widgets] = await openFour('around-plain.html', css);
      for (const widget of widgets)
        expect(parseFloat(look(widget).fontSize), widget.localName).to.be.at.least(13);
    });
  }

  for (const css of [
    'body { background: #10233a; color: #e9eef5 }',
    'body { background: #10233a; color: #e9eef5 } p, div { color: #ddd }',
  ]) {
    it(`can be read on a dark page without color-scheme: ${css}`, async () => {
      const [, widgets] = await openFour('around-plain.html', css);
      for (const widget of widgets) {
        const [lowest] = contrasts(widget.shadowRoot!);
        expect(lowest!.contrast, `${widget.localName}: ${lowest!.text}`).to.be.at.least(4.5);
      }
    });
  }

  it('print the widget, its warnings open and once, and not the author’s stand-in beside it', async () => {
    const [page, widgets] = await openFour('around-plain.html');
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    for (const embed of embedsOf(page.document)) expect(seen(embed)).to.equal('widget');
    for (const { localName, shadowRoot } of widgets) {
      const closed = [...shadowRoot!.querySelectorAll('details.on-paper:not([open])')];
      expect(
        closed.filter((it) => it.checkVisibility()),
        localName,
      ).to.have.length(0);
    }
    expectOwnText(page);
  });

  it('show the widget and nothing twice at the very end of an article without white space, as minifiers leave it', async () => {
    const page = await openWatched('around-plain.html');
    page.document.querySelector('main')!.innerHTML = `<p>Numb feet at night.</p>${link}`;
    await allWidgets(page.document, 1);
  });
});

describe('a policy', () => {
  it('as strict as the README has it lets all of them draw, and is not broken once', async () => {
    const [page, widgets] = await openFour('around-strict.html');
    for (const widget of widgets) expect(look(widget).boxSizing).to.equal('border-box');
    expectSilence(page);
  });

  it('that allows a second copy of Lit draws all of them', async () => {
    const [page] = await openFour('around-lit-twice-allowed.html');
    expectSilence(page);
  });

  for (const [why, file] of [
    ['forbids a second copy of Lit, when another one was first', 'around-lit-twice.html'],
    ['forbids all Trusted Types policies', 'around-trusted-none.html'],
  ] as const) {
    it(`that ${why} leaves the author’s words and the link, and says why once`, async () => {
      const page = await openWatched(file);
      // Without Trusted Types a browser has nothing to forbid.
      if (!('trustedTypes' in window)) {
        await allWidgets(page.document, 4);
        return;
      }
      await waitUntil(() => page.console.length > 0, 'not a word on the console');
      for (let tasks = 20; tasks--;) await new Promise((resolve) => page.window.setTimeout(resolve));
      expect(embedsOf(page.document).map(seen)).to.deep.equal(['words', 'words', 'words', 'words']);
      expectOwnText(page);
      expect(page.errors).to.deep.equal([]);
      expect(page.console).to.have.length(1);
      expect(page.console[0]).to.match(/^(warn|error): nutrient-widgets: .*stays?\./);
    });
  }

  for (const [why, file] of [
    ['lets no script in', 'around-plain.html?no-script'],
    ['does not matter, as in a feed or an e-mail without any script,', 'around-no-script.html'],
  ] as const) {
    it(`that ${why} leaves every word of the author’s, and a link that leads to the widget`, async () => {
      const page = await openWatched(file);
      expect(embedsOf(page.document).map(seenWords)).to.deep.equal([
        'In an emergency, call your local emergency number.',
        'How much is advised depends on age, sex and country.',
        'With kidney disease, ask a doctor before any magnesium.',
        'What magnesium does',
      ]);
      expectOwnText(page);
      expect(page.document.querySelector('main a')!.getAttribute('href')).to.equal(
        'https://blog.example/embed.html#nw/nutrient-facts',
      );
      expect(page.console).to.deep.equal([]);
    });
  }
});

describe('in a frame', () => {
  it('in a sandbox without an origin: all of them are drawn, though storage and cookies throw there', async () => {
    const told = new Promise<{
      shown: { tag: string; text: string; height: number }[];
      heard: string[];
      origin: string;
    }>((resolve) => {
      addEventListener('message', ({ data }) => resolve(data as never), { once: true });
    });
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.src = '/host/around-sandboxed.html';
    document.body.append(frame);
    const { shown, heard, origin } = await told;
    frame.remove();
    expect([origin, heard]).to.deep.equal(['null', []]);
    expect(shown.map(({ tag }) => tag)).to.deep.equal(four);
    for (const { tag, text, height } of shown) {
      expect(text.length, tag).to.be.greaterThan(100);
      expect(height, tag).to.be.greaterThan(100);
    }
  });

  const markup =
    '<main><div><emergency-banner>In an emergency, call your local emergency number.</emergency-banner></div>' +
    `<div data-nw="supplement-warning">Ask first.</div>${link}\n</main>`;

  it('that a script filled itself (about:blank): all of them are drawn', async () => {
    const { document: outer } = await openWatched('around-no-script.html');
    const frame = outer.body.appendChild(outer.createElement('iframe'));
    const inner = frame.contentDocument!;
    inner.body.innerHTML = markup;
    const heard: string[] = [];
    frame.contentWindow!.addEventListener('error', ({ message }) => heard.push(message));
    inner.head.append(Object.assign(inner.createElement('script'), { src: '/dist/nutrient-widgets.min.js' }));
    await allWidgets(inner, 3);
    expect(heard).to.deep.equal([]);
  });

  it('that holds its page in an attribute (srcdoc): all of them are drawn', async () => {
    const { document: outer } = await openWatched('around-no-script.html');
    const frame = outer.createElement('iframe');
    frame.srcdoc = `<script>heard = []; console.warn = console.error = onerror = (it) => heard.push(String(it))</script>
      <script src="/dist/nutrient-widgets.min.js"></script>${markup}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    outer.body.append(frame);
    await loaded;
    await allWidgets(frame.contentDocument!, 3);
    expect((frame.contentWindow as Window & { heard?: string[] }).heard).to.deep.equal([]);
    expect(seenText(frame.contentDocument!.body)).not.to.include('Ask first.');
  });
});
