/** Pages made long ago: without a doctype, or in an encoding other than UTF-8. */
import { expect, waitUntil } from '@open-wc/testing';
import { openHost } from '../support/browser.js';
import { contrasts } from '../support/contrast.js';
import { allWidgets, expectSilence, seenText } from './embeds.js';
import { openWatched } from './watched-page.js';

const count = 16;

/** Everything in the shadow roots of the widgets on the old page, written with or without a doctype. */
async function elements(doctype: string, css = ''): Promise<Element[]> {
  const { document } = await openWatched('around-no-script.html');
  const page = await (await fetch('/host/old-page.html')).text();
  document.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to have a page without a doctype here
  document.write(doctype + page.replace('</style>', `${css}</style>`));
  document.close();
  expect(document.compatMode).to.equal(doctype ? 'CSS1Compat' : 'BackCompat');
  const widgets = await allWidgets(document, count);
  return widgets.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('*')]);
}

const text = [
  'color', 'webkitTextFillColor', 'fontSize', 'fontFamily', 'fontWeight', 'fontStyle', 'fontVariant', 'lineHeight',
  'whiteSpace', 'textAlign', 'textDecorationLine', 'borderSpacing', 'visibility',
] as const; // prettier-ignore

function looks(all: readonly Element[]): string[] {
  return all.map((it) => {
    const style = it.ownerDocument.defaultView!.getComputedStyle(it);
    return `${it.localName}.${String(it.getAttribute('class'))}: ${text.map((name) => style[name]).join(' ')}`;
  });
}

describe('on a page without a doctype', () => {
  for (const css of [
    '',
    'article { background: #200; color: #fdd } body { background: #fff; color: #fff; font-size: 0 }',
    'article { font: italic 21px/2 cursive; text-align: center }',
  ]) {
    it(`every amount and every word looks as on any other page: ${css || 'a white article on black'}`, async () => {
      const old = await elements('', css);
      const other = looks(await elements('<!doctype html>', css));
      expect(old).to.have.length(other.length);
      expect(looks(old).filter((it, i) => it !== other[i])).to.deep.equal([]);
      for (const { shadowRoot } of await allWidgets(old[0]!.ownerDocument, count)) {
        const [lowest] = contrasts(shadowRoot!);
        expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
      }
    });
  }
});

// Shift_JIS and ISO-2022-JP have letters of their own below 0x80, GB18030 and Big5 take the byte after one above it.
const encodings = ['windows-1252', 'iso-8859-1', 'shift_jis', 'gb18030', 'koi8-r', 'big5', 'iso-2022-jp'];

describe('on a page that is not UTF-8', () => {
  let right: string[];

  before(async () => {
    const { document } = await openHost('old-page.html?charset=utf-8');
    right = (await allWidgets(document, count)).map(seenText);
    expect(right.join()).to.include('31–50').and.to.include('Québec');
  });

  for (const encoding of encodings) {
    it(`${encoding}: every widget says what it says elsewhere, whatever way it was written`, async () => {
      const page = await openWatched(`old-page.html?charset=${encoding}`);
      expect(page.document.characterSet.toLowerCase()).to.equal(new TextDecoder(encoding).encoding);
      expect((await allWidgets(page.document, count)).map(seenText)).to.deep.equal(right);
      expectSilence(page);
    });

    it(`${encoding}: so does embed.html, sent by a server that calls it that`, async () => {
      const { document } = await openHost(
        `../dist/embed.html?charset=${encoding}#nw/intake-table?age=34&sex=female`,
      );
      expect(document.characterSet.toLowerCase()).to.equal(new TextDecoder(encoding).encoding);
      await waitUntil(() => document.querySelector('intake-table')?.shadowRoot?.querySelector('.root'), '', {
        timeout: 20_000,
      });
      expect(seenText(document.body))
        .to.include('31–50')
        .and.not.to.match(/[âÂ�]|Ã/);
    });
  }
});
