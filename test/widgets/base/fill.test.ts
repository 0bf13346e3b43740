import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import { fill, fillText } from '../../../src/model/fill.js';

const hostile = '<img src=x onerror="window.hacked = true"><script>hacked = true</script>{number} $& %s';

describe('values in a sentence', () => {
  /** A sentence on the page, as a widget would render it. */
  async function shown(sentence: string, values: Readonly<Record<string, unknown>>): Promise<HTMLElement> {
    const line = await fixture<HTMLElement>(html`<p></p>`);
    render(fill(sentence, values), line);
    return line;
  }

  it('stand where the sentence of each language wants them', async () => {
    const values = { number: '999', country: 'the United Kingdom' };
    expect((await shown('In {country} call {number}.', values)).textContent).to.equal(
      'In the United Kingdom call 999.',
    );
    expect((await shown('{number}: {country}', values)).textContent).to.equal('999: the United Kingdom');
    expect((await shown('{number} or {number}', values)).textContent).to.equal('999 or 999');
    expect((await shown('No place at all.', values)).textContent).to.equal('No place at all.');
  });

  it('can be links', async () => {
    const line = await shown('{number} also works.', { number: html`<a href="tel:112">112</a>` });
    expect(line.textContent).to.equal('112 also works.');
    expect(line.querySelector('a')!.getAttribute('href')).to.equal('tel:112');
  });

  it('that are missing leave a gap, not a name in braces', async () => {
    expect((await shown('Open {from} to {to}.', { from: '8 AM' })).textContent).to.equal('Open 8 AM to .');
    expect(fillText('Open {from} to {to}.', {})).to.equal('Open  to .');
    expect((await shown('Nothing: {gone}.', { gone: undefined })).textContent).to.equal('Nothing: .');
  });

  it('are text, whatever stands in them', async () => {
    const line = await shown('Call {number}', { number: hostile });
    expect(line.textContent).to.equal(`Call ${hostile}`);
    expect(line.children).to.have.length(0);
    expect(fillText('Call {number}', { number: hostile })).to.equal(`Call ${hostile}`);
    expect('hacked' in window).to.equal(false);
  });

  it('are never filled a second time', () => {
    expect(fillText('{a} {b}', { a: '{b}', b: '{a}' })).to.equal('{b} {a}');
  });

  it('zero is a value', () => {
    expect(fillText('{n} mg', { n: 0 })).to.equal('0 mg');
  });

  it('any text goes through unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(fillText('{a}–{b}', { a, b })).to.equal(`${a}–${b}`);
      }),
    );
  });
});
