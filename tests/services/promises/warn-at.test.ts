import { expect } from 'chai';
import { dueDate } from '../../../services/council/targets.ts';
import { warnAt } from '../../../services/promises/warn-at.ts';
import { addWorkingDays, isWorkingDay, subtractWorkingDays } from '../../../services/time/working-days.ts';
import { category, norwich } from '../council/norwich.ts';

const RULES = norwich.notices.promises;
const { holidays } = norwich;

const warned = (code: string, answers: Record<string, string>, received: string): { due: string; at: string } => {
  const madeAt = new Date(received);
  const due = dueDate(category(code), answers, madeAt, holidays);
  if (!due) throw new Error(`${code} promises nothing`);
  const at = warnAt({ madeAt, expectedAt: due.expectedAt }, RULES, holidays);
  return { due: due.expectedAt.toISOString(), at: at.toISOString() };
};

describe('when a promise is looked at', () => {
  for (const [what, code, answers, received, due, at] of [
    ['two working days', 'fly_tipping', {}, '2026-11-23T09:15Z', '2026-11-25T23:59:59', '2026-11-24T10:00'],
    ['over a weekend', 'fly_tipping', {}, '2026-11-26T09:15Z', '2026-11-30T23:59:59', '2026-11-27T10:00'],
    ['made on a Saturday', 'fly_tipping', {}, '2026-11-28T12:00Z', '2026-12-01T23:59:59', '2026-11-30T10:00'],
    ['over Christmas', 'fly_tipping', {}, '2026-12-24T09:15Z', '2026-12-30T23:59:59', '2026-12-29T10:00'],
    ['the day after Christmas', 'fly_tipping', {}, '2026-12-22T09:15Z', '2026-12-24T23:59:59', '2026-12-23T10:00'],
    ['over a leap day', 'fly_tipping', {}, '2028-02-28T09:15Z', '2028-03-01T23:59:59', '2028-02-29T10:00'],
    ['in summer time', 'fly_tipping', {}, '2026-07-06T09:15Z', '2026-07-08T22:59:59', '2026-07-07T09:00'],
    ['while the clocks go back', 'fly_tipping', {}, '2026-10-23T08:00Z', '2026-10-27T23:59:59', '2026-10-26T10:00'],
    ['while they go forward', 'fly_tipping', {}, '2026-03-26T09:15Z', '2026-03-30T22:59:59', '2026-03-27T10:00'],
    [
      'one working day: on the day itself',
      'needles',
      {},
      '2026-11-23T09:00Z',
      '2026-11-24T23:59:59',
      '2026-11-24T16:00',
    ],
    [
      'two hours: at the last moment',
      'needles',
      { place: 'play_area' },
      '2026-11-23T09:00Z',
      '2026-11-23T11:00',
      '2026-11-23T11:00',
    ],
  ] as const) {
    it(what, () => {
      const found = warned(code, answers, received);
      expect(found.due).to.include(due);
      expect(found.at).to.include(at);
    });
  }

  it('is never before the promise, never after its date, whatever the category', () => {
    const start = Date.parse('2026-12-18T00:00:00Z');
    for (const each of norwich.categories.values()) {
      for (let hours = 0; hours < 21 * 24; hours += 5) {
        const madeAt = new Date(start + hours * 3_600_000);
        const due = dueDate(each, {}, madeAt, holidays);
        if (!due) continue;
        const at = warnAt({ madeAt, expectedAt: due.expectedAt }, RULES, holidays);
        expect(at.getTime(), `${each.code} ${madeAt.toISOString()}`).to.be.within(
          madeAt.getTime(),
          due.expectedAt.getTime(),
        );
      }
    }
  });
});

describe('working days back', () => {
  it('undo working days forward, from a working day', () => {
    for (const date of ['2026-11-23', '2026-12-24', '2026-12-29', '2027-03-25', '2028-02-29']) {
      for (const days of [0, 1, 2, 5, 10]) {
        const later = addWorkingDays(date, days, holidays).date;
        expect(isWorkingDay(date, holidays), date).to.equal(true);
        expect(subtractWorkingDays(later, days, holidays), `${days} before ${later}`).to.equal(date);
      }
    }
  });

  it('refuse what is no number of days', () => {
    expect(() => subtractWorkingDays('2026-11-23', -1, holidays)).to.throw(RangeError);
    expect(() => subtractWorkingDays('2026-02-30', 1, holidays)).to.throw(RangeError);
  });
});
