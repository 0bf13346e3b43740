/** The numbers a reader is told to call, against what the sources say. */
import { expect } from '@open-wc/testing';
import { openHost } from '../../support/browser.js';
import { all, countryList, dialled, one, show, showBanner, shownText, visibleText } from './banner.js';
import { crisisLines, emergencyNumbers, poisonCentres } from '../../support/published/emergency-banner.js';

/** Every country of which anything is published. */
const everywhere = [
  ...new Set([...Object.keys(emergencyNumbers), ...Object.keys(poisonCentres), ...Object.keys(crisisLines)]),
];

/** Where English says it otherwise than the collected data does. */
const otherNames: Readonly<Record<string, string>> = {
  BA: 'Bosnia & Herzegovina',
  MO: 'Macao',
  TR: new Intl.DisplayNames(['en'], { type: 'region' }).of('TR')!, // “Turkey” in older browsers
};

const sourceLinks = (banner: Element): string[] =>
  all<HTMLAnchorElement>(banner, '.sources a').map((link) => link.href);

describe('the emergency number', () => {
  it('is words and a list of countries where no country is known: a guess could be a dead line', async () => {
    const banner = await showBanner();
    expect(dialled(banner)).to.deep.equal([]);
    expect(visibleText(one(banner, '[role=status]'))).to.equal('Call your local emergency number.');
    expect(countryList(banner).checkVisibility()).to.be.true;
    expect(visibleText(one(banner, '.field .label'))).to.equal('Choose your country to see its number.');
    expect(shownText(banner).match(/\d+/g)).to.deep.equal(['2026']); // the month of the check
  });

  it('is the one of the country in the tag, as text and as a link', async () => {
    const banner = await showBanner('region="AU"');
    expect(one(banner, 'a.call').getAttribute('href')).to.equal('tel:000');
    expect(visibleText(one(banner, 'a.call'))).to.equal('Call 000');
    expect(visibleText(one(banner, '[role=status]'))).to.equal('For an ambulance in Australia Call 000');
  });

  for (const written of ['GB', 'gb', 'UK', 'uk', ' Uk ']) {
    it(`is 999 for region="${written}"`, async () => {
      expect(dialled(await showBanner(`region="${written}"`))[0]).to.equal('999');
    });
  }

  it('names the country before the number, and a way out beside it, when only the language hints at one', async () => {
    const page = await show('<div lang="en-GB"><emergency-banner></emergency-banner></div>');
    const now = visibleText(one(page.querySelector('emergency-banner')!, '.now'));
    expect(now).to.match(/^For an ambulance in the United Kingdom Call 999\b/);
    expect(now).to.match(/Somewhere else\? Choose your country\./);
    expect(now.length, 'near: nothing else stands between').to.be.lessThan(160 + optionsLength(page));
  });

  it('is named the same way on a page that is British from its first line', async () => {
    const page = await openHost('british.html');
    const banner = page.document.querySelector('emergency-banner')!;
    await page.window.customElements.whenDefined('emergency-banner');
    await banner.updateComplete;
    expect(visibleText(one(banner, '.now'))).to.match(
      /^For an ambulance in the United Kingdom Call 999\b.*Somewhere else\?/,
    );
    expect(one(banner, 'a.call').getAttribute('href')).to.equal('tel:999');
  });

  it('is the one of the tag and not of the language', async () => {
    const page = await show('<div lang="en-GB"><emergency-banner region="IN"></emergency-banner></div>');
    expect(dialled(page.querySelector('emergency-banner')!)[0]).to.equal('112');
  });

  it('follows the nearest language, also across a shadow root', async () => {
    const page = await show('<div lang="en-AU"><section></section></div>');
    const inner = page.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<emergency-banner></emergency-banner>';
    const banner = inner.querySelector('emergency-banner')!;
    await banner.updateComplete;
    expect(dialled(banner)[0]).to.equal('000');
  });

  it('is no country’s for a language without one', async () => {
    const page = await show('<div lang="es-419"><emergency-banner></emergency-banner></div>');
    expect(dialled(page.querySelector('emergency-banner')!)).to.deep.equal([]);
  });

  it('is there for 100 countries, no more and no fewer than the sources allow', async () => {
    const banner = await showBanner();
    const offered = [...countryList(banner).options].map(({ value }) => value);
    expect(offered.filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ').sort()).to.deep.equal(
      Object.keys(emergencyNumbers).sort(),
    );
    expect(Object.keys(emergencyNumbers)).to.have.length(100);
  });

  it('is the published one in every country, as text and as a link, with the link to its source', async () => {
    const banner = await showBanner();
    for (const [code, it] of Object.entries(emergencyNumbers)) {
      const { name, number, also, fromMobile, textPhone, source } = it;
      banner.setAttribute('region', code);
      await banner.updateComplete;
      const call = one(banner, 'a.call');
      expect(call.getAttribute('href'), name).to.equal(`tel:${number}`);
      expect(visibleText(call)).to.equal(`Call ${number}`);
      expect(visibleText(one(banner, '.where'))).to.include(otherNames[code] ?? name);
      expect(sourceLinks(banner)).to.include(source);
      const inBlock = all(banner, '.callout a[href^="tel:"]').map((link) =>
        link.getAttribute('href')!.slice(4),
      );
      expect(inBlock, name).to.deep.equal([number, also, fromMobile, textPhone].filter(Boolean));
    }
  });

  it('of text phones and mobile phones says for whom it is', async () => {
    const text = visibleText(one(await showBanner('region="AU"'), '.now'));
    expect(text).to.include('From a mobile phone, 112 also works.');
    expect(text).to.include('With a text phone (TTY), call 106.');
  });

  for (const [code, name] of [
    ['NG', 'Nigeria'],
    ['PE', 'Peru'],
    ['KI', 'Kiribati'],
  ] as const) {
    it(`is a sentence without a number in ${name}, where the sources do not agree on one`, async () => {
      const banner = await showBanner(`region="${code}"`);
      expect(visibleText(one(banner, '[role=status]'))).to.equal(
        `We have no confirmed number for ${name}. Call your local emergency number.`,
      );
      expect(all(banner, '.callout a[href^="tel:"]')).to.deep.equal([]);
      expect(dialled(banner)).to.deep.equal((crisisLines[code] ?? []).map(({ tel }) => tel));
    });
  }
});

describe('poison centres and crisis lines', () => {
  it('are those that the sources name, in every country, and words where there is none', async () => {
    const banner = await showBanner();
    for (const code of everywhere) {
      const poison = poisonCentres[code] ?? [];
      const crisis = crisisLines[code] ?? [];
      banner.setAttribute('region', code);
      await banner.updateComplete;
      const [poisonBlock, crisisBlock] = all(banner, '.lines > div');
      expect(linked(poisonBlock!), code).to.deep.equal(poison.map(({ tel }) => tel));
      expect(linked(crisisBlock!), code).to.deep.equal(crisis.map(({ tel }) => tel));
      expect(sourceLinks(banner)).to.include.members([...poison, ...crisis].map(({ page }) => page));
      if (!poison.length) {
        expect(visibleText(poisonBlock!)).to.match(
          /^Poisoning, in .*no confirmed poison centre.*doctor or pharmacist/,
        );
      }
      if (!crisis.length) {
        expect(visibleText(crisisBlock!)).to.match(/no confirmed crisis line.*Tell someone near you/);
      }
    }
  });

  it('are each named in the list of sources, under their page, and a page that has several stands there once', async () => {
    for (const code of everywhere) {
      const lines = [...(poisonCentres[code] ?? []), ...(crisisLines[code] ?? [])];
      const banner = await showBanner(`region="${code}" sources="open"`);
      const names = all(banner, '.line-name').map(visibleText);
      expect(names, code).to.have.length(lines.length);
      const entries = all<HTMLAnchorElement>(banner, '.sources a')
        .map((it) => [it.href, visibleText(it)] as const)
        .filter(([, text]) => names.some((name) => text.includes(name)));
      const byPage = [...new Set(lines.map(({ page }) => page))].map(
        (page) => [page, names.filter((_, i) => lines[i]!.page === page).join(', ')] as const,
      );
      expect(entries, code).to.deep.equal(byPage);
    }
  });

  it('of Freiburg and Munich, on one page, are both named as its lines; so are the eight of France', async () => {
    const sourcesNaming = async (code: string, name: string): Promise<string[]> =>
      all(await showBanner(`region="${code}" sources="open"`), '.sources a')
        .map(visibleText)
        .filter((it) => it.includes(name));
    for (const town of ['Freiburg', 'München'])
      expect(await sourcesNaming('DE', town)).to.deep.equal(['Giftnotruf Freiburg, Giftnotruf München']);
    const french = await sourcesNaming('FR', 'antipoison');
    expect(french).to.have.length(1);
    for (const town of ['Angers', 'Bordeaux', 'Lille', 'Lyon', 'Marseille', 'Nancy', 'Paris', 'Toulouse'])
      expect(french[0]).to.include(town);
  });

  it('are words where no country is known', async () => {
    const banner = await showBanner();
    const [poison, crisis] = all(banner, '.lines > div');
    expect(visibleText(poison!)).to.equal(
      'Poisoning Call your local poison centre, or ask a doctor or pharmacist.',
    );
    expect(visibleText(crisis!)).to.match(/^Thoughts of ending your life Tell someone near you\./);
  });

  it('stand under the name of their country, also where only the language of the page hints at it', async () => {
    const hinted = await showBanner('lang="en-GB"');
    for (const banner of [hinted, await showBanner('region="GB"')]) {
      const terms = all(banner, '.lines dt').map(visibleText);
      expect(terms).to.deep.equal([
        'Poisoning, in the United Kingdom',
        'Thoughts of ending your life, in the United Kingdom',
      ]);
    }
  });

  it('show a number as people there write it, and dial every digit of it', async () => {
    for (const code of everywhere) {
      const banner = await showBanner(`region="${code}"`);
      for (const link of all<HTMLAnchorElement>(banner, 'a.phone')) {
        const shown = link.textContent.replace(/[^\d*]/g, '').replace(/^0/, '');
        expect(link.getAttribute('href'), `${code} ${link.textContent}`).to.satisfy((href: string) =>
          href.endsWith(shown),
        );
      }
    }
  });

  it('say when they are closed, what to press and what they are for', async () => {
    const closed = 'At other times call the emergency number.';
    expect(visibleText(all(await showBanner('region="IE"'), '.lines > div')[0]!)).to.include(
      `8 AM to 10 PM. ${closed}`,
    );
    expect(visibleText(all(await showBanner('region="LU"'), '.lines > div')[1]!)).to.include(
      `11 AM to 11 PM, on Friday and Saturday to 3 AM. ${closed}`,
    );
    expect(visibleText(all(await showBanner('region="PT"'), '.lines > div')[1]!)).to.match(/option 4/);
    const british = visibleText(all(await showBanner('region="GB"'), '.lines > div')[0]!);
    expect(british).to.match(/no public poison line here/);
    expect(british, 'there is none in Northern Ireland').to.include('NHS 111 (England, Scotland and Wales)');
    expect(
      visibleText(all(await showBanner('region="IT"'), '.lines > div')[1]!),
      'sources differ',
    ).not.to.match(/\bopen\b|\b[AP]M\b/i);
  });
});

function linked(block: HTMLElement): string[] {
  return [...block.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')!.slice(4));
}

function optionsLength(page: HTMLElement): number {
  return visibleText(countryList(page.querySelector('emergency-banner')!)).length;
}
