import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Store } from './store.ts';

const PROGRAM = join(import.meta.dirname, 'worker.ts');
/** Processes that start every second share what was compiled before. */
const COMPILED = join(tmpdir(), 'council-assistant-compiled');
/** The day on which each run happens, so that promised dates do not depend on today. */
const FIRST_MOMENT = Date.parse('2026-12-08T10:00:00Z');
const START_WITHIN = 60_000;
const STOP_WITHIN = 30_000;

interface Worker {
  port: number;
  process: ChildProcess;
  /** What it wrote, for when it ends by itself. */
  output: string;
  /** Whether its end is of our making. */
  killed: boolean;
}

/** The processes that serve residents during a run: killed, held up, and started again. */
export class Workers {
  readonly #store: Store;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #workers: Worker[] = [];
  readonly #began = Date.now();
  /** Ends that nobody caused. */
  readonly accidents: string[] = [];

  constructor(store: Store, environment: NodeJS.ProcessEnv = {}) {
    this.#store = store;
    this.#environment = environment;
  }

  /** Starts one more worker. @param environment set for this one besides what all have */
  async add(environment: NodeJS.ProcessEnv = {}): Promise<void> {
    const port = await freePort();
    this.#workers.push(this.#spawn(port, environment));
    await this.ready(this.#workers.length - 1);
  }

  /** Where residents reach the workers. */
  get doors(): string[] {
    return this.#workers.map(({ port }) => `http://127.0.0.1:${port}`);
  }

  /** Ends a worker as a power cut would, and starts it again at once. */
  killAndRestart(index: number): void {
    const worker = this.#at(index);
    worker.killed = true;
    worker.process.kill('SIGKILL');
    this.#workers[index] = this.#spawn(worker.port, {});
  }

  /** Stops a worker where it is (`SIGSTOP`) or lets it go on (`SIGCONT`). */
  signal(index: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#at(index).process.kill(signal);
  }

  /** Calls `listener` with what a worker tells. */
  onTold(index: number, listener: (what: unknown) => void): void {
    this.#at(index).process.on('message', listener);
  }

  /** Calls `listener` the first time that a worker tells something; those that follow it are not listened to. */
  onceTold(index: number, listener: () => void): void {
    this.#at(index).process.once('message', listener);
  }

  /** Resolves when a worker answers. */
  async ready(index: number): Promise<void> {
    const deadline = Date.now() + START_WITHIN;
    while (Date.now() < deadline) {
      if (await answers(this.doors[index] as string)) return;
      if (this.accidents.length > 0) break;
      await delay(50);
    }
    throw new Error(`a worker did not start: ${this.accidents.join('\n')}${this.#at(index).output}`);
  }

  /** Ends all as an operator would. Who does not end by himself counts as an accident. */
  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => this.#end(worker)));
  }

  async #end(worker: Worker): Promise<void> {
    worker.killed = true;
    if (worker.process.exitCode !== null || worker.process.signalCode !== null) return;
    const ended = once(worker.process, 'exit') as Promise<[number | null]>;
    worker.process.kill('SIGTERM');
    const timer = setTimeout(() => worker.process.kill('SIGKILL'), STOP_WITHIN);
    const [code] = await ended;
    clearTimeout(timer);
    if (code !== 0) this.accidents.push(`a worker that was asked to stop ended with ${code}: ${worker.output}`);
  }

  #spawn(port: number, environment: NodeJS.ProcessEnv): Worker {
    const process = fork(PROGRAM, { env: { ...this.#baseEnvironment(port), ...environment }, silent: true });
    const worker: Worker = { port, process, output: '', killed: false };
    for (const stream of [process.stdout, process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        worker.output = (worker.output + text).slice(-4_000);
      });
    }
    process.once('exit', (code, signal) => {
      if (!worker.killed) this.accidents.push(`a worker ended by itself (${code ?? signal}): ${worker.output}`);
    });
    return worker;
  }

  #baseEnvironment(port: number): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: COMPILED,
      PORT: String(port),
      DATA_DIR: this.#store.dataDir,
      DATABASE_URL: this.#store.url ?? '',
      WEBCHAT_SECRET: 'only for tests: 32 characters or more',
      LEASE_SECONDS: '1',
      NO_LIMITS: 'true',
      LOG_LEVEL: 'error',
      // One clock for all of a run, however often they start.
      CLOCK: new Date(FIRST_MOMENT + Date.now() - this.#began).toISOString(),
      ...this.#environment,
    };
  }

  #at(index: number): Worker {
    const worker = this.#workers[index];
    if (!worker) throw new RangeError(`there is no worker ${index}`);
    return worker;
  }
}

async function answers(door: string): Promise<boolean> {
  try {
    const response = await fetch(`${door}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
