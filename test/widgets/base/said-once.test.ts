/** What stands in full in the first widget of an article, and as a line in those after it: never less than the line. */
import '../../../src/define/food-sources.js';
import '../../../src/define/intake-table.js';
import '../../../src/define/supplement-warning.js';
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { endPlan, plan } from '../../../src/base/said-once.js';
import { emulateMedia } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import { isShown, parse, settled } from '../../support/page.js';

const tags = 'intake-table, food-sources, supplement-warning';

async function show(markup: string): Promise<HTMLElement> {
  const box = parse(markup);
  for (const it of box.querySelectorAll(tags))
    await settled(it as HTMLElement & { updateComplete: Promise<boolean> });
  return box;
}

const caution = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>('.caution')!;

/** Of each widget, whether the caution is in full; the line is there in any case. */
const inFull = (box: Element): boolean[] =>
  [...box.querySelectorAll(tags)].map((widget) => {
    expect(isShown(caution(widget).querySelector('b')!), 'the line').to.equal(true);
    expect(caution(widget).innerText).to.include('Kidney disease? Ask a doctor before any magnesium.');
    return isShown(caution(widget).querySelector('span')!);
  });

const two = '<intake-table></intake-table><p>Between.</p><food-sources></food-sources>';

describe('the caution on kidney disease', () => {
  it('stands in full in the first widget of an article, and as a line in the next', async () => {
    expect(inFull(await show(`<article>${two}</article>`))).to.deep.equal([true, false]);
  });

  it('stands in full in each of two articles, as with an endless scroll', async () => {
    const box = await show(
      `<main><article>${two}</article><article><food-sources></food-sources></article></main>`,
    );
    expect(inFull(box)).to.deep.equal([true, false, true]);
  });

  it('is always in full where supplements are the subject', async () => {
    const box = await show(
      '<article><intake-table></intake-table><supplement-warning></supplement-warning></article>',
    );
    expect(inFull(box)).to.deep.equal([true, true]);
  });

  it('comes back in full at once when the widget before is taken out', async () => {
    const box = await show(`<article>${two}</article>`);
    box.querySelector('intake-table')!.remove();
    await nextFrame();
    expect(inFull(box)).to.deep.equal([true]);
  });

  for (const [how, markup, hide] of [
    [
      'is hidden',
      `<article><div>${two.replace('<p>', '</div><p>')}</article>`,
      (it: HTMLElement) => (it.hidden = true),
    ],
    [
      'is closed in a details',
      `<article><details open>${two.replace('<p>', '</details><p>')}</article>`,
      (it: HTMLElement) => ((it as HTMLDetailsElement).open = false),
    ],
  ] as const) {
    it(`comes back in full when what the widget before stands in ${how}`, async () => {
      const box = await show(markup);
      expect(inFull(box)).to.deep.equal([true, false]);
      hide(box.querySelector<HTMLElement>('div > article > *, article > *')!);
      const widget = box.querySelector('food-sources')!;
      await waitUntil(() => isShown(caution(widget).querySelector('span')!), 'in full');
    });
  }

  it('is in full where the widget before was never in sight', async () => {
    const box = await show(
      '<article><div hidden><intake-table></intake-table></div><food-sources></food-sources></article>',
    );
    expect(isShown(caution(box.querySelector('food-sources')!).querySelector('span')!)).to.equal(true);
  });

  it('does not shrink under a reader’s eyes when a widget is put before it', async () => {
    const box = await show('<article><food-sources></food-sources></article>');
    box.querySelector('article')!.insertAdjacentHTML('afterbegin', '<intake-table></intake-table>');
    await settled(box.querySelector('intake-table')!);
    await nextFrame();
    expect(inFull(box)).to.deep.equal([true, true]);
  });

  it('is in full on paper, where nobody knows what stands on the sheet before', async () => {
    const box = await show(`<article>${two}</article>`);
    await emulateMedia({ media: 'print' });
    expect(inFull(box)).to.deep.equal([true, true]);
  });

  it('is in full when the widget before fails', async () => {
    listenToConsole();
    const box = await show(`<article>${two}</article>`);
    const first = box.querySelector('intake-table')!;
    Object.defineProperty(first, 'content', {
      value: () => {
        throw new Error('Broken on purpose');
      },
    });
    first.renderRoot.querySelector('.caution')!.remove();
    first.remove();
    await nextFrame();
    expect(inFull(box)).to.deep.equal([true]);
  });

  it('goes by a widget that is still to be defined, and comes back when it never is', async () => {
    plan([{ tag: 'late-widget', says: ['kidneys'] }]);
    const box = await show(
      '<article><late-widget>Soon.</late-widget><food-sources></food-sources></article>',
    );
    expect(inFull(box)).to.deep.equal([false]);
    endPlan();
    await nextFrame();
    expect(inFull(box)).to.deep.equal([true]);
  });
});

describe('the list of countries', () => {
  /** Of each widget: whether the list stands open. */
  const lists = (box: Element): boolean[] =>
    [...box.querySelectorAll('intake-table, supplement-warning')].map((widget) =>
      widget.shadowRoot!.querySelector('select')!.checkVisibility(),
    );

  it('stands open in the first widget of an article, and behind a line in the next', async () => {
    const box = await show(
      '<article><intake-table region="US"></intake-table><intake-table region="US"></intake-table></article>',
    );
    expect(lists(box)).to.deep.equal([true, false]);
    const [, second] = box.querySelectorAll('intake-table');
    expect(second!.shadowRoot!.querySelector<HTMLElement>('.change > summary')!.innerText).to.equal(
      'Change country',
    );
  });

  it('stands open again when the widget before is taken out', async () => {
    const box = await show('<article><intake-table></intake-table><intake-table></intake-table></article>');
    expect(lists(box)).to.deep.equal([true, false]);
    box.querySelector('intake-table')!.remove();
    await nextFrame();
    expect(lists(box)).to.deep.equal([true]);
  });

  it('stands open where the widget before has none, as its author chose the authority', async () => {
    const box = await show(
      '<article><intake-table authority="us"></intake-table><intake-table></intake-table></article>',
    );
    const [, second] = box.querySelectorAll('intake-table');
    expect(second!.shadowRoot!.querySelector('select')!.checkVisibility()).to.equal(true);
  });

  it('stands open where the country is only a guess: a guess is never folded', async () => {
    const box = await show(
      '<article lang="en-GB"><intake-table></intake-table><intake-table></intake-table></article>',
    );
    expect(lists(box)).to.deep.equal([true, true]);
  });
});

describe('the words on privacy', () => {
  const privacy = (widget: Element): string =>
    widget.shadowRoot!.querySelector<HTMLElement>('.privacy')!.innerText;
  const again = 'What you enter stays on this page.';

  async function openFields(widget: Element): Promise<void> {
    widget.shadowRoot!.querySelector<HTMLElement>('.controls button')!.click();
    await settled(widget as HTMLElement & { updateComplete: Promise<boolean> });
  }

  it('are a line where they stand in full before, and come back when what said them never comes', async () => {
    plan([{ tag: 'late-widget', says: ['privacy'] }]);
    const box = await show(
      '<article><late-widget>Soon.</late-widget><intake-table></intake-table></article>',
    );
    const table = box.querySelector('intake-table')!;
    await openFields(table);
    expect(privacy(table)).to.equal(again);
    endPlan();
    await nextFrame();
    expect(privacy(table)).to.match(/^What you type or choose stays/);
  });

  it('are a line below fields that are open, and stand in full again once those are closed', async () => {
    const box = await show('<article><intake-table></intake-table><intake-table></intake-table></article>');
    const [first, second] = [...box.querySelectorAll('intake-table')];
    await openFields(first!);
    await openFields(second!);
    expect(privacy(first!)).to.match(/^What you type or choose stays/);
    expect(privacy(second!)).to.equal(again);
    await openFields(first!); // the same button closes them
    await nextFrame();
    expect(privacy(second!)).to.match(/^What you type or choose stays/);
  });
});
