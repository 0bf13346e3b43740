/** The states the list can be in, looked at by axe and by what a screen reader is told. */
import { expect } from '@open-wc/testing';
import { EvidenceList } from '../../src/widgets/evidence-list/evidence-list.js';
import { expectContrast, expectStructure, themes } from '../support/access.js';
import { axNodes, axTree } from '../support/browser.js';
import { itWhere } from '../support/abilities.js';
import { settled } from '../support/page.js';
import { all, closed, one, showAll, showStudies, studies } from '../widgets/evidence-list/evidence.js';

const states = {
  'as it comes': '',
  'cut short': 'limit="2" expand="sources"',
  'one kind': 'kind="trial" heading-level="3"',
  'a kind that is one study': 'kind="guideline" limit="1" region="US"',
  'without a heading': 'heading=""',
};

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    const written = Object.values(states).join(' ');
    const named = EvidenceList.observedAttributes.filter((name) => written.includes(`${name}=`));
    expect(named.sort()).to.deep.equal([...EvidenceList.observedAttributes].sort());
  });

  for (const [theme, style] of Object.entries(themes)) {
    it(theme, async () => {
      const shown: EvidenceList[] = [];
      for (const attributes of Object.values(states)) shown.push(await showStudies(attributes));
      for (const list of shown) list.parentElement!.style.cssText = style;
      showAll(shown[1]!)!.click();
      for (const it of all<HTMLDetailsElement>(shown[0]!, 'details')) it.open = true;
      if (theme === 'light') for (const list of shown) await expectStructure(list);
      for (const list of shown) await expectContrast(list);
    });
  }

  it('and would find one that was put there', async () => {
    const list = await showStudies();
    one(list, '.row-guideline summary').replaceChildren();
    await expect(list).not.to.be.accessible();
  });
});

describe('a screen reader', () => {
  itWhere(
    'spokenText',
    'is told the kinds and the studies as headings, and of each study its title and what came of it',
    async () => {
      const list = await showStudies('limit="3"');
      const nodes = axNodes(await axTree(list));
      const headings = nodes.filter(({ role }) => role === 'heading').map(({ name }) => name);
      expect(headings).to.deep.equal([
        'What studies say',
        'Reviews of studies',
        ...studies(list).map((it) => closed(it).title),
      ]);
      const text = nodes.map(({ name }) => name).join(' ');
      for (const { title, facts } of studies(list).map(closed))
        for (const it of [title, ...facts]) expect(text).to.include(it);
      expect(text, 'beyond the limit').not.to.include('978 people');
      expect(text, 'of what is closed').not.to.include('What it cannot tell us');
    },
  );

  it('hears nothing by itself: what a press brings has the focus', async () => {
    const list = await showStudies('limit="1"');
    expect(all(list, '[role=status], [aria-live]')).to.deep.equal([]);
    showAll(list)!.click();
    await settled(list);
    expect(list.shadowRoot!.activeElement).to.equal(studies(list)[1]!.querySelector('summary'));
  });
});
