import { Counter, type Registry } from 'prom-client';
import type { Telephone } from '../../services/council/organisation-schema.ts';
import { parseCode } from '../../services/reference.ts';
import { HttpError } from '../http/http-error.ts';
import type { Limit } from '../http/limit.ts';
import type { VoiceParts } from './parts.ts';
import { referenceIn } from './say.ts';

/** Meanings of answers to a code, a reference or a proof that opens nothing. */
const OPENED_NOTHING = /^(?:assistant-unknown-code|progress-not-found|complaint-not-found|appointment-not-found)/;
/** What numbers count for that are withheld, or have no prefix of their own. */
const ELSEWHERE = 'elsewhere';
/** What every call counts for. */
const ALL = 'all';

/** Counts calls, and guesses made in them. Who meets a limit is told so, and it is logged. */
export class CallLimits {
  readonly #parts: Pick<VoiceParts, 'log' | 'isEndless'>;
  readonly #calls: Limit;
  readonly #prefixes: Map<string, Limit>;
  readonly #all: Limit;
  readonly #codes: Limit;
  readonly #held: Counter<'limit'>;

  constructor(parts: Pick<VoiceParts, 'log' | 'isEndless' | 'registry' | 'council' | 'rates'>) {
    const { calls, prefixes, elsewhere, all, wrong_codes: codes } = parts.council.telephone.limits;
    const counter = (name: string, { most, minutes }: Telephone['limits']['calls']) =>
      parts.rates.limit(`call-${name}`, { points: most, seconds: minutes * 60 });
    this.#parts = parts;
    this.#calls = counter('number', calls);
    this.#prefixes = new Map([
      ...Object.entries(prefixes).map(([prefix, rate]) => [prefix, counter('prefix', rate)] as const),
      [ELSEWHERE, counter('prefix', elsewhere)],
    ]);
    this.#all = counter('all', all);
    this.#codes = counter('wrong-code', codes);
    this.#held = heldCounter(parts.registry);
  }

  /** Whether a call may begin. Numbers are counted apart, and with all that begin as they do. */
  async mayCall(number: string | undefined): Promise<boolean> {
    if (this.#parts.isEndless) return true;
    if (number !== undefined && !(await taken(this.#calls, number))) {
      this.#hold('number');
      return false;
    }
    const prefix = [...this.#prefixes.keys()].find((each) => number?.startsWith(each)) ?? ELSEWHERE;
    // The alerts: a flood, or a limit that is too low for an ordinary day.
    if (!(await taken(this.#prefixes.get(prefix) as Limit, prefix))) {
      this.#hold('prefix');
      this.#parts.log.error({ prefix }, 'more calls come from numbers with one prefix than are answered');
      return false;
    }
    if (await taken(this.#all, ALL)) return true;
    this.#hold('all');
    this.#parts.log.error('more calls come than are answered, from all numbers together');
    return false;
  }

  /** Counts what was said to a caller, where it is that something opens nothing. */
  async told(caller: () => Promise<string>, meanings: readonly (string | undefined)[]): Promise<void> {
    if (meanings.some((meaning) => OPENED_NOTHING.test(meaning ?? ''))) await taken(this.#codes, await caller());
  }

  /** Whether somebody who has guessed too often tries once more. */
  async isGuessTooMany(caller: string, said: string): Promise<boolean> {
    if (this.#parts.isEndless) return false;
    if (parseCode(said) === undefined && referenceIn(said.toUpperCase()) === undefined) return false;
    if (!(await this.#codes.isUsedUp(caller))) return false;
    this.#hold('codes');
    this.#parts.log.warn('one caller tries out codes');
    return true;
  }

  #hold(limit: string): void {
    this.#held.inc({ limit });
  }
}

async function taken(limit: Limit, key: string): Promise<boolean> {
  try {
    await limit.take(key);
    return true;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return false;
  }
}

function heldCounter(registry: Registry): Counter<'limit'> {
  return new Counter({
    name: 'council_calls_held_total',
    help: 'Calls that were not begun, and codes that were not tried, because of a limit',
    labelNames: ['limit'],
    registers: [registry],
  });
}
