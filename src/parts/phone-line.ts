import { html, type TemplateResult } from 'lit';
import { hourName, languageName } from '../model/intl.js';
import { fill, fillText } from '../model/fill.js';
import type { HelpLine } from '../knowledge/emergency/lines.js';
import { foreign } from './source-link.js';
import type { SharedWords } from '../locales/en/shared.js';

/** A phone number as a link. */
export const phoneLink = (tel: string, text: unknown): TemplateResult =>
  html`<a class="phone" part="phone" href="tel:${tel}" dir="ltr">${text}</a>`;

/** A poison centre or crisis line: its name and what is known of it, then its number. */
export const phoneLine = (line: HelpLine, words: SharedWords, language: string): TemplateResult =>
  html`<span class="line">${aboutLine(line, words, language)} ${phoneLink(line.tel, line.shown)}</span>`;

/** The name of a line, and what is known of it. */
export function aboutLine(line: HelpLine, words: SharedWords, language: string): TemplateResult {
  const { phone } = words;
  const facts = [
    line.area && (line.area === 'quebec' ? phone.quebec : phone.outsideQuebec),
    line.language && fillText(phone.language, { language: languageName(language, line.language) }),
    line.option && fillText(phone.option, { option: line.option }),
    line.hours && openingHours(line.hours, phone, language),
    line.free && phone.free,
    line.mobile && phone.mobile,
    line.texts && phone.texts,
    line.advice && phone.advice,
    line.fewSources && phone.fewSources,
  ].filter(Boolean);
  const name = html`<span class="line-name" lang=${foreign(line.nameLang, language)}>${line.name}</span>`;
  return html`<span class="line-about small"
    >${
      facts.length
        ? fill(phone.about, { name, facts: html`<span class="line-facts">${facts.join(' ')}</span>` })
        : name
    }</span
  >`;
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
