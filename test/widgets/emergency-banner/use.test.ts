/** The banner in use: what is on show, what assistive technology is told, and what a reader does by keys. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { axNodes, axTree, click, press, type } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import {
  all,
  chooseByKeys,
  countryList,
  dialled,
  one,
  show,
  showBanner,
  shownText,
  visibleText,
} from './banner.js';

/** The signs marked as touching this subject in the collected data, in words any wording must have. */
const topicSigns = [
  /trouble breathing|short of breath/i,
  /chest pain or discomfort.*two minutes/i,
  /(not able|unable) to speak|cannot speak/i,
  /sudden .*dizziness.*weakness.*sight/i,
  /sudden confusion.*hard to wake/i,
  /faint/i,
  /swallowed poison.*too many tablets/i,
  /severe .*(non-stop|will not stop).*vomiting|vomiting .*severe .*will not stop/i,
];

const signsOnShow = (banner: Element): string[] =>
  all(banner, '.signs li')
    .filter((sign) =>
      sign.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true }),
    )
    .map(visibleText);

describe('the warning signs', () => {
  for (const attributes of [
    '',
    'signs="both"',
    'signs="adult"',
    'signs="child"',
    'signs="everything"',
    'region="FR"',
  ]) {
    it(`are the eight that matter for this subject with everything closed: <emergency-banner ${attributes}>`, async () => {
      listenToConsole(); // `everything` is a mistake, and says so
      const banner = await showBanner(attributes);
      expect(all(banner, 'details[open]')).to.deep.equal([]);
      const signs = signsOnShow(banner);
      expect(signs).to.have.length(8);
      topicSigns.forEach((sign, i) => expect(signs[i]).to.match(sign));
    });
  }

  for (const [attributes, groups, count] of [
    ['', ['Adults', 'Children'], 30],
    ['signs="adult"', ['Adults'], 20],
    ['signs="child"', ['Children'], 18],
  ] as const) {
    it(`are ${count} with all of them opened: <emergency-banner ${attributes}>`, async () => {
      const banner = await showBanner(attributes);
      await click(one(banner, '.row-signs > summary'));
      expect(signsOnShow(banner)).to.have.length(count);
      expect(all(banner, '.group').map(visibleText)).to.deep.equal(groups);
    });
  }

  it('leave the number, the way out and the sources when the publisher wants the number line only', async () => {
    const banner = await showBanner('compact region="GB"');
    expect(signsOnShow(banner)).to.deep.equal([]);
    expect(dialled(banner)).to.deep.equal(['999', '112', '18000']);
    expect(countryList(banner).selectedOptions[0]!.text).to.equal('United Kingdom');
    expect(countryList(banner).checkVisibility()).to.be.true;
    expect(one(banner, 'details.row-sources > summary').checkVisibility()).to.be.true;
  });
});

describe('what assistive technology is told', () => {
  for (const [region, name] of [
    ['US', 'Call 911'],
    ['AU', 'Call 000'],
    ['FR', 'Call 15'],
  ] as const) {
    it(`the link to the number is called “${name}” and nothing else`, async () => {
      const banner = await showBanner(`region="${region}"`);
      const links = axNodes(await axTree(banner)).filter(
        ({ role, name: n }) => role === 'link' && n.startsWith('Call'),
      );
      expect(links.map(({ name: n }) => n)).to.deep.equal([name]);
    });
  }

  it('the heading at the level of the page’s outline', async () => {
    const level = async (attributes: string) =>
      axNodes(await axTree(await showBanner(attributes)))
        .filter(({ role }) => role === 'heading')
        .map(({ name, properties }) => [name, properties.level]);
    expect(await level('')).to.deep.equal([['Emergency: when to call', 2]]);
    expect(await level('heading="Get help" heading-level="4"')).to.deep.equal([['Get help', 4]]);
    expect(await level('heading=""')).to.deep.equal([]);
  });

  it('the page’s own heading once, at its own level', async () => {
    const page = await show('<emergency-banner><h3 slot="heading">If it cannot wait</h3></emergency-banner>');
    const headings = axNodes(await axTree(page)).filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, properties }) => [name, properties.level])).to.deep.equal([
      ['If it cannot wait', 3],
    ]);
  });

  it('the list of countries by its label', async () => {
    const name = async (attributes: string) =>
      axNodes(await axTree(await showBanner(attributes))).find(({ role }) => role === 'combobox')?.name;
    expect(await name('')).to.match(/^Country/);
    expect(await name('region="US"')).to.match(/^Country/);
    expect(await name('lang="en-GB"')).to.match(/^Somewhere else\?/);
  });

  it('nothing as an alarm: a page is read out, not shouted', async () => {
    for (const attributes of [
      '',
      'region="US"',
      'region="NG"',
      'compact',
      'signs="child" expand="sources"',
    ]) {
      const nodes = axNodes(await axTree(await showBanner(attributes)));
      expect(
        nodes.filter(({ role, properties }) => role === 'alert' || properties.live === 'assertive'),
      ).to.deep.equal([]);
    }
  });

  it('the language and the direction of the words in use, on a page in another', async () => {
    const page = await show(
      '<div lang="ar" dir="rtl"><emergency-banner region="US"></emergency-banner></div>',
    );
    const root = one(page.querySelector('emergency-banner')!, '.root');
    expect([root.lang, root.dir, getComputedStyle(root).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
  });
});

describe('choosing a country', () => {
  it('shows its number, and says so politely in a place that was there before', async () => {
    const banner = await showBanner();
    const status = one(banner, '[aria-live]');
    await chooseByKeys(banner, 'Japan');
    expect(one(banner, '[aria-live]'), 'a new place would not be read out').to.equal(status);
    await waitUntil(() => visibleText(status) === 'Call 119 (Japan)', 'it is not said', { timeout: 6000 });
    const [node] = axNodes(await axTree(status));
    expect(node!.properties.live).to.equal('polite');
  });

  it('says it once, and only in the banner in which it was chosen', async () => {
    const page = await show('<emergency-banner></emergency-banner><emergency-banner></emergency-banner>');
    const [first, second] = page.querySelectorAll('emergency-banner');
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(visibleText(one(first!, '[aria-live]'))));
    watch.observe(one(first!, '[aria-live]'), { childList: true, characterData: true, subtree: true });
    await chooseByKeys(first!, 'Japan');
    await waitUntil(() => heard.length > 0, 'it is not said', { timeout: 6000 });
    await aTimeout(900);
    watch.disconnect();
    expect([...new Set(heard)]).to.deep.equal(['Call 119 (Japan)']);
    expect(visibleText(one(second!, '[aria-live]'))).to.equal('');
    expect(dialled(second!)[0]).to.equal('119');
  });

  for (const [where, around, attributes] of [
    ['on a phone', 'inline-size: 350px', ''],
    ['on a small phone', 'inline-size: 280px', ''],
    ['in a wide column', 'inline-size: 760px', ''],
    ['where the language hinted at another', 'inline-size: 350px', 'lang="en-AU"'],
  ] as const) {
    it(`moves no sign: ${where}`, async () => {
      const page = await show(
        `<div style="font: 17px/1.6 Arial, sans-serif; ${around}"><emergency-banner ${attributes}></emergency-banner></div>`,
      );
      const banner = page.querySelector('emergency-banner')!;
      const places = (): number[] => all(banner, '.emergency .signs li').map((it) => it.offsetTop);
      const before = places();
      expect(before).to.have.length(8);
      for (const [name, number] of [
        ['United Kingdom', '999'],
        ['Australia', '000'],
        ['Paraguay', '141'],
        ['My country', undefined],
      ] as const) {
        await chooseByKeys(banner, name);
        expect(dialled(banner)[0]).to.equal(number);
        expect(places(), name).to.deep.equal(before);
      }
    });
  }

  it('leaves the reader where they are, in the list', async () => {
    const banner = await showBanner();
    const list = countryList(banner);
    await chooseByKeys(banner, 'Austria');
    expect(banner.shadowRoot!.activeElement).to.equal(list);
    expect(countryList(banner)).to.equal(list);
    expect(list.selectedOptions[0]!.text).to.equal('Austria');
    expect(dialled(banner)[0]).to.equal('144');
  });

  it('that is not in the list gives words again, and no number of a neighbour', async () => {
    const banner = await showBanner('region="US"');
    await chooseByKeys(banner, 'My country');
    expect(dialled(banner)).to.deep.equal([]);
    expect(visibleText(one(banner, '.number'))).to.equal('Call your local emergency number.');
    await waitUntil(
      () => visibleText(one(banner, '[aria-live]')) === 'Call your local emergency number.',
      'it is not said',
      { timeout: 6000 },
    );
    await press('Home');
    expect(dialled(banner)).to.deep.equal(['127', '112']); // Albania, the first of the list
  });

  it('holds for the other banners on the page, but not for one whose author named a country', async () => {
    const page = await show(
      '<emergency-banner></emergency-banner><emergency-banner region="US"></emergency-banner><emergency-banner compact></emergency-banner>',
    );
    const [first, fixed, third] = page.querySelectorAll('emergency-banner');
    await chooseByKeys(first!, 'Norway');
    expect([first!, fixed!, third!].map((banner) => dialled(banner)[0])).to.deep.equal(['113', '911', '113']);
    await chooseByKeys(fixed!, 'Japan');
    expect([first!, fixed!, third!].map((banner) => dialled(banner)[0])).to.deep.equal(['113', '119', '113']);
  });

  it('outweighs the language of the page', async () => {
    const page = await show('<div lang="en-GB"><emergency-banner></emergency-banner></div>');
    const banner = page.querySelector('emergency-banner')!;
    await chooseByKeys(banner, 'New Zealand');
    expect(dialled(banner)[0]).to.equal('111');
  });

  it('does not close what the reader has opened', async () => {
    const banner = await showBanner();
    await click(one(banner, '.row-signs > summary'));
    await chooseByKeys(banner, 'Japan');
    expect(one(banner, '.row-signs').hasAttribute('open')).to.be.true;
  });

  it('is not undone by a move of the widget', async () => {
    const banner = await showBanner();
    await chooseByKeys(banner, 'Japan');
    banner.parentElement!.after(banner);
    await banner.updateComplete;
    expect(dialled(banner)[0]).to.equal('119');
    expect(countryList(banner).selectedOptions[0]!.text).to.equal('Japan');
  });
});

describe('with a keyboard alone', () => {
  /** What has the focus, through shadow roots. */
  const focused = (): HTMLElement => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element as HTMLElement;
  };

  const isRinged = (element: HTMLElement): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor);
  };

  it('a reader reaches the number, the list, all signs, every line and the sources, and sees where they are', async () => {
    const page = await show(
      '<button>before</button><div><emergency-banner region="US"></emergency-banner></div><button>after</button>',
    );
    const banner = page.querySelector('emergency-banner')!;
    page.querySelector('button')!.focus();
    const stops: string[] = [];
    for (;;) {
      await press('Tab');
      const stop = focused();
      if (stop.textContent === 'after' || stops.length > 20) break;
      expect(isRinged(stop), `a ring around ${stop.outerHTML}`).to.be.true;
      stops.push(stop.matches('select') ? 'list' : visibleText(stop));
    }
    expect(stops).to.deep.equal([
      'Call 911',
      'list',
      '988',
      '1-800-222-1222',
      'More warning signs Adults, Children',
      'Sources (4) Checked November 2026',
    ]);
    expect(banner.shadowRoot!.activeElement).to.equal(null);
  });

  it('a reader changes the country, opens all signs and comes back to the new number', async () => {
    const page = await show('<button>before</button><div><emergency-banner></emergency-banner></div>');
    const banner = page.querySelector('emergency-banner')!;
    page.querySelector('button')!.focus();
    await press('Tab');
    expect(focused()).to.equal(countryList(banner));
    await type('Iceland');
    while (!focused().matches('.row-signs > summary')) await press('Tab');
    await press('Enter');
    expect(one(banner, '.row-signs').hasAttribute('open')).to.be.true;
    expect(shownText(banner)).to.include('A seizure (fit)');
    while (!focused().matches('a.call')) await press('Shift+Tab');
    expect(focused().getAttribute('href')).to.equal('tel:112');
  });

  it('a reader steps through the list with the arrow keys without being thrown out of it', async () => {
    const banner = await showBanner('region="AT"');
    countryList(banner).focus();
    await press('ArrowUp');
    await press('ArrowUp');
    expect(focused()).to.equal(countryList(banner));
    expect(dialled(banner)[0]).to.equal('103'); // Armenia, two before Austria
  });
});

describe('targets for a finger', () => {
  for (const attributes of ['region="US"', 'region="FR"', 'region="AU"', 'compact region="GB"', '']) {
    it(`are 24 px or more, and 44 px for the number and the list: ${attributes || 'no attribute'}`, async () => {
      const banner = await showBanner(attributes);
      for (const target of all(banner, 'a[href], summary, select')) {
        if (target.closest('details:not([open])') && !target.matches('summary')) continue;
        const least = target.matches('.call, select') ? 44 : 24;
        expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(least);
      }
    });
  }
});
