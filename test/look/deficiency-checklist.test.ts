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
  boxes,
  boxFor,
  buttonOf,
  byHand,
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
  risks: 'show="risks" heading="" sources="open"',
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

  it('signs stand one below the other; on a wide page in columns', async () => {
    await setViewport(390, tall);
    const columns = (list: Element) =>
      new Set(all(list, 'fieldset:first-of-type li').map((it) => Math.round(it.getBoundingClientRect().left)))
        .size;
    expect(columns(await stage('deficiency-checklist'))).to.equal(1);
    await setViewport(800, tall);
    expect(columns(await stage('deficiency-checklist'))).to.be.greaterThan(1);
  });
});

aFingerCanPress({
  ...ticked,
  first: withTextToCopy,
  targets: { ticked: 25 + 1 + 2 + 3 + 1 },
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
  keeps: 'callouts and the note keep their lines',
  also: (list) => {
    const { color } = getComputedStyle(one(list, '.root'));
    for (const it of all(list, '.callout'))
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
    for (const it of all(list, '.callout'))
      expect(parseFloat(getComputedStyle(it).borderRightWidth), 'bars at the right').to.be.at.least(4);
  },
});

const inOwnWords = `Since June, at night. ${'It began in the left foot. '.repeat(20)}`;

itPrints({
  ...list,
  first: (list) => write(list, inOwnWords),
  printed: 'li, .opening, .note, .callout, .section, .written',
  also: (list) => {
    for (const box of boxes(list)) expect(isPrinted(box), 'a box to tick with a pen').to.equal(true);
    // As text: a field cuts off what does not fit in it.
    expect(one(list, '.written').innerText.trim()).to.equal(inOwnWords.trim());
  },
});

describe('a screen reader', () => {
  const nodes = async (list: Element, role: string): Promise<AxNode[]> =>
    axNodes(await axTree(list)).filter((node) => node.role === role);

  itWhere('spokenText', 'is told of each box by its words, within a group of that title', async () => {
    const list = await stage('deficiency-checklist', variants.empty);
    const groups = (await nodes(list, 'group'))
      .filter(({ children }) => !children.some(({ role }) => role === 'DisclosureTriangle')) // the sources
      .map((group) => [group.name, axNodes(group).filter(({ role }) => role === 'checkbox').length]);
    expect(groups).to.deep.equal([
      ['Early signs', 5],
      ['Later signs', 5],
      ['What makes a low level more likely', 7],
      ['Medicines that can lower magnesium', 8],
      ['Note for your appointment', 0],
    ]);
    const names = (await nodes(list, 'checkbox')).map(({ name }) => name);
    expect(names)
      .to.include('Tingling, or pins and needles')
      .and.to.include('Weakness Also a sign of too much.');
  });

  itWhere(
    'spokenText',
    'is told politely, once, that the note holds something; the note itself is not read out at each tick',
    async () => {
      const list = await stage('deficiency-checklist', variants.empty);
      await tick(list, /tingling/i);
      const live = (await nodes(list, 'status')).map((node) => [
      node.properties.live,
      axNodes(node).filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim()).join(' '),
    ]); // prettier-ignore
      expect(live).to.deep.include(['polite', 'Your note holds what you ticked.']);
      for (const [how, words] of live) {
        expect(how).to.equal('polite');
        expect(words).not.to.include('Tingling');
      }
      const all_ = axNodes(await axTree(list));
      expect(all_.filter(({ properties }) => properties.live === 'assertive')).to.deep.equal([]);
    },
  );

  itWhere('spokenText', 'is told the field for own words by its label and hint', async () => {
    const [field] = await nodes(await stage('deficiency-checklist', variants.empty), 'textbox');
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
