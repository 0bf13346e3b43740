/** Opening hours: whole hours of the local clock, 24 h. */
export interface OpeningHours {
  readonly from: number;
  readonly to: number;
  readonly fridayAndSaturdayTo?: number;
}

/** A poison centre or a crisis line. */
export interface HelpLine {
  /** The line's own name, in its own language. */
  readonly name: string;
  /** What a telephone dials: digits, with a leading + for a full international number. */
  readonly tel: string;
  /** The same number as people in that country write it. */
  readonly shown: string;
  readonly hours?: 'always' | OpeningHours;
  readonly free?: true;
  /** Takes text messages too. */
  readonly texts?: true;
  /** General health advice, where no line for poisoning is open to the public. */
  readonly advice?: true;
  /** What to press in the line's menu. */
  readonly option?: number;
  /** Language spoken, where a country has one line for each (BCP 47). */
  readonly language?: string;
  readonly area?: 'quebec' | 'outside-quebec';
  readonly fewSources?: true;
  /** The line's or its authority's own page. */
  readonly page: string;
  /** That page itself was read; the other numbers were compared in public lists. */
  readonly pageRead?: true;
}
