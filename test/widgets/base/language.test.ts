import { expect } from '@open-wc/testing';
import { nearestLanguage } from '../../../src/base/language.js';
import { inside, parse, probe, settled, textOf } from '../../support/page.js';
import { probeWords } from '../../support/probe-widget.js';
import { addLanguage } from '../../../src/base/add-language.js';
import { englishAs } from '../../support/languages.js';

const pageLanguage = document.documentElement.getAttribute('lang');

afterEach(() => {
  if (pageLanguage === null) document.documentElement.removeAttribute('lang');
  else document.documentElement.lang = pageLanguage;
});

/** An open shadow root with markup in it. */
function shadowIn(host: Element, markup: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

describe('the language a widget speaks', () => {
  it('is that of the nearest part of the page that has one', () => {
    document.documentElement.lang = 'fr';
    const box = parse(
      '<section lang="de"><div lang="nl"><i></i></div><b></b></section><u></u><s lang="it"></s>',
    );
    expect(nearestLanguage(box.querySelector('i')!)).to.equal('nl');
    expect(nearestLanguage(box.querySelector('b')!)).to.equal('de');
    expect(nearestLanguage(box.querySelector('u')!)).to.equal('fr');
    expect(nearestLanguage(box.querySelector('s')!)).to.equal('it');
  });

  it('is found out through two shadow roots', () => {
    document.documentElement.lang = 'fr';
    const outer = shadowIn(
      parse('<div lang="de"><div id="host"></div></div>').querySelector('#host')!,
      '<p></p>',
    );
    const inner = shadowIn(outer.querySelector('p')!, '<i></i>');
    expect(nearestLanguage(inner.querySelector('i')!)).to.equal('de');
    outer.querySelector('p')!.lang = 'nl';
    expect(nearestLanguage(inner.querySelector('i')!)).to.equal('nl');
    outer.querySelector('p')!.removeAttribute('lang');
    outer.host.closest('[lang]')!.removeAttribute('lang');
    expect(nearestLanguage(inner.querySelector('i')!)).to.equal('fr');
  });

  it('is unknown where the page says so with lang=""', () => {
    document.documentElement.lang = 'fr';
    expect(nearestLanguage(parse('<div lang=""><i></i></div>').querySelector('i')!)).to.equal('');
  });

  it('is unknown where no lang stands anywhere, and outside a page', () => {
    document.documentElement.removeAttribute('lang');
    expect(nearestLanguage(parse('<i></i>').querySelector('i')!)).to.equal('');
    expect(nearestLanguage(document.createElement('i'))).to.equal('');
  });
});

describe('the words of a widget on a page', () => {
  const probeIn = (text: string): object => ({ 'probe-widget': { ...probeWords, text } });
  addLanguage(englishAs('de', probeIn('Hier steht es.')));
  addLanguage(englishAs('he', probeIn('כאן'), { dir: 'rtl' }));

  it('are the page’s, marked with their language and direction', async () => {
    const widget = await probe('<div lang="he-IL"><probe-widget></probe-widget></div>');
    expect(textOf(inside(widget, '.text'))).to.equal('כאן');
    const root = inside(widget, '.root')!;
    expect([root.lang, root.dir]).to.deep.equal(['he', 'rtl']);
  });

  it('are English, and marked as English, on a page in a language that is not there', async () => {
    const widget = await probe('<div lang="ja" dir="rtl"><probe-widget></probe-widget></div>');
    expect(textOf(inside(widget, '.text'))).to.equal('The widget stands here.');
    const root = inside(widget, '.root')!;
    expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
    expect(getComputedStyle(root).direction).to.equal('ltr');
  });

  it('do not follow the browser', async () => {
    document.documentElement.removeAttribute('lang');
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'language')!;
    Object.defineProperty(Navigator.prototype, 'language', { configurable: true, get: () => 'de' });
    try {
      const widget = await probe('<probe-widget></probe-widget>');
      expect(textOf(inside(widget, '.text'))).to.equal('The widget stands here.');
    } finally {
      Object.defineProperty(Navigator.prototype, 'language', own);
    }
  });

  it('change when a language menu sets <html lang>', async () => {
    document.documentElement.lang = 'en';
    const widget = await probe('<probe-widget></probe-widget>');
    document.documentElement.lang = 'de';
    await settled(widget);
    expect(textOf(inside(widget, '.text'))).to.equal('Hier steht es.');
    expect(inside(widget, '.root')!.lang).to.equal('de');
  });

  it('change when a part of the page gets another language', async () => {
    const widget = await probe('<section><probe-widget></probe-widget></section>');
    widget.parentElement!.lang = 'de';
    await settled(widget);
    expect(textOf(inside(widget, '.text'))).to.equal('Hier steht es.');
    widget.parentElement!.removeAttribute('lang');
    await settled(widget);
    expect(textOf(inside(widget, '.text'))).to.equal('The widget stands here.');
  });

  it('change when the widget is moved into a part in another language', async () => {
    const widget = await probe('<probe-widget></probe-widget><div lang="de"></div>');
    widget.nextElementSibling!.append(widget);
    await settled(widget);
    expect(textOf(inside(widget, '.text'))).to.equal('Hier steht es.');
  });
});
