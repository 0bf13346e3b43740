/** What a page hands down by inheritance into a shadow root: set on a wrapper, it changes nothing that a reader reads. */
import { expect } from '@open-wc/testing';
import { misfits, sidewaysScroll } from '../support/layout.js';
import { allWidgets, seenText } from './embeds.js';
import { openWatched } from './watched-page.js';

/** Of those that an engine does not know it takes no notice. */
const handedDown = {
  'text-align-last': 'right',
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke': '3px red',
  'text-emphasis': 'sesame red',
  'line-break': 'anywhere',
  'font-size-adjust': '1.4',
  'caption-side': 'bottom',
  'tab-size': '40',
  'text-align': 'right',
  'text-justify': 'inter-character',
  'text-orientation': 'upright',
  'text-combine-upright': 'all',
  'text-wrap': 'nowrap',
  'text-transform': 'uppercase',
  'text-shadow': '3px 3px red',
  'text-indent': '5em',
  'text-rendering': 'geometricPrecision',
  'text-underline-offset': '-0.6em',
  'text-underline-position': 'under',
  'text-decoration-skip-ink': 'none',
  'text-autospace': 'normal',
  'text-spacing-trim': 'space-all',
  'text-anchor': 'end',
  'word-break': 'break-all',
  'white-space': 'break-spaces',
  'hyphenate-character': '"!"',
  'hanging-punctuation': 'first',
  'letter-spacing': '1em',
  'word-spacing': '3em',
  'font-style': 'italic',
  'font-weight': '900',
  'font-variant': 'small-caps',
  'font-variant-position': 'super',
  'font-feature-settings': '"smcp", "zero"',
  'font-variation-settings': '"wght" 900',
  'font-kerning': 'none',
  'font-synthesis': 'none',
  'font-palette': 'dark',
  'line-height': '4',
  'list-style': 'square inside',
  'empty-cells': 'hide',
  'border-spacing': '40px',
  'border-collapse': 'collapse',
  fill: 'red',
  stroke: 'red',
  'stroke-width': '20px',
  'stroke-dasharray': '1',
  'paint-order': 'stroke',
  'dominant-baseline': 'hanging',
  'ruby-position': 'under',
  quotes: 'none',
  'caret-color': 'transparent',
  cursor: 'none',
  'user-select': 'none',
  '-webkit-user-select': 'none',
  '-webkit-user-modify': 'read-write',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-rtl-ordering': 'visual',
  '-webkit-nbsp-mode': 'space',
  direction: 'rtl',
  'math-style': 'compact',
  'forced-color-adjust': 'none',
} as const;

const css = (wanted: readonly (readonly [string, string])[]): string =>
  `${wanted.map(([name, value]) => `${name}: ${value}`).join('; ')};`;

/** The old page as one of today, with CSS for what stands around the widgets. */
async function openWith(declarations: string, width = 800) {
  const page = await openWatched('around-no-script.html', { width });
  const { document } = page;
  const source = await (await fetch('/host/old-page.html')).text();
  document.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as in old-pages.test.ts
  document.write(`<!doctype html>${source.replace('</style>', `article { ${declarations} }</style>`)}`);
  document.close();
  return { ...page, widgets: await allWidgets(document, 16) };
}

/** Whether its height is that of columns, which is found by trying. */
const inColumns = (element: Element): boolean =>
  [element, ...element.querySelectorAll('*')].some(
    (it) => it.ownerDocument.defaultView!.getComputedStyle(it).columnCount !== 'auto',
  );

/** What of all that counts for each element in a widget, and where the element is. */
function looks(widget: Element): string[] {
  return [...widget.shadowRoot!.querySelectorAll('.root, .root *')].map((it) => {
    const style = it.ownerDocument.defaultView!.getComputedStyle(it);
    const { left, width, height } = it.getBoundingClientRect();
    const values = Object.keys(handedDown).map((name) => `${name}: ${style.getPropertyValue(name)}`);
    // A drawing's is a sum of many. Firefox makes columns of one height by trying: half a pixel more or less.
    const box = [left.toFixed(2), width.toFixed(2), inColumns(it) ? '' : height.toFixed(2)];
    return [it.localName, ...box, ...values].join('; ');
  });
}

const known = Object.entries(handedDown).filter(([name, value]) => CSS.supports(name, value));

describe('what a wrapper hands down', () => {
  let plain: string[][];
  let plainText: string[];

  before(async () => {
    const { widgets } = await openWith('');
    plain = widgets.map(looks);
    plainText = widgets.map(seenText);
  });

  it('all at once: every element in every widget looks and lies as without, in all ways of embedding', async () => {
    const { widgets } = await openWith(css(known));
    widgets.forEach((widget, i) => {
      const changed = looks(widget).filter((it, at) => it !== plain[i]![at]);
      expect(changed.slice(0, 3), widget.localName).to.deep.equal([]);
    });
    expect(widgets.map(seenText)).to.deep.equal(plainText);
  });

  for (const mode of ['vertical-rl', 'vertical-lr', 'sideways-lr']) {
    it(`lines of text run as on paper where those of the page do not: writing-mode: ${mode}`, async () => {
      const { widgets, window } = await openWith(`writing-mode: ${mode}; text-orientation: upright`, 390);
      for (const widget of widgets) {
        const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
        expect(window.getComputedStyle(root).writingMode, widget.localName).to.equal('horizontal-tb');
        expect(root.getBoundingClientRect().width, widget.localName).to.be.at.least(200);
        // Not a row of headings that is there for the ear only: WebKit puts it where the page's lines begin.
        const seen = misfits(widget).filter((it) => !/: (?:thead|tr|th)\./.test(it));
        expect(seen, widget.localName).to.deep.equal([]);
      }
      expect(widgets.map(seenText)).to.deep.equal(plainText);
    });
  }

  it('words are cased and set in the language they are in, whatever that of the page', async () => {
    const { widgets, window, document } = await openWith('');
    document.documentElement.lang = 'tr';
    const language = await (await fetch('/host/lang/ar-XB.js')).text();
    document.head.append(Object.assign(document.createElement('script'), { textContent: language }));
    for (const [tag, shown] of [
      ['tr', 'en'],
      ['ar-XB', 'ar-xb'],
    ] as const) {
      document.documentElement.lang = tag;
      for (const widget of widgets) {
        await (widget as HTMLElement & { readonly updateComplete: Promise<boolean> }).updateComplete;
        const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
        expect(root.lang.toLowerCase(), widget.localName).to.equal(shown);
        const locale = window.getComputedStyle(root).getPropertyValue('-webkit-locale');
        if (locale) expect(locale.toLowerCase().replaceAll('"', ''), widget.localName).to.equal(shown);
      }
    }
  });

  it('what a page has hidden stays hidden, and its font and colour come in', async () => {
    const { widgets, window } = await openWith('color: rgb(90, 0, 90); font-family: fantasy');
    for (const widget of widgets) {
      const { color, fontFamily } = window.getComputedStyle(widget.shadowRoot!.querySelector('.root')!);
      expect([color, fontFamily], widget.localName).to.deep.equal(['rgb(90, 0, 90)', 'fantasy']);
    }
    const article = widgets[0]!.ownerDocument.querySelector('article')!;
    article.style.visibility = 'hidden';
    expect(widgets.map(seenText).join('')).to.equal('');
  });
});

describe('a field on a touch screen', () => {
  for (const size of [9, 14, 22]) {
    it(`is at least 16 px, so that the phone does not zoom into it, in text of ${size} px`, async () => {
      const { widgets, window, document } = await openWith(`font-size: ${size}px`, 390);
      let fields = 0;
      for (const { shadowRoot } of widgets) {
        // As a touch screen has them: what is for one is taken out of its condition.
        const sheets = shadowRoot!.adoptedStyleSheets.map((sheet) => {
          const touch = [...sheet.cssRules].filter(
            (rule) => 'conditionText' in rule && rule.conditionText === '(any-pointer: coarse)',
          ) as CSSMediaRule[];
          const made = new window.CSSStyleSheet();
          made.replaceSync(
            [...sheet.cssRules]
              .map((rule) =>
                touch.includes(rule as CSSMediaRule)
                  ? [...(rule as CSSMediaRule).cssRules].map((it) => it.cssText).join('\n')
                  : rule.cssText,
              )
              .join('\n'),
          );
          return made;
        });
        shadowRoot!.adoptedStyleSheets = sheets;
        for (const field of shadowRoot!.querySelectorAll('select, input, textarea')) {
          fields++;
          expect(parseFloat(window.getComputedStyle(field).fontSize)).to.be.at.least(Math.max(size, 16));
        }
      }
      expect(fields).to.be.greaterThan(20);
      expect(sidewaysScroll(document)).to.equal(0);
    });
  }
});
