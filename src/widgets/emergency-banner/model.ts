import { crisisLines, type HelpLine, poisonCentres } from '../../knowledge/emergency/lines.js';
import { adultSigns, childSigns, type SignId } from '../../knowledge/emergency/warning-signs.js';
import { rowOf } from '../../model/emergency.js';

/** Whose further warning signs stand behind "More warning signs". */
export const signsFor = ['adult', 'child', 'both'] as const;
export type SignsFor = (typeof signsFor)[number];

export interface HelpLines {
  readonly poison: readonly HelpLine[];
  readonly crisis: readonly HelpLine[];
}

/** The lines of a country (ISO 3166-1 alpha-2); none where it is not known. */
export const helpLines = (country: string | undefined): HelpLines => ({
  poison: rowOf(poisonCentres, country) ?? [],
  crisis: rowOf(crisisLines, country) ?? [],
});

/** The further signs for an audience, in the order in which they are read. */
export function furtherSigns(audience: SignsFor): { adults: readonly SignId[]; children: readonly SignId[] } {
  return {
    adults: audience === 'child' ? [] : adultSigns,
    children: audience === 'adult' ? [] : childSigns,
  };
}
