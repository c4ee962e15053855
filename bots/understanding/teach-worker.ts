import { parentPort, workerData } from 'node:worker_threads';
import type { SamplesEdits } from '../../services/council/content-values.ts';
import { ModelCache } from './model-cache.ts';
import { learn } from './teach.ts';

/** What the thread that learns is told at its start. */
export interface TeachWork {
  localesDir: string;
  cacheDirs: string[];
  /** The folders of these that may be written to. */
  writeTo: string[];
  codes: string[];
  /** What staff changed of the samples. */
  edits: SamplesEdits;
}

/** Beside the main thread: learns the parts it is asked for, one at a time, and keeps each in the cache. */
const { localesDir, cacheDirs, writeTo, codes, edits } = workerData as TeachWork;
const cache = new ModelCache(cacheDirs, writeTo);

parentPort?.on('message', ({ part, hash }: { part: string; hash: string }) => {
  try {
    const learnt = learn(localesDir, part, codes, edits);
    cache.write(part, hash, learnt as never);
    parentPort?.postMessage({ part, learnt });
  } catch (error) {
    parentPort?.postMessage({ part, problem: error instanceof Error ? error.message : String(error) });
  }
});
