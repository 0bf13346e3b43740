import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  adultSigns,
  childSigns,
  crisisLines,
  emergencyChecked,
  emergencyNumbers,
  emergencyReviewMonths,
  poisonCentres,
  topicSigns,
} from '../../../src/knowledge/emergency.js';
import { intakes, intakesChecked } from '../../../src/knowledge/intakes.js';
import { kindsKnown, oneIn, spread } from '../../../src/knowledge/neuropathy.js';
import * as knownSources from '../../../src/knowledge/sources.js';
import { edition, emergencySources, kidneySources, type Source } from '../../../src/knowledge/sources.js';
import { diarrhoeaFrom } from '../../../src/knowledge/supplements.js';
import { authorities, authorityOf } from '../../support/authorities.js';
import { collection, listed, resolveFigure, sourceIds } from '../../support/figures.js';
import { publishedSources } from '../../support/published/sources.js';

const groups = Object.values(knownSources as Record<string, unknown>).filter(
  (group): group is Record<string, Source> => typeof group === 'object' && group !== null,
);
const sources = groups.flatMap((group) => Object.entries(group));
const lines = [poisonCentres, crisisLines].flatMap((rows) => Object.values(rows).flat());

/** Addresses with the country of a row put in. */
const travelAdvice = Object.values(emergencyNumbers).flatMap((row) =>
  row.travelAdvice ? [emergencySources.travelAdvice!.url.replace('{place}', row.travelAdvice)] : [],
);
const addresses = [
  ...sources.filter(([id]) => id !== 'travelAdvice').map(([, { url }]) => url),
  ...travelAdvice,
  ...lines.map(({ page }) => page),
];

/** Every id of a source that a row names, with the row. */
const named: readonly [row: string, id: string][] = [
  ...Object.entries(listed).flatMap(([kind, { rows }]) =>
    Object.entries(rows).flatMap(([key, row]) =>
      sourceIds(row).map((id): [string, string] => [`${kind}/${key}`, id]),
    ),
  ),
  ...[spread, kindsKnown, oneIn].flatMap(({ sources: ids }) =>
    ids.map((id): [string, string] => ['how it starts, and how many', id]),
  ),
  ['the amount at which diarrhoea begins', diarrhoeaFrom.source],
  ...Object.entries(emergencyNumbers).map(([country, { source }]): [string, string] => [
    `emergency/${country}`,
    source ?? 'travelAdvice',
  ]),
  ...Object.entries(intakes).flatMap(([authority, table]) =>
    [table, ...table.rows, table.upper, ...(table.upper?.rows ?? [])].flatMap((row): [string, string][] =>
      row?.source === undefined ? [] : [[`intake/${authority}`, row.source]],
    ),
  ),
];

/** Served over http only, as far as is known; the exceptions. */
const httpOnly = ['http://www.policlinicogemelli.it/', 'http://hivinsite.ucsf.edu/'];

const monthPattern = /^20\d\d-(0[1-9]|1[0-2])$/;

describe('where figures come from', () => {
  it('every source has a title, an organisation and an address', () => {
    expect(sources.length).to.be.at.least(15);
    for (const [id, { title, organisation, url }] of sources) {
      for (const text of [title, organisation, url]) expect(text, id).to.match(/^\S.*\S$/);
    }
  });

  it('a year is a year, and not one to come', () => {
    for (const [id, { year }] of sources) {
      if (year !== undefined) expect(year, id).to.be.within(1980, Number(edition.slice(0, 4)));
    }
  });

  it('no id stands for two different sources', () => {
    for (const [id, source] of sources) {
      for (const [otherId, other] of sources) if (id === otherId) expect(other, id).to.deep.equal(source);
    }
  });

  it('every source that a row names is there, in one group and no other', () => {
    expect(named.length).to.be.greaterThan(200);
    for (const [row, id] of named) {
      expect(
        groups.filter((group) => Object.hasOwn(group, id)),
        `${row} names ${id}`,
      ).to.have.length(1);
    }
  });

  it('no row names a source twice, and no source is kept that nothing names', () => {
    const rows = Object.values(listed).flatMap((group) => Object.values(group.rows).map(sourceIds));
    for (const ids of rows) expect(ids).to.deep.equal([...new Set(ids)]);
    const used = new Set([...named.map(([, id]) => id), 'mplus', ...Object.keys(kidneySources)]);
    expect(sources.map(([id]) => id).filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('address, year and how it was read are those of the collected reference data', () => {
    const ours = sources
      .filter(([id]) => id !== 'travelAdvice') // one page for each country: looked at with the numbers
      .map(([id, { url, year, via = 'itself' }]) => [id, { url, ...(year && { year }), read: via }]);
    expect(Object.fromEntries(ours)).to.deep.equal(publishedSources);
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

  it('the edition and the month of the check are months', () => {
    const checks = [emergencyChecked, intakesChecked, ...Object.values(listed).map(({ checked }) => checked)];
    for (const month of [edition, ...checks]) expect(month).to.match(monthPattern);
    for (const month of checks) expect([edition, month].sort()).to.deep.equal([month, edition]);
    expect(emergencyReviewMonths).to.equal(12);
  });
});

describe('every figure a widget can show', () => {
  const details = (row: object): string[] =>
    ['also', 'fromMobile', 'textPhone'].filter((detail) => Object.hasOwn(row, detail));
  const ids = [
    'edition',
    ...Object.entries(emergencyNumbers).flatMap(([country, row]) => [
      `emergency/${country}`,
      ...details(row).map((detail) => `emergency/${country}/${detail}`),
    ]),
    ...Object.entries(poisonCentres).flatMap(([country, rows]) =>
      rows.map((_, i) => `poison/${country}/${i}`),
    ),
    ...Object.entries(crisisLines).flatMap(([country, rows]) => rows.map((_, i) => `crisis/${country}/${i}`)),
    ...[...topicSigns, ...adultSigns, ...childSigns].map((sign) => `sign/${sign}`),
    ...Object.entries(listed).flatMap(([kind, { rows }]) => Object.keys(rows).map((key) => `${kind}/${key}`)),
    ...sources.map(([id]) => `source/${id}`),
    ...lines.map(({ page }) => `source/${page}`),
    ...Object.entries(intakes).flatMap(([authority, { rows, upper }]) => [
      `intake/${authority}`,
      ...rows.map((_, i) => `intake/${authority}/${i}`),
      ...(upper?.rows.map((_, i) => `upper/${authority}/${i}`) ?? []),
    ]),
  ];

  it('leads to a source with a title, an organisation, an address and a date', () => {
    expect(ids.length).to.be.at.least(300);
    const own: string[] = [];
    for (const id of ids) {
      const figure = resolveFigure(id);
      expect(figure?.checked, id).to.match(monthPattern);
      for (const part of ['title', 'organisation', 'url'] as const)
        expect(figure?.source[part], id).to.match(/\S/);
      if (figure!.source === collection) {
        own.push(id);
        continue;
      }
      for (const source of figure!.sources) expect(authorityOf(source.url), id).to.be.a('string');
    }
    expect(own, 'what has no source but this collection').to.deep.equal(['edition', 'study/aids']);
  });

  it('leads to the right one', () => {
    const url = (id: string): string | undefined => resolveFigure(id)?.source.url;
    expect(url('emergency/AU')).to.equal('https://www.triplezero.gov.au/');
    expect(url('emergency/AU/fromMobile')).to.equal('https://www.triplezero.gov.au/');
    expect(url('emergency/CA')).to.equal('https://www.gov.uk/foreign-travel-advice/canada/getting-help');
    expect(url('poison/IE/0')).to.equal('https://www.poisons.ie/');
    expect(url('poison/DE/3')).to.equal('https://www.bvl.bund.de/');
    expect(url('crisis/US/0')).to.equal('https://988lifeline.org/');
    expect(url('sign/chest')).to.equal('https://medlineplus.gov/ency/article/001927.htm');
    expect(url('source/mplus')).to.equal('https://medlineplus.gov/ency/article/001927.htm');
    expect(url('source/https://www.poisons.ie/')).to.equal('https://www.poisons.ie/');
    expect(url('lack/tingling')).to.equal('https://doi.org/10.3390/nu7095388');
    expect(url('excess/weakness')).to.equal('https://pmc.ncbi.nlm.nih.gov/articles/PMC4455825/');
    expect(url('call/stroke')).to.equal('https://medlineplus.gov/ency/article/001927.htm');
    expect(url('b6/uk')).to.equal('https://www.nhs.uk/conditions/vitamins-and-minerals/vitamin-b/');
    expect(url('food/banana')).to.equal('https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/');
    expect(url('food/tempeh')).to.equal('https://fdc.nal.usda.gov/');
    expect(url('body/total')).to.equal('https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/');
    expect(url('study/pickering')).to.equal('https://doi.org/10.1684/mrh.2011.0282');
    expect(url('feeling/pupils')).to.match(/^https:\/\/www\.niddk\.nih\.gov\//);
    expect(url('neuropathy/b6-excess')).to.equal('https://doi.org/10.2903/j.efsa.2023.8006');
    expect(url('condition/myasthenia')).to.match(/^https:\/\/myasthenia\.org\//);
    expect(resolveFigure('medicine/tetracyclines')?.sources.map((it) => it.url)).to.deep.equal([
      'https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/',
      'https://www.hse.ie/eng/services/list/2/gp/antibiotic-prescribing/drug-interactions/tetracyclines.html',
    ]);
    expect(url('source/travelAdvice')).to.equal('https://www.gov.uk/foreign-travel-advice');
    expect(resolveFigure('emergency/AU')?.checked).to.equal('2026-11');
  });

  it('that has no source is found out', () => {
    for (const id of [
      '',
      'emergency',
      'emergency/undefined',
      'emergency/ZZ',
      'emergency/PE',
      'emergency/US/also',
      'emergency/US/number',
      'emergency/US/source',
      'emergency/__proto__',
      'emergency/US/also/0',
      'poison/US',
      'poison/US/1',
      'poison/US/-1',
      'poison/US/0x0',
      'crisis/PL/0',
      'crisis/constructor/0',
      'sign/toothache',
      'sign/chest/0',
      'source/',
      'source/nowhere',
      'source/toString',
      'intake/atlantis',
      'intake/us-ca/999',
      'upper/dach/0',
      'lack',
      'lack/toothache',
      'lack/nausea/0',
      'excess/appetite',
      'cause/',
      'risk/constructor',
      'call/sign',
      'medicine/aspirin',
      'medicine/__proto__',
      'medicine/doxycycline',
      'effect/toString',
      'condition/kidneys',
      'b6/de',
      'b6/0',
      'label/citrate',
      'food',
      'food/hemp-seeds',
      'food/banana/0',
      'body/rank',
      'role/immune',
      'study/',
      'study/isidro',
      'study/aids/0',
      'feeling/sensory',
      'nerve/cranial',
      'neuropathy/kidney',
      'neuropathy/thyroid',
      'nutrient/e',
      'urgent/cord',
      'edition/2026',
      'figure/1',
    ]) {
      expect(resolveFigure(id), id).to.equal(undefined);
    }
  });
});
