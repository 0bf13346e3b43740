/** The banner as it is seen: large text, phones, forced colours, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { addedText } from '../../support/page.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { all, countryList, one, show, visibleText } from './banner.js';

/** A banner in a page of its own: white, or as the style says. */
async function stage(attributes: string, { style = '', dir = 'ltr' } = {}): Promise<Element> {
  const page = await show(
    `<div dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><emergency-banner ${attributes}></emergency-banner></div></div>`,
  );
  document.documentElement.style.setProperty('margin', '0');
  document.body.style.setProperty('margin', '0');
  return page.querySelector('emergency-banner')!;
}

const picture = (name: string, banner: Element): Promise<string> =>
  screenshot(`emergency-banner-${name}`, banner.closest('main > div')!);

const open = (banner: Element): void => {
  for (const details of all<HTMLDetailsElement>(banner, 'details')) details.open = true;
};

function expectFit(banner: Element): void {
  expect(misfits(banner)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

describe('everything fits', () => {
  for (const width of [320, 390, 768, 1280]) {
    for (const [text, style] of [
      ['text of usual size', ''],
      ['text of 200 %', 'font-size: 32px'],
    ] as const) {
      it(`at ${width} px with ${text}, open and closed, whatever the country`, async () => {
        await setViewport(width, 900);
        for (const attributes of [
          '',
          'region="AU"',
          'region="FR" sources="open"',
          'region="CA"',
          'compact region="PG"',
        ]) {
          const banner = await stage(attributes, { style });
          expectFit(banner);
          open(banner);
          expectFit(banner);
        }
        await picture(`${width}-${style ? 'large' : 'usual'}`, await stage('region="AU"', { style }));
      });
    }
  }

  it('in a column of 280 px, with the longest names of countries', async () => {
    for (const code of ['AE', 'PG', 'BA', 'DO', 'GB']) {
      const banner = await stage(`region="${code}"`, { style: 'inline-size: 280px; box-sizing: border-box' });
      expectFit(banner);
    }
  });

  it('with a heading of one long word', async () => {
    await setViewport(320, 900);
    expectFit(await stage('heading="Krankenversicherungsbeitragsbemessungsgrenzenüberschreitung"'));
  });
});

describe('with the reader’s own colours (forced colours)', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    itWhere(
      'forcedColors',
      `${colorScheme}: the block has an edge, the number looks like a link and text can be read`,
      async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        const banner = await stage('region="AU"');
        const [block, call] = [one(banner, '.callout'), one(banner, 'a.call')].map((it) =>
          getComputedStyle(it),
        );
        const behind = getComputedStyle(document.documentElement).backgroundColor;
        expect(block!.borderTopStyle).to.equal('solid');
        expect(parseFloat(block!.borderTopWidth)).to.be.at.least(1);
        expect(block!.borderTopColor).not.to.equal(block!.backgroundColor);
        expect(block!.borderTopColor).not.to.equal(behind);
        expect(call!.borderTopColor).not.to.equal(call!.backgroundColor);
        expect(contrasts(banner.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
        await picture(`forced-${colorScheme}`, banner);
      },
    );
  }
});

describe('right to left', () => {
  it('the page’s direction does not turn English round', async () => {
    const banner = await stage('region="FR"', { dir: 'rtl' });
    const callout = one(banner, '.callout');
    expect(getComputedStyle(callout).direction).to.equal('ltr');
    expectFit(banner);
    await picture('rtl-page', banner);
  });
});

describe('on paper', () => {
  it('all signs and sources are there, links and numbers are written out, controls are not', async () => {
    const banner = await stage('region="AU"', { style: 'background: #10233a; color: #e9eef5' });
    expect(all<HTMLDetailsElement>(banner, 'details').map((it) => it.open)).to.deep.equal([false, false]);
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    const root = one(banner, '.root');
    expect(countryList(banner).checkVisibility()).to.be.false;
    expect(visibleText(root)).not.to.include('Somewhere else?');
    for (const [sign] of all(banner, '.signs li').map((it) => [it])) {
      expect(sign!.checkVisibility({ contentVisibilityAuto: true }), sign!.textContent).to.be.true;
    }
    for (const link of all<HTMLAnchorElement>(banner, '.sources a')) {
      expect(link.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
      expect(addedText(link, '::after')).to.include(link.href);
    }
    expect(visibleText(one(banner, 'a.call'))).to.equal('Call 000');
    const colours = all(banner, '.callout, .callout *, .body *, .sources *').map(
      (it) => getComputedStyle(it).color,
    );
    expect([...new Set(colours)]).to.deep.equal(['rgb(0, 0, 0)']);
    const fills = all(banner, '.root, .callout, .call').map((it) => getComputedStyle(it).backgroundColor);
    expect([...new Set(fills)]).to.deep.equal(['rgb(255, 255, 255)']);
    expectFit(banner);
    await picture('print', banner);

    dispatchEvent(new Event('afterprint'));
    expect(all<HTMLDetailsElement>(banner, 'details').map((it) => it.open)).to.deep.equal([false, false]);
  });
});

describe('pictures to look at', () => {
  for (const [name, attributes, style] of [
    ['none', '', ''],
    ['british', 'lang="en-GB"', ''],
    ['france', 'region="FR"', ''],
    ['nigeria', 'region="NG"', ''],
    ['compact', 'region="GB" compact', ''],
    ['dark-scheme', 'region="AU"', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['dark-plain', 'region="AU"', 'background: #10233a; color: #e9eef5'],
    ['open', 'region="US" sources="open"', ''],
  ] as const) {
    it(name, async () => {
      await setViewport(name === 'none' ? 390 : 800, 900);
      const banner = await stage(attributes, { style });
      if (name === 'open') open(banner);
      expectFit(banner);
      await picture(name, banner);
    });
  }
});
