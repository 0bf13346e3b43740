/**
 * What a reader must see with everything closed, element by element: signs to call for, the kidney line, the upper level
 * with what it counts, and the month of the check. No shortening takes one of them away.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/deficiency-checklist.js';
import '../../src/define/emergency-banner.js';
import '../../src/define/evidence-list.js';
import '../../src/define/food-sources.js';
import '../../src/define/intake-table.js';
import '../../src/define/neuropathy-guide.js';
import '../../src/define/nutrient-facts.js';
import '../../src/define/review-note.js';
import '../../src/define/supplement-warning.js';
import { setViewport } from '../support/browser.js';
import { stage, tall, type Tag } from '../support/look.js';

type Elements = Readonly<Record<string, RegExp>>;

/** MedlinePlus, recognizing medical emergencies: those of this subject. */
const banner: Elements = {
  'trouble breathing': /trouble breathing/i,
  'short of breath': /short(ness)? of breath/i,
  'chest pain': /chest pain/i,
  'chest discomfort': /discomfort/i,
  'for two minutes or longer': /two minutes/i,
  'not able to speak': /(not able|unable) to speak/i,
  'sudden dizziness': /sudden dizziness/i,
  'sudden weakness': /sudden[^.\n]* weakness/i,
  'change in sight': /change in sight/i,
  confusion: /confusion/i,
  'odd behaviour': /odd behaviour/i,
  'hard to wake': /hard to wake/i,
  fainting: /fainting/i,
  'passing out': /passing out/i,
  'swallowed poison': /swallowed poison/i,
  'too many tablets': /too many tablets/i,
  'severe vomiting': /severe[^.\n]* vomiting|vomiting that is severe/i,
  'vomiting that will not stop': /non-stop vomiting|will not stop/i,
  'thoughts of ending one’s life': /thoughts of (suicide|ending your life)/i,
  poisoning: /poisoning/i,
};

/** Clinical Kidney Journal 2012, table 7; ODS on difficult breathing. */
const overdose: Elements = {
  'very sleepy after magnesium': /very sleepy after magnesium/i,
  'above all with kidney disease': /above all with kidney disease/i,
  'slow breathing after magnesium': /after magnesium: slow[^.\n]* breathing/i,
  'difficult breathing after magnesium': /after magnesium:[^.\n]* difficult breathing/i,
  'sudden weakness after magnesium': /after magnesium:[^.\n]* sudden weakness/i,
};

/** NHS 111 Wales on Guillain-Barré syndrome, sciatica, stroke and palpitations; FDA on proton pump inhibitors. */
const urgent: Elements = {
  'weakness that climbs': /weakness[^.\n]* climb/i,
  'tingling that climbs': /tingling[^.\n]* climb/i,
  'from the feet': /from the feet/i,
  'over hours or days': /hours or days/i,
  'trouble breathing': /breathing/i,
  'trouble swallowing': /swallowing/i,
  'trouble speaking': /speaking/i,
  'a face that cannot move': /cannot move[^.\n]*face/i,
  'arms that cannot move': /cannot move[^.\n]*arms/i,
  'legs that cannot move': /cannot move[^.\n]*legs/i,
  'numbness between the legs': /numbness between the legs/i,
  'numbness around the anus': /numb[^.\n]*around the anus/i,
  'suddenly cannot pee': /suddenly cannot pee/i,
  'cannot control pee': /control pee/i,
  'cannot control poo': /pee or poo/i,
  'weakness in both legs': /weak[^.\n]*both legs/i,
  'numbness in both legs': /numb[^.\n]*both legs/i,
  'severe or getting worse': /severe or getting worse/i,
  'sudden numbness on one side': /sudden(ly)? numb[^.\n]*one side/i,
  'sudden weakness on one side': /sudden[^.\n]*weak[^.\n]*one side/i,
  'a face that droops on one side': /face that droops[^.\n]*one side/i,
  'sudden trouble with speech': /sudden trouble with speech/i,
  'sudden trouble with sight': /sudden trouble with[^.\n]*sight/i,
  'a seizure': /seizure \(fit\)/i,
  fainting: /fainting/i,
  'a hand or foot locked in a spasm': /hands or feet locked/i,
  'a painful spasm': /painful spasm/i,
  'a racing heartbeat that does not settle': /racing[^.\n]*does not settle/i,
  'an irregular heartbeat that does not settle': /irregular heartbeat[^.\n]*does not settle/i,
  'with faintness': /heartbeat[^.\n]*with faintness/i,
  'with chest pain': /heartbeat[^.\n]*chest pain/i,
  'with breathlessness': /heartbeat[^.\n]*breathless/i,
};

/** MedlinePlus and the kidney review on too much magnesium. */
const afterMagnesium: Elements = {
  'very sleepy after magnesium': /very sleepy/i,
  'slow breathing after magnesium': /slow[^.\n]* breathing/i,
  'difficult breathing after magnesium': /difficult breathing/i,
  'sudden weakness after magnesium': /sudden weakness/i,
};

const kidneys: Elements = {
  'kidney disease: ask a doctor': /Kidney disease\? Ask a doctor before any magnesium\./,
};

/** Whose upper level, how much, and what it counts. */
const upper: Elements = {
  'upper level': /upper level/i,
  'food is not counted': /what food contains by nature is not counted/i,
  'healthy kidneys': /healthy kidneys/i,
  'United States: 350 mg': /US, Canada\s+350 mg/,
  'it counts supplements and medicines': /350 mg[^]{0,40}?from supplements,?( and)? medicines/,
  'European Union: 250 mg': /EU\s+250 mg/,
  'it counts supplements and what is added': /250 mg[^]{0,40}?from supplements,? and added to food or water/,
  'United Kingdom: 400 mg': /UK\s+400 mg/,
  'it counts supplements': /400 mg[^]{0,40}?from supplements/,
  'it is guidance': /400 mg[^]*guidance/,
};

const checked: Elements = { 'the month of the check': /Checked November 2026/, sources: /Sources/ };

const always: Readonly<Partial<Record<Tag, Elements>>> = {
  'emergency-banner': { ...banner, 'what to call': /call your local emergency number/i },
  'intake-table': { ...kidneys, ...upper },
  'deficiency-checklist': {
    ...urgent,
    ...afterMagnesium,
    ...kidneys,
    'what to call': /call your local emergency number/i,
    'commoner causes': /other causes/i,
    ...overdose,
    'signs of too much': /too much/i,
  },
  'supplement-warning': {
    ...kidneys,
    ...upper,
    ...afterMagnesium,
    'what to call': /call your local emergency number/i,
    'not a complete list': /not a complete list: ask a pharmacist/i,
    'a young child': /child/i,
    pregnant: /pregnant/i,
    breastfeeding: /breastfeeding/i,
    'a blocked bowel': /blocked/i,
    'a slow bowel': /slow bowel/i,
    'a heart condition': /heart/i,
    'myasthenia gravis': /myasthenia/i,
    older: /older/i,
  },
  'nutrient-facts': { 'no promise': /no promise/i },
  'neuropathy-guide': {
    ...urgent,
    ...overdose,
    'what to call': /call your local emergency number/i,
    today: /today/i,
    'an open sore': /open sore/i,
    'spreading redness': /spreading red/i,
    swelling: /swelling/i,
    warmth: /warmth/i,
    'a new colour': /new colour/i,
    'a new shape': /new[^.\n]*shape/i,
    fever: /fever/i,
  },
  'evidence-list': { ...kidneys, 'a lack found by a blood test is another matter': /blood test/i },
  'food-sources': kidneys,
  'review-note': {},
};

describe('with everything closed a reader sees', () => {
  for (const [tag, elements] of Object.entries(always) as [Tag, Elements][])
    it(`${tag}: ${Object.keys({ ...elements, ...checked }).join('; ')}`, async () => {
      await setViewport(390, tall);
      const widget = await stage(tag);
      const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
      expect(root.querySelector('details[open]')).to.equal(null);
      const lost = Object.entries({ ...elements, ...checked })
        .filter(([, words]) => !words.test(root.innerText))
        .map(([name]) => name);
      expect(lost.join('; ')).to.equal('');
    });

  it('the kidney line in every widget of an article that has it, and in full in the first', async () => {
    const tags = [
      'intake-table',
      'supplement-warning',
      'food-sources',
      'evidence-list',
      'deficiency-checklist',
    ];
    const article = await fixture<HTMLElement>(html`<article></article>`);
    for (const tag of tags) article.append(document.createElement(tag));
    for (const it of article.children)
      await (it as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    const texts = [...article.children].map(
      (it) => it.shadowRoot!.querySelector<HTMLElement>('.kidneys')!.innerText,
    );
    for (const text of texts) expect(text).to.match(/^Kidney disease\? Ask a doctor before any magnesium\./);
    expect(texts.map((it) => it.includes('build up'))).to.deep.equal([true, true, false, false, false]);
  });
});
