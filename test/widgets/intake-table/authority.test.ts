/** Whose figures a reader is shown: by attribute, by country, side by side, or words where there are none. */
import { expect } from '@open-wc/testing';
import { press } from '../../support/browser.js';
import { listenToConsole } from '../../support/console.js';
import { settled } from '../../support/page.js';
import { authorities, tableOf, type PublishedAuthority } from '../../support/published/intake-table.js';
import {
  all,
  allSettled,
  amountsIn,
  answers,
  compared,
  choose,
  field,
  flatText,
  noAnswers,
  one,
  seenText,
  show,
  showTable,
  sourceLinks,
  writtenText,
} from './table.js';

const nameOf = (authority: PublishedAuthority): string => tableOf(authority).name;
const wellKnown = ['us-ca', 'efsa', 'uk'] as const;

/** The authority of the one answer on show, by its caption. */
const shownAuthority = (table: Element): PublishedAuthority | undefined =>
  authorities.find((id) => seenText(one(table, '.alone > .caption')).includes(`${nameOf(id)}, `));

/** The authorities side by side, in order. */
const sideBySide = (table: Element): string[] => all(table, '.answers tbody th').map((it) => writtenText(it));

describe('authority="…" takes the names of the authorities and country codes', () => {
  // Every way of writing each: on the model, in test/unit.
  for (const [written, authority] of [
    ['us-ca', 'us-ca'],
    ['CA', 'us-ca'],
    [' gb ', 'uk'],
    ['eu', 'efsa'],
    ['WHO', 'who'],
  ] as const) {
    // prettier-ignore
    it(`“${written}” shows ${nameOf(authority)}`, async () => {
      const heard = listenToConsole();
      expect(shownAuthority(await showTable(`authority="${written}"`))).to.equal(authority);
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  for (const written of ['mars', 'US,CA', '__proto__']) {
    it(`“${written}” is left out with one warning that says what may stand there`, async () => {
      const heard = listenToConsole();
      const box = await show(`<intake-table authority="${written}" region="SE"></intake-table>`.repeat(3));
      for (const table of box.querySelectorAll('intake-table')) {
        expect(shownAuthority(table), 'by region').to.equal('nnr');
      }
      expect(heard.warnings).to.deep.equal([
        `nutrient-widgets: <intake-table authority=${JSON.stringify(written)}> is not understood. Allowed: us-ca, uk, dach, nnr, efsa, anz, jp, in, ch, who, or a country code.`,
      ]);
    });
  }

  it('outweighs the region', async () => {
    expect(shownAuthority(await showTable('authority="jp" region="US"'))).to.equal('jp');
  });
});

describe('compare="…"', () => {
  for (const written of ['us-ca efsa uk', ' us-ca   EFSA\nGB ']) {
    it(`sets the same three side by side: ${JSON.stringify(written)}`, async () => {
      const heard = listenToConsole();
      const table = await showTable(`compare="${written}" age="34" sex="female" region="JP"`);
      expect(compared(table)).to.deep.equal([
        'US, Canada Women 31–50 320',
        'EU Women 18 and older 300',
        'UK Women 19 and older 270',
      ]);
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  it('keeps the order the author gave', async () => {
    expect(sideBySide(await showTable('compare="who jp anz"'))).to.deep.equal([
      'WHO and FAO',
      'Japan',
      'Australia, NZ',
    ]);
  });

  for (const [attributes, heads, rows] of [
    ['', ['Women', 'Men'], ['US, Canada 310–320 400–420', 'EU 300 350', 'UK 270 300']],
    [
      'age="34"',
      ['Women', 'Men'],
      ['US, Canada 31–50 320 420', 'EU 18 and older 300 350', 'UK 19 and older 270 300'],
    ],
    [
      'age="12"',
      ['Women and girls', 'Men and boys'],
      ['US, Canada 9–13 240 240', 'EU 10–17 250 300', 'UK 11–14 280 280'],
    ],
    [
      'age="2"',
      ['Amount a day'],
      ['US, Canada Children 1–3 80', 'EU Children 1–2 170', 'UK Children 1–3 85'],
    ],
    [
      'sex="male"',
      ['Amount a day'],
      ['US, Canada Men 19 and older 400–420', 'EU Men 18 and older 350', 'UK Men 19 and older 300'],
    ],
    [
      'life-stage="pregnancy" age="25"',
      ['Amount a day'],
      ['US, Canada Pregnant, 19–30 350', 'EU Pregnant, 18 and older 300', 'UK Pregnant, 19 and older 270'],
    ],
  ] as const) {
    it(`says once above the figures for whom they are, and each one’s ages below its name: ${attributes || 'nobody in particular'}`, async () => {
      const table = await showTable(`compare="us eu uk" ${attributes}`);
      expect(all(table, '.answers thead th').map(seenText)).to.deep.equal(heads);
      expect(compared(table)).to.deep.equal(rows);
    });
  }

  it('keeps its height for any age a reader types: nothing moves under the finger', async () => {
    const table = await showTable('compare="us eu"');
    const { height } = one(table, '.answers').getBoundingClientRect();
    for (const person of [
      { age: 34 },
      { age: 2 },
      { age: 34, sex: 'male' },
      { age: 30, lifeStage: 'pregnancy' },
    ]) {
      Object.assign(table, { sex: '', lifeStage: '', ...person });
      await settled(table);
      const now = one(table, '.answers').getBoundingClientRect().height;
      expect(now, JSON.stringify(person)).to.be.closeTo(height, 2);
    }
  });

  it('with one word that is none is left out as a whole, with one warning', async () => {
    const heard = listenToConsole();
    const table = await showTable('compare="us-ca atlantis uk" region="JP"');
    expect(shownAuthority(table)).to.equal('jp');
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.match(
      /<intake-table compare="us-ca atlantis uk"> is not understood\. Allowed: /,
    );
  });

  it('with one authority, or none, is a table as always', async () => {
    expect(shownAuthority(await showTable('compare="uk"'))).to.equal('uk');
    expect(shownAuthority(await showTable('compare="" region="JP"'))).to.equal('jp');
  });

  it('says why authorities differ, and of what kind and year the figures of each are', async () => {
    const table = await showTable('compare="us efsa uk" expand="differences"');
    const row = one(table, '.row-differences');
    expect(seenText(row.querySelector('summary')!)).to.equal('Why the figures differ');
    expect(seenText(row)).to.include('different studies, in different years');
    expect([...row.querySelectorAll<HTMLElement>('ul:last-child li')].map(seenText)).to.deep.equal(
      wellKnown.map((id) => `${nameOf(id)}: ${tableOf(id).kind}, set in ${tableOf(id).year}.`),
    );
    expect(all(await showTable('authority="us"'), '.row-differences')).to.deep.equal([]);
  });

  it('has each one’s whole table behind a row', async () => {
    const table = await showTable('compare="us efsa uk" age="2"');
    const tables = all(table, '.row-ages table');
    expect(tables.map((it) => writtenText(it.querySelector('caption')!))).to.deep.equal(
      wellKnown.map(
        (id) =>
          `Magnesium a day from all food and drink. ${nameOf(id)}, ${tableOf(id).kind}, set in ${tableOf(id).year}.`,
      ),
    );
    for (const [i, id] of wellKnown.entries()) {
      // A line for each age, and of each life stage.
      const lines = tableOf(id).rows.map(
        ([ages, who]) => ages + (who.endsWith('nt') || who.endsWith('ing') ? who : ''),
      );
      const seen = tables[i]!.querySelectorAll('tbody tr:not(:has(.stage))');
      expect(seen).to.have.length(new Set(lines).size);
      expect(tables[i]!.querySelectorAll('tr.asked')).to.have.length(1);
    }
  });

  it('names the source of every figure it shows', async () => {
    const links = sourceLinks(await showTable('compare="us efsa uk"'));
    expect(links).to.include.members(wellKnown.flatMap((id) => tableOf(id).links));
  });

  it('says in words where one of them has no figure, and whom to ask there', async () => {
    const table = await showTable('compare="us in uk" age="0.3"');
    expect(compared(table)).to.deep.equal([
      'US, Canada Babies 0–6 months 30',
      'India India: there is no figure here for this group. Ask the National Institute of Nutrition in India, or a doctor or dietitian.',
      'UK Babies 0 to under 4 months 55',
    ]);
  });

  it('is all that compact shows, with the sources', async () => {
    const table = await showTable('compare="us efsa uk" compact age="34" sex="male"');
    expect(compared(table)).to.deep.equal([
      'US, Canada Men 31–50 420',
      'EU Men 18 and older 350',
      'UK Men 19 and older 300',
    ]);
    expect(all(table, 'table')).to.have.length(1);
    expect(all(table, 'details').map((it) => it.className)).to.deep.equal([
      one(table, '.row-sources').className,
    ]);
  });
});

describe('a country', () => {
  for (const [region, authority] of [
    ['US', 'us-ca'],
    ['UK', 'uk'],
    ['DE', 'dach'],
    ['LI', 'efsa'],
    ['BR', 'who'],
  ] as const) {
    // prettier-ignore
    it(`${region} gets the figures of ${nameOf(authority)}`, async () => {
      expect(shownAuthority(await showTable(`region="${region}"`))).to.equal(authority);
    });
  }

  for (const [region, ask] of [
    [
      'CH',
      'Switzerland: there is no figure here for this group. Ask the Swiss Federal Food Safety and Veterinary Office, or a doctor or dietitian.',
    ],
    [
      'IN',
      'India: there is no figure here for this group. Ask the National Institute of Nutrition in India, or a doctor or dietitian.',
    ],
  ] as const) {
    // prettier-ignore
    it(`${region} gets words that name whom to ask, and no neighbour’s figure`, async () => {
      const table = await showTable(`region="${region}" age="34" sex="female"`);
      expect(noAnswers(table)).to.deep.equal([ask]);
      expect(amountsIn(flatText(table))).to.deep.equal([]);
    });
  }

  it('gives one answer or words, never an empty place', async () => {
    const table = await showTable('compact age="34" sex="female"');
    for (const region of ['US', 'CH', 'BR', 'IN', 'GB']) {
      table.setAttribute('region', region);
      await settled(table);
      expect(answers(table).length + noAnswers(table).length, region).to.be.greaterThan(0);
      expect(amountsIn(seenText(one(table, '.alone'))).length > 0, region).to.equal(
        !['CH', 'IN'].includes(region),
      );
    }
  });

  for (const markup of [
    '<intake-table></intake-table>',
    '<div lang="en"><intake-table></intake-table></div>',
    '<div lang="es-419"><intake-table></intake-table></div>',
    '<intake-table region=""></intake-table>',
  ]) {
    it(`that is not known sets the US, the EU and the UK side by side: ${markup}`, async () => {
      const table = (await show(markup)).querySelector('intake-table')!;
      expect(sideBySide(table)).to.deep.equal(['US, Canada', 'EU', 'UK']);
    });
  }

  it('in the language of the page is enough to choose the authority', async () => {
    const page = await show('<div lang="en-GB"><intake-table></intake-table></div>');
    const table = page.querySelector('intake-table')!;
    expect(shownAuthority(table)).to.equal('uk');
    expect(field(table, 'Somewhere else?').selectedOptions[0]!.text, 'a guess, and said so').to.equal(
      'United Kingdom',
    );
  });

  it('the reader chooses counts, and for the other tables too', async () => {
    const page = await show('<intake-table></intake-table><intake-table></intake-table>');
    const [table, other] = [...page.querySelectorAll('intake-table')];
    await choose(table!, 'Country', 'Swe');
    expect([shownAuthority(table!), shownAuthority(other!)]).to.deep.equal(['nnr', 'nnr']);
    await press('End');
    await allSettled(page);
    expect(field(table!, 'Country').selectedOptions[0]!.text).to.equal('My country is not in this list');
    expect(shownAuthority(table!), 'in no list').to.equal('who');
  });

  it('is not asked for where the author chose the authority', async () => {
    for (const attributes of ['authority="us"', 'compare="us uk"']) {
      const table = await showTable(attributes);
      expect(() => field(table, 'Country')).to.throw('0 ×');
    }
  });
});
