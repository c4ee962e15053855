import { parseArgs } from 'node:util';
import { z } from 'zod';
import { TALKS, type Talk } from './support/channel-talks.ts';
import { newAgent } from './support/line.ts';
import { cpuOf, median } from './support/measure.ts';
import { isPinned, type Server, startProgram } from './support/programs.ts';
import { createStore } from './support/stores.ts';
import { table } from './support/table.ts';

const RESIDENTS = 20;
const WARM_UP_SECONDS = 2;

const Options = z.object({
  rounds: z.coerce.number().int().positive(),
  seconds: z.coerce.number().positive(),
});

/** What one round on one channel measured. */
interface Round {
  turnsPerSecond: number;
  p50: number;
  p99: number;
  cpuPerTurn: number;
}

/**
 * Whole turns of a report by web chat, by text and in a call, each from the resident's request to the reply: on the
 * socket, or in the webhook's answer. Beside them, in the same run, a bare webhook.
 *
 * @param args `--rounds`, `--seconds` of each channel in a round
 */
export async function benchChannels(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '5' } },
  });
  const { rounds, seconds } = Options.parse(values);
  if (!isPinned) console.error('taskset is missing: server and load share the cores');
  const store = await createStore('sqlite');
  const service = await startProgram('channel-server.ts', store.environment);
  const bare = await startProgram('bare-webhook.ts');
  const measured = new Map<string, Round[]>();
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, talk] of Object.entries(TALKS)) {
        const server = name === 'bare webhook' ? bare : service;
        const figures = await play(talk, server, (round === 0 ? WARM_UP_SECONDS : seconds) * 1_000);
        if (round > 0) measured.set(name, [...(measured.get(name) ?? []), figures]);
        console.error(
          `${round === 0 ? 'warming up' : `round ${round}`}: ${name}: ${figures.turnsPerSecond.toFixed(0)} turns/s`,
        );
      }
    }
  } finally {
    await service.stop();
    await bare.stop();
    await store.remove();
  }
  console.log(`\n${table(HEAD, rowsOf(measured))}`);
}

/** Residents who begin a new report as soon as one is made, until the time is over. */
async function play(talk: Talk, server: Server, ms: number): Promise<Round> {
  const agent = newAgent();
  const times: number[] = [];
  const timed = async <T>(turn: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const said = await turn();
    times.push(performance.now() - began);
    return said;
  };
  const cpu = cpuOf(server.pid);
  const began = performance.now();
  const resident = async (): Promise<void> => {
    while (performance.now() - began < ms) await talk(agent, server.url, timed);
  };
  await Promise.all(Array.from({ length: RESIDENTS }, resident));
  const took = performance.now() - began;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    turnsPerSecond: (times.length / took) * 1_000,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    cpuPerTurn: (cpuOf(server.pid) - cpu) / times.length,
  };
}

const HEAD = ['channel', 'turns/s', 'to bare', 'p50 ms', 'to bare', 'p99 ms', 'CPU ms/turn', 'to bare'];

/** Medians; those of ratios are of the rounds that followed each other. */
function rowsOf(measured: ReadonlyMap<string, Round[]>): string[][] {
  const bare = measured.get('bare webhook') ?? [];
  return [...measured].map(([name, rounds]) => {
    const middle = (figure: keyof Round): number => median(rounds.map((round) => round[figure]));
    const ratio = (figure: keyof Round): string =>
      rounds === bare
        ? ''
        : median(rounds.map((round, i) => round[figure] / (bare[i]?.[figure] ?? Number.NaN))).toFixed(2);
    return [
      name,
      middle('turnsPerSecond').toFixed(0),
      ratio('turnsPerSecond'),
      middle('p50').toFixed(1),
      ratio('p50'),
      middle('p99').toFixed(1),
      middle('cpuPerTurn').toFixed(2),
      ratio('cpuPerTurn'),
    ];
  });
}
