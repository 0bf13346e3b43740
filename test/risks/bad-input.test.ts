/** What careless or hostile hands write into a tag or a property: words instead of a number, and nothing runs. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EmergencyBanner } from '../../src/widgets/emergency-banner/emergency-banner.js';
import { listenToConsole } from '../support/console.js';
import {
  all,
  dialled,
  one,
  show,
  showBanner,
  shownText,
  visibleText,
} from '../widgets/emergency-banner/banner.js';
import { attack, hostileRegions, junk, strangers } from './hostile-values.js';

async function expectWordsInstead(banner: EmergencyBanner): Promise<void> {
  await banner.updateComplete;
  expect(visibleText(one(banner, '.number'))).to.equal('Call your local emergency number.');
  expect(dialled(banner)).to.deep.equal([]);
  expect(strangers(banner)).to.deep.equal([]);
}

describe('an unknown or hostile region gives words and one warning', () => {
  for (const [what, value] of Object.entries(hostileRegions)) {
    it(`as an attribute: ${what}`, async () => {
      const { warnings, errors } = listenToConsole();
      const stage = await show('<div></div>');
      const banner = document.createElement('emergency-banner');
      banner.setAttribute('region', value);
      stage.firstElementChild!.append(banner, banner.cloneNode());
      await expectWordsInstead(banner);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^nutrient-widgets: <emergency-banner region=".*> is not understood\. Allowed: .*US/,
      );
      expect(warnings[0]!.length, 'a warning is short').to.be.lessThan(220);
      expect(errors).to.deep.equal([]);
    });
  }

  it('as a property, the property then reads as empty', async () => {
    const { warnings } = listenToConsole();
    const banner = await showBanner();
    banner.region = 'Elbonia';
    await expectWordsInstead(banner);
    expect(banner.region).to.equal('');
    expect(warnings).to.have.length(1);
  });

  it('in any text there is', async () => {
    listenToConsole();
    const banner = await showBanner();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async (text) => {
        fc.pre(!/^\s*[a-z]{2}\s*$/i.test(text));
        banner.setAttribute('region', text);
        await expectWordsInstead(banner);
      }),
      { numRuns: 80 }, // after 200 different warnings the console has enough of them
    );
  });

  it('and an empty one is no mistake', async () => {
    const { warnings } = listenToConsole();
    await expectWordsInstead(await showBanner('region=""'));
    await expectWordsInstead(await showBanner('region="  "'));
    expect(warnings).to.deep.equal([]);
  });
});

describe('markup in an attribute', () => {
  for (const name of [
    'region',
    'signs',
    'compact',
    'heading',
    'heading-level',
    'expand',
    'lang',
    'dir',
    'class',
    'id',
    'part',
  ]) {
    it(`stays text: ${name}`, async () => {
      const { warnings, errors } = listenToConsole();
      const stage = await show('<div></div>');
      const banner = document.createElement('emergency-banner');
      banner.setAttribute(name, attack(name));
      stage.firstElementChild!.append(banner);
      await expectWordsInstead(banner);
      expect(all(banner, '.signs li')).to.have.length(30);
      expect(warnings).to.have.length(
        ['region', 'signs', 'compact', 'heading-level', 'expand'].includes(name) ? 1 : 0,
      );
      expect(errors).to.deep.equal([]);
      if (name === 'heading') expect(one(banner, 'h2').textContent).to.equal(attack('heading'));
    });
  }

  it('stays text when the page’s default country holds it, and the page’s language', async () => {
    const { warnings } = listenToConsole();
    const meta = document.createElement('meta');
    meta.name = 'nutrient-widgets';
    meta.content = `region=${attack('meta')}, unit=<b>`;
    document.head.append(meta);
    try {
      const stage = await show('<div></div>');
      const around = stage.firstElementChild!;
      around.setAttribute('lang', attack('lang'));
      around.append(document.createElement('emergency-banner'));
      await expectWordsInstead(around.querySelector('emergency-banner')!);
      expect(warnings.length).to.be.within(1, 4);
    } finally {
      meta.remove();
    }
  });
});

describe('junk in a property, as frameworks hand it over', () => {
  for (const [what, value] of junk) {
    it(`is taken for nothing: ${what}`, async () => {
      const { errors } = listenToConsole();
      const banner = await showBanner();
      const plain = shownText(banner);
      for (const name of ['region', 'signs', 'compact', 'heading', 'headingLevel', 'sources'] as const) {
        if (name === 'heading' && typeof value === 'number') continue; // a number is text there
        (banner as unknown as Record<string, unknown>)[name] = value;
        await expectWordsInstead(banner);
        expect(shownText(banner), name).to.equal(plain);
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('is reported once for a thousand banners', async () => {
    const { warnings } = listenToConsole();
    await show('<emergency-banner region="Ruritania" compact></emergency-banner>'.repeat(1000));
    expect(warnings).to.have.length(1);
  });
});
