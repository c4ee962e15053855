import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PROGRAM = join(import.meta.dirname, '../../../index.ts');
/** Starts share what was compiled before. */
const COMPILED = join(tmpdir(), 'council-assistant-compiled');

/** The service as `npm start` runs it: a process of its own, on one port and one folder of data however often it starts. */
export class ServiceProcess {
  readonly port: number;
  readonly dataDir = mkdtempSync(join(tmpdir(), 'journeys-'));
  readonly #environment: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;
  /** What it wrote, for when it ends by itself. */
  #output = '';

  /** Starts it, and waits until it is ready. @throws Error when it ends instead */
  static async start(environment: NodeJS.ProcessEnv = {}): Promise<ServiceProcess> {
    const service = new ServiceProcess(await freePort(), environment);
    await service.startAgain();
    return service;
  }

  private constructor(port: number, environment: NodeJS.ProcessEnv) {
    this.port = port;
    this.#environment = environment;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it on the data that are there. */
  async startAgain(): Promise<void> {
    this.#process = spawn(process.execPath, [PROGRAM], { env: this.#variables(), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    while (!(await this.#isReady())) await delay(50);
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends it as an operator would, and removes its data. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const running = this.#process;
    if (!running || hasEnded(running)) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  }

  async #isReady(): Promise<boolean> {
    if (this.#process && hasEnded(this.#process)) throw new Error(`the service ended: ${this.#output}`);
    try {
      return (await fetch(`${this.url}/readyz`)).ok;
    } catch {
      return false;
    }
  }

  #variables(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: COMPILED,
      PORT: String(this.port),
      DATA_DIR: this.dataDir,
      LOG_LEVEL: 'error',
      // A conversation that a dead process held is free again after this long.
      LEASE_SECONDS: '1',
      ...this.#environment,
    };
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
