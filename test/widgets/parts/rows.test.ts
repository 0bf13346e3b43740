/** Rows that open: what is behind them is there for the reader, the browser’s own search, and paper. */
import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { read } from '../../../src/model/option.js';
import { expandOption, row, rowStyles } from '../../../src/parts/rows.js';
import { axNodes, axTree, click, emulateMedia, press } from '../../support/browser.js';
import { isShown, textOf } from '../../support/page.js';
import { rendered } from '../../support/rendered.js';

const rows = (expand: string, box?: HTMLElement): HTMLElement =>
  rendered(
    html`<style>
        ${rowStyles.cssText}
      </style>
      ${row(
        { expand },
        { name: 'ages', title: 'All ages', hint: 'a table', content: html`<p>From 0 to 100.</p>` },
      )}
      ${row({ expand }, { name: 'signs', title: 'Signs', content: html`<p>A warning.</p>`, isPrinted: true })}`,
    box,
  );

const all = (box: Element): HTMLDetailsElement[] => [...box.querySelectorAll('details')];
const open = (box: Element): boolean[] => all(box).map((it) => it.open);

describe('a row', () => {
  it('is closed at first, with its name and a hint in sight', () => {
    const box = rows('');
    expect(open(box)).to.deep.equal([false, false]);
    expect(textOf(all(box)[0]!.querySelector('summary'))).to.equal('All ages a table');
    expect(isShown(all(box)[0]!.querySelector('p')!)).to.equal(false);
  });

  it('is a finger high and as wide as the widget', () => {
    const box = rows('');
    for (const it of all(box)) {
      const { height, width } = it.querySelector('summary')!.getBoundingClientRect();
      expect(height).to.be.at.least(48);
      expect(width).to.be.closeTo(it.getBoundingClientRect().width, 1);
    }
  });

  it('opens by a press and by keys, and stays open when the widget is drawn again', async () => {
    const box = rows('');
    await click(all(box)[0]!.querySelector('summary')!);
    all(box)[1]!.querySelector('summary')!.focus();
    await press('Enter');
    expect(open(box)).to.deep.equal([true, true]);
    rows('', box);
    expect(open(box)).to.deep.equal([true, true]);
  });

  it('is told to screen readers as a disclosure', async () => {
    const nodes = axNodes(await axTree(rows('signs')));
    const found = nodes.filter(({ role }) => role === 'DisclosureTriangle');
    expect(found.map(({ properties }) => properties.expanded)).to.deep.equal([false, true]);
    expect(found[0]!.name).to.match(/^All ages ?a table$/);
    expect(found[1]!.name).to.equal('Signs');
  });

  it('of warnings is on paper whatever the reader did; of others only its title', async () => {
    const box = rows('');
    await emulateMedia({ media: 'print' });
    await nextFrame();
    const [ages, signs] = all(box).map((it) =>
      it.querySelector('p')!.checkVisibility({ contentVisibilityAuto: true }),
    );
    // Engines without the part that is styled here are served by the sheet's own opening before it prints.
    if (CSS.supports('selector(::details-content)')) expect([ages, signs]).to.deep.equal([false, true]);
  });
});

describe('expand', () => {
  it('opens the rows it names, or all of them', () => {
    expect(open(rows('ages'))).to.deep.equal([true, false]);
    expect(open(rows('ages signs'))).to.deep.equal([true, true]);
    expect(open(rows('all'))).to.deep.equal([true, true]);
  });

  it('takes the names of the widget’s rows, sources and all, and names what it does not know', () => {
    const option = expandOption('ages', 'signs');
    expect(read(option, 'signs ages')).to.deep.include({ bad: false });
    expect(read(option, 'all').value).to.equal('all');
    expect(read(option, 'sources').value).to.equal('sources');
    expect(read(option, 'finder').bad).to.equal(true);
    for (const name of ['ages', 'signs', 'sources', 'all']) expect(option.allowed).to.include(name);
  });
});
