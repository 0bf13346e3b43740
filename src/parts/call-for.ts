import { html, type TemplateResult } from 'lit';
import type { Place } from '../base/place.js';
import { callSigns, type CallSignId } from '../knowledge/signs.js';
import type { EmergencyNumberWords } from '../locales/en/emergency-number.js';
import type { SharedWords } from '../locales/en/shared.js';
import { cite } from '../model/citations.js';
import { callout } from './callout.js';
import { emergencyLine } from './emergency-number.js';
import { callLink } from './phone-line.js';

export interface CallFor {
  /** The signs. */
  readonly signs: unknown;
  readonly place: Place;
  readonly words: EmergencyNumberWords & SharedWords;
  readonly language: string;
}

/** Signs for which to call, and below them the number. Always on show, and the same whatever a reader entered. */
export const callFor = ({ signs, place, words, language }: CallFor): TemplateResult =>
  callout(
    'emergency',
    words,
    html`${signs}
    ${emergencyLine({
      place: place.code,
      words,
      language,
      onChoose: place.choose,
      link: (number) => callLink(number, words),
    })}`,
  );

/** The signs of this subject as items of a list, the most urgent first. */
export const callSignItems = ({
  call,
}: {
  readonly call: Readonly<Record<CallSignId, string>>;
}): readonly TemplateResult[] =>
  (Object.keys(callSigns) as CallSignId[]).map((id) => html`<li ${cite(callSigns[id])}>${call[id]}</li>`);
