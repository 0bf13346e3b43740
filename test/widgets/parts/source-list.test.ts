import { expect } from '@open-wc/testing';
import { shared } from '../../../src/locales/en/shared.js';
import { sourceList, type SourceList } from '../../../src/parts/source-list.js';
import { axNodes, axTree, click } from '../../support/browser.js';
import { isShown, textOf } from '../../support/page.js';
import { rendered } from '../../support/rendered.js';

const sources: SourceList['sources'] = [
  {
    id: 'dated',
    title: 'Recognizing medical emergencies',
    organisation: 'MedlinePlus',
    year: 2023,
    url: 'https://medlineplus.gov/ency/article/001927.htm',
  },
  { id: 'undated', title: '<b>112</b>', organisation: '112.is', url: 'https://www.112.is/' },
];

const list = (changes: Partial<SourceList> = {}): SourceList => ({
  sources,
  checked: '2026-11',
  words: shared,
  language: 'en',
  ...changes,
});

const closed = { sources: 'closed' } as const;

const items = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll('li')];

describe('the list of sources', () => {
  it('names each source’s title, organisation and year, and when it was checked', () => {
    const [dated] = items(rendered(sourceList(closed, list())));
    expect(textOf(dated!)).to.equal(
      'Recognizing medical emergencies. MedlinePlus, 2023. Checked November 2026.',
    );
  });

  it('says that a page shows no date rather than leaving the year out', () => {
    const [, undated] = items(rendered(sourceList(closed, list())));
    expect(textOf(undated!)).to.equal('<b>112</b>. 112.is, no date shown. Checked November 2026.');
  });

  it('says so where the page itself was not read, only a copy of it or a report on it', () => {
    const line = '<b>112</b>. 112.is, no date shown. Checked November 2026.';
    for (const [via, note] of Object.entries(shared.via) as [keyof typeof shared.via, string][]) {
      const [item] = items(rendered(sourceList(closed, list({ sources: [{ ...sources[1]!, via }] }))));
      expect(textOf(item!), via).to.equal(`${line} ${note}`);
    }
  });

  it('leads to each source: the title is a link', () => {
    const links = items(rendered(sourceList(closed, list()))).map((item) => item.querySelector('a')!);
    expect(links.map((link) => [textOf(link), link.href])).to.deep.equal(
      sources.map(({ title, url }) => [title, url]),
    );
    for (const link of links) expect(link.relList.contains('noopener')).to.equal(true);
  });

  it('says how the facts came together and that no clinician has reviewed them', () => {
    const box = rendered(sourceList(closed, list()));
    expect(textOf(box.querySelector('details > p'))).to.equal(
      'Facts collected from the sources below, edition 2026-11. Not reviewed by a clinician.',
    );
  });

  it('is closed at first, with the date of the check in sight', () => {
    const box = rendered(sourceList(closed, list()));
    expect(isShown(items(box)[0]!)).to.equal(false);
    expect(textOf(box.querySelector('summary'))).to.equal('Sources Checked November 2026.');
    expect(isShown(box.querySelector('summary')!)).to.equal(true);
  });

  it('is open at first where the author wants it', () => {
    const box = rendered(sourceList({ sources: 'open' }, list()));
    expect(items(box).map(isShown)).to.deep.equal([true, true]);
  });

  it('opens at a click and stays open when the widget is drawn again', async () => {
    const box = rendered(sourceList(closed, list()));
    await click(box.querySelector('summary')!);
    expect(isShown(items(box)[0]!)).to.equal(true);
    rendered(sourceList(closed, list({ checked: '2026-12' })), box);
    expect(isShown(items(box)[0]!)).to.equal(true);
    expect(textOf(box.querySelector('.checked'))).to.equal('Checked December 2026.');
  });

  it('is told to screen readers as a disclosure with a list of links in it', async () => {
    const nodes = axNodes(await axTree(rendered(sourceList({ sources: 'open' }, list()))));
    const summary = nodes.find(({ role }) => role === 'DisclosureTriangle');
    expect(summary?.name).to.match(/^Sources/);
    expect(summary?.properties.expanded).to.equal(true);
    expect(nodes.filter(({ role }) => role === 'listitem')).to.have.length(2);
    expect(nodes.filter(({ role }) => role === 'link').map(({ name }) => name)).to.deep.equal(
      sources.map(({ title }) => title),
    );
  });

  it('writes its date in the language of the page', () => {
    const words = { ...shared, checked: 'Geprüft im {month}.' };
    const box = rendered(sourceList(closed, list({ words, language: 'de', checked: '2026-03' })));
    expect(textOf(box.querySelector('.checked'))).to.equal('Geprüft im März 2026.');
  });

  it('names the figure each date and source belongs to', () => {
    const figures = [...rendered(sourceList(closed, list())).querySelectorAll('[data-figure]')];
    expect(figures.map((element) => element.getAttribute('data-figure'))).to.deep.equal([
      'edition',
      'edition',
      'source/dated',
      'source/undated',
    ]);
  });
});
