import type { Agent } from 'node:http';
import { firstSaying, isReported, nextSaying, PLACES, placeAt, type Said, type Saying } from './journey.ts';
import { type Line, newAgent, openDirectLine, openEcho } from './line.ts';

/** What the load program is told to do. */
export interface Order {
  target: 'service' | 'echo';
  url: string;
  /** How many reports to make in all. */
  reports: number;
  /** How many residents speak at once. */
  residents: number;
}

/** What it answers, after `ready` and `go`. Times in ms. */
export interface Took {
  /** Turns, and the time, until the first resident had nothing left to do. */
  turns: number;
  ms: number;
  /** Turns until all were done. */
  allTurns: number;
  /** The median turn, and the one that only a hundredth exceeds. */
  p50: number;
  p99: number;
}

const MOST_TURNS = 25;
/** Each report is about another place than the last ones. */
let place = Math.floor(Math.random() * PLACES);

/**
 * A program of its own, so that the load takes no time of the server's. The same residents speak to the service and to
 * the echo bot: as soon as one has heard the answer, the next message is sent. Their conversations are opened before
 * the clock starts; when one has made its report, its resident goes on with a new one.
 */
process.on('message', (order: Order | 'go') => {
  if (order === 'go') return;
  load(order).then(
    (took) => process.send?.(took),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function load(order: Order): Promise<Took> {
  // New connections each time: one that was kept may be closed by the server just as it is used again.
  const agent = newAgent();
  const lines = await openAll(agent, order);
  const go = new Promise((resolve) => process.once('message', resolve));
  process.send?.('ready');
  await go;
  const times: number[] = [];
  const began = performance.now();
  let first: { ms: number; turns: number } | undefined;
  const resident = async (): Promise<void> => {
    for (let line = lines.pop(); line; line = lines.pop()) {
      await (order.target === 'service' ? report(line, times) : echo(line, times));
      line.close();
    }
    // With fewer residents than meant, the server would be measured with less to do.
    first ??= { ms: performance.now() - began, turns: times.length };
  };
  await Promise.all(Array.from({ length: order.residents }, resident));
  agent.destroy();
  const { ms, turns } = first as unknown as { ms: number; turns: number };
  times.sort((a, b) => a - b);
  return { turns, ms, allTurns: times.length, p50: percentile(times, 50), p99: percentile(times, 99) };
}

async function openAll(agent: Agent, { target, url, reports, residents }: Order): Promise<Line[]> {
  const open = target === 'service' ? openDirectLine : openEcho;
  const lines: Line[] = [];
  let left = reports;
  const opening = async (): Promise<void> => {
    for (; left > 0; ) {
      left -= 1;
      lines.push(await open(agent, url));
    }
  };
  await Promise.all(Array.from({ length: residents }, opening));
  return lines;
}

async function report(line: Line, times: number[]): Promise<void> {
  place += 1;
  let said = await timed(line, firstSaying(placeAt(place)), times);
  for (let turn = 1; !isReported(said); turn += 1) {
    if (turn > MOST_TURNS) throw new Error(`no report after ${turn} messages; said last: ${said.texts.join(' / ')}`);
    said = await timed(line, nextSaying(said, turn), times);
  }
}

/** What is sent for one report, of the same sizes; the echo bot understands none of it. */
const PRESS = {
  press: { form: 'a7e047a0-b4bb-41f3-bd8f-dce068a80197', field: 'fly_tipping.size', value: 'single_bag' },
};
const ANSWERS = ['One bag', 'Yes', 'Skip this', 'Skip this', 'Skip this', 'Yes, send it'];

async function echo(line: Line, times: number[]): Promise<void> {
  place += 1;
  const answers = ANSWERS.map((text, i): Saying => (i % 2 === 0 ? { text, value: PRESS } : { text }));
  for (const saying of [firstSaying(placeAt(place)), ...answers]) await timed(line, saying, times);
}

async function timed(line: Line, saying: Saying, times: number[]): Promise<Said> {
  const began = performance.now();
  const said = await line.say(saying);
  times.push(performance.now() - began);
  return said;
}

function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
