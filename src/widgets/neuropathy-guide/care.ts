import { html, type TemplateResult } from 'lit';
import {
  atNight,
  b12OnMetformin,
  b12Risks,
  b12Test,
  bloodTests,
  examination,
  footCare,
  outlook,
  painHelp,
  type B12RiskId,
  type BloodTestId,
  type FootCareId,
} from '../../knowledge/neuropathy.js';
import type { NeuropathyGuideWords } from '../../locales/en/neuropathy-guide.js';
import { cite, type Fact } from '../../model/citations.js';
import { fillText } from '../../model/fill.js';
import { numberText } from '../../model/intl.js';

/** A list whose items each have their own sources. */
const list = <Id extends string>(
  facts: Readonly<Record<Id, Fact>>,
  words: Readonly<Record<Id, string>>,
): TemplateResult =>
  html`<ul class="plain">
    ${(Object.keys(facts) as Id[]).map((id) => html`<li ${cite(facts[id])}>${words[id]}</li>`)}
  </ul>`;

/** Who more often runs low in vitamin B12, and what to ask. */
export function whoLacksB12({ b12 }: NeuropathyGuideWords, language: string): TemplateResult {
  const people = numberText(language, b12OnMetformin.people);
  const risks: Record<B12RiskId, string> = {
    ...b12.risks,
    metformin: fillText(b12.risks.metformin, { people }),
  };
  return html`<p>${b12.who}</p>
    ${list(b12Risks, risks)}
    <p><b ${cite(b12Test)}>${b12.test}</b> ${b12.ask}</p>`;
}

/** Which tests, and which doctor. */
export const testsAndDoctors = ({ tests }: NeuropathyGuideWords): TemplateResult =>
  html`<p ${cite(examination.first)}>${tests.first}</p>
    <p>${tests.blood}</p>
    ${list<BloodTestId>(bloodTests, tests.of)}
    <p ${cite(examination.nerves)}>${tests.nerves}</p>
    <p ${cite(...Object.values(bloodTests))}>${tests.magnesium}</p>`;

/** Whether it gets better, and what helps. */
export const helpWith = (
  { help }: NeuropathyGuideWords,
  title: (text: string, look: string) => unknown,
): TemplateResult =>
  html`<p ${cite(outlook.cause)}>${help.cause}</p>
    <p ${cite(outlook.lasting)}>${help.lasting} ${help.both}</p>
    ${title(help.painTitle, 'part')}
    <p ${cite(painHelp.medicines)}>${help.pain}</p>
    <p>
      <span ${cite(painHelp['over-the-counter'])}>${help.shop}</span>
      <span ${cite(painHelp.physiotherapy)}>${help.muscles}</span>
    </p>
    <p ${cite(atNight)}>${help.night}</p>
    ${title(help.feetTitle, 'part')} ${list<FootCareId>(footCare, help.feet)}`;
