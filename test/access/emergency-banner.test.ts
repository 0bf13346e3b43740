/** The states the banner can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
import { EmergencyBanner } from '../../src/widgets/emergency-banner/emergency-banner.js';
import { expectContrast, expectStructure, inPages, pairs, themes } from '../support/access.js';
import { all, show } from '../widgets/emergency-banner/banner.js';

const headings = [
  '',
  'heading=""',
  'heading="Get help now"',
  ...[2, 3, 4, 5, 6].map((level) => `heading-level="${level}"`),
  'own', // a heading of the page's own in the slot
];

/** One country for each kind of row, and the ways of not having one. */
const places = {
  'no country': '',
  'a country': 'region="US"',
  'a number for text phones': 'region="AU"',
  'many centres': 'region="FR"',
  'opening hours': 'region="IE"',
  'no number': 'region="NG"',
  'a hint in the language': 'lang="en-GB"',
};

const states = pairs({
  signs: ['signs="both"', 'signs="adult"', 'signs="child"'],
  compact: ['', 'compact'],
  expand: ['', 'expand="sources"', 'expand="signs"'],
  isOpen: [false, true],
  heading: headings,
  place: Object.values(places),
});
type State = Omit<(typeof states)[number], 'heading'>;

/** In the order of the headings: a level never skips one. */
const inOrder = headings.flatMap((heading) => states.filter((it) => it.heading === heading));

async function draw(some: readonly (State & { heading?: string })[], style: string): Promise<HTMLElement> {
  const page = await show(
    `<div style="${style}">${some
      .map(({ signs, compact, expand, place, heading = '' }) => {
        const own = heading === 'own' ? '<h3 slot="heading">If it cannot wait</h3>' : '';
        const attributes = [place, signs, compact, expand, own ? '' : heading].join(' ');
        return `<div><emergency-banner ${attributes}>${own}</emergency-banner></div>`;
      })
      .join('')}</div>`,
  );
  page.querySelectorAll('emergency-banner').forEach((banner, i) => {
    if (some[i]!.isOpen)
      for (const details of all<HTMLDetailsElement>(banner, 'details')) details.open = true;
    // A hundred countries are the same markup a hundred times, and most of axe's time. Below they are all there.
    for (const option of all(banner, 'option').slice(3)) option.remove();
  });
  return page;
}

/** All that has a colour of its own. */
const looks = Object.values(places).flatMap((place): State[] =>
  ['', 'compact'].map((compact) => ({
    signs: '',
    compact,
    expand: 'expand="all"',
    isOpen: true,
    place,
  })),
);

describe('axe finds no barrier', () => {
  it('and no attribute is forgotten here', () => {
    expect([...EmergencyBanner.observedAttributes].sort()).to.deep.equal(
      ['compact', 'expand', 'heading', 'heading-level', 'region', 'signs'].sort(),
    );
  });

  inPages(inOrder, 14).forEach((some, i) => {
    it(`in every pair of settings, ${i + 1}: ${some.length} of ${states.length} states`, async () => {
      await expectStructure(await draw(some, themes.light));
    });
  });

  for (const [theme, style] of Object.entries(themes)) {
    it(`of contrast: ${theme}`, async () => {
      await expectContrast(await draw(looks, style));
    });
  }

  it('in the whole list of countries', async () => {
    const page = await show('<emergency-banner></emergency-banner>');
    expect(all(page.querySelector('emergency-banner')!, 'option')).to.have.length(102);
    await expect(page).to.be.accessible();
  });
});

describe('the look at the states', () => {
  it('would see a barrier inside the banner', async () => {
    const page = await show('<emergency-banner></emergency-banner>');
    const [list] = all(page.querySelector('emergency-banner')!, 'select');
    list!.closest('label')!.replaceWith(list!);
    await expect(page).not.to.be.accessible();
  });
});
