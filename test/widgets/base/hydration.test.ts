/** From npm a site may use Lit's hydration, which holds an element back until its framework is ready for it. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect } from '@open-wc/testing';
import { listenToConsole } from '../../support/console.js';
import { EvidenceList } from '../../../src/widgets/evidence-list/evidence-list.js';

describe('a widget that waits for its framework', () => {
  it('keeps the author’s words, complains of nothing, and is drawn once the framework is there', async () => {
    const heard = listenToConsole();
    EvidenceList.define();
    const place = document.createElement('div');
    place.innerHTML = '<evidence-list defer-hydration>Ask first.</evidence-list>';
    document.body.append(place);
    const widget = place.firstElementChild as EvidenceList;
    await Promise.resolve();
    expect(widget.textContent).to.equal('Ask first.');
    expect(widget.shadowRoot === null, 'is not drawn before').to.equal(true);
    widget.removeAttribute('defer-hydration');
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
    expect([...heard.warnings, ...heard.errors]).to.deep.equal([]);
    place.remove();
  });
});
