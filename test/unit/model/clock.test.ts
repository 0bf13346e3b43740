import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { addMonths, clock, dueIn, monthsSince } from '../../../src/model/clock.js';

/** Whether amounts checked in a month are due. */
const isDue = (checked: string, months: number, now: Date): boolean =>
  dueIn([{ checked, review: { months, of: 'amounts' } }], now) === 'amounts';

const isoMonth = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

describe('when figures are due for a new check', () => {
  it('a month begins and ends with the month in UTC', () => {
    expect(monthsSince('2026-11', new Date('2026-10-31T23:59:59.999Z'))).to.equal(-1);
    expect(monthsSince('2026-11', new Date('2026-11-01T00:00:00.000Z'))).to.equal(0);
    expect(monthsSince('2026-11', new Date('2026-11-30T23:59:59.999Z'))).to.equal(0);
    expect(monthsSince('2026-11', new Date('2026-12-01T00:00:00.000Z'))).to.equal(1);
    expect(monthsSince('2026-12', new Date('2027-01-01T00:00:00.000Z'))).to.equal(1);
    expect(monthsSince('2024-02', new Date('2024-02-29T12:00:00.000Z'))).to.equal(0);
  });

  it('is the same for readers west and east of Greenwich, whose own calendar shows another month', () => {
    for (const [instant, local] of [
      ['2026-11-01T00:30:00Z', new Date(2026, 9, 31, 14, 30)],
      ['2026-11-30T23:30:00Z', new Date(2026, 11, 1, 13, 30)],
    ] as const) {
      // A time zone cannot be set from inside a page: this clock answers as one there does.
      const now = Object.assign(new Date(instant), {
        getMonth: () => local.getMonth(),
        getFullYear: () => local.getFullYear(),
      });
      expect(monthsSince('2026-11', now)).to.equal(0);
    }
  });

  it('phone numbers checked in November 2026 count as current for all of November 2027, and not after', () => {
    expect(isDue('2026-11', 12, new Date('2027-11-30T23:59:59.999Z'))).to.equal(false);
    expect(isDue('2026-11', 12, new Date('2027-12-01T00:00:00.000Z'))).to.equal(true);
  });

  it('a reader whose clock is set before the check sees no warning', () => {
    expect(isDue('2026-11', 12, new Date('1970-01-01T00:00:00Z'))).to.equal(false);
  });

  it('a date without a month in it never claims that figures are overdue', () => {
    for (const nonsense of ['', 'November', '2026', '-']) {
      expect(isDue(nonsense, 1_000_000, new Date('2026-11-15T00:00:00Z')), nonsense).to.equal(false);
    }
  });

  it('one sentence is said of whatever is due: phone numbers, amounts or both, and nothing of what pages are silent on', () => {
    const phones = { checked: '2026-11', review: { months: 12, of: 'phones' } } as const;
    const amounts = { checked: '2026-11', review: { months: 36, of: 'amounts' } } as const;
    const signs = { checked: '2000-01', review: { months: 24 } };
    const on = (day: string, ...data: Parameters<typeof dueIn>[0]): unknown => dueIn(data, new Date(day));
    expect(on('2027-11-30', phones, amounts, signs)).to.equal(undefined);
    expect(on('2028-01-15', phones, amounts, signs)).to.equal('phones');
    expect(on('2030-01-15', signs, amounts)).to.equal('amounts');
    expect(on('2030-01-15', amounts, signs, phones)).to.equal('both');
    expect(on('2030-01-15', phones, phones)).to.equal('phones');
    expect(on('2099-01-15', signs)).to.equal(undefined);
  });

  it('the month until which a figure counts as checked is that of its check and so many months more', () => {
    expect(addMonths('2026-11', 12)).to.equal('2027-11');
    expect(addMonths('2026-11', 1)).to.equal('2026-12');
    expect(addMonths('2026-11', 2)).to.equal('2027-01');
    expect(addMonths('2026-11', 36)).to.equal('2029-11');
    expect(addMonths('2026-01', 0)).to.equal('2026-01');
  });

  it('months are counted right over any span', () => {
    const month = fc.integer({ min: 1971 * 12, max: 2200 * 12 });
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(month, month, day, (checked, now, date) => {
        const today = new Date(`${isoMonth(now)}-${String(date).padStart(2, '0')}T12:00:00Z`);
        expect(monthsSince(isoMonth(checked), today)).to.equal(now - checked);
        expect(isDue(isoMonth(checked), 12, today)).to.equal(now - checked > 12);
      }),
    );
  });

  it('today is today', () => {
    const before = Date.now();
    const now = clock.now().getTime();
    expect(now).to.be.within(before, Date.now());
  });
});
