import type { Statement, StatementResult } from '../storage/database.ts';

/** Something to be done later. */
export interface NewJob {
  /** Unique for the thing: a second job with the same key is not made. */
  key: string;
  /** Which handler does it. */
  kind: string;
  /** When, by the service's clock. */
  dueAt: Date;
  /** Plain JSON: ids and instants. Nothing personal: it is kept after the job is done. */
  payload: JobPayload;
  /** Only a process that serves this channel does it. */
  channel?: string;
}

export type JobPayload = { readonly [name: string]: string | number | boolean | null };

/** A job that one process has taken. */
export interface Job {
  key: string;
  kind: string;
  payload: unknown;
  dueAt: Date;
  /** Which try this is; 1 is the first. */
  attempts: number;
}

/** What a handler wants written. It is committed together with 'done', or not at all. */
export interface JobResult {
  writes: Statement[];
  /** Not done: do it again at this time, by the service's clock. Tries are counted anew. */
  again?: Date;
  /** Called once it is committed, with what the writes did; only to be quicker, since a crash loses it. */
  afterwards?(results: readonly StatementResult[]): void;
}

/**
 * Does one kind of job. It may be called more than once for a job (a process can die at any point), so it reads what
 * stands, says what to write, and changes nothing by itself; a call to somebody else's service must bear repeating.
 *
 * @param now by the service's clock
 * @throws TryLaterError when it knows when to try again; anything else is tried again with growing waits, then given up
 */
export type JobHandler = (job: Job, now: Date) => Promise<JobResult>;

/** The job cannot be done now, and it is known when to try again: this try does not count as failed. */
export class TryLaterError extends Error {
  override name = 'TryLaterError';
  /** Short, never personal. */
  readonly code: string;
  /** Milliseconds from now. */
  readonly afterMs: number;

  constructor(code: string, afterMs: number) {
    super(code);
    this.code = code;
    this.afterMs = afterMs;
  }
}
