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
  choose,
  field,
  flatText,
  noAnswers,
  one,
  seenText,
  show,
  showTable,
  sourceLinks,
} from './table.js';

const nameOf = (authority: PublishedAuthority): string => tableOf(authority).name;
const wellKnown = ['us-ca', 'efsa', 'uk'] as const;

/** The authority of the one table on show, by its caption. */
const shownAuthority = (table: Element): PublishedAuthority | undefined =>
  authorities.find((id) => seenText(one(table, 'table.intakes caption')).includes(`. ${nameOf(id)}, `));

/** The authorities side by side, in order. */
const sideBySide = (table: Element): string[] =>
  all(table, 'table.comparison tbody th').map((it) => it.textContent.trim());

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
      expect(sideBySide(table)).to.deep.equal(wellKnown.map(nameOf));
      expect(all(table, '.comparison td:nth-of-type(1)').map(seenText)).to.deep.equal([
        'Women 31–50: 320 mg',
        'Women 18 and older: 300 mg',
        'Women 19 and older: 270 mg',
      ]);
      expect(all(table, '.comparison td:nth-of-type(2)').map(seenText)).to.deep.equal([
        'RDA, 1997',
        'AI, 2015',
        'RNI, 1991',
      ]);
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  it('keeps the order the author gave', async () => {
    expect(sideBySide(await showTable('compare="who jp anz"'))).to.deep.equal(
      (['who', 'jp', 'anz'] as const).map(nameOf),
    );
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

  it('says why authorities differ, and has each one’s whole table behind its name', async () => {
    const table = await showTable('compare="us efsa uk" age="2"');
    expect(flatText(table))
      .to.include('Why they differ')
      .and.to.include('different studies, in different years');
    const details = all<HTMLDetailsElement>(table, 'details:not(.sources)');
    expect(details.map((it) => seenText(it.querySelector('summary')!))).to.deep.equal(wellKnown.map(nameOf));
    for (const [i, id] of wellKnown.entries()) {
      // A line for each age, and of each life stage.
      const lines = tableOf(id).rows.map(
        ([ages, who]) => ages + (who.endsWith('nt') || who.endsWith('ing') ? who : ''),
      );
      const seen = details[i]!.querySelectorAll('tbody tr:not(:has(.stage))');
      expect(seen).to.have.length(new Set(lines).size);
      expect(details[i]!.querySelectorAll('tr.asked')).to.have.length(1);
    }
  });

  it('names the source of every figure it shows', async () => {
    const links = sourceLinks(await showTable('compare="us efsa uk"'));
    expect(links).to.include.members(wellKnown.flatMap((id) => tableOf(id).links));
  });

  it('says in words where one of them has no figure, and whom to ask there', async () => {
    const table = await showTable('compare="us in uk" age="0.3"');
    const rows = all(table, '.comparison tbody tr').map(seenText);
    expect(rows).to.deep.equal([
      'United States and Canada Babies 0–6 months: 30 mg AI, 1997',
      'India No figure here',
      'United Kingdom No figure here',
    ]);
    expect(seenText(one(table, '.root'))).to.include(
      'India: there is no figure here for this group. Ask the National Institute of Nutrition in India',
    );
  });

  it('in view="answer" gives one answer for each, with its name', async () => {
    const table = await showTable('compare="us efsa uk" view="answer" age="34" sex="male"');
    expect(all(table, '.answer-by').map(seenText)).to.deep.equal([
      'United States and Canada Men 31–50: 420 mg a day, from all food and drink.',
      'European Union Men 18 and older: 350 mg a day, from all food and drink.',
      'United Kingdom Men 19 and older: 300 mg a day, from all food and drink.',
    ]);
    expect(all(table, 'table')).to.deep.equal([]);
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
    const table = await showTable('view="answer" age="34" sex="female"');
    for (const region of ['US', 'CH', 'BR', 'IN', 'ZZ', 'GB']) {
      table.setAttribute('region', region);
      await settled(table);
      expect(answers(table).length + noAnswers(table).length, region).to.be.greaterThan(0);
      expect(amountsIn(seenText(one(table, '.answers'))).length > 0, region).to.equal(
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
      expect(sideBySide(table)).to.deep.equal(wellKnown.map(nameOf));
    });
  }

  it('in the language of the page is enough to choose the authority', async () => {
    const page = await show('<div lang="en-GB"><intake-table></intake-table></div>');
    expect(shownAuthority(page.querySelector('intake-table')!)).to.equal('uk');
  });

  it('the reader chooses in the finder counts, and for the other tables too', async () => {
    const page = await show('<intake-table finder></intake-table><intake-table></intake-table>');
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
      const table = await showTable(`finder ${attributes}`);
      expect(() => field(table, 'Country')).to.throw('0 ×');
    }
  });
});
