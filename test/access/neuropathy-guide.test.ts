/** The states the guide can be in, looked at by axe, and what a screen reader is told of a pick. */
import { expect } from '@open-wc/testing';
import { tell } from '../../src/base/reader.js';
import { NeuropathyGuide } from '../../src/widgets/neuropathy-guide/neuropathy-guide.js';
import { engine, itWhere } from '../support/abilities.js';
import { expectContrast, expectStructure, themes } from '../support/access.js';
import { axNodes, axTree } from '../support/browser.js';
import {
  all,
  bodyOf,
  buttonOf,
  buttons,
  lineOf,
  one,
  show,
  showGuide,
} from '../widgets/neuropathy-guide/guide.js';

/** On one page each; every place and nerve, kind of country and heading comes up. */
const attributes = [
  'area="eyes"',
  'area="heart" region="US" heading="" heading-level="2"',
  'area="bowel" region="DE" expand="sources"',
  'area="bladder" region="NG" heading-level="2"',
  'area="skin" lang="en-GB"',
  'area="hands" heading="Nerves"',
  'area="legs"',
  'area="feet" region="AU"',
  'nerves="sensory"',
  'nerves="motor" region="JP" expand="sources"',
  'nerves="autonomic"',
  '',
];

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    const here = attributes.join(' ');
    const named = NeuropathyGuide.observedAttributes.filter((name) => here.includes(`${name}=`));
    expect(named.sort()).to.deep.equal([...NeuropathyGuide.observedAttributes].sort());
  });

  Object.entries(themes).forEach(([theme, style], t) => {
    it(`${theme}: every place and nerve, with and without a country, open and closed`, async () => {
      const some = attributes.filter((_, i) => i % 3 === t % 3);
      const page = await show(
        `<div style="${style}">${some.map((it) => `<div><neuropathy-guide ${it}></neuropathy-guide></div>`).join('')}</div>`,
      );
      const guides = page.querySelectorAll('neuropathy-guide');
      expect(guides).to.have.length(4);
      if (t < 3) await expectStructure(page);
      for (const guide of guides) {
        buttons(guide)[(t * 3) % 8]!.click();
        for (const details of all<HTMLDetailsElement>(guide, 'details')) details.open = true;
        await guide.updateComplete;
      }
      if (t < 3) await expectStructure(page);
      await expectContrast(page);
    });
  });

  it('with a heading of the page’s own, and a country that is in no list', async () => {
    tell({ region: 'ZZ' });
    const page = await show(
      '<neuropathy-guide heading-level="3"><h3 slot="heading">Your nerves</h3></neuropathy-guide>',
    );
    const guide = page.querySelector('neuropathy-guide')!;
    expect(all(guide, '.heading:is(h1, h2, h3)')).to.deep.equal([]);
    expect([...new Set(all(guide, '.section').map(({ localName }) => localName))]).to.deep.equal(['h4']);
    await expect(page).to.be.accessible();
  });

  it('would see one inside the widget', async () => {
    const guide = await showGuide();
    bodyOf(guide).removeAttribute('aria-label');
    await expect(guide).not.to.be.accessible();
  });
});

describe('a screen reader', () => {
  it('is told the names of the places, and which one is pressed', async () => {
    const guide = await showGuide();
    buttonOf(guide, 'Feet').click();
    await guide.updateComplete;
    const told = axNodes(await axTree(one(guide, '.stage'))).filter(({ role }) => /button/i.test(role));
    expect(told.map(({ name }) => name)).to.deep.equal(buttons(guide).map(lineOf));
    // The trees of the other browsers are read without this state; its attribute is looked at in pick.test.ts.
    if (engine !== 'Chromium') return;
    const on = told.filter(({ properties }) => String(properties.pressed) === 'true');
    expect(on.map(({ name }) => name)).to.deep.equal(['Feet']);
  });

  itWhere('spokenText', 'meets each picture once, as a picture', async () => {
    const guide = await showGuide('expand="kinds"');
    const told = axNodes(await axTree(one(guide, '.root'))).filter(({ role }) =>
      /^(img|image|graphic)/i.test(role),
    );
    expect(told.map(({ name }) => name)).to.deep.equal([
      'A standing body, seen from the front. Marked: Feet. The feet and calves are dark, the hands less so.',
      'Marked: toes.',
      'Marked: feet and calves.',
      'Marked: feet, calves and hands.',
    ]);
  });
});
