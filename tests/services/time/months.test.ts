import { expect } from 'chai';
import { addMonths } from '../../../services/time/months.ts';

describe('calendar months', () => {
  for (const [from, months, to] of [
    ['2026-11-23', 1, '2026-12-23'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-11-23', 0, '2026-11-23'],
  ] as const) {
    it(`${from} and ${months} months is ${to}`, () => expect(addMonths(from, months)).to.equal(to));
  }

  it('refuses a date that does not exist', () => expect(() => addMonths('2026-02-30', 1)).to.throw(RangeError));
});
