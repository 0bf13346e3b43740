import { describe, it } from 'node:test';
import { expect } from 'chai';
import { authorityRegions, regionAliases } from '../../../src/knowledge/regions.js';
import { countryCodes } from '../../support/countries.js';

/** The authority whose figures a country gets: the first that holds it. */
const authorityFor = (country: string): string =>
  authorityRegions.find(([, countries]) => countries.includes(country))?.[0] ?? 'who';

/** The 27 members of the European Union, and the EEA countries beside them. */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const eea = ['IS', 'LI', 'NO'];

describe('whose figures a country gets', () => {
  const expected: Record<string, string> = {
    US: 'us-ca',
    CA: 'us-ca',
    GB: 'uk',
    DE: 'dach',
    AT: 'dach',
    DK: 'nnr',
    FI: 'nnr',
    IS: 'nnr',
    NO: 'nnr',
    SE: 'nnr',
    FR: 'efsa',
    IE: 'efsa',
    LI: 'efsa',
    AU: 'anz',
    NZ: 'anz',
    JP: 'jp',
    IN: 'in',
    BR: 'who',
    ZA: 'who',
    CN: 'who',
  };
  for (const [country, authority] of Object.entries(expected)) {
    it(`${country} gets those of ${authority}`, () => {
      expect(authorityFor(country)).to.equal(authority);
    });
  }

  it('a Nordic reader gets Nordic figures, not those of the European Union', () => {
    const order = authorityRegions.map(([id]) => id);
    expect(order.indexOf('nnr')).to.be.within(0, order.indexOf('efsa') - 1);
  });

  it('a reader anywhere in the European Economic Area gets European figures', () => {
    expect(union).to.have.length(27);
    for (const country of [...union, ...eea]) {
      expect(['dach', 'nnr', 'efsa'], country).to.include(authorityFor(country));
    }
  });

  it('a Swiss reader never gets a neighbour’s figures', () => {
    for (const [id, countries] of authorityRegions) {
      if (id !== 'ch') expect(countries, id).not.to.include('CH');
    }
  });

  it('no country has two answers', () => {
    const all = authorityRegions.flatMap(([, countries]) => countries);
    expect(all).to.have.length(new Set(all).size);
    const ids = authorityRegions.map(([id]) => id);
    expect(ids).to.have.length(new Set(ids).size);
  });

  it('every code in the lists is a country’s', () => {
    expect(countryCodes).to.have.length(249);
    for (const [, countries] of authorityRegions)
      for (const code of countries) expect(countryCodes).to.include(code);
    for (const [written, code] of Object.entries(regionAliases)) {
      expect(countryCodes).to.include(code).and.not.include(written);
    }
  });
});
