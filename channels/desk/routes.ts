import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Server } from 'restify';
import { httpError } from '../http/http-error.ts';
import { errorsBelow, route } from '../http/routes.ts';
import { deskHeaders } from '../http/security-headers.ts';
import { mountAccount } from './account-routes.ts';
import { mountAudit } from './audit-routes.ts';
import { mountContent } from './content-routes.ts';
import { mountConversations } from './conversation-routes.ts';
import { mountConversationList } from './conversations-routes.ts';
import { createGuard, type Guard } from './guard.ts';
import { mountHome } from './home-routes.ts';
import { mountInsights } from './insights-routes.ts';
import { mountJoin } from './join-routes.ts';
import { mountKeyedContent } from './keyed-routes.ts';
import { errorPage } from './layout.ts';
import { mountOpenApi } from './open-api.ts';
import type { DeskParts } from './parts.ts';
import { mountPeople } from './people-routes.ts';
import { mountQueue } from './queue-routes.ts';
import { mountRecord } from './record-routes.ts';
import { mountRecords } from './records-routes.ts';
import { mountSignIn } from './sign-in-routes.ts';
import { mountUnanswered } from './unanswered-routes.ts';

/**
 * Serves the desk, where staff work. Every route of it that is not a door to come in by goes through the guard.
 *
 * @returns the guard, for routes of the desk that are added elsewhere
 */
export function mountDesk(server: Server, parts: DeskParts): Guard {
  const guard = createGuard(parts.staff, parts.publicBaseUrl, parts.now);
  errorsBelow(server, { path: '/desk', headers: deskHeaders, errors: errorPage });
  errorsBelow(server, { path: '/desk/api' });
  mountSignIn(server, parts, guard);
  mountJoin(server, parts);
  mountHome(server, parts, guard);
  mountAccount(server, parts, guard);
  mountPeople(server, parts, guard);
  mountQueue(server, parts, guard);
  mountConversations(server, parts, guard);
  mountConversationList(server, parts, guard);
  mountRecords(server, parts, guard);
  mountRecord(server, parts, guard);
  mountInsights(server, parts, guard);
  mountContent(server, parts, guard);
  mountKeyedContent(server, parts, guard);
  mountUnanswered(server, parts, guard);
  mountAudit(server, parts, guard);
  mountOpenApi(server, guard);
  const files = readDeskFiles();
  route(server, {
    ...{ method: 'GET', path: '/desk/assets/:file', reach: 'anyone' },
    handle: async ({ params }) => {
      const file = files.get(params.file ?? '');
      if (!file) throw httpError(404);
      return { status: 200, headers: { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }, body: file.content };
    },
  });
  return guard;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Everything in `page/`, by name. */
function readDeskFiles(): Map<string, { type: string; content: Buffer }> {
  const folder = join(import.meta.dirname, 'page');
  const files = new Map<string, { type: string; content: Buffer }>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (type) files.set(name, { type, content: readFileSync(join(folder, name)) });
  }
  return files;
}
