import { expect } from 'chai';
import type { Appointment, Appointments, FreeTime } from '../../../services/appointments/appointments.ts';
import { EarlierTimes, OFFER_OVER_JOB } from '../../../services/appointments/earlier-times.ts';
import { createEmbeddedAppointments } from '../../../services/appointments/embedded-appointments.ts';
import { FREED_JOB, freedAppointments, newTimesJobs } from '../../../services/appointments/freed-times.ts';
import { JobStore } from '../../../services/jobs/job-store.ts';
import { ConflictError, type Database, type Statement } from '../../../services/storage/database.ts';
import { anAppointment } from '../../support/appointments.ts';
import { eachDatabase } from '../../support/databases.ts';
import { norwich } from '../council/norwich.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

describe('earlier times', () => {
  eachDatabase((open) => {
    let database: Database;
    let appointments: Appointments;
    let earlier: EarlierTimes;
    let jobs: JobStore;
    beforeEach(async () => {
      database = await open();
      jobs = new JobStore(database.kysely);
      const embedded = createEmbeddedAppointments(database.kysely, norwich);
      appointments = freedAppointments(embedded, jobs, norwich.appointments);
      earlier = new EarlierTimes(database.kysely, appointments, jobs, norwich);
    });

    const firstFree = async (
      date: string,
      more: { interpreter?: 'spoken'; service?: string } = {},
    ): Promise<FreeTime> => {
      const wanted = { service: 'planning', way: 'phone', from: date, to: date, ...more } as const;
      const [time] = await appointments.free(wanted, NOW);
      if (!time) throw new Error('no free time');
      return time;
    };
    const booked = async (time: FreeTime, over: Parameters<typeof anAppointment>[0] = {}): Promise<Appointment> => {
      const appointment = anAppointment({ time, ...over });
      await database.commit(appointments.book(appointment));
      return read(appointment.id);
    };
    const read = async (id: string): Promise<Appointment> => {
      const found = await appointments.byId(id);
      if (!found) throw new Error('no appointment');
      return found;
    };
    const waits = async (date: string, minutes: number): Promise<Appointment> => {
      const appointment = await booked(await firstFree(date));
      await database.commit(earlier.wait(appointment, { language: 'en', at: later(minutes) }));
      return appointment;
    };
    const offered = async (freed: FreeTime, minutes: number) => {
      const found = await earlier.next(freed, later(minutes));
      await database.commit(found?.statements ?? []);
      return found?.offer;
    };
    const isFree = async (time: FreeTime, minutes: number): Promise<boolean> => {
      const free = await appointments.free({ service: time.service, way: time.way, to: time.date }, later(minutes));
      return free.some(({ key }) => key === time.key);
    };
    const conflict = async (statements: Statement[]): Promise<boolean> => {
      const error = await database.commit(statements).catch((thrown: unknown) => thrown);
      return error instanceof ConflictError;
    };
    const due = async (kind: string) => {
      const rows = await database.kysely
        .selectFrom('jobs')
        .select(['key', 'due_at', 'payload'])
        .where('kind', '=', kind)
        .orderBy('due_at')
        .execute();
      return rows.map(({ due_at, payload }) => [Number(due_at) - NOW.getTime(), JSON.parse(payload)] as const);
    };

    it('offers a time to whoever waits longest and would come earlier, and keeps it for nobody else', async () => {
      const freed = await firstFree('2026-12-03');
      const [b, c] = [await waits('2026-12-10', 1), await waits('2026-12-15', 2)];
      await waits('2026-12-08', 3);
      const offer = await offered(freed, 4);
      expect([offer?.appointment.id, offer?.until]).to.deep.equal([b.id, later(124).toISOString()]);
      expect(await isFree(freed, 5)).to.equal(false);
      const again = await earlier.next(freed, later(5));
      expect(again, 'what is kept for one is offered to no other').to.equal(undefined);
      await database.commit(await earlier.lapse(b.id, freed.key, later(124)));
      expect((await offered(freed, 124))?.appointment.id).to.equal(c.id);
    });

    it('keeps the old time until the new one is theirs, and has the old one offered on', async () => {
      const freed = await firstFree('2026-12-03');
      const a = await waits('2026-12-10', 1);
      const offer = await offered(freed, 4);
      expect((await read(a.id)).time.key).to.equal(a.time.key);
      expect(await isFree(a.time, 5)).to.equal(false);
      if (!offer) throw new Error('no offer');
      await database.commit(earlier.take(offer, later(10)));
      expect(await read(a.id)).to.deep.include({ reference: a.reference, status: 'booked', sequence: 1 });
      expect((await read(a.id)).time.key).to.equal(freed.key);
      expect(await isFree(a.time, 10)).to.equal(true);
      expect((await due(FREED_JOB)).map(([, payload]) => payload.slots)).to.include(a.time.key);
      expect(await conflict(earlier.take(offer, later(10))), 'taken twice').to.equal(true);
      expect(await earlier.offered({ appointmentId: a.id }, later(11))).to.equal(undefined);
      // Whoever has come earlier waits no more.
      expect(await offered(await firstFree('2026-12-01'), 12)).to.equal(undefined);
    });

    it('gives a time that nobody answered about to the next, and tells a late yes apart', async () => {
      const freed = await firstFree('2026-12-03');
      const a = await waits('2026-12-10', 1);
      const offer = await offered(freed, 4);
      if (!offer) throw new Error('no offer');
      expect(await due(OFFER_OVER_JOB)).to.deep.equal([[124 * 60_000, { id: a.id, slot: freed.key }]]);
      expect(await conflict(earlier.take(offer, later(124)))).to.equal(true);
      expect((await earlier.offered({ appointmentId: a.id }, later(124)))?.isOpen).to.equal(false);
      await database.commit(await earlier.lapse(a.id, freed.key, later(124)));
      expect(await isFree(freed, 124)).to.equal(true);
      expect(await earlier.offered({ appointmentId: a.id }, later(125))).to.include({ isOpen: false });
      expect(await offered(freed, 125), 'each time is offered once to the same person').to.equal(undefined);
      expect((await offered(await firstFree('2026-12-08'), 126))?.appointment.id).to.equal(a.id);
    });

    it('passes on what is declined at once, and takes off the list whoever says so', async () => {
      const freed = await firstFree('2026-12-03');
      const [a, b] = [await waits('2026-12-10', 1), await waits('2026-12-15', 2)];
      const offer = await offered(freed, 4);
      if (!offer) throw new Error('no offer');
      await database.commit(earlier.decline(offer, { waitsOn: false, at: later(5) }));
      expect(await conflict(earlier.take(offer, later(6)))).to.equal(true);
      expect((await due(FREED_JOB)).at(-1)).to.deep.equal([
        5 * 60_000,
        { service: 'planning', way: 'phone', slots: freed.key },
      ]);
      expect((await offered(freed, 6))?.appointment.id).to.equal(b.id);
      expect(await offered(await firstFree('2026-12-08'), 7), `${a.reference} is not on the list`).to.equal(undefined);
    });

    it('asks nobody of two times at once, whatever process looks', async () => {
      const [one, two] = [await firstFree('2026-12-03'), await firstFree('2026-12-08')];
      await waits('2026-12-10', 1);
      const [first, second] = await Promise.all([earlier.next(one, later(2)), earlier.next(two, later(2))]);
      const lost = await Promise.all([first, second].map((each) => conflict(each?.statements ?? [])));
      expect(lost.filter(Boolean)).to.have.length(1);
    });

    it('offers only what the rules let somebody have: with an interpreter, two times in a row and more notice', async () => {
      const own = await firstFree('2026-12-10', { service: 'housing', interpreter: 'spoken' });
      const a = await booked(own, { interpreter: { kind: 'spoken', language: 'Polish' } });
      await database.commit(earlier.wait(a, { language: 'en', at: NOW }));
      const soon = await firstFree('2026-11-24', { service: 'housing' });
      expect(await offered(soon, 1)).to.equal(undefined);
      const freed = await firstFree('2026-12-03', { service: 'housing' });
      const offer = await offered(freed, 2);
      expect(offer?.time.slots).to.have.length(2).and.to.include(freed.key);
    });

    it('looks when an appointment is cancelled or moved, and when a form holds a time no more', async () => {
      const a = await booked(await firstFree('2026-12-10'));
      const time = await firstFree('2026-12-08');
      await database.commit(appointments.hold(time, 'form-1', later(1)));
      expect(await due(FREED_JOB)).to.deep.equal([
        [6 * 60_000, { service: 'planning', way: 'phone', slots: time.key }],
      ]);
      await database.commit(appointments.rearrange(a, { time, holder: 'form-1', at: later(2) }));
      await database.commit(appointments.cancel(await read(a.id), later(3)));
      expect((await due(FREED_JOB)).map(([at, { slots }]) => [at / 60_000, slots])).to.deep.equal([
        [2, a.time.key],
        [3, time.key],
        [6, time.key],
      ]);
    });

    it('looks once for new times when the office has more of them', async () => {
      const { appointments: policy } = norwich;
      await database.commit(newTimesJobs(policy, jobs, NOW));
      const before = (await due(FREED_JOB)).length;
      await database.commit(newTimesJobs(policy, jobs, later(1)));
      expect(await due(FREED_JOB)).to.have.length(before);
      const services = policy.services.map((each) => (each.code === 'planning' ? { ...each, seats: 2 } : each));
      await database.commit(newTimesJobs({ services }, jobs, later(2)));
      expect((await due(FREED_JOB)).slice(before)).to.deep.equal([
        [2 * 60_000, { service: 'planning', way: 'phone', slots: '' }],
      ]);
    });

    it('tells them where they asked to hear of it last, at the place on the list that they had', async () => {
      const freed = await firstFree('2026-12-03');
      const [a] = [await waits('2026-12-10', 1), await waits('2026-12-15', 2)];
      await database.commit(earlier.wait(a, { conversationId: 'c9', language: 'pl', at: later(3) }));
      const offer = await offered(freed, 4);
      expect(offer?.to).to.deep.equal({ conversationId: 'c9', language: 'pl' });
      expect((await earlier.offered({ conversationId: 'c9' }, later(5)))?.appointment.id).to.equal(a.id);
      expect(await earlier.offered({ conversationId: 'c1' }, later(5))).to.equal(undefined);
    });

    it('a cancelled appointment is offered nothing, and what was kept for it is free', async () => {
      const freed = await firstFree('2026-12-03');
      const a = await waits('2026-12-10', 1);
      const offer = await offered(freed, 2);
      await database.commit(appointments.cancel(a, later(3)));
      expect(await isFree(freed, 3)).to.equal(true);
      expect(await conflict(earlier.take(offer as NonNullable<typeof offer>, later(4)))).to.equal(true);
      await database.commit(await earlier.lapse(a.id, freed.key, later(122)));
      expect((await due(FREED_JOB)).at(-1)?.[1]).to.deep.include({ slots: freed.key });
    });
  });
});
