import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A payment as the stand-in holds it. */
export interface FakePayPayment {
  id: string;
  amount: number;
  reference: string;
  description: string;
  return_url: string;
  language: string;
  metadata: Record<string, string>;
  status: string;
  code: string | undefined;
  refunded: number;
  /** Its page's addresses so far: only the newest is good. */
  pages: string[];
}

/** How one call is met instead of as documented. */
export type Trouble =
  | { kind: 'status'; status: number; body?: string; headers?: Record<string, string> }
  /** Never answers. */
  | { kind: 'silence' }
  /** Does what is asked, then the line is cut. */
  | { kind: 'cut after' }
  | { kind: 'cut' };

const KEY = 'api_test_stand_in';
const SECRET = 'the signing secret of the stand-in';
const UNFINISHED = ['created', 'started', 'submitted', 'capturable'];

/**
 * A stand-in for GOV.UK Pay on loopback that behaves as its documentation says: create, read, cancel, refund, errors
 * with their codes, single-use pages, signed webhooks. Its own log says what was asked of it.
 */
export class FakeGovUkPay {
  readonly payments = new Map<string, FakePayPayment>();
  /** `POST /v1/payments`, in order. */
  readonly calls: string[] = [];
  readonly bodies: unknown[] = [];
  /** How the next calls are met, first come first; the rest is met as documented. */
  readonly troubles: Trouble[] = [];
  readonly apiKey = KEY;
  readonly secret = SECRET;
  #server = createServer((req, res) => void this.#answer(req, res));

  static async start(): Promise<FakeGovUkPay> {
    const fake = new FakeGovUkPay();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** The newest payment. */
  get last(): FakePayPayment {
    const last = [...this.payments.values()].at(-1);
    if (!last) throw new Error('there is no payment yet');
    return last;
  }

  /** What the payer does on the page. */
  becomes(payment: FakePayPayment, status: string, code?: string): void {
    payment.status = status;
    payment.code = code;
  }

  /** A webhook as GOV.UK Pay sends one, with its signature. */
  webhook(
    payment: FakePayPayment,
    eventType = 'card_payment_succeeded',
  ): { body: string; headers: Record<string, string> } {
    const body = JSON.stringify({
      webhook_message_id: randomBytes(8).toString('hex'),
      api_version: 1,
      created_date: '2026-11-23T09:31:00.000Z',
      resource_id: payment.id,
      resource_type: 'PAYMENT',
      event_type: eventType,
      resource: wire(payment, this.url),
    });
    return { body, headers: { 'Content-Type': 'application/json', 'Pay-Signature': sign(body, SECRET) } };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<unknown> {
    const { pathname } = new URL(req.url ?? '/', 'http://localhost');
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if (pathname.startsWith('/secure/')) return this.#page(pathname, res);
    this.calls.push(`${req.method} ${pathname}`);
    const trouble = this.troubles.shift();
    if (trouble?.kind === 'silence') return undefined;
    if (trouble?.kind === 'cut') return req.socket.destroy();
    if (trouble?.kind === 'status') {
      res.writeHead(trouble.status, { 'Content-Type': 'application/json', ...trouble.headers });
      return res.end(trouble.body ?? '');
    }
    if (req.headers.authorization !== `Bearer ${KEY}`) return refuse(res, 401, 'P0920');
    let body: Record<string, unknown> = {};
    try {
      body = text === '' ? {} : JSON.parse(text);
    } catch {
      return refuse(res, 400, 'P0197');
    }
    this.bodies.push(body);
    if (trouble?.kind === 'cut after') {
      this.#route(req.method ?? '', pathname, body, undefined);
      return req.socket.destroy();
    }
    return this.#route(req.method ?? '', pathname, body, res);
  }

  #route(method: string, path: string, body: Record<string, unknown>, res: ServerResponse | undefined): unknown {
    const [, , , id = '', action] = path.split('/');
    if (method === 'POST' && path === '/v1/payments') return this.#create(body, res);
    const payment = this.payments.get(id);
    if (!payment) return refuse(res, 404, action === 'cancel' ? 'P0500' : 'P0200');
    if (method === 'GET' && !action) return answer(res, 200, wire(payment, this.url, true));
    if (method === 'POST' && action === 'cancel') return this.#cancel(payment, res);
    if (method === 'POST' && action === 'refunds') return this.#refund(payment, body, res);
    return refuse(res, 405, 'P0999');
  }

  #create(body: Record<string, unknown>, res: ServerResponse | undefined): unknown {
    const { amount, reference, description, return_url, language = 'en', metadata = {} } = body;
    for (const [name, value] of Object.entries({ amount, reference, description, return_url })) {
      if (value === undefined) return refuse(res, 400, 'P0101', name);
    }
    const texts = [reference, description, ...Object.values(metadata as object)].map(String);
    if (texts.some((text) => /[<>"\\|]/.test(text))) return refuse(res, 400, 'P0920');
    const isWhole = Number.isInteger(amount) && (amount as number) >= 30 && (amount as number) <= 10_000_000;
    if (!isWhole) return refuse(res, 422, 'P0102', 'amount');
    if (texts.some((text) => text.length > 255)) return refuse(res, 422, 'P0102', 'description');
    if (!['en', 'cy'].includes(String(language))) return refuse(res, 422, 'P0102', 'language');
    const payment: FakePayPayment = {
      id: randomBytes(13).toString('hex'),
      amount: amount as number,
      reference: String(reference),
      description: String(description),
      return_url: String(return_url),
      language: String(language),
      metadata: metadata as Record<string, string>,
      status: 'created',
      code: undefined,
      refunded: 0,
      pages: [],
    };
    this.payments.set(payment.id, payment);
    return answer(res, 201, wire(payment, this.url, true));
  }

  #cancel(payment: FakePayPayment, res: ServerResponse | undefined): unknown {
    if (!UNFINISHED.includes(payment.status)) return refuse(res, 400, 'P0501');
    this.becomes(payment, 'cancelled', 'P0040');
    return answer(res, 204, undefined);
  }

  #refund(payment: FakePayPayment, body: Record<string, unknown>, res: ServerResponse | undefined): unknown {
    const available = payment.status === 'success' ? payment.amount - payment.refunded : 0;
    if (body.refund_amount_available !== available) return refuse(res, 412, 'P0604');
    if (Number(body.amount) > available) return refuse(res, 400, 'P0603');
    payment.refunded += Number(body.amount);
    return answer(res, 202, { refund_id: randomBytes(13).toString('hex'), amount: body.amount, status: 'submitted' });
  }

  /** The page to pay on: its address is good once. */
  #page(path: string, res: ServerResponse): unknown {
    const payment = [...this.payments.values()].find(({ pages }) => pages.at(-1) === path);
    const isGood = payment?.status === 'created';
    if (isGood) {
      payment.status = 'started';
      payment.pages.push('used');
    }
    res.statusCode = isGood ? 200 : 400;
    return res.end(isGood ? 'Enter card details' : 'This link does not work any more');
  }
}

/** A body's signature with a secret. */
export function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

function wire(payment: FakePayPayment, url: string, withPage = false): unknown {
  const isOpen = payment.status === 'created' || payment.status === 'started';
  if (withPage && isOpen) payment.pages.push(`/secure/${randomBytes(8).toString('hex')}`);
  const self = `${url}v1/payments/${payment.id}`;
  const available = payment.status === 'success' ? payment.amount - payment.refunded : 0;
  return {
    payment_id: payment.id,
    amount: payment.amount,
    reference: payment.reference,
    description: payment.description,
    return_url: payment.return_url,
    language: payment.language,
    payment_provider: 'sandbox',
    created_date: '2026-11-23T09:30:00.000Z',
    state: {
      status: payment.status,
      finished: !UNFINISHED.includes(payment.status),
      ...(payment.code ? { code: payment.code, message: 'words for developers', can_retry: false } : {}),
    },
    refund_summary: { status: 'available', amount_available: available, amount_submitted: payment.refunded },
    settlement_summary: {},
    _links: {
      self: { href: self, method: 'GET' },
      next_url: withPage && isOpen ? { href: new URL(payment.pages.at(-1) ?? '', url).href, method: 'GET' } : null,
      cancel: { href: `${self}/cancel`, method: 'POST' },
    },
  };
}

function answer(res: ServerResponse | undefined, status: number, body: unknown): unknown {
  res?.writeHead(status, { 'Content-Type': 'application/json' });
  return res?.end(body === undefined ? '' : JSON.stringify(body));
}

function refuse(res: ServerResponse | undefined, status: number, code: string, field?: string): unknown {
  return answer(res, status, { ...(field ? { field } : {}), code, description: 'words for developers' });
}
