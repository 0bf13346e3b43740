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
const days = keptByLanguage((l) => new Intl.DateTimeFormat(l, { dateStyle: 'long', timeZone: 'UTC' }));
const hours = keptByLanguage((l) => new Intl.DateTimeFormat(l, { hour: 'numeric', timeZone: 'UTC' }));
const countries = keptByLanguage((l) => new Intl.DisplayNames(l, { type: 'region' }));
const languages = keptByLanguage((l) => new Intl.DisplayNames(l, { type: 'language' }));
const numbers = keptByLanguage((l) => new Intl.NumberFormat(l));
const plurals = keptByLanguage((l) => new Intl.PluralRules(l));
const lists = keptByLanguage((l) => new Intl.ListFormat(l, { type: 'conjunction' }));
const choices = keptByLanguage((l) => new Intl.ListFormat(l, { type: 'disjunction' }));
const percents = keptByLanguage(
  (l) => new Intl.NumberFormat(l, { style: 'percent', maximumFractionDigits: 1 }),
);
const order = keptByLanguage((l) => new Intl.Collator(l));

/** An ISO month such as 2026-11 in words: "November 2026". */
export const monthName = (language: string, isoMonth: string): string =>
  months(language).format(new Date(`${isoMonth}-01T00:00:00Z`));

/** An ISO day such as 2026-11-22 in words: "November 22, 2026". */
export const dayName = (language: string, isoDay: string): string =>
  days(language).format(new Date(`${isoDay}T00:00:00Z`));

/** A number as the language writes it. */
export const numberText = (language: string, number: number): string => numbers(language).format(number);

/** The form of a sentence that goes with a number, with the number in its place `{n}`. */
export function counted(
  language: string,
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  const form = forms[plurals(language).select(n)] ?? forms.other;
  return form.replace('{n}', numberText(language, n));
}

/** A list as a sentence has it: "a, b and c". */
export const listText = (language: string, items: readonly string[]): string => lists(language).format(items);

/** A choice as a sentence has it: "a, b or c". */
export const choiceText = (language: string, items: readonly string[]): string =>
  choices(language).format(items);

/** A share of a hundred: 60.3 is "60.3%". */
export const percentText = (language: string, percent: number): string =>
  percents(language).format(percent / 100);

/** In the order of the language's alphabet. */
export const byName = <T extends { readonly shown: string }>(language: string, items: readonly T[]): T[] =>
  [...items].sort((a, b) => order(language).compare(a.shown, b.shown));

/** With a capital at its start, as the language writes it. */
export const capitalised = (language: string, text: string): string =>
  text.replace(/^./u, (letter) => letter.toLocaleUpperCase(language));

/** An hour of the day, 0 to 23: "8 AM". */
export const hourName = (language: string, hour: number): string =>
  hours(language).format(Date.UTC(2000, 0, 1, hour));

/** A country's name by its ISO 3166-1 alpha-2 code. */
export const countryName = (language: string, code: string): string => countries(language).of(code)!;

/** The name of language `code` (BCP 47). */
export const languageName = (language: string, code: string): string => languages(language).of(code)!;

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
