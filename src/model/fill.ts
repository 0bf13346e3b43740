/**
 * Puts values in the `{places}` of a sentence, as a list that a template renders in order. Values may be
 * templates, so that a link can stand inside a translated sentence. A place without a value stays empty.
 */
export function fill(sentence: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return sentence.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? values[piece] : piece));
}

/** The same for values that are text. */
export function fillText(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return fill(sentence, values).join('');
}
