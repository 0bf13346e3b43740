/** Every source there is, and what names it. */
import * as body from '../../src/knowledge/body.js';
import * as lines from '../../src/knowledge/emergency/lines.js';
import * as numbers from '../../src/knowledge/emergency/numbers.js';
import * as foods from '../../src/knowledge/foods.js';
import * as intakes from '../../src/knowledge/intakes.js';
import * as antacids from '../../src/knowledge/medicines/antacids.js';
import * as binding from '../../src/knowledge/medicines/binding.js';
import * as depleting from '../../src/knowledge/medicines/depleting.js';
import * as others from '../../src/knowledge/medicines/others.js';
import * as products from '../../src/knowledge/medicines/products.js';
import * as raising from '../../src/knowledge/medicines/raising.js';
import * as neuropathy from '../../src/knowledge/neuropathy.js';
import * as signs from '../../src/knowledge/signs.js';
import * as bodySources from '../../src/knowledge/sources/body.js';
import * as emergencySources from '../../src/knowledge/sources/emergency.js';
import * as foodSources from '../../src/knowledge/sources/foods.js';
import * as intakeSources from '../../src/knowledge/sources/intakes.js';
import * as kidneySources from '../../src/knowledge/sources/kidney.js';
import * as lackSources from '../../src/knowledge/sources/lack.js';
import * as medicineSources from '../../src/knowledge/sources/medicines.js';
import * as neuropathySources from '../../src/knowledge/sources/neuropathy.js';
import * as signSources from '../../src/knowledge/sources/signs.js';
import type { Source } from '../../src/knowledge/sources/source.js';
import * as studySources from '../../src/knowledge/sources/studies.js';
import * as supplementSources from '../../src/knowledge/sources/supplements.js';
import * as vitaminB6Sources from '../../src/knowledge/sources/vitamin-b6.js';
import * as studies from '../../src/knowledge/studies.js';
import * as supplements from '../../src/knowledge/supplements.js';
import { publishedSources } from './published/sources.js';

/** By subject. */
export const sourceFiles: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
  body: bodySources,
  emergency: emergencySources,
  foods: foodSources,
  intakes: intakeSources,
  kidney: kidneySources,
  lack: lackSources,
  medicines: medicineSources,
  neuropathy: neuropathySources,
  signs: signSources,
  studies: studySources,
  supplements: supplementSources,
  'vitamin-b6': vitaminB6Sources,
};

/** Every source with its name in the code. */
export const allSources: readonly (readonly [name: string, source: Source])[] = Object.values(
  sourceFiles,
).flatMap((file) => Object.entries(file));

const factFiles: Readonly<Record<string, object>> = {
  body,
  'emergency/lines': lines,
  'emergency/numbers': numbers,
  foods,
  intakes,
  'medicines/antacids': antacids,
  'medicines/binding': binding,
  'medicines/depleting': depleting,
  'medicines/others': others,
  'medicines/products': products,
  'medicines/raising': raising,
  neuropathy,
  signs,
  studies,
  supplements,
};

const known = new Set(allSources.map(([, source]) => source));

/** Every source that a row names, with the place of the row: `signs.lackSigns.nausea.sources.0`. */
export const named: readonly (readonly [place: string, source: Source])[] = Object.entries(factFiles).flatMap(
  ([file, facts]) => namedIn(facts, file),
);

function namedIn(value: unknown, place: string): (readonly [string, Source])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (known.has(value as Source)) return [[place, value as Source]];
  return Object.entries(value).flatMap(([key, inner]) => namedIn(inner, `${place}.${key}`));
}

/** An id of the collected reference data as the code writes it: `us-rda` is `usRda`, `GB` is `pageGB`. */
export const codeName = (id: string): string =>
  /^[A-Z]{2}$/.test(id) ? `page${id}` : id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const ids = new Map(
  allSources.map(([name, source]) => [
    source,
    Object.keys(publishedSources).find((id) => codeName(id) === name) ?? name,
  ]),
);

/** Facts with the ids of the collected reference data in place of sources. */
export function withIds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const id = ids.get(value as Source);
  if (id !== undefined) return id;
  if (Array.isArray(value)) return value.map(withIds);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner)]));
}
