import type { Request, Response, Server } from 'restify';
import { errorReply } from './error-reply.ts';
import { asPattern } from './path-pattern.ts';
import { type Reply, send } from './reply.ts';
import type { RouteDefinition, UpgradeDefinition } from './route-definition.ts';
import { partsOf, type ServerParts, type Territory } from './server-parts.ts';

export type { RouteDefinition, RouteRequest, UpgradeDefinition } from './route-definition.ts';

/** Every route of a server, for tests that go through all doors. */
export function routesOf(server: Server): readonly RouteDefinition[] {
  return partsOf(server).routes;
}

/** Every WebSocket door of a server. */
export function upgradesOf(server: Server): readonly UpgradeDefinition[] {
  return partsOf(server).upgrades;
}

/** Adds a WebSocket door. */
export function upgrade(server: Server, definition: UpgradeDefinition): void {
  partsOf(server).upgrades.push({ ...definition, pattern: asPattern(definition.path) });
}

/** Says how errors are said at an address and below it, where no route is. Of several the narrowest counts. */
export function errorsBelow(server: Server, territory: Territory): void {
  partsOf(server).territories.push(territory);
}

/** How errors are said at a path where no route is. */
export function territoryOf({ territories }: ServerParts, path: string): Territory | undefined {
  return territories
    .filter((each) => path === each.path || path.startsWith(`${each.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/** Adds a route. All routes are added here and nowhere else, so that the table is whole. `GET` answers `HEAD` too. */
export function route(server: Server, definition: RouteDefinition): void {
  const own = partsOf(server);
  own.routes.push({ ...definition, pattern: asPattern(definition.path) });
  const answer = async (req: Request, res: Response): Promise<void> => {
    try {
      await send(res, await replyOf(own, definition, req, res));
    } catch (error) {
      // Too late for another answer: it is logged, and this one has been broken off.
      errorReply(own, definition, error);
    }
  };
  if (definition.method === 'DELETE') server.del(definition.path, answer);
  else server[METHODS[definition.method]](definition.path, answer);
  if (definition.method === 'GET') server.head(definition.path, answer);
}

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch' } as const;

async function replyOf(own: ServerParts, definition: RouteDefinition, req: Request, res: Response): Promise<Reply> {
  try {
    definition.headers?.(req, res);
    return await definition.handle({
      params: { ...req.params },
      query: (req.getUrl() as unknown as URL).searchParams,
      headers: req.headers,
      address: own.addressOf(req),
      raw: req,
    });
  } catch (error) {
    return errorReply(own, definition, error, req.headers['accept-language']);
  }
}
