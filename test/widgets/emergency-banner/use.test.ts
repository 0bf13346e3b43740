/** The banner in use: what is on show, what assistive technology is told, and what a reader does by keys. */
import { expect } from '@open-wc/testing';
import { itWhere } from '../../support/abilities.js';
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
  /chest .*two minutes/i,
  /not able to speak|cannot speak/i,
  /sudden .*dizziness.*weakness.*sight/i,
  /sudden confusion.*hard to wake/i,
  /faint/i,
  /swallowed something poisonous.*too many tablets/i,
  /vomiting .*severe .*will not stop/i,
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
      expect(all<HTMLDetailsElement>(banner, 'details').map(({ open }) => open)).to.deep.equal([
        false,
        false,
      ]);
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
      await click(one(banner, '.body details summary'));
      expect(signsOnShow(banner)).to.have.length(count);
      expect(all(banner, '.group').map(visibleText)).to.deep.equal(groups);
    });
  }

  it('leave the number, the way out and the sources when the publisher wants the number line only', async () => {
    const banner = await showBanner('compact region="GB"');
    expect(signsOnShow(banner)).to.deep.equal([]);
    expect(dialled(banner)).to.deep.equal(['999', '112']);
    expect(visibleText(one(banner, '.field .label'))).to.equal('Somewhere else? Choose your country.');
    expect(countryList(banner).checkVisibility()).to.be.true;
    expect(one(banner, 'details.sources > summary').checkVisibility()).to.be.true;
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

  itWhere('spokenText', 'the severity as a word, before anything else in the block', async () => {
    const banner = await showBanner('region="US"');
    const words = axNodes(await axTree(banner)).filter(({ role }) => role === 'StaticText');
    expect(words[0]!.name).to.equal('Emergency');
    expect(visibleText(one(banner, '.callout'))).to.match(/^Emergency /);
  });

  it('the heading at the level of the page’s outline', async () => {
    const level = async (attributes: string) =>
      axNodes(await axTree(await showBanner(attributes)))
        .filter(({ role }) => role === 'heading')
        .map(({ name, properties }) => [name, properties.level]);
    expect(await level('')).to.deep.equal([['When to call for help', 2]]);
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
    expect(await name('')).to.match(/^Choose your country to see its number\./);
    expect(await name('region="US"')).to.match(/^Somewhere else\? Choose your country\./);
  });

  it('nothing as an alarm: a page is read out, not shouted', async () => {
    for (const attributes of ['', 'region="US"', 'region="NG"', 'compact', 'signs="child" sources="open"']) {
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
    const status = one(banner, '[role=status]');
    await chooseByKeys(banner, 'Japan');
    expect(one(banner, '[role=status]'), 'a new place would not be read out').to.equal(status);
    expect(visibleText(status)).to.equal('For an ambulance in Japan Call 119');
    const [node] = axNodes(await axTree(status));
    expect([node!.role, node!.properties.live]).to.deep.equal(['status', 'polite']);
  });

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
    expect(visibleText(one(banner, '[role=status]'))).to.equal('Call your local emergency number.');
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
    await click(one(banner, '.body details summary'));
    await chooseByKeys(banner, 'Japan');
    expect(one(banner, '.body details').hasAttribute('open')).to.be.true;
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
      'All warning signs',
      '1-800-222-1222',
      '988',
      'Sources Checked November 2026.',
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
    await press('Tab');
    await press('Enter');
    expect(one(banner, '.body details').hasAttribute('open')).to.be.true;
    expect(shownText(banner)).to.include('A seizure (fit)');
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(focused()).to.equal(one(banner, 'a.call'));
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
