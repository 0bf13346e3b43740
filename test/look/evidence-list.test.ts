/** The list as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '../support/browser.js';
import { borderContrast } from '../support/contrast.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { contrast, isPrinted, onPaper, picture, stage } from '../support/look.js';
import {
  all,
  cards,
  choose,
  filter,
  one,
  read,
  repeatedCards,
  showAll,
} from '../widgets/evidence-list/evidence.js';

const list = {
  tag: 'evidence-list',
  variants: { five: 'limit="5" sources="open"', usual: '', one: 'limit="1"' },
  pictures: { five: '' },
} as const;

everythingFits(list);

aFingerCanPress({ ...list, targets: { five: 4, usual: 3, one: 4 } });

describe('which studies showed nothing', () => {
  it('can be told in black and white: bold, with a thicker line and in words', async () => {
    const list = await stage('evidence-list', '', { style: '--nw-accent: #5b2a86' });
    const marks = all(list, '.marks > li');
    const width = (it: Element): number => parseFloat(getComputedStyle(it).borderTopWidth);
    const weight = (it: Element): number => Number(getComputedStyle(it).fontWeight);
    for (const it of marks) {
      const isNone = it.textContent.includes('No effect shown');
      expect(width(it), it.textContent).to.equal(isNone ? 2 : 1);
      if (isNone) expect(weight(it.querySelector('strong')!)).to.be.at.least(700);
    }
    const colours = new Set(marks.map((it) => getComputedStyle(it).color));
    expect(colours.size, 'colour says nothing').to.equal(1);
  });
});

textCanBeRead({
  ...list,
  variants: { six: 'limit="6"' },
  also: async (it, _, theme) => {
    if (theme === 'dark by background and color alone') await picture(it, 'dark');
  },
});

forcedColoursAreKept({
  ...list,
  keeps: 'the marks keep their lines',
  also: async (it, variant) => {
    for (const mark of all(it, '.marks > .none')) expect(borderContrast(mark)).to.be.at.least(contrast.text);
    if (variant === 'usual') await picture(it, 'forced');
  },
});

itRunsRightToLeft(list);

itPrints({
  ...list,
  variants: { five: list.variants.five, one: list.variants.one },
  pictures: { one: '' },
  printed: '.studies > li',
  least: 9,
  unprinted: '.label, [role=status]',
  also: (it) => {
    for (const card of cards(it)) expect(getComputedStyle(card).breakInside).to.equal('avoid');
  },
});

describe('on paper', () => {
  it('stand all cards whatever the limit, and on the screen then as many as before', async () => {
    const list = await stage('evidence-list', 'limit="1"');
    expect(cards(list)).to.have.length(1);
    await onPaper(() => expect([cards(list).length, repeatedCards(list).length]).to.deep.equal([9, 2]));
    expect(cards(list), 'as before').to.have.length(1);
    expect(showAll(list)).not.to.equal(undefined);
  });

  it('a reader who chose one kind gets that kind, and the sheet says that there are more', async () => {
    const list = await stage('evidence-list');
    await choose(list, filter(list), 'trial');
    await emulateMedia({ media: 'print' });
    expect(cards(list).map((it) => read(it).year)).to.deep.equal([2014, 2011, 2011, 2004]);
    const status = one(list, '[role=status]');
    expect([isPrinted(status), status.textContent.trim()]).to.deep.equal([true, 'Shown: 4 of 9 studies.']);
  });
});
