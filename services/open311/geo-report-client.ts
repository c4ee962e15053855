import type { z } from 'zod';
import { CallError, callText, type TextAnswer } from '../calls/call-text.ts';
import { Circuit, type CircuitOptions } from '../calls/circuit.ts';
import { Receipts, Requests, RequestUpdates, readDocument, UpdateReceipts } from './geo-report-wire.ts';

/** How another system is reached. */
export interface GeoReportOptions {
  /** `https://crm.example.gov.uk/open311/v2/`. */
  url: string;
  apiKey: string;
  jurisdiction?: string | undefined;
  format: 'xml' | 'json';
  /** Milliseconds until a call is given up. */
  patienceMs?: number;
  circuit?: Partial<CircuitOptions>;
}

/** What the other system has of a report: its number, or a token until there is one. */
export type Receipt = { number: string } | { token: string };

/** How a report stands there. */
export interface TheirStatus {
  number: string;
  /** Their word, in lower case. */
  status: string;
  note?: string;
  /** UTC instant, ISO. */
  at?: string;
}

/** What stands in the way of a call. */
export type GeoReportProblem =
  /** It was not taken, and never will be as it is. */
  | 'refused'
  /** It was not taken, and may be later: our key, too many calls, nobody there. */
  | 'not-now'
  /** Nobody knows whether it was taken. */
  | 'unclear';

/** The other system did not do what was asked. Its words are not kept: they can be anything. */
export class GeoReportError extends Error {
  override name = 'GeoReportError';
  readonly problem: GeoReportProblem;
  /** `timeout`, `http-400`, `no-answer-of-the-standard`. */
  readonly code: string;

  constructor(problem: GeoReportProblem, code: string, cause?: unknown) {
    super(code, { cause });
    this.problem = problem;
    this.code = code;
  }
}

const MOST_CODES = 50;
/** Code of the answer to something that they have already. */
const TAKEN_BEFORE = 'taken-before';

/**
 * Another system's Open311 GeoReport v2 interface (https://wiki.open311.org/GeoReport_v2). A call is made once here: who
 * calls is a job, which tries again.
 */
export class GeoReportClient {
  readonly #options: GeoReportOptions;
  readonly #circuit: Circuit;

  constructor(options: GeoReportOptions) {
    this.#options = options;
    this.#circuit = new Circuit('open311', options.circuit);
  }

  /**
   * Makes a report. The standard knows no way to say that it is the same one again.
   *
   * @param fields as the standard names them; those that may stand more than once do
   * @throws GeoReportError, TryLaterError
   */
  async send(fields: readonly (readonly [string, string])[]): Promise<Receipt> {
    const body = new URLSearchParams([...this.#jurisdiction(), ['api_key', this.#options.apiKey]]);
    for (const [name, value] of fields) body.append(name, value);
    const [receipt] = await this.#call(Receipts, 'requests', { body });
    const { service_request_id: number, token } = receipt ?? {};
    return number === undefined ? { token: token ?? '' } : { number };
  }

  /**
   * Adds what somebody said to a report, by FixMyStreet's extension. A repeat is known by its `update_id`, so one that was
   * taken before counts as taken.
   *
   * @throws GeoReportError, TryLaterError
   */
  async add(fields: readonly (readonly [string, string])[]): Promise<void> {
    const body = new URLSearchParams([...this.#jurisdiction(), ['api_key', this.#options.apiKey]]);
    for (const [name, value] of fields) body.append(name, value);
    try {
      await this.#call(UpdateReceipts, 'servicerequestupdates', { body });
    } catch (error) {
      if (!(error instanceof GeoReportError) || error.code !== TAKEN_BEFORE) throw error;
    }
  }

  /** The number that a token has become; undefined while it has not. */
  async numberOf(token: string): Promise<string | undefined> {
    const [receipt] = await this.#call(Receipts, `tokens/${encodeURIComponent(token)}`);
    return receipt?.service_request_id;
  }

  /** The number of a report that has certain words in its description, among those of a service and a time. */
  async find(wanted: { service: string; words: string; from: Date; to: Date }): Promise<string | undefined> {
    const { service, words, from, to } = wanted;
    const query = { service_code: service, start_date: instant(from), end_date: instant(to) };
    const requests = await this.#call(Requests, 'requests', { query });
    return requests.find(({ description }) => description.includes(words))?.service_request_id;
  }

  /** How reports stand. Those it does not know are left out. */
  async statuses(numbers: readonly string[]): Promise<TheirStatus[]> {
    const found: TheirStatus[] = [];
    for (let i = 0; i < numbers.length; i += MOST_CODES) {
      const service_request_id = numbers.slice(i, i + MOST_CODES).join(',');
      const requests = await this.#call(Requests, 'requests', { query: { service_request_id } });
      found.push(...requests.flatMap(({ status_notes, ...request }) => theirs({ ...request, note: status_notes })));
    }
    return found;
  }

  /** What changed in a time, by FixMyStreet's extension, oldest first. */
  async changes(from: Date, to: Date): Promise<TheirStatus[]> {
    const query = { start_date: instant(from), end_date: instant(to) };
    const updates = await this.#call(RequestUpdates, 'servicerequestupdates', { query });
    return updates
      .flatMap(({ description, ...update }) => theirs({ ...update, note: description }))
      .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  }

  async #call<T extends z.ZodType>(
    schema: T,
    path: string,
    { query = {}, body }: { query?: Record<string, string>; body?: URLSearchParams } = {},
  ): Promise<z.output<T>> {
    const { url: base, format, patienceMs } = this.#options;
    const url = new URL(`${path}.${format}`, base);
    if (!body) url.search = new URLSearchParams([...this.#jurisdiction(), ...Object.entries(query)]).toString();
    const headers: Record<string, string> = { Accept: format === 'xml' ? 'text/xml' : 'application/json' };
    if (body) headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=utf-8';
    const call = { method: body ? ('POST' as const) : ('GET' as const), headers };
    return this.#circuit.run(async () => {
      const answer = await answerOf(() =>
        callText(url, { ...call, ...(body ? { body: body.toString() } : {}) }, patienceMs),
      );
      refuse(answer);
      const parsed = schema.safeParse(readDocument(answer.text, format));
      if (!parsed.success) throw new GeoReportError('unclear', 'no-answer-of-the-standard');
      return parsed.data;
    }, isSilence);
  }

  #jurisdiction(): [string, string][] {
    const { jurisdiction } = this.#options;
    return jurisdiction === undefined ? [] : [['jurisdiction_id', jurisdiction]];
  }
}

/** It did not answer, or with something of a gateway's. Who refuses our key has answered. */
function isSilence(error: unknown): boolean {
  return error instanceof GeoReportError && (error.problem === 'unclear' || error.cause instanceof CallError);
}

async function answerOf(call: () => Promise<TextAnswer>): Promise<TextAnswer> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    throw new GeoReportError(error.wasNotSent ? 'not-now' : 'unclear', error.code, error);
  }
}

/** What a status says of whether it was done. A gateway may give up on something that was done behind it. */
function refuse({ status, text }: TextAnswer): void {
  if (status < 300) return;
  if (status === 400 && /already exists/i.test(text)) throw new GeoReportError('refused', TAKEN_BEFORE);
  const code = `http-${status}`;
  // A key can be mended without the report changing.
  if (status === 401 || status === 403 || status === 429) throw new GeoReportError('not-now', code);
  throw new GeoReportError(status >= 500 ? 'unclear' : 'refused', code);
}

function theirs(said: {
  service_request_id?: string | undefined;
  status?: string | undefined;
  note?: string | undefined;
  updated_datetime?: string | undefined;
}): TheirStatus[] {
  const { service_request_id: number, status, note, updated_datetime: at } = said;
  if (number === undefined || status === undefined) return [];
  return [{ number, status: status.toLowerCase(), ...(note ? { note } : {}), ...(at ? { at } : {}) }];
}

/** UTC, whole seconds. */
const instant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
