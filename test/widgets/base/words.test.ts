/** The language of a widget's words: which one, what becomes of one that is not whole, and of one that comes late. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addLanguage } from '../../../src/base/add-language.js';
import { Words } from '../../../src/base/words.js';
import { en } from '../../../src/locales/en/index.js';
import type { Language } from '../../../src/locales/language.js';
import { listenToConsole } from '../../support/console.js';
import { inside, parse, probe, settled, textOf } from '../../support/page.js';
import { probeWords, type ProbeWidget } from '../../support/probe-widget.js';
import { englishAs } from '../../support/languages.js';

const words = new Words('probe-widget', probeWords);
const probeSaying = (text: string, tag: string): Language =>
  englishAs(tag, { 'probe-widget': { ...probeWords, text } } as object);

addLanguage(probeSaying('Hier steht es.', 'de'));
addLanguage(probeSaying('Aqui está.', 'pt-BR'));
addLanguage(probeSaying('在這裡。', 'zh-Hant'));

const said = (tag: string): string => words.find(tag).words.text;

describe('the language of the words', () => {
  it('is the page’s, whatever country or script it adds', () => {
    for (const tag of ['de', 'de-AT', 'de-Latn-CH-1996', 'de-u-co-phonebk', 'DE', 'De-at']) {
      expect([words.find(tag).language, said(tag)], tag).to.deep.equal(['de', 'Hier steht es.']);
    }
    for (const tag of ['PT-br', 'pt-BR']) expect(said(tag)).to.equal('Aqui está.');
    expect(words.find('zh-Hant-TW').language).to.equal('zh-hant');
  });

  it('is English where the page’s is not there, a close relative included', () => {
    const other = ['fr', 'pt', 'pt-PT', 'zh', 'zh-Hans', 'deu', 'd', '', '-', 'de_AT'];
    for (const tag of [...other, '__proto__', 'constructor']) {
      expect([words.find(tag).language, said(tag)], tag).to.deep.equal(['en', probeWords.text]);
    }
  });

  it('is named as it is, so that a screen reader speaks it right', () => {
    expect(words.find('en-GB').language).to.equal('en');
    expect(words.find('fr-CA').language).to.equal('en');
    expect(words.find('pt-BR').language).to.equal('pt-br');
  });

  it('can be replaced later, English of one country too', () => {
    addLanguage(probeSaying('Bitte: hier.', 'de'));
    expect(said('de')).to.equal('Bitte: hier.');
    addLanguage(probeSaying('Right here.', 'en-GB'));
    expect([said('en-GB'), said('en-US')]).to.deep.equal(['Right here.', probeWords.text]);
  });

  it('any lang attribute gives words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        expect(said(tag)).to.match(/\S/);
      }),
    );
  });
});

describe('a language that comes late', () => {
  it('is shown by every widget that is drawn already, and changes nothing that was typed or chosen', async () => {
    const widget = await probe('<div lang="is"><probe-widget></probe-widget></div>');
    expect(textOf(inside(widget, '.text'))).to.equal(probeWords.text);
    const select = inside<HTMLSelectElement>(widget, 'select')!;
    select.value = 'AU';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    addLanguage(probeSaying('Hér er það.', 'is'));
    await settled(widget);
    expect(textOf(inside(widget, '.text'))).to.equal('Hér er það.');
    expect(textOf(inside(widget, '.place'))).to.equal('AU');
    expect(inside<HTMLSelectElement>(widget, 'select')!.value).to.equal('AU');
  });
});

describe('a language that is not whole', () => {
  const shown = async (tag: string): Promise<string> => {
    const box = parse(`<div lang="${tag}"><probe-widget></probe-widget></div>`);
    const widget = box.querySelector<ProbeWidget>('probe-widget')!;
    await settled(widget);
    return textOf(inside(widget, '.text'));
  };

  it('leaves the widget in English as a whole, and one warning names what is missing', async () => {
    const { warnings } = listenToConsole();
    const made = probeSaying('Ici.', 'fr') as unknown as {
      shared: Record<string, unknown>;
      widgets: Record<string, Record<string, unknown>>;
    };
    delete made.widgets['probe-widget']!.heading;
    made.shared.checked = 'Vérifié.';
    addLanguage(made as unknown as Language);
    expect(await shown('fr')).to.equal(probeWords.text);
    expect(await shown('fr-CA')).to.equal(probeWords.text);
    expect(warnings).to.deep.equal([
      'nutrient-widgets: <probe-widget> stays English on pages in "fr". Not fit: checked, heading.',
    ]);
  });

  it('leaves the other widgets in the language that is whole for them', () => {
    listenToConsole();
    const made = probeSaying('Aquí.', 'es') as unknown as { widgets: Record<string, unknown> };
    delete made.widgets['review-note'];
    addLanguage(made as unknown as Language);
    expect(said('es')).to.equal('Aquí.');
    expect(new Words('review-note', en.widgets['review-note']).find('es').language).to.equal('en');
  });

  it('that does not say who translated it is not shown: a reader is told whether a clinician read it', async () => {
    const { warnings } = listenToConsole();
    addLanguage(
      englishAs('sv', { 'probe-widget': { ...probeWords, text: 'Här.' } } as object, { translation: ' ' }),
    );
    expect(await shown('sv')).to.equal(probeWords.text);
    expect(warnings.join()).to.match(/Not fit: translation\.$/);
  });

  it('takes nothing but text: no inherited words, no markup, no function', async () => {
    const { warnings } = listenToConsole();
    const bad: [tag: string, text: unknown][] = [
      ['fi', '<b>Tässä</b>'],
      ['da', () => 'Her'],
      ['nb', { toString: () => 'Her' }],
      ['nn', ''],
      ['hu', 42],
    ];
    for (const [tag, text] of bad) addLanguage(probeSaying(text as string, tag));
    const inherited = probeSaying('Itt', 'sk') as unknown as { widgets: Record<string, object> };
    inherited.widgets['probe-widget'] = Object.create(inherited.widgets['probe-widget']!) as object;
    addLanguage(inherited as unknown as Language);
    for (const tag of [...bad.map(([it]) => it), 'sk'])
      expect(await shown(tag), tag).to.equal(probeWords.text);
    expect(warnings).to.have.length(bad.length + 1);
  });

  it('cannot be changed behind our back once it was taken', async () => {
    const made = probeSaying('Tu.', 'pl') as unknown as { widgets: Record<string, Record<string, unknown>> };
    addLanguage(made as unknown as Language);
    expect(await shown('pl')).to.equal('Tu.');
    made.widgets['probe-widget']!.text = 'Call 000.';
    expect(await shown('pl')).to.equal('Tu.');
  });

  it('that is none at all breaks nothing, and is warned of', async () => {
    for (const none of [undefined, null, 42, 'de', {}, { tag: 'no language' }, { tag: 'it' }, []]) {
      const { warnings } = listenToConsole();
      expect(() => addLanguage(none as unknown as Language), JSON.stringify(none)).not.to.throw();
      expect(warnings.length).to.be.at.most(1);
    }
    expect(await shown('it')).to.equal(probeWords.text);
  });
});
