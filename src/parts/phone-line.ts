import { html, nothing, type TemplateResult } from 'lit';
import { hourName, languageName } from '../model/intl.js';
import { fill, fillText } from '../model/fill.js';
import type { HelpLine } from '../knowledge/emergency/lines.js';
import type { SharedWords } from '../locales/en/shared.js';

/** A phone number as a link. */
export const phoneLink = (tel: string, text: unknown): TemplateResult =>
  html`<a class="phone" part="phone" href="tel:${tel}" dir="ltr">${text}</a>`;

/** A poison centre or crisis line: its name, its number, and what is known of it. */
export function phoneLine(line: HelpLine, words: SharedWords, language: string): TemplateResult {
  const { phone } = words;
  const facts = [
    line.area && (line.area === 'quebec' ? phone.quebec : phone.outsideQuebec),
    line.language && fillText(phone.language, { language: languageName(language, line.language) }),
    line.option && fillText(phone.option, { option: line.option }),
    line.hours && openingHours(line.hours, phone, language),
    line.free && phone.free,
    line.texts && phone.texts,
    line.fewSources && phone.fewSources,
  ].filter(Boolean);
  return html`<span class="line">
    <span class="line-name">${line.name}</span>
    ${phoneLink(line.tel, line.shown)}
    ${facts.length ? html`<span class="line-facts">${facts.join(' ')}</span>` : nothing}
  </span>`;
}

function openingHours(
  hours: NonNullable<HelpLine['hours']>,
  phone: SharedWords['phone'],
  language: string,
): string {
  if (hours === 'always') return phone.always;
  const { from, to, fridayAndSaturdayTo: late } = hours;
  const name = (hour: number): string => hourName(language, hour);
  return late === undefined
    ? fillText(phone.hours, { from: name(from), to: name(to) })
    : fillText(phone.hoursWithWeekend, { from: name(from), to: name(to), late: name(late) });
}

/** The big button that calls: "Call 911". */
export const callButton = (number: string, words: SharedWords): TemplateResult =>
  html`<a class="call" part="call" href="tel:${number}">${fill(words.phone.call, { number })}</a>`;

/** The same as a line of text: what calls where a button would shout. */
export const callLink = (number: string, words: SharedWords): TemplateResult =>
  html`<a class="phone call-line" part="phone" href="tel:${number}"
    >${fill(words.phone.call, { number: html`<bdi dir="ltr">${number}</bdi>` })}</a
  >`;
