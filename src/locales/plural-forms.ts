/** A sentence in the forms that a language has for numbers: the categories of LDML. What is missing falls to `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
