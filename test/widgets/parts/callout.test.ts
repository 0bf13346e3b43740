import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { shared } from '../../../src/locales/en/shared.js';
import { callout, type Severity } from '../../../src/parts/callout.js';
import { rendered } from '../../support/rendered.js';
import { textOf } from '../../support/page.js';

describe('a callout', () => {
  const severities: Record<Severity, string> = {
    emergency: 'Emergency',
    warning: 'Warning',
    important: 'Important',
    note: 'Note',
  };

  for (const [severity, word] of Object.entries(severities) as [Severity, string][]) {
    it(`says "${word}" in words before anything else, for readers who see no colour`, () => {
      const box = rendered(callout(severity, shared, html`<p>Ask the clinic first.</p>`));
      expect(textOf(box)).to.equal(`${word} Ask the clinic first.`);
      expect(box.querySelectorAll('[part="callout"]')).to.have.length(1);
    });
  }

  it('says it in the language of the page', () => {
    const words = { ...shared, severity: { ...shared.severity, warning: 'Warnung' } };
    expect(textOf(rendered(callout('warning', words, 'Erst fragen.')))).to.equal('Warnung Erst fragen.');
  });
});
