/** The warnings as they are seen: phones, large text, forced colours, themes, paper, right to left. Pictures: coverage/screenshots. */
import { expect } from '@open-wc/testing';
import type { SupplementWarning } from '../../src/widgets/supplement-warning/supplement-warning.js';
import { emulateMedia, setViewport } from '../support/browser.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { expectFit, isPrinted, phone, picture, stage, tall } from '../support/look.js';
import { all, cards, one, typeFast } from '../widgets/supplement-warning/warning.js';

const variants = {
  anywhere: '',
  cards:
    'region="US" medicines="raltegravir, tacrolimus, gabapentin, amiloride, dolutegravir with rilpivirine"',
  conditions: 'region="DE" conditions="slow-bowel" unit="mmol"',
  without: 'region="AU" medicines="bowel-cleansing preparations" heading=""',
} as const;

const warning = { tag: 'supplement-warning', variants } as const;

const types =
  (text: string) =>
  (warning: SupplementWarning): Promise<void> =>
    typeFast(warning, text);

everythingFits({ ...warning, then: ['levo', 'm', 'magnesium', 'zzzz'].map(types) });

it('names found fit a phone', async () => {
  await setViewport(phone, tall);
  const warning = await stage('supplement-warning', { attributes: 'region="US"', act: types('antibiotic') });
  expectFit(warning);
  await picture(warning, 'found-320');
});

describe('a card', () => {
  it('has its weightiest sentences in bold, and its source smaller', async () => {
    const warning = await stage('supplement-warning', variants.cards);
    const weight = (it: Element): number => Number(getComputedStyle(it).fontWeight);
    const lines = cards(warning).flatMap((it) => [...it.querySelectorAll('p')]);
    const weighty = lines.filter((it) =>
      /does not solve this|^\s*Ask .* first|at least/.test(it.textContent),
    );
    expect(weighty.length).to.be.greaterThan(5);
    for (const it of weighty) expect(weight(it), it.textContent).to.be.at.least(700);
    for (const it of all(warning, '.medicine a'))
      expect(parseFloat(getComputedStyle(it).fontSize)).to.be.within(13, 15);
  });

  it('stands apart from the next by a line and room', async () => {
    const boxes = cards(await stage('supplement-warning', variants.cards)).map((it) =>
      it.getBoundingClientRect(),
    );
    expect(boxes.length).to.equal(5);
    boxes.slice(1).forEach((box, i) => expect(box.top - boxes[i]!.bottom).to.be.at.least(8));
  });
});

aFingerCanPress({
  ...warning,
  variants: { one: 'region="US" medicines="gabapentin"' },
  first: types('levo'),
  // Rows, conditions, chips, the field, two names, Remove, Clear, and the list of countries.
  targets: { one: 5 + 6 + 6 + 1 + 2 + 2 + 1 },
});

textCanBeRead({ ...warning, first: types('levo'), pictures: { cards: 'cards' } });

forcedColoursAreKept({
  ...warning,
  variants: { cards: variants.cards },
  pictures: { cards: '' },
  keeps: 'the warnings keep their edges',
  also: (it) => {
    const { color } = getComputedStyle(one(it, '.root'));
    const bars = all(it, '.emergency, .caution');
    expect(bars).to.have.length(2);
    for (const bar of bars) expect(getComputedStyle(bar).borderInlineStartColor).to.equal(color);
  },
});

itRunsRightToLeft({
  ...warning,
  then: [types('levo')],
});

itPrints({
  ...warning,
  first: types('levo'),
  printed: '.emergency, .caution, .condition p, .section',
  unprinted: '.found, .finder .label, #found',
  also: (it) => {
    const lines = cards(it).flatMap((card) => [...card.querySelectorAll('p')]);
    for (const line of lines) expect(isPrinted(line), line.textContent).to.equal(true);
  },
});

it('a card is not broken over two sheets', async () => {
  const warning = await stage('supplement-warning', variants.cards);
  await emulateMedia({ media: 'print' });
  expect(cards(warning)).to.have.length(5);
  for (const card of cards(warning)) expect(getComputedStyle(card).breakInside).to.equal('avoid');
});
