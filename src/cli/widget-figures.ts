/** Figures that a widget shows for its attributes, from the same data and by the same rules as the widget. */
import { fromAttributes, type Person, type PersonAttributes } from '../model/person.js';
import { crisisLines, poisonCentres } from '../knowledge/emergency/lines.js';
import { emergencyNumbers } from '../knowledge/emergency/numbers.js';
import { intakes } from '../knowledge/intakes.js';
import type { AuthorityId } from '../knowledge/regions.js';
import { diarrhoeaFrom } from '../knowledge/supplements.js';
import { authorityOf, figures, lookUp } from '../model/intake.js';
import { authorityIds, parseAuthorities, parseAuthority } from '../widgets/intake-table/model.js';
import { authoritiesFor } from '../widgets/supplement-warning/model.js';

/** Milligrams a day. */
export interface WidgetAmounts {
  /** All that the widget may show. */
  readonly all: readonly number[];
  /** For the person in its attributes, if there is one: what is advised, and the upper level. */
  readonly advised: readonly number[];
  readonly upper: readonly number[];
}

/** Amounts a day of magnesium, or undefined where a widget shows none, or none for certain. */
export function widgetAmounts(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  set: PersonAttributes,
  place: string | undefined,
): WidgetAmounts | undefined {
  const ids = authoritiesIn(tag, attributes, place);
  const known = ids?.filter((id) => intakes[id]);
  // Where one has no figures, words stand in place of them: a figure of the author’s is no other one.
  if (!known || (known.length < ids!.length && ids !== authorityIds)) return undefined;
  const upperRows = known.flatMap((id) => figures(id, 'upper'));
  if (tag === 'supplement-warning') {
    const upper = upperRows.map(({ mg }) => mg);
    return upper.length ? { all: [...upper, diarrhoeaFrom.mg], advised: [], upper: [] } : undefined;
  }
  const rows = [...known.flatMap((id) => figures(id)), ...upperRows];
  const all = rows.flatMap(({ mg, formulaMg }) => (formulaMg === undefined ? [mg] : [mg, formulaMg]));
  const person = personOf(set);
  const ofPerson = (kind: 'intake' | 'upper'): number[] =>
    person
      ? known.flatMap((id) =>
          lookUp(id, person, kind).flatMap(({ low, high }) => [low, high].flatMap(withFormula)),
        )
      : [];
  return { all, advised: ofPerson('intake'), upper: ofPerson('upper') };
}

const withFormula = ({ mg, formulaMg }: { mg: number; formulaMg?: number }): number[] =>
  formulaMg === undefined ? [mg] : [mg, formulaMg];

function authoritiesIn(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  place: string | undefined,
): readonly AuthorityId[] | undefined {
  if (tag === 'intake-table') {
    const compared = parseAuthorities(attributes.get('compare') ?? '');
    if (compared?.length) return compared;
    const one = parseAuthority(attributes.get('authority') ?? '');
    if (one) return [one];
  }
  // Where the country is not known, a page default or the reader may still name any.
  if (tag === 'intake-table' || tag === 'food-sources') return place ? [authorityOf(place)] : authorityIds;
  if (tag === 'supplement-warning') return place ? authoritiesFor(place) : authorityIds;
  return undefined;
}

/** Undefined where the figures could be anybody’s. */
function personOf(set: PersonAttributes): Person | undefined {
  const { person, isImpossible } = fromAttributes(set);
  return set.age === undefined || isImpossible ? undefined : person;
}

export interface WidgetNumbers {
  /** The one that the widget puts first. */
  readonly first: string;
  readonly all: ReadonlySet<string>;
}

/** Phone numbers of a country, as digits; undefined where no number may be shown. */
export function widgetNumbers(country: string): WidgetNumbers | undefined {
  if (!Object.hasOwn(emergencyNumbers, country)) return undefined;
  const { number, also, fromMobile, textPhone } = emergencyNumbers[country]!;
  const lines = [...(poisonCentres[country] ?? []), ...(crisisLines[country] ?? [])];
  const all = [number, also, fromMobile, textPhone, ...lines.flatMap(({ tel, shown }) => [tel, shown])];
  return { first: number, all: new Set(all.flatMap((it) => (it ? [it.replace(/\D/g, '')] : []))) };
}

/**
 * WidgetNumbers that are for emergencies somewhere. Without 112: phones take it to the local number in far more countries
 * than have it in their lists, so it is nowhere surely wrong.
 */
export const emergencySomewhere: ReadonlySet<string> = new Set(
  Object.values(emergencyNumbers)
    .flatMap(({ number, also }) => (also ? [number, also] : [number]))
    .filter((number) => number !== '112'),
);
