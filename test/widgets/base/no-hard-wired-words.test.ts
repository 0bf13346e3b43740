import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { clock } from '../../../src/model/clock.js';
import { crisisLines, poisonCentres } from '../../../src/knowledge/emergency/lines.js';
import { emergencyNumbers } from '../../../src/knowledge/emergency/numbers.js';
import { edition } from '../../../src/knowledge/edition.js';
import * as emergencySources from '../../../src/knowledge/sources/emergency.js';
import type { Source } from '../../../src/knowledge/sources/source.js';
import { addLanguage, EmergencyBanner } from '../../../src/index.js';
import { pseudoLanguage } from '../../support/languages.js';
import { settled, textNodes, textOf } from '../../support/page.js';
import { closing, englishLetters, opening, pseudo, pseudoText } from '../../support/pseudo.js';

const english = EmergencyBanner.words.find('en').words;
const language = 'ar-XB';
addLanguage(pseudoLanguage(language));
if (!customElements.get('emergency-banner')) EmergencyBanner.define();

const lines = [poisonCentres, crisisLines].flatMap((rows) => Object.values(rows).flat());
const regionNames = new Intl.DisplayNames(language, { type: 'region' });
const languageNames = new Intl.DisplayNames(language, { type: 'language' });
const hours = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What may stand in a sentence without being one: names and numbers, as the facts or the browser have them. */
const values = [
  ...Object.keys(emergencyNumbers).map((code) => regionNames.of(code)!),
  regionNames.of('PE')!,
  ...Object.values(emergencyNumbers).flatMap(({ number, also, fromMobile, textPhone }) => [
    number,
    also,
    fromMobile,
    textPhone,
  ]),
  ...lines.flatMap(({ name, shown, page, language: spoken }) => [
    name,
    shown,
    new URL(page).hostname.replace(/^www\./, ''),
    spoken && languageNames.of(spoken),
  ]),
  ...new Array(24).fill(0).map((_, hour) => hours.format(Date.UTC(2000, 0, 1, hour))),
  ...Object.values<Source>(emergencySources).flatMap(({ title, organisation, year }) => [
    title,
    organisation,
    year && String(year),
  ]),
  edition,
  months.format(new Date(`${edition}-01T00:00:00Z`)),
].filter((value): value is string => typeof value === 'string');

const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length);
const withoutValues = (text: string): string =>
  longestFirst.reduce((rest, value) => rest.replaceAll(value, ' '), text);

/** Every string a reader or a screen reader gets from a widget. */
function strings(root: ShadowRoot): string[] {
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'title',
    'placeholder',
  ];
  return [
    ...textNodes(root).map(({ data }) => data),
    ...spoken.flatMap((name) =>
      [...root.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!),
    ),
  ].filter((text) => /\p{L}/u.test(text));
}

/** Text that is neither a word of ours nor a name or number from the facts. */
const hardWired = (root: ShadowRoot): string[] =>
  strings(root).filter((text) => englishLetters.test(withoutValues(text)));

async function banner(attributes: Record<string, string> = {}): Promise<EmergencyBanner> {
  const box = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  const element = document.createElement('emergency-banner');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await settled(element);
  return element;
}

const { now } = clock;
afterEach(() => {
  clock.now = now;
});

describe('words in a language that does not exist', () => {
  it('are longer, changed in every letter, and keep their places', () => {
    const text = 'Open {from} to {to}, on Friday and Saturday to {late}.';
    const strange = pseudoText(text);
    expect(strange.match(/\{\w+\}/g)).to.deep.equal(['{from}', '{to}', '{late}']);
    expect(strange.replace(/\{\w+\}/g, '')).not.to.match(englishLetters);
    expect(strange.length).to.be.within(text.length * 1.25, text.length * 1.6);
    expect(pseudoText('')).to.equal('');
    const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
    expect(pseudoText(alphabet)).not.to.match(englishLetters).and.not.to.include('undefined');
  });

  it('have the same shape as English', () => {
    const keys = (words: object): unknown[] =>
      Object.entries(words).map(([key, value]: [string, unknown]) =>
        typeof value === 'string' ? [key, value.match(/\{\w+\}/g)?.sort()] : [key, keys(value as object)],
      );
    const strange = pseudo(english);
    expect(keys(strange)).to.deep.equal(keys(english));
    expect(strange.dir).to.equal('rtl');
  });

  it('let a sentence written into a widget stand out', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${pseudoText('Call a doctor.')}</p><p>Samaritans</p><p>116 123</p>`;
    expect(hardWired(root)).to.deep.equal([]);
    root.innerHTML += '<p>Call a doctor.</p><p>Samaritans are open.</p><a aria-label="Call now">116 123</a>';
    expect(hardWired(root)).to.deep.equal(['Call a doctor.', 'Samaritans are open.', 'Call now']);
  });
});

describe('a reader of another language meets no English sentence', () => {
  it('in any country', async () => {
    const element = await banner({ sources: 'open' });
    for (const country of [...Object.keys(emergencyNumbers), 'PE', '']) {
      element.region = country;
      await element.updateComplete;
      expect(hardWired(element.shadowRoot!), country || 'no country').to.deep.equal([]);
    }
  });

  it('when the reader’s country is not in the list', async () => {
    const element = await banner();
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'ZZ';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(hardWired(element.shadowRoot!)).to.deep.equal([]);
    expect(textOf(element.shadowRoot!.querySelector('.number'))).to.equal(pseudoText(english.unknown));
  });

  it('with every choice an author has', async () => {
    for (const attributes of [
      { region: 'US', compact: '' },
      { region: 'US', signs: 'adult' },
      { region: 'US', signs: 'child', 'heading-level': '4' },
      { region: 'US', heading: '' },
    ] as Record<string, string>[]) {
      expect(hardWired((await banner(attributes)).shadowRoot!)).to.deep.equal([]);
    }
  });

  it('once the figures are due for a new check', async () => {
    clock.now = () => new Date('2030-01-01T00:00:00Z');
    const element = await banner({ region: 'AU' });
    expect(strings(element.shadowRoot!)).to.include(pseudoText(english.due.phones));
    expect(hardWired(element.shadowRoot!)).to.deep.equal([]);
  });

  it('and every sentence of the words comes in whole: none is joined from pieces', async () => {
    const element = await banner({ region: 'AU', sources: 'open' });
    const blocks = [...element.shadowRoot!.querySelectorAll('p, li, dt, dd, summary, .label, option, h2')];
    expect(blocks.length).to.be.at.least(40);
    for (const block of blocks) {
      const text = textOf(block);
      const rest = withoutValues(text).trim();
      if (rest === '') continue; // a name alone, such as a country in the list
      expect(text.split(opening).length, text).to.equal(text.split(closing).length);
      // Nothing but names and numbers stands outside the marks. One sentence can stand in the place of another.
      let outside = rest;
      for (let all = ''; all !== outside;) {
        all = outside;
        outside = all.replace(/⟦[^⟦⟧]*⟧/g, '');
      }
      expect(outside, text).not.to.match(/\p{L}/u);
    }
  });

  it('and it is marked with its language and direction, so that it is spoken and laid out right', async () => {
    const root = (await banner({ region: 'AU' })).shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect([root.lang, root.dir]).to.deep.equal(['ar-xb', 'rtl']);
    expect(getComputedStyle(root).direction).to.equal('rtl');
    expect(getComputedStyle(root.querySelector('p')!).textAlign).to.equal('start');
  });
});
