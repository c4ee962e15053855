import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import { Chance } from './support/chance.ts';
import { check } from './support/check.ts';
import { type Log, Resident } from './support/driver.ts';
import { add, type Golden } from './support/golden.ts';
import { InProcess } from './support/in-process.ts';
import { newPlace, SCRIPTS } from './support/scripts.ts';
import { createStore, type Store } from './support/store.ts';

/** Damage done to a sound database, and the invariants that must be found broken. */
const DAMAGES: { what: string; sql: string; breaks: string[] }[] = [
  {
    what: 'a report is lost',
    sql: 'delete from service_requests where rowid = (select min(rowid) from service_requests)',
    breaks: ['I1', 'I2', 'I3'],
  },
  {
    what: 'a report is doubled under another reference',
    sql: `create temp table copied as select * from service_requests limit 1;
      update copied set id = 'x', reference = 'NOR-2222-22', instance = 'another form';
      insert into service_requests select * from copied;
      drop table copied`,
    breaks: ['I2', 'I3'],
  },
  { what: 'a request for another council is lost', sql: 'delete from not_ours', breaks: ['I2', 'I3'] },
  {
    what: 'a message is lost',
    sql: 'delete from inbox where (conversation_id, seq) = (select conversation_id, max(seq) from inbox)',
    breaks: ['I6', 'I7'],
  },
  {
    what: 'a message is stored twice',
    sql: `insert into inbox (channel, message_key, conversation_id, seq, body_hash, status, accepted_at, outcome)
      select channel, 'again/' || message_key, conversation_id, 9999, body_hash, status, accepted_at, 'answered' from inbox limit 1`,
    breaks: ['I6', 'I7'],
  },
  {
    what: 'a reply is doubled',
    sql: `insert into activities (conversation_id, seq, direction, activity, meaning, at)
      select conversation_id, 9999, direction, activity, meaning, at from activities where direction = 'out' limit 1;
      insert into outbox (conversation_id, seq, channel, status, next_at) select conversation_id, 9999, channel, 'sent', 0
      from outbox where (conversation_id, 1) in (select conversation_id, 1 from activities where seq = 9999)  limit 1`,
    breaks: ['I8b'],
  },
  {
    what: 'a reply is lost from the transcript',
    sql: "delete from activities where rowid = (select max(rowid) from activities where direction = 'out')",
    breaks: ['I7', 'I8b'],
  },
  {
    what: 'a reply is unsent',
    sql: "update outbox set status = 'pending' where (conversation_id, seq) = (select conversation_id, max(seq) from outbox)",
    breaks: ['I8a'],
  },
  {
    what: 'a message waits',
    sql: "update inbox set status = 'pending', outcome = null where (conversation_id, seq) = (select conversation_id, min(seq) from inbox)",
    breaks: ['I6', 'I8a'],
  },
  {
    what: 'a turn was done twice',
    sql: 'update conversations set version = version + 1 where rowid = 1',
    breaks: ['I6'],
  },
  {
    what: "a resident's words were changed",
    sql: `update activities set activity = json_set(activity, '$.text', 'other words')
      where rowid = (select min(rowid) from activities where direction = 'in')`,
    breaks: ['I7', 'I8b'],
  },
];

describe('the checker', function () {
  this.timeout(60_000);
  let store: Store;
  const golden: Golden = { replies: {}, counts: {} };
  const logs: Log[] = [];

  before(async () => {
    store = await createStore('sqlite');
    const world = await InProcess.open(store);
    for (const [i, script] of SCRIPTS.entries()) {
      const resident = new Resident(script, newPlace(i), () => world.line(), new Chance(i), {
        copies: 1,
        pause: [0, 1],
      });
      await resident.play();
      add(golden, resident);
      logs.push(resident.log);
    }
    await world.close();
  });
  after(() => store.remove());

  it('finds nothing where nothing went wrong', async () => {
    const { broken, text } = await check(store, golden, logs);
    expect(broken, text).to.deep.equal([]);
    for (const count of text.matchAll(/(\d+) checked/g)) expect(Number(count[1]), text).to.be.greaterThan(0);
  });

  for (const [i, { what, sql, breaks }] of DAMAGES.entries()) {
    it(`finds that ${what}`, async () => {
      const dataDir = join(store.dataDir, `damaged-${i}`);
      mkdirSync(dataDir);
      const address = join(dataDir, 'council.sqlite');
      copyFileSync(store.address, address);
      const database = new DatabaseSync(address, { enableForeignKeyConstraints: false });
      database.exec(sql);
      database.close();
      const { broken, text } = await check({ address, dataDir }, golden, logs);
      expect(broken, text).to.include.members(breaks);
    });
  }

  it('finds that a resident was shown a reply twice, or other words than another got', async () => {
    const twice = structuredClone(logs);
    const reply = twice[0]?.seen.find(({ from }) => from === 'assistant') as Log['seen'][0];
    twice[0]?.seen.push(reply);
    expect((await check(store, golden, twice)).broken).to.include.members(['I8b', 'I10']);
    const other = structuredClone(golden);
    (other.replies[SCRIPTS[0]?.name as string] as string[])[2] = 'another question';
    expect((await check(store, other, logs)).broken).to.deep.equal(['I10']);
  });

  it('finds that copies of a message got different answers', async () => {
    const different = structuredClone(logs);
    different[0]?.sent[0]?.ids.push('another id');
    expect((await check(store, golden, different)).broken).to.deep.equal(['I9']);
  });
});
