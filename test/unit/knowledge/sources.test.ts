import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { emergencyData } from '../../../src/knowledge/emergency/data.js';
import { edition } from '../../../src/knowledge/edition.js';
import { crisisLines, poisonCentres } from '../../../src/knowledge/emergency/lines.js';
import { emergencyNumbers } from '../../../src/knowledge/emergency/numbers.js';
import { bodyData } from '../../../src/knowledge/body.js';
import { foods, foodsData } from '../../../src/knowledge/foods.js';
import { intakes, intakesData } from '../../../src/knowledge/intakes.js';
import { medicinesData } from '../../../src/knowledge/medicines/rule.js';
import { neuropathyData } from '../../../src/knowledge/neuropathy.js';
import { excessSigns, lackSigns, signsData } from '../../../src/knowledge/signs.js';
import { mgbasics, msk } from '../../../src/knowledge/sources/kidney.js';
import { mplus, travelAdvice } from '../../../src/knowledge/sources/emergency.js';
import type { Source } from '../../../src/knowledge/sources/source.js';
import { usda } from '../../../src/knowledge/sources/foods.js';
import { studies, studiesData, type Study } from '../../../src/knowledge/studies.js';
import { supplementsData, vitaminB6 } from '../../../src/knowledge/supplements.js';
import { sourcesIn } from '../../../src/model/citations.js';
import { sourceOfNumber, sourcesOfLines } from '../../../src/model/emergency.js';
import { rulesOn } from '../../../src/widgets/supplement-warning/model.js';
import { sourceOfFood } from '../../../src/widgets/food-sources/model.js';
import { allSources, codeName, named, sourceFiles } from '../../support/all-sources.js';
import { authorities, authorityOf } from '../../support/authorities.js';
import { publishedSources } from '../../support/published/sources.js';

const lines = [poisonCentres, crisisLines].flatMap((rows) => Object.values(rows).flat());

/** Addresses with the country of a row put in. */
const ofNumbers = Object.values(emergencyNumbers).map((row) => sourceOfNumber(row).url);
const addresses = [
  ...allSources.filter(([, source]) => source !== travelAdvice).map(([, { url }]) => url),
  ...ofNumbers,
  ...lines.map(({ page }) => page),
];

/** Served over http only, as far as is known; the exceptions. */
const httpOnly = ['http://www.policlinicogemelli.it/', 'http://hivinsite.ucsf.edu/'];

describe('where figures come from', () => {
  it('every file of sources is looked at here', () => {
    const files = readdirSync(new URL('../../../src/knowledge/sources', import.meta.url));
    expect(files.filter((it) => it !== 'source.ts').sort()).to.deep.equal(
      Object.keys(sourceFiles).map((it) => `${it}.ts`),
    );
  });

  it('every source has a title, an organisation and an address', () => {
    expect(allSources.length).to.be.at.least(75);
    for (const [name, { title, organisation, url }] of allSources) {
      for (const text of [title, organisation, url]) expect(text, name).to.match(/^\S.*\S$/);
    }
  });

  it('a year is a year, and not one to come', () => {
    for (const [name, { year }] of allSources) {
      if (year !== undefined) expect(year, name).to.be.within(1980, Number(edition.slice(0, 4)));
    }
  });

  it('no source stands twice under two names, nor two under one', () => {
    const texts = allSources.map(([, source]) => JSON.stringify(source));
    expect(new Set(texts).size).to.equal(texts.length);
    expect(new Set(allSources.map(([name]) => name)).size).to.equal(allSources.length);
  });

  it('no row names a source twice, and no source is kept that nothing names', () => {
    expect(named.length).to.be.greaterThan(200);
    const rows = new Map<string, Source[]>();
    for (const [place, source] of named) {
      const row = place.replace(/\.\d+$/, '');
      rows.set(row, [...(rows.get(row) ?? []), source]);
    }
    for (const [row, sources] of rows) expect(sources, row).to.deep.equal([...new Set(sources)]);
    // Those of the warning signs, of kidney disease and of numbers stand with what draws them.
    const used = new Set([...named.map(([, source]) => source), mplus, msk, mgbasics, usda, travelAdvice]);
    expect(allSources.filter(([, source]) => !used.has(source)).map(([name]) => name)).to.deep.equal([]);
  });

  it('every row that states something names a source', () => {
    const rows: Record<string, object> = { ...lackSigns, ...excessSigns };
    for (const [id, row] of Object.entries(rows)) expect(sourcesIn(row), id).not.to.have.length(0);
    const without = Object.entries<Study>(studies).filter(([, { source }]) => !source);
    expect(
      without.map(([id]) => id),
      'of which nothing could be found, which is what is said of it',
    ).to.deep.equal(['aids']);
    for (const [country, row] of Object.entries(emergencyNumbers)) {
      expect(Boolean(row.source) !== Boolean(row.travelAdvice), country).to.equal(true);
    }
  });

  it('address, year and how it was read are those of the collected reference data', () => {
    const ours = allSources
      .filter(([, source]) => source !== travelAdvice) // one page for each country: looked at with the numbers
      .map(([name, { url, year, via = 'itself' }]) => [name, { url, ...(year && { year }), read: via }]);
    const published = Object.entries(publishedSources).map(([id, source]) => [codeName(id), source]);
    expect(Object.fromEntries(ours)).to.deep.equal(Object.fromEntries(published));
  });

  it('every link is a secure one that leads to a page', () => {
    for (const address of addresses) {
      const { protocol, username, password, port, hash } = new URL(address);
      if (!httpOnly.some((site) => address.startsWith(site))) expect(protocol, address).to.equal('https:');
      expect([username, password, port, hash].join(''), address).to.equal('');
      expect(address).not.to.match(/[{}\s<>"]/);
    }
  });

  it('every link leads to an authority, a journal or the line itself, looked at by a person', () => {
    for (const address of addresses) {
      expect(authorityOf(address), `${address}: add it to test/support/authorities.ts once reviewed`).to.be.a(
        'string',
      );
    }
  });

  it('a page that only looks like an authority’s is not taken for one', () => {
    for (const address of [
      'https://nhs.uk.example.com/',
      'https://examplenhs.uk/',
      'https://github.com/nhs.uk',
      'https://doi.org/10.1234/anything',
      'https://doi.org/10.29034/anything',
      'https://en.wikipedia.org/wiki/112',
    ]) {
      expect(authorityOf(address), address).to.equal(undefined);
    }
  });

  it('the list of authorities names no one twice and no one who is not used', () => {
    const used = new Set(addresses.map(authorityOf));
    expect(authorities).to.have.length(new Set(authorities).size);
    expect(authorities.filter((entry) => !used.has(entry))).to.deep.equal([]);
  });

  it('the edition and the month of each check are months, and none is later than the edition', () => {
    const data = [
      ...[bodyData, emergencyData, foodsData, intakesData, medicinesData, neuropathyData],
      ...[signsData, studiesData, supplementsData],
    ];
    const months = data.map(({ checked }) => checked);
    for (const month of [edition, ...months]) expect(month).to.match(/^20\d\d-(0[1-9]|1[0-2])$/);
    for (const month of months) expect([edition, month].sort()).to.deep.equal([month, edition]);
  });

  it('phone numbers are due after a year, amounts after three', () => {
    expect(emergencyData.review).to.deep.equal({ months: 12, of: 'phones' });
    expect(intakesData.review).to.deep.equal({ months: 36, of: 'amounts' });
  });
});

describe('a figure leads to the right source', () => {
  const first = (fact: Parameters<typeof sourcesIn>[0]): string | undefined => sourcesIn(fact)[0]?.url;
  const ofNumber = (country: string): string => sourceOfNumber(emergencyNumbers[country]!).url;

  it('of a phone number', () => {
    expect(ofNumber('AU')).to.equal('https://www.triplezero.gov.au/');
    expect(ofNumber('CA')).to.equal('https://www.gov.uk/foreign-travel-advice/canada/getting-help');
    expect(first(sourcesOfLines([poisonCentres.IE![0]!]))).to.equal('https://www.poisons.ie/');
    expect(first(sourcesOfLines([poisonCentres.DE![3]!]))).to.equal('https://www.bvl.bund.de/');
    expect(first(sourcesOfLines([crisisLines.US![0]!]))).to.equal('https://988lifeline.org/');
  });

  it('of several lines on one page: the page once, with all their names', () => {
    const [one, two] = poisonCentres.FR!;
    expect(sourcesOfLines([one!, two!])).to.deep.equal([
      {
        title: 'Centre antipoison Paris, Centre antipoison Angers',
        lang: 'fr',
        organisation: 'centres-antipoison.net',
        url: 'https://centres-antipoison.net/',
      },
    ]);
  });

  it('of signs, foods, studies, medicines and upper levels', () => {
    expect(first(lackSigns.tingling)).to.equal('https://doi.org/10.3390/nu7095388');
    expect(first(excessSigns.weakness)).to.equal('https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/');
    expect(first(vitaminB6[1])).to.equal(
      'https://www.eatforhealth.gov.au/nutrient-reference-values/nutrients/vitamin-b6',
    );
    expect(sourceOfFood('banana').url).to.equal(
      'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
    );
    expect(sourceOfFood('tempeh').url).to.equal('https://fdc.nal.usda.gov/');
    expect(first(studies.pickering)).to.equal('https://doi.org/10.1684/mrh.2011.0282');
    expect(rulesOn('doxycycline')[0]!.sources.map(({ url }) => url)).to.deep.equal([
      'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
      // Gives the two to four hours before magnesium.
      'https://www.medicines.org.uk/emc/product/4880/smpc',
      'https://www.hse.ie/eng/services/list/2/gp/antibiotic-prescribing/drug-interactions/tetracyclines.html',
      'https://www.medicines.org.uk/emc/search?q=lymecycline',
      'https://www.medicines.org.uk/emc/search?q=oxytetracycline',
    ]);
    expect(intakes['us-ca']!.upper!.source.url).to.equal(
      'https://www.nationalacademies.org/read/9956/chapter/28',
    );
  });

  it('and nothing else is taken for one', () => {
    expect(sourcesIn({})).to.deep.equal([]);
    expect(sourcesIn([])).to.deep.equal([]);
    expect(sourcesIn({ source: undefined })).to.deep.equal([]);
    expect(Object.keys(foods)).not.to.include('hemp-seeds');
  });
});
