import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jwtVerify } from 'jose';

/** A service of GOV.UK Notify and its key. */
export const SERVICE_ID = '26785a09-ab16-4eb0-8407-a37497a57506';
export const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
/** A key whose name holds hyphens, as names may. */
export const API_KEY = `my-test-key-${SERVICE_ID}-${SECRET}`;
export const TEMPLATES = {
  sms: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  email: '9d751e0e-f929-4891-82a1-a3e1c3c18ee3',
  letter: '64415853-cb86-4cc4-b597-2aaa94ef8c39',
};

/** What the next call meets instead of being done. */
export type Mishap =
  | { status: number; error?: string }
  | 'hangs'
  | 'hangs after it was done'
  | 'html'
  | 'redirect'
  | 'huge'
  | 'hangs up';

/** A message that the fake took. */
export interface Taken {
  id: string;
  kind: 'sms' | 'email' | 'letter';
  reference: string;
  body: Record<string, unknown>;
  status: string;
}

/** GOV.UK Notify on this machine, as its documentation describes it. It knows the simulated numbers of test keys. */
export class FakeNotify {
  readonly taken: Taken[] = [];
  /** How calls are met, first come first; the rest is done. */
  readonly mishaps: Mishap[] = [];
  /** Every call: method and path. */
  readonly calls: string[] = [];
  /** Seconds that its clock is ahead of ours. */
  clockAhead = 0;
  #server: Server | undefined;

  async start(): Promise<string> {
    this.#server = createServer((req, res) => void this.#answer(req, res));
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const url = new URL(req.url ?? '/', 'http://notify');
    this.calls.push(`${req.method} ${url.pathname}`);
    const mishap = this.mishaps.shift();
    if (mishap && mishap !== 'hangs after it was done') return this.#fail(res, mishap);
    const refused = await this.#refusesKey(req.headers.authorization);
    if (refused) return this.#error(res, 403, 'AuthError', refused);
    const answer = this.#do(
      req.method ?? '',
      url,
      chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {},
    );
    if (mishap === 'hangs after it was done') return;
    if ('error' in answer) return this.#error(res, answer.status, answer.error, answer.message);
    send(res, answer.status, { 'Content-Type': 'application/json' }, JSON.stringify(answer.body));
  }

  #fail(res: ServerResponse, mishap: Mishap): void {
    if (typeof mishap === 'object') {
      this.#error(res, mishap.status, mishap.error ?? 'Exception', 'Internal server error');
    } else if (mishap === 'hangs up') {
      res.destroy();
    } else if (mishap === 'html') {
      send(res, 502, { 'Content-Type': 'text/html' }, '<h1>Bad gateway</h1>');
    } else if (mishap === 'redirect') {
      send(res, 302, { Location: 'http://127.0.0.1:9/' });
    } else if (mishap === 'huge') {
      send(res, 200, { 'Content-Type': 'application/json' }, `"${'x'.repeat(3 * 1024 * 1024)}"`);
    }
  }

  #error(res: ServerResponse, status: number, error: string, message: string): void {
    const body = { status_code: status, errors: [{ error, message }] };
    send(res, status, { 'Content-Type': 'application/json' }, JSON.stringify(body));
  }

  async #refusesKey(authorization = ''): Promise<string | undefined> {
    try {
      const { payload, protectedHeader } = await jwtVerify(
        authorization.replace(/^Bearer /, ''),
        new TextEncoder().encode(SECRET),
        { issuer: SERVICE_ID, algorithms: ['HS256'] },
      );
      if (protectedHeader.typ !== 'JWT') return 'Invalid token';
      const now = Date.now() / 1000 + this.clockAhead;
      return Math.abs(now - (payload.iat ?? 0)) > 30 ? 'Error: Your system clock must be accurate' : undefined;
    } catch {
      return 'Invalid token: API key not found';
    }
  }

  #do(method: string, url: URL, body: Record<string, unknown>): Done | Refused {
    if (method === 'GET' && url.pathname === '/v2/notifications') {
      const reference = url.searchParams.get('reference');
      const notifications = this.taken.filter((each) => each.reference === reference).map(asNotification);
      return { status: 200, body: { notifications, links: { current: url.pathname } } };
    }
    const [, id] = /^\/v2\/notifications\/([0-9a-f-]{36})$/.exec(url.pathname) ?? [];
    if (method === 'GET' && id) {
      const found = this.taken.find((each) => each.id === id);
      if (!found) return { status: 404, error: 'NoResultFound', message: 'No result found' };
      return { status: 200, body: asNotification(found) };
    }
    const [, kind] = /^\/v2\/notifications\/(sms|email|letter)$/.exec(url.pathname) ?? [];
    if (method !== 'POST' || !kind) return { status: 404, error: 'NotFound', message: 'Not found' };
    return this.#take(kind as Taken['kind'], body);
  }

  #take(kind: Taken['kind'], body: Record<string, unknown>): Done | Refused {
    const wrong = wrongWith(kind, body);
    if (wrong) return { status: 400, ...wrong };
    const phone = String(body.phone_number ?? '').replace('+44', '0');
    const status = { '07700900003': 'temporary-failure', '07700900002': 'permanent-failure' }[phone] ?? 'delivered';
    const taken = { id: randomUUID(), kind, reference: String(body.reference), body, status };
    this.taken.push(taken);
    const template = { id: TEMPLATES[kind], version: 1, uri: '' };
    return {
      status: 201,
      body: { id: taken.id, reference: taken.reference, content: {}, uri: '', template, scheduled_for: null },
    };
  }
}

/** In two steps: restify, where it is loaded, makes `writeHead` return nothing. */
function send(res: ServerResponse, status: number, headers: Record<string, string>, body = ''): void {
  res.writeHead(status, headers);
  res.end(body);
}

type Done = { status: number; body: unknown };
type Refused = { status: number; error: string; message: string };

function wrongWith(kind: Taken['kind'], body: Record<string, unknown>): Omit<Refused, 'status'> | undefined {
  const personalisation = (body.personalisation ?? {}) as Record<string, unknown>;
  const bad = (message: string) => ({ error: 'BadRequestError', message });
  const invalid = (message: string) => ({ error: 'ValidationError', message });
  if (body.template_id !== TEMPLATES[kind]) return bad('Template not found');
  const missing = ['message', ...(kind === 'email' ? ['subject'] : [])].filter((name) => !(name in personalisation));
  if (missing.length > 0) return bad(`Missing personalisation: ${missing.join(', ')}`);
  if (kind === 'sms' && !/^\+?[\d ]{10,15}$/.test(String(body.phone_number)))
    return invalid('phone_number is not valid');
  if (kind === 'sms' && String(personalisation.message).length > 918) return bad('Content is longer than 918');
  if (kind === 'email' && !/^[^@\s]+@[^@\s]+$/.test(String(body.email_address)))
    return invalid('email_address is not valid');
  if (kind === 'letter' && !personalisation.address_line_3) return invalid('Address must be at least 3 lines');
  return undefined;
}

function asNotification({ id, kind, reference, status }: Taken): Record<string, unknown> {
  return { id, reference, type: kind, status, created_at: new Date().toISOString(), body: '' };
}
