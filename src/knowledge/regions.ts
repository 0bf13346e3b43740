/** Which authority's figures a country uses. Facts only: how a region is found stands in `model/region.ts`. */

/** Codes people write although ISO 3166-1 has another for the country. */
export const regionAliases: Readonly<Record<string, string>> = { UK: 'GB' };

/** Names used by the `authority` and `compare` attributes. */
export type AuthorityId = 'us-ca' | 'uk' | 'dach' | 'nnr' | 'efsa' | 'anz' | 'jp' | 'in' | 'ch' | 'who';

/**
 * In order: the first entry that holds a country decides, so the Nordic countries stand before the EU.
 * A country that is in none of them uses the WHO's figures. Switzerland and India have figures of their own
 * that are not here yet: they get words, not a neighbour's figures.
 */
export const authorityRegions: readonly (readonly [AuthorityId, readonly string[]])[] = [
  ['us-ca', ['US', 'CA']],
  ['uk', ['GB']],
  ['dach', ['DE', 'AT']],
  ['nnr', ['DK', 'FI', 'IS', 'NO', 'SE']],
  [
    'efsa',
    // prettier-ignore
    ['BE', 'BG', 'CY', 'CZ', 'EE', 'ES', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SI', 'SK'],
  ],
  ['anz', ['AU', 'NZ']],
  ['jp', ['JP']],
  ['in', ['IN']],
  ['ch', ['CH']],
];

/** Authorities of EU and EEA countries: for whom such a one has no upper level, the EU's stands beside it. */
export const alsoEuropean: readonly AuthorityId[] = ['dach', 'nnr'];
