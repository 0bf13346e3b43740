/** Phone numbers: text, as people in the country write them. */
import { emergencyData } from '../../knowledge/emergency/data.js';
import { crisisLines, poisonCentres, type HelpLine } from '../../knowledge/emergency/lines.js';
import { emergencyNumbers } from '../../knowledge/emergency/numbers.js';
import { sourceOfNumber, sourcesOfLines } from '../../model/emergency.js';
import { countryName } from '../../model/intl.js';
import { figureOf, type Figure } from './figure.js';

const ofPhones = figureOf(emergencyData);
const unit = 'phone number';

const kinds = {
  number: 'emergency number',
  also: 'works too',
  fromMobile: 'from mobile phones',
  textPhone: 'for text phones',
} as const;

const linesOf = (what: string, all: Readonly<Record<string, readonly HelpLine[]>>): Figure[] =>
  Object.entries(all).flatMap(([country, lines]) =>
    lines.map((line, i) =>
      ofPhones(
        `${what}.${country}.${i + 1}`,
        line.shown,
        unit,
        `${countryName('en', country)}: ${line.name}`,
        sourcesOfLines([line]),
      ),
    ),
  );

export const phones = (): Figure[] => [
  ...Object.entries(emergencyNumbers).flatMap(([country, row]) =>
    (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
      const number = row[kind];
      const population = `${countryName('en', country)}, ${kinds[kind]}`;
      const source = (kind === 'textPhone' ? row.textPhoneSource : undefined) ?? sourceOfNumber(row);
      return number === undefined
        ? []
        : [ofPhones(`emergency.${country}.${kind}`, number, unit, population, [source])];
    }),
  ),
  ...linesOf('poison', poisonCentres),
  ...linesOf('crisis', crisisLines),
];
