import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { failpoint } from '../failpoints.ts';
import { ConflictError, type Database, type Statement, StorageUnavailableError } from '../storage/database.ts';
import type { Clock } from '../time/clock.ts';
import type { JobMeasures } from './job-measures.ts';
import type { JobClaim, JobStore } from './job-store.ts';
import { type Job, type JobHandler, TryLaterError } from './jobs.ts';

/** What the runner needs of the rest. */
export interface JobRunnerParts {
  database: Database;
  store: JobStore;
  clock: Clock;
  log: Logger;
  measures: JobMeasures;
  /** Channels this process serves. */
  channels(): string[];
}

/** How the runner works. Times in ms. */
export interface JobRunnerOptions {
  /** How long a process may hold a job. Longer than any handler may take; then another takes over. */
  leaseMs: number;
  /** How often jobs that are due are looked for. */
  lookEveryMs: number;
}

/** Work that comes again and again: once for all processes, whichever does it. Times in ms, by the service's clock. */
export interface RepeatedWork {
  /** Kind and key of its one job. */
  kind: string;
  /** After a process has started. */
  firstMs: number;
  everyMs: number;
  /** It bears repeating. What it throws is logged, and it comes again in its time; with `more` it comes again at once. */
  work(now: Date): Promise<'more' | undefined>;
}

/** Tries before a job is given up, and the first and the longest wait between two, in ms: some four hours in all. */
const MOST_ATTEMPTS = 10;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 60 * 60_000;
/** Wait after somebody else changed what the job was about to change: it looks again at once. */
const CONFLICT_WAIT = 20;
/** Jobs taken at once and done side by side. */
const SIDE_BY_SIDE = 10;

/**
 * Does jobs when they are due: each once, however many processes run. A job is claimed in the database under a new
 * token; what it writes is committed together with 'done', and only while the token still holds it.
 */
export class JobRunner {
  readonly #parts: JobRunnerParts;
  readonly #options: JobRunnerOptions;
  readonly #handlers = new Map<string, JobHandler>();
  readonly #repeated: RepeatedWork[] = [];
  #looking: NodeJS.Timeout | undefined;
  #round: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(parts: JobRunnerParts, options: JobRunnerOptions) {
    this.#parts = parts;
    this.#options = options;
  }

  /** Registers who does a kind of job. Kinds without a handler are left to processes that have one. */
  handle(kind: string, handler: JobHandler): void {
    if (this.#handlers.has(kind)) throw new Error(`two handlers for jobs of kind ${kind}`);
    this.#handlers.set(kind, handler);
  }

  /** Registers work that comes again and again, from `start` on. */
  repeat(repeated: RepeatedWork): void {
    const { kind, everyMs, work } = repeated;
    this.#repeated.push(repeated);
    this.handle(kind, async (_job, now) => {
      let more: 'more' | undefined;
      try {
        more = await work(now);
      } catch (error) {
        this.#parts.measures.job(kind, 'failed');
        this.#parts.log.warn({ err: error, job: kind }, 'a job that comes again failed; it is tried again in its time');
      }
      return { writes: [], again: more ? now : new Date(this.#parts.clock.now().getTime() + everyMs) };
    });
  }

  /** Looks, now and again, for jobs that are due. */
  start(): void {
    let isKept = false;
    const look = async (): Promise<void> => {
      try {
        if (!isKept) await this.#keepGoing();
        isKept = true;
        await this.runDue();
      } catch (error) {
        this.#parts.log.warn({ err: error }, 'looking for jobs failed; it is tried again');
      }
      if (!this.#stopped) this.#looking = setTimeout(next, this.#options.lookEveryMs).unref();
    };
    const next = (): void => {
      this.#round = look();
    };
    next();
  }

  /** Takes no new jobs and waits for those under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#looking);
    await this.#round;
    clearTimeout(this.#looking);
  }

  /** Does all that is due now and nobody else holds. Resolves with how many tries that were. */
  async runDue(): Promise<number> {
    let tries = 0;
    while (!this.#stopped && this.#handlers.size > 0) {
      const claim = this.#newClaim();
      if (!(await this.#parts.store.isAnyDue(claim))) break;
      const [claimed] = await this.#parts.database.commit([this.#parts.store.claimDue(claim)]);
      await failpoint('job:after-claim');
      const jobs = this.#parts.store.claimed(claimed?.rows ?? []);
      await Promise.all(jobs.map((job) => this.#run(job, claim.token)));
      tries += jobs.length;
    }
    return tries;
  }

  async #keepGoing(): Promise<void> {
    const now = this.#parts.clock.now().getTime();
    const jobs = this.#repeated.map(({ kind, firstMs }) =>
      this.#parts.store.keepGoing({ key: kind, kind, dueAt: new Date(now + firstMs), payload: {} }),
    );
    if (jobs.length > 0) await this.#parts.database.commit(jobs);
  }

  #newClaim(): JobClaim {
    const machineNow = Date.now();
    return {
      kinds: [...this.#handlers.keys()],
      channels: this.#parts.channels(),
      token: randomUUID(),
      now: this.#parts.clock.now().getTime(),
      machineNow,
      until: machineNow + this.#options.leaseMs,
      limit: SIDE_BY_SIDE,
    };
  }

  async #run(job: Job, token: string): Promise<void> {
    try {
      // Taken up so often and never finished, it may be what ends processes.
      if (job.attempts > MOST_ATTEMPTS) return await this.#giveUp(job, token, 'too-many-tries');
      await this.#tryOnce(job, token);
    } catch (error) {
      await this.#letGo(job, token, error);
    }
  }

  async #tryOnce(job: Job, token: string): Promise<void> {
    const { store, database, clock, measures } = this.#parts;
    const handler = this.#handlers.get(job.kind) as JobHandler;
    const { writes, again, afterwards } = await handler(job, clock.now());
    await failpoint('job:before-commit');
    const over = again ? store.again(job.key, token, again) : store.finish(job.key, token);
    // First, so that a job that is not held any more writes nothing at all.
    const [, ...results] = await database.commit([over, ...writes]);
    await failpoint('job:after-commit');
    measures.job(job.kind, again ? 'again' : 'done');
    afterwards?.(results);
  }

  /** After a failed try: whatever it was to write was not written. */
  async #letGo(job: Job, token: string, error: unknown): Promise<void> {
    const { log, measures } = this.#parts;
    if (error instanceof TryLaterError) {
      log.info({ job: job.kind, code: error.code }, 'a job waits');
      measures.job(job.kind, 'later');
      // Whole ms: a circuit's wait is none, and PostgreSQL takes no others.
      const heldUntil = Date.now() + Math.ceil(error.afterMs);
      const retry = { heldUntil, attempts: job.attempts - 1, error: error.code };
      return this.#write(job, this.#parts.store.retry(job.key, token, retry));
    }
    const isConflict = error instanceof ConflictError;
    measures.job(job.kind, 'failed');
    log.warn({ err: error, job: job.kind, attempts: job.attempts }, 'a job failed');
    const code = (error as Error)?.name ?? 'error';
    if (job.attempts >= MOST_ATTEMPTS) return this.#giveUp(job, token, code);
    const heldUntil = Date.now() + (isConflict ? CONFLICT_WAIT : waitAfter(job.attempts));
    return this.#write(
      job,
      this.#parts.store.retry(job.key, token, { heldUntil, attempts: job.attempts, error: code }),
    );
  }

  async #giveUp(job: Job, token: string, code: string): Promise<void> {
    this.#parts.measures.job(job.kind, 'dead');
    this.#parts.log.error({ job: job.kind, attempts: job.attempts, code }, 'a job was given up; somebody must look');
    await this.#write(job, this.#parts.store.giveUp(job.key, token, code));
  }

  /** When not even this can be written, the lease lapses, and the job is taken again. */
  async #write(job: Job, statement: Statement): Promise<void> {
    try {
      await this.#parts.database.commit([statement]);
    } catch (error) {
      if (!(error instanceof ConflictError) && !(error instanceof StorageUnavailableError)) throw error;
      this.#parts.log.warn({ err: error, job: job.kind }, 'a job could not be let go; its lease lapses');
    }
  }
}

/** Whole ms; longer each time, with chance in it so that many do not come back together. */
function waitAfter(attempts: number): number {
  return Math.round(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempts - 1)) * (0.75 + Math.random() / 2));
}
