/** The list in use: studies that open, the limit, by keys and pointer, bad attributes, and how long it stays. */
import { expect, waitUntil } from '@open-wc/testing';
import { click, press } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import { settled, textOf } from '../../support/page.js';
import { attack, junk, strangers } from '../../risks/hostile-values.js';
import { all, one, repeatedTold, rungs, showAll, showStudies, studies, years } from './evidence.js';
import { ladder } from '../../support/published/evidence-list.js';

const byStrength = ladder.map(({ year }) => year);
/** As many as stand there without a limit in the tag. */
const atFirst = byStrength.slice(0, 8);
const focused = (list: Element): Element | null => list.shadowRoot!.activeElement;

describe('with keys alone', () => {
  it('a reader opens a study, comes to its source, and closes it again', async () => {
    const list = await showStudies();
    const [first] = studies(list);
    first!.querySelector('summary')!.focus();
    await press('Enter');
    await waitUntil(() => first!.open);
    expect(first!.querySelector('.told')!.checkVisibility()).to.equal(true);
    await press('Tab');
    expect(focused(list) === first!.querySelector('a'), 'on to its source').to.equal(true);
    await press('Shift+Tab');
    await press('Enter');
    await waitUntil(() => !first!.open);
    expect(studies(list).filter(({ open }) => open)).to.deep.equal([]);
  });

  it('“Show all” leads on to the first study that it brought, and is gone', async () => {
    const list = await showStudies('limit="2"');
    expect(years(list)).to.deep.equal(byStrength.slice(0, 2));
    expect(rungs(list)).to.have.length(1);
    expect(textOf(showAll(list)!)).to.equal('Show all 14 studies');
    showAll(list)!.focus();
    await press('Enter');
    await settled(list);
    expect([years(list), rungs(list).length]).to.deep.equal([byStrength, 3]);
    expect(showAll(list) === undefined, 'the button is gone').to.equal(true);
    expect(focused(list) === studies(list)[2]!.querySelector('summary'), 'the focus goes on').to.equal(true);
  });
});

describe('with the pointer', () => {
  it('the button shows all, and a study that is open stays open', async () => {
    const list = await showStudies('limit="1"');
    await click(studies(list)[0]!.querySelector('summary')!);
    await click(showAll(list)!);
    await settled(list);
    expect(years(list)).to.deep.equal(byStrength);
    expect(studies(list).map(({ open }) => open)).to.deep.equal(byStrength.map((_, i) => i === 0));
  });

  it('the button counts the studies of the kind, and is not there when they are within the limit', async () => {
    expect(textOf(showAll(await showStudies('limit="3" kind="trial"'))!)).to.equal('Show all 9 studies');
    const list = await showStudies('limit="4" kind="review"');
    expect([showAll(list) === undefined, years(list)]).to.deep.equal([true, [2020, 2021, 2016, 2020]]);
    const usual = await showStudies();
    expect(years(usual), 'eight by default').to.deep.equal(atFirst);
    expect(textOf(showAll(usual)!)).to.equal('Show all 14 studies');
  });
});

describe('kind, limit and expand in the tag', () => {
  for (const [kind, shown] of [
    ['review', 'Reviews of studies'],
    ['trial', 'Single trials'],
    [' Observation ', 'People observed, nothing tried'],
  ] as const) {
    it(`kind="${kind}": only these`, async () => {
      expect(rungs(await showStudies(`kind="${kind}"`))).to.deep.equal([shown]);
    });
  }

  it('kind="guideline": no study, and the guideline open', async () => {
    const list = await showStudies('kind="guideline"');
    expect([studies(list).length, one<HTMLDetailsElement>(list, '.row-guideline').open]).to.deep.equal([
      0,
      true,
    ]);
  });

  it('expand: the rows that are named, and with “all” each study too', async () => {
    const open = async (attributes: string): Promise<number> =>
      all<HTMLDetailsElement>(await showStudies(attributes), 'details').filter((it) => it.open).length;
    expect(await open('')).to.equal(0);
    expect(await open('expand="guideline unconfirmed"')).to.equal(2);
    expect(await open('expand="all"')).to.equal(3 + byStrength.length);
  });

  it('that are not understood are as if they were not there, with one warning each, and nothing of them runs', async () => {
    const heard = listenToConsole();
    for (const bad of ['animal', 'unconfirmed', 'RCT', 'trial review', '__proto__', attack('kind')]) {
      const list = await showStudies();
      list.setAttribute('kind', bad);
      await settled(list);
      expect(years(list), bad).to.deep.equal(atFirst);
      expect(strangers(list).filter((it) => !it.matches('svg, svg *'))).to.deep.equal([]);
    }
    expect(heard.warnings).to.have.length(6);
    expect(heard.warnings[0]).to.equal(
      'nutrient-widgets: <evidence-list kind="animal"> is not understood. Allowed: guideline, review, trial, observation.',
    );
    for (const bad of ['0', '-1', '51', '2.5', 'all', 'NaN', attack('limit')]) {
      const list = await showStudies();
      list.setAttribute('limit', bad);
      await settled(list);
      expect(years(list), bad).to.deep.equal(atFirst);
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
      expect([years(list), repeatedTold(list).length], what).to.deep.equal([atFirst, 2]);
    }
    expect(heard.errors).to.deep.equal([]);
  });
});

describe('what a reader asked for', () => {
  it('survives a new heading, another language of the page, and a move to another place', async () => {
    const list = await showStudies('limit="1"');
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
    expect(years(list)).to.deep.equal(byStrength);
  });

  it('is one list’s own', async () => {
    const [list, other] = [await showStudies('limit="1"'), await showStudies('limit="1"')];
    showAll(list)!.click();
    await settled(list);
    expect(years(other)).to.have.length(1);
  });

  it('gives way when the page sets another kind or limit', async () => {
    const list = await showStudies('limit="1"');
    showAll(list)!.click();
    await settled(list);
    list.kind = 'trial';
    await settled(list);
    expect(years(list)).to.deep.equal([2011]);
  });

  it('is gone after a change of the page’s address; not after a #fragment', async () => {
    const { href } = location;
    const list = await showStudies('limit="1"');
    showAll(list)!.click();
    await settled(list);
    history.replaceState(null, '', '#results');
    list.requestUpdate();
    await settled(list);
    expect(years(list)).to.have.length(byStrength.length);
    history.pushState(null, '', '/another-article');
    try {
      await waitUntil(() => years(list).length === 1);
      expect(showAll(list) === undefined, 'the button is back').to.equal(false);
    } finally {
      history.replaceState(null, '', href);
    }
  });
});

describe('on the page', () => {
  it('the titles of the kinds are one level below the heading, down to 6', async () => {
    for (const [written, title] of [
      ['', 'H3'],
      ['heading-level="4"', 'H5'],
      ['heading-level="6"', 'H6'],
    ] as const)
      for (const it of all(await showStudies(written), '.section')) expect(it.tagName).to.equal(title);
  });
});
