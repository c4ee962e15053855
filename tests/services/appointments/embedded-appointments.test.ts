import { expect } from 'chai';
import type { Appointment, Appointments, FreeTime, WantedTime } from '../../../services/appointments/appointments.ts';
import { createEmbeddedAppointments } from '../../../services/appointments/embedded-appointments.ts';
import { ConflictError, type Database, type Statement } from '../../../services/storage/database.ts';
import { anAppointment, aTime } from '../../support/appointments.ts';
import { eachDatabase } from '../../support/databases.ts';
import { norwich } from '../council/norwich.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const PLANNING: WantedTime = { service: 'planning', way: 'phone', from: '2026-12-03', to: '2026-12-03' };

describe('embedded appointments', () => {
  eachDatabase((open) => {
    let database: Database;
    let appointments: Appointments;
    beforeEach(async () => {
      database = await open();
      appointments = createEmbeddedAppointments(database.kysely, norwich);
    });

    const freeTimes = async (wanted: Partial<WantedTime> = {}, now = NOW): Promise<FreeTime[]> =>
      appointments.free({ ...PLANNING, ...wanted }, now);
    const starts = async (wanted: Partial<WantedTime> = {}, now = NOW): Promise<string[]> =>
      (await freeTimes(wanted, now)).map(({ from }) => from);
    const firstFree = async (wanted: Partial<WantedTime> = {}, now = NOW): Promise<FreeTime> => {
      const [time] = await freeTimes(wanted, now);
      if (!time) throw new Error('no free time');
      return time;
    };
    const booked = async (over: Parameters<typeof anAppointment>[0] = {}): Promise<Appointment> => {
      const appointment = anAppointment(over);
      await database.commit(appointments.book(appointment));
      return read(appointment.id);
    };
    const read = async (id: string): Promise<Appointment> => {
      const found = await appointments.byId(id);
      if (!found) throw new Error('no appointment');
      return found;
    };
    const conflict = async (statements: Statement[]): Promise<boolean> => {
      const error = await database.commit(statements).catch((thrown: unknown) => thrown);
      return error instanceof ConflictError;
    };

    it('gives back what was booked, and that time to nobody else', async () => {
      const before = await starts();
      const time = await firstFree();
      const made = anAppointment({
        time,
        conversationId: 'c1',
        about: 'An extension',
        details: { site: '12 Alder Road' },
        interpreter: { kind: 'spoken', language: 'Polish' },
        pricePence: 1250,
      });
      await database.commit(appointments.book(made));
      const { at, ...rest } = made;
      expect(await appointments.byReference(made.reference)).to.deep.equal({
        ...rest,
        ...{ status: 'booked', startsAt: '2026-12-03T13:00:00.000Z', endsAt: '2026-12-03T13:20:00.000Z' },
        ...{ sequence: 0, version: 1, createdAt: at, updatedAt: at },
      });
      expect(await appointments.byConversation('c1')).to.have.length(1);
      expect(await starts()).to.deep.equal(before.slice(1));
    });

    it('books one for an instance, however often it is repeated', async () => {
      const made = anAppointment();
      await Promise.all(Array.from({ length: 10 }, () => database.commit(appointments.book(made))));
      const rows = await database.kysely.selectFrom('appointments').select('id').execute();
      const seats = await database.kysely.selectFrom('appointment_seats').select('slot').execute();
      expect([rows.length, seats.length]).to.deep.equal([1, 1]);
    });

    it('has as many seats at a time as its service, and no more', async () => {
      const wanted = { service: 'housing' };
      for (const seat of [1, 2]) {
        const time = await firstFree(wanted);
        expect([time.from, time.seat]).to.deep.equal(['09:00', seat]);
        await booked({ time });
      }
      expect((await firstFree(wanted)).from).to.equal('09:45');
    });

    it('keeps a time for five minutes while it is confirmed, and then for nobody', async () => {
      const time = await firstFree();
      await database.commit(appointments.hold(time, 'form-1', NOW));
      expect(await starts()).to.not.include('13:00');
      expect(await starts({ holder: 'form-1' })).to.include('13:00');
      expect(await conflict(appointments.hold(time, 'form-2', later(4)))).to.equal(true);
      expect(await starts({}, later(5))).to.include('13:00');
      await database.commit(appointments.hold(time, 'form-2', later(5)));
      // Whoever was too slow does not get it any more.
      expect(
        await conflict(appointments.book(anAppointment({ id: 'form-1', time, at: later(6).toISOString() }))),
      ).to.equal(true);
      await database.commit(appointments.book(anAppointment({ id: 'form-2', time, at: later(6).toISOString() })));
      expect(await appointments.byId('form-1')).to.equal(undefined);
    });

    it('lets a held time go when another is chosen, or none', async () => {
      const [first, second] = await freeTimes();
      if (!first || !second) throw new Error('two times');
      await database.commit(appointments.hold(first, 'form-1', NOW));
      await database.commit(appointments.hold(second, 'form-1', NOW));
      expect(await starts())
        .to.include('13:00')
        .and.not.include('13:20');
      await database.commit(appointments.release('form-1'));
      expect(await starts()).to.include('13:20');
    });

    it('takes two times in a row with an interpreter, at one seat, and not before the notice', async () => {
      const wanted = { service: 'housing', interpreter: 'spoken' as const };
      const time = await firstFree(wanted);
      expect([time.from, time.to, time.slots.length]).to.deep.equal(['09:00', '10:30', 2]);
      await booked({ time });
      const [next] = await freeTimes({ service: 'housing' });
      expect([next?.from, next?.seat]).to.deep.equal(['09:00', 2]);
      const all = await freeTimes(wanted);
      expect(all.every(({ from, to }) => from < to && to <= '16:00')).to.equal(true);
      expect(await freeTimes({ ...wanted, from: '2026-11-24', to: '2026-11-24' })).to.deep.equal([]);
    });

    it('moves an appointment: the old time is free only when the new one is sure', async () => {
      const one = await booked();
      const [time] = (await freeTimes()).slice(2);
      if (!time) throw new Error('no time');
      await database.commit(appointments.hold(time, 'form-9', NOW));
      expect(await starts()).to.not.include('13:00');
      await database.commit(appointments.rearrange(one, { time, holder: 'form-9', at: later(1) }));
      const moved = await read(one.id);
      expect(moved).to.deep.include({ reference: one.reference, status: 'booked', sequence: 1, version: 2 });
      expect(moved.time.from).to.equal(time.from);
      expect(await starts())
        .to.include('13:00')
        .and.not.include(time.from);
    });

    it('keeps the old time when somebody else has the new one', async () => {
      const one = await booked();
      const [, time] = [aTime(), await firstFree()];
      await booked({ time });
      expect(await conflict(appointments.rearrange(one, { time, holder: 'form-9', at: NOW }))).to.equal(true);
      const still = await read(one.id);
      expect([still.time.from, still.sequence]).to.deep.equal(['13:00', 0]);
      expect(await starts()).to.not.include('13:00');
    });

    it('moves by one time where old and new overlap', async () => {
      const time = await firstFree({ service: 'housing', interpreter: 'spoken' });
      const one = await booked({ time });
      const [, next] = await appointments.free(
        { service: 'housing', way: 'phone', from: '2026-12-03', to: '2026-12-03' },
        NOW,
      );
      if (!next) throw new Error('no time');
      const overlap = { ...next, slots: [time.slots[1] ?? ''], seat: 1, key: time.slots[1] ?? '' };
      await database.commit(appointments.rearrange(one, { time: overlap, holder: 'x', at: NOW }));
      const seats = await database.kysely.selectFrom('appointment_seats').select('slot').execute();
      expect(seats.map(({ slot }) => slot)).to.deep.equal([time.slots[1]]);
    });

    it('frees the time of one that is cancelled at once, once, and only as it was read', async () => {
      const one = await booked();
      await database.commit(appointments.cancel(one, NOW));
      expect(await starts()).to.include('13:00');
      expect(await read(one.id)).to.deep.include({ status: 'cancelled', sequence: 1 });
      await booked();
      expect(await conflict(appointments.cancel(one, NOW))).to.equal(true);
      expect(
        await conflict(appointments.rearrange(await read(one.id), { time: aTime(), holder: 'x', at: NOW })),
      ).to.equal(true);
      expect(await starts()).to.not.include('13:00');
    });

    it('keeps a time for whoever pays first, without an end, until it is paid or not', async () => {
      const time = await firstFree();
      const made = anAppointment({ time, pricePence: 2600 });
      await Promise.all([1, 2, 3].map(() => database.commit(appointments.reserve(made))));
      expect(await read(made.id)).to.deep.include({ status: 'unpaid', pricePence: 2600 });
      expect(await starts({}, later(600))).to.not.include('13:00');
      const unpaid = await read(made.id);
      await database.commit(appointments.confirm(unpaid, later(10)));
      expect(await read(made.id)).to.deep.include({ status: 'booked', sequence: 0 });
      expect(await conflict(appointments.lapse(unpaid, later(11))), 'what is paid does not lapse').to.equal(true);
      expect(await starts({}, later(600))).to.not.include('13:00');
    });

    it('frees the time of what is not paid at once, and does not book it after that', async () => {
      const time = await firstFree();
      const made = anAppointment({ time, pricePence: 2600 });
      await database.commit(appointments.reserve(made));
      const unpaid = await read(made.id);
      await database.commit(appointments.lapse(unpaid, later(60)));
      expect(await starts({}, later(60))).to.include('13:00');
      expect(await conflict(appointments.confirm(unpaid, later(61)))).to.equal(true);
      expect((await read(made.id)).status).to.equal('lapsed');
      expect(await conflict(appointments.cancel(await read(made.id), later(62)))).to.equal(true);
    });

    it('remembers what is to be sent back, until it was', async () => {
      const one = await booked({ pricePence: 2600 });
      await database.commit(appointments.cancel(one, NOW, 'refund_due'));
      expect((await read(one.id)).status).to.equal('refund_due');
      expect(await starts()).to.include('13:00');
      await database.commit(appointments.conclude(await read(one.id), 'cancelled', later(1)));
      expect((await read(one.id)).status).to.equal('cancelled');
    });

    it('finds what somebody has still to come, by phone or email, for one service', async () => {
      const one = await booked({ contact: { email: 'Sam@Example.org' } });
      for (const [contact, found] of [
        [{ email: 'sam@example.org' }, 1],
        [{ phone: '+447700900123' }, 0],
        [{ name: 'Sam Lee' }, 0],
      ] as const) {
        expect(await appointments.coming(contact, 'planning', NOW)).to.have.length(found);
      }
      expect(await appointments.coming({ email: 'sam@example.org' }, 'housing', NOW)).to.deep.equal([]);
      expect(await appointments.coming({ email: 'sam@example.org' }, 'planning', new Date(one.startsAt))).to.deep.equal(
        [],
      );
    });
  });
});
