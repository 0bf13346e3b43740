/** Dates of a review: in the language of the page, the day that was written, and late only when they are. */
import { addLanguage } from '../../../src/base/add-language.js';
import { expect } from '@open-wc/testing';
import { clock } from '../../../src/model/clock.js';
import { reviewNote } from '../../../src/locales/en/review-note.js';
import { listenToConsole } from '../../support/console.js';
import { lineOf, named, namesNobody, one, review, show, showNote } from './note.js';
import { englishAs } from '../../support/languages.js';

const today = (year: number, month: number, day: number, hour = 12): void => {
  clock.now = () => new Date(year, month - 1, day, hour, 59, 59);
};
beforeEach(() => today(2026, 11, 22));

// Not the whole language: what this test looks at.
addLanguage(
  englishAs('de', {
    'review-note': {
      ...reviewNote,
      reviewedOn: 'Geprüft am:',
      next: 'Nächste Prüfung:',
      overdue: 'Die nächste Prüfung war am {date} fällig.',
    },
  }),
);

describe('dates are written as in the language shown', () => {
  for (const [lang, shown, written] of [
    ['en-US', 'en', 'Date of the review: March 4, 2026'],
    ['en-GB', 'en', 'Date of the review: 4 March 2026'],
    ['de', 'de', 'Geprüft am: 4. März 2026'],
    ['de-AT', 'de', 'Geprüft am: 4. März 2026'],
    ['en-!!', 'en', 'Date of the review: March 4, 2026'], // no language
    ['fr-CA', 'en', 'Date of the review: March 4, 2026'], // no words of it: English, and its dates too
  ] as const) {
    it(`in a page in ${lang}: ${written}`, async () => {
      const page = await show(
        `<div lang="${lang}"><review-note reviewed-by="Reviewer Name" reviewed-on="2026-03-04"
           next-review="2026-11-01"></review-note></div>`,
      );
      const note = page.querySelector('review-note')!;
      expect(review(note)[1]).to.equal(written);
      expect(one(note, '.root').lang).to.equal(shown);
      expect(review(note)[2]).to.include(lang.startsWith('de') ? '1. November 2026 fällig' : '2026');
    });
  }
});

describe('the day is the one that was written', () => {
  // A date read in the time zone of the reader would be the day before, west of Greenwich, or after.
  for (const [iso, written] of [
    ['2026-01-01', 'January 1, 2026'],
    ['2025-12-31', 'December 31, 2025'],
    ['2024-02-29', 'February 29, 2024'],
    ['2026-03-29', 'March 29, 2026'], // clocks change
    [' 2026-10-02 ', 'October 2, 2026'],
    ['1999-12-31', 'December 31, 1999'],
  ] as const) {
    it(`${iso}: ${written}`, async () => {
      expect(review(await showNote({ ...named, 'reviewed-on': iso }))).to.deep.equal([
        'Text of this page reviewed by: Reviewer Name',
        `Date of the review: ${written}`,
      ]);
    });
  }
});

describe('a date that is none', () => {
  for (const [name, value] of [
    ['reviewed-on', '2026-02-30'],
    ['reviewed-on', 'soon'],
    ['reviewed-on', '0000-00-00'],
    ['reviewed-on', '2026-13-01'],
    ['reviewed-on', '02/10/2026'],
    ['reviewed-on', '2026-10-02T10:00'],
    ['reviewed-on', '20261002'],
    ['next-review', '2025-02-29'],
    ['next-review', 'next year'],
    ['next-review', '<b>2027-01-01</b>'],
    ['next-review', '٢٠٢٧-٠١-٠١'],
  ] as const) {
    it(`${name}="${value}" is left out, with one warning; the name stays`, async () => {
      const heard = listenToConsole();
      const note = await showNote({ ...named, [name]: value });
      await showNote({ ...named, [name]: value });
      expect(review(note)).to.deep.equal(['Text of this page reviewed by: Reviewer Name']);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.match(
        new RegExp(`^nutrient-widgets: <review-note ${name}=.*a date such as 2026-11-22`),
      );
      expect(heard.errors).to.deep.equal([]);
    });
  }

  it('of the year 0 says no such year, and breaks nothing', async () => {
    const heard = listenToConsole();
    const note = await showNote({ ...named, 'reviewed-on': '0000-01-01' });
    expect(review(note)).to.deep.equal(['Text of this page reviewed by: Reviewer Name']);
    expect(heard.warnings).to.have.length(1);
    expect(heard.errors).to.deep.equal([]);
  });

  it('and one without a name is no reviewer', async () => {
    listenToConsole();
    expect(namesNobody(await showNote({ 'reviewed-on': 'someday', 'next-review': 'later' }))).to.equal(true);
  });
});

describe('the day of the review', () => {
  it('that has not come yet is not shown, as nobody reviews in advance, and the author is told once', async () => {
    const heard = listenToConsole();
    const note = await showNote({ ...named, 'reviewed-on': '2062-11-20' });
    expect(review(note)).to.deep.equal(['Text of this page reviewed by: Reviewer Name']);
    await showNote({ ...named, 'reviewed-on': '2062-11-20' });
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.equal(
      'nutrient-widgets: <review-note reviewed-on="2062-11-20"> has not come yet, so it is not shown.',
    );
  });

  for (const [where, minutes, instant] of [
    ['in Los Angeles is the day before that in Auckland', 480, '2026-11-22T07:59:00Z'],
    ['in Auckland is today', -780, '2026-11-21T11:01:00Z'],
  ] as const) {
    it(`${where}: both readers see it`, async () => {
      const heard = listenToConsole();
      clock.now = () => Object.assign(new Date(instant), { getTimezoneOffset: () => minutes });
      const note = await showNote({ ...named, 'reviewed-on': '2026-11-22' });
      expect(review(note)[1]).to.equal('Date of the review: November 22, 2026');
      expect(heard.warnings).to.deep.equal([]);
    });
  }
});

describe('the next review', () => {
  const due = { ...named, 'next-review': '2026-11-22' };
  const overdue = 'The next review was due on November 22, 2026. Some of this text may be out of date.';

  for (const [when, hour] of [
    ['in the first hour', 0],
    ['in the last', 23],
  ] as const) {
    it(`is not late on its day, ${when}, by the clock where the reader is`, async () => {
      today(2026, 11, 22, hour);
      expect(review(await showNote(due))[1]).to.equal('Next review: November 22, 2026');
    });
  }

  for (const [where, minutes, instant] of [
    ['in Los Angeles, where it is still that day', 480, '2026-11-23T07:59:00Z'],
    ['in Auckland, where that day has begun', -780, '2026-11-21T11:01:00Z'],
  ] as const) {
    it(`is not late on its day ${where}`, async () => {
      clock.now = () => Object.assign(new Date(instant), { getTimezoneOffset: () => minutes });
      expect(review(await showNote(due))[1]).to.equal('Next review: November 22, 2026');
    });
  }

  it('is late in Auckland once the day is over there, though not yet in London', async () => {
    const instant = '2026-11-22T11:01:00Z';
    clock.now = () => Object.assign(new Date(instant), { getTimezoneOffset: () => -780 });
    expect(review(await showNote(due)).slice(1)).to.deep.equal([overdue]);
  });

  it('is late from the next day on, and says so in place of a promise', async () => {
    for (const [year, month, day, hour] of [
      [2026, 11, 23, 0],
      [2027, 1, 1, 12],
      [2099, 1, 1, 12],
    ] as const) {
      today(year, month, day, hour);
      const note = await showNote(due);
      expect(review(note).slice(1)).to.deep.equal([overdue]);
      expect(lineOf(one(note, '.root'))).not.to.include('Next review:');
    }
  });

  it('lies ahead: only its date', async () => {
    today(2026, 11, 21);
    expect(review(await showNote(due)).slice(1)).to.deep.equal(['Next review: November 22, 2026']);
  });

  it('that is late hides nothing of what was said', async () => {
    today(2027, 6, 1);
    const note = await showNote({ ...due, 'reviewed-on': '2025-11-22', credentials: 'MD' });
    expect(review(note)).to.deep.equal([
      'Text of this page reviewed by: Reviewer Name, MD',
      'Date of the review: November 22, 2025',
      overdue,
    ]);
  });
});
