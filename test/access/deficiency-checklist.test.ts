/** The states the list can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
import { notListed } from '../../src/model/region.js';
import { tell } from '../../src/base/reader.js';
import { DeficiencyChecklist } from '../../src/widgets/deficiency-checklist/deficiency-checklist.js';
import { expectContrast, expectStructure, inPages, pairs, themes } from '../support/access.js';
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

const headings = [
  '',
  'heading=""',
  'heading="What to watch for" heading-level="3"',
  ...[4, 5, 6].map((level) => `heading-level="${level}"`),
  'own', // a heading of the page's own in the slot
];

const states = pairs({
  shows: ['', 'signs', 'risks', 'medicines', 'signs medicines', 'symptoms'].map((it) => it && `show="${it}"`),
  isTicked: [false, true],
  sources: ['', 'expand="sources"'],
  heading: headings,
  place: ['', 'region="GB"', 'region="PE"'], // no country, one with a number, one without
});
type State = Omit<(typeof states)[number], 'heading'>;

/** In the order of the headings: a level never skips one. */
const inOrder = headings.flatMap((heading) => states.filter((it) => it.heading === heading));

async function draw(some: readonly (State & { heading?: string })[], style: string): Promise<HTMLElement> {
  const page = await show(
    `<div style="${style}">${some
      .map(({ shows, sources, place, heading = '' }) => {
        const own = heading === 'own' ? '<h3 slot="heading">What to watch for</h3>' : '';
        const attributes = [place, shows, sources, own ? '' : heading].join(' ');
        return `<div><deficiency-checklist ${attributes}>${own}</deficiency-checklist></div>`;
      })
      .join('')}</div>`,
  );
  page.querySelectorAll('deficiency-checklist').forEach((list, i) => {
    if (some[i]!.isTicked) for (const box of boxes(list)) box.click();
  });
  await allSettled();
  return page;
}

/** All that has a colour of its own. */
const looks: readonly State[] = [
  { shows: '', sources: 'expand="sources"', isTicked: false, place: '' },
  { shows: '', sources: '', isTicked: true, place: 'region="GB"' },
];

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    const here = states.map((it) => Object.values(it).join(' ')).join(' ');
    const named = DeficiencyChecklist.observedAttributes.filter((name) => here.includes(`${name}=`));
    expect(named.sort()).to.deep.equal([...DeficiencyChecklist.observedAttributes].sort());
  });

  inPages(inOrder, 9).forEach((some, i) => {
    it(`in every pair of settings, ${i + 1}: ${some.length} of ${states.length} states`, async () => {
      listenToConsole(); // show="symptoms"
      await expectStructure(await draw(some, themes.light));
    });
  });

  for (const [theme, style] of Object.entries(themes)) {
    it(`of contrast: ${theme}`, async () => {
      await expectContrast(await draw(looks, style));
    });
  }

  it('nor for a reader whose country is in no list', async () => {
    tell({ region: notListed });
    const page = await show('<deficiency-checklist></deficiency-checklist>');
    await expect(page).to.be.accessible();
  });

  it('nor with own words, a text to copy by hand, and a note on its way to paper', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const page = await show('<deficiency-checklist></deficiency-checklist>');
    const list = page.querySelector('deficiency-checklist')!;
    keepFromPrinting(list);
    boxFor(list, /tingling/i).click();
    await allSettled();
    ownWords(list).value = 'Since June';
    ownWords(list).dispatchEvent(new Event('input'));
    await allSettled();
    buttonOf(list, 'Copy').click();
    await until(() => byHand(list));
    buttonOf(list, 'Print').click();
    Reflect.deleteProperty(navigator, 'clipboard');
    await expect(page).to.be.accessible();
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
