/** What must hold in the look of every widget. Each rule declares its tests for a widget from its tag and its variants. */
import { expect } from '@open-wc/testing';
import type { Words } from '../../src/base/words.js';
import { itWhere } from './abilities.js';
import { emulateMedia, setViewport } from './browser.js';
import {
  all,
  expectFit,
  expectReadable,
  finger,
  isPrinted,
  longWord,
  onPaper,
  open,
  page,
  phone,
  picture,
  stage,
  tall,
  textSizes,
  themes,
  widths,
  type Act,
  type Tag,
  type Variant,
} from './look.js';
import { addedText } from './page.js';
import { pseudo } from './pseudo.js';

interface Look<T extends Tag> {
  readonly tag: T;
  /** By what titles call them. */
  readonly variants: Readonly<Record<string, Variant<T>>>;
  /** What the names of pictures say of the variants that have one. Without it all have one, by their own names. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** What a reader does after the variant's own act. */
  readonly first?: Act<T>;
  /** What a reader does then, act by act: all must fit after each. */
  readonly then?: readonly Act<T>[];
  /** What must hold besides; `where` is the width, the theme or the colour scheme. */
  readonly also?: (widget: HTMLElementTagNameMap[T], variant: string, where: string) => unknown;
  /** In place of what the page of most widgets asks for. */
  readonly fits?: (widget: HTMLElementTagNameMap[T]) => void;
  readonly picture?: (widget: HTMLElementTagNameMap[T], name: string) => Promise<unknown>;
}

/** Takes the picture of a variant, if it is to have one. `%` in the name stands for what it says of the variant. */
async function take<T extends Tag>(
  look: Look<T>,
  widget: HTMLElementTagNameMap[T],
  variant: string,
  name: string,
): Promise<void> {
  const part = look.pictures ? look.pictures[variant] : variant;
  if (part === undefined) return;
  const words = name.replace('%', part).split('-').filter(Boolean); // `%` may stand for nothing
  await (look.picture ?? picture)(widget, words.join('-'));
}

/** All fits closed and, after `between`, open, and after every further act. */
async function expectFitThrough<T extends Tag>(
  { fits = expectFit, then = [] }: Look<T>,
  widget: HTMLElementTagNameMap[T],
  between?: () => Promise<unknown>,
): Promise<void> {
  fits(widget);
  await between?.();
  open(widget);
  fits(widget);
  for (const act of then) {
    await act(widget);
    fits(widget);
  }
}

export function everythingFits<T extends Tag>(look: Look<T>): void {
  const { tag, variants, first, also } = look;
  const narrow = [280, 248, 200];

  describe(`${tag}: everything fits`, () => {
    for (const width of widths) {
      for (const [name, variant] of Object.entries(variants)) {
        it(`at ${width} px, with usual text and text of 200 %, open and closed: ${name}`, async () => {
          for (const [size, style] of Object.entries(textSizes)) {
            await setViewport(width, tall);
            const widget = await stage(tag, variant, { style });
            await first?.(widget);
            await expectFitThrough(look, widget, async () => {
              await take(look, widget, name, `%-${width}${size}`);
              await also?.(widget, name, `${width}${size}`);
            });
          }
        });
      }
    }

    it(`in a column of ${narrow.join(' px, and of ')} px`, async () => {
      for (const variant of Object.values(variants)) {
        for (const width of narrow) {
          const style = `inline-size: ${width}px; box-sizing: border-box; padding: 0`;
          const widget = await stage(tag, variant, { style });
          await first?.(widget);
          await expectFitThrough(look, widget);
        }
      }
    });

    it('on a phone, with a heading of one long word', async () => {
      await setViewport(phone, tall);
      const [variant] = Object.values(variants) as [Variant<T>];
      const { attributes, ...rest } = typeof variant === 'string' ? { attributes: variant } : variant;
      // Of two attributes of one name the first counts.
      const widget = await stage(tag, { ...rest, attributes: `heading="${longWord}" ${attributes}` });
      expect(widget.shadowRoot!.textContent).to.include(longWord);
      (look.fits ?? expectFit)(widget);
    });
  });
}

/** @param look `targets` says how many there are in each variant to look at: a test that looks at none must not pass. */
export function aFingerCanPress<T extends Tag>(
  look: Look<T> & { readonly targets: Readonly<Record<string, number>> },
): void {
  const { tag, variants, targets, first, also } = look;

  describe(`${tag}: targets for a finger`, () => {
    for (const width of [phone, page]) {
      it(`are 24 px or more, and 44 px for boxes with their words, fields and buttons, at ${width} px`, async () => {
        for (const [name, count] of Object.entries(targets)) {
          await setViewport(width, tall);
          const widget = await stage(tag, variants[name]);
          await first?.(widget);
          open(widget);
          const found = all(
            widget,
            'summary, .tick, button, select, textarea, input:not([type=radio], .tick input)',
          ).filter((it) => it.checkVisibility());
          expect(found, name).to.have.length(count);
          for (const it of found) {
            const box = it.getBoundingClientRect();
            const least = it.matches('summary') ? finger.least : finger.good;
            expect(box.height, it.outerHTML.slice(0, 80)).to.be.at.least(least);
            expect(box.width, it.outerHTML.slice(0, 80)).to.be.at.least(finger.least);
          }
          await also?.(widget, name, String(width));
        }
      });
    }
  });
}

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

/** Has a widget speak a language that is longer, and runs from right to left. */
function speakPseudo(tag: Tag): void {
  const { words } = customElements.get(tag) as unknown as { words: Words<object> };
  words.add('qps-plocm', pseudo(words.find('en').words));
}

const directions = (widget: Element): string[] => [
  ...new Set(all(widget, '.root, .root *').map((it) => getComputedStyle(it).direction)),
];

export function itRunsRightToLeft<T extends Tag>(look: Look<T>): void {
  const { tag, variants, first, also, fits = expectFit } = look;

  describe(`${tag}, right to left`, () => {
    before(() => speakPseudo(tag));

    for (const [name, variant] of Object.entries(variants)) {
      it(`words of such a language run their own way and fit, though they are longer: ${name}`, async () => {
        for (const width of [phone, page]) {
          await setViewport(width, tall);
          const widget = await stage(tag, variant, { lang: 'qps-plocm', dir: 'rtl' });
          await first?.(widget);
          expect(getComputedStyle(all(widget, '.root')[0]!).direction).to.equal('rtl');
          await expectFitThrough(look, widget, async () => {
            await take(look, widget, name, `rtl-%-${width}`);
            await also?.(widget, name, String(width));
          });
        }
      });
    }

    it('the page’s direction does not turn English round', async () => {
      for (const variant of Object.values(variants)) {
        const widget = await stage(tag, variant, { dir: 'rtl' });
        expect(directions(widget)).to.deep.equal(['ltr']);
        fits(widget);
      }
    });
  });
}

interface Paper {
  /** All that must be on the sheet, and how many there are at least. */
  readonly printed: string;
  readonly least?: number;
  /** What must not be, besides buttons and fields. */
  readonly unprinted?: string;
  readonly links?: string;
  readonly except?: string;
}

export function itPrints<T extends Tag>(look: Look<T> & Paper): void {
  const { tag, variants, first, also, fits = expectFit } = look;
  const { printed, least = 1, unprinted = 'none', links = '.sources a' } = look;

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
