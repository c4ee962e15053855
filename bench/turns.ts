import { parseArgs } from 'node:util';
import { z } from 'zod';
import { firstAnswer } from './support/first-answer.ts';
import { measureRound, median, type Round } from './support/measure.ts';
import { isPinned, LoadProgram, type Server, startEchoBot, startService } from './support/programs.ts';
import { seed } from './support/seeder.ts';
import { createStore, postgresAnswers, type Store } from './support/stores.ts';
import { table } from './support/table.ts';

const RESIDENTS = 20;
/** Turns of a report, about; rounds are made to last this many seconds. */
const TURNS_A_REPORT = 7;
const SECONDS = 5;
/** Reports of the rounds that warm up and show how long the others must be. */
const WARM_UPS = [40, 150];
const STARTS = 3;

const numbers = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .pipe(z.array(z.int().nonnegative()).min(1));
const Options = z.object({
  sizes: numbers,
  rounds: z.coerce.number().int().positive(),
  stores: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(['sqlite', 'postgres'])).min(1)),
});

/** One server that is measured, with its rounds. */
interface Runner {
  name: string;
  target: 'echo' | 'service';
  size: number;
  server: Server;
  reports: number;
  rounds: Round[];
}

/**
 * Whole turns a second, their times and what they cost: of the service, and of a bare echo bot in the same minutes. A
 * turn of the service goes from the resident's POST over two synced commits to the replies on their WebSocket.
 *
 * @param args `--sizes` stored conversations and cases, `--rounds`, `--stores`
 */
export async function benchTurns(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '0,1000,100000,1000000' },
      rounds: { type: 'string', default: '3' },
      stores: { type: 'string', default: 'sqlite,postgres' },
    },
  });
  const { sizes, rounds, stores } = Options.parse(values);
  if (!isPinned) say('taskset is missing: server and load share the cores');
  const rows: string[][] = [];
  const notes: string[] = [];
  for (const kind of stores) {
    if (kind === 'postgres' && !(await postgresAnswers())) {
      notes.push('PostgreSQL is not reachable: not measured.');
      continue;
    }
    const measured = await measureStore(kind, sizes, rounds);
    rows.push(...measured.rows);
    notes.push(measured.note);
  }
  console.log(`\n${table(HEAD, rows)}\n\n${notes.join('\n')}`);
}

async function measureStore(
  kind: Store['kind'],
  sizes: number[],
  rounds: number,
): Promise<{ rows: string[][]; note: string }> {
  const load = new LoadProgram();
  const stores = new Map<number, Store>();
  const runners: Runner[] = [];
  try {
    for (const size of sizes) stores.set(size, await filledStore(kind, size, load));
    runners.push(await newRunner('echo bot', 'echo', 0, await startEchoBot()));
    for (const [size, store] of stores) {
      const name = `${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, ${size.toLocaleString('en-GB')} stored`;
      runners.push(await newRunner(name, 'service', size, await startService(store.environment)));
    }
    await warmUp(load, runners);
    for (let round = 1; round <= rounds; round += 1)
      await playRound(load, runners, `${kind}: round ${round} of ${rounds}`);
    load.stop();
    for (const { server } of runners) await server.stop();
    return { rows: rowsOf(runners), note: await startsOf(kind, stores) };
  } finally {
    load.stop();
    for (const { server } of runners) await server.stop();
    for (const store of stores.values()) await store.remove();
  }
}

async function newRunner(name: string, target: Runner['target'], size: number, server: Server): Promise<Runner> {
  return { name, target, size, server, reports: 0, rounds: [] };
}

/** A store with one report that was really made, and `size` copies of it; or an empty one. */
async function filledStore(kind: Store['kind'], size: number, load: LoadProgram): Promise<Store> {
  const store = await createStore(kind);
  if (size === 0) return store;
  try {
    const server = await startService(store.environment);
    await load.run({ target: 'service', url: server.url, reports: 1, residents: 1 }, () => undefined);
    await server.stop();
    await seed(store, size, (done) => {
      if (done === size || done % 50_000 === 0) say(`${kind}: ${done} of ${size} stored`);
    });
    return store;
  } catch (error) {
    await store.remove();
    throw error;
  }
}

async function warmUp(load: LoadProgram, runners: readonly Runner[]): Promise<void> {
  for (const runner of runners) {
    say(`warming up: ${runner.name}`);
    for (const reports of WARM_UPS) {
      const round = await measureRound(load, runner.server, runner.target, { reports, residents: RESIDENTS });
      runner.reports = Math.max(RESIDENTS * 2, Math.ceil((round.turnsPerSecond * SECONDS) / TURNS_A_REPORT));
    }
  }
}

async function playRound(load: LoadProgram, runners: readonly Runner[], name: string): Promise<void> {
  for (const runner of runners) {
    const round = await measureRound(load, runner.server, runner.target, {
      reports: runner.reports,
      residents: RESIDENTS,
    });
    runner.rounds.push(round);
    say(`${name}: ${runner.name}: ${round.turnsPerSecond.toFixed(0)} turns/s`);
  }
}

const HEAD = [
  'server',
  'turns/s',
  'to echo',
  'to empty',
  'p50 ms',
  'to echo',
  'p99 ms',
  'to echo',
  'CPU ms/turn',
  'to echo',
  'to empty',
  'CPU ms/opening',
  'memory MB',
];

/** Medians; those of ratios are of the rounds that followed each other. */
function rowsOf(runners: readonly Runner[]): string[][] {
  const [echo, ...services] = runners;
  const empty = services.find(({ size }) => size === Math.min(...services.map((each) => each.size)));
  return runners.map((runner) => {
    const middle = (figure: keyof Round): number => median(runner.rounds.map((round) => round[figure]));
    const ratio = (figure: keyof Round, other: Runner | undefined): string =>
      other === undefined || runner.target === 'echo'
        ? ''
        : median(runner.rounds.map((round, i) => round[figure] / (other.rounds[i]?.[figure] ?? Number.NaN))).toFixed(2);
    return [
      runner.name,
      middle('turnsPerSecond').toFixed(0),
      ratio('turnsPerSecond', echo),
      ratio('turnsPerSecond', empty),
      middle('p50').toFixed(1),
      ratio('p50', echo),
      middle('p99').toFixed(1),
      ratio('p99', echo),
      middle('cpuPerTurn').toFixed(2),
      ratio('cpuPerTurn', echo),
      ratio('cpuPerTurn', empty),
      runner.target === 'echo' ? '' : middle('cpuPerOpening').toFixed(2),
      middle('memory').toFixed(0),
    ];
  });
}

/** How long the service takes from its start to its first answer, on nothing and on the most. */
async function startsOf(kind: Store['kind'], stores: ReadonlyMap<number, Store>): Promise<string> {
  const told: string[] = [];
  const largest = Math.max(...stores.keys());
  for (const [size, store] of [
    [0, undefined],
    [largest, stores.get(largest)],
  ] as const) {
    const times: number[] = [];
    for (let i = 0; i < STARTS; i += 1) {
      const used = store ?? (await createStore(kind));
      times.push(await firstAnswer(used));
      if (!store) await used.remove();
    }
    told.push(`${(median(times) / 1000).toFixed(2)} s with ${size.toLocaleString('en-GB')} stored`);
  }
  return `Start to first answer on ${kind}: ${told.join(', ')} (medians of ${STARTS}, code compiled before).`;
}

/** Progress goes beside the table, not into it. */
function say(line: string): void {
  console.error(line);
}
