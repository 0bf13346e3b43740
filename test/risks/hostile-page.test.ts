/** Pages that get in the way of a widget without meaning to: policies, old libraries, resets, odd sizes, dark themes. */
import { expect } from '@open-wc/testing';
import { isSelectable } from '../support/page.js';
import { click, press, setViewport } from '../support/browser.js';
import { borderContrast, contrasts } from '../support/contrast.js';
import { misfits, sidewaysScroll } from '../support/layout.js';
import {
  all,
  chooseByKeys,
  countryList,
  dialled,
  one,
  shownText,
} from '../widgets/emergency-banner/banner.js';
import { openWatched, shownBanner, type WatchedPage } from './watched-page.js';

/** An article whose publisher also has the given CSS. */
async function articleWith(css: string, size?: { width: number }): Promise<WatchedPage> {
  const page = await openWatched('article.html', size);
  const style = page.document.createElement('style');
  style.textContent = css;
  page.document.head.append(style);
  await shownBanner(page);
  return page;
}

const bannerOf = ({ document }: WatchedPage): HTMLElementTagNameMap['emergency-banner'] =>
  document.querySelector('emergency-banner')!;

describe('under the strictest policy that allows the script', () => {
  it('the banner has its look and works, and breaks no rule while every control is used', async () => {
    const page = await openWatched('strict-policy.html');
    const banner = await shownBanner(page);
    page.window.focus();
    await chooseByKeys(banner, 'France');
    for (const summary of all(banner, 'summary')) await click(summary);
    expect(all(banner, 'details:not([open])')).to.deep.equal([]);
    await chooseByKeys(banner, 'My country');
    expect(page.violations).to.deep.equal([]);
    expect([...page.errors, ...page.console]).to.deep.equal([]);
    const { backgroundColor } = page.window.getComputedStyle(one(banner, '.emergency-head'));
    expect(backgroundColor).to.equal('rgb(140, 21, 21)');
  });
});

describe('on a page whose addresses all lead elsewhere (<base>)', () => {
  it('every link still goes where it says, and nothing is asked of elsewhere', async () => {
    const page = await openWatched('elsewhere-base.html');
    const banner = await shownBanner(page);
    await chooseByKeys(banner, 'France');
    for (const link of all<HTMLAnchorElement>(banner, 'a'))
      expect(link.href).to.match(/^(https?:\/\/(?!elsewhere)|tel:\+?\d)/);
    expect(banner.shadowRoot!.innerHTML).not.to.match(/url\(|href="#/);
    expect((await page.requests()).filter(({ url }) => url.includes('elsewhere.invalid'))).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('beside an old library that replaces the language’s own methods', () => {
  for (const file of ['prototype-patches.html', 'mootools-patches.html']) {
    it(`${file}: the banner has its number, all countries, all signs and its sources, in order`, async () => {
      const page = await openWatched(file);
      const banner = await shownBanner(page);
      page.window.focus();
      await chooseByKeys(banner, 'France');
      for (const summary of all(banner, 'summary')) await click(summary);
      expect(dialled(banner).slice(0, 2)).to.deep.equal(['15', '112']);
      expect(dialled(banner)).to.include.members(['3114', '+33140054848']);
      expect(all(banner, '.signs li')).to.have.length(30);
      const names = [...countryList(banner).options].map(({ text }) => text);
      expect([names[0], names.at(-2), names.length]).to.deep.equal(['Albania', 'Vietnam', 101]);
      expect(shownText(banner)).to.include('Checked November 2026');
      await press('Tab');
      expect([...page.errors, ...page.console]).to.deep.equal([]);
    });
  }
});

describe('under a reset sheet that hits everything', () => {
  const reset = `
    *, *::before, *::after, emergency-banner {
      all: unset !important; letter-spacing: 0.4em !important; line-height: 0.8 !important;
      text-transform: uppercase !important; font-style: italic !important; white-space: nowrap !important;
      text-align: right !important; text-indent: 3em !important; word-spacing: 2em !important;
      -webkit-text-fill-color: #eee !important; user-select: none !important; cursor: none !important;
      visibility: inherit !important; direction: rtl !important; hyphens: auto !important;
    }
    style, script, head { display: none !important }
    main, p, div { display: block !important }`;

  it('the banner reads as on any page', async () => {
    const page = await articleWith(reset, { width: 390 });
    const banner = bannerOf(page);
    const style = page.window.getComputedStyle(all(banner, '.signs li')[0]!);
    expect({
      spacing: [style.letterSpacing, style.wordSpacing, style.textIndent],
      text: [style.textTransform, style.fontStyle, style.whiteSpace, style.direction],
      fill: style.webkitTextFillColor === style.color,
      select: isSelectable(all(banner, '.signs li')[0]!),
      cursor: style.cursor,
    }).to.deep.equal({
      spacing: ['normal', '0px', '0px'],
      text: ['none', 'normal', 'normal', 'ltr'],
      fill: true,
      select: true,
      cursor: 'auto',
    });
    expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).to.be.closeTo(1.35, 0.01);
    expect(misfits(banner)).to.deep.equal([]);
    expect(contrasts(banner.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
  });

  for (const css of [
    'a { color: inherit !important; pointer-events: auto; text-decoration: none !important }',
    'ul, li, dl, dd { display: inline !important; float: left !important }',
    'details > * { display: none !important } summary { display: none !important }',
    'select, label { opacity: 0 !important; position: absolute !important; left: -9999px !important }',
    'main :is([lang], [dir], [class], [part]) { display: none !important }',
    '.emergency, .root, .heading, .small { display: none !important }',
  ]) {
    it(`the inside of the banner is not the page’s to style: ${css}`, async () => {
      const plain = shownText(bannerOf(await articleWith('')));
      const page = await articleWith(css);
      const banner = bannerOf(page);
      expect(shownText(banner)).to.equal(plain);
      expect(countryList(banner).checkVisibility({ opacityProperty: true })).to.be.true;
      expect(misfits(banner)).to.deep.equal([]);
    });
  }
});

describe('on a page with odd sizes', () => {
  const fontSize = (page: WatchedPage, selector: string): number =>
    parseFloat(page.window.getComputedStyle(one(bannerOf(page), selector)).fontSize);

  it('text is as large as the page’s where html is set to 62.5 %', async () => {
    const page = await articleWith('html { font-size: 62.5% } body { font-size: 1.8rem }');
    expect(fontSize(page, '.root')).to.equal(18);
  });

  for (const css of ['div { font-size: 0 }', 'body { font-size: 4px }', 'div { font-size: 0.1em }']) {
    it(`no text is smaller than 13 px: ${css}`, async () => {
      const page = await articleWith(css);
      for (const text of ['.root', '.signs li', 'select', 'summary', '.hint'])
        for (const element of all(bannerOf(page), text)) {
          const size = parseFloat(page.window.getComputedStyle(element).fontSize);
          expect(size, `${text}: ${element.textContent}`).to.be.at.least(13);
        }
    });
  }

  it('the banner fits a phone where the whole page runs from right to left', async () => {
    const page = await openWatched('right-to-left.html', { width: 320 });
    const banner = await shownBanner(page);
    const root = one(banner, '.root');
    expect([root.lang, page.window.getComputedStyle(root).direction]).to.deep.equal(['en', 'ltr']);
    await chooseByKeys(banner, 'France');
    expect(misfits(banner)).to.deep.equal([]);
    expect(sidewaysScroll(page.document)).to.equal(0);
  });

  for (const css of [
    'div { display: flex } ',
    'div { display: inline-block }',
    'div { display: grid; place-items: center }',
    'div { display: table }',
    'div { display: table-cell }',
    'div { float: left }',
    'div { position: absolute }',
    'div { columns: 2 }',
    'main { display: flex; flex-direction: column; align-items: center }',
    'emergency-banner { display: inline }',
    'emergency-banner { display: contents }',
    'div { writing-mode: vertical-rl }',
  ]) {
    it(`the banner keeps a width to be read at, and fits a phone: ${css}`, async () => {
      const page = await articleWith(css, { width: 320 });
      const root = one(bannerOf(page), '.root');
      const { inlineSize } = page.window.getComputedStyle(root);
      expect(parseFloat(inlineSize)).to.be.at.least(css.includes('columns') ? 120 : 200);
      if (css.includes('contents')) return; // no box of its own to stick out of
      expect(misfits(bannerOf(page))).to.deep.equal([]);
      if (!/absolute|columns|vertical/.test(css)) expect(sidewaysScroll(page.document)).to.equal(0);
    });
  }

  it('the banner is shown whole where its parent is wide and where it is narrow', async () => {
    for (const width of [200, 320, 700, 1280, 2400]) {
      await setViewport(Math.max(width, 800));
      const page = await articleWith('', { width });
      expect(misfits(bannerOf(page)), `${width} px`).to.deep.equal([]);
      expect(sidewaysScroll(page.document)).to.equal(0);
    }
  });
});

describe('text can be read on every theme', () => {
  for (const [theme, css] of [
    ['a plain page', ''],
    ['a dark page by background and color alone', 'body { background: #10233a; color: #e9eef5 }'],
    ['a dark page by color-scheme', ':root { color-scheme: dark }'],
    ['a black page with grey text', 'body { background: #000; color: #999 }'],
    ['a paper page with brown text', 'body { background: #fdf6e3; color: #5b4636 }'],
    ['a page with a pale accent', 'body { --nw-accent: #ffe; --nw-surface: #fff }'],
    ['a page with a red background', 'body { background: #8c1515; color: #fff }'],
  ] as const) {
    it(`${theme}: contrast of all text is 4.5 or more, of the list’s border 3 or more`, async () => {
      const page = await articleWith(css);
      const banner = bannerOf(page);
      await chooseByKeys(banner, 'Luxembourg');
      for (const details of all<HTMLDetailsElement>(banner, 'details')) details.open = true;
      const [lowest] = contrasts(banner.shadowRoot!);
      console.log(
        `Contrast on ${theme}: lowest ${lowest!.contrast.toFixed(2)} ("${lowest!.text.slice(0, 30)}")`,
      );
      expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
      expect(borderContrast(countryList(banner))).to.be.at.least(3);
    });
  }

  it('the number and its block keep their own colours whatever the theme', async () => {
    const page = await articleWith(
      'body { background: #000; color: #777; --nw-accent: #777; --nw-surface: #888 }',
    );
    await chooseByKeys(bannerOf(page), 'Japan');
    const block = contrasts(one(bannerOf(page), '.emergency-head'));
    expect(block[0]!.contrast).to.be.greaterThan(9);
  });
});
