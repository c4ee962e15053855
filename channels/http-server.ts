import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { clientAddress } from './http/client-address.ts';
import { type DoorOptions, passDoors } from './http/doors.ts';
import { errorReply } from './http/error-reply.ts';
import { Limit } from './http/limit.ts';
import { match } from './http/path-pattern.ts';
import { send } from './http/reply.ts';
import { territoryOf } from './http/routes.ts';
import { adopt, type ServerParts } from './http/server-parts.ts';
import { handleUpgrade } from './http/upgrades.ts';

export { HttpError } from './http/http-error.ts';
export { json, type Reply } from './http/reply.ts';
export { readBody, readJson } from './http/request-body.ts';
export type { RouteDefinition, RouteRequest } from './http/route-definition.ts';
export { errorsBelow, route, routesOf, upgrade, upgradesOf } from './http/routes.ts';

export interface HttpServerOptions {
  /** Origins (`https://www.example.org`) whose pages may call cross-origin routes. */
  trustedOrigins: readonly string[];
  log: Pick<Logger, 'error' | 'warn'>;
  /** Proxies of our own in front of the server, whose `X-Forwarded-For` is believed; none by default. */
  trustProxy?: number;
  /** Requests a minute from one address; a library's readers share one. */
  requestsPerMinute?: number;
  /** Milliseconds for headers, and for a body where its route says nothing else. */
  slowMs?: number;
}

/** A restify server that knows how to stop. */
export type HttpServer = Server & {
  /** Takes no more connections, waits for what is being answered (10 s at most), closes what is left. */
  stop(): Promise<void>;
};

const MOST_HEADERS = 8 * 1024;
/** Backstop above the longest a route allows its body. */
const LONGEST_REQUEST = 310_000;
const KEEP_ALIVE = 10_000;
/** A client that reads nothing of its answer for this long is gone. */
const SILENT_SOCKET = 30_000;
const DRAIN = 10_000;
const DRAIN_STEP = 50;

/** Makes the one HTTP server: restify, with its doors shut. Add routes with `route` and `upgrade`, then `listen`. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const server = createRestify(options.slowMs ?? 5_000);
  const own: ServerParts = {
    routes: [],
    upgrades: [],
    territories: [],
    addressOf: (req) => clientAddress(req, options.trustProxy ?? 0),
    log: options.log,
  };
  adopt(server, own);
  let stopping = false;
  const requests = new Limit({ points: options.requestsPerMinute ?? 1_200, seconds: 60 });
  const doors: DoorOptions = {
    trustedOrigins: options.trustedOrigins,
    requests,
    bodyMs: options.slowMs ?? 5_000,
    stopping: () => stopping,
  };
  server.pre(function doorsBeforeRoutes(req: Request, res: Response, next: Next) {
    passDoors(req, res, own, doors).then((passed) => next(passed ? undefined : false), next);
  });
  server.on('restifyError', (req: Request, res: Response, error: unknown, done: () => void) => {
    // The raw path, taken without parsing: an error thrown here would end the process.
    const [path = ''] = (req.url ?? '').split('?');
    const shape = match(own.routes, path, req.method) ?? territoryOf(own, path);
    shape?.headers?.(req, res);
    send(res, errorReply(own, shape, error));
    done();
  });
  server.on('upgrade', (req, socket, head) => void handleUpgrade(own, requests, req, socket, head));
  return Object.assign(server, {
    stop: () => {
      stopping = true;
      return drain(server.server as http.Server);
    },
  });
}

/** Restify has no way to hand `http.createServer` its options, so it is handed them while restify calls it. */
function createRestify(slowMs: number): Server {
  const createServer = http.createServer;
  const settings: http.ServerOptions = {
    maxHeaderSize: MOST_HEADERS,
    headersTimeout: slowMs,
    requestTimeout: LONGEST_REQUEST,
    keepAliveTimeout: KEEP_ALIVE,
    connectionsCheckingInterval: 500,
    // Some clients offer an upgrade to HTTP/2 with an ordinary request: they get an ordinary answer.
    shouldUpgradeCallback: (req) => req.headers.upgrade?.toLowerCase() === 'websocket',
  };
  try {
    http.createServer = (() => createServer(settings)) as typeof http.createServer;
    const log = pino({ enabled: false }) as unknown as NonNullable<restify.ServerOptions['log']>;
    const server = restify.createServer({ name: '', log });
    (server.server as http.Server).setTimeout(SILENT_SOCKET);
    return server;
  } finally {
    http.createServer = createServer;
  }
}

async function drain(server: http.Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<true>((resolve) => server.close(() => resolve(true)));
  const until = performance.now() + DRAIN;
  // A connection that was busy when the closing began is idle only after its answer, and then nobody else closes it.
  while (performance.now() < until && !(await Promise.race([closed, delay(DRAIN_STEP)]))) server.closeIdleConnections();
  server.closeAllConnections();
}
