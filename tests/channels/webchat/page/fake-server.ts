import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { Busboy } from '@fastify/busboy';
import { WebSocketServer } from 'ws';
import { type FakeActivity, FakeConversation } from './fake-conversation.ts';

const PAGE = join(import.meta.dirname, '../../../../channels/webchat/page');
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";
const LANGUAGES = {
  languages: '<option value="en" lang="en-GB" selected>English</option><option value="pl" lang="pl">Polski</option>',
};
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** How the next call of a kind goes wrong. Status 0 cuts the line instead of answering. */
export interface Failure {
  status: number;
  retryAfter?: number;
  /** The call is carried out, and only its answer goes wrong. */
  done?: boolean;
}

type Call = 'token' | 'start' | 'reconnect' | 'refresh' | 'poll' | 'post' | 'upload';

/** A Direct Line server for the page's own tests: it serves the page, and misbehaves when it is told to. */
export class FakeServer {
  /** Answers a message; may say any number of things. */
  bot: (activity: FakeActivity) => FakeActivity[] = () => [];
  greeting: FakeActivity[] = [{ type: 'message', text: 'Hello. How can we help?' }];
  /** Seconds a token is said to live. */
  lifetime = 1800;
  acceptSockets = true;
  /** Cuts every call, as if the network were gone. */
  down = false;
  readonly conversations: FakeConversation[] = [];
  readonly calls: Call[] = [];
  /** Messages that were asked to be posted, repeats too. */
  readonly posted: FakeActivity[] = [];
  readonly uploads: { activity: FakeActivity; type: string; files: { name: string; type: string; size: number }[] }[] =
    [];
  /** Said before there was anybody to hear it. */
  readonly #early: FakeActivity[] = [];
  readonly #failures = new Map<Call, Failure[]>();
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });

  constructor() {
    this.#server.on('upgrade', (request, socket, head) => {
      const url = new URL(request.url ?? '', 'http://localhost');
      const conversation = this.#find(url.searchParams.get('id') ?? '');
      if (!this.acceptSockets || this.down || !conversation) return socket.destroy();
      this.#sockets.handleUpgrade(request, socket, head, (opened) => {
        conversation.sockets.add(opened);
        opened.on('close', () => conversation.sockets.delete(opened));
        opened.send(JSON.stringify(conversation.since(url.searchParams.get('watermark'))));
      });
    });
  }

  /** Starts on a free port of the loopback. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The newest conversation. */
  get conversation(): FakeConversation {
    const last = this.conversations.at(-1);
    if (!last) throw new Error('No conversation yet');
    return last;
  }

  /** The council says something without being asked. */
  say(activity: FakeActivity | string): void {
    const said = typeof activity === 'string' ? { type: 'message', text: activity } : activity;
    // The page may not have begun its conversation yet: it hears this after the greeting.
    if (this.conversations.length === 0) this.#early.push(said);
    else this.conversation.add({ from: { id: 'bot', role: 'bot' }, ...said });
  }

  fail(call: Call, ...failures: Failure[]): void {
    this.#failures.set(call, [...(this.#failures.get(call) ?? []), ...failures]);
  }

  dropSockets(): void {
    for (const conversation of this.conversations) for (const socket of conversation.sockets) socket.terminate();
  }

  async stop(): Promise<void> {
    this.dropSockets();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://localhost');
    if (this.down) return void request.socket.destroy();
    const path = url.pathname;
    if (path === '/') return this.#page(response);
    if (path === '/host') return this.#host(response, url.searchParams.get('chat') ?? '');
    if (path === '/widget.js') return this.#asset(response, 'widget.js');
    if (path.startsWith('/webchat/assets/')) return this.#asset(response, path.slice('/webchat/assets/'.length));
    if (path === '/photo.gif') return void response.setHeader('content-type', 'image/gif').end(PIXEL);
    const call = callOf(request.method ?? '', path);
    if (!call) return this.#answer(response, 404, error('NotFound'));
    this.calls.push(call);
    const failure = this.#failures.get(call)?.shift();
    if (failure && !failure.done) return this.#break(request, response, failure);
    const [status, body] = await this.#carryOut(call, request, url);
    return failure ? this.#break(request, response, failure) : this.#answer(response, status, body);
  }

  async #carryOut(call: Call, request: IncomingMessage, url: URL): Promise<[number, object]> {
    if (call === 'token') return this.#mint(JSON.parse(await bodyOf(request)));
    const token = request.headers.authorization?.replace('Bearer ', '');
    const conversation = this.conversations.find((candidate) => candidate.token === token);
    if (!conversation) return [403, error('TokenExpired')];
    if (conversation.ended) return [404, error('NotFound')];
    const watermark = url.searchParams.get('watermark') ?? '0';
    if (call === 'poll') return [200, conversation.since(watermark)];
    if (call === 'post') return [200, { id: this.#take(conversation, JSON.parse(await bodyOf(request))) }];
    if (call === 'upload') return [200, { id: await this.#upload(conversation, request) }];
    if (call === 'refresh') conversation.token = `${conversation.token}+`;
    if (call === 'start') for (const said of [...this.greeting, ...this.#early.splice(0)]) this.say(said);
    return [
      call === 'start' ? 201 : 200,
      { ...this.#pass(conversation), streamUrl: this.#stream(conversation, watermark) },
    ];
  }

  #mint(body: { conversationId?: string; token?: string }): [number, object] {
    if (body.conversationId === undefined) {
      this.conversations.push(new FakeConversation());
      return [200, this.#pass(this.conversation)];
    }
    const known = this.#find(body.conversationId);
    if (!known || known.ended) return [404, error('NotFound')];
    return body.token === known.token ? [200, this.#pass(known)] : [403, error('BadArgument')];
  }

  #pass({ id, token, userId }: FakeConversation) {
    return { conversationId: id, token, userId, expires_in: this.lifetime };
  }

  #stream(conversation: FakeConversation, watermark: string): string {
    return `${this.url.replace('http', 'ws')}/stream?id=${conversation.id}&watermark=${watermark}`;
  }

  #find(id: string) {
    return this.conversations.find((candidate) => candidate.id === id);
  }

  #take(conversation: FakeConversation, activity: FakeActivity): string {
    this.posted.push(activity);
    const known = conversation.knownAs(activity.channelData?.clientActivityID);
    if (known !== undefined) return known;
    const id = conversation.add({ ...activity, from: { id: conversation.userId, role: 'user' } });
    for (const answer of this.bot(activity)) this.say(answer);
    return id;
  }

  async #upload(conversation: FakeConversation, request: IncomingMessage): Promise<string> {
    const parts = await filesOf(request);
    const [first, ...files] = parts;
    const activity = JSON.parse(first?.body.toString() ?? '{}') as FakeActivity;
    const sizes = files.map(({ name, type, body }) => ({ name, type, size: body.length }));
    this.uploads.push({ activity, type: `${first?.field} ${first?.type}`, files: sizes });
    const attachments = sizes.map(({ name, type }) => ({ contentType: type, contentUrl: '/photo.gif', name }));
    return this.#take(conversation, { ...activity, attachments });
  }

  #break(request: IncomingMessage, response: ServerResponse, { status, retryAfter }: Failure): void {
    if (status === 0) return void request.socket.destroy();
    if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
    request.resume();
    this.#answer(response, status, error('Failed'));
  }

  #answer(response: ServerResponse, status: number, body: object): void {
    send(response, status, { 'content-type': 'application/json' }, JSON.stringify(body));
  }

  async #page(response: ServerResponse): Promise<void> {
    const settings = {
      councilName: 'Alderton City Council',
      phone: '01632 960000',
      privacyUrl: '/privacy',
      maxPhotos: 5,
    };
    const values = { ...settings, address: 'City Hall, High Street', settings: JSON.stringify(settings), ...LANGUAGES };
    const template = await readFile(join(PAGE, 'index.html'), 'utf8');
    const html = template.replace(/\{\{(\w+)\}\}/gu, (_, name: keyof typeof values) => String(values[name]));
    send(response, 200, { 'content-type': 'text/html', 'content-security-policy': POLICY }, html);
  }

  /** Another site's page, which carries the widget of the chat at an address, and is strict about styles. */
  #host(response: ServerResponse, chat: string): void {
    const policy = `default-src 'none'; script-src ${chat}; frame-src ${chat}; style-src 'self'`;
    send(
      response,
      200,
      { 'content-type': 'text/html', 'content-security-policy': policy },
      '<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Bins</title></head>' +
        `<body><main><h1>Bins</h1><p>Some other site.</p></main><script src="${chat}/widget.js" defer></script></body></html>`,
    );
  }

  async #asset(response: ServerResponse, name: string): Promise<void> {
    const body = await readFile(join(PAGE, name)).catch(() => undefined);
    if (!body) return this.#answer(response, 404, error('NotFound'));
    send(response, 200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }, body);
  }
}

function callOf(method: string, path: string): Call | undefined {
  if (path === '/webchat/token') return 'token';
  const rest = path.replace('/v3/directline', '');
  if (rest === '/tokens/refresh') return 'refresh';
  if (rest === '/conversations') return 'start';
  if (/^\/conversations\/[^/]+$/u.test(rest)) return 'reconnect';
  if (rest.endsWith('/upload')) return 'upload';
  if (rest.endsWith('/activities')) return method === 'POST' ? 'post' : 'poll';
  return undefined;
}

function error(code: string) {
  return { error: { code, message: code } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

interface Part {
  field: string;
  name: string;
  type: string;
  body: Buffer;
}

function filesOf(request: IncomingMessage): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    const headers = { ...request.headers, 'content-type': request.headers['content-type'] ?? '' };
    const parser = new Busboy({ headers, isPartAFile: (_, type) => type !== undefined });
    parser.on('file', (field, stream, name, _encoding, type) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => parts.push({ field, name, type, body: Buffer.concat(chunks) }));
    });
    parser.on('finish', () => resolve(parts));
    parser.on('error', reject);
    request.pipe(parser);
  });
}

/** In two steps: once restify is loaded in the same process, `writeHead` returns nothing to go on with. */
function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Buffer): void {
  response.writeHead(status, headers);
  response.end(body);
}
