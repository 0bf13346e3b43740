/** The numbers a reader is told to call, on the model, against what the sources say. */
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { adultSigns, childSigns } from '../../../src/knowledge/emergency/warning-signs.js';
import { countries, numberFor, sourceOfNumber, sourcesOfLines } from '../../../src/model/emergency.js';
import { furtherSigns, helpLines } from '../../../src/widgets/emergency-banner/model.js';
import { countryCodes } from '../../support/countries.js';
import { crisisLines, emergencyNumbers, poisonCentres } from '../../support/published/emergency-banner.js';

const everywhere = [
  ...new Set([...Object.keys(emergencyNumbers), ...Object.keys(poisonCentres), ...Object.keys(crisisLines)]),
];
const pagesOf = (country: string): ReturnType<typeof sourcesOfLines> => {
  const { poison, crisis } = helpLines(country);
  return sourcesOfLines([...poison, ...crisis]);
};

describe('the emergency number', () => {
  for (const [code, { name, number, also, fromMobile, textPhone, source }] of Object.entries(
    emergencyNumbers,
  )) {
    it(`is ${number} in ${name} (${code}), with its source`, () => {
      const found = numberFor(code)!;
      expect([found.number, found.also, found.fromMobile, found.textPhone]).to.deep.equal([
        number,
        also,
        fromMobile,
        textPhone,
      ]);
      expect(sourceOfNumber(found).url).to.equal(source);
    });
  }

  it('is there for 100 countries, no more and no fewer than the sources allow', () => {
    expect([...countries].sort()).to.deep.equal(Object.keys(emergencyNumbers).sort());
    expect(countryCodes.filter(numberFor).sort()).to.deep.equal([...countries].sort());
  });

  for (const country of [undefined, '', 'NG', 'PE', 'KI', 'ZZ', 'constructor', '__proto__', 'us']) {
    it(`is none for ${country === undefined ? 'an unknown country' : `“${country}”`}: never a guess`, () => {
      expect(numberFor(country)).to.equal(undefined);
    });
  }
});

describe('poison centres and crisis lines', () => {
  for (const code of everywhere) {
    const poison = poisonCentres[code] ?? [];
    const crisis = crisisLines[code] ?? [];
    it(`of ${code} are the ${poison.length} and ${crisis.length} that the sources name, and each page stands once`, () => {
      const lines = helpLines(code);
      expect(lines.poison.map(({ tel }) => tel)).to.deep.equal(poison.map(({ tel }) => tel));
      expect(lines.crisis.map(({ tel }) => tel)).to.deep.equal(crisis.map(({ tel }) => tel));
      const pages = [...new Set([...poison, ...crisis].map(({ page }) => page))];
      expect(pagesOf(code).map(({ url }) => url)).to.deep.equal(pages);
    });
  }

  it('are none where no country is known', () => {
    expect(helpLines(undefined)).to.deep.equal({ poison: [], crisis: [] });
  });

  it('on one page are all named there', () => {
    const named = (code: string, name: string): string[] =>
      pagesOf(code)
        .map(({ title }) => title)
        .filter((it) => it.includes(name));
    expect(named('DE', 'Freiburg')).to.deep.equal(['Giftnotruf Freiburg, Giftnotruf München']);
    const [french, ...others] = named('FR', 'antipoison');
    expect(others).to.deep.equal([]);
    for (const town of ['Angers', 'Bordeaux', 'Lille', 'Lyon', 'Marseille', 'Nancy', 'Paris', 'Toulouse'])
      expect(french).to.include(town);
  });
});

describe('the further signs', () => {
  it('are those of adults, of children or both, as the author asks', () => {
    expect(furtherSigns('both')).to.deep.equal({ adults: adultSigns, children: childSigns });
    expect(furtherSigns('adult')).to.deep.equal({ adults: adultSigns, children: [] });
    expect(furtherSigns('child')).to.deep.equal({ adults: [], children: childSigns });
  });
});
