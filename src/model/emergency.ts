import { emergencyNumbers, type EmergencyNumber } from '../knowledge/emergency/numbers.js';
import type { HelpLine } from '../knowledge/emergency/lines.js';
import { travelAdvice } from '../knowledge/sources/emergency.js';
import type { Source } from '../knowledge/sources/source.js';

/** Countries for which an emergency number may be shown. */
export const countries: readonly string[] = Object.keys(emergencyNumbers);

/** The row of a country (ISO 3166-1 alpha-2), if there is one. */
export const rowOf = <T>(rows: Readonly<Record<string, T>>, country: string | undefined): T | undefined =>
  country && Object.hasOwn(rows, country) ? rows[country] : undefined;

/** The number of a country, if one may be shown. */
export const numberFor = (country: string | undefined): EmergencyNumber | undefined =>
  rowOf(emergencyNumbers, country);

/** Where a country's number comes from. */
export const sourceOfNumber = ({ source, travelAdvice: place = '' }: EmergencyNumber): Source =>
  source ?? { ...travelAdvice, url: travelAdvice.url.replace('{place}', place) };

/** The pages of lines: a page stands once, with the names of all lines that are on it. */
export const sourcesOfLines = (lines: readonly HelpLine[]): readonly Source[] =>
  [...new Set(lines.map(({ page }) => page))].map((page) => {
    const here = lines.filter((line) => line.page === page);
    const { nameLang } = here[0]!;
    return {
      title: here.map(({ name }) => name).join(', '),
      ...(nameLang && here.every((line) => line.nameLang === nameLang) ? { lang: nameLang } : {}),
      // Not by `URL`: a page may have a variable of that name, and this stands beside every number.
      organisation: page.split('/')[2]!.replace(/^www\./, ''),
      url: page,
      ...(here.every(({ pageRead }) => pageRead) ? {} : { via: here[0]!.via ?? 'lists' }),
    };
  });
