import { expect } from 'chai';
import { quietUntil } from '../../../services/notices/quiet-hours.ts';

const NIGHT = { from: '21:00', to: '08:00' };

describe('quiet hours', () => {
  for (const [what, instant, end] of [
    ['before they begin', '2026-11-23T20:59:59Z', undefined],
    ['when they begin', '2026-11-23T21:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['after midnight', '2026-11-24T00:30:00Z', '2026-11-24T08:00:00.000Z'],
    ['a moment before their end', '2026-11-24T07:59:59Z', '2026-11-24T08:00:00.000Z'],
    ['at their end', '2026-11-24T08:00:00Z', undefined],
    ['in summer, by the clock on the wall', '2026-07-01T20:30:00Z', '2026-07-02T07:00:00.000Z'],
    ['in the night the clocks go back', '2026-10-24T22:00:00Z', '2026-10-25T08:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T01:30:00Z', '2026-10-25T08:00:00.000Z'],
    ['in the night the clocks go forward', '2026-03-28T22:00:00Z', '2026-03-29T07:00:00.000Z'],
    ['on new year’s eve', '2026-12-31T23:30:00Z', '2027-01-01T08:00:00.000Z'],
    ['on the day before a leap day', '2028-02-28T22:00:00Z', '2028-02-29T08:00:00.000Z'],
  ] as const) {
    it(`${what}: ${end ? `wait until ${end}` : 'nothing waits'}`, () => {
      expect(quietUntil(new Date(instant), NIGHT)?.toISOString()).to.equal(end);
    });
  }

  it('may lie within one day, or not be at all', () => {
    const noon = new Date('2026-11-23T12:30:00Z');
    expect(quietUntil(noon, { from: '12:00', to: '13:00' })?.toISOString()).to.equal('2026-11-23T13:00:00.000Z');
    expect(quietUntil(noon, { from: '13:00', to: '14:00' })).to.equal(undefined);
    expect(quietUntil(noon, null)).to.equal(undefined);
  });

  it('always end in the future, and outside themselves', () => {
    const start = Date.parse('2026-10-24T00:00:00Z');
    for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 7) {
      const at = new Date(start + minutes * 60_000);
      const end = quietUntil(at, NIGHT);
      if (!end) continue;
      expect(end.getTime(), at.toISOString()).to.be.greaterThan(at.getTime());
      expect(quietUntil(end, NIGHT), at.toISOString()).to.equal(undefined);
    }
  });
});
