/** From a text to what is wrong with it. Pure: reads no file, runs nothing. */
import { fillText } from '../model/fill.js';
import { doctor } from '../locales/en/doctor.js';
import type { Found, Kind } from './found.js';
import { placesIn, type Place } from './lines.js';
import { readPage, type Format } from './page.js';
import { asText } from './rules/as-text.js';
import { figuresSaid } from './rules/figures.js';
import { names } from './rules/names.js';
import { placeholders } from './rules/placeholders.js';
import { scripts } from './rules/scripts.js';
import { shape } from './rules/shape.js';

export interface Finding extends Place {
  readonly kind: Kind;
  readonly what: string;
  readonly why: string;
  /** Markup to paste. */
  readonly fix: string;
}

const elementRules = [names, shape, scripts, placeholders];
const pageRules = [asText, figuresSaid];

/** All findings, in the order of the page. */
export function examine(text: string, format: Format): Finding[] {
  const page = readPage(text, format);
  const placeOf = placesIn(page.source);
  const found: Found[] = [];
  // One by one: as arguments of one call there may be too many.
  for (const element of page.elements) {
    for (const rule of elementRules) for (const it of rule(page, element)) found.push(it);
  }
  for (const rule of pageRules) for (const it of rule(page)) found.push(it);
  return found
    .map(({ kind, offset, values = {}, fix }) => {
      const { what, why } = doctor.findings[kind];
      const place = placeOf(page.toSource(offset));
      return { kind, ...place, what: fillText(what, values), why: fillText(why, values), fix };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
