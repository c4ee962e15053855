import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import type { Mounted } from './path-pattern.ts';
import type { RouteDefinition, UpgradeDefinition } from './route-definition.ts';

/** How errors are said below an address, where no route is. */
export type Territory = Pick<RouteDefinition, 'path' | 'headers' | 'errors'>;

/** What belongs to one server beside restify's own. */
export interface ServerParts {
  routes: Mounted<RouteDefinition>[];
  upgrades: Mounted<UpgradeDefinition>[];
  territories: Territory[];
  addressOf(req: IncomingMessage): string;
  log: Pick<Logger, 'error' | 'warn'>;
}

const parts = new WeakMap<object, ServerParts>();

/** Makes `server` one that takes routes. */
export function adopt(server: Server, own: ServerParts): void {
  parts.set(server, own);
}

/** @throws TypeError when the server was not made by `createHttpServer` */
export function partsOf(server: Server): ServerParts {
  const found = parts.get(server);
  if (!found) throw new TypeError('routes are added to a server made by createHttpServer');
  return found;
}
