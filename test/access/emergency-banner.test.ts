/** Every state the banner can be in, looked at by axe: a barrier in any of them shuts somebody out. */
import { expect } from '@open-wc/testing';
import { EmergencyBanner } from '../../src/widgets/emergency-banner/emergency-banner.js';
import { all, show } from '../widgets/emergency-banner/banner.js';

const signs = ['signs="both"', 'signs="adult"', 'signs="child"'];
const compact = ['', 'compact'];
const sources = ['', 'sources="open"'];
const headings = [
  '',
  'heading=""',
  'heading="Get help now"',
  ...[2, 3, 4, 5, 6].map((level) => `heading-level="${level}"`),
  'own', // a heading of the page's own in the slot
];
const detailsOpen = [false, true];

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

const themes = {
  light: 'background: #fff; color: #1f2328',
  dark: 'color-scheme: dark; background: Canvas; color: CanvasText',
  'dark without color-scheme': 'background: #10233a; color: #e9eef5',
};

/** What stands in one tag. The headings take turns: in every theme and place each of them comes up. */
const tags = signs
  .flatMap((a) =>
    compact.flatMap((b) => sources.flatMap((c) => detailsOpen.map((open) => ({ a, b, c, open })))),
  )
  .map(({ a, b, c, open }, i) => ({ attributes: [a, b, c, headings[i % headings.length]].join(' '), open }));

const markup = (place: string): string =>
  tags
    .map(({ attributes }) => {
      const own = attributes.endsWith('own') ? '<h3 slot="heading">If it cannot wait</h3>' : '';
      return `<div><emergency-banner ${place} ${attributes.replace(/own$/, '')}>${own}</emergency-banner></div>`;
    })
    .join('');

const open = (banner: Element): void => {
  for (const details of all<HTMLDetailsElement>(banner, 'details')) details.open = true;
};

describe('axe finds no barrier', () => {
  let count = 0;

  it('and no attribute is forgotten here', () => {
    expect([...EmergencyBanner.observedAttributes].sort()).to.deep.equal(
      ['compact', 'heading', 'heading-level', 'region', 'signs', 'sources'].sort(),
    );
  });

  for (const [theme, style] of Object.entries(themes)) {
    for (const [place, attribute] of Object.entries(places)) {
      it(`${theme}, ${place}`, async () => {
        const page = await show(`<div style="${style}">${markup(attribute)}</div>`);
        page.querySelectorAll('emergency-banner').forEach((banner, i) => {
          if (tags[i]!.open) open(banner);
          // A hundred countries are the same markup a hundred times, and most of axe's time. Below they are all there.
          for (const option of all(banner, 'option').slice(3)) option.remove();
          count++;
        });
        await expect(page).to.be.accessible();
      }).timeout(60_000);
    }
  }

  after(() => {
    console.log(`axe looked at ${count} states of emergency-banner`);
    expect(count).to.equal(tags.length * Object.keys(places).length * Object.keys(themes).length);
  });
});

describe('axe finds no barrier in the whole list of countries', () => {
  for (const [theme, style] of Object.entries(themes)) {
    it(theme, async () => {
      const page = await show(`<div style="${style}"><emergency-banner></emergency-banner></div>`);
      expect(all(page.querySelector('emergency-banner')!, 'option')).to.have.length(102);
      await expect(page).to.be.accessible();
    });
  }
});

describe('the look at the states', () => {
  it('would see a barrier inside the banner', async () => {
    const page = await show('<emergency-banner></emergency-banner>');
    const [list] = all(page.querySelector('emergency-banner')!, 'select');
    list!.closest('label')!.replaceWith(list!);
    await expect(page).not.to.be.accessible();
  });
});
