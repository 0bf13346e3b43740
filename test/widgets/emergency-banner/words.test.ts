/** What the banner says, in every country and state: plain words, and every number with a source behind it. */
import { expect } from '@open-wc/testing';
import { clock } from '../../../src/base/clock.js';
import { EmergencyBanner } from '../../../src/widgets/emergency-banner/emergency-banner.js';
import { emergencyBanner } from '../../../src/locales/en/emergency-banner.js';
import { shared } from '../../../src/locales/en/shared.js';
import { authorityOf } from '../../support/authorities.js';
import { resolveFigure } from '../../support/figures.js';
import { misfits } from '../../support/layout.js';
import { closing, englishLetters, opening, pseudo } from '../../support/pseudo.js';
import { readingGrade, sentencesOf, syllables, wordsOf } from '../../support/reading-grade.js';
import { all, one, show, showBanner, shownText, visibleText } from './banner.js';
import { crisisLines, emergencyNumbers, poisonCentres } from './published.js';

const places = [
  ...new Set([...Object.keys(emergencyNumbers), ...Object.keys(poisonCentres), ...Object.keys(crisisLines)]),
].map((code) => `region="${code}"`);

/** Every state with other words in it. */
const states = [
  '',
  ...places,
  'region="NG"',
  'lang="en-GB"',
  'signs="adult"',
  'signs="child" region="US"',
  'compact',
  'compact region="AU"',
  'sources="open" region="DE"',
];

const { now } = clock;
afterEach(() => {
  clock.now = now;
});

/** Calls back with a banner in every state, all of it open; once more when its numbers are overdue. */
async function inEveryState(look: (banner: EmergencyBanner, state: string) => void): Promise<void> {
  for (const state of states) {
    const banner = await showBanner(state);
    for (const details of all<HTMLDetailsElement>(banner, 'details')) details.open = true;
    look(banner, state);
  }
  clock.now = () => new Date('2028-01-15');
  for (const state of ['', 'region="US"', 'region="US" compact'])
    look(await showBanner(state), `${state}, overdue`);
}

function textNodes(banner: Element): Text[] {
  const walker = document.createTreeWalker(banner.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter((node) => node.data.trim() && !node.parentElement!.closest('style'));
}

describe('every number on screen', () => {
  it('stands in a figure that has a source and a date, in every country and state', async () => {
    let count = 0;
    await inEveryState((banner, state) => {
      for (const node of textNodes(banner)) {
        if (!/\d/.test(node.data)) continue;
        const id = node.parentElement!.closest('[data-figure]')?.getAttribute('data-figure');
        expect(id, `${state}: "${node.data.trim()}" has no figure`).to.be.a('string');
        const figure = resolveFigure(id!);
        expect(figure, `${state}: ${id}`).to.not.equal(undefined);
        expect(figure!.checked).to.match(/^20\d\d-(0[1-9]|1[0-2])$/);
        expect(figure!.source.title && figure!.source.organisation && figure!.source.url, id!).to.be.ok;
        count++;
      }
    });
    expect(count, 'the look saw numbers').to.be.greaterThan(500);
  });

  it('and every sign belongs to a figure too, with a link to its source in the list', async () => {
    const banner = await showBanner('sources="open"');
    const links = all<HTMLAnchorElement>(banner, '.sources a').map(({ href }) => href);
    for (const sign of all(banner, '.signs li')) {
      expect(links).to.include(resolveFigure(sign.dataset.figure!)!.source.url);
    }
  });

  it('leads to a source that the reader can open, in the banner itself', async () => {
    await inEveryState((banner, state) => {
      const links = all<HTMLAnchorElement>(banner, '.sources a').map((link) => link.getAttribute('href'));
      for (const figure of all(banner, '.callout [data-figure], .lines [data-figure]')) {
        expect(links, `${state}: ${figure.dataset.figure}`).to.include(
          resolveFigure(figure.dataset.figure!)!.source.url,
        );
      }
    });
  });
});

describe('every link', () => {
  it('goes to a telephone or to the page of an authority that somebody has looked at', async () => {
    await inEveryState((banner, state) => {
      for (const link of all<HTMLAnchorElement>(banner, 'a')) {
        if (/^tel:[+*]?\d+$/.test(link.getAttribute('href')!)) continue;
        expect(authorityOf(link.href), `${state}: ${link.href}`).to.not.equal(undefined);
        expect(link.rel.split(' '), 'the authority is not told of the page by a handle on it').to.include(
          'noopener',
        );
        expect(link.target).to.equal('');
      }
    });
  });
});

describe('the sources', () => {
  it('say what the facts are, when they were checked and that no clinician looked at them', async () => {
    const banner = await showBanner('region="US" sources="open"');
    const text = visibleText(one(banner, '.sources'));
    expect(text).to.match(/^Sources Checked November 2026\./);
    expect(text).to.include(
      'Facts collected from the sources below, edition 2026-11. Not reviewed by a clinician.',
    );
    for (const source of all(banner, '.sources li')) {
      expect(visibleText(source)).to.match(/^.+\. .+, (\d{4}|no date shown)\..* Checked November 2026\./);
    }
  });

  it('say once that the numbers are due for a check when twelve months are over, and hide none', async () => {
    clock.now = () => new Date('2027-11-30T12:00Z');
    const before = shownText(await showBanner('region="US"'));
    expect(before).not.to.include('due for a new check');
    clock.now = () => new Date('2027-12-01T12:00Z');
    const after = shownText(await showBanner('region="US"'));
    expect(after.match(/due for a new check/g)).to.have.length(1);
    expect(after).to.include('Call 911');
    expect(after).to.include('Checked November 2026.');
  });
});

/** Lines of text as they are laid out, without what is a name: countries, centres, titles of sources. */
function blocks(banner: Element): string[] {
  const country = /(?<=\b(?:in|for) )(?:the )?\p{Lu}[\p{L} &]+(?=\.|$)/u;
  return all(banner, '.heading, .severity, p, dt, dd, .line-facts, summary, .label, .signs li')
    .filter((block) => !block.querySelector('.line, p'))
    .flatMap((block) => block.innerText.split('\n'))
    .map((line) => line.replace(country, 'it').replace(/\d+/g, '#').trim())
    .filter(Boolean);
}

describe('the words', () => {
  const banned = /\b(diagnos|treat|cure|prevent|deficien)|\byou (have|need)\b/i;

  async function sentencesInEveryState(): Promise<string[]> {
    const sentences = new Set<string>();
    await inEveryState((banner) =>
      blocks(banner)
        .flatMap(sentencesOf)
        .forEach((it) => sentences.add(it)),
    );
    return [...sentences];
  }

  it('promise nothing and say nothing of the reader’s own state', async () => {
    for (const sentence of await sentencesInEveryState()) expect(sentence).not.to.match(banned);
  });

  it('are in sentences of 20 words at most', async () => {
    for (const sentence of await sentencesInEveryState()) {
      expect(wordsOf(sentence).length, sentence).to.be.at.most(20);
    }
  });

  it('can be read at grade 8 or easier', async () => {
    const sentences = await sentencesInEveryState();
    // Items of a list are short and would flatter us: whole sentences are measured by themselves as well.
    const whole = sentences.filter((sentence) => /[.:]$/.test(sentence));
    const [grade, gradeOfWhole] = [readingGrade(sentences), readingGrade(whole)];
    console.log(
      `emergency-banner: reading grade ${grade.toFixed(1)} over ${sentences.length} different lines, ` +
        `${gradeOfWhole.toFixed(1)} over the ${whole.length} whole sentences among them`,
    );
    expect(whole.length).to.be.greaterThan(20);
    expect(Math.max(grade, gradeOfWhole)).to.be.at.most(8);
  });

  it('are measured right: syllables and grade', () => {
    const known = {
      1: [
        'call',
        'pain',
        'blue',
        'eyes',
        'tongue',
        'large',
        'these',
        'asked',
        'breathe',
        'signs',
        'smoke',
        'clothes',
      ],
      2: [
        'breathing',
        'trouble',
        'vomit',
        'sudden',
        'needed',
        'crisis',
        'table',
        'poison',
        'fainting',
        'sources',
      ],
      3: ['dizziness', 'confusion', 'behaviour', 'discomfort', 'poisonous', 'pharmacist', 'sensible'],
      4: ['emergency', 'information'],
    };
    for (const [count, words] of Object.entries(known)) {
      for (const word of words) expect(syllables(word), word).to.equal(Number(count));
    }
    // Worked by hand: 6 words and 6 syllables in 1 sentence.
    expect(readingGrade(['The cat sat on the mat.'])).to.be.closeTo(0.39 * 6 + 11.8 - 15.59, 1e-9);
    expect(sentencesOf('Call 911. Then wait!')).to.deep.equal(['Call 911.', 'Then wait!']);
  });
});

describe('another language', () => {
  const english = { ...shared, ...emergencyBanner };

  // The language stays with the class, so it has a tag that no other test uses.
  before(() => EmergencyBanner.words.add('qps-ploc', pseudo(english)));

  it('reaches every word of the banner: none stays English, none is put together from pieces', async () => {
    for (const state of [
      '',
      'region="AU"',
      'region="FR" sources="open"',
      'region="NG"',
      'region="CA"',
      'region="PT"',
    ]) {
      const page = await show(`<div lang="qps-ploc"><emergency-banner ${state}></emergency-banner></div>`);
      const banner = page.querySelector('emergency-banner')!;
      for (const node of textNodes(banner)) {
        const element = node.parentElement!;
        if (element.closest('option, .line-name, .sources li, [data-figure] > a')) continue; // names
        const outside = node.data.replace(/⟦[^⟦⟧]*⟧/g, '');
        expect(outside, `${state}: ${node.data}`).not.to.match(englishLetters);
      }
      const text = one(banner, '.root').innerText;
      expect(text).to.include(opening).and.to.include(closing);
    }
  });

  it('is read from right to left where it is written so, and still fits', async () => {
    for (const state of ['', 'region="AU"', 'region="FR" sources="open"']) {
      const page = await show(
        `<div lang="qps-ploc" style="inline-size: 320px"><emergency-banner ${state}></emergency-banner></div>`,
      );
      const banner = page.querySelector('emergency-banner')!;
      const root = one(banner, '.root');
      expect([root.lang, getComputedStyle(root).direction]).to.deep.equal(['qps-ploc', 'rtl']);
      expect(getComputedStyle(one(banner, '.callout')).direction).to.equal('rtl');
      for (const number of all(banner, 'a.phone')) expect(getComputedStyle(number).direction).to.equal('ltr');
      expect(misfits(banner)).to.deep.equal([]);
    }
  });
});
