/** The states the list can be in, looked at by axe and by what a screen reader is told. */
import { expect } from '@open-wc/testing';
import { EvidenceList } from '../../src/widgets/evidence-list/evidence-list.js';
import { expectContrast, expectStructure, themes } from '../support/access.js';
import { axNodes, axTree } from '../support/browser.js';
import { itWhere } from '../support/abilities.js';
import { all, cards, choose, filter, showAll, showStudies } from '../widgets/evidence-list/evidence.js';

const states = {
  'as it comes': '',
  'cut short': 'limit="2" sources="open"',
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
      await choose(shown[0]!, filter(shown[0]!), 'review');
      if (theme === 'light') for (const list of shown) await expectStructure(list);
      for (const list of shown) await expectContrast(list);
    });
  }

  it('and would find one that was put there', async () => {
    const list = await showStudies();
    filter(list).closest('label')!.querySelector('.label')!.remove();
    await expect(list).not.to.be.accessible();
  });
});

describe('a screen reader', () => {
  itWhere('spokenText', 'is told the two fields by name, and of each list how long it is', async () => {
    const list = await showStudies('limit="3"');
    const nodes = axNodes(await axTree(list));
    const fields = nodes.filter(({ role }) => /combobox/i.test(role)).map(({ name }) => name);
    expect(fields).to.deep.equal(['Show', 'Order']);
    const headings = nodes.filter(({ role }) => role === 'heading').map(({ name }) => name);
    expect(headings).to.deep.equal(['What studies say', 'Often repeated online, could not be confirmed']);
    const text = nodes.map(({ name }) => name).join(' ');
    expect(text).to.include('Shown: 3 of 9 studies.').and.not.to.include('978 people'); // beyond the limit
  });

  it('hears what changed: the count is a status, and it was there before it changed', async () => {
    const list = await showStudies();
    const status = all(list, '[role=status]')[0]!;
    await choose(list, filter(list), 'trial');
    expect(all(list, '[role=status]')).to.deep.equal([status]);
    expect(status.textContent).to.include('4 of 9');
    expect(cards(list)).to.have.length(4);
  });
});
