/** The widgets without settings that change their build, looked at by axe; and whether axe would see a barrier. */
import { expect } from '@open-wc/testing';
import '../../src/define/nutrient-facts.js';
import '../../src/define/review-note.js';
import { expectContrast, expectStructure, inPages, pairs, themes } from '../support/access.js';
import { parse, settled } from '../support/page.js';

const markup = [
  '<nutrient-facts></nutrient-facts>',
  '<nutrient-facts topics="numbers" heading="Numbers" heading-level="3" expand="sources"></nutrient-facts>',
  '<review-note></review-note>',
  '<review-note reviewed-by="Reviewer Name" credentials="Title" reviewed-on="2026-11-20" next-review="2027-11-20" expand="sources"></review-note>',
]
  .map((it) => `<div>${it}</div>`)
  .join('');

async function draw(style: string): Promise<HTMLElement> {
  const page = parse(`<div style="${style}">${markup}</div>`);
  const widgets = [...page.querySelectorAll('nutrient-facts, review-note')];
  expect(widgets).to.have.length(4);
  for (const widget of widgets) await settled(widget as never);
  return page;
}

describe('axe finds no barrier', () => {
  it('in nutrient-facts and review-note', async () => {
    await expectStructure(await draw(themes.light));
  });

  for (const [theme, style] of Object.entries(themes)) {
    it(`of contrast: ${theme}`, async () => {
      await expectContrast(await draw(style));
    });
  }
});

describe('the look at contrast', () => {
  it('would see text that is too pale', async () => {
    const page = await draw('background: #fff; color: #999');
    let seen = '';
    await expectContrast(page).catch((error: unknown) => (seen = String(error)));
    expect(seen).to.match(/contrast of 2\.\d/);
  });
});

describe('pairs of settings', () => {
  const settings = { a: [0, 1, 2], b: ['x', 'y'], c: [false, true], d: [1, 2, 3, 4] };
  const made = pairs(settings);

  it('meet each other, every value of one every value of each other', () => {
    const names = Object.keys(settings) as (keyof typeof settings)[];
    for (const one of names)
      for (const other of names.filter((it) => it !== one))
        for (const value of settings[one])
          for (const also of settings[other])
            expect(
              made.some((it) => it[one] === value && it[other] === also),
              `${one}=${value} ${other}=${also}`,
            ).to.equal(true);
  });

  it('are few, and none is lost on the pages', () => {
    expect(made.length).to.be.lessThan(16).and.at.least(12);
    expect(inPages(made, 5).flat()).to.deep.equal(made);
  });
});
