import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Order, Took } from './load.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START_WITHIN = 60_000;
const STOP_WITHIN = 20_000;
/** The core of the server that is measured, and that of its load. */
const SERVER_CORE = '0';
const LOAD_CORE = '1';

const canPin = spawnSync('taskset', ['-c', LOAD_CORE, 'true']).status === 0;

/** Whether server and load have a core each. */
export const isPinned = canPin;

/** A server under test. */
export interface Server {
  url: string;
  pid: number;
  /** Milliseconds from its start until it took requests. */
  startedIn: number;
  stop(): Promise<void>;
}

/**
 * Starts the service as `npm start` does, on one core.
 *
 * @param environment DATA_DIR, and DATABASE_URL for PostgreSQL
 * @throws Error with what it wrote, when it does not start
 */
export function startService(environment: NodeJS.ProcessEnv): Promise<Server> {
  const args = ['--import', './scripts/need-node-24.mjs', 'index.ts'];
  return start(args, { PORT: '0', NO_LIMITS: 'true', LOG_LEVEL: 'silent', ...environment });
}

/** Starts the echo bot on the same core. */
export function startEchoBot(): Promise<Server> {
  return start(['bench/support/echo-bot.ts'], {});
}

/** Starts another program of the benchmarks that writes where it listens, on the same core. */
export function startProgram(file: string, environment: NodeJS.ProcessEnv = {}): Promise<Server> {
  return start([`bench/support/${file}`], environment);
}

async function start(args: string[], environment: NodeJS.ProcessEnv): Promise<Server> {
  const began = performance.now();
  const command = [...(canPin ? ['taskset', '-c', SERVER_CORE] : []), process.execPath, ...args];
  const child = spawn(command[0] as string, command.slice(1), {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const port = await portOf(child);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid as number,
    startedIn: performance.now() - began,
    stop: () => stop(child),
  };
}

/** Both servers write where they listen. */
function portOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(() => reject(new Error(`a server did not start: ${output}`)), START_WITHIN);
    child.once('exit', (code) => reject(new Error(`a server ended with ${code}: ${output}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-4_000);
        const port = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)\//.exec(output)?.[1];
        if (!port) return;
        clearTimeout(late);
        resolve(port);
      });
    }
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
  await ended;
  clearTimeout(timer);
}

/** The program that plays the residents, on the other core. */
export class LoadProgram {
  readonly #child: ChildProcess;

  constructor() {
    const pinned = { execPath: 'taskset', execArgv: ['-c', LOAD_CORE, process.execPath] };
    this.#child = fork(join(import.meta.dirname, 'load.ts'), { ...(canPin ? pinned : {}) });
  }

  /**
   * Opens the conversations, then plays them.
   *
   * @param opened called between the two
   * @throws Error when the program ends
   */
  async run(order: Order, opened: () => void): Promise<Took> {
    const ready = this.#answer();
    this.#child.send(order);
    await ready;
    opened();
    const took = this.#answer();
    this.#child.send('go');
    return (await took) as Took;
  }

  stop(): void {
    this.#child.kill();
  }

  async #answer(): Promise<unknown> {
    const answered = new AbortController();
    const signal = answered.signal;
    const ended = once(this.#child, 'exit', { signal }).then(() => {
      throw new Error('the load program ended');
    });
    const [answer] = await Promise.race([once(this.#child, 'message', { signal }), ended]);
    // The one that lost the race is let go.
    ended.catch(() => undefined);
    answered.abort();
    return answer;
  }
}
