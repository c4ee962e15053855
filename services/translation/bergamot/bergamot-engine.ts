import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { Circuit } from '../../calls/circuit.ts';
import { TryLaterError } from '../../jobs/jobs.ts';
import type { EngineAnswer, TranslationEngine } from '../engine.ts';
import { TranslationUnavailableError } from '../translator.ts';
import type { Models } from './models.ts';
import { type Asked, type Pair, pairName } from './protocol.ts';

/** How the thread is used. Times in ms. */
export interface BergamotOptions {
  /** Until a text is given up: somebody waits for the answer. */
  patienceMs?: number;
  /** Until loading a model is given up. Nobody waits for it longer than for a text. */
  loadMs?: number;
  /** The thread's program; tests have one that speaks the same protocol. */
  program?: URL;
}

const PATIENCE = 5_000;
const LOADING = 60_000;
const PIVOT = 'en';

const Answer = z.union([
  z.object({ id: z.number(), error: z.string() }),
  z.object({ id: z.number(), texts: z.array(z.string()).optional() }),
]);

/** Something asked of the thread that it has not answered. */
interface Waiting {
  resolve(texts: readonly string[]): void;
  reject(error: Error): void;
}
type Question = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'id'> : never) : never;

/** A thread that does nothing yet is started by the first text. */
interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
  /** By the name of the pair. */
  loaded: Map<string, Promise<unknown>>;
}

/**
 * Bergamot's models on this machine, in a thread of their own: nothing leaves the house. A model is loaded when it is
 * first needed. A thread that a model ends, or that answers too late, is started anew by the next text; what asked it
 * goes on without a translation. It cannot tell what language a text is in.
 */
export class BergamotEngine implements TranslationEngine {
  readonly name = 'bergamot';
  readonly #models: Models['files'];
  readonly #options: Required<BergamotOptions>;
  readonly #circuit = new Circuit('translator', { failures: 3 });
  /** Pairs whose files are no model: what tried to load one is of no use afterwards. */
  readonly #broken = new Set<string>();
  #thread: Thread | undefined;
  #asked = 0;

  constructor(models: Models['files'], options: BergamotOptions = {}) {
    this.#models = models;
    this.#options = {
      patienceMs: PATIENCE,
      loadMs: LOADING,
      program: new URL('./worker.ts', import.meta.url),
      ...options,
    };
  }

  knows(language: string): boolean {
    return this.#has({ from: language, to: PIVOT }) && this.#has({ from: PIVOT, to: language });
  }

  async translate(texts: readonly string[], to: string, from?: string): Promise<EngineAnswer[]> {
    if (from === undefined) throw new TranslationUnavailableError('cannot-detect');
    const through = [
      { from, to: PIVOT },
      { from: PIVOT, to },
    ].filter((pair) => pair.from !== pair.to);
    if (through.length === 0) return texts.map((text) => ({ text }));
    if (!through.every((pair) => this.#has(pair))) throw new TranslationUnavailableError('language-not-known');
    try {
      const said = await this.#circuit.run(() => this.#translate(texts, through), isDown);
      return said.map((text) => ({ text }));
    } catch (error) {
      if (error instanceof TranslationUnavailableError) throw error;
      throw new TranslationUnavailableError(error instanceof TryLaterError ? error.code : 'thread', { cause: error });
    }
  }

  #has(pair: Pair): boolean {
    return this.#models.has(pairName(pair)) && !this.#broken.has(pairName(pair));
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const thread = this.#thread;
    if (thread) this.#drop(thread, 'closed');
    await thread?.worker.terminate();
  }

  async #translate(texts: readonly string[], through: readonly Pair[]): Promise<readonly string[]> {
    const thread = this.#running();
    const loading = Promise.all(through.map((pair) => this.#loaded(thread, pair)));
    // It goes on loading when nobody waits any longer: the next text finds it done.
    await inTime(loading, this.#options.patienceMs, () => new TranslationUnavailableError('loading'));
    const said = await inTime(
      this.#ask(thread, { what: 'translate', through, texts }),
      this.#options.patienceMs,
      () => {
        // A thread that is busy with a text can only be ended.
        this.#drop(thread, 'too-slow');
        return new ThreadError('too-slow');
      },
    );
    if (said.length !== texts.length) throw new ThreadError('no-answer-to-read');
    return said;
  }

  #loaded(thread: Thread, pair: Pair): Promise<unknown> {
    const name = pairName(pair);
    const known = thread.loaded.get(name);
    if (known) return known;
    const files = this.#models.get(name);
    if (!files) throw new TranslationUnavailableError('language-not-known');
    const loading = inTime(this.#ask(thread, { what: 'load', pair, files }), this.#options.loadMs, () => {
      this.#drop(thread, 'too-slow');
      return new ThreadError('too-slow');
    });
    loading.catch((error: Error) => {
      if (error.message === 'load-failed') this.#broken.add(name);
      this.#drop(thread, 'ended');
    });
    thread.loaded.set(name, loading);
    return loading;
  }

  #ask(thread: Thread, question: Question): Promise<readonly string[]> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      thread.worker.postMessage({ ...question, id });
    });
  }

  #running(): Thread {
    if (this.#thread) return this.#thread;
    const thread: Thread = {
      worker: new Worker(this.#options.program, { execArgv: [] }),
      waiting: new Map(),
      loaded: new Map(),
    };
    const { worker } = thread;
    worker.unref();
    worker.on('message', (message: unknown) => settle(thread, message));
    worker.on('error', () => this.#drop(thread, 'ended'));
    worker.on('exit', () => this.#drop(thread, 'ended'));
    this.#thread = thread;
    return thread;
  }

  /** Nobody waits for it any longer, and the next text starts another. */
  #drop(thread: Thread, why: string): void {
    if (this.#thread === thread) this.#thread = undefined;
    for (const { reject } of thread.waiting.values()) reject(new ThreadError(why));
    thread.waiting.clear();
    void thread.worker.terminate();
  }
}

/** The thread is of no use now. */
class ThreadError extends Error {
  override name = 'ThreadError';
}

function isDown(error: unknown): boolean {
  return error instanceof ThreadError;
}

function settle({ waiting }: Thread, message: unknown): void {
  const answer = Answer.safeParse(message).data;
  const asked = answer && waiting.get(answer.id);
  if (!answer || !asked) return;
  waiting.delete(answer.id);
  if ('error' in answer) asked.reject(new ThreadError(answer.error));
  else asked.resolve(answer.texts ?? []);
}

async function inTime<T>(asked: Promise<T>, ms: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
