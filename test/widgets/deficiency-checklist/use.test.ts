/** The list in use by authors: headings, parts, country, late scripts, their own words. */
import { expect } from '@open-wc/testing';
import '../../../src/define/emergency-banner.js';
import { clock } from '../../../src/model/clock.js';
import { notListed } from '../../../src/model/region.js';
import { listenToConsole } from '../../support/console.js';
import { isShown, settled } from '../../support/page.js';
import { openHost } from '../../support/browser.js';
import { all, allSettled, boxes, noteOf, one, seenText, show, showList, titles } from './checklist.js';

const { now } = clock;
afterEach(() => {
  clock.now = now;
  for (const meta of document.querySelectorAll('meta[name=nutrient-widgets]')) meta.remove();
});

const dialled = (widget: Element): string[] =>
  [...widget.shadowRoot!.querySelectorAll('a[href^="tel:"]')].map((it) => it.getAttribute('href')!.slice(4));

/** Chooses a country in the list, as a reader does. */
async function choose(list: Element, code: string): Promise<void> {
  const country = one<HTMLSelectElement>(list, 'select');
  country.value = code;
  country.dispatchEvent(new Event('change', { bubbles: true }));
  await allSettled();
}

const levels = (list: Element): string[] =>
  all(list, ':is(h1, h2, h3, h4, h5, h6):not(.in-row *)').map(
    ({ localName, className }) => `${localName}.${className}`,
  );

describe('headings', () => {
  for (const level of [2, 3, 4, 5, 6]) {
    it(`titles are one level below a heading of level ${level}`, async () => {
      const [first, ...rest] = levels(await showList(`heading-level="${level}"`));
      expect(first).to.equal(`h${level}.heading`);
      expect(rest).to.have.length(2);
      expect([...new Set(rest)]).to.deep.equal([`h${Math.min(level + 1, 6)}.section`]);
    });
  }

  it('the author’s own heading stands in place of the widget’s', async () => {
    const page = await show(
      '<deficiency-checklist heading-level="3"><h3 slot="heading">What to watch for</h3></deficiency-checklist>',
    );
    const list = page.querySelector('deficiency-checklist')!;
    expect(isShown(page.querySelector('h3')!)).to.equal(true);
    expect(levels(list).filter((it) => it.endsWith('.heading'))).to.deep.equal([]);
    expect(new Set(levels(list))).to.deep.equal(new Set(['h4.section']));
  });

  it('an empty heading takes the heading away, not the titles', async () => {
    const list = await showList('heading=""');
    expect(levels(list)).to.have.length(2);
  });
});

const always = ['Call for help now', 'Signs of too much', 'Blood tests and signs'] as const;
const parts = {
  signs: ['Tick what to tell your doctor'],
  risks: ['More likely to run low'],
  medicines: ['Medicines that can lower magnesium'],
} as const;

describe('show', () => {
  for (const [written, shown] of [
    ['signs', ['signs']],
    ['risks', ['risks']],
    ['medicines', ['medicines']],
    ['medicines signs', ['signs', 'medicines']],
    [' Risks,  MEDICINES ', ['risks', 'medicines']],
    ['signs risks medicines', ['signs', 'risks', 'medicines']],
    ['', ['signs', 'risks', 'medicines']],
  ] as const) {
    it(`"${written}": these parts, and always the signs to call for, too much, and what can be told`, async () => {
      const heard = listenToConsole();
      const list = await showList(`show="${written}"`);
      expect(new Set(titles(list))).to.deep.equal(new Set([...always, ...shown.flatMap((it) => parts[it])]));
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  for (const written of ['symptoms', 'signs symptoms', 'signs;risks', '<img>', '0']) {
    it(`"${written}" is no part: everything is shown, with one warning`, async () => {
      const heard = listenToConsole();
      const list = await showList(`show="${written}" id="${crypto.randomUUID()}"`);
      expect(titles(list)).to.have.length(6);
      list.requestUpdate();
      await allSettled();
      expect(heard.warnings.filter((it) => it.includes('show='))).to.have.length(1);
      expect(heard.warnings[0]).to.match(
        /^nutrient-widgets: <deficiency-checklist show=.*signs, risks, medicines/,
      );
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('can be set by script, and wrong values from there do no harm', async () => {
    listenToConsole();
    const list = await showList();
    for (const value of [42, {}, ['signs', 7], 'x', Symbol.iterator]) {
      list.show = value as string;
      await allSettled();
      expect(titles(list), typeof value).to.have.length(6);
    }
    list.show = 'risks';
    await allSettled();
    expect(titles(list)).to.have.length(4);
  });
});

describe('the phone line', () => {
  const number = (list: Element): string => seenText(one(list, '.number'));

  it('is that of the author’s country, which is the one in the list beside it', async () => {
    expect(number(await showList('region="GB"'))).to.equal('Call 999');
    const list = await showList('region="UK"');
    expect(number(list)).to.equal('Call 999');
    expect(one<HTMLSelectElement>(list, 'select').selectedOptions[0]!.text).to.equal('United Kingdom');
  });

  it('is words, and never a guessed number, where no country is known or none has a number', async () => {
    const list = await showList();
    expect([number(list), dialled(list)]).to.deep.equal(['Call your local emergency number.', []]);
    const peru = await showList('region="PE"');
    expect(dialled(peru)).to.deep.equal([]);
    expect(number(peru)).to.equal('Call your local emergency number.');
    expect(seenText(one(peru, '.emergency-head .more'))).to.equal('We have no confirmed number for Peru.');
  });

  it('is that of the page’s default, and of the country in its language', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'nutrient-widgets', content: 'region=AU' });
    document.head.append(meta);
    expect(dialled(await showList())[0]).to.equal('000');
    meta.remove();
    // Only a guess: its country stands with it.
    expect(number(await showList('lang="en-GB"'))).to.equal('Call 999 (United Kingdom)');
  });

  it('that the reader chose in the list is in an emergency banner on the page as well, and the other way', async () => {
    const page = await show(
      '<deficiency-checklist></deficiency-checklist><emergency-banner></emergency-banner>',
    );
    const list = page.querySelector('deficiency-checklist')!;
    const banner = page.querySelector('emergency-banner')!;
    await settled(banner);
    expect(dialled(banner)).to.deep.equal([]);
    await choose(list, 'JP');
    await settled(banner);
    expect([dialled(list)[0], dialled(banner)[0]]).to.deep.equal(['119', '119']);
    await choose(banner, 'AU');
    await settled(banner);
    await allSettled();
    expect([dialled(list)[0], dialled(banner)[0]]).to.deep.equal(['000', '000']);
  });

  it('of a list with a country of its author’s is chosen for that list alone', async () => {
    const page = await show(
      '<deficiency-checklist region="GB"></deficiency-checklist><deficiency-checklist></deficiency-checklist>',
    );
    const [fixed, free] = [...page.querySelectorAll('deficiency-checklist')];
    await choose(fixed!, 'JP');
    expect([dialled(fixed!)[0], dialled(free!)]).to.deep.equal(['119', []]);
  });

  it('is words for a reader whose country is in no list', async () => {
    const list = await showList('region="GB"');
    await choose(list, notListed);
    expect([dialled(list), number(list)]).to.deep.equal([[], 'Call your local emergency number.']);
  });

  it('names its source in the list of sources', async () => {
    const links = (list: Element) => all<HTMLAnchorElement>(list, '.row-sources a').map(({ href }) => href);
    expect(links(await showList('region="GB"')).join(' ')).to.include('when-to-call-999');
    expect(links(await showList()).join(' ')).not.to.include('999');
  });

  it('is said to be due for a check once it is, and nothing is taken away', async () => {
    const list = await showList('region="GB"');
    expect(all(list, '.overdue')).to.deep.equal([]);
    clock.now = () => new Date('2099-01-01');
    list.requestUpdate();
    await allSettled();
    expect(seenText(one(list, '.overdue'))).to.include('phone numbers are due for a new check');
    expect(dialled(list)[0]).to.equal('999');
  });
});

describe('the author’s own words', () => {
  it('are hidden once the list is there, when they are short and the tag was closed', async () => {
    const page = await show('<div><deficiency-checklist>Ask a doctor.</deficiency-checklist></div>');
    expect(isShown(page.querySelector('deficiency-checklist')!.firstChild!)).to.equal(false);
  });

  it('stay below the list when they are an article’s, or the tag was never closed', async () => {
    const page =
      await show(`<deficiency-checklist><p>${'Part of the article. '.repeat(20)}</p></deficiency-checklist>
      <deficiency-checklist />`);
    expect(isShown(page.querySelector('p')!)).to.equal(true);
  });

  it('stay when the script never comes', async () => {
    const { document: page } = await openHost('script-missing.html');
    const list = page.createElement('deficiency-checklist');
    list.textContent = 'Ask a doctor.';
    page.body.append(list);
    expect(isShown(list.firstChild!)).to.equal(true);
  });

  it('give way to the list when the script comes late; attributes set before count', async () => {
    const { window: view, document: page } = await openHost('script-late.html');
    const list = page.createElement('deficiency-checklist');
    list.textContent = 'Ask a doctor.';
    list.setAttribute('region', 'GB');
    Object.assign(list, { show: 'risks' }); // as frameworks do, before the class is there
    page.querySelector('main')!.appendChild(page.createElement('div')).append(list);
    await view.customElements.whenDefined('deficiency-checklist');
    while (!(await list.updateComplete));
    expect([dialled(list)[0], titles(list).length]).to.deep.equal(['999', 4]);
    expect(isShown(list.firstChild!)).to.equal(false);
  });
});

describe('a list that is taken off the page', () => {
  it('and put back is whole, and shows its note once', async () => {
    const list = await showList();
    const parent = list.parentElement!;
    boxes(list)[0]!.click();
    for (let i = 0; i < 3; i++) {
      list.remove();
      parent.append(list);
      await allSettled();
    }
    expect(boxes(list)).to.have.length(26);
    expect(noteOf(list)).not.to.equal(null);
  });
});
