/** Rules for the look of every widget: its colours on every theme, in those of the reader, and on paper. */
import { expect } from '@open-wc/testing';
import { itWhere } from './abilities.js';
import { emulateMedia } from './browser.js';
import {
  all,
  expectFit,
  expectReadable,
  greys,
  isPrinted,
  onPaper,
  open,
  stage,
  take,
  themes,
  type Look,
  type Tag,
} from './look.js';
import { addedText } from './page.js';

export function textCanBeRead<T extends Tag>(look: Look<T>): void {
  const { tag, variants, first, also } = look;

  describe(`${tag}: text can be read on every theme`, () => {
    for (const [theme, style] of Object.entries(themes)) {
      it(`${theme}: contrast of all text is 4.5 or more, of what can be pressed or filled in 3 or more`, async () => {
        for (const [name, variant] of Object.entries(variants)) {
          const widget = await stage(tag, variant, { style });
          await first?.(widget);
          open(widget);
          expectReadable(widget, name);
          await also?.(widget, name, theme);
          await take(look, widget, name, `%-${theme}`);
        }
      });
    }

    // What other pages do to borders and marks: test/access/borders.test.ts.
    for (const [theme, style] of Object.entries(greys)) {
      it(`${theme}: contrast of all text is 4.5 or more, of what can be pressed or filled in 3 or more`, async () => {
        for (const [name, variant] of Object.entries(variants)) {
          const widget = await stage(tag, variant, { style });
          await first?.(widget);
          open(widget);
          expectReadable(widget, name);
        }
      });
    }
  });
}

/** @param look `keeps` says in the titles what `also` looks at. */
export function forcedColoursAreKept<T extends Tag>(look: Look<T> & { readonly keeps?: string }): void {
  const { tag, variants, first, also, keeps } = look;

  describe(`${tag} with the reader’s own colours (forced colours)`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const title = `${colorScheme}: all text can be read${keeps ? `, and ${keeps}` : ''}`;
      itWhere('forcedColors', title, async () => {
        await emulateMedia({ forcedColors: 'active', colorScheme });
        for (const [name, variant] of Object.entries(variants)) {
          const widget = await stage(tag, variant, { style: '--nw-accent: #5b2a86' });
          await first?.(widget);
          open(widget);
          expectReadable(widget, name);
          await also?.(widget, name, colorScheme);
          await take(look, widget, name, `forced-%-${colorScheme}`);
        }
      });
    }
  });
}

interface Paper {
  /** All that must be on the sheet, and how many there are at least. */
  readonly printed: string;
  readonly least?: number;
  /** What must not be, besides buttons and fields. */
  readonly unprinted?: string;
  /** Those whose addresses must be written out. */
  readonly links?: string;
}

export function itPrints<T extends Tag>(look: Look<T> & Paper): void {
  const { tag, variants, first, also, fits = expectFit } = look;
  const { printed, least = 1, unprinted = 'none', links = '.row-sources a' } = look;

  const expectOnPaper = (widget: Element): void => {
    const controls = `button, select, textarea, input:not(.tick input), ${unprinted}`;
    for (const it of all(widget, controls)) expect(isPrinted(it), it.outerHTML.slice(0, 80)).to.equal(false);
    const said = all(widget, printed);
    expect(said.length).to.be.at.least(least);
    for (const it of said) expect(isPrinted(it), it.outerHTML.slice(0, 80)).to.equal(true);
    const written = all<HTMLAnchorElement>(widget, links);
    expect(written.length, links).to.be.greaterThan(0);
    for (const link of written) {
      expect(isPrinted(link), link.href).to.equal(true);
      expect(addedText(link, '::after')).to.include(link.href);
    }
    const seen = all(widget, '.root, .root *').filter(isPrinted);
    expect([...new Set(seen.map((it) => getComputedStyle(it).color))]).to.deep.equal(['rgb(0, 0, 0)']);
    // A heading at the foot of a sheet would stand apart from what it is about.
    for (const it of all(widget, '.heading, .section, caption'))
      expect(getComputedStyle(it).breakAfter, it.outerHTML.slice(0, 80)).to.equal('avoid');
    const [root] = all(widget, '.root');
    expect(getComputedStyle(root!).backgroundColor).to.equal('rgb(255, 255, 255)');
  };

  describe(`${tag} on paper, with the page around it`, () => {
    const style = `${themes['dark by background and color alone']}; --nw-accent: #ffe`;
    for (const [name, variant] of Object.entries(variants)) {
      it(`is black on white and whole, with links written out and without controls: ${name}`, async () => {
        const widget = await stage(tag, variant, { style });
        await first?.(widget);
        const isOpen = (): boolean[] => all<HTMLDetailsElement>(widget, 'details').map((it) => it.open);
        const before = isOpen();
        await onPaper(async () => {
          expectOnPaper(widget);
          await also?.(widget, name, 'paper');
          fits(widget);
          await take(look, widget, name, 'print-%');
        });
        expect(isOpen(), 'as it was before').to.deep.equal(before);
      });
    }
  });
}
