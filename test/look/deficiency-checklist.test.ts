/** The list as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { itWhere } from '../support/abilities.js';
import { axNodes, axTree, setViewport, type AxNode } from '../support/browser.js';
import { borderContrast } from '../support/contrast.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { contrast, finger, isPrinted, longWord, phone, picture, stage, tall } from '../support/look.js';
import { sidewaysScroll } from '../support/layout.js';
import {
  all,
  allSettled,
  announced,
  boxes,
  boxFor,
  buttonOf,
  byHand,
  hasNote,
  one,
  ownWords,
  until,
  keepFromPrinting,
  tick,
  tickAll,
} from '../widgets/deficiency-checklist/checklist.js';

const variants = {
  empty: '',
  ticked: { attributes: 'region="GB"', act: tickAll },
  risks: 'show="risks" heading="" expand="sources"',
} as const;

const list = { tag: 'deficiency-checklist', variants } as const;

/** The one of them that stands for all. */
const ticked = { ...list, variants: { ticked: variants.ticked }, pictures: { ticked: '' } };

/** With the text in a field that browsers without a clipboard give. */
async function withTextToCopy(list: Element): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  buttonOf(list, 'Copy').click();
  await until(() => byHand(list));
  Reflect.deleteProperty(navigator, 'clipboard');
}

async function write(list: Element, words: string): Promise<void> {
  if (!hasNote(list)) return;
  ownWords(list).value = words;
  ownWords(list).dispatchEvent(new Event('input'));
  await allSettled();
}

everythingFits(list);

describe('at phone width', () => {
  it('a long word in the reader’s own words fits, and the text to copy by hand', async () => {
    await setViewport(phone, tall);
    const list = await stage('deficiency-checklist', variants.ticked);
    await write(list, `${longWord} `.repeat(3));
    await withTextToCopy(list);
    const { left, right } = list.getBoundingClientRect();
    for (const field of all(list, 'textarea')) {
      const box = field.getBoundingClientRect();
      expect([box.left >= left, box.right <= right]).to.deep.equal([true, true]);
    }
    expect(sidewaysScroll(document)).to.equal(0);
    await picture(list, 'by-hand-320');
  });

  it('signs stand in two even columns, row by row; one below the other where there is no room, or the text is large', async () => {
    const places = (list: Element): (readonly [number, number])[] =>
      all(list, '.ticks.columns li').map((it) => {
        const { left, top } = it.getBoundingClientRect();
        return [Math.round(left), Math.round(top)];
      });
    for (const [width, style, columns] of [
      [320, '', 1],
      [390, '', 2],
      [390, 'font-size: 32px', 1],
      [800, '', 2],
    ] as const) {
      await setViewport(width, tall);
      const found = places(await stage('deficiency-checklist', '', { style }));
      expect(found).to.have.length(10);
      const [lefts, tops] = [0, 1].map((i) => new Set(found.map((it) => it[i as 0 | 1])));
      expect([lefts!.size, tops!.size], `${width} ${style}`).to.deep.equal([columns, 10 / columns]);
    }
  });
});

aFingerCanPress({
  ...ticked,
  first: withTextToCopy,
  targets: { ticked: 26 + 1 + 2 + 3 + 5 },
  also: (list) => {
    for (const box of boxes(list)) {
      const { width, height } = box.getBoundingClientRect();
      expect(Math.min(width, height), 'the box itself can be seen').to.be.at.least(16);
    }
    expect(one(list, '.number a').getBoundingClientRect().height).to.be.at.least(finger.good);
  },
});

it('the words beside a box tick it too', async () => {
  const list = await stage('deficiency-checklist');
  const box = boxFor(list, /tingling/i);
  box.closest('label')!.querySelector('span')!.click();
  expect(box.checked).to.equal(true);
});

textCanBeRead({ ...ticked, first: withTextToCopy });

forcedColoursAreKept({
  ...ticked,
  keeps: 'the blocks and the note keep their edges',
  also: (list) => {
    const { color } = getComputedStyle(one(list, '.root'));
    for (const it of all(list, '.emergency, .caution'))
      expect(getComputedStyle(it).borderInlineStartColor).to.equal(color);
    expect(borderContrast(one(list, '.note'))).to.be.at.least(contrast.border);
  },
});

itRunsRightToLeft({
  ...list,
  also: (list) => {
    for (const box of boxes(list)) {
      const words = box.closest('label')!.querySelector('span')!.getBoundingClientRect();
      expect(box.getBoundingClientRect().left, 'boxes to the right').to.be.at.least(words.right);
    }
  },
});

const inOwnWords = `Since June, at night. ${'It began in the left foot. '.repeat(20)}`;

itPrints({
  ...list,
  first: (list) => write(list, inOwnWords),
  printed:
    '.emergency li, .ticks.columns li, .row.on-paper li, .opening, .note, .emergency, .caution, .section, .written',
  least: 30,
  also: (list) => {
    for (const box of boxes(list).filter((it) => !it.closest('.row-risks')))
      expect(isPrinted(box), 'a box to tick with a pen').to.equal(true);
    // As text: a field cuts off what does not fit in it.
    if (hasNote(list)) expect(one(list, '.written').innerText.trim()).to.equal(inOwnWords.trim());
  },
});

describe('a screen reader', () => {
  const nodes = async (list: Element, role: string): Promise<AxNode[]> =>
    axNodes(await axTree(list)).filter((node) => node.role === role);

  itWhere('spokenText', 'is told of each box by its words, within a group of that title', async () => {
    const list = await stage('deficiency-checklist', { attributes: 'expand="all"', act: tickAll });
    const groups = (await nodes(list, 'group'))
      .filter(({ children }) => !children.some(({ role }) => role === 'DisclosureTriangle')) // the rows
      .map((group) => [group.name, axNodes(group).filter(({ role }) => role === 'checkbox').length]);
    expect(groups).to.deep.equal([
      ['Tick what to tell your doctor', 10],
      ['Note for your appointment', 0],
      ['More likely to run low', 8],
      ['Medicines that can lower magnesium', 8],
    ]);
    const names = (await nodes(list, 'checkbox')).map(({ name }) => name);
    expect(names).to.include('Tingling').and.to.include('Weakness also from too much');
  });

  itWhere(
    'spokenText',
    'is told politely, once, that the note has something; the note itself is not read out at each tick',
    async () => {
      const list = await stage('deficiency-checklist', variants.empty);
      await tick(list, /tingling/i);
      await until(() => announced(list) !== '');
      const live: (readonly [unknown, string])[] = [];
      for (const it of all(list, '[aria-live], [role=status]'))
        live.push([(await axTree(it)).properties.live, it.textContent.trim()]);
      expect(live).to.deep.include(['polite', 'Your note has what you ticked.']);
      for (const [how, words] of live) {
        expect(how).to.equal('polite');
        expect(words).not.to.include('Tingling');
      }
      const all_ = axNodes(await axTree(list));
      expect(all_.filter(({ properties }) => properties.live === 'assertive')).to.deep.equal([]);
    },
  );

  itWhere('spokenText', 'is told the field for own words by its label and hint', async () => {
    const [field] = await nodes(await stage('deficiency-checklist', variants.ticked), 'textbox');
    expect([field!.name, field!.description]).to.deep.equal([
      'In my own words', 'Since when? How often? What makes it better or worse?',
    ]); // prettier-ignore
  });

  it('is not led into the note that was printed', async () => {
    const list = await stage('deficiency-checklist', variants.ticked);
    keepFromPrinting(list);
    buttonOf(list, 'Print').click();
    expect(await nodes(list, 'Iframe')).to.deep.equal([]);
  });
});
