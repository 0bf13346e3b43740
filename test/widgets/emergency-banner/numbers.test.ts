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
  all<HTMLAnchorElement>(banner, '.row-sources a').map((link) => link.href);

describe('the emergency number', () => {
  it('is words and a list of countries where no country is known: a guess could be a dead line', async () => {
    const banner = await showBanner();
    expect(dialled(banner)).to.deep.equal([]);
    expect(visibleText(one(banner, '.number'))).to.equal('Call your local emergency number.');
    expect(countryList(banner).checkVisibility()).to.be.true;
    expect(countryList(banner).selectedOptions[0]!.text).to.equal('Choose country');
    // How many sources, and the month of the check.
    expect(shownText(banner).match(/\d+/g)).to.deep.equal(['1', '2026']);
  });

  it('is the one of the country in the tag, as text and as a link', async () => {
    const banner = await showBanner('region="AU"');
    expect(one(banner, 'a.call').getAttribute('href')).to.equal('tel:000');
    expect(visibleText(one(banner, 'a.call'))).to.equal('Call 000');
    expect(visibleText(one(banner, '.number'))).to.equal('Call 000');
    expect(countryList(banner).selectedOptions[0]!.text).to.equal('Australia');
  });

  for (const written of ['GB', 'gb', 'UK', 'uk', ' Uk ']) {
    it(`is 999 for region="${written}"`, async () => {
      expect(dialled(await showBanner(`region="${written}"`))[0]).to.equal('999');
    });
  }

  it('has the country in the link itself, and a way out beside it, when only the language hints at one', async () => {
    const page = await show('<div lang="en-GB"><emergency-banner></emergency-banner></div>');
    const now = visibleText(one(page.querySelector('emergency-banner')!, '.now'));
    expect(now).to.match(/^Call 999 \(United Kingdom\) Somewhere else\?/);
    expect(now.length, 'near: nothing else stands between').to.be.lessThan(160 + optionsLength(page));
  });

  it('is named the same way on a page that is British from its first line', async () => {
    const page = await openHost('british.html');
    const banner = page.document.querySelector('emergency-banner')!;
    await page.window.customElements.whenDefined('emergency-banner');
    await banner.updateComplete;
    expect(visibleText(one(banner, '.now'))).to.match(/^Call 999 \(United Kingdom\) Somewhere else\?/);
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
      expect(countryList(banner).selectedOptions[0]!.text).to.include(otherNames[code] ?? name);
      expect(sourceLinks(banner)).to.include(source);
      const inBlock = all(banner, '.emergency a[href^="tel:"]').map((link) =>
        link.getAttribute('href')!.slice(4),
      );
      expect(inBlock, name).to.deep.equal([number, also, fromMobile, textPhone].filter(Boolean));
    }
  });

  it('of text phones and mobile phones says for whom it is', async () => {
    const text = visibleText(one(await showBanner('region="AU"'), '.emergency'));
    expect(text).to.include('On a mobile, 112 also works.');
    expect(text).to.include('Textphone/TTY: 106.');
    const british = await showBanner('region="GB"');
    expect(visibleText(one(british, '.emergency'))).to.include('Textphone/TTY: 18000.');
    expect(sourceLinks(british), 'not the page of 999').to.include('https://www.relayuk.bt.com/');
  });

  it('that few sources agree on is named where that is said', async () => {
    const text = visibleText(one(await showBanner('region="PY"'), '.emergency'));
    expect(text).to.include('Fewer sources agree on 141. It may have changed.');
  });

  for (const [code, name] of [
    ['NG', 'Nigeria'],
    ['PE', 'Peru'],
    ['KI', 'Kiribati'],
  ] as const) {
    it(`is a sentence without a number in ${name}, where the sources do not agree on one`, async () => {
      const banner = await showBanner(`region="${code}"`);
      expect(visibleText(one(banner, '.number'))).to.equal('Call your local emergency number.');
      expect(visibleText(one(banner, '.emergency-head .more'))).to.equal(
        `We have no confirmed number for ${name}.`,
      );
      expect(all(banner, '.emergency a[href^="tel:"]')).to.deep.equal([]);
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
      const { poisonBlock, crisisBlock } = blocks(banner);
      expect(linked(poisonBlock!), code).to.deep.equal(poison.map(({ tel }) => tel));
      expect(linked(crisisBlock!), code).to.deep.equal(crisis.map(({ tel }) => tel));
      expect(sourceLinks(banner)).to.include.members([...poison, ...crisis].map(({ page }) => page));
      if (!poison.length) {
        expect(visibleText(poisonBlock!)).to.match(
          /^Poisoning .*no confirmed poison centre.*doctor or pharmacist/,
        );
      }
      if (!crisis.length) {
        expect(visibleText(crisisBlock!)).to.match(/no confirmed crisis line.*Tell someone near you/);
      }
    }
  });

  it('are each named in the list of sources, under their page, and a page that has several stands there once', async () => {
    for (const code of everywhere) {
      const lines = [...(crisisLines[code] ?? []), ...(poisonCentres[code] ?? [])];
      const banner = await showBanner(`region="${code}" expand="sources"`);
      const names = all(banner, '.line-name').map((it) => it.textContent);
      expect(names, code).to.have.length(lines.length);
      const entries = all<HTMLAnchorElement>(banner, '.row-sources a')
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
      all(await showBanner(`region="${code}" expand="sources"`), '.row-sources a')
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
    const { poisonBlock: poison, crisisBlock: crisis } = blocks(banner);
    expect(visibleText(poison!)).to.equal('Poisoning Call a poison centre, doctor or pharmacist.');
    expect(visibleText(crisis!)).to.equal(
      'Thoughts of suicide Tell someone near you, and call a crisis line.',
    );
  });

  it('of which there are many stand in a row that opens, and says how many there are', async () => {
    const banner = await showBanner('region="FR"');
    const row = one(banner, '.row-poison') as HTMLDetailsElement;
    expect(visibleText(row.querySelector('summary')!)).to.equal('Poisoning 8 centres, by region');
    row.open = true;
    expect(linked(row)).to.have.length(8);
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

  it('stand at the end of a line with what it is for and whose number it is, and facts before it', async () => {
    for (const [code, crisis, poison] of [
      [
        'US',
        'Thoughts of suicide 988 Suicide and Crisis Lifeline. 24 hours. Also by text. 988',
        'Poisoning Poison Help. 24 hours. Free to call. 1-800-222-1222',
      ],
      [
        'CA',
        'Thoughts of suicide 9-8-8 Suicide Crisis Helpline. 24 hours. 988',
        'Poisoning Poison centres of Canada. Outside Quebec. 1-844-764-7669 Centre antipoison du Québec. For Quebec. 1-800-463-5060',
      ],
    ] as const) {
      const { crisisBlock, poisonBlock } = blocks(await showBanner(`region="${code}"`));
      expect(visibleText(crisisBlock!)).to.equal(crisis);
      expect(visibleText(poisonBlock!)).to.equal(poison);
    }
  });

  it('say when they are closed, what to press and what they are for', async () => {
    const closed = 'At other times call the emergency number.';
    expect(visibleText(blocks(await showBanner('region="IE"')).poisonBlock!)).to.include(
      `8 AM to 10 PM. ${closed}`,
    );
    expect(visibleText(blocks(await showBanner('region="LU"')).crisisBlock!)).to.include(
      `11 AM to 11 PM, on Friday and Saturday to 3 AM. ${closed}`,
    );
    expect(visibleText(blocks(await showBanner('region="PT"')).crisisBlock!)).to.match(/option 4/);
    expect(visibleText(blocks(await showBanner('region="CL"')).crisisBlock!)).to.include(
      '24 hours. Free to call. From mobile phones. *4141',
    );
    expect(visibleText(blocks(await showBanner('region="JP"')).poisonBlock!)).to.include(
      `9 AM to 9 PM. ${closed}`,
    );
    const british = visibleText(blocks(await showBanner('region="GB"')).poisonBlock!);
    expect(british).to.match(/NHS 111 \(Great Britain\)\. Health advice, also on poisoning/);
    expect(british, 'there is none in Northern Ireland').to.include('NHS 111 (Great Britain)');
    expect(visibleText(blocks(await showBanner('region="IT"')).crisisBlock!), 'sources differ').not.to.match(
      /\bopen\b|\b[AP]M\b/i,
    );
  });
});

/** The line for thoughts of ending one's life, and that for poisoning, which is a row where there are many. */
function blocks(banner: Element): {
  crisisBlock: HTMLElement | undefined;
  poisonBlock: HTMLElement | undefined;
} {
  const [crisisBlock, poisonBlock] = all(banner, '.lines > div, .row-poison');
  if (poisonBlock instanceof HTMLDetailsElement) poisonBlock.open = true;
  return { crisisBlock, poisonBlock };
}

function linked(block: HTMLElement): string[] {
  return [...block.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')!.slice(4));
}

function optionsLength(page: HTMLElement): number {
  return visibleText(countryList(page.querySelector('emergency-banner')!)).length;
}
