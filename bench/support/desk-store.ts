import { randomUUID } from 'node:crypto';
import { Audit } from '../../services/audit/audit.ts';
import type { NewServiceRequest } from '../../services/cases/cases.ts';
import { createEmbeddedCases } from '../../services/cases/embedded-cases.ts';
import { newConversationId } from '../../services/conversations/conversation-id.ts';
import { newReference } from '../../services/reference.ts';
import { createStaff } from '../../services/staff/staff.ts';
import type { StaffRole } from '../../services/staff/staff-member.ts';
import type { Database, Statement } from '../../services/storage/database.ts';
import { openDatabase } from '../../services/storage/open-database.ts';
import type { Schema } from '../../services/storage/schema.ts';
import { createStore, type Store } from './stores.ts';

/** How much a desk has to show. */
export interface DeskSize {
  /** Messages of the one conversation that is opened. */
  messages: number;
  waiting: number;
  cases: number;
  agents: number;
}

/** A store with that much in it, and who may look. */
export interface DeskStore {
  store: Store;
  /** Cookies of a supervisor, and of agents. */
  supervisor: string;
  agents: string[];
  /** Id of the handoff whose conversation is long. */
  long: string;
}

const PIECE = 200;
const LANGUAGES = ['en', 'pl', 'ar', 'ro'];
const TEAMS = ['housing', 'revenues', 'streets', 'customer'];

/** Makes a store that holds so much at a moment: an ordinary working hour, by the clock the service is started with. */
export async function createDeskStore(size: DeskSize, now: Date): Promise<DeskStore> {
  const store = await createStore('sqlite');
  const database = await openDatabase({ dataDir: store.environment.DATA_DIR });
  try {
    const supervisor = await cookieOf(database, 'supervisor', now);
    const agents: string[] = [];
    for (let i = 0; i < size.agents; i += 1) agents.push(await cookieOf(database, 'agent', now));
    const long = await fillQueue(database, size, now);
    await fillCases(database, size.cases, now);
    return { store, supervisor, agents, long };
  } finally {
    await database.close();
  }
}

async function cookieOf(database: Database, role: StaffRole, now: Date): Promise<string> {
  const staff = createStaff(database, new Audit(database));
  const by = { id: 'bench', name: 'Bench', department: 'Bench' };
  const token = await staff.accounts.invite({ name: 'Asha Patel', department: 'Housing', role }, by, now);
  const username = `staff-${randomUUID()}`;
  const given = { name: '', department: '', username, password: `marmalade ${randomUUID()}` };
  const made = await staff.accounts.accept(token, given, now);
  if (!made || 'problems' in made) throw new Error('no account was made');
  await staff.accounts.setSkills(made.id, { languages: ['pl'], teams: ['housing'] }, by, now);
  const account = await staff.accounts.byId(made.id);
  if (!account) throw new Error('the account is gone');
  return `desk=${(await staff.signIn.begin(account, now)).token}`;
}

async function fillQueue(database: Database, { messages, waiting }: DeskSize, now: Date): Promise<string> {
  const at = now.toISOString();
  const rows = Array.from({ length: waiting }, (_, i) => ({
    id: newConversationId(now),
    handoff: randomUUID(),
    language: LANGUAGES[i % LANGUAGES.length] as string,
    team: TEAMS[i % TEAMS.length] as string,
    lastSeq: i === 0 ? messages : 1,
    askedAt: new Date(now.getTime() - (i % 60) * 10_000).toISOString(),
  }));
  await insert(
    database,
    'conversations',
    rows.map(({ id, language, lastSeq }) => ({
      ...{ id, language, channel: 'webchat', user_id: `dl_${id}`, state: '{}', last_seq: lastSeq },
      ...{ person: 'waiting', started_at: at, last_at: at },
    })),
  );
  await insert(
    database,
    'handoffs',
    rows.map(({ id, handoff, language, team, askedAt }) => ({
      ...{ id: handoff, reference: newReference('NOR'), conversation_id: id, channel: 'webchat', language, team },
      ...{ mode: 'chat', status: 'waiting', reason: 'asked', urgency: 3, topic: null, flags: '[]' },
      ...{ phone: null, call_from: null, call_to: null, requested_at: askedAt },
    })),
  );
  await insert(
    database,
    'activities',
    rows.flatMap(({ id, lastSeq }) =>
      Array.from({ length: lastSeq }, (_, i) => ({
        ...{ conversation_id: id, seq: i + 1, direction: i % 2 === 0 ? 'in' : 'out', meaning: null, at },
        activity: JSON.stringify({
          ...{ type: 'message', locale: 'en-GB' },
          text: `Message ${i + 1}: the bins in the yard behind the flats have not been emptied for three weeks now.`,
        }),
      })),
    ),
  );
  return rows[0]?.handoff ?? '';
}

async function fillCases(database: Database, count: number, now: Date): Promise<void> {
  const first: NewServiceRequest = {
    ...{ id: randomUUID(), reference: newReference('NOR'), instance: randomUUID(), source: 'webchat' },
    ...{ category: 'litter', description: 'The bin is full.', attributes: { kind: 'bin_overflowing' } },
    ...{ address: '12 Alder Road', district: 'inside', body: 'city', private: false, photos: [], language: 'en' },
    ...{ status: 'received', requestedAt: now.toISOString() },
  };
  await database.commit(createEmbeddedCases(database.kysely).create(first));
  const row = await database.kysely.selectFrom('service_requests').selectAll().executeTakeFirstOrThrow();
  await insert(
    database,
    'service_requests',
    Array.from({ length: count - 1 }, (_, i) => ({
      ...row,
      ...{ id: randomUUID(), reference: `NOR-B-${i}`, instance: randomUUID() },
      requested_at: new Date(now.getTime() - i * 60_000).toISOString(),
    })),
  );
}

async function insert<T extends keyof Schema>(database: Database, name: T, rows: readonly object[]): Promise<void> {
  const statements: Statement[] = [];
  for (let from = 0; from < rows.length; from += PIECE) {
    const values = rows.slice(from, from + PIECE) as never;
    statements.push({ query: database.kysely.insertInto(name).values(values).compile() });
  }
  if (statements.length > 0) await database.commit(statements);
}
