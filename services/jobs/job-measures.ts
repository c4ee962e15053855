import { Counter, type Registry } from 'prom-client';

/** Counts of jobs, for `/metrics`. */
export class JobMeasures {
  readonly #jobs: Counter<'kind' | 'outcome'>;

  constructor(registry: Registry) {
    this.#jobs = new Counter({
      name: 'council_jobs_total',
      help: 'Tries of jobs, by kind and what came of them; dead ones were given up and need somebody to look',
      labelNames: ['kind', 'outcome'],
      registers: [registry],
    });
  }

  job(kind: string, outcome: 'done' | 'again' | 'later' | 'failed' | 'dead'): void {
    this.#jobs.inc({ kind, outcome });
  }
}
