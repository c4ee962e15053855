import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RateLimits } from '../../channels/http/limit.ts';
import { createHttpServer, type HttpServer } from '../../channels/http-server.ts';
import { createWebchatChannel, type WebchatOptions } from '../../channels/webchat/channel.ts';
import { Transcript } from '../../services/conversations/transcript.ts';
import { LocalSignals } from '../../services/signals.ts';
import type { Database } from '../../services/storage/database.ts';
import { openDatabase } from '../../services/storage/open-database.ts';
import { FakeReception } from './fake-reception.ts';

export const TRUSTED = 'https://www.council.example';
export const SECRET = 'a secret for tests, long enough to sign';
export const DIRECT_LINE_SECRET = 'another secret, for other systems';

const TEMPLATE = `<!doctype html><html lang="en"><head><title>{{councilName}}</title>
<meta name="council-name" content="{{councilName}}"><script type="application/json" id="settings">{{settings}}</script>
<script type="module" src="/webchat/assets/main.js"></script></head><body>{{phone}} {{address}}</body></html>`;

/** A chat as a client has it. */
export interface Chat {
  conversationId: string;
  token: string;
  userId: string;
}

/** What the server answers; each call has some of it. */
export interface Answer extends Chat {
  expires_in: number;
  streamUrl: string;
  id: string;
  sessionId: string;
  watermark: string;
  activities: {
    id: string;
    type: string;
    text: string;
    timestamp: string;
    from: { id: string; role: string };
    channelData: { clientActivityID: string };
    attachments: { contentType: string; contentUrl: string }[];
  }[];
  error: { code: string; message: string };
}

/** A response's JSON. */
export async function answerOf(response: Response): Promise<Answer> {
  return (await response.json()) as Answer;
}

/** A web chat server of its own, on loopback, over SQLite. Its clock is moved by `later`. */
export interface WebchatServer {
  url: string;
  base: string;
  port: number;
  http: HttpServer;
  database: Database;
  reception: FakeReception;
  errors: unknown[];
  /** Moves the clock on by so many seconds. */
  later(seconds: number): void;
  /** Starts a chat as the page does. */
  chat(): Promise<Chat>;
  /** A call with the chat's token. */
  call(chat: Chat, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Lets go of the sockets, as when the service stops. */
  closeChannel(): Promise<void>;
  stop(): Promise<void>;
}

type Options = Partial<WebchatOptions> & { requestsPerMinute?: number; slowMs?: number };

export async function startWebchat({
  requestsPerMinute = 100_000,
  slowMs,
  ...options
}: Options = {}): Promise<WebchatServer> {
  const folder = mkdtempSync(join(tmpdir(), 'webchat-'));
  const pageFolder = join(folder, 'page');
  mkdirSync(pageFolder);
  writeFileSync(join(pageFolder, 'index.html'), TEMPLATE);
  writeFileSync(join(pageFolder, 'widget.js'), '(() => {})();\n');
  writeFileSync(join(pageFolder, 'main.js'), `${'export const words = "words";\n'.repeat(100)}`);
  const database = await openDatabase({ dataDir: folder });
  const signals = new LocalSignals();
  const reception = new FakeReception(database, signals);
  const errors: unknown[] = [];
  const log = { error: (entry: unknown) => errors.push(entry), warn: () => undefined };
  let ahead = 0;
  const http = createHttpServer({
    trustedOrigins: [TRUSTED],
    log: log as never,
    requestsPerMinute,
    ...(slowMs === undefined ? {} : { slowMs }),
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address();
  const url = `http://127.0.0.1:${port}`;
  const channel = createWebchatChannel({
    rates: new RateLimits(),
    reception,
    transcript: new Transcript(database.kysely),
    signals,
    clock: { now: () => new Date(Date.now() + ahead) },
    log: log as never,
    secret: SECRET,
    directLineSecret: DIRECT_LINE_SECRET,
    publicBaseUrl: url,
    trustedOrigins: [TRUSTED],
    languages: ['en', 'pl', 'zh-Hans'],
    page: {
      councilName: 'Alder & Oak </script> Council',
      phone: '01632 960000',
      address: 'City Hall',
      privacyUrl: '/privacy',
      maxPhotos: 5,
      languages: [{ code: 'en', tag: 'en-GB', name: 'English', direction: 'ltr' }],
      words: () => undefined,
    },
    limits: { mints: { points: 10_000, seconds: 60 }, messages: { points: 10_000, seconds: 60 } },
    pageFolder,
    pollMs: 100,
    ...options,
  });
  channel.mount?.(http);
  const base = `${url}/v3/directline`;
  return {
    url,
    base,
    port,
    http,
    database,
    reception,
    errors,
    later: (seconds) => {
      ahead += seconds * 1000;
    },
    chat: async () => {
      const response = await fetch(`${url}/webchat/token`, { method: 'POST', ...jsonBody({}) });
      return answerOf(response);
    },
    call: (chat, method, path, body, headers = {}) =>
      fetch(`${base}${path}`, {
        method,
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        headers: {
          authorization: `Bearer ${chat.token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      }),
    closeChannel: async () => channel.close?.(),
    stop: async () => {
      await channel.close?.();
      await http.stop();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Body and header of a JSON request. */
export function jsonBody(value: unknown): { body: string; headers: Record<string, string> } {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}
