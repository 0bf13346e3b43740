import { antacidRules } from '../../knowledge/medicines/antacids.js';
import { bindingRules } from '../../knowledge/medicines/binding.js';
import { depletingRules } from '../../knowledge/medicines/depleting.js';
import { otherNames } from '../../knowledge/medicines/other-names.js';
import { otherRules } from '../../knowledge/medicines/others.js';
import { productRules } from '../../knowledge/medicines/products.js';
import { raisingRules } from '../../knowledge/medicines/raising.js';
import type { MedicineEffect, MedicineRule } from '../../knowledge/medicines/rule.js';
import type { AuthorityId } from '../../knowledge/regions.js';
import {
  askFirstConditions,
  sideEffects,
  type ConditionId,
  type SideEffectId,
} from '../../knowledge/supplements.js';
import { authoritiesOfUpper, authorityOf, wellKnown } from '../../model/intake.js';

export const rules: readonly MedicineRule[] = [
  ...bindingRules,
  ...antacidRules,
  ...depletingRules,
  ...raisingRules,
  ...otherRules,
  ...productRules,
];

/** Every name that can be picked, once, as it stands in the data. */
export const medicineNames: readonly string[] = [...new Set(rules.flatMap(({ names }) => names))];

/** Other names of a medicine that find it too. */
export const othersOf = (name: string): readonly string[] =>
  Object.hasOwn(otherNames, name) ? otherNames[name]! : [];

/** Kinds of medicines that readers look for first, by the rows that name them. The others are found by typing, or in the list of all. */
export const kinds = {
  thyroid: ['levothyroxine'],
  antibiotics: ['tetracyclines', 'fluoroquinolones', 'moxifloxacin', 'nitrofurantoin'],
  nerves: ['gabapentin', 'nerve-pain'],
  acid: ['ppi'],
  water: ['loop', 'thiazide', 'k-sparing'],
  bone: ['bisphosphonates', 'etidronate', 'ibandronate'],
  iron: ['iron'],
} as const;

export type Kind = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly Kind[];

/** Kinds for which there is no room in two rows on a phone: they stand beside the list of all. */
export const furtherKinds: readonly Kind[] = ['bone', 'iron'];

/** By fewer letters of a kind too many would be found: "flu" is no "fluid". */
export const kindsFrom = 6;

/** The medicines of a kind. */
export const namesOfKind = (kind: Kind): readonly string[] =>
  rules.filter(({ id }) => (kinds[kind] as readonly string[]).includes(id)).flatMap(({ names }) => names);

export const conditionIds = Object.keys(askFirstConditions) as readonly ConditionId[];
export const effects = Object.keys(sideEffects) as readonly SideEffectId[];

// ── What is known of a medicine ──────────────────────────────────────────────────────────────────────

const unsolved: readonly MedicineEffect[] = ['lowersHivMedicineAtAnyGap', 'raises', 'raisesUptake'];

/** Whether what magnesium does stays, however far apart the two are taken. */
export const isUnsolvedByTime = ({ effect, gap }: MedicineRule): boolean => !gap && unsolved.includes(effect);

/** How weighty a row is: what time apart does not solve, then whom to ask first, then a gap, then the rest, then what says nothing. */
function weight(rule: MedicineRule): number {
  if (isUnsolvedByTime(rule) || rule.effect === 'holdsMagnesium') return 0;
  if (rule.askFirst) return 1;
  if (rule.gap) return 2;
  return ['notNamed', 'antacidNoEffect'].includes(rule.effect) ? 4 : 3;
}

/** The rows on a medicine, the weightiest first. */
export const rulesOn = (name: string): readonly MedicineRule[] =>
  rules.filter(({ names }) => names.includes(name)).sort((a, b) => weight(a) - weight(b));

/** Picked medicines in the order in which they are shown: the weightiest first, else as they were picked. */
export const inOrder = (picked: readonly string[]): readonly string[] =>
  [...picked].sort((a, b) => weight(rulesOn(a)[0]!) - weight(rulesOn(b)[0]!));

/** Whether fewer sources name this medicine in a row than the others in it. */
export const isLessSure = ({ fewSources = [] }: MedicineRule, name: string): boolean =>
  fewSources.includes(name);

// ── Attributes ───────────────────────────────────────────────────────────────────────────────────────

/** Medicines named by an author, with commas between; undefined if one of them is not in the list. */
export function parseMedicines(raw: string): readonly string[] | undefined {
  const words = raw
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter(Boolean);
  const found = words.map((word) =>
    medicineNames.find((name) => [name, ...othersOf(name)].some((it) => it.toLowerCase() === word)),
  );
  return found.includes(undefined) ? undefined : ([...new Set(found)] as string[]);
}

/** All conditions, those that an author named first: naming one never hides another. */
export function conditionsFor(named: string): readonly ConditionId[] {
  const first = named.split(' ');
  const isNamed = (id: ConditionId): boolean => first.includes(id);
  return [...conditionIds.filter(isNamed), ...conditionIds.filter((id) => !isNamed(id))];
}

// ── Upper levels ─────────────────────────────────────────────────────────────────────────────────────

/** Whose upper levels are shown in a country; undefined: for a reader whose country is not known. */
export const authoritiesFor = (country: string | undefined): readonly AuthorityId[] =>
  country === undefined ? wellKnown : authoritiesOfUpper([authorityOf(country)]);

// ── The label ────────────────────────────────────────────────────────────────────────────────────────

/** The magnesium in a compound, to the nearest 10 mg: labels are no more exact than that. */
export const aboutMg = (compoundMg: number, percent: number): number =>
  Math.round((compoundMg * percent) / 1000) * 10;
