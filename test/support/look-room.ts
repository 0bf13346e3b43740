/** Rules for the look of every widget: there is room for all of it, for a finger, and in a language that runs the other way. */
import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/base/add-language.js';
import { setViewport } from './browser.js';
import { pseudoLanguage } from './languages.js';
import {
  all,
  expectFit,
  finger,
  longWord,
  open,
  page,
  phone,
  stage,
  tall,
  take,
  textSizes,
  widths,
  type Look,
  type Tag,
  type Variant,
} from './look.js';

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

const directions = (widget: Element): string[] => [
  ...new Set(all(widget, '.root, .root *').map((it) => getComputedStyle(it).direction)),
];

export function itRunsRightToLeft<T extends Tag>(look: Look<T>): void {
  const { tag, variants, first, also, fits = expectFit } = look;

  describe(`${tag}, right to left`, () => {
    before(() => addLanguage(pseudoLanguage('qps-plocm')));

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
