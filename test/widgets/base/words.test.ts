import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import { fill, fillText, Words } from '../../../src/model/words.js';

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

describe('the language of the words', () => {
  const english = { dir: 'ltr', hello: 'Hello', deep: { bye: 'Bye' } };
  const german = { dir: 'ltr', hello: 'Hallo', deep: { bye: 'Tschüss' } };
  const brazilian = { dir: 'ltr', hello: 'Oi', deep: { bye: 'Tchau' } };
  const chinese = { dir: 'ltr', hello: '你好', deep: { bye: '再見' } };

  function words(): Words<typeof english> {
    const all = new Words<typeof english>(english);
    all.add('de', german);
    all.add('pt-BR', brazilian);
    all.add('zh-Hant', chinese);
    return all;
  }

  it('is the page’s, whatever country or script it adds', () => {
    for (const tag of ['de', 'de-AT', 'de-Latn-CH-1996', 'de-u-co-phonebk']) {
      expect(words().find(tag), tag).to.deep.equal({ language: 'de', words: german });
    }
    expect(words().find('zh-Hant-TW')).to.deep.equal({ language: 'zh-hant', words: chinese });
  });

  it('does not depend on capitals', () => {
    for (const tag of ['DE', 'De-at', 'PT-br', 'pt-BR']) {
      expect(words().find(tag).words, tag).to.equal(tag.toLowerCase().startsWith('de') ? german : brazilian);
    }
  });

  it('is English where the page’s is not there, a close relative included', () => {
    for (const tag of [
      'fr',
      'pt',
      'pt-PT',
      'zh',
      'zh-Hans',
      'deu',
      'd',
      '',
      '-',
      'de_AT',
      '__proto__',
      'constructor',
    ]) {
      expect(words().find(tag), tag).to.deep.equal({ language: 'en', words: english });
    }
  });

  it('is named as it is, so that a screen reader speaks it right', () => {
    expect(words().find('en-GB').language).to.equal('en');
    expect(words().find('fr-CA').language).to.equal('en');
    expect(words().find('pt-BR').language).to.equal('pt-br');
  });

  it('can be replaced later, English too', () => {
    const all = words();
    const politer = { ...german, hello: 'Guten Tag' };
    all.add('de', politer);
    expect(all.find('de').words).to.equal(politer);
    const british = { ...english, hello: 'Good day' };
    all.add('en-GB', british);
    expect(all.find('en-GB').words).to.equal(british);
    expect(all.find('en-US').words).to.equal(english);
  });

  it('any lang attribute gives words', () => {
    const all = words();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        expect([english, german, brazilian, chinese]).to.include(all.find(tag).words);
      }),
    );
  });
});
