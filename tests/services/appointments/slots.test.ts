import { expect } from 'chai';
import {
  type AppointmentRules,
  bookable,
  endsAt,
  type InterpreterKind,
  slotsBetween,
  slotsNeeded,
  startsAt,
} from '../../../services/appointments/slots.ts';
import type { Way } from '../../../services/council/appointments-schema.ts';
import { londonInstant } from '../../../services/time/london-instant.ts';
import { norwich } from '../council/norwich.ts';

const CHRISTMAS: AppointmentRules = {
  ...norwich,
  holidays: { ...norwich.holidays, office_closures: [{ from: '2026-12-24T16:00', to: '2027-01-04T09:00' }] },
};

const from = (now: string, way: Way, interpreter?: InterpreterKind, rules: AppointmentRules = norwich): string =>
  bookable(rules, way, new Date(now), interpreter).from.toISOString();

describe('The times of appointments', () => {
  it('follow each other within the hours of a day, and never past its end', () => {
    const slots = slotsBetween(norwich, 'housing', 'phone', '2026-12-03', '2026-12-03');
    expect(slots.map((slot) => slot.from)).to.deep.equal([
      '09:00',
      '09:45',
      '10:30',
      '11:15',
      '12:00',
      '12:45',
      '13:30',
      '14:15',
      '15:00',
    ]);
    expect(slots.at(-1)?.to).to.equal('15:45');
    expect(slots[0]?.key).to.equal('housing/phone/2026-12-03T09:00');
  });

  it('are only on the days of their service', () => {
    const slots = slotsBetween(norwich, 'planning', 'phone', '2026-11-23', '2026-11-29');
    expect([...new Set(slots.map(({ date }) => date))]).to.deep.equal(['2026-11-24', '2026-11-26']);
  });

  it('are parts of a day for a visit at home, and a day for the kerbside', () => {
    const home = slotsBetween(norwich, 'repairs', 'home', '2026-12-03', '2026-12-03');
    expect(home.map(({ window, from: start, to }) => [window, start, to])).to.deep.equal([
      ['am', '08:00', '12:00'],
      ['school_run', '09:30', '14:00'],
      ['pm', '12:00', '17:00'],
    ]);
    expect(new Set(home.map(({ key }) => key)).size).to.equal(3);
    const [day, ...others] = slotsBetween(norwich, 'bulky_waste', 'kerbside', '2026-12-03', '2026-12-03');
    expect([day?.window, others.length]).to.deep.equal(['day', 0]);
  });

  it('are never on a bank holiday, and not while the offices are shut', () => {
    const slots = slotsBetween(CHRISTMAS, 'council_tax', 'phone', '2026-12-24', '2027-01-04');
    expect([...new Set(slots.map(({ date }) => date))]).to.deep.equal(['2026-12-24', '2027-01-04']);
    const afternoon = slotsBetween(
      {
        ...CHRISTMAS,
        holidays: { ...CHRISTMAS.holidays, office_closures: [{ from: '2026-12-24T14:10', to: '2027-01-04T09:00' }] },
      },
      'council_tax',
      'phone',
      '2026-12-24',
      '2026-12-24',
    );
    expect(afternoon.at(-1)?.to).to.equal('14:00');
    expect(slotsBetween(norwich, 'council_tax', 'phone', '2028-04-14', '2028-04-17')).to.deep.equal([]);
  });

  it("are London's: the same hour before and after the clocks change, at other instants", () => {
    const [friday] = slotsBetween(norwich, 'council_tax', 'phone', '2027-03-25', '2027-03-25');
    const [tuesday] = slotsBetween(norwich, 'council_tax', 'phone', '2027-03-30', '2027-03-30');
    if (!friday || !tuesday) throw new Error('no times');
    expect(startsAt(friday).toISOString()).to.equal('2027-03-25T09:00:00.000Z');
    expect(startsAt(tuesday).toISOString()).to.equal('2027-03-30T08:00:00.000Z');
    expect(endsAt(tuesday).getTime() - startsAt(tuesday).getTime()).to.equal(20 * 60_000);
  });

  it('know an hour that the clock skips, and one that comes twice', () => {
    expect(londonInstant('2027-03-28', '01:30').toISOString()).to.equal('2027-03-28T01:30:00.000Z');
    expect(londonInstant('2026-10-25', '01:30').toISOString()).to.equal('2026-10-25T00:30:00.000Z');
    expect(londonInstant('2026-07-01', '00:00').toISOString()).to.equal('2026-06-30T23:00:00.000Z');
  });
});

describe('How soon an appointment can be', () => {
  it('two working hours from now for a call', () => {
    expect(from('2026-11-23T09:15:00Z', 'phone')).to.equal('2026-11-23T11:15:00.000Z');
    expect(from('2026-11-23T15:00:00Z', 'phone')).to.equal('2026-11-24T10:00:00.000Z');
    expect(from('2026-11-23T20:00:00Z', 'phone')).to.equal('2026-11-24T11:00:00.000Z');
    expect(from('2026-11-28T12:00:00Z', 'phone')).to.equal('2026-11-30T11:00:00.000Z');
  });

  it('over Christmas, after the offices have opened again', () => {
    expect(from('2026-12-24T15:00:00Z', 'phone', undefined, CHRISTMAS)).to.equal('2027-01-04T10:00:00.000Z');
    const open = { ...CHRISTMAS, holidays: { ...norwich.holidays, office_closures: [] } };
    expect(from('2026-12-24T15:00:00Z', 'phone', undefined, open)).to.equal('2026-12-29T10:00:00.000Z');
  });

  it('the next working day for a visit', () => {
    expect(from('2026-11-23T08:00:00Z', 'in_person')).to.equal('2026-11-24T00:00:00.000Z');
    expect(from('2026-11-27T08:00:00Z', 'in_person')).to.equal('2026-11-30T00:00:00.000Z');
    expect(from('2026-12-24T10:00:00Z', 'in_person', undefined, CHRISTMAS)).to.equal('2027-01-04T00:00:00.000Z');
  });

  it('two working days with an interpreter, five with one who signs', () => {
    expect(from('2026-11-23T08:00:00Z', 'phone', 'spoken')).to.equal('2026-11-25T00:00:00.000Z');
    expect(from('2026-11-23T08:00:00Z', 'in_person', 'sign')).to.equal('2026-11-30T00:00:00.000Z');
  });

  it('no later than six weeks', () => {
    expect(bookable(norwich, 'phone', new Date('2026-11-23T09:00:00Z')).until).to.equal('2027-01-04');
  });

  it('two times in a row with an interpreter; a part of a day is long enough', () => {
    expect(slotsNeeded(norwich, 'housing', 'spoken')).to.equal(2);
    expect(slotsNeeded(norwich, 'housing')).to.equal(1);
    expect(slotsNeeded(norwich, 'repairs', 'sign')).to.equal(1);
  });
});
