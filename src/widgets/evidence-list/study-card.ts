import { html, nothing, type TemplateResult } from 'lit';
import { counted, numberText } from '../../base/intl.js';
import { fill, fillText } from '../../base/words.js';
import type { StudyId } from '../../knowledge/studies.js';
import { studySources } from '../../knowledge/sources.js';
import type { EvidenceListWords } from '../../locales/en/evidence-list.js';
import { studyOf } from './model.js';

/** One study: what kind it is first, then its result, then what it cannot tell. */
export function studyCard(id: StudyId, words: EvidenceListWords, language: string): TemplateResult {
  const study = studyOf(id);
  const { facts } = words;
  const isOfPeople = study.people !== undefined;
  const list = [
    study.people !== undefined && counted(language, study.people, facts.people),
    study.studies !== undefined && counted(language, study.studies, facts.studies),
    study.onNervePain !== undefined &&
      fillText(facts.onNervePain, { n: numberText(language, study.onNervePain) }),
    isOfPeople &&
      !study.oftenRepeated &&
      study.studies === undefined &&
      (study.compared ? facts.compared : facts.notCompared),
    study.onlyPresented && facts.onlyPresented,
  ].filter((it) => typeof it === 'string');
  const source = study.source === undefined ? undefined : studySources[study.source];
  return html`<li class="study" data-kind=${study.kind} data-figure="study/${id}">
    <p class="kind">
      <span>${words.kinds[study.kind]}</span> <span class="year">${study.year}</span>
      ${study.showedNothing ? html`<strong class="none">${facts.showedNothing}</strong>` : nothing}
    </p>
    <p class="name">${words.titles[id]}</p>
    ${
      list.length
        ? html`<ul class="facts">
            ${list.map((it) => html`<li>${it}</li>`)}
          </ul>`
        : nothing
    }
    <p>${words.results[id]}</p>
    <p><b>${words.limitsTitle}:</b> ${words.limits[id]}</p>
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
