/** Figures in an author’s own words: only those that are surely of the kind which a widget shows. */
import { molarMass } from '../knowledge/intakes.js';
import { expressionMark } from './components/tree.js';

/** An amount a day. A range has two ends; else they are the same. */
export interface AuthorAmount {
  /** As it is written, with its unit. */
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly unit: 'mg' | 'mmol';
  /** How far off the figure may be: half of its last digit, in its own unit. */
  readonly slack: number;
  /** The sentence it stands in. */
  readonly sentence: string;
}

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,6}(?:\.\d{1,6})?`;
const amount = new RegExp(
  String.raw`(?<![\d.,])(?<!${expressionMark}\s{0,2}(?:(?:[–—-]|to)\s{0,2})?)(${number})(?:\s{0,2}(?:[–—-]|to)\s{0,2}(${number}))?[\s\u00A0-]{0,2}(mg|mmol|milligrams?|millimoles?)\b(?!\s{0,2}/\s{0,2}(?:d?L|kg)\b)`,
  'gi',
);
const aDay = /\b(?:a|per|each|every|in a) day\b|\bdaily\b|\/\s?d(?:ay)?\b/i;
const roughly = /(?:about|around|roughly|nearly|almost|approximately|some|over|under|than|~|≈|ca\.?)\s*$/i;
const ofSomethingElse =
  /\b(?:vitamin|B6|B12|calcium|zinc|iron|potassium|sodium|oxide|citrate|tablets?|capsules?|study|trial)\b/i;

const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

/** Amounts of magnesium a day. One that an expression adds to is left out. */
export function authorAmounts(text: string): AuthorAmount[] {
  return sentencesIn(text)
    .filter((sentence) => aDay.test(sentence) && !ofSomethingElse.test(sentence))
    .flatMap((sentence) =>
      [...sentence.matchAll(amount)]
        .filter(({ index }) => !roughly.test(sentence.slice(Math.max(0, index - 20), index)))
        .map(({ 0: written, 1: first = '', 2: last = first, 3: unit = '' }) => {
          const [low, high] = [first, last].map((it) => Number(it.replace(/,/g, '')));
          const decimals = (/\.(\d+)$/.exec(last)?.[1] ?? '').length;
          const isMg = /^m(?:g|illig)/i.test(unit);
          return {
            text: written,
            low: low!,
            high: high!,
            unit: isMg ? ('mg' as const) : ('mmol' as const),
            slack: isMg ? 0 : 0.5 / 10 ** decimals + 1e-9,
            sentence,
          };
        }),
    );
}

/** Whether an amount is, within its own precision, one of these milligrams, or is a range that holds one. */
export function isOneOf({ low, high, unit, slack }: AuthorAmount, milligrams: readonly number[]): boolean {
  return milligrams.some((mg) => {
    const value = unit === 'mg' ? mg : mg / molarMass;
    return value >= low - slack && value <= high + slack;
  });
}

const call = new RegExp(
  String.raw`\b(?:call|dial|ring|phone|text|telephone)(?:ing)?\s+(?:the\s+)?(?:number\s+|on\s+)?(\d{2,5})(?:\s+or\s+(\d{2,5}))?(?![\d-]|\s*\d|\s*(?:minutes?|hours?|days?|times?|people|mg|%))`,
  'gi',
);

/** Short phone numbers that a text says to call. */
export const authorNumbers = (text: string): string[] =>
  [...text.matchAll(call)].flatMap(({ 1: one, 2: other }) => [one, other].filter((it) => it !== undefined));
