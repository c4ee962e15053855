import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openDatabase } from '../../../services/storage/open-database.ts';
import { eachStorage } from '../../support/storages.ts';

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

    it(`one wins each time, ${ROUNDS} times`, async () => {
      const where = storage();
      const url = 'DATABASE_URL' in where ? where.DATABASE_URL : '';
      const database = await openDatabase({ dataDir: where.DATA_DIR, url: url === '' ? undefined : url });
      for (let i = 0; i < 2; i += 1) {
        const fighter = fork(FIGHTER, [where.DATA_DIR, url]);
        fighters.push(fighter);
        expect(await told(fighter)).to.equal('ready');
      }
      const wins = [0, 0];
      for (let round = 0; round < ROUNDS; round += 1) {
        const heard = fighters.map(told);
        for (const fighter of fighters) fighter.send(`planning/phone/round-${round}`);
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
      const ended = fighters.map((fighter) => once(fighter, 'exit'));
      for (const fighter of fighters) fighter.send('end');
      await Promise.all(ended);
    });
  });
});
