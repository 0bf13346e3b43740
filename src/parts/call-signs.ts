import { css, html, nothing, type TemplateResult } from 'lit';
import { callSigns, lackSigns, type CallSignId } from '../knowledge/signs.js';
import { cite } from '../model/citations.js';

interface CallSignWords {
  readonly call: Readonly<Record<CallSignId, string>>;
  readonly coronary: string;
}

/** Several signs of a word or two stand in one line. */
const lengthOf = (sign: string): string => (sign.length <= 16 ? 'short' : '');

/** The signs of this subject, the most urgent first. Chest pain is one of a lack, too. */
export const callSignList = ({ call, coronary }: CallSignWords): TemplateResult =>
  html`<ul class="call-signs">
    ${(Object.keys(callSigns) as CallSignId[]).map(
      (id) =>
        html`<li class=${lengthOf(call[id])} ${cite(callSigns[id])}>${call[id]}</li>
          ${
            id === 'faint'
              ? html`<li class=${lengthOf(coronary)} ${cite(lackSigns.coronary)}>${coronary}</li>`
              : nothing
          }`,
    )}
  </ul>`;

export const callSignStyles = css`
  .emergency-head {
    padding: 0.5em 0.7em;
  }

  .emergency-title {
    line-height: 1.25;
  }

  .emergency-head .more {
    margin-block-start: 0.15em;
    line-height: 1.3;
  }

  .emergency-signs {
    padding: 0.25em 0.7em 0.4em;
  }

  .emergency-signs .call-signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0;
    padding-inline-start: 0.95em;
    line-height: 1.25;
  }

  .call-signs > li {
    flex: 0 0 100%;
  }

  /* The mark of the next one stands in this room. */
  .call-signs > .short {
    flex-basis: auto;
    margin-inline-end: 2.4em;
  }

  @container (inline-size >= 34em) {
    .emergency-signs .call-signs {
      display: block;
      columns: 2;
      column-gap: 2em;
    }

    .call-signs > li {
      margin-block-end: 0.2em;
      break-inside: avoid;
    }
  }
`;
