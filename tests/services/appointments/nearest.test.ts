import { expect } from 'chai';
import { nearestTimes } from '../../../services/appointments/nearest.ts';
import { aTime } from '../../support/appointments.ts';

const TIMES = ['2026-12-01', '2026-12-03', '2026-12-07'].flatMap((date) =>
  ['09:00', '11:00', '14:00', '16:00'].map((from) => aTime({ key: `${date}T${from}`, date, from })),
);
const near = (...args: [Parameters<typeof nearestTimes>[1], number?, number?]) =>
  nearestTimes(TIMES, args[0], args[1] ?? 0, args[2] ?? 3).map(({ key }) => key);

describe('The times nearest to what was asked', () => {
  it('are the earliest where nothing was asked', () => {
    expect(near({})).to.deep.equal(['2026-12-01T09:00', '2026-12-01T11:00', '2026-12-01T14:00']);
  });

  it('are on the day first, then in its part, then at the hour', () => {
    expect(near({ date: '2026-12-03', part: 'afternoon' })).to.deep.equal([
      '2026-12-03T09:00',
      '2026-12-03T14:00',
      '2026-12-03T16:00',
    ]);
    expect(near({ date: '2026-12-03', time: '15:00' }, 0, 2)).to.deep.equal(['2026-12-03T14:00', '2026-12-03T16:00']);
    expect(near({ part: 'morning' }, 0, 2)).to.deep.equal(['2026-12-01T09:00', '2026-12-01T11:00']);
  });

  it('are on the nearest day where the one asked for has none', () => {
    expect(near({ date: '2026-12-06' }, 0, 1)).to.deep.equal(['2026-12-07T09:00']);
  });

  it('are others when more are asked for, without one twice, until there are none', () => {
    const all = [0, 3, 6, 9, 12].flatMap((skip) => near({ date: '2026-12-03' }, skip));
    expect(new Set(all).size).to.equal(12);
    expect(all).to.have.length(12);
  });
});
