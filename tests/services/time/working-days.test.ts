import { expect } from 'chai';
import { addWorkingDays, isWorkingDay } from '../../../services/time/working-days.ts';
import { norwich } from '../council/norwich.ts';

/** Received; then 5 working days; then 10 from there; 10 more; 20 from the first 5; 20 more. */
const VECTORS = [
  ['2026-11-23', '2026-11-30', '2026-12-14', '2026-12-30', '2026-12-30', '2027-01-28'],
  ['2026-11-28', '2026-12-04', '2026-12-18', '2027-01-06', '2027-01-06', '2027-02-03'],
  ['2026-12-18', '2026-12-29', '2027-01-13', '2027-01-27', '2027-01-27', '2027-02-24'],
  ['2027-03-24', '2027-04-02', '2027-04-16', '2027-04-30', '2027-04-30', '2027-06-01'],
  ['2027-12-23', '2028-01-04', '2028-01-18', '2028-02-01', '2028-02-01', '2028-02-29'],
  ['2028-04-12', '2028-04-21', '2028-05-08', '2028-05-22', '2028-05-22', '2028-06-20'],
] as const;

const add = (date: string, days: number) => addWorkingDays(date, days, norwich.holidays).date;

describe('working days', () => {
  for (const [received, five, ten, tenMore, twenty, twentyMore] of VECTORS) {
    it(`count from ${received}`, () => {
      expect(add(received, 5)).to.equal(five);
      expect(add(five, 10)).to.equal(ten);
      expect(add(ten, 10)).to.equal(tenMore);
      expect(add(five, 20)).to.equal(twenty);
      expect(add(twenty, 20)).to.equal(twentyMore);
    });
  }

  it('begin with the day itself as day 0, even at a weekend', () => {
    expect(add('2026-11-28', 0)).to.equal('2026-11-28');
    expect(add('2026-11-28', 1)).to.equal('2026-11-30');
  });

  it('are no weekends and no bank holidays, but closed offices count', () => {
    expect(isWorkingDay('2026-12-25', norwich.holidays)).to.equal(false);
    expect(isWorkingDay('2026-12-26', norwich.holidays)).to.equal(false);
    expect(isWorkingDay('2026-12-28', norwich.holidays)).to.equal(false);
    expect(isWorkingDay('2026-12-29', norwich.holidays)).to.equal(true);
  });

  it('tell when the answer lies beyond the last year that is known', () => {
    expect(addWorkingDays('2028-12-22', 3, norwich.holidays)).to.deep.equal({ date: '2028-12-29', known: true });
    expect(addWorkingDays('2028-12-22', 5, norwich.holidays)).to.deep.equal({ date: '2029-01-02', known: false });
  });

  it('refuse what is no date and no number of days', () => {
    expect(() => add('2026-02-30', 1)).to.throw(RangeError, '2026-02-30');
    expect(() => add('2026-02-20', -1)).to.throw(RangeError, '-1');
    expect(() => add('2026-02-20', 1.5)).to.throw(RangeError);
  });
});
