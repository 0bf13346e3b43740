/**
 * Whoever listens goes from heading to heading: what has a title is one, its words say all that the title says, and no
 * level is left out on the way down, whatever level the page gives the widget.
 */
import { expect } from '@open-wc/testing';
import { parse, settled, textOf } from '../support/page.js';
import { find, tickAll, types, type Act, type Widget } from '../support/scene-acts.js';
import '../support/scenes.js';
import type { Tag } from '../support/scenes.js';

interface Titled {
  readonly attributes?: string;
  readonly acts?: readonly Act[];
  /** Titles with how far their level is below that of the widget, everything open. */
  readonly titles: readonly (readonly [below: number, title: string])[];
}

const pickTwo: Act = [
  'picks two medicines',
  async (widget) => {
    for (const name of ['gabapentin', 'raltegravir']) {
      await types(name)[1](widget);
      find<HTMLElement>(widget, '.found button')[0]!.click();
      await settled(widget);
    }
  },
];

const titled: Readonly<Partial<Record<Tag, Titled>>> = {
  'emergency-banner': {
    titles: [
      [0, 'Emergency: when to call'],
      [1, 'Adults'],
      [1, 'Children'],
    ],
  },
  'intake-table': {
    titles: [
      [0, 'How much magnesium a day'],
      [1, 'Upper level a day'],
      [1, 'United States and Canada'],
      [1, 'European Union'],
      [1, 'United Kingdom'],
    ],
  },
  'deficiency-checklist': {
    acts: [tickAll],
    titles: [
      [0, 'Signs of too little magnesium'],
      [1, 'Call for help now'],
      [1, 'Tick what to tell your doctor'],
      [1, 'Note for your appointment'],
      [2, 'What I have noticed'],
      [2, 'What may matter'],
      [2, 'Medicines I take, one or more of'],
      [2, 'Questions to ask'],
      [1, 'Commoner causes of numbness and tingling'],
    ],
  },
  'supplement-warning': {
    attributes: 'region="DE"',
    acts: [pickTwo],
    titles: [
      [0, 'Before taking magnesium'],
      [1, 'Look up your medicines'],
      [2, 'Raltegravir'],
      [2, 'Gabapentin'],
      [1, 'Ask a doctor or pharmacist first'],
      [2, 'European Union'],
      [1, 'Upper level a day'],
      [1, 'Call for help after magnesium'],
    ],
  },
  'neuropathy-guide': {
    titles: [
      [0, 'Peripheral neuropathy'],
      [1, 'Feet: what can happen'],
      [1, 'Call for help now'],
      [1, 'Get help today'],
      [1, 'See a doctor soon'],
      [1, 'Vitamin B12'],
      [1, 'Vitamin B6'],
      [1, 'Vitamin B1 (thiamin)'],
      [1, 'Copper'],
      [1, 'Magnesium'],
      [1, 'Pain'],
      [1, 'Feet, every day'],
      [1, 'Nerves for feeling (sensory)'],
      [1, 'Nerves for muscles (motor)'],
      [1, 'Nerves for what runs by itself (autonomic)'],
    ],
  },
  'evidence-list': {
    attributes: 'limit="6"',
    titles: [
      [0, 'What studies say'],
      [1, 'Reviews of studies'],
      [2, 'Lasting pain'],
      [2, 'Pain of all kinds'],
      [2, 'By drip (IV) in chemotherapy'],
      [2, 'Muscle cramps'],
      [1, 'Single trials'],
      [2, 'By mouth for nerve pain'],
      [2, 'By mouth, diabetic neuropathy'],
      [1, 'England’s guideline on nerve pain'],
      [1, 'US nerve doctors’ guideline on nerve pain in diabetes'],
      [1, 'Cancer doctors’ guideline on nerve damage from chemotherapy'],
      [1, 'A study in rats: magnesium on a carrier, injected'],
      [1, 'A short summary said to be from a 1994 conference on AIDS'],
    ],
  },
  'food-sources': { titles: [[0, 'Magnesium in food']] },
  'nutrient-facts': {
    titles: [
      [0, 'What magnesium does'],
      [1, 'Where the body keeps it'],
      [1, 'What needs it'],
    ],
  },
  'review-note': {
    titles: [
      [0, 'Who checked this page'],
      [1, 'Ask a doctor or pharmacist'],
    ],
  },
};

async function show(tag: Tag, { attributes = '', acts = [] }: Titled, more: string): Promise<Widget> {
  const page = parse(`<div><${tag} ${attributes} ${more}>Ask.</${tag}></div>`);
  const widget = page.querySelector<Widget>(tag)!;
  await settled(widget);
  for (const [, act] of acts) await act(widget);
  for (const it of find<HTMLDetailsElement>(widget, 'details')) it.open = true;
  await settled(widget);
  return widget;
}

const seen = (widget: Widget): HTMLElement[] =>
  find<HTMLElement>(widget, 'h1, h2, h3, h4, h5, h6').filter(
    (it) => it.checkVisibility() && !it.closest('dialog'),
  );
const levelOf = ({ localName }: Element): number => Number(localName.slice(1));

describe('what has a title is a heading, at its level', () => {
  for (const [tag, it_] of Object.entries(titled) as [Tag, Titled][]) {
    for (const level of [2, 3, 4, 5, 6])
      it(`${tag}, in a page that gives it level ${level}`, async () => {
        const headings = seen(await show(tag, it_, `heading-level="${level}"`)).map((it) => [
          levelOf(it),
          textOf(it),
        ]);
        const expected = it_.titles.map(([below, title]) => [Math.min(level + below, 6), title]);
        expect(headings).to.deep.equal(expected);
      });
  }

  it('a heading of the page’s own stands in place of ours, and those below it are below that', async () => {
    const page = parse(
      '<div><evidence-list heading-level="3" limit="1"><h3 slot="heading">Studies</h3></evidence-list></div>',
    );
    const widget = page.querySelector<Widget>('evidence-list')!;
    await settled(widget);
    expect(seen(widget).map((it) => [levelOf(it), textOf(it)])).to.deep.equal([
      [4, 'Reviews of studies'],
      [5, 'Lasting pain'],
    ]);
  });
});

describe('the kidney caution', () => {
  for (const [tag, selector] of [
    ['supplement-warning', '.heading'],
    ['food-sources', '.heading'],
    ['evidence-list', '.heading'],
    ['intake-table', '.heading'],
    ['deficiency-checklist', '.heading'],
  ] as const) {
    it(`comes after the heading: whoever goes there by headings hears it next, in ${tag}`, async () => {
      const widget = await show(tag, { titles: [] }, '');
      const [heading] = find(widget, selector);
      const [kidneys] = find(widget, '.kidneys');
      const follows = heading!.compareDocumentPosition(kidneys!) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(Boolean(follows)).to.equal(true);
      const isRight = ['supplement-warning', 'food-sources', 'evidence-list'].includes(tag);
      if (isRight) expect(heading!.nextElementSibling === kidneys, 'right after it').to.equal(true);
    });
  }
});
