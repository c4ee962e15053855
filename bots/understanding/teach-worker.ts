import { parentPort, workerData } from 'node:worker_threads';
import { ModelCache } from './model-cache.ts';
import { learn } from './teach.ts';

/** What the thread that learns is told at its start. */
export interface TeachWork {
  localesDir: string;
  cacheDirs: string[];
  codes: string[];
}

/** Beside the main thread: learns the parts it is asked for, one at a time, and keeps each in the cache. */
const { localesDir, cacheDirs, codes } = workerData as TeachWork;
const cache = new ModelCache(cacheDirs);

parentPort?.on('message', ({ part, hash }: { part: string; hash: string }) => {
  try {
    const learnt = learn(localesDir, part, codes);
    cache.write(part, hash, learnt as never);
    parentPort?.postMessage({ part, learnt });
  } catch (error) {
    parentPort?.postMessage({ part, problem: error instanceof Error ? error.message : String(error) });
  }
});
