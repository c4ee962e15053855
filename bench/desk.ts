import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createDeskStore, type DeskStore } from './support/desk-store.ts';
import { type Line, newAgent, openDirectLine } from './support/line.ts';
import { cpuOf, median } from './support/measure.ts';
import { isPinned, type Server, startService } from './support/programs.ts';
import { table } from './support/table.ts';

const Options = z.object({
  rounds: z.coerce.number().int().positive(),
  messages: z.coerce.number().int().positive(),
  waiting: z.coerce.number().int().positive(),
  cases: z.coerce.number().int().positive(),
  conversations: z.coerce.number().int().positive(),
  seconds: z.coerce.number().positive(),
});
type Sizes = z.output<typeof Options>;

/** What the same is measured on beside it. */
const LITTLE = { messages: 20, waiting: 5, cases: 25, agents: 1 };
const TIMES = 20;
const AGENTS = 20;
/** A Monday morning: people answer. */
const NOW = new Date('2026-11-23T10:00:00Z');
/** How often a page of the desk asks, as its scripts do. */
const LOOK_EVERY = 2_000;
const QUEUE_EVERY = 4_000;
/** How long a resident thinks before they write again. */
const THINK = 5_000;
/** How often the server looks how late its loop is, in ms: what it says holds this much of its own. */
const LOOKS_EVERY = 10;

/** What one thing took. */
interface Measured {
  /** Milliseconds of each time. */
  times: number[];
  /** Milliseconds of the server's processor time. */
  cpu: number;
  /** Milliseconds that the server's event loop was late meanwhile: the 99th of a hundred, and the most. */
  late: { p99: number; most: number };
}

interface Desk extends DeskStore {
  server: Server;
}

/**
 * The desk with much to show, beside the same with little in the same minutes: a long conversation, a full queue, all
 * cases as a file, and many conversations in hand at once.
 *
 * @param args sizes, `--rounds`, and `--seconds` of the conversations in hand
 */
export async function benchDesk(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '3' },
      messages: { type: 'string', default: '10000' },
      waiting: { type: 'string', default: '500' },
      cases: { type: 'string', default: '100000' },
      conversations: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '30' },
    },
  });
  const sizes = Options.parse(values);
  if (!isPinned) say('taskset is missing: server and load share the cores');
  const rows = [...(await reads(sizes)), ...(await inHand(sizes))];
  console.log(`\n${table(HEAD, rows)}`);
}

const HEAD = [
  'what',
  'little p50 ms',
  'much p50 ms',
  'to little',
  'p99 ms',
  'CPU ms each',
  'loop late p99 ms',
  'most ms',
];

function rowOf(name: string, little: Measured[], much: Measured[]): string[] {
  const [few, many] = [little, much].map((all) => all.flatMap(({ times }) => times).sort((a, b) => a - b)) as [
    number[],
    number[],
  ];
  const p99 = many[Math.floor(many.length * 0.99)] ?? Number.NaN;
  const ratios = much.map((each, i) => median(each.times) / median(little[i]?.times ?? []));
  const cpu = much.reduce((sum, each) => sum + each.cpu, 0) / many.length;
  return [
    name,
    median(few).toFixed(1),
    median(many).toFixed(1),
    median(ratios).toFixed(2),
    p99.toFixed(1),
    cpu.toFixed(1),
    median(much.map(({ late }) => late.p99)).toFixed(1),
    Math.max(...much.map(({ late }) => late.most)).toFixed(1),
  ];
}

/** What only reads: on a desk with little and on one with much, in turn. */
async function reads({ rounds, messages, waiting, cases }: Sizes): Promise<string[][]> {
  const little = await openDesk(LITTLE);
  const much = await openDesk({ messages, waiting, cases, agents: 1 });
  const measured = new Map<string, [Measured[], Measured[]]>();
  try {
    for (let round = 0; round <= rounds; round += 1) {
      say(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
      for (const [name, { path, count = TIMES }] of Object.entries(READS(sizesIn(messages, waiting, cases)))) {
        const both = measured.get(name) ?? [[], []];
        for (const [i, desk] of [little, much].entries()) {
          const one = await measure(desk.server, count, () => get(desk, path(desk)));
          if (round > 0) both[i as 0 | 1].push(one);
        }
        measured.set(name, both);
      }
    }
  } finally {
    for (const desk of [little, much]) await closeDesk(desk);
  }
  return [...measured].map(([name, [few, many]]) => rowOf(name, few, many));
}

const sizesIn = (messages: number, waiting: number, cases: number) =>
  Object.fromEntries(
    Object.entries({ messages, waiting, cases }).map(([name, size]) => [name, size.toLocaleString('en-GB')]),
  ) as Record<'messages' | 'waiting' | 'cases', string>;

/** What is asked, with the sizes in their names; a file is taken fewer times. */
const READS = ({ messages, waiting, cases }: Record<'messages' | 'waiting' | 'cases', string>) =>
  ({
    'nothing but the session': { path: () => '/desk/api/session' },
    [`open ${messages} messages`]: { path: ({ long }: Desk) => `/desk/conversations/${long}` },
    'their middle': { path: ({ long }: Desk) => `/desk/api/handoffs/${long}?before=5000` },
    'their news': { path: ({ long }: Desk) => `/desk/api/handoffs/${long}?after=1000000` },
    [`the queue of ${waiting}`]: { path: () => '/desk/queue' },
    'its news': { path: () => '/desk/api/handoffs' },
    [`a page of ${cases} cases`]: { path: () => '/desk/records?kind=report&state=all' },
    [`${cases} cases as a file`]: { path: () => '/desk/records.csv?kind=report&state=all', count: 2 },
  }) as Record<string, { path(desk: Desk): string; count?: number }>;

/** Conversations that staff have in hand, with every page open that would be: one, and many. */
async function inHand({ conversations, seconds }: Sizes): Promise<string[][]> {
  const desk = await openDesk({ messages: 1, waiting: 0, cases: 1, agents: AGENTS });
  const agent = newAgent();
  const held: Held[] = [];
  try {
    const hold = async (count: number): Promise<void> => {
      while (held.length < count) held.push(await takeOne(desk, agent, held.length));
    };
    await hold(1);
    await talk(desk, held, 5);
    say('one conversation in hand');
    const one = await talk(desk, held, seconds);
    await hold(conversations);
    say(`${conversations} conversations in hand`);
    const many = await talk(desk, held, seconds);
    const name = `${conversations} in hand: `;
    return (['news of one', 'the words of staff, to the resident', 'the queue'] as const).map((what) =>
      rowOf(`${name}${what}`, [one[what]], [many[what]]),
    );
  } finally {
    for (const { line } of held) line.close();
    agent.destroy();
    await closeDesk(desk);
  }
}

/** A conversation with who has it. */
interface Held {
  line: Line;
  id: string;
  cookie: string;
  lastSeq: number;
}

async function takeOne(desk: Desk, agent: ReturnType<typeof newAgent>, index: number): Promise<Held> {
  const cookie = desk.agents[index % desk.agents.length] ?? '';
  const line = await openDirectLine(agent, desk.server.url);
  await line.say({ text: 'I want to talk to a person' });
  const { id } = (await post(desk, cookie, '/desk/api/handoffs', {})) as { id: string | null };
  if (id === null) throw new Error('nobody waits');
  const { lastSeq } = (await json(desk, cookie, `/desk/api/handoffs/${id}`)) as { lastSeq: number };
  return { line, id, cookie, lastSeq };
}

/** Residents and staff talk for a while: each page asks as often as its script does, and answers what it sees. */
async function talk(desk: Desk, held: readonly Held[], seconds: number) {
  const times = { 'news of one': [], 'the words of staff, to the resident': [], 'the queue': [] } as Record<
    'news of one' | 'the words of staff, to the resident' | 'the queue',
    number[]
  >;
  const until = performance.now() + seconds * 1_000;
  const timed = async <T>(into: number[], work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const made = await work();
    into.push(performance.now() - began);
    return made;
  };
  const conversation = async (each: Held): Promise<void> => {
    await delay(Math.random() * LOOK_EVERY);
    let asked: { answered: Promise<unknown>; next: number } | undefined;
    let speaks = performance.now() + Math.random() * THINK;
    while (performance.now() < until) {
      if (!asked && performance.now() >= speaks)
        asked = { answered: each.line.say({ text: 'And when will they come?' }), next: performance.now() + THINK };
      const news = (await timed(times['news of one'], () =>
        json(desk, each.cookie, `/desk/api/handoffs/${each.id}?after=${each.lastSeq}`, true),
      )) as { lastSeq: number; lines: { from: string }[] };
      each.lastSeq = news.lastSeq;
      if (asked && news.lines.some(({ from }) => from === 'resident')) {
        const { answered, next } = asked;
        await timed(times['the words of staff, to the resident'], async () => {
          const key = `key-${each.id}-${Math.floor(performance.now())}`.slice(-60);
          await post(desk, each.cookie, `/desk/api/handoffs/${each.id}/messages`, { key, text: 'They come tomorrow.' });
          await answered;
        });
        asked = undefined;
        speaks = next;
      }
      await delay(LOOK_EVERY);
    }
  };
  const queue = async (cookie: string): Promise<void> => {
    await delay(Math.random() * QUEUE_EVERY);
    while (performance.now() < until) {
      await timed(times['the queue'], () => json(desk, cookie, '/desk/api/handoffs', true));
      await delay(QUEUE_EVERY);
    }
  };
  await lateness(desk.server);
  const cpu = cpuOf(desk.server.pid);
  const staff = [...new Set(held.map(({ cookie }) => cookie))];
  await Promise.all([...held.map(conversation), ...staff.map(queue)]);
  const spent = cpuOf(desk.server.pid) - cpu;
  const late = await lateness(desk.server);
  const all = Object.values(times).reduce((sum, each) => sum + each.length, 0);
  say(`${all} requests, ${((100 * spent) / (seconds * 1_000)).toFixed(0)} % of one core`);
  const share = (list: number[]): Measured => ({ times: list, cpu: (spent * list.length) / all, late });
  return {
    'news of one': share(times['news of one']),
    'the words of staff, to the resident': share(times['the words of staff, to the resident']),
    'the queue': share(times['the queue']),
  };
}

async function openDesk(size: Parameters<typeof createDeskStore>[0]): Promise<Desk> {
  const made = await createDeskStore(size, NOW);
  try {
    return { ...made, server: await startService({ ...made.store.environment, CLOCK: NOW.toISOString() }) };
  } catch (error) {
    await made.store.remove();
    throw error;
  }
}

async function closeDesk({ server, store }: Desk): Promise<void> {
  await server.stop();
  await store.remove();
}

async function measure(server: Server, count: number, work: () => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  await lateness(server);
  const cpu = cpuOf(server.pid);
  for (let i = 0; i < count; i += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return { times, cpu: cpuOf(server.pid) - cpu, late: await lateness(server) };
}

/** How late the server's event loop was since the last time this was asked, as it measures itself. */
async function lateness({ url }: Server): Promise<Measured['late']> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const seconds = (name: string): number =>
    Number(new RegExp(`^nodejs_eventloop_lag_${name}_seconds (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN);
  const late = (name: string): number => Math.max(0, seconds(name) * 1_000 - LOOKS_EVERY);
  return { p99: late('p99'), most: late('max') };
}

/** @throws Error for an answer other than 2xx */
async function answer(desk: Desk, path: string, init: RequestInit): Promise<string> {
  const response = await fetch(`${desk.server.url}${path}`, { redirect: 'manual', ...init });
  const body = await response.text();
  if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${body.slice(0, 200)}`);
  return body;
}

const get = (desk: Desk, path: string): Promise<string> => answer(desk, path, { headers: { Cookie: desk.supervisor } });

async function json(desk: Desk, cookie: string, path: string, isPoll = false): Promise<unknown> {
  return JSON.parse(
    await answer(desk, path, { headers: { Cookie: cookie, ...(isPoll ? { 'X-Desk-Poll': '1' } : {}) } }),
  );
}

async function post(desk: Desk, cookie: string, path: string, body: object): Promise<unknown> {
  const headers = { Cookie: cookie, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
  return JSON.parse(await answer(desk, path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** Progress goes beside the table, not into it. */
function say(line: string): void {
  console.error(line);
}
