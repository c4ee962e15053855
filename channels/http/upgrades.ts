import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorReply } from './error-reply.ts';
import { httpError } from './http-error.ts';
import type { Limit } from './limit.ts';
import { match } from './path-pattern.ts';
import { jsonError } from './reply.ts';
import type { ServerParts } from './server-parts.ts';

/** Hands a WebSocket request to its door, or refuses it in plain HTTP. Never rejects. */
export async function handleUpgrade(
  own: ServerParts,
  requests: Limit,
  req: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  // Node has taken its own listeners off: without one, a reset connection would end the process.
  socket.on('error', () => socket.destroy());
  try {
    const url = readableUrl(req);
    const definition = match(own.upgrades, url.pathname);
    if (!definition) throw httpError(404);
    const address = own.addressOf(req);
    await requests.take(address);
    const params = { ...definition.pattern.exec(url.pathname)?.groups };
    const request = { params, query: url.searchParams, headers: req.headers, address, raw: req };
    await definition.accept(request, socket, head);
  } catch (error) {
    refuse(own, socket, error);
  }
}

function readableUrl(req: IncomingMessage): URL {
  try {
    return new URL(`http://localhost${req.url ?? '/'}`);
  } catch (error) {
    throw httpError(400, { cause: error });
  }
}

function refuse(own: ServerParts, socket: Duplex, error: unknown): void {
  const reply = errorReply(own, undefined, error);
  const body = reply.body || jsonError(httpError(400)).body;
  const head = Object.entries({
    ...reply.headers,
    'Content-Length': String(Buffer.byteLength(body as string)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${reply.status} ${STATUS_CODES[reply.status] ?? ''}\r\n${head.join('')}\r\n${body}`);
  setTimeout(() => socket.destroy(), 1_000).unref();
}
