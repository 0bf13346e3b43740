import { expect } from '@open-wc/testing';
import { adoptStyles } from 'lit';
import { NutrientElement } from '../../../src/base/nutrient-element.js';
import { setViewport } from '../../support/browser.js';
import { inside, isSelectable, isShown, parse, settled, textNodes } from '../../support/page.js';
import { ProbeWidget } from '../../support/probe-widget.js';

let sheet: HTMLStyleElement | undefined;

/** The page's own style sheet, until the end of the test. */
function pageStyle(css: string): void {
  sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
}

afterEach(() => {
  sheet?.remove();
  sheet = undefined;
});

async function widgetIn(markup: string): Promise<ProbeWidget> {
  const widget = parse(markup).querySelector('probe-widget')!;
  await settled(widget);
  return widget;
}

/** Where text is drawn in a widget, with the styles that draw it. The options of a list are the browser's. */
function drawnText(widget: ProbeWidget): { text: string; parent: Element; style: CSSStyleDeclaration }[] {
  return textNodes(widget.shadowRoot!)
    .filter((text) => !text.parentElement!.closest('option, .spoken') && isShown(text))
    .map((text) => {
      const parent = text.parentElement!;
      return { text: text.data.trim(), parent, style: getComputedStyle(parent) };
    });
}

const px = (length: string): number => Number.parseFloat(length);

/** What a parent may be on a publisher's page; `{width}` is what it has room for. */
const parents: [string, string][] = [
  ['a plain block', '<div style="width: {width}"><probe-widget></probe-widget></div>'],
  ['a flex row', '<div style="width: {width}; display: flex"><probe-widget></probe-widget></div>'],
  [
    'a flex row that centres',
    '<div style="width: {width}; display: flex; justify-content: center; align-items: flex-start"><probe-widget></probe-widget></div>',
  ],
  [
    'a flex column that does not stretch',
    '<div style="width: {width}; display: flex; flex-direction: column; align-items: flex-start"><probe-widget></probe-widget></div>',
  ],
  [
    'an inline block',
    '<div style="width: {width}"><div style="display: inline-block"><probe-widget></probe-widget></div></div>',
  ],
  [
    'an inline-flex box',
    '<div style="width: {width}"><div style="display: inline-flex"><probe-widget></probe-widget></div></div>',
  ],
  [
    'a float',
    '<div style="width: {width}"><div style="float: left"><probe-widget></probe-widget></div></div>',
  ],
  [
    'a grid with an auto column',
    '<div style="width: {width}; display: grid; grid-template-columns: auto; justify-content: start"><probe-widget></probe-widget></div>',
  ],
  [
    'a grid with an auto column beside a wide one',
    '<div style="width: {width}; display: grid; grid-template-columns: auto 1fr"><probe-widget></probe-widget><i></i></div>',
  ],
  [
    'a table cell',
    '<div style="width: {width}"><table cellpadding="0" cellspacing="0"><tr><td><probe-widget></probe-widget></td></tr></table></div>',
  ],
  [
    'a box as wide as what is in it',
    '<div style="width: {width}"><div style="width: fit-content"><probe-widget></probe-widget></div></div>',
  ],
  [
    'a box laid over the page',
    '<div style="width: {width}; position: relative; height: 60em"><div style="position: absolute"><probe-widget></probe-widget></div></div>',
  ],
];

const inWidth = (markup: string, width: string): Promise<ProbeWidget> =>
  widgetIn(markup.replace('{width}', width));

describe('the width of a widget', () => {
  for (const [what, markup] of parents) {
    it(`in ${what}: there is room to read`, async () => {
      const widget = await inWidth(markup, '780px');
      expect(widget.getBoundingClientRect().width).to.be.at.least(200);
      for (const text of textNodes(inside(widget, '.text')!)) expect(isShown(text)).to.equal(true);
    });

    for (const size of ['16px', '32px']) {
      it(`in ${what} of 320 px, with text of ${size}: nothing sticks out`, async () => {
        await setViewport(320);
        pageStyle(`body { margin: 0; font-size: ${size} }`);
        const widget = await inWidth(markup, '320px');
        const room = widget.closest('[style*="320px"]')!.getBoundingClientRect();
        const box = widget.getBoundingClientRect();
        expect(box.width).to.be.at.least(200);
        expect([box.left, box.right].map(Math.round)).to.satisfy(
          ([left, right]: number[]) => left! >= room.left && right! <= room.right,
        );
        for (const element of widget.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
          if (element.localName === 'option') continue;
          const { right, width } = element.getBoundingClientRect();
          if (width) expect(right, `${element.localName}.${element.className}`).to.be.at.most(room.right + 1);
        }
      });
    }
  }
});

describe('a page that styles everything', () => {
  const resets: [string, string][] = [
    ['spaces letters and words', '* { letter-spacing: 1em; word-spacing: 2em; text-indent: 3em }'],
    ['shouts', '* { text-transform: uppercase; font-variant: small-caps }'],
    ['makes text vanish', '* { font-size: 0 !important }'],
    ['cannot wrap', '* { white-space: nowrap; word-break: break-all }'],
    ['squeezes lines', '* { line-height: 0 !important }'],
    ['paints text', '* { -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red }'],
    ['forbids selecting', '* { user-select: none; -webkit-user-select: none; cursor: wait }'],
    [
      'does all of it',
      `* {
        letter-spacing: 1em; word-spacing: 2em; text-indent: 3em; text-transform: uppercase; font-variant: small-caps;
        font-size: 0 !important; white-space: nowrap; line-height: 0 !important; text-align: justify;
        -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red; user-select: none; cursor: wait;
        font-style: italic; font-weight: 900; box-sizing: content-box;
      }`,
    ],
  ];

  for (const [what, css] of resets) {
    it(`(one that ${what}) leaves the words readable`, async () => {
      pageStyle(css);
      const widget = await widgetIn('<div><probe-widget expand="sources"></probe-widget></div>');
      const drawn = drawnText(widget);
      expect(drawn.length).to.be.at.least(5);
      for (const { text, parent, style } of drawn) {
        expect(px(style.fontSize), text).to.be.at.least(13);
        expect(px(style.lineHeight), text).to.be.at.least(px(style.fontSize));
        expect(['normal', '0px'], text).to.include(style.letterSpacing);
        expect(['normal', '0px'], text).to.include(style.wordSpacing);
        expect(style, text).to.include({
          textIndent: '0px',
          textTransform: 'none',
          fontVariantCaps: 'normal',
          fontStyle: 'normal',
          textShadow: 'none',
        });
        expect(isSelectable(parent), text).to.equal(true);
        expect(style.webkitTextFillColor, text).to.equal(style.color);
        expect(style.whiteSpace, text).not.to.equal('nowrap');
        expect(style.cursor, text).not.to.equal('wait');
      }
    });
  }

  it('and sets a base of 62.5 % keeps text of at least 13 px', async () => {
    pageStyle('html { font-size: 62.5% }');
    const widget = await widgetIn('<div><probe-widget expand="sources"></probe-widget></div>');
    for (const { text, style } of drawnText(widget)) expect(px(style.fontSize), text).to.be.at.least(13);
  });

  it('and sets a base of 62.5 % but its own text size is followed', async () => {
    pageStyle('html { font-size: 62.5% } body { font-size: 1.8rem }');
    const widget = await widgetIn('<div><probe-widget></probe-widget></div>');
    expect(getComputedStyle(inside(widget, '.text')!).fontSize).to.equal('18px');
  });

  it('and puts a widget in a parent without text size still shows it', async () => {
    const widget = await widgetIn(
      '<div style="font-size: 0"><probe-widget expand="sources"></probe-widget></div>',
    );
    for (const { text, style } of drawnText(widget)) expect(px(style.fontSize), text).to.be.at.least(13);
    expect(isShown(inside(widget, '.text')!)).to.equal(true);
  });

  it('keeps its font and its colour in the widget', async () => {
    pageStyle('body { font-family: monospace; color: rgb(1, 2, 3) }');
    const { fontFamily, color } = getComputedStyle(
      inside(await widgetIn('<probe-widget></probe-widget>'), '.text')!,
    );
    expect([fontFamily, color]).to.deep.equal(['monospace', 'rgb(1, 2, 3)']);
  });

  it('and hides a panel until it is opened hides the widget in it, for the keyboard and screen readers too', async () => {
    const widget = await widgetIn('<div style="visibility: hidden"><probe-widget></probe-widget></div>');
    const select = inside<HTMLSelectElement>(widget, 'select')!;
    expect(isShown(inside(widget, '.text')!)).to.equal(false);
    select.focus();
    expect(widget.shadowRoot!.activeElement).to.equal(null);
    widget.parentElement!.style.visibility = '';
    expect(isShown(inside(widget, '.text')!)).to.equal(true);
    select.focus();
    expect(widget.shadowRoot!.activeElement).to.equal(select);
  });

  it('is not styled by the widget in turn', async () => {
    const box = parse('<p class="root heading small row">The page’s own</p>');
    const theirs = box.firstElementChild!;
    const look = (): string[] =>
      [...getComputedStyle(theirs)].map((name) => getComputedStyle(theirs).getPropertyValue(name));
    const before = look();
    expect(before.length).to.be.at.least(100);
    box.insertAdjacentHTML('beforeend', '<probe-widget>Call 112.</probe-widget> ');
    await settled(box.querySelector('probe-widget')!);
    expect(look()).to.deep.equal(before);
  });
});

describe('whichever way lines run', () => {
  /** Something with the styles that all widgets share, in a box narrower than a page, which scrolls. */
  function styled(dir: string, markup: string): { box: HTMLElement; shown: HTMLElement } {
    const box = parse(
      `<div dir="${dir}" style="position: relative; overflow: auto; width: 200px"><div></div></div>`,
    ).querySelector<HTMLElement>('[dir]')!;
    const root = box.firstElementChild!.attachShadow({ mode: 'open' });
    adoptStyles(root, NutrientElement.styles);
    root.innerHTML = markup;
    return { box, shown: root.firstElementChild as HTMLElement };
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`text for the ear alone makes nothing scroll sideways: ${dir}`, () => {
      const { box, shown } = styled(dir, '<span class="spoken">320 milligrams</span>');
      expect(box.scrollWidth).to.equal(box.clientWidth);
      expect(shown.offsetWidth, 'and is not seen').to.be.at.most(1);
    });
  }
});
