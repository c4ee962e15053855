import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, isRealDate, weekday } from '../../../services/time/calendar-date.ts';
import { endOfLondonDay, londonDate, londonDateTime } from '../../../services/time/london.ts';

describe('time in London', () => {
  it('is ahead of UTC in summer only', () => {
    expect(londonDateTime(new Date('2026-06-30T23:30:00Z'))).to.equal('2026-07-01T00:30:00');
    expect(londonDateTime(new Date('2026-12-31T23:30:00Z'))).to.equal('2026-12-31T23:30:00');
    expect(londonDate(new Date('2026-06-30T23:30:00Z'))).to.equal('2026-07-01');
  });

  it('ends a day at the right second when the clocks change', () => {
    expect(endOfLondonDay('2026-03-28').toISOString()).to.equal('2026-03-28T23:59:59.000Z');
    expect(endOfLondonDay('2026-03-29').toISOString()).to.equal('2026-03-29T22:59:59.000Z');
    expect(endOfLondonDay('2026-10-24').toISOString()).to.equal('2026-10-24T22:59:59.000Z');
    expect(endOfLondonDay('2026-10-25').toISOString()).to.equal('2026-10-25T23:59:59.000Z');
  });

  it('ends every day with its own last second', () => {
    const days = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(days, (count) => {
        const date = addDays('2000-01-01', count);
        expect(londonDateTime(endOfLondonDay(date))).to.equal(`${date}T23:59:59`);
      }),
    );
  });
});

describe('calendar dates', () => {
  it('are real or they are refused', () => {
    expect(isRealDate('2028-02-29')).to.equal(true);
    for (const text of ['2027-02-29', '2026-13-01', '2026-1-1', '2026-04-31', '', 'soon']) {
      expect(isRealDate(text), text).to.equal(false);
    }
  });

  it('know their weekday', () => {
    expect(weekday('2026-11-23')).to.equal(1);
    expect(weekday('2026-11-29')).to.equal(0);
  });
});
