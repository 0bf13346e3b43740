/** The note as it is seen and heard: phones, large text, themes, forced colours, paper, right to left, axe. */
import { expect, nextFrame } from '@open-wc/testing';
import { clock } from '../../../src/base/clock.js';
import { reviewNote } from '../../../src/locales/en/review-note.js';
import { shared } from '../../../src/locales/en/shared.js';
import { ReviewNote } from '../../../src/widgets/review-note/review-note.js';
import { itWhere } from '../../support/abilities.js';
import { emulateMedia, screenshot, setViewport } from '../../support/browser.js';
import { contrasts } from '../../support/contrast.js';
import { misfits, sidewaysScroll } from '../../support/layout.js';
import { addedText } from '../../support/page.js';
import { pseudo } from '../../support/pseudo.js';
import { all, lineOf, one, show } from './note.js';

ReviewNote.words.add('qps-plocm', pseudo({ ...shared, ...reviewNote }));

const variants = {
  nobody: '',
  named:
    'reviewed-by="Reviewer Name" credentials="MD, neurologist" reviewed-on="2026-10-02" next-review="2027-10-02"',
  late: 'reviewed-by="Reviewer With-A-Rather-Long-Hyphenated-Name" next-review="2026-01-02"',
  whole: `reviewed-by="${'Reviewername'.repeat(8)}" sources="open"`,
} as const;

beforeEach(() => {
  clock.now = () => new Date(2026, 10, 22, 12);
});

/** A note in a page of its own: white, or as the style says. */
async function stage(attributes: string, style = '', lang = 'en', dir = 'ltr'): Promise<ReviewNote> {
  const page = await show(
    `<div lang="${lang}" dir="${dir}" style="padding: 16px; font: 16px/1.5 sans-serif; background: #fff; color: #1f2328; ${style}">
      <div><review-note ${attributes}></review-note></div></div>`,
  );
  for (const { style: own } of [document.documentElement, document.body]) own.setProperty('margin', '0');
  return page.querySelector('review-note')!;
}

async function picture(name: string, note: Element): Promise<void> {
  const page = note.closest<HTMLElement>('[lang]')!;
  await setViewport(innerWidth, Math.ceil(page.getBoundingClientRect().height));
  await screenshot(`review-note-${name}`, page);
}

function expectFit(note: Element): void {
  expect(misfits(note)).to.deep.equal([]);
  expect(sidewaysScroll(document)).to.equal(0);
}

describe('everything fits', () => {
  for (const width of [320, 390, 768]) {
    it(`at ${width} px, with usual text and text of 200 %, long names too`, async () => {
      for (const [size, style] of [
        ['', ''],
        ['-large', 'font-size: 32px'],
      ] as const) {
        for (const [name, attributes] of Object.entries(variants)) {
          await setViewport(width, 900);
          const note = await stage(attributes, style);
          expectFit(note);
          if (name !== 'whole') await picture(`${name}-${width}${size}`, note);
        }
      }
    });
  }

  it('words that are longer and run from right to left, and a page’s direction does not turn English round', async () => {
    await setViewport(320, 900);
    for (const attributes of Object.values(variants)) {
      const note = await stage(attributes, '', 'qps-plocm', 'rtl');
      expect(getComputedStyle(one(note, '.root')).direction).to.equal('rtl');
      expectFit(note);
    }
    const english = await stage(variants.named, '', 'en', 'rtl');
    expect(getComputedStyle(one(english, '.review')).direction).to.equal('ltr');
  });
});

describe('the look', () => {
  it('who, when and what is late stand out from what is said around them', async () => {
    const note = await stage(variants.named);
    const weight = (it: Element): string => getComputedStyle(it).fontWeight;
    expect(all(note, '.review dd').map(weight)).to.deep.equal(['700', '700', '700']);
    expect(all(note, '.review dt').map(weight)).to.deep.equal(['400', '400', '400']);
    expect(weight(one(await stage(variants.late), '.overdue'))).to.equal('700');
  });

  it('what can be pressed is 24 px or more', async () => {
    const note = await stage(variants.nobody);
    const targets = all(note, 'summary, button, select, input');
    expect(targets).to.have.length(1);
    expect(targets[0]!.getBoundingClientRect().height).to.be.at.least(24);
  });

  for (const [theme, style] of [
    ['light', ''],
    ['dark by color-scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['dark by background and color alone', 'background: #10233a; color: #e9eef5'],
  ] as const) {
    it(`${theme}: contrast of all text is 4.5 or more, and axe finds no barrier in any state`, async () => {
      for (const [name, attributes] of Object.entries(variants)) {
        const note = await stage(`${attributes} heading-level="2"`, style);
        if (name === 'late') await picture(theme, note);
        for (const details of all<HTMLDetailsElement>(note, 'details')) details.open = true;
        const [lowest] = contrasts(note.shadowRoot!);
        expect(lowest!.contrast, lowest!.text).to.be.at.least(4.5);
        await expect(note).to.be.accessible();
      }
    });
  }

  it('axe would see a barrier inside the note', async () => {
    const note = await stage(variants.named);
    one(note, '.review').setAttribute('role', 'list');
    await expect(note).not.to.be.accessible();
  });

  itWhere('forcedColors', 'with the reader’s own colours all text can be read', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      const note = await stage(`${variants.late} sources="open"`, '--nw-accent: #5b2a86');
      expect(contrasts(note.shadowRoot!)[0]!.contrast).to.be.at.least(4.5);
    }
  });

  it('on paper it is black on white and whole, with the sources’ addresses', async () => {
    const note = await stage(variants.late, 'background: #10233a; color: #e9eef5');
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await nextFrame(); // laid out anew with everything opened
    const isPrinted = (it: Element): boolean => it.checkVisibility({ contentVisibilityAuto: true });
    const said = all(note, '.root p, .root li, .review dd, .section');
    expect(said.length).to.be.greaterThan(8);
    for (const it of said) expect(isPrinted(it), lineOf(it)).to.equal(true);
    for (const link of all<HTMLAnchorElement>(note, '.sources a'))
      expect(addedText(link, '::after')).to.include(link.href);
    const colours = all(note, '.root, .root *')
      .filter(isPrinted)
      .map((it) => getComputedStyle(it).color);
    expect([...new Set(colours)]).to.deep.equal(['rgb(0, 0, 0)']);
    await picture('print', note);
    dispatchEvent(new Event('afterprint'));
  });
});
