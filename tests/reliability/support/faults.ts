import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import { TurnReception } from '../../../bots/turn-reception.ts';
import { ConversationStore } from '../../../services/conversations/conversation-store.ts';
import { ConflictError, type Database, type Statement } from '../../../services/storage/database.ts';
import { PostgresDatabase } from '../../../services/storage/postgres-database.ts';
import { SqliteDatabase } from '../../../services/storage/sqlite-database.ts';

type Commit = Database['commit'];

/** Long enough for whoever is told to kill this process between the two halves of a commit. */
const BETWEEN_HALVES_MS = 1_000;

const FAULTS: Record<string, () => void> = {
  /** The door forgets the sender's id of a message, so that each copy is a message of its own. */
  'forget-key': () => {
    const accept = TurnReception.prototype.accept;
    TurnReception.prototype.accept = function (message) {
      return accept.call(this, { ...message, messageKey: randomUUID() });
    };
  },
  /** A turn's record is written by itself, before the rest of the turn. */
  'two-commits': () =>
    wrapCommit((commit) => async (statements) => {
      const isRecord = (sql: string): boolean => sql.startsWith('insert into "service_requests"');
      const record = statements.filter(({ query }) => isRecord(query.sql));
      if (record.length === 0) return commit(statements);
      await commit(record);
      process.send?.('between the halves');
      await delay(BETWEEN_HALVES_MS);
      return commit(statements.filter(({ query }) => !isRecord(query.sql)));
    }),
  /** A turn is written whoever has the conversation by now, and however far it has come. SQLite only. */
  'no-fence': () => {
    ConversationStore.prototype.advance = ({ conversation, language, state, replies }) => ({
      query: CompiledQuery.raw(
        'update conversations set state = ?, language = ?, version = version + 1, last_seq = last_seq + ? where id = ? returning last_seq',
        [state, language, replies, conversation.id],
      ),
    });
    const finish = ConversationStore.prototype.finish;
    ConversationStore.prototype.finish = function (...given) {
      return { query: finish.apply(this, given).query };
    };
  },
};

/** Plants one of the faults into this process. @throws RangeError when there is no such fault */
export function plantFault(name: string): void {
  const plant = FAULTS[name];
  if (!plant) throw new RangeError(`no fault is called ${name}`);
  plant();
}

/** Tells the parent process of each commit that the database refused because its row had moved on. */
export function tellRefusals(): void {
  wrapCommit((commit) => async (statements) => {
    try {
      return await commit(statements);
    } catch (error) {
      if (error instanceof ConflictError) process.send?.('refused');
      throw error;
    }
  });
}

function wrapCommit(wrap: (commit: Commit) => Commit): void {
  for (const { prototype } of [SqliteDatabase, PostgresDatabase]) {
    const commit = prototype.commit;
    prototype.commit = function (this: Database, statements: readonly Statement[]) {
      return wrap((some) => commit.call(this as never, some))(statements);
    };
  }
}
