import { setTimeout as delay } from 'node:timers/promises';
import { NOT_SENT } from '../../calls/call-text.ts';
import { Circuit, type CircuitOptions } from '../../calls/circuit.ts';
import { PaymentProviderError, type ProviderProblem } from '../payment-provider.ts';
import { PayError } from './pay-wire.ts';

/** How calls are made. */
export interface PayCallOptions {
  /** Where GOV.UK Pay's API is. */
  url: string;
  apiKey: string;
  /** How long one call may take, in ms. */
  timeoutMs: number;
  /** Tries of one call, the first included. */
  tries: number;
  /** Pause before the second try, in ms; longer each time. GOV.UK Pay asks for a second at least. */
  waitMs: number;
  circuit: CircuitOptions;
}

export interface PayCall {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Doing it twice does no harm, so that it is tried again when nobody knows whether it was done. */
  repeatable: boolean;
}

/** Bytes of an answer: a payment has a few thousand. */
const MOST_ANSWER = 128 * 1024;

/** Codes of GOV.UK Pay that say more than the status. */
const BY_CODE: Record<string, ProviderProblem> = {
  P0191: 'conflict',
  P0200: 'not-found',
  P0500: 'not-found',
  P0501: 'conflict',
  P0502: 'conflict',
  P0604: 'refund-changed',
  P0900: 'busy',
  P0940: 'account',
  P0941: 'account',
  P0999: 'down',
};

/** Calls to GOV.UK Pay's API: never for long, never too often, and never to one who does not answer. */
export class PayCalls {
  readonly #options: PayCallOptions;
  readonly #circuit: Circuit;

  constructor(options: PayCallOptions) {
    this.#options = options;
    this.#circuit = new Circuit('govuk-pay', options.circuit);
  }

  /**
   * Makes a call, and again where that may help.
   *
   * @returns the JSON of the answer; undefined where it has none
   * @throws PaymentProviderError
   */
  async call(call: PayCall): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(call);
      } catch (error) {
        if (!(error instanceof PaymentProviderError) || attempt >= this.#options.tries || !mayRepeat(call, error))
          throw error;
        await delay(this.#options.waitMs * 2 ** (attempt - 1) * (1 + Math.random() / 4));
      }
    }
  }

  async #once(call: PayCall): Promise<unknown> {
    if (!this.#circuit.mayCall()) throw new PaymentProviderError('down', { code: 'circuit' });
    try {
      const answer = await this.#send(call);
      this.#circuit.answered();
      return answer;
    } catch (error) {
      const isSilence =
        error instanceof PaymentProviderError && (error.problem === 'down' || error.problem === 'unclear');
      if (isSilence) this.#circuit.failed();
      else this.#circuit.answered();
      throw error;
    }
  }

  async #send({ method, path, body, headers = {}, repeatable }: PayCall): Promise<unknown> {
    const { url, apiKey, timeoutMs } = this.#options;
    const unknown: ProviderProblem = repeatable ? 'down' : 'unclear';
    let response: Response;
    let text: string;
    try {
      response = await fetch(new URL(path, url), {
        method,
        headers: {
          Authorization: `Bearer ${apiKey}`,
          Accept: 'application/json',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // The API never sends us elsewhere; whoever does would be handed our key.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      text = await bounded(response);
    } catch (error) {
      const code = (error as { cause?: { code?: string } }).cause?.code;
      throw new PaymentProviderError(NOT_SENT.has(code ?? '') ? 'down' : unknown, { code, cause: error });
    }
    if (!response.ok) throw refusal(response.status, text, unknown);
    if (text === '') return undefined;
    const json = parsed(text);
    if (json === undefined) throw new PaymentProviderError(unknown, { code: 'no JSON' });
    return json;
  }
}

/** Too many calls were not done at all; the rest is repeated only where that does no harm. */
function mayRepeat(call: PayCall, { problem, code }: PaymentProviderError): boolean {
  if (problem === 'busy') return true;
  return problem === 'down' && code !== 'circuit' && (call.repeatable || NOT_SENT.has(code ?? ''));
}

function refusal(status: number, text: string, unknown: ProviderProblem): PaymentProviderError {
  const code = PayError.safeParse(parsed(text)).data?.code;
  const problem = BY_CODE[code ?? ''] ?? byStatus(status, unknown);
  return new PaymentProviderError(problem, { code: code ?? String(status) });
}

function byStatus(status: number, unknown: ProviderProblem): ProviderProblem {
  if (status === 401 || status === 403) return 'unauthorised';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 412) return 'refund-changed';
  if (status === 429) return 'busy';
  // A gateway may give up on something that was done behind it; and who sends us elsewhere is not the API.
  return status >= 500 || status < 400 ? unknown : 'invalid';
}

async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_ANSWER) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
