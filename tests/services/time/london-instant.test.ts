import { expect } from 'chai';
import { londonInstant } from '../../../services/time/london-instant.ts';

describe('a time of day in London', () => {
  for (const [what, date, time, instant] of [
    ['in winter', '2026-11-23', '10:00', '2026-11-23T10:00:00.000Z'],
    ['in summer', '2026-07-01', '10:00', '2026-07-01T09:00:00.000Z'],
    ['at midnight in summer', '2026-07-01', '00:00', '2026-06-30T23:00:00.000Z'],
    ['on the day the clocks go back, after', '2026-10-25', '10:00', '2026-10-25T10:00:00.000Z'],
    ['in the hour that comes twice: the first', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['on the day the clocks go forward, before', '2026-03-29', '00:30', '2026-03-29T00:30:00.000Z'],
    ['in the hour that is left out: as long after', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['on the day the clocks go forward, after', '2026-03-29', '10:00', '2026-03-29T09:00:00.000Z'],
    ['on a leap day', '2028-02-29', '23:59', '2028-02-29T23:59:00.000Z'],
  ] as const) {
    it(what, () => {
      expect(londonInstant(date, time).toISOString()).to.equal(instant);
    });
  }
});
