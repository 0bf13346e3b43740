import { html, nothing, type TemplateResult } from 'lit';
import { cite } from '../../model/citations.js';
import { counted, numberText } from '../../model/intl.js';
import { fill, fillText } from '../../model/fill.js';
import type { StudyId } from '../../knowledge/studies.js';
import type { EvidenceListWords } from '../../locales/en/evidence-list.js';
import { studyOf } from './model.js';

/** The few words of a card that are read in passing: who it is about, whether groups were compared, what came of it. */
function marks(id: StudyId, { facts, outcomes }: EvidenceListWords, language: string): TemplateResult {
  const { kind, people, compared, oftenRepeated, showedNothing, onlyPresented } = studyOf(id);
  const isOnly = kind === 'trial' || kind === 'observation';
  const who =
    people === undefined
      ? kind === 'animal'
        ? facts.noPeople
        : facts.aboutPeople
      : oftenRepeated
        ? fillText(facts.saidPeople, { n: numberText(language, people) })
        : counted(language, people, facts.people);
  const list = [
    who,
    compared ? facts.compared : isOnly && facts.notCompared,
    onlyPresented && facts.onlyPresented,
  ];
  return html`<ul class="marks">
    ${list.map((it) => (it ? html`<li>${it}</li>` : nothing))}
    ${
      showedNothing
        ? html`<li class="none"><strong>${facts.showedNothing}</strong></li>`
        : html`<li>${(outcomes as Partial<Record<StudyId, string>>)[id]}</li>`
    }
  </ul>`;
}

/** One study: what kind it is first, then its result, then what it cannot tell. `isLater`: only on paper, for now. */
export function studyCard(
  id: StudyId,
  words: EvidenceListWords,
  language: string,
  isLater = false,
): TemplateResult {
  const study = studyOf(id);
  const { kind, year, studies, onNervePain, source } = study;
  const { facts } = words;
  const ofThem = (words.ofThem as Partial<Record<StudyId, string>>)[id];
  return html`<li class="study ${isLater ? 'later' : ''}" data-kind=${kind} ${cite(study)}>
    <p class="kind"><span>${words.kinds[kind]}</span> <span class="year">${year}</span></p>
    ${marks(id, words, language)}
    <p class="name">${words.titles[id]}</p>
    ${
      studies === undefined
        ? nothing
        : html`<ul class="facts">
            <li>${counted(language, studies, facts.studies)}</li>
            ${
              ofThem && onNervePain !== undefined
                ? html`<li>${fillText(ofThem, { n: numberText(language, onNervePain) })}</li>`
                : nothing
            }
          </ul>`
    }
    <p>${words.results[id]}</p>
    <p><b>${words.limitsTitle}</b> ${words.limits[id]}</p>
    ${
      source
        ? html`<p class="small">
            ${fill(words.source, {
              title: html`<a href=${source.url} rel="noopener">${source.title}</a>`,
              organisation: source.organisation,
            })}
          </p>`
        : nothing
    }
  </li>`;
}
