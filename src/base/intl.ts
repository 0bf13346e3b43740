/** `Intl` objects are slow to make, so one of each kind is kept for each language. Few languages: bounded. */
function keptByLanguage<T>(make: (language: string) => T): (language: string) => T {
  const kept = new Map<string, T>();
  return (language) => {
    let it = kept.get(language);
    if (!it) {
      if (kept.size >= 20) kept.clear();
      kept.set(language, (it = make(language)));
    }
    return it;
  };
}

// In UTC, as the months of the data are: a reader west of Greenwich must not see the month before.
const months = keptByLanguage(
  (l) => new Intl.DateTimeFormat(l, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const hours = keptByLanguage((l) => new Intl.DateTimeFormat(l, { hour: 'numeric', timeZone: 'UTC' }));
const countries = keptByLanguage((l) => new Intl.DisplayNames(l, { type: 'region' }));
const languages = keptByLanguage((l) => new Intl.DisplayNames(l, { type: 'language' }));
const numbers = keptByLanguage((l) => new Intl.NumberFormat(l));
const order = keptByLanguage((l) => new Intl.Collator(l));

/** An ISO month such as 2026-11 in words: "November 2026". */
export const monthName = (language: string, isoMonth: string): string =>
  months(language).format(new Date(`${isoMonth}-01T00:00:00Z`));

/** A number as the language writes it. */
export const numberText = (language: string, number: number): string => numbers(language).format(number);

/** An hour of the day, 0 to 23: "8 AM". */
export const hourName = (language: string, hour: number): string =>
  hours(language).format(Date.UTC(2000, 0, 1, hour));

/** A country's name by its ISO 3166-1 alpha-2 code. */
export const countryName = (language: string, code: string): string => countries(language).of(code) ?? code;

/** The name of language `code` (BCP 47). */
export const languageName = (language: string, code: string): string => languages(language).of(code) ?? code;

/** Countries with their names, in the order of the language's alphabet. */
export function countriesByName(
  language: string,
  codes: readonly string[],
): { code: string; name: string }[] {
  const { compare } = order(language);
  return codes
    .map((code) => ({ code, name: countryName(language, code) }))
    .sort((a, b) => compare(a.name, b.name));
}

/** A country's name as it stands inside a sentence: "the United Kingdom". */
export const countryInSentence = (
  code: string,
  words: { readonly countryInSentence: Readonly<Record<string, string>> },
  language: string,
): string =>
  Object.hasOwn(words.countryInSentence, code) ? words.countryInSentence[code]! : countryName(language, code);
