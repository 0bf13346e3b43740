import type { DataSet } from '../../knowledge/data-set.js';
import type { Source } from '../../knowledge/sources/source.js';
import { addMonths } from '../../model/clock.js';

/** A figure that widgets show, and all that somebody needs who checks it. */
export interface Figure {
  /** Stays the same from version to version, whatever the value. */
  readonly id: string;
  /** Two numbers: the lowest and the highest. Phone numbers are text. */
  readonly value: number | readonly [number, number] | string;
  readonly unit: string;
  /** Of whom or what it is, in English. */
  readonly population: string;
  /** Where it stands, the one that gives the value first. */
  readonly sources: readonly FigureSource[];
  /** Month in which it was last checked against them (ISO 8601). */
  readonly checked: string;
  /** A new check is due after this month. */
  readonly review: string;
}

export interface FigureSource {
  readonly title: string;
  readonly organisation: string;
  /** Year of the edition; left out where the source shows none. */
  readonly edition?: number;
  readonly url: string;
  /** How it was read, when not on this page itself: in a copy, in another publication, or in public lists. */
  readonly via?: NonNullable<Source['via']>;
}

/** Makes figures of one data set. */
export const figureOf =
  ({ checked, review }: DataSet) =>
  (
    id: string,
    value: Figure['value'],
    unit: string,
    population: string,
    sources: readonly Source[],
  ): Figure => ({
    id,
    value,
    unit,
    population,
    sources: sources.map(({ title, organisation, year, url, via }) => ({
      title,
      organisation,
      ...(year === undefined ? {} : { edition: year }),
      url,
      ...(via ? { via } : {}),
    })),
    checked,
    review: addMonths(checked, review.months),
  });
