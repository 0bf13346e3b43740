/** The list as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect, nextFrame } from '@open-wc/testing';
import { evidenceList } from '../../../src/locales/en/evidence-list.js';
import { shared } from '../../../src/locales/en/shared.js';
import { EvidenceList } from '../../../src/widgets/evidence-list/evidence-list.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { borderContrast, contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { addedText } from '../../support/page.js';
import { pseudo } from '../../support/pseudo.js';
import { all, cards, choose, filter, one, read, repeatedCards, showAll, showStudies } from './evidence.js';

EvidenceList.words.add('qps-plocm', pseudo({ ...shared, ...evidenceList }));

const plain = 'padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328;';

/** A list in a page of its own: white, or as the style says. */
async function stage(attributes = '', style = '', lang = 'en', dir = 'ltr'): Promise<EvidenceList> {
  const list = await showStudies(attributes);
  Object.assign(list.parentElement!, { lang, dir }).style.cssText = plain + style;
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  list.requestUpdate();
  await list.updateComplete;
  await nextFrame();
  return list;
}

async function picture(name: string, list: Element): Promise<void> {
  const page = list.parentElement!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`evidence-list-${name}`, page);
}

function expectFit(list: Element): void {
  expect(misfits(list)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

describe('everything fits', () => {
  for (const width of [320, 390, 1280]) {
    it(`at ${width} px, with usual text and text of 200 %`, async () => {
      for (const [size, style] of [
        ['', ''],
        ['-large', 'font-size: 32px'],
      ] as const) {
        await setViewport(width, 900);
        const list = await stage('limit="5" sources="open"', style);
        expectFit(list);
        await picture(`${width}${size}`, list);
        list.parentElement!.remove();
      }
    });
  }

  it('in a column of 200 px, and with words that are longer and run the other way', async () => {
    expectFit(await stage('', 'inline-size: 200px; box-sizing: border-box; padding: 0'));
    await setViewport(320, 900);
    const list = await stage('sources="open"', '', 'qps-plocm', 'rtl');
    expect(getComputedStyle(one(list, '.root')).direction).to.equal('rtl');
    expectFit(list);
    await picture('rtl-320', list);
  });

  it('the page’s direction does not turn English round', async () => {
    const list = await stage('', '', 'en', 'rtl');
    expect(getComputedStyle(cards(list)[0]!).direction).to.equal('ltr');
    expectFit(list);
  });

  it('fields and buttons are 44 px high for a finger', async () => {
    await setViewport(320);
    const list = await stage('limit="2"');
    for (const it of all(list, 'select, button'))
      expect(it.getBoundingClientRect().height, it.outerHTML).to.be.at.least(44);
  });
});

describe('which studies showed nothing', () => {
  it('can be told in black and white: bold, with a thicker line and in words', async () => {
    const list = await stage('', '--nw-accent: #5b2a86');
    const marks = all(list, '.marks > li');
    const width = (it: Element): number => parseFloat(getComputedStyle(it).borderTopWidth);
    const weight = (it: Element): number => Number(getComputedStyle(it).fontWeight);
    for (const it of marks) {
      const isNone = it.textContent.includes('No effect shown');
      expect(width(it), it.textContent).to.equal(isNone ? 2 : 1);
      if (isNone) expect(weight(it.querySelector('strong')!)).to.be.at.least(700);
    }
    const colours = new Set(marks.map((it) => getComputedStyle(it).color));
    expect(colours.size, 'colour says nothing').to.equal(1);
  });
});

describe('text can be read on every theme', () => {
  for (const [theme, style] of [
    ['light', ''],
    ['dark by color-scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['dark by background and color alone', 'background: #10233a; color: #e9eef5'],
    ['paper with brown text', 'background: #fdf6e3; color: #5b4636'],
  ] as const) {
    it(`${theme}: contrast of all text is 4.5 or more, of the fields’ borders 3 or more`, async () => {
      const list = await stage('limit="6" sources="open"', style);
      const [lowest] = contrasts(list.shadowRoot!);
      expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
      for (const field of all(list, 'select, button')) expect(borderContrast(field)).to.be.at.least(3);
      if (theme.startsWith('dark by b')) await picture('dark', list);
    });
  }

  itWhere(
    'forcedColors',
    'with the reader’s own colours (forced colours), and the marks keep their lines',
    async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      const list = await stage('sources="open"');
      expect(contrasts(list.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
      for (const it of all(list, '.marks > .none')) expect(borderContrast(it)).to.be.at.least(4.5);
      await picture('forced', list);
    },
  );
});

describe('on paper', () => {
  const isPrinted = (it: Element): boolean => it.checkVisibility({ contentVisibilityAuto: true });

  it('stand all cards whatever the limit, black on white, with links written out and without controls', async () => {
    const list = await stage('limit="1"', 'background: #10233a; color: #e9eef5; --nw-accent: #ffe');
    expect(cards(list)).to.have.length(1);
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await nextFrame();
    expect([cards(list).length, repeatedCards(list).length]).to.deep.equal([7, 2]);
    for (const it of all(list, 'select, button, .label, [role=status]'))
      expect(isPrinted(it), it.outerHTML.slice(0, 60)).to.equal(false);
    for (const link of all<HTMLAnchorElement>(list, '.sources a')) {
      expect(isPrinted(link)).to.equal(true);
      expect(addedText(link, '::after')).to.include(link.href);
    }
    const printed = all(list, '.root, .root *').filter(isPrinted);
    expect([...new Set(printed.map((it) => getComputedStyle(it).color))]).to.deep.equal(['rgb(0, 0, 0)']);
    for (const card of cards(list)) expect(getComputedStyle(card).breakInside).to.equal('avoid');
    expectFit(list);
    await picture('print', list);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia();
    expect(cards(list), 'as before').to.have.length(1);
    expect(showAll(list)).not.to.equal(undefined);
  });

  it('a reader who chose one kind gets that kind, and the sheet says that there are more', async () => {
    const list = await stage();
    await choose(list, filter(list), 'trial');
    await emulateMedia({ media: 'print' });
    expect(cards(list).map((it) => read(it).year)).to.deep.equal([2014, 2011]);
    const status = one(list, '[role=status]');
    expect([isPrinted(status), status.textContent.trim()]).to.deep.equal([true, 'Shown: 2 of 7 studies.']);
  });
});
