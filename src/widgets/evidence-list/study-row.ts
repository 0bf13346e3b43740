import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Study, StudyId } from '../../knowledge/studies.js';
import type { EvidenceListWords } from '../../locales/en/evidence-list.js';
import { cite } from '../../model/citations.js';
import { fill, fillText } from '../../model/fill.js';
import { counted, numberText } from '../../model/intl.js';
import { partTitle } from '../../parts/heading-line.js';
import { sourceLink } from '../../parts/source-link.js';
import { chevron } from '../../parts/marks.js';
import { dotRadius, sourcesOf, studyOf } from './model.js';

interface StudyRow {
  readonly id: StudyId;
  readonly words: EvidenceListWords;
  readonly language: string;
  readonly headingLevel: number;
  /** Behind "Show all", for now. */
  readonly isLater?: boolean;
  readonly isOpen?: boolean;
}

/** A study of the ladder: a dot as large as its people, what it is on and what came of it; the rest opens. */
export const studyRow = ({ id, words, language, headingLevel, isLater, isOpen }: StudyRow): TemplateResult =>
  html`<li ?hidden=${isLater} ${cite(...sourcesOf(id))}>
    <details class="row study" data-kind=${studyOf(id).kind} ?open=${isOpen}>
      <summary>
        <svg class="dot" viewBox="-20 -20 40 40" width="2.6em" height="2.6em" aria-hidden="true">
          ${svg`<circle r=${dotRadius(studyOf(id).people ?? 0)} />`}
        </svg>
        ${partTitle(headingLevel, shortOf(id, words) ?? titleOf(id, words), 'name')}
        <span class="small outcome">${inARow([outcome(id, words), people(id, words, language)])}</span>
        ${chevron}
      </summary>
      <div class="in-row">${studyText(id, words, language)}</div>
    </details>
  </li>`;

const titleOf = (id: StudyId, { titles }: EvidenceListWords): string | undefined =>
  (titles as Partial<Record<StudyId, string>>)[id];

const shortOf = (id: StudyId, { short }: EvidenceListWords): string | undefined =>
  (short as Partial<Record<StudyId, string>>)[id];

/** What came of it, in passing. */
const outcome = (id: StudyId, { facts, outcomes }: EvidenceListWords): string | undefined =>
  studyOf(id).showedNothing ? facts.showedNothing : (outcomes as Partial<Record<StudyId, string>>)[id];

/** Puts the figures of a study where a sentence has a place for them. */
function withFigures({ people, figures }: Study, language: string): (sentence: string) => string {
  const numbers = Object.entries({ people, ...figures }).map(([name, n = 0]) => [
    name,
    numberText(language, n),
  ]);
  return (sentence) => fillText(sentence, Object.fromEntries(numbers) as Record<string, string>);
}

/** With how many people. */
function people(id: StudyId, { facts }: EvidenceListWords, language: string): string | undefined {
  const { people: n, oftenRepeated, kind } = studyOf(id);
  if (n === undefined) return kind === 'animal' ? facts.noPeople : undefined;
  return oftenRepeated
    ? fillText(facts.saidPeople, { n: numberText(language, n) })
    : counted(language, n, facts.people);
}

/** Facts side by side, each whole. */
const inARow = (parts: readonly (string | false | 0 | undefined)[]): TemplateResult =>
  html`<span class="facts"
    >${parts.filter(Boolean).map((part) => html`<span class="fact">${part}</span> `)}</span
  >`;

/** Its title where the row did not say it (a heading where there is no row), its result, what it cannot tell, how it was made and where it can be read. */
export function studyText(
  id: StudyId,
  words: EvidenceListWords,
  language: string,
  heading = (title: string): unknown => html`<p><b>${title}</b></p>`,
): TemplateResult {
  const study = studyOf(id);
  const { kind, compared, year, studies, onNervePain, onlyPresented, source } = study;
  const said = withFigures(study, language);
  const isOnly = kind === 'trial' || kind === 'observation';
  const ofThem = (words.ofThem as Partial<Record<StudyId, string>>)[id];
  const design = [
    words.kinds[kind],
    String(year),
    // In the ladder these stand in the closed row.
    ...(shortOf(id, words) ? [] : [outcome(id, words), people(id, words, language)]),
    compared ? words.facts.compared : isOnly ? words.facts.notCompared : undefined,
    studies && counted(language, studies, words.facts.studies),
    ofThem && onNervePain !== undefined
      ? fillText(ofThem, { n: numberText(language, onNervePain) })
      : undefined,
    onlyPresented && words.facts.onlyPresented,
  ];
  const title = titleOf(id, words);
  return html`<div class="told" ${cite(...sourcesOf(id))}>
    ${title ? heading(title) : nothing}
    <p class="small design">${inARow(design)}</p>
    <p>${said(words.results[id])}</p>
    <p><b>${words.limitsTitle}</b> ${said(words.limits[id])}</p>
    ${
      source
        ? html`<p class="small">
            ${fill(words.source, {
              title: sourceLink(source, language),
              organisation: source.organisation,
            })}
          </p>`
        : nothing
    }
  </div>`;
}
