/**
 * By keys alone: tick, write, copy, print, clear. The only file that writes to the clipboard, of which the
 * whole browser has one: two files that did so at the same time would read each other's text.
 */
import { expect } from '@open-wc/testing';
import type { DeficiencyChecklist } from '../../../src/widgets/deficiency-checklist/deficiency-checklist.js';
import { press, type } from '../../support/browser.js';
import {
  all,
  allSettled,
  boxFor,
  boxes,
  buttonOf,
  byHand,
  focused,
  hasNote,
  keepFromPrinting,
  labelOf,
  one,
  ownWords,
  show,
  textOf,
  ticked,
  told,
  until,
} from './checklist.js';
import { openList, type ListPage } from './host.js';

/** A list between a button, which has the focus, and a field to paste into. */
async function between(attributes = ''): Promise<{ list: DeficiencyChecklist; after: HTMLTextAreaElement }> {
  const page = await show(
    `<button>before</button><div><deficiency-checklist ${attributes}></deficiency-checklist></div>
     <textarea aria-label="after"></textarea>`,
  );
  page.querySelector('button')!.focus();
  return { list: page.querySelector('deficiency-checklist')!, after: page.querySelector('textarea')! };
}

/** Tabs on until the focus is where it should be. */
async function tabTo(target: HTMLElement): Promise<void> {
  for (let stops = 0; focused(target.ownerDocument) !== target; stops++) {
    if (stops > 60) throw new Error(`Tab never came to ${target.outerHTML}`);
    await press('Tab');
  }
}

async function paste(field: HTMLTextAreaElement): Promise<string> {
  field.focus();
  await press('Control+v');
  return field.value;
}

const noteWith = (signs: readonly string[], own: string): string =>
  [
    'Note for your appointment',
    ['What I have noticed', ...signs.map((it) => `- ${it}`)].join('\n'),
    [
      'Questions to ask',
      '- What else could explain these signs?',
      '- Should my magnesium be tested, and how well do my kidneys work?',
      '- Are tests for vitamin B12, blood sugar and blood proteins worth it?',
      '- Could one of my medicines play a part?',
    ].join('\n'),
    ['In my own words', own].join('\n'),
    'Made with a list of signs on a web page. It is no test result.',
  ].join('\n\n');

/** Ticks two signs and writes, by keys. */
async function fillIn(list: Element, settle: () => Promise<void>): Promise<void> {
  await tabTo(boxFor(list, /^tiredness/i));
  await press('Space');
  await tabTo(boxFor(list, /tingling/i));
  await press('Space');
  await tabTo(ownWords(list));
  await type('Since June, at night.');
  await settle();
}

describe('by keys alone', () => {
  for (const key of ['Enter', 'Space']) {
    it(`a reader ticks two signs, writes, and takes the note away with Copy and ${key}`, async () => {
      const { list, after } = await between();
      await fillIn(list, allSettled);
      expect(ticked(list)).to.deep.equal(['Tiredness', 'Tingling']);
      await tabTo(buttonOf(list, 'Copy'));
      await press(key);
      await expectTold(list, 'Copied.');
      expect(byHand(list) === undefined, 'no field to copy from').to.equal(true);
      expect(focused() === buttonOf(list, 'Copy'), 'the focus is where it was').to.equal(true);
      expect(await paste(after)).to.equal(noteWith(['Tiredness', 'Tingling'], 'Since June, at night.'));
    });
  }

  it('the copied note holds what may matter and medicines too, and nothing that was unticked again', async () => {
    const { list, after } = await between('expand="all"');
    for (const words of [/tingling/i, /cramps/i, /diarrhoea/i, /aldosterone/, /furosemide/, /cisplatin/]) {
      await tabTo(boxFor(list, words));
      await press('Space');
    }
    for (const words of [/cramps/i, /diarrhoea/i, /cisplatin/]) {
      boxFor(list, words).focus();
      await press('Space');
    }
    await allSettled();
    buttonOf(list, 'Copy').focus();
    await press('Enter');
    await expectTold(list, 'Copied.');
    const lines = (await paste(after)).split(/\n+/);
    expect(lines.slice(0, 7)).to.deep.equal([
      'Note for your appointment',
      'What I have noticed', '- Tingling',
      'What may matter', `- ${labelOf(boxFor(list, /aldosterone/))}`,
      'Medicines I take, one or more of', `- ${labelOf(boxFor(list, /furosemide/))}`,
    ]); // prettier-ignore
    expect(lines.join(' ')).not.to.match(/cramps|diarrhoea|cisplatin/i);
  });

  it('“Copied.” is gone once the note is another one', async () => {
    const { list } = await between();
    await fillIn(list, allSettled);
    await tabTo(buttonOf(list, 'Copy'));
    await press('Enter');
    await expectTold(list, 'Copied.');
    boxFor(list, /cramps/i).focus();
    await press('Space');
    await allSettled();
    expect(told(list)).to.equal('');
  });

  it('the focus stays on Print, and goes from Clear to the box above the note: it never falls back to the page', async () => {
    const { list } = await between();
    await fillIn(list, allSettled);
    keepFromPrinting(list);
    await tabTo(buttonOf(list, 'Print'));
    await press('Enter');
    await allSettled();
    expect(focused() === buttonOf(list, 'Print'), 'the focus is where it was').to.equal(true);
    await tabTo(buttonOf(list, 'Clear'));
    await press('Enter');
    await allSettled();
    expect([ticked(list), hasNote(list)]).to.deep.equal([[], false]);
    expect(labelOf(focused() as HTMLInputElement)).to.equal('Mood or character change');
  });

  it('Clear of a list without signs leaves the focus on a box that is on show', async () => {
    const { list } = await between('show="medicines" expand="medicines"');
    await tabTo(boxFor(list, /cisplatin/));
    await press('Space');
    await allSettled();
    buttonOf(list, 'Clear').focus();
    await press('Enter');
    await allSettled();
    expect(focused() === boxes(list)[0]).to.equal(true);
  });

  it('the focus stays on the box that was ticked', async () => {
    const { list } = await between();
    for (const box of boxes(list).slice(0, 3)) {
      await tabTo(box);
      for (const isTicked of [true, false]) {
        await press('Space');
        await allSettled();
        expect(focused() === box, 'the focus is where it was').to.equal(true);
        expect(box.checked).to.equal(isTicked);
      }
    }
  });

  it('stops come in the order of the page, each is seen, and the printed note is none of them', async () => {
    const { list, after } = await between('region="GB"');
    boxFor(list, /tingling/i).click();
    await allSettled();
    keepFromPrinting(list);
    buttonOf(list, 'Print').click();
    expect(all(list, 'iframe')).to.have.length(1);
    const stops: string[] = [];
    for (;;) {
      await press('Tab');
      const stop = focused();
      if (stop === after || stops.length > 60) break;
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect([outlineStyle, parseFloat(outlineWidth) >= 2], stop.outerHTML).to.deep.equal(['solid', true]);
      stops.push(stop.localName);
    }
    const numbers = all(list, '.number a, .also a').length;
    expect(stops).to.deep.equal([
      'a', 'select', ...new Array<string>(numbers - 1).fill('a'), ...new Array<string>(10).fill('input'),
      'textarea', 'button', 'button', 'button', ...new Array<string>(5).fill('summary'),
    ]); // prettier-ignore
  });
});

/** A page whose browser lets no script copy. Permissions policies are known to Chromium alone so far. */
const refusing = [
  'no-clipboard.html',
  ...('featurePolicy' in document || 'permissionsPolicy' in document ? ['clipboard-refused.html'] : []),
];

describe('where the browser does not let a page copy', () => {
  for (const file of refusing) {
    it(`the note stands marked in a field, and the reader is told: ${file}`, async () => {
      const { page, list, settled } = await openList(file);
      page.document.querySelector('button')!.focus();
      await fillIn(list, settled);
      await tabTo(buttonOf(list, 'Copy'));
      await press('Enter');
      await until(() => byHand(list) && focused(page.document) === byHand(list));
      const field = byHand(list)!;
      const text = noteWith(['Tiredness', 'Tingling'], 'Since June, at night.');
      expect(field.value).to.equal(text);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, text.length]);
      expect(told(list)).to.equal(
        'This browser does not let a page copy. The text below is marked: copy it yourself.',
      );
      expect(field.getAttribute('aria-label')).to.equal('The note as plain text');
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('the marked text can be taken by keys, and cannot be changed by accident', async () => {
    const { list, after } = await refusedPage();
    await press('Control+c');
    await type('x');
    expect(byHand(list)!.value).not.to.include('x\n');
    expect(await paste(after)).to.equal(byHand(list)!.value);
  });

  it('the field goes once the note is another one, and with Clear; the focus stays where the reader is', async () => {
    const { page, list, settled } = await refusedPage();
    boxFor(list, /cramps/i).focus();
    await press('Space');
    await settled();
    expect([byHand(list) === undefined, told(list)]).to.deep.equal([true, '']);
    buttonOf(list, 'Copy').focus();
    await press('Enter');
    await until(() => byHand(list) && focused(page.document) === byHand(list));
    await press('Shift+Tab');
    expect(focused(page.document) === buttonOf(list, 'Clear'), 'the focus is where it was').to.equal(true);
    await press('Enter');
    await settled();
    expect([byHand(list) === undefined, hasNote(list)]).to.deep.equal([true, false]);
    expect(boxes(list).includes(focused(page.document) as HTMLInputElement), 'not lost').to.equal(true);
  });
});

describe('every box', () => {
  it('is named by the words beside it, and its group by its title', async () => {
    const { list } = await between();
    for (const box of boxes(list)) {
      expect(box.labels).to.have.length(1);
      expect(labelOf(box)).not.to.equal('');
      expect(textOf(box.closest('fieldset')!.querySelector('legend')!)).not.to.equal('');
    }
    boxes(list)[0]!.click();
    await allSettled();
    expect(one(list, '.own textarea').closest('label')!.textContent.trim()).to.equal('In my own words');
  });
});

/** A page without a clipboard on which the note was just to be copied, with a field to paste into. */
async function refusedPage(): Promise<ListPage & { after: HTMLTextAreaElement }> {
  const opened = await openList('no-clipboard.html');
  const { page, list } = opened;
  const after = page.document.createElement('textarea');
  page.document.body.append(after);
  boxFor(list, /tingling/i).focus();
  await press('Space');
  buttonOf(list, 'Copy').focus();
  await press('Enter');
  await until(() => byHand(list) && focused(page.document) === byHand(list));
  return { ...opened, after };
}

async function expectTold(list: Element, words: string): Promise<void> {
  await until(() => told(list) !== '');
  expect(told(list)).to.equal(words);
}
