import { expect } from '@open-wc/testing';
import { shared } from '../../../src/locales/en/shared.js';
import type { Source } from '../../../src/knowledge/sources/source.js';
import { cite, startCiting } from '../../../src/model/citations.js';
import { sourceList } from '../../../src/parts/source-list.js';
import { axNodes, axTree, click } from '../../support/browser.js';
import { isShown, textOf } from '../../support/page.js';
import { rendered } from '../../support/rendered.js';

const sources: readonly Source[] = [
  {
    title: 'Recognizing medical emergencies',
    organisation: 'MedlinePlus',
    year: 2023,
    url: 'https://medlineplus.gov/ency/article/001927.htm',
  },
  { title: '<b>112</b>', organisation: '112.is', url: 'https://www.112.is/' },
];

/** What a widget does: it cites its sources, and then its list names them. */
function listed({
  open = false,
  named = sources,
  box = undefined as HTMLElement | undefined,
  ...changes
}: Listed = {}): HTMLElement {
  startCiting();
  cite(named);
  const { words = shared, language = 'en', checked = '2026-11' } = changes;
  return rendered(
    sourceList(
      { expand: open ? 'sources' : '' },
      { of: 'Emergency', data: [{ checked, review: { months: 24 } }], words, language },
    ),
    box,
  );
}

interface Listed {
  readonly open?: boolean;
  readonly named?: readonly Source[];
  readonly box?: HTMLElement | undefined;
  readonly words?: typeof shared;
  readonly language?: string;
  readonly checked?: string;
}

const items = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll('li')];

describe('the list of sources', () => {
  it('names each source’s title, organisation and year', () => {
    const [dated] = items(listed());
    expect(textOf(dated!)).to.equal('Recognizing medical emergencies. MedlinePlus, 2023.');
  });

  it('says that a page shows no date rather than leaving the year out', () => {
    const [, undated] = items(listed());
    expect(textOf(undated!)).to.equal('<b>112</b>. 112.is, no date shown.');
  });

  it('says so where the page itself was not read, only a copy of it or a report on it', () => {
    const line = '<b>112</b>. 112.is, no date shown.';
    for (const [via, note] of Object.entries(shared.via) as [keyof typeof shared.via, string][]) {
      const [item] = items(listed({ named: [{ ...sources[1]!, via }] }));
      expect(textOf(item!), via).to.equal(`${line} ${note}`);
    }
  });

  it('leads to each source: the title is a link', () => {
    const links = items(listed()).map((item) => item.querySelector('a')!);
    expect(links.map((link) => [textOf(link), link.href])).to.deep.equal(
      sources.map(({ title, url }) => [title, url]),
    );
    for (const link of links) expect(link.relList.contains('noopener')).to.equal(true);
  });

  it('says how the facts came together and that no clinician has reviewed them', () => {
    const box = listed();
    expect(textOf(box.querySelector('.in-row > p'))).to.equal(
      'Facts collected from the sources below, edition 2026-11. Not reviewed by a clinician.',
    );
  });

  it('is closed at first, with their number and the date of the check in sight', () => {
    const box = listed();
    expect(isShown(items(box)[0]!)).to.equal(false);
    expect(textOf(box.querySelector('summary'))).to.equal(
      'Sources (2)Sources of “Emergency” (2) Checked November 2026',
    );
    expect(isShown(box.querySelector('summary')!)).to.equal(true);
    const [seen, heard] = box.querySelectorAll('summary b > span');
    expect([textOf(seen!), seen!.ariaHidden, textOf(heard!)]).to.deep.equal([
      'Sources (2)',
      'true',
      'Sources of “Emergency” (2)',
    ]);
  });

  it('is open at first where the author wants it', () => {
    const box = listed({ open: true });
    expect(items(box).map(isShown)).to.deep.equal([true, true]);
  });

  it('opens at a click and stays open when the widget is drawn again', async () => {
    const box = listed();
    await click(box.querySelector('summary')!);
    expect(isShown(items(box)[0]!)).to.equal(true);
    listed({ checked: '2026-12', box });
    expect(isShown(items(box)[0]!)).to.equal(true);
    expect(textOf(box.querySelector('.hint'))).to.equal('Checked December 2026');
  });

  it('is told to screen readers as a disclosure with a list of links in it', async () => {
    const nodes = axNodes(await axTree(listed({ open: true })));
    const summary = nodes.find(({ role }) => role === 'DisclosureTriangle');
    expect(summary?.name).to.match(/^Sources/);
    expect(summary?.properties.expanded).to.equal(true);
    expect(nodes.filter(({ role }) => role === 'listitem')).to.have.length(2);
    expect(nodes.filter(({ role }) => role === 'link').map(({ name }) => name)).to.deep.equal(
      sources.map(({ title }) => title),
    );
  });

  it('writes its date in the language of the page', () => {
    const words = { ...shared, checked: 'Geprüft im {month}' };
    const box = listed({ words, language: 'de', checked: '2026-03' });
    expect(textOf(box.querySelector('.hint'))).to.equal('Geprüft im März 2026');
  });

  it('names a source once, though several facts rest on it, and none of the widget that was drawn before', () => {
    startCiting();
    cite({ title: 'Of another widget', organisation: 'x', url: 'https://x.example/' });
    startCiting();
    cite(sources[0]!, { sources: [sources[1]!] }, { source: sources[0]! }, { source: undefined });
    const box = rendered(
      sourceList(
        { expand: 'sources' },
        {
          of: 'Emergency',
          data: [{ checked: '2026-11', review: { months: 24 } }],
          words: shared,
          language: 'en',
        },
      ),
    );
    expect(items(box).map((it) => textOf(it.querySelector('a')))).to.deep.equal(
      sources.map(({ title }) => title),
    );
  });

  it('of a translation says who translated it, and whether anybody in health care read it', () => {
    const words = { ...shared, translation: 'Translated by volunteers. No clinician has read it.' };
    expect(textOf(listed({ words }))).to.include('Translated by volunteers. No clinician has read it.');
    expect(listed().querySelectorAll('.in-row > p')).to.have.length(1);
  });
});
