/** The list in use: filter, order and limit by keys and pointer, bad attributes, and how long a choice lasts. */
import { expect, waitUntil } from '@open-wc/testing';
import { chooseByLetters, click, press } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import { settled, textOf } from '../../support/page.js';
import { attack, junk, strangers } from '../../risks/hostile-values.js';
import {
  cards,
  choose,
  filter,
  one,
  order,
  read,
  repeatedCards,
  showAll,
  showStudies,
  years,
} from './evidence.js';
import { evidence } from '../../support/published/evidence-list.js';

const byStrength = evidence.map(({ year }) => year);
const byYear = [...byStrength].sort((a, b) => b - a);
const status = (list: Element): string => textOf(one(list, '[role=status]'));
const kinds = (list: Element): string[] => [...new Set(cards(list).map((it) => read(it).kind))];

describe('with keys alone', () => {
  it('a reader comes to filter and order, chooses by letters, and is told how many are shown', async () => {
    const list = await showStudies();
    filter(list).focus();
    await chooseByLetters(filter(list), 'Trial');
    await settled(list);
    expect(kinds(list)).to.deep.equal(['Trial with people']);
    expect(status(list)).to.equal('Shown: 4 of 9 studies.');
    await press('Tab');
    expect(list.shadowRoot!.activeElement === order(list), 'the focus is on the order').to.equal(true);
    await chooseByLetters(filter(list), 'All');
    await chooseByLetters(order(list), 'Newest');
    await settled(list);
    expect(years(list)).to.deep.equal(byYear);
    expect(list.shadowRoot!.activeElement === order(list), 'the focus stays').to.equal(true);
    await chooseByLetters(order(list), 'Strongest');
    await settled(list);
    expect(years(list)).to.deep.equal(byStrength);
  });

  it('“Show all” leads on to the first study that it brought, and is gone', async () => {
    const list = await showStudies('limit="2"');
    expect([years(list), status(list)]).to.deep.equal([byStrength.slice(0, 2), 'Shown: 2 of 9 studies.']);
    expect(textOf(showAll(list)!)).to.equal('Show all 9 studies');
    showAll(list)!.focus();
    await press('Enter');
    await settled(list);
    expect([years(list), status(list)]).to.deep.equal([byStrength, 'Shown: 9 of 9 studies.']);
    expect(showAll(list) === undefined, 'the button is gone').to.equal(true);
    expect(list.shadowRoot!.activeElement === cards(list)[2], 'the focus goes on').to.equal(true);
    await press('Tab');
    expect(
      list.shadowRoot!.activeElement === cards(list)[2]!.querySelector('a'),
      'on to its source',
    ).to.equal(true);
  });
});

describe('with the pointer', () => {
  it('the button shows all, and stays pressed while filter and order change', async () => {
    const list = await showStudies('limit="1"');
    await click(showAll(list)!);
    await settled(list);
    expect(years(list)).to.deep.equal(byStrength);
    await choose(list, filter(list), 'review');
    expect(years(list)).to.deep.equal([2021, 2020, 2012]);
  });

  it('the button counts what the filter leaves, and is not there when that is within the limit', async () => {
    const list = await showStudies('limit="3"');
    await choose(list, filter(list), 'trial');
    expect(textOf(showAll(list)!)).to.equal('Show all 4 studies');
    await choose(list, filter(list), 'review');
    expect([showAll(list) === undefined, years(list)]).to.deep.equal([true, [2021, 2020, 2012]]);
  });
});

describe('kind and limit in the tag', () => {
  for (const [kind, shown] of [
    ['guideline', 'Guideline'],
    ['review', 'Review of studies'],
    ['trial', 'Trial with people'],
    [' Observation ', 'People observed, nothing tried'],
  ] as const) {
    it(`kind="${kind}": only these at first, and the filter says so`, async () => {
      const list = await showStudies(`kind="${kind}"`);
      expect(kinds(list)).to.deep.equal([shown]);
      expect(filter(list).selectedOptions[0]!.text).to.equal(shown);
      await choose(list, filter(list), '');
      expect(years(list)).to.deep.equal(byStrength);
    });
  }

  it('that are not understood give every study, with one warning each, and nothing of them runs', async () => {
    const heard = listenToConsole();
    for (const bad of ['animal', 'unconfirmed', 'RCT', 'trial review', '__proto__', attack('kind')]) {
      const list = await showStudies();
      list.setAttribute('kind', bad);
      await settled(list);
      expect(years(list), bad).to.deep.equal(byStrength);
      expect(strangers(list)).to.deep.equal([]);
    }
    expect(heard.warnings).to.have.length(6);
    expect(heard.warnings[0]).to.equal(
      'nutrient-widgets: <evidence-list kind="animal"> is not understood. Allowed: guideline, review, trial, observation.',
    );
    for (const bad of ['0', '-1', '51', '2.5', 'all', 'NaN', attack('limit')]) {
      const list = await showStudies();
      list.setAttribute('limit', bad);
      await settled(list);
      expect(years(list), bad).to.deep.equal(byStrength);
    }
    expect(heard.warnings).to.have.length(13);
    expect(heard.warnings.at(-1)).to.include('a whole number from 1 to 50');
    expect(heard.errors).to.deep.equal([]);
  });

  it('set by script to things that are no text do no harm', async () => {
    const heard = listenToConsole();
    const list = await showStudies();
    for (const [what, value] of junk) {
      Object.assign(list, { kind: value, limit: value });
      await settled(list);
      expect([years(list), repeatedCards(list).length], what).to.deep.equal([byStrength, 2]);
    }
    expect(heard.errors).to.deep.equal([]);
  });
});

describe('what a reader chose', () => {
  it('survives a new heading, another language of the page, and a move to another place', async () => {
    const list = await showStudies('limit="1"');
    await choose(list, filter(list), 'trial');
    showAll(list)!.click();
    await settled(list);
    list.heading = 'Studies';
    document.documentElement.lang = 'de';
    await settled(list);
    document.documentElement.lang = 'en';
    const box = list.parentElement!;
    list.remove();
    await settled(list);
    document.body.append(box);
    box.prepend(list);
    await settled(list);
    expect([years(list), filter(list).value]).to.deep.equal([[2014, 2011, 2011, 2004], 'trial']);
  });

  it('is one list’s own', async () => {
    const [list, other] = [await showStudies(), await showStudies()];
    await choose(list, filter(list), 'review');
    expect(years(other)).to.deep.equal(byStrength);
  });

  it('gives way when the page sets another kind', async () => {
    const list = await showStudies();
    await choose(list, filter(list), 'review');
    list.kind = 'guideline';
    await settled(list);
    expect([years(list), filter(list).value]).to.deep.equal([[2020], 'guideline']);
  });

  it('is gone after a change of the page’s address, and the fields say so; not after a #fragment', async () => {
    const { href } = location;
    const list = await showStudies('limit="1"');
    await choose(list, filter(list), 'review');
    await choose(list, order(list), 'year');
    showAll(list)!.click();
    await settled(list);
    history.replaceState(null, '', '#results');
    list.requestUpdate();
    await settled(list);
    expect(years(list)).to.have.length(3);
    history.pushState(null, '', '/another-article');
    try {
      await waitUntil(() => cards(list).length === 1);
      expect([filter(list).value, order(list).value]).to.deep.equal(['', 'strength']);
      expect(showAll(list) === undefined, 'the button is back').to.equal(false);
    } finally {
      history.replaceState(null, '', href);
    }
  });
});

describe('on the page', () => {
  it('the title of the doubtful group is one level below the heading, down to 6', async () => {
    for (const [written, title] of [
      ['', 'H3'],
      ['heading-level="4"', 'H5'],
      ['heading-level="6"', 'H6'],
    ] as const)
      expect(one(await showStudies(written), '.section').tagName).to.equal(title);
  });
});
