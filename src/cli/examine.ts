/** From a text to what is wrong with it. Pure: reads no file, runs nothing. */
import { location } from 'vfile-location';
import { fillText } from '../model/fill.js';
import { doctor } from '../locales/en/doctor.js';
import type { Problem, Kind } from './rule.js';
import type { Format } from './format.js';
import { readPage } from './page.js';
import { escapedMarkup } from './rules/escaped-markup.js';
import { figures } from './rules/figures.js';
import { names } from './rules/names.js';
import { placeholders } from './rules/placeholders.js';
import { videos } from './rules/video.js';
import { scripts } from './rules/scripts.js';
import { shape } from './rules/shape.js';

export interface Finding {
  readonly kind: Kind;
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  /** Markup to paste. */
  readonly fix: string;
}

const elementRules = [names, shape, scripts, placeholders, videos];
const pageRules = [escapedMarkup, figures];

/** All findings, in the order of the page, or a sentence that says why it could not be read. */
export function examine(text: string, format: Format): Finding[] | string {
  const page = readPage(text, format);
  if (!page) return doctor.otherTemplate;
  const { toPoint } = location(page.source);
  const found: Problem[] = [];
  // One by one: as arguments of one call there may be too many.
  for (const element of page.elements) {
    for (const rule of elementRules) for (const it of rule(page, element)) found.push(it);
  }
  for (const rule of pageRules) for (const it of rule(page)) found.push(it);
  return found
    .map(({ kind, offset, values = {}, fix }) => {
      const { what, why } = doctor.findings[kind];
      const { line, column } = toPoint(page.toSource(offset))!;
      return { kind, line, column, what: fillText(what, values), why: fillText(why, values), fix };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
