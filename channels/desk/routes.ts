import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import { route } from '../http/routes.ts';
import { mountAccount } from './account-routes.ts';
import { mountAudit } from './audit-routes.ts';
import { createGuard, type Guard } from './guard.ts';
import { mountHome } from './home-routes.ts';
import { mountInsights } from './insights-routes.ts';
import { mountJoin } from './join-routes.ts';
import { mountOpenApi } from './open-api.ts';
import type { DeskParts } from './parts.ts';
import { mountPeople } from './people-routes.ts';
import { mountRecord } from './record-routes.ts';
import { mountRecords } from './records-routes.ts';
import { mountSignIn } from './sign-in-routes.ts';

/**
 * Serves the desk, where staff work. Every route of it that is not a door to come in by goes through the guard.
 *
 * @returns the guard, for routes of the desk that are added elsewhere
 */
export function mountDesk(server: Server, parts: DeskParts): Guard {
  const guard = createGuard(parts.staff, parts.publicBaseUrl, parts.now);
  mountSignIn(server, parts, guard);
  mountJoin(server, parts);
  mountHome(server, parts, guard);
  mountAccount(server, parts, guard);
  mountPeople(server, parts, guard);
  mountRecords(server, parts, guard);
  mountRecord(server, parts, guard);
  mountInsights(server, parts, guard);
  mountAudit(server, parts, guard);
  mountOpenApi(server, guard);
  const style = readFileSync(join(import.meta.dirname, 'page', 'desk.css'));
  route(server, {
    ...{ method: 'GET', path: '/desk/assets/desk.css', reach: 'anyone' },
    handle: async () => ({
      status: 200,
      headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' },
      body: style,
    }),
  });
  return guard;
}
