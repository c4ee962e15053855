import { expect } from 'chai';
import { CompiledQuery, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { ConversationStore } from '../../../services/conversations/conversation-store.ts';
import { OutboxStore } from '../../../services/conversations/outbox-store.ts';
import { Transcript } from '../../../services/conversations/transcript.ts';
import type { Schema } from '../../../services/storage/schema.ts';
import { SqliteDatabase } from '../../../services/storage/sqlite-database.ts';

interface Stores {
  conversations: ConversationStore;
  outbox: OutboxStore;
  transcript: Transcript;
}

const CHANNELS = ['webchat', 'sms'];
const CLAIM = { channels: CHANNELS, owner: 'x', now: 1, until: 2, limit: 100 };
const KEY = /USING (COVERING )?INDEX sqlite_autoindex|USING PRIMARY KEY/;

/** What each turn or each second asks, and the index that must serve it: with a million conversations a scan is felt. */
const READS: Record<string, { ask: (stores: Stores) => Promise<unknown> | CompiledQuery; index: RegExp }> = {
  'a conversation': { ask: ({ conversations }) => conversations.conversation('x'), index: KEY },
  'the next message': { ask: ({ conversations }) => conversations.nextPending('x'), index: /inbox_pending/ },
  'what dead processes left': {
    ask: ({ conversations }) => conversations.abandoned(CHANNELS, 1, 100),
    index: /inbox_pending/,
  },
  'what became of earlier replies': { ask: ({ outbox }) => outbox.earlier('x', 2), index: KEY },
  'replies that are due': { ask: ({ outbox }) => outbox.claimDue(CLAIM).query, index: /outbox_due/ },
  'a reply': { ask: ({ outbox }) => outbox.entry('x', 1), index: KEY },
  'what is new': { ask: ({ transcript }) => transcript.since('x', 3), index: KEY },
  'the last numbers': { ask: ({ transcript }) => transcript.lastNumbers(['x', 'y']), index: KEY },
};

/** A partial index holds only what is unfinished: all of it may be looked at. */
const ALLOWED = /^SCAN (inbox|outbox)\b.* USING (COVERING )?INDEX (inbox_pending|outbox_due)/;

/** A database that answers nothing and keeps what it is asked. */
function listening(heard: CompiledQuery[]): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    log: ({ query }) => {
      heard.push(query);
    },
  });
}

describe('queries of conversations', () => {
  let database: SqliteDatabase;
  before(async () => {
    database = await SqliteDatabase.open(':memory:');
  });
  after(() => database.close());

  for (const [name, { ask, index }] of Object.entries(READS)) {
    it(`${name}: found by an index`, async () => {
      const heard: CompiledQuery[] = [];
      const kysely = listening(heard);
      const asked = await ask({
        conversations: new ConversationStore(kysely),
        outbox: new OutboxStore(kysely),
        transcript: new Transcript(kysely),
      });
      if (asked && typeof asked === 'object' && 'sql' in asked) heard.push(asked as CompiledQuery);
      expect(heard, 'one query').to.have.length(1);
      const { sql, parameters } = heard[0] as CompiledQuery;
      const { rows } = await database.kysely.executeQuery<{ detail: string }>(
        CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
      );
      const plan = rows.map(({ detail }) => detail);
      expect(plan.join('; ')).to.match(index);
      expect(plan.filter((step) => /^SCAN \w+/.test(step) && !ALLOWED.test(step))).to.deep.equal([]);
    });
  }
});
