import { expect } from '@open-wc/testing';
import { CSSResult, type CSSResultGroup } from 'lit';
import { tokens } from '../../../src/base/tokens.js';
import * as library from '../../../src/index.js';

/** Style sheets without their comments. */
function sheets(styles: CSSResultGroup | undefined): string[] {
  return ([styles] as unknown[])
    .flat(Infinity)
    .filter((sheet) => sheet instanceof CSSResult)
    .map(({ cssText }) => cssText.replace(/\/\*.*?\*\//gs, ''));
}

const widgets = Object.values(library).filter(
  (it): it is typeof library.EmergencyBanner =>
    typeof it === 'function' && it.prototype instanceof library.NutrientElement,
);

const all = new Set(widgets.flatMap((widget) => sheets(widget.styles)));
const [aliases] = sheets(tokens) as [string];

/** Names of variables that are read or declared in style sheets. */
const names = (pattern: RegExp, css: Iterable<string>): string[] =>
  [...new Set([...css].flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!)))].sort();

const declared = (prefix: string): RegExp => new RegExp(`(?<![\\w-])(${prefix}[\\w-]+)\\s*:`, 'g');
const used = (prefix: string): RegExp => new RegExp(`var\\(\\s*(${prefix}[\\w-]+)`, 'g');

describe('the variables by which a page sets the look of the widgets', () => {
  it('are looked for in every widget', () => {
    expect(widgets).to.include(library.EmergencyBanner);
    expect(all).to.include(aliases);
    for (const widget of widgets) expect(sheets(widget.styles), widget.tag).to.include(aliases);
  });

  it('all have an effect: no widget uses one that nobody defined', () => {
    expect(
      names(used('--_'), all).filter((name) => !names(declared('--_'), [aliases]).includes(name)),
    ).to.deep.equal([]);
  });

  it('all have an effect: none is read and then used nowhere', () => {
    const read = [...names(used('--_'), all), '--_room']; // by reserve.css
    expect(names(declared('--_'), [aliases]).filter((name) => !read.includes(name))).to.deep.equal([]);
  });

  it('stand in one place: the alias block on :host', () => {
    const hostBlock = /:host\s*\{([^}]*)\}/.exec(aliases)![1]!;
    expect(names(declared('--_'), [hostBlock])).to.deep.equal(names(declared('--_'), all));
    expect(names(used('--nw-'), [hostBlock])).to.deep.equal(names(used('--nw-'), all));
    for (const css of all) if (css !== aliases) expect(names(used('--nw-'), [css])).to.deep.equal([]);
  });

  it('can be set anywhere on the page: no widget sets one itself', () => {
    expect(names(declared('--nw-'), all)).to.deep.equal([]);
  });

  it('each have a default, so that a page need not set any', () => {
    for (const name of names(used('--nw-'), all)) {
      expect(aliases, name).to.match(new RegExp(`var\\(\\s*${name}\\s*,\\s*[^)\\s]`));
    }
  });

  it('are all in the README’s theming table, and the table lists no other', async () => {
    const answer = await fetch('/README.md');
    expect(answer.ok, 'README.md is there: it documents every --nw-* variable').to.equal(true);
    const readme = await answer.text();
    const rows = readme.split('\n').filter((line) => /^\s*\|.*`--nw-/.test(line));
    expect(rows, 'README.md has a table of --nw-* variables').not.to.have.length(0);
    const listed = [
      ...new Set(rows.flatMap((row) => [...row.matchAll(/--nw-[\w-]+/g)].map(([name]) => name))),
    ];
    expect(listed.sort()).to.deep.equal(names(used('--nw-'), all));
  });
});
