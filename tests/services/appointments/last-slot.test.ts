import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Appointment } from '../../../services/appointments/appointments.ts';
import { EarlierTimes } from '../../../services/appointments/earlier-times.ts';
import { createEmbeddedAppointments } from '../../../services/appointments/embedded-appointments.ts';
import { JobStore } from '../../../services/jobs/job-store.ts';
import type { Database } from '../../../services/storage/database.ts';
import { openDatabase } from '../../../services/storage/open-database.ts';
import { anAppointment, aTime } from '../../support/appointments.ts';
import { eachStorage } from '../../support/storages.ts';
import { norwich } from '../council/norwich.ts';

const FIGHTER = fileURLToPath(new URL('../../support/slot-fighter.ts', import.meta.url));
const ROUNDS = 1_000;

async function told(fighter: ChildProcess): Promise<string> {
  const [word] = (await once(fighter, 'message')) as [string];
  return word;
}

describe('two processes that fight for the last seat', function () {
  this.timeout(180_000);

  eachStorage((storage) => {
    const fighters: ChildProcess[] = [];
    afterEach(() => {
      for (const fighter of fighters) fighter.kill();
    });

    const begin = async (where: ReturnType<typeof storage>): Promise<Database> => {
      const url = 'DATABASE_URL' in where ? where.DATABASE_URL : '';
      const database = await openDatabase({ dataDir: where.DATA_DIR, url: url === '' ? undefined : url });
      for (let i = 0; i < 2; i += 1) {
        const fighter = fork(FIGHTER, [where.DATA_DIR, url]);
        fighters.push(fighter);
        expect(await told(fighter)).to.equal('ready');
      }
      return database;
    };
    const end = async (): Promise<void> => {
      const ended = fighters.map((fighter) => once(fighter, 'exit'));
      for (const fighter of fighters.splice(0)) fighter.send('end');
      await Promise.all(ended);
    };

    it(`one wins each time, ${ROUNDS} times`, async () => {
      const database = await begin(storage());
      const wins = [0, 0];
      for (let round = 0; round < ROUNDS; round += 1) {
        const heard = fighters.map(told);
        for (const fighter of fighters) fighter.send(`book planning/phone/round-${round}`);
        const outcomes = await Promise.all(heard);
        expect([...outcomes].sort(), `round ${round}`).to.deep.equal(['lost', 'won']);
        const winner = outcomes.indexOf('won');
        wins[winner] = (wins[winner] ?? 0) + 1;
      }
      const booked = await database.kysely.selectFrom('appointments').select('slots').execute();
      const seats = await database.kysely.selectFrom('appointment_seats').select('slot').execute();
      await database.close();
      expect(new Set(booked.map(({ slots }) => slots)).size).to.equal(ROUNDS);
      expect([booked.length, seats.length]).to.deep.equal([ROUNDS, ROUNDS]);
      // Were one always first, they would not have fought.
      expect(Math.min(...wins)).to.be.greaterThan(0);
      await end();
    });

    it(`a time that was freed is offered to one, or booked by one, ${ROUNDS} times`, async () => {
      const database = await begin(storage());
      const { kysely } = database;
      const appointments = createEmbeddedAppointments(kysely, norwich);
      const earlier = new EarlierTimes(kysely, appointments, new JobStore(kysely), norwich);
      for (const from of ['13:00', '13:20']) {
        const key = `planning/phone/2026-12-17T${from}`;
        const waiting = anAppointment({ time: aTime({ key, slots: [key], date: '2026-12-17', from }) });
        await database.commit(appointments.book(waiting));
        const made = await appointments.byId(waiting.id);
        await database.commit(earlier.wait(made as Appointment, { language: 'en', at: new Date(waiting.at) }));
      }
      const own = await kysely.selectFrom('appointment_seats').select('slot').execute();
      const freed = 'planning/phone/2026-12-03T13:00';
      const won = { offer: 0, find: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        // By turns two offer it, and one offers it while the other books it.
        const acts = round % 2 === 0 ? (['offer', 'offer'] as const) : (['offer', 'find'] as const);
        const heard = fighters.map(told);
        for (const [i, fighter] of fighters.entries()) fighter.send(`${acts[i]} ${freed}`);
        const outcomes = await Promise.all(heard);
        expect([...outcomes].sort(), `round ${round}`).to.deep.equal(['lost', 'won']);
        const winner = acts[outcomes.indexOf('won')] as 'offer' | 'find';
        const offers = await kysely.selectFrom('appointment_offers').select('state').execute();
        const seats = await kysely.selectFrom('appointment_seats').select('slot').execute();
        expect([offers.length, seats.length], `round ${round}`).to.deep.equal([
          winner === 'offer' ? 1 : 0,
          own.length + 1,
        ]);
        if (acts[1] === 'find') won[winner] += 1;
        await kysely.deleteFrom('appointment_offers').execute();
        await kysely.deleteFrom('appointment_seats').where('slot', '=', freed).execute();
      }
      await database.close();
      expect(Math.min(won.offer, won.find), JSON.stringify(won)).to.be.greaterThan(0);
      await end();
    });
  });
});
