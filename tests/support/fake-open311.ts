import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const KEY = 'a key of the other system';
export const JURISDICTION = 'norwich.example';

/** What the next call meets instead of being done. */
export type Mishap =
  | { status: number; body?: string }
  | { page: string }
  | 'hangs'
  | 'hangs after it was done'
  | 'hangs up'
  | 'redirect';

/** A report that the fake took. */
export interface TakenReport {
  id: string;
  fields: [string, string][];
  status: string;
  notes: string;
  updated: string;
  token?: string;
}

/** Another system's GeoReport v2 interface on this machine, as the standard describes it: XML, and JSON without the outer element. */
export class FakeOpen311 {
  readonly taken: TakenReport[] = [];
  /** How calls are met, first come first; the rest is done. */
  readonly mishaps: Mishap[] = [];
  /** Every call: method, path and query. */
  readonly calls: string[] = [];
  /** What was added to reports, by `update_id`. */
  readonly added: Map<string, [string, string][]> = new Map();
  /** What `servicerequestupdates` lists. */
  readonly updates: Record<string, string>[] = [];
  /** Gives tokens for reports; each becomes a number when it has been asked about so often. */
  tokenLooks = 0;
  /** What its clock says. */
  now = '2026-11-23T09:15:00Z';
  #server: Server | undefined;
  #looks = 0;

  /** @param url of one that was stopped, to come back where it was */
  async start(url?: string): Promise<string> {
    this.#server = createServer((req, res) => void this.#answer(req, res));
    const port = url ? Number(new URL(url).port) : 0;
    await new Promise<void>((resolve) => this.#server?.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/open311/v2`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** What a report said under a name. */
  said(report: TakenReport | undefined, name: string): string[] {
    return (report?.fields ?? []).filter(([field]) => field === name).map(([, value]) => value);
  }

  /** Says how a report stands there now. */
  change(report: TakenReport | undefined, status: string, at: string, notes = ''): void {
    if (report) Object.assign(report, { status, notes, updated: at });
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<unknown> {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const form = [...new URLSearchParams(Buffer.concat(chunks).toString())];
    this.calls.push(`${req.method} ${req.url}`);
    const mishap = this.mishaps.shift();
    if (mishap === 'hangs') return undefined;
    if (mishap === 'hangs up') return req.socket.destroy();
    if (mishap === 'redirect') return reply(res, 302, { Location: 'http://127.0.0.1:9/' });
    if (mishap === 'hangs after it was done') return this.#route(req, form);
    if (mishap && 'page' in mishap) return reply(res, 200, { 'Content-Type': 'text/html' }, mishap.page);
    if (mishap) return reply(res, mishap.status, {}, mishap.body);
    const { status, root, item, list } = this.#route(req, form);
    const isJson = new URL(req.url ?? '', 'http://x').pathname.endsWith('.json');
    if (isJson) return reply(res, status, { 'Content-Type': 'application/json' }, JSON.stringify(list));
    const items = list.map((each) => `<${item}>${Object.entries(each).map(element).join('')}</${item}>`).join('');
    const document = `<?xml version="1.0" encoding="utf-8"?>\n<${root}>${items}</${root}>`;
    return reply(res, status, { 'Content-Type': 'text/xml; charset=utf-8' }, document);
  }

  #route(req: IncomingMessage, form: [string, string][]) {
    const { pathname, searchParams: query } = new URL(req.url ?? '', 'http://x');
    const path = pathname.replace(/^\/open311\/v2\/(.*)\.(xml|json)$/, '$1');
    const given = req.method === 'POST' ? new URLSearchParams(form) : query;
    if (given.get('jurisdiction_id') !== JURISDICTION) return refused(400, 'jurisdiction_id was not given');
    if (req.method === 'POST' && path === 'requests') return this.#make(form);
    if (req.method === 'POST' && path === 'servicerequestupdates') return this.#add(form);
    if (path === 'requests') {
      const ids = query.get('service_request_id')?.split(',');
      const from = query.get('start_date') ?? '';
      const list = this.taken.filter(({ id, fields }) =>
        ids ? ids.includes(id) : new Map(fields).get('service_code') === query.get('service_code') && this.now >= from,
      );
      return answer('service_requests', 'request', list.map(shown));
    }
    if (path === 'servicerequestupdates') {
      const [from, to] = [query.get('start_date') ?? '', query.get('end_date') ?? ''];
      const list = this.updates.filter(({ updated_datetime: at = '' }) => at >= from && at <= to);
      return answer('service_request_updates', 'request_update', list);
    }
    const token = /^tokens\/(.+)$/.exec(path)?.[1];
    const found = this.taken.find((report) => report.token !== undefined && report.token === token);
    if (!found) return refused(404, 'not found');
    this.#looks += 1;
    const id = this.#looks >= this.tokenLooks ? found.id : '';
    return answer('service_requests', 'request', [{ service_request_id: id, token: found.token ?? '' }]);
  }

  /** As FixMyStreet's extension has it: what is needed must be there, and the same update is taken once. */
  #add(form: [string, string][]) {
    const fields = new Map(form);
    if (fields.get('api_key') !== KEY) return refused(403, 'wrong api_key');
    for (const name of ['service_request_id', 'update_id', 'status', 'updated_datetime', 'description'])
      if (!fields.get(name)) return refused(400, `Bad request: ${name}`);
    if (!this.taken.some(({ id }) => id === fields.get('service_request_id')))
      return refused(404, 'Bad request: service_request_id not found');
    if (!/^[A-Z_]+$/.test(fields.get('status') ?? '')) return refused(400, 'Bad request: status');
    const id = fields.get('update_id') ?? '';
    if (this.added.has(id)) return refused(400, 'Bad request: update_id already exists');
    this.added.set(id, form);
    return answer('service_request_updates', 'request_update', [{ update_id: id }]);
  }

  #make(form: [string, string][]) {
    const fields = new Map(form);
    if (fields.get('api_key') !== KEY) return refused(403, 'wrong api_key');
    if (!fields.get('service_code')) return refused(400, 'service_code was not given');
    const id = String(1001 + this.taken.length);
    const token = this.tokenLooks > 0 ? { token: `t/${id}` } : {};
    // One with a token is known by it, percent-encoded, from the first.
    const kept = 'token' in token ? { token: encodeURIComponent(token.token) } : {};
    this.taken.push({ id, fields: form, status: 'open', notes: '', updated: this.now, ...kept });
    return answer('service_requests', 'request', ['token' in token ? token : { service_request_id: id }]);
  }
}

function reply(res: ServerResponse, status: number, headers: Record<string, string>, body = ''): void {
  // Not in one: restify, once it is loaded, changes what this gives back.
  res.writeHead(status, headers);
  res.end(body);
}

function answer(root: string, item: string, list: Record<string, string>[], status = 200) {
  return { status, root, item, list };
}

const refused = (code: number, description: string) =>
  answer('errors', 'error', [{ code: String(code), description }], code);

function shown({ id, fields, status, notes, updated }: TakenReport): Record<string, string> {
  const said = new Map(fields);
  return {
    service_request_id: id,
    status,
    status_notes: notes,
    service_code: said.get('service_code') ?? '',
    description: said.get('description') ?? '',
    requested_datetime: updated,
    updated_datetime: updated,
  };
}

function element([name, text]: [string, string]): string {
  return `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
}
