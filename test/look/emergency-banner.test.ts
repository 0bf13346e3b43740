/** The banner as it is seen: large text, phones, forced colours, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { expectFit, finger, open, picture, stage, tall, themes } from '../support/look.js';
import { all, countryList, one, visibleText } from '../widgets/emergency-banner/banner.js';

const banner = {
  tag: 'emergency-banner',
  variants: {
    'no country': '',
    Australia: 'region="AU"',
    'France, all open': 'region="FR" expand="all"',
    Canada: 'region="CA"',
    'Papua New Guinea, compact': 'compact region="PG"',
  },
  pictures: {},
} as const;

/** The one of them that stands for all. */
const australia = { ...banner, variants: { Australia: 'region="AU"' }, pictures: { Australia: '' } } as const;

everythingFits({
  ...banner,
  also: async (it, variant, where) => {
    if (variant === 'Australia') await picture(it, where.endsWith('-large') ? where : `${where}-usual`);
  },
});

it('in a column of 280 px and less the longest names of countries fit', async () => {
  for (const width of [280, 248]) {
    for (const code of ['AE', 'PG', 'BA', 'DO', 'GB']) {
      const style = `inline-size: ${width}px; box-sizing: border-box; padding: 0`;
      expectFit(await stage('emergency-banner', `region="${code}"`, { style }));
    }
  }
});

aFingerCanPress({
  ...banner,
  targets: { 'no country': 3, Australia: 3, 'Papua New Guinea, compact': 2 },
  also: (it) => {
    for (const call of all(it, 'a.call'))
      expect(call.getBoundingClientRect().height).to.be.at.least(finger.good);
  },
});

textCanBeRead(banner);

forcedColoursAreKept({
  ...australia,
  keeps: 'the block has an edge and the number looks like a link',
  also: (it) => {
    const [block, call] = [one(it, '.emergency'), one(it, 'a.call')].map((part) => getComputedStyle(part));
    const behind = getComputedStyle(document.documentElement).backgroundColor;
    expect(block!.borderTopStyle).to.equal('solid');
    expect(parseFloat(block!.borderTopWidth)).to.be.at.least(1);
    expect(block!.borderTopColor).not.to.equal(block!.backgroundColor);
    expect(block!.borderTopColor).not.to.equal(behind);
    expect(call!.borderTopColor).not.to.equal(call!.backgroundColor);
  },
});

itRunsRightToLeft(banner);

itPrints({
  ...australia,
  printed: '.signs li, .emergency, .call',
  also: (it) => {
    expect(visibleText(one(it, '.root'))).not.to.include('Somewhere else?');
    expect(countryList(it).checkVisibility()).to.equal(false);
    expect(visibleText(one(it, 'a.call')), 'the list of countries is not on paper').to.equal(
      'Call 000 (Australia)',
    );
    const fills = all(it, '.emergency-head, .call').map((part) => getComputedStyle(part).backgroundColor);
    expect([...new Set(fills)]).to.deep.equal(['rgb(255, 255, 255)']);
  },
});

describe('pictures to look at', () => {
  for (const [name, attributes, style] of [
    ['none', '', ''],
    ['british', 'lang="en-GB"', ''],
    ['france', 'region="FR"', ''],
    ['nigeria', 'region="NG"', ''],
    ['compact', 'region="GB" compact', ''],
    ['dark-scheme', 'region="AU"', themes['dark by color-scheme']],
    ['dark-plain', 'region="AU"', themes['dark by background and color alone']],
    ['open', 'region="US" expand="all"', ''],
  ] as const) {
    it(name, async () => {
      await setViewport(name === 'none' ? 390 : 800, tall);
      const shown = await stage('emergency-banner', attributes, { style });
      if (name === 'open') open(shown);
      expectFit(shown);
      await picture(shown, name);
    });
  }

  it('rtl-page', async () => {
    const shown = await stage('emergency-banner', 'region="FR"', { dir: 'rtl' });
    await picture(shown, 'rtl-page');
  });
});
