import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';

/**
 * Checks that nothing was lost and nothing doubled. It reads only the database and the file of what residents saw,
 * and shares no code with the service, so that it cannot share a mistake with it.
 *
 *     node checker.ts --database <SQLite file or postgres URL> --seen <file> [--patience <seconds>]
 *
 * One line for each invariant with its counts, then what is broken. Ends with 1 when anything is.
 */
interface SeenFile {
  /** Replies of each script in an undisturbed run. */
  golden: Record<string, string[]>;
  /** Records each script makes. */
  makes: Record<string, Record<RecordKind, number>>;
  residents: Resident[];
}

interface Resident {
  script: string;
  place: string;
  conversationId: string;
  sent: { key: string; text: string; ids: string[] }[];
  seen: { id: string; from: 'resident' | 'assistant'; text: string }[];
  references: string[];
  finished: boolean;
}

type RecordKind = 'requests' | 'notOurs' | 'joins';
type Row = Record<string, string | number | null>;
type Ask = (sql: string) => Promise<Row[]>;

const { values } = parseArgs({
  options: { database: { type: 'string' }, seen: { type: 'string' }, patience: { type: 'string', default: '0' } },
});
if (!values.database || !values.seen) {
  console.error('node checker.ts --database <SQLite file or postgres URL> --seen <file> [--patience <seconds>]');
  process.exit(2);
}

const { ask, close } = await openForReading(values.database);
const { golden, makes, residents } = JSON.parse(readFileSync(values.seen, 'utf8')) as SeenFile;
await waitUntilQuiet(Number(values.patience));

const conversations = await ask('select id, version from conversations');
const inbox = await ask('select conversation_id, seq, message_key, status, outcome from inbox');
const outbox = await ask('select conversation_id, seq, status from outbox');
const activities = await ask('select conversation_id, seq, direction, activity from activities');
const requests = await ask('select reference, instance, conversation_id from service_requests');
const joins = await ask('select instance, conversation_id from service_request_joins');
const notOurs = await ask('select instance from not_ours');
await close();

const inboxOf = grouped(inbox);
const outboxOf = grouped(outbox);
const linesOf = grouped(activities);
const requestsOf = grouped(requests);
const joinsOf = grouped(joins);
const idOf = ({ conversation_id: id, seq }: Row): string => `${id}|${String(seq).padStart(7, '0')}`;
const textOf = (row: Row | undefined): unknown => (row ? JSON.parse(String(row.activity)).text : undefined);

let broken = 0;
report('I1', 'a reference somebody saw stands in exactly one record', references());
report('I2', 'a conversation has the records of its script, one for each form', records());
report('I3', 'a message that is done has its effect, and no effect is without one', effects());
report('I6', "a conversation's version is the number of its messages that are done", versions());
report('I7', 'the transcript has each message and each reply once', transcript());
report('I8a', 'no message waits and no reply is unsent', unfinished());
report('I8b', 'residents were shown each reply once, in order', shown());
report('I9', 'copies of a message got one answer', answers());
report('I10', 'each conversation went on with the same questions', questions());
process.exitCode = broken > 0 ? 1 : 0;

function* references(): Generator<string | null> {
  for (const { conversationId, references: seen } of residents) {
    for (const reference of seen) {
      const count = requests.filter((row) => row.reference === reference).length;
      yield count === 1 ? null : `${conversationId} saw ${reference}, which stands in ${count} records`;
    }
  }
}

function* records(): Generator<string | null> {
  const finished = residents.filter(({ finished }) => finished);
  for (const { script, conversationId: id } of finished) {
    const made = requestsOf.get(id) ?? [];
    const joined = joinsOf.get(id) ?? [];
    yield same(`${id} made reports`, made.length, makes[script]?.requests);
    yield same(`${id} joined reports`, joined.length, makes[script]?.joins);
    yield same(`${id} forms of its reports`, new Set(made.map(({ instance }) => instance)).size, made.length);
  }
  if (finished.length < residents.length) return;
  const expected = finished.reduce((sum, { script }) => sum + (makes[script]?.notOurs ?? 0), 0);
  yield same('requests that others look after', notOurs.length, expected);
}

function* effects(): Generator<string | null> {
  for (const { id } of conversations) {
    const outcomes = (inboxOf.get(String(id)) ?? []).map(({ outcome }) => outcome);
    const count = (name: string): number => outcomes.filter((outcome) => outcome === name).length;
    yield same(`${id} done and recorded`, requestsOf.get(String(id))?.length ?? 0, count('report-done'));
    yield same(`${id} joined and recorded`, joinsOf.get(String(id))?.length ?? 0, count('report-joined'));
  }
  const told = inbox.filter(({ outcome }) => outcome === 'report-not-ours').length;
  yield same('not ours, said and recorded', notOurs.length, told);
}

function* versions(): Generator<string | null> {
  for (const { id, version } of conversations) {
    const done = (inboxOf.get(String(id)) ?? []).filter(({ status }) => status !== 'pending').length;
    yield same(`${id} version`, Number(version), done);
  }
}

function* transcript(): Generator<string | null> {
  for (const { id } of conversations) {
    const lines = linesOf.get(String(id)) ?? [];
    const numbers = (rows: Row[] | undefined): string =>
      (rows ?? [])
        .map(({ seq }) => Number(seq))
        .sort((a, b) => a - b)
        .join();
    const of = (direction: string): Row[] => lines.filter((line) => line.direction === direction);
    yield same(`${id} lines of the resident`, numbers(of('in')), numbers(inboxOf.get(String(id))));
    yield same(`${id} lines of the assistant`, numbers(of('out')), numbers(outboxOf.get(String(id))));
  }
  for (const resident of residents) yield* messages(resident);
}

/** Each message a resident sent stands once, with the words that were sent. */
function* messages({ conversationId: id, sent }: Resident): Generator<string | null> {
  const rows = inboxOf.get(id) ?? [];
  yield same(`${id} messages`, rows.length, sent.length);
  for (const { key, text } of sent) {
    const mine = rows.filter(({ message_key: stored }) => String(stored).endsWith(key));
    yield same(`${id} copies of ${key}`, mine.length, 1);
    const line = linesOf.get(id)?.find(({ seq }) => seq === mine[0]?.seq);
    yield same(`${id} words of ${key}`, textOf(line), text);
  }
}

function* unfinished(): Generator<string | null> {
  for (const row of inbox) yield row.status === 'pending' ? `${idOf(row)} waits for its turn` : null;
  for (const row of outbox) yield row.status === 'sent' ? null : `${idOf(row)} is ${row.status}`;
}

function* shown(): Generator<string | null> {
  for (const { conversationId: id, seen, finished } of residents) {
    const ids = seen.map((line) => line.id);
    yield same(`${id} order`, ids.join(), [...new Set(ids)].sort().join());
    if (!finished) continue;
    const stored = (linesOf.get(id) ?? []).map(idOf).sort();
    yield same(`${id} what was shown`, ids.join(), stored.join());
    const lines = new Map((linesOf.get(id) ?? []).map((row) => [idOf(row), row]));
    for (const line of seen) yield same(`${line.id} words`, line.text, textOf(lines.get(line.id)) ?? '');
  }
}

function* answers(): Generator<string | null> {
  for (const { sent } of residents) {
    for (const { key, ids } of sent) yield same(`answers to ${key}`, new Set(ids).size, 1);
  }
}

function* questions(): Generator<string | null> {
  for (const { script, place, conversationId: id, seen, finished } of residents) {
    const replies = seen.filter(({ from }) => from === 'assistant').map(({ text }) => plain(text, place));
    const expected = golden[script] ?? [];
    const at = expected.findIndex((reply, i) => reply !== replies[i]);
    yield finished ? null : `${id} did not come to an end`;
    yield same(`${id} ("${script}") replies`, replies.length, expected.length);
    if (at >= 0)
      yield `${id} ("${script}") reply ${at}: ${JSON.stringify(replies[at])}, not ${JSON.stringify(expected[at])}`;
  }
}

/** A reply without what differs from resident to resident, or from worker to worker (its own address). */
function plain(text: string, place: string): string {
  return text
    .replaceAll(place, '{place}')
    .replace(/\bNOR-[0-9A-Z]{4}-[0-9A-Z]{2}\b/g, '{reference}')
    .replace(/http:\/\/localhost:\d+/g, '{here}');
}

function same(what: string, found: unknown, expected: unknown): string | null {
  return found === expected ? null : `${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
}

function report(name: string, promise: string, findings: Iterable<string | null>): void {
  const all = [...findings];
  const faults = all.filter((finding) => finding !== null);
  broken += faults.length;
  console.log(
    `${name.padEnd(4)}${promise.padEnd(76)}${String(all.length).padStart(6)} checked ${String(faults.length).padStart(4)} broken`,
  );
  for (const fault of faults.slice(0, 5)) console.log(`      ${fault.slice(0, 400)}`);
}

function grouped(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ conversation_id: id }) => String(id));
}

/** Waits until the service has done what it has accepted, or patience ends. */
async function waitUntilQuiet(seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  while (Date.now() < deadline) {
    const [left] = await ask(
      "select (select count(*) from inbox where status = 'pending') + (select count(*) from outbox where status <> 'sent') as open",
    );
    if (Number(left?.open) === 0) return;
    await delay(200);
  }
}

async function openForReading(database: string): Promise<{ ask: Ask; close(): Promise<void> }> {
  if (!database.startsWith('postgres')) {
    const sqlite = new DatabaseSync(database, { readOnly: true, timeout: 5_000 });
    return {
      ask: async (sql) => sqlite.prepare(sql).all() as Row[],
      close: async () => sqlite.close(),
    };
  }
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  return { ask: async (sql) => (await client.query<Row>(sql)).rows, close: () => client.end() };
}
