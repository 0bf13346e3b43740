import {
  adultSigns,
  childSigns,
  crisisLines,
  emergencyChecked,
  emergencyReviewMonths,
  poisonCentres,
  topicSigns,
  type EmergencyNumber,
  type HelpLine,
  type SignId,
} from '../../knowledge/emergency.js';
import { emergencySources, type Source } from '../../knowledge/sources.js';
import { isOverdue } from '../../model/clock.js';
import { numberFor, sourceOfNumber } from '../../model/emergency.js';

/** Whose further warning signs stand behind "All warning signs". */
export const signsFor = ['adult', 'child', 'both'] as const;
export type SignsFor = (typeof signsFor)[number];

export interface EmergencyFacts {
  /** Undefined: no number may be shown for this country. */
  readonly number: EmergencyNumber | undefined;
  readonly poison: readonly HelpLine[];
  readonly crisis: readonly HelpLine[];
  readonly sources: readonly (Source & { readonly id: string })[];
  readonly checked: string;
  readonly overdue: boolean;
}

/** What is known for a country (ISO 3166-1 alpha-2); undefined: for a reader whose country is not known. */
export function emergencyFacts(country: string | undefined, now: Date): EmergencyFacts {
  const rowOf = <T>(rows: Readonly<Record<string, T>>): T | undefined =>
    country && Object.hasOwn(rows, country) ? rows[country] : undefined;
  const number = numberFor(country);
  const poison = rowOf(poisonCentres) ?? [];
  const crisis = rowOf(crisisLines) ?? [];
  return {
    number,
    poison,
    crisis,
    sources: [
      { id: 'mplus', ...emergencySources.mplus! },
      ...(number ? [sourceOfNumber(number)] : []),
      ...sourcesOfLines([...poison, ...crisis]),
    ],
    checked: emergencyChecked,
    overdue: isOverdue(emergencyChecked, emergencyReviewMonths, now),
  };
}

/** The further signs for an audience, in the order in which they are read. */
export function furtherSigns(audience: SignsFor): { adults: readonly SignId[]; children: readonly SignId[] } {
  return {
    adults: audience === 'child' ? [] : adultSigns,
    children: audience === 'adult' ? [] : childSigns,
  };
}

export { topicSigns };

/** A page stands once, with the names of all lines that are on it. */
const sourcesOfLines = (lines: readonly HelpLine[]): (Source & { id: string })[] =>
  [...new Set(lines.map(({ page }) => page))].map((page) => {
    const here = lines.filter((line) => line.page === page);
    return {
      id: page,
      title: here.map(({ name }) => name).join(', '),
      organisation: new URL(page).hostname.replace(/^www\./, ''),
      url: page,
      ...(here.every(({ pageRead }) => pageRead) ? {} : { via: 'lists' }),
    };
  });
