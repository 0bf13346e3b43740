/** The note as it is seen and heard: phones, large text, themes, forced colours, paper, right to left, axe. */
import { expect } from '@open-wc/testing';
import { clock } from '../../src/model/clock.js';
import { forcedColoursAreKept, itPrints, textCanBeRead } from '../support/look-colours.js';
import { aFingerCanPress, everythingFits, itRunsRightToLeft } from '../support/look-room.js';
import { stage } from '../support/look.js';
import { all, one } from '../widgets/review-note/note.js';

const variants = {
  nobody: '',
  named:
    'reviewed-by="Reviewer Name" credentials="MD, neurologist" reviewed-on="2026-10-02" next-review="2027-10-02"',
  late: 'reviewed-by="Reviewer With-A-Rather-Long-Hyphenated-Name" next-review="2026-01-02"',
  whole: `reviewed-by="${'Reviewername'.repeat(8)}" expand="sources"`,
} as const;

const note = { tag: 'review-note', variants, pictures: {} } as const;

beforeEach(() => {
  clock.now = () => new Date(2026, 10, 22, 12);
});

everythingFits({ ...note, pictures: { nobody: 'nobody', named: 'named', late: 'late' } });

itRunsRightToLeft(note);

describe('the look', () => {
  it('who, when and what is late stand out from what is said around them', async () => {
    const note = await stage('review-note', variants.named);
    const weight = (it: Element): string => getComputedStyle(it).fontWeight;
    expect(all(note, '.review dd').map(weight)).to.deep.equal(['700', '700', '700']);
    expect(all(note, '.review dt').map(weight)).to.deep.equal(['400', '400', '400']);
    expect(weight(one(await stage('review-note', variants.late), '.overdue'))).to.equal('700');
  });

  it('axe would see a barrier inside the note', async () => {
    const note = await stage('review-note', variants.named);
    one(note, '.review').setAttribute('role', 'list');
    await expect(note).not.to.be.accessible();
  });
});

aFingerCanPress({ ...note, targets: { nobody: 2, whole: 2 } });

textCanBeRead({
  ...note,
  variants: Object.fromEntries(
    Object.entries(variants).map(([name, attributes]) => [name, `${attributes} heading-level="2"`]),
  ),
  pictures: { late: '' },
  also: async (it) => {
    await expect(it).to.be.accessible();
  },
});

forcedColoursAreKept(note);

itPrints({
  ...note,
  pictures: { late: '' },
  printed: '.root > p, .root li, .row-sources p, .review dd, .section, summary b',
  least: 9,
});
