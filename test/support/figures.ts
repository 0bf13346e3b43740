/**
 * From what a widget writes in `data-figure` back to where the figure comes from. A number on screen whose mark
 * leads nowhere is a number without a source.
 */
import * as body from '../../src/knowledge/body.js';
import * as emergency from '../../src/knowledge/emergency.js';
import * as food from '../../src/knowledge/foods.js';
import * as intake from '../../src/knowledge/intakes.js';
import * as medicine from '../../src/knowledge/medicines.js';
import * as neuropathy from '../../src/knowledge/neuropathy.js';
import * as sign from '../../src/knowledge/signs.js';
import * as knownSources from '../../src/knowledge/sources.js';
import type { Source } from '../../src/knowledge/sources.js';
import * as study from '../../src/knowledge/studies.js';
import * as supplement from '../../src/knowledge/supplements.js';

export interface Figure {
  /** The first of its sources. */
  readonly source: Pick<Source, 'title' | 'organisation' | 'url'>;
  readonly sources: readonly Figure['source'][];
  /** ISO month of the last check. */
  readonly checked: string;
}

type Row<T> = T | undefined;
const own = <T>(rows: Readonly<Record<string, T>>, key: string | undefined): Row<T> =>
  key !== undefined && Object.hasOwn(rows, key) ? rows[key] : undefined;

/** The row of a list that an index in an id means. */
const at = <T>(rows: readonly T[] | undefined, index: string | undefined): Row<T> =>
  index !== undefined && /^\d+$/.test(index) ? rows?.[Number(index)] : undefined;

/** Every source of every group, by id. */
const sources: Readonly<Record<string, Source>> = Object.fromEntries(
  Object.values(knownSources as Record<string, unknown>)
    .filter((group) => typeof group === 'object' && group !== null)
    .flatMap((group) => Object.entries(group as Record<string, Source>)),
);

/** The UK's travel advice has one page for each country; without a country, the page that lists them. */
const withPlace = (source: Source, place = ''): Source => ({
  ...source,
  url: place ? source.url.replace('{place}', place) : source.url.replace(/\/\{place\}.*/, ''),
});

const signs: readonly string[] = [...emergency.topicSigns, ...emergency.adultSigns, ...emergency.childSigns];
const lines = [emergency.poisonCentres, emergency.crisisLines].flatMap((rows) => Object.values(rows).flat());

const lineSource = ({ name, page }: emergency.HelpLine): Source => ({
  title: name,
  organisation: new URL(page).hostname.replace(/^www\./, ''),
  url: page,
});

function emergencyNumber(country: string | undefined, detail: string | undefined): Row<Source> {
  const row = own(emergency.emergencyNumbers, country);
  if (!row) return undefined;
  if (detail !== undefined && !['also', 'fromMobile', 'textPhone'].includes(detail)) return undefined;
  if (detail !== undefined && !Object.hasOwn(row, detail)) return undefined;
  const source = own(sources, row.source ?? 'travelAdvice');
  return source && withPlace(source, row.travelAdvice);
}

function helpLine(
  rows: Readonly<Record<string, readonly emergency.HelpLine[]>>,
  country: string | undefined,
  index: string | undefined,
): Row<Source> {
  const line = at(own(rows, country), index);
  return line && lineSource(line);
}

/** `intake/us-ca` is a whole table, `intake/us-ca/3` and `upper/us-ca/0` a row of it. */
function intakeRow(authority: string | undefined, index: string | undefined, upper: boolean): Row<Source> {
  const table = own(intake.intakes as Record<string, intake.Intakes>, authority);
  const part = upper ? table?.upper : table;
  if (!part) return undefined;
  if (index === undefined) return own(sources, part.source);
  const row = at(part.rows, index);
  return row && own(sources, row.source ?? part.source);
}

/** What is our own statement has this as its source: which edition it is, and what could not be found. */
export const collection: Figure['source'] = {
  title: 'This collection of facts',
  organisation: 'nutrient-widgets',
  url: 'src/knowledge/sources.ts',
};

export type Listed =
  readonly string[] | { readonly sources: readonly string[] } | { readonly source: string };

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

const mapRows = <T>(rows: Readonly<Record<string, T>>, to: (row: T) => Listed): Record<string, Listed> =>
  Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, to(row)]));

const studySource = ({ source }: study.Study): Listed => (source === undefined ? [] : [source]);

/** Rows that name their sources by id, and the month in which their file was checked. */
export const listed: Readonly<Record<string, { rows: Readonly<Record<string, Listed>>; checked: string }>> = {
  lack: { rows: sign.lackSigns, checked: sign.signsChecked },
  excess: { rows: sign.excessSigns, checked: sign.signsChecked },
  cause: { rows: sign.commonerCauses, checked: sign.signsChecked },
  risk: { rows: sign.lackRisks, checked: sign.signsChecked },
  call: { rows: sign.callSigns, checked: sign.signsChecked },
  medicine: {
    rows: byId([
      ...medicine.bindingRules,
      ...medicine.depletingRules,
      ...medicine.raisingRules,
      ...medicine.productRules,
    ]),
    checked: medicine.medicinesChecked,
  },
  effect: { rows: supplement.sideEffects, checked: supplement.supplementsChecked },
  condition: { rows: supplement.askFirstConditions, checked: supplement.supplementsChecked },
  b6: { rows: byId(supplement.vitaminB6), checked: supplement.supplementsChecked },
  body: { rows: body.bodyFacts, checked: body.bodyChecked },
  role: { rows: Object.fromEntries(body.roles.map((id) => [id, ['ods']])), checked: body.bodyChecked },
  nerve: { rows: neuropathy.nerveSources, checked: neuropathy.neuropathyChecked },
  feeling: {
    rows: mapRows(neuropathy.feelings, ({ nerve }) => neuropathy.nerveSources[nerve]),
    checked: neuropathy.neuropathyChecked,
  },
  neuropathy: { rows: neuropathy.neuropathyCauses, checked: neuropathy.neuropathyChecked },
  nutrient: { rows: neuropathy.nerveNutrients, checked: neuropathy.neuropathyChecked },
  urgent: { rows: neuropathy.urgentSigns, checked: neuropathy.neuropathyChecked },
  study: { rows: mapRows(study.studies, studySource), checked: study.studiesChecked },
  food: {
    rows: mapRows(food.foods, (row: food.Food) => [row.source ?? 'usda']),
    checked: food.foodsChecked,
  },
  label: {
    rows: { [supplement.labelExample.form]: supplement.labelExample },
    checked: supplement.supplementsChecked,
  },
};

/** Ids of the sources that a row names. */
export const sourceIds = (row: Listed): readonly string[] =>
  'source' in row ? [row.source] : 'sources' in row ? row.sources : row;

/** A figure of `listed`; undefined too if only one of its sources is not to be found. */
function listedFigure({ rows, checked }: (typeof listed)[string], key: string | undefined): Row<Figure> {
  const row = own(rows, key);
  const found = row === undefined ? [] : sourceIds(row).map((id) => own(sources, id));
  if (!found.length || found.includes(undefined)) return undefined;
  return { source: found[0]!, sources: found as Source[], checked };
}

/** Where a figure comes from and when it was checked, or undefined for an id that means nothing. */
export function resolveFigure(id: string): Figure | undefined {
  const [kind, ...rest] = id.split('/');
  const [first, second, ...tooMany] = rest;
  const dated = (source: Row<Figure['source']>, checked: string): Figure | undefined =>
    source && { source, sources: [source], checked };
  if (kind === 'source') {
    const key = rest.join('/'); // a help line's id is the address of its page
    const line = lines.find(({ page }) => page === key);
    if (line) return dated(lineSource(line), emergency.emergencyChecked);
    const source = own(sources, key);
    return dated(source && withPlace(source), knownSources.edition);
  }
  if (tooMany.length) return undefined;
  // That nothing could be found of a study is our own statement.
  const found = kind === 'study' && second === undefined && own<study.Study>(study.studies, first);
  if (found && found.source === undefined) return dated(collection, study.studiesChecked);
  const group = own(listed, kind);
  if (group) return second === undefined ? listedFigure(group, first) : undefined;
  switch (kind) {
    case 'emergency':
      return dated(emergencyNumber(first, second), emergency.emergencyChecked);
    case 'poison':
      return dated(helpLine(emergency.poisonCentres, first, second), emergency.emergencyChecked);
    case 'crisis':
      return dated(helpLine(emergency.crisisLines, first, second), emergency.emergencyChecked);
    case 'sign':
      return signs.includes(first ?? '') && second === undefined
        ? dated(own(sources, 'mplus'), emergency.emergencyChecked)
        : undefined;
    case 'intake':
    case 'upper':
      return dated(intakeRow(first, second, kind === 'upper'), intake.intakesChecked);
    case 'edition':
      // The edition is our own statement: its source is the collection itself.
      return first === undefined ? dated(collection, knownSources.edition) : undefined;
    default:
      return undefined;
  }
}
