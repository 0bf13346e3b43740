/** What stands above what, in a card and between cards; and that no two medicines are ever put together. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { supplementWarning } from '../../../src/locales/en/supplement-warning.js';
import type { SupplementWarning } from '../../../src/widgets/supplement-warning/supplement-warning.js';
import { rules } from '../../../src/widgets/supplement-warning/model.js';
import { published } from '../../support/published/supplement-warning.js';
import {
  all,
  cardOf,
  cards,
  lineOf,
  linesOf,
  one,
  picked,
  pickFast,
  show,
  shownName,
  showWarning,
} from './warning.js';

const noGap = 'Time apart does not solve this.';
const isAsk = (line: string): boolean => /^Ask .* first[,.]/.test(line);
const isGap = (line: string): boolean => /\bhours? (before|after)\b/.test(line);

const names = [...new Set(Object.values(published).flatMap(({ medicines }) => medicines))];
const rowsOf = (name: string) => Object.values(published).filter(({ medicines }) => medicines.includes(name));

/** Any medicines, in any order. */
const someNames = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 7 });
const runs = { numRuns: 60 };

/** One widget on which a reader has picked these; the first of them may be the author's presets. */
let kept: SupplementWarning | undefined;
afterEach(() => (kept = undefined));

async function withPicks(picks: readonly string[], presets = 0): Promise<SupplementWarning> {
  kept ??= await showWarning();
  // Another value of the attribute forgets the picks of the run before: four names, as no run presets more than three.
  kept.medicines = names.slice(0, 4).join(', ');
  await kept.updateComplete;
  kept.medicines = picks.slice(0, presets).join(', ');
  await kept.updateComplete;
  await pickFast(kept, picks.slice(presets));
  return kept;
}

describe('whatever is picked', () => {
  it('in a card, “time apart does not solve this” and “ask … first” stand above the hours', async () => {
    await fc.assert(
      fc.asyncProperty(someNames, fc.nat(3), async (picks, presets) => {
        const warning = await withPicks(picks, Math.min(presets, picks.length));
        for (const card of cards(warning)) {
          const lines = linesOf(card);
          const firstGap = lines.findIndex(isGap);
          // A card with two rows may say it again in the second: what counts is where it stands first.
          const weighty = lines.filter((it, i) => (it === noGap || isAsk(it)) && lines.indexOf(it) === i);
          if (firstGap !== -1)
            for (const it of weighty) expect(lines.indexOf(it), lines.join('\n')).to.be.lessThan(firstGap);
          for (const rule of card.querySelectorAll('.rule')) {
            const own = linesOf(rule);
            const gap = own.findIndex(isGap);
            const last = Math.max(...own.map((it, i) => (it === noGap || isAsk(it) ? i : -1)));
            if (gap !== -1) expect(last, own.join('\n')).to.be.lessThan(gap);
          }
          const lastNoGap = lines.lastIndexOf(noGap);
          const firstAsk = lines.findIndex(isAsk);
          if (lastNoGap !== -1 && firstAsk !== -1) expect(lastNoGap).to.be.lessThan(firstAsk);
        }
      }),
      runs,
    );
  });

  it('cards without a gap that helps and products with magnesium, then cards that say whom to ask, stand above those with hours alone', async () => {
    await fc.assert(
      fc.asyncProperty(someNames, async (picks) => {
        const warning = await withPicks(picks);
        const kinds = cards(warning).map((card) => {
          const lines = linesOf(card);
          if (lines.includes(noGap) || lines.some((it) => it.endsWith(' can contain magnesium.'))) return 0;
          if (lines.some(isAsk)) return 1;
          return lines.some(isGap) ? 2 : 3;
        });
        expect(kinds, picked(warning).join()).to.deep.equal([...kinds].sort());
      }),
      runs,
    );
  });

  it('a product with vitamin B6, of which no hours and no clinic are said, stands below those of which they are', async () => {
    const warning = await withPicks([
      'magnesium with vitamin B6',
      'gabapentin',
      'dolutegravir',
      'raltegravir',
    ]);
    expect(picked(warning)).to.deep.equal([
      'Raltegravir', 'Dolutegravir', 'Gabapentin', 'Magnesium with vitamin B6',
    ]); // prettier-ignore
  });

  it('each medicine has one card, and it reads word for word as it does alone', async () => {
    const alone = new Map<string, string>();
    for (const name of names) alone.set(name, lineOf(cardOf(await withPicks([name]), name)));
    expect(alone.size).to.equal(names.length);
    await fc.assert(
      fc.asyncProperty(someNames, fc.nat(3), async (picks, presets) => {
        const warning = await withPicks(picks, Math.min(presets, picks.length));
        expect(cards(warning)).to.have.length(picks.length);
        for (const name of picks) expect(lineOf(cardOf(warning, name))).to.equal(alone.get(name));
      }),
      runs,
    );
  });

  it('nothing is said of several together: outside the cards all reads as with one', async () => {
    const outside = (warning: SupplementWarning): string => {
      const copy = one(warning, '.root').cloneNode(true) as HTMLElement;
      for (const it of copy.querySelectorAll('.medicine, #found, .spoken')) it.remove(); // the last two: what was just done
      return lineOf(copy);
    };
    const alone = outside(await withPicks(['gabapentin']));
    expect(alone).to.include('Look up your medicines');
    await fc.assert(
      fc.asyncProperty(someNames, fc.nat(3), async (picks, presets) => {
        expect(outside(await withPicks(picks, Math.min(presets, picks.length)))).to.equal(alone);
      }),
      runs,
    );
  });

  it('no sentence names two of the medicines', async () => {
    // Two in one tablet, of which the card says what each does; and the product that is the magnesium in the sentence.
    const inOne = 'can bind dolutegravir in the gut, and antacids also lower rilpivirine';
    const asMagnesium = 'as in milk of magnesia';
    // The longest first, so that “dolutegravir with rilpivirine” is not taken for dolutegravir.
    const byLength = [...names].sort((a, b) => b.length - a.length);
    const namedIn = (sentence: string, picks: readonly string[]): string[] => {
      let rest = sentence.toLowerCase();
      return byLength.filter((name) => {
        const isThere = rest.includes(name.toLowerCase());
        rest = rest.replaceAll(name.toLowerCase(), '…');
        return isThere && picks.includes(name);
      });
    };
    await fc.assert(
      fc.asyncProperty(someNames, async (picks) => {
        const warning = await withPicks(picks);
        const sentences = cards(warning)
          .flatMap((card) => [...card.querySelectorAll('p:not(.small)')].map(lineOf))
          .flatMap((line) => line.split(/(?<=[.?!])\s+/))
          .filter((sentence) => !sentence.includes(inOne))
          .map((sentence) => sentence.replace(asMagnesium, ''));
        for (const sentence of sentences) {
          expect(namedIn(sentence, picks), sentence).to.have.length.of.at.most(1);
        }
      }),
      runs,
    );
  });
});

describe('two medicines with different hours', () => {
  const gapOf = (name: string) => rowsOf(name).find(({ hours }) => hours)!.hours!;

  it('show two sentences, and each names its own medicine', async () => {
    const timed = names.filter((name) => rowsOf(name).some(({ hours }) => hours));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...timed), fc.constantFrom(...timed), async (a, b) => {
        fc.pre(gapOf(a).join() !== gapOf(b).join());
        const warning = await withPicks([a, b]);
        const gaps = cards(warning).flatMap((card) => linesOf(card).filter(isGap));
        expect(gaps).to.have.length(2);
        for (const name of [a, b]) {
          const [before, after] = gapOf(name);
          const own = gaps.filter((it) => it.toLowerCase().startsWith(`${shownName(name).toLowerCase()}: `));
          expect(own, gaps.join(' ')).to.have.length(1);
          expect(own[0]).to.include(
            `at least ${before} hours before magnesium, or at least ${after} hours after it`,
          );
        }
      }),
      runs,
    );
  });

  it('never make one: gabapentin and moxifloxacin', async () => {
    const warning = await withPicks(['gabapentin', 'moxifloxacin']);
    expect(cards(warning).flatMap((card) => linesOf(card).filter(isGap))).to.deep.equal([
      'Gabapentin: at least 4 hours before magnesium, or at least 4 hours after it.',
      'Moxifloxacin: at least 4 hours before magnesium, or at least 8 hours after it.',
    ]);
  });

  it('of one medicine stand in one card: erlotinib, of which two rows say to ask the cancer team first', async () => {
    const lines = linesOf(cardOf(await withPicks(['erlotinib']), 'erlotinib'));
    const ask = lines.indexOf('Ask the cancer team first.');
    const gap = lines.findIndex(isGap);
    expect(ask).to.be.at.least(0);
    expect(ask).to.be.lessThan(gap);
    expect(lines.join(' ')).to.include('can lose more magnesium in urine');
  });
});

describe('with every medicine picked, the widget', () => {
  let text: string;
  before(async () => {
    const warning = await withPicks(names, names.length);
    expect(cards(warning)).to.have.length(names.length);
    const copy = one(warning, '.root').cloneNode(true) as HTMLElement;
    for (const it of copy.querySelectorAll('option, .row-sources, .spoken, .small a')) it.remove();
    text = [...copy.querySelectorAll('p, li:not(.medicine), dt, dd, label')].map(lineOf).join('\n');
  });

  it('gives no plan for the day: no time of the clock, no meal', () => {
    expect(text).not.to.match(
      /\d\s*(am|pm|a\.m\.|p\.m\.|o’clock)\b|\d:\d\d|\bbedtime|\bmorning|\bevening|\bbreakfast|\bnoon/i,
    );
  });

  it('never says that somebody may need more, or that something is safe', () => {
    expect(text).not.to.match(
      /\bneeds? more|may need|\bsafe(ly)?\b|\bharmless|no (known )?interaction|can be combined/i,
    );
  });

  it('never orders anybody to stop, start or change a medicine', () => {
    expect(text).not.to.match(/\b(stop|start|switch|avoid|skip|double)(s|ped|ing)?\b/i);
    expect(text).not.to.match(/(^|[.:] )(do not|don’t|never|always|take|use|change|reduce|increase)\b/im);
    const change = text.split(/\n|(?<=[.?!])\s+/).filter((it) => /\bchanges?\b/i.test(it));
    const reviewed =
      /^Antacids with (aluminium and )?magnesium may change how much .+ (is taken up|the body takes up or keeps)\.$|a change in heart rhythm\.$|^Nothing here is a reason to change a medicine on your own\.$/;
    expect(change.filter((it) => !reviewed.test(it))).to.deep.equal([]);
  });

  it('says before the first card that each medicine stands for itself, and that this is no plan', async () => {
    expect(all(await showWarning(), '.each'), 'of no use before there is a card').to.deep.equal([]);
    const each = one(await showWarning('medicines="gabapentin, moxifloxacin"'), '.each');
    expect(each.nextElementSibling!.querySelectorAll('.medicine')).to.have.length(2);
    expect(lineOf(each)).to.equal(
      'Each one stands for itself: this is no plan for the day. What the leaflet or a pharmacist says comes first. Nothing here is a reason to change a medicine on your own.',
    );
    expect(each.checkVisibility()).to.equal(true);
  });

  it('says in any case that the list is not complete, and names a pharmacist', async () => {
    for (const attributes of ['', 'medicines="gabapentin"']) {
      const end = one(await showWarning(attributes), '.end');
      expect(lineOf(end)).to.equal('Not a complete list: ask a pharmacist.');
      expect(end.checkVisibility()).to.equal(true);
    }
  });
});

describe('the words of the cards', () => {
  it('of each medicine are those of the widget, and every effect has its words', () => {
    const effects = new Set(rules.map(({ effect }) => effect));
    expect(Object.keys(supplementWarning.medicineEffects)).to.have.members([...effects]);
  });

  it('stay apart from a second widget on the page', async () => {
    const page = await show(
      '<div><supplement-warning></supplement-warning></div><div><supplement-warning></supplement-warning></div>',
    );
    const [first, second] = page.querySelectorAll('supplement-warning');
    await pickFast(first!, ['gabapentin']);
    second!.requestUpdate();
    while (!(await second!.updateComplete));
    expect(picked(first!)).to.deep.equal(['Gabapentin']);
    expect(picked(second!)).to.deep.equal([]);
  });
});
