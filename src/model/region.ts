import { regionAliases } from '../knowledge/regions.js';
import type { Option } from './option.js';

/** What the reader says who finds no country of theirs in the list (ISO 3166-1 keeps ZZ free). */
export const notListed = 'ZZ';

// Codes that Intl names although they are no country; from AN on, withdrawn ones that Safari knows no successor of.
const noCountry = 'ZZ EU EZ UN QO XA XB AN BU CS DD DY FX HV NH RH SU TP VD YD YU ZR'.split(' ');
let names: Intl.DisplayNames | undefined;

/** A country's ISO 3166-1 alpha-2 code from what was written (any case, `UK` too), or undefined. */
export function parseRegion(raw: string): string | undefined {
  const letters = raw.trim();
  // Before the change of case, which makes SS of ß and FI of the ligature ﬁ.
  if (!/^[A-Za-z]{2}$/.test(letters)) return undefined;
  const written = letters.toUpperCase();
  const code = regionAliases[written] ?? written;
  // A code withdrawn long ago (DD, SU) has a name too, but no figures: its canonical form is another.
  if (noCountry.includes(code) || new Intl.Locale(`und-${code}`).region !== code) return undefined;
  names ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return names.of(code) ? code : undefined;
}

/** The `region` attribute: '' when no country is set. */
export const regionOption: Option<string> = {
  parse: parseRegion,
  allowed: 'a country code of two letters (ISO 3166-1), such as US, GB or AU',
  default: '',
  closed: true,
};

/** The country that a language tag names: `en-GB` gives GB; `en` and `es-419` give none. */
export function regionOfLanguage(tag: string): string | undefined {
  try {
    const { region } = new Intl.Locale(tag);
    return region && parseRegion(region);
  } catch {
    return undefined; // not a language tag
  }
}

/** Where a country can come from. Each is a code, or '' or undefined when it says nothing. */
export interface RegionClues {
  /** What the reader chose; `ZZ`: none of the list. */
  readonly chosen?: string | undefined;
  readonly attribute?: string | undefined;
  readonly pageDefault?: string | undefined;
  /** The country in the page's language: the weakest clue. */
  readonly language?: string | undefined;
}

/** The country to use (`ZZ`: the reader's is in no list), or undefined: then words, never a guess. */
export const resolveRegion = (clues: RegionClues): string | undefined =>
  [clues.chosen, clues.attribute, clues.pageDefault, clues.language].find(Boolean);
