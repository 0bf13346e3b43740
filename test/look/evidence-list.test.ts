/** The list as it is seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { setViewport } from '../support/browser.js';
import { isPrinted, onPaper, phone, picture, stage, tall, widths } from '../support/look.js';
import { all, one, showAll, studies } from '../widgets/evidence-list/evidence.js';

const list = {
  tag: 'evidence-list',
  variants: { five: 'limit="5" expand="sources"', usual: '', one: 'limit="1"' },
  pictures: { five: '' },
} as const;

everythingFits(list);

aFingerCanPress({ ...list, targets: { five: 5 + 3 + 1, usual: 8 + 3 + 1, one: 1 + 3 + 1 } });

describe('a study in the ladder', () => {
  it('has a row for a finger, and its title in one line on a phone', async () => {
    await setViewport(widths[1], tall);
    const list = await stage('evidence-list', 'limit="50"', {
      style: 'font: 17px/1.6 "Liberation Sans", Arial, sans-serif',
    });
    for (const it of studies(list)) {
      expect(it.getBoundingClientRect().height).to.be.at.least(44);
      const title = it.querySelector('.name')!;
      const line = parseFloat(getComputedStyle(title).lineHeight);
      expect(title.getBoundingClientRect().height, title.textContent).to.be.closeTo(line, 1);
    }
  });

  it('says what came of it in words: in black and white nothing is lost', async () => {
    const list = await stage('evidence-list', '', { style: '--nw-accent: #5b2a86' });
    const facts = all(list, 'summary .fact');
    expect(facts).to.have.length(2 * 14);
    expect(new Set(facts.map((it) => getComputedStyle(it).color)).size, 'colour says nothing').to.equal(1);
  });

  it('stands beside another kind where there is room, and all kinds in one column on a phone', async () => {
    const columns = async (width: number, attributes = ''): Promise<number> => {
      await setViewport(width, tall);
      const list = await stage('evidence-list', attributes);
      return new Set(
        all(list, '.rung:not([hidden])').map((it) => Math.round(it.getBoundingClientRect().left)),
      ).size;
    };
    expect(await columns(800)).to.equal(2);
    expect(await columns(phone)).to.equal(1);
    const list = await stage('evidence-list', 'kind="trial"');
    const { width } = one(list, '.rung').getBoundingClientRect();
    expect(width, 'alone it has all the room').to.be.closeTo(one(list, '.root').clientWidth, 1);
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
  keeps: 'the dots are in the colour of text',
  also: async (it, variant) => {
    const { color } = getComputedStyle(one(it, '.root'));
    for (const dot of all(it, '.dot')) expect(getComputedStyle(dot).fill).to.equal(color);
    if (variant === 'usual') await picture(it, 'forced');
  },
});

itRunsRightToLeft(list);

itPrints({
  ...list,
  variants: { five: list.variants.five, one: list.variants.one },
  pictures: { one: '' },
  printed: '.studies > li, .studies summary .name, .outcome, .summary, .caution',
  least: 9,
  unprinted: 'button.all',
});

describe('on paper', () => {
  it('stand all studies whatever the limit, and on the screen then as many as before', async () => {
    const list = await stage('evidence-list', 'limit="1"');
    expect(studies(list)).to.have.length(1);
    await onPaper(() => {
      expect(studies(list)).to.have.length(14);
      for (const it of all(list, '.studies summary .name, .outcome')) expect(isPrinted(it)).to.equal(true);
    });
    expect(studies(list), 'as before').to.have.length(1);
    expect(showAll(list)).not.to.equal(undefined);
  });

  it('a study that is open is printed whole, one that is closed by its title and what came of it', async () => {
    const list = await stage('evidence-list');
    const [first, second] = studies(list);
    first!.open = true;
    await onPaper(() => {
      expect(isPrinted(first!.querySelector('.told')!)).to.equal(true);
      expect(isPrinted(second!.querySelector('.told')!)).to.equal(false);
    });
  });
});
