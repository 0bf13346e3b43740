/** The note for an appointment: ticks build it, and change nothing else. */
import { addLanguage } from '../../../src/base/add-language.js';
import { expect } from '@open-wc/testing';
import { deficiencyChecklist } from '../../../src/locales/en/deficiency-checklist.js';
import { press, type } from '../../support/browser.js';
import { isShown, textNodes } from '../../support/page.js';
import { pseudoLanguage } from '../../support/languages.js';
import {
  all,
  allSettled,
  announced,
  boxes,
  boxFor,
  buttonOf,
  byHand,
  calls,
  focused,
  hasNote,
  labelOf,
  noteLines,
  noteOf,
  one,
  ownWords,
  seenText,
  show,
  showList,
  tick,
  tickAll,
  ticked,
  until,
  withoutNote,
} from './checklist.js';

addLanguage(pseudoLanguage('qps-plocm'));

const home = location.href;
afterEach(() => {
  history.replaceState(null, '', home);
  document.documentElement.removeAttribute('lang');
});

const parts = {
  signs: 'What I have noticed',
  risks: 'What may matter',
  medicines: 'Medicines I take, one or more of',
} as const;
const questions = [
  'What else could explain these signs?',
  'Should my magnesium be tested, and how well do my kidneys work?',
  'Are tests for vitamin B12, blood sugar and blood proteins worth it?',
  'Could one of my medicines play a part?',
];

/** Types into the field for own words as a reader does. */
async function write(list: Element, text: string): Promise<void> {
  ownWords(list).focus();
  await type(text);
  await allSettled();
}

/** Two frames: engines move a page back under the finger with the next one. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** All text outside the note that is seen, with whether it is. */
const textOutside = (list: Element): string[] =>
  textNodes(one(list, '.root'))
    .filter((text) => !text.parentElement!.closest('.note-place'))
    .map((text) => `${isShown(text) ? 'seen' : 'unseen'}: ${text.data.trim()}`);

describe('with nothing ticked and with everything ticked', () => {
  for (const attributes of [
    '',
    'show="signs"',
    'show="risks"',
    'show="medicines"',
    'show="signs medicines"',
    'region="GB" expand="sources" heading-level="4"',
    'region="PE" heading=""',
  ]) {
    it(`a reader finds the same text and marks outside the note: ${attributes || 'no attribute'}`, async () => {
      const list = await showList(attributes);
      const before = [withoutNote(list), ...textOutside(list)];
      const { outerHTML } = list;
      await tickAll(list);
      expect(ticked(list)).to.have.length(boxes(list).length);
      expect([withoutNote(list), ...textOutside(list)]).to.deep.equal(before);
      expect(list.outerHTML).to.equal(outerHTML);
      expect(before.length).to.be.greaterThan(50);
    });

    it(`the signs to call for and the way to call are on show: ${attributes || 'no attribute'}`, async () => {
      const list = await showList(attributes);
      for (const state of ['at first', 'all ticked', 'cleared']) {
        if (state === 'all ticked') await tickAll(list);
        if (state === 'cleared') buttonOf(list, 'Clear').click();
        await allSettled();
        expect(calls(list)).to.have.length(17);
        for (const it of [...calls(list), one(list, '.number')])
          expect(isShown(it), `${state}: ${it.outerHTML}`).to.equal(true);
        expect(all(list, '.number a')).to.have.length(attributes.includes('GB') ? 1 : 0);
      }
    });
  }

  it('the look of what is not the note is the same: nothing is marked, hidden or moved above it', async () => {
    const list = await showList('region="GB"');
    const places = () =>
      all(list, '.root > *:not(.row), .ticks.columns :is(li, label, span)')
        .filter((it) => !it.querySelector('.note-place'))
        .map((it) => {
          const { x, y, width, height } = it.getBoundingClientRect();
          const { color, backgroundColor, fontWeight } = getComputedStyle(it);
          return [x, y + scrollY, width, height, color, backgroundColor, fontWeight].join(' ');
        });
    const before = places();
    await tickAll(list);
    expect(places()).to.deep.equal(before);
  });

  it('a box that is ticked stays under the finger, also one below the note, which comes above it', async () => {
    const page = await show(
      '<div style="padding-block: 40em"><deficiency-checklist expand="all"></deficiency-checklist></div>',
    );
    const list = page.querySelector('deficiency-checklist')!;
    for (const words of [/tingling/i, /aldosterone/, /cisplatin/]) {
      const box = boxFor(list, words);
      box.scrollIntoView({ block: 'center' });
      for (const isTicked of [true, false]) {
        await painted();
        const { top } = box.getBoundingClientRect();
        box.click();
        await allSettled();
        await painted();
        expect([box.checked, hasNote(list)]).to.deep.equal([isTicked, isTicked]);
        expect(box.getBoundingClientRect().top, String(words)).to.be.closeTo(top, 1);
      }
    }
  });
});

describe('each tick', () => {
  it('puts its words into the note under the right title, and takes them out again', async () => {
    const list = await showList();
    const titles = new Map(all(list, 'fieldset').map((group, i) => [group, Object.values(parts)[i]!]));
    expect(titles.size).to.equal(3);
    for (const box of boxes(list)) {
      const words = labelOf(box);
      box.click();
      await allSettled();
      expect(noteLines(list)).to.deep.equal({
        [titles.get(box.closest('fieldset')!)!]: [words],
        'Questions to ask': questions,
      });
      box.click();
      await allSettled();
      expect(hasNote(list), 'an empty one takes no room').to.equal(false);
    }
    expect(boxes(list)).to.have.length(26);
  }).timeout(60_000);

  it('stands in the order of the list, in whatever order it was ticked', async () => {
    const list = await showList();
    await tick(list, /cisplatin/, /tingling/i, /^weakness/i, /furosemide/, /^poor appetite/i);
    expect(noteLines(list)).to.deep.include({
      [parts.signs]: ['Poor appetite', 'Weakness', 'Tingling'],
      [parts.medicines]: [labelOf(boxFor(list, /furosemide/)), labelOf(boxFor(list, /cisplatin/))],
    });
  });

  it('of a part that the author no longer shows stays in the note: nothing is lost without the reader', async () => {
    const list = await showList();
    await tick(list, /tingling/i, /furosemide/);
    const before = noteLines(list);
    list.show = 'risks';
    await allSettled();
    expect(noteLines(list)).to.deep.equal(before);
    list.show = '';
    await allSettled();
    expect(ticked(list)).to.have.length(2);
  });
});

describe('the note', () => {
  it('holds what was ticked, questions and the reader’s own words: no score, count, likelihood or verdict', async () => {
    const list = await showList();
    const fixed = [
      'Note for your appointment', ...Object.values(parts), 'Questions to ask', ...questions, 'In my own words',
      'Since when? How often? What makes it better or worse?', 'Copy', 'Print', 'Clear',
      'What you type or choose stays on this page. It is not sent or stored. Other scripts on a page could still watch.',
    ]; // prettier-ignore
    await tickAll(list);
    const allowed = [...fixed, ...boxes(list).map(labelOf)];
    const said = textNodes(noteOf(list)).map((text) => text.data.replace(/\s+/g, ' ').trim());
    expect(said.filter((line) => !allowed.includes(line))).to.deep.equal([]);
    expect(allowed.filter((line) => line.startsWith('Water tablets') && said.includes(line))).to.have.length(
      2,
    );
  });

  it('is not there before something is ticked, and then stands right below the signs', async () => {
    const list = await showList();
    expect(hasNote(list)).to.equal(false);
    await tick(list, /tingling/i);
    const signs = one(list, '.ticks.columns').getBoundingClientRect();
    const note = noteOf(list).getBoundingClientRect();
    expect(isShown(noteOf(list))).to.equal(true);
    expect(note.top).to.be.within(signs.bottom, signs.bottom + 48);
  });

  it('and ticks are explained at the boxes, and what becomes of them in the note', async () => {
    const list = await showList();
    expect(seenText(one(list, 'fieldset:not(.row fieldset) .section'))).to.equal(
      'Tick what to tell your doctor',
    );
    expect(all(list, '.root > .small').map(seenText)).to.deep.equal(['Nothing is counted or weighed.']);
    await tick(list, /tingling/i);
    const privacy = one(list, '.note > .privacy');
    expect(isShown(privacy)).to.equal(true);
    expect(seenText(privacy)).to.equal(
      'What you type or choose stays on this page. It is not sent or stored. Other scripts on a page could still watch.',
    );
  });

  it('is announced once, after a moment, and the same of one tick as of all of them: nothing counts towards anything', async () => {
    const list = await showList();
    await tick(list, /numbness/i);
    expect(announced(list)).to.equal('');
    await until(() => announced(list) !== '');
    const said = announced(list);
    expect(said).to.equal('Your note has what you ticked.');
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(announced(list)));
    watch.observe(one(list, '.note-place > [aria-live]'), {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await tickAll(list);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    watch.disconnect();
    expect([announced(list), heard]).to.deep.equal([said, []]);
    const drawn = 'meter, progress, [role=meter], [role=progressbar], [aria-valuenow], canvas, .note svg';
    expect(all(list, drawn)).to.deep.equal([]);
  });

  it('says in its last line that it is no test result', () => {
    expect(deficiencyChecklist.note.by).to.match(/no test result\.$/);
  });
});

describe('own words', () => {
  it('can be taken back letter by letter without a tick: the field stays', async () => {
    const list = await showList();
    await tick(list, /tingling/i);
    await write(list, 'ab');
    await tick(list, /tingling/i);
    await press('Backspace');
    await press('Backspace');
    await allSettled();
    expect([ownWords(list).value, focused() === ownWords(list)]).to.deep.equal(['', true]);
    buttonOf(list, 'Clear').click();
    await allSettled();
    expect(hasNote(list)).to.equal(false);
  });

  it('and ticks stay when the widget renders again, moves on the page, or changes its look', async () => {
    const page = await show('<div><deficiency-checklist></deficiency-checklist></div><div id="there"></div>');
    const list = page.querySelector('deficiency-checklist')!;
    await tick(list, /tingling/i);
    await write(list, 'Since June, ');
    const kept = async () => {
      await allSettled();
      return [ownWords(list).value, ticked(list), noteLines(list)[parts.signs]];
    };
    const before = await kept();
    expect(before).to.deep.equal([
      'Since June, ', ['Tingling'], ['Tingling'],
    ]); // prettier-ignore
    list.requestUpdate();
    expect(await kept()).to.deep.equal(before);
    page.querySelector('#there')!.append(list);
    expect(await kept()).to.deep.equal(before);
    Object.assign(list, { headingLevel: 4, heading: 'Another', region: 'GB', expand: 'sources' });
    expect(await kept()).to.deep.equal(before);
    list.remove();
    page.append(list);
    expect(await kept()).to.deep.equal(before);
  });

  it('stay in the middle of typing: the caret does not jump', async () => {
    const list = await showList();
    await tick(list, /tingling/i);
    await write(list, 'at nigt');
    const field = ownWords(list);
    field.setSelectionRange(6, 6);
    await type('h');
    await allSettled();
    list.requestUpdate();
    await allSettled();
    expect([field.value, field.selectionStart]).to.deep.equal(['at night', 7]);
  });

  it('and ticks stay when the page changes its language; what was ticked is then said in that language', async () => {
    const list = await showList();
    await tick(list, /tingling/i);
    await write(list, 'Since June');
    document.documentElement.lang = 'qps-plocm';
    await allSettled();
    expect(ownWords(list).value).to.equal('Since June');
    const [box] = boxes(list).filter((it) => it.checked);
    expect(labelOf(box!)).to.match(/^⟦.*⟧$/);
    expect(Object.values(noteLines(list))[0]).to.deep.equal([labelOf(box!)]);
    document.documentElement.lang = 'en';
    await allSettled();
    expect(noteLines(list)[parts.signs]).to.deep.equal(['Tingling']);
  });
});

describe('Clear', () => {
  it('takes out every tick, the words, and the field that was shown for copying', async () => {
    const list = await showList();
    await tickAll(list);
    await write(list, 'Since June');
    buttonOf(list, 'Clear').click();
    await allSettled();
    expect(ticked(list)).to.deep.equal([]);
    expect(hasNote(list)).to.equal(false);
    expect(byHand(list) === undefined, 'no field to copy from').to.equal(true);
    expect(list.shadowRoot!.textContent).not.to.include('June');
  });

  it('leaves the reader’s country alone: it is not part of the note', async () => {
    const list = await showList();
    const country = one<HTMLSelectElement>(list, 'select');
    country.value = 'JP';
    country.dispatchEvent(new Event('change'));
    await tick(list, /tingling/i);
    buttonOf(list, 'Clear').click();
    await allSettled();
    expect(all(list, 'a[href="tel:119"]')).to.have.length(1);
  });
});

describe('on another page', () => {
  for (const [how, go] of [
    ['the address changes without a load', () => history.pushState(null, '', '/another-article')],
  ] as const) {
    it(`ticks and words are gone when ${how}, and do not come back with the Back button`, async () => {
      const list = await showList();
      await tick(list, /tingling/i);
      await write(list, 'Since June');
      go();
      list.requestUpdate(); // engines without the Navigation API find out at the next look
      await allSettled();
      expect([ticked(list), hasNote(list)]).to.deep.equal([[], false]);
      const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await back;
      await allSettled();
      expect([ticked(list), hasNote(list)]).to.deep.equal([[], false]);
    });
  }

  it('they are kept when the reader jumps to a heading of the same page', async () => {
    const list = await showList();
    await tick(list, /tingling/i);
    history.pushState(null, '', '#sources');
    list.requestUpdate();
    await allSettled();
    expect(ticked(list)).to.have.length(1);
  });

  it('a copy of the page holds none of them', async () => {
    const page = await show('<div><deficiency-checklist></deficiency-checklist></div>');
    const list = page.querySelector('deficiency-checklist')!;
    await tickAll(list);
    await write(list, 'Since June');
    const copy = await show(page.innerHTML);
    expect(ticked(copy.querySelector('deficiency-checklist')!)).to.deep.equal([]);
    expect(copy.innerHTML).to.equal(page.innerHTML);
    expect(copy.innerHTML).not.to.include('June');
  });
});

describe('two lists on one page', () => {
  it('do not share what was ticked or written, and each clears its own', async () => {
    const page = await show(
      '<div><deficiency-checklist show="signs"></deficiency-checklist></div><div><deficiency-checklist></deficiency-checklist></div>',
    );
    const [first, second] = [...page.querySelectorAll('deficiency-checklist')];
    await tick(first!, /tingling/i);
    await write(first!, 'Since June');
    expect([ticked(second!), hasNote(second!)]).to.deep.equal([[], false]);
    await tick(second!, /cisplatin/);
    buttonOf(first!, 'Clear').click();
    await allSettled();
    expect(ticked(first!)).to.deep.equal([]);
    expect(ticked(second!)).to.have.length(1);
  });
});
