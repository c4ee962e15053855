import type { Server } from 'restify';
import { z } from 'zod';
import { html } from '../http/html.ts';
import { pager, table, when } from './components.ts';
import { apiRoute, deskRoute } from './desk-route.ts';
import type { Guard } from './guard.ts';
import { pageReply } from './layout.ts';
import { plain } from './names.ts';
import type { DeskParts } from './parts.ts';

const PAGE = 50;
const Asked = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1) });

/** Adds the page of what staff did. */
export function mountAudit(server: Server, parts: DeskParts, guard: Guard): void {
  const read = (page: number) => parts.audit.list({ page, pageSize: PAGE });
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/audit', needs: 'supervise' },
    handle: async ({ staff, query }) => {
      const { page } = Asked.parse(Object.fromEntries(query));
      const rows = await read(page);
      return pageReply({
        title: 'Audit',
        staff,
        body: html`<h1>Audit</h1>
          <p>What staff did. Each entry is bound to the one before, and a command checks that none was changed.</p>
          ${table(
            'Newest first',
            ['Number', 'When', 'Who', 'What', 'To what', 'Before', 'After'],
            rows.map((row) => [
              ...[String(row.seq), when(row.at), `${row.staff_name}, ${row.department}`, plain(row.action)],
              ...[row.subject, changed(row.before), changed(row.after)],
            ]),
          )}
          ${pager('/desk/audit', query, page, rows.length === PAGE)}`,
      });
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/audit', needs: 'supervise', summary: 'What staff did, newest first' },
    query: Asked,
    handle: async ({ asked }) => ({ entries: await read(asked.page), page: asked.page }),
  });
}

/** What stood in an entry, by name. */
function changed(json: string | null): string {
  if (json === null) return '';
  const entries = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return entries
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ');
}
