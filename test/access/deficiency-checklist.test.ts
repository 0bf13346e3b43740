/** Every state the list can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
import { notListed } from '../../src/model/region.js';
import { tell } from '../../src/base/reader.js';
import { DeficiencyChecklist } from '../../src/widgets/deficiency-checklist/deficiency-checklist.js';
import { listenToConsole } from '../support/console.js';
import {
  allSettled,
  boxes,
  boxFor,
  buttonOf,
  byHand,
  ownWords,
  show,
  keepFromPrinting,
  until,
} from '../widgets/deficiency-checklist/checklist.js';

const shows = ['', 'signs', 'risks', 'medicines', 'signs medicines', 'symptoms'];
const ticks = [false, true];

// These take turns: in every theme and place each of them comes up.
const sources = ['', 'sources="open"'];
const headings = [
  '',
  'heading=""',
  'heading="What to watch for" heading-level="3"',
  ...[4, 5, 6].map((level) => `heading-level="${level}"`),
  'own', // a heading of the page's own in the slot
];

const places = { 'no country': '', 'a country': 'region="GB"', 'a country without a number': 'region="PE"' };

const themes = {
  light: 'background: #fff; color: #1f2328',
  dark: 'color-scheme: dark; background: Canvas; color: CanvasText',
  'dark without color-scheme': 'background: #10233a; color: #e9eef5',
};

const states = ticks.flatMap((isTicked) => shows.map((it) => ({ show: it ? `show="${it}"` : '', isTicked })));

/** The states with headings and sources, each theme and place beginning with others. */
const markup = (place: string, turn: number): string =>
  states
    .map(({ show: attribute }, i) => {
      const heading = headings[(i + turn) % headings.length]!;
      const own = heading === 'own' ? '<h3 slot="heading">What to watch for</h3>' : '';
      const attributes = [place, attribute, sources[(i + turn) % 2], own ? '' : heading].join(' ');
      return `<div><deficiency-checklist ${attributes}>${own}</deficiency-checklist></div>`;
    })
    .join('');

describe('axe finds no barrier', () => {
  let count = 0;

  it('and no attribute is forgotten here', () => {
    const here = Object.values({ ...places, markup: markup('', 0) }).join(' ');
    const named = DeficiencyChecklist.observedAttributes.filter((name) => here.includes(`${name}=`));
    expect(named.sort()).to.deep.equal([...DeficiencyChecklist.observedAttributes].sort());
  });

  Object.entries(themes).forEach(([theme, style], i) => {
    Object.entries(places).forEach(([place, attribute], k) => {
      it(`${theme}, ${place}`, async () => {
        listenToConsole(); // show="symptoms"
        const page = await show(`<div style="${style}">${markup(attribute, i * 3 + k)}</div>`);
        page.querySelectorAll('deficiency-checklist').forEach((list, n) => {
          if (states[n]!.isTicked) for (const box of boxes(list)) box.click();
          count++;
        });
        await allSettled();
        // Contrast is measured in look.test.ts, in far less time.
        await expect(page).to.be.accessible({ ignoredRules: ['color-contrast'] });
      }).timeout(60_000);
    });
  });

  it('nor for a reader whose country is in no list', async () => {
    tell({ region: notListed });
    const page = await show('<deficiency-checklist></deficiency-checklist>');
    await expect(page).to.be.accessible();
    count++;
  });

  it('nor with own words, a text to copy by hand, and a note on its way to paper', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const page = await show('<deficiency-checklist></deficiency-checklist>');
    const list = page.querySelector('deficiency-checklist')!;
    keepFromPrinting(list);
    boxFor(list, /tingling/i).click();
    ownWords(list).value = 'Since June';
    ownWords(list).dispatchEvent(new Event('input'));
    await allSettled();
    buttonOf(list, 'Copy').click();
    await until(() => byHand(list));
    buttonOf(list, 'Print').click();
    Reflect.deleteProperty(navigator, 'clipboard');
    await expect(page).to.be.accessible();
    count++;
  });

  after(() => {
    console.log(`axe looked at ${count} states of deficiency-checklist`);
    expect(count).to.equal(states.length * 9 + 2);
  });
});

describe('the look at the states', () => {
  it('would see a barrier inside the list', async () => {
    const page = await show('<deficiency-checklist></deficiency-checklist>');
    const [box] = boxes(page.querySelector('deficiency-checklist')!);
    box!.closest('label')!.replaceWith(box!);
    await expect(page).not.to.be.accessible();
  });
});
