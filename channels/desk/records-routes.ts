import type { Server } from 'restify';
import { z } from 'zod';
import {
  RECORD_KINDS,
  RECORD_STATES,
  type RecordKind,
  type RecordLine,
  type RecordQuery,
} from '../../services/records/records.ts';
import { parseReference } from '../../services/reference.ts';
import { mayDo } from '../../services/staff/permissions.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { day, field, pager, select, table, when } from './components.ts';
import { csvStream } from './csv.ts';
import { apiRoute, type DeskRequest, deskRoute } from './desk-route.ts';
import { Line } from './form.ts';
import type { Guard } from './guard.ts';
import { pageReply, seeOther } from './layout.ts';
import { plain, RECORD_PATHS, whatName } from './names.ts';
import type { DeskParts } from './parts.ts';

const PAGE = 25;
/** Further back than anybody pages; looking so far would only cost. */
const MOST_PAGES = 400;

const optionalLine = Line.transform((text) => text || undefined).optional();

/** What may be asked of the list of records. Whatever cannot be read counts as not asked. */
export const RecordsAsked = z.object({
  kind: z.enum(RECORD_KINDS).catch('report').default('report'),
  state: z.enum(RECORD_STATES).catch('open').default('open'),
  department: optionalLine.catch(undefined),
  search: optionalLine.catch(undefined),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1).default(1),
});

/** Adds the list of records. */
export function mountRecords(server: Server, parts: DeskParts, guard: Guard): void {
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/records', needs: 'work' },
    handle: (request) => listPage(parts, request),
  });
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/records.csv', needs: 'supervise' },
    handle: (request) => exportFile(parts, request),
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/records', needs: 'work' },
    summary: 'Records of one kind, narrowed down and page by page',
    query: RecordsAsked,
    handle: async ({ asked }) => {
      const { lines, hasMore } = await parts.records.list(queryOf(asked), parts.now());
      return { records: lines, page: asked.page, hasMore };
    },
  });
}

function queryOf({ kind, state, department, search, page }: z.output<typeof RecordsAsked>): RecordQuery {
  return {
    ...{ kind, state, page, pageSize: PAGE },
    ...(department === undefined ? {} : { department }),
    ...(search === undefined ? {} : { search }),
  };
}

async function listPage(parts: DeskParts, request: DeskRequest): Promise<Reply> {
  const asked = RecordsAsked.parse(Object.fromEntries(request.query));
  // A reference leads straight to its record, of whatever kind.
  const reference = asked.search && parseReference(parts.council.reference_prefix, asked.search);
  const found = reference ? await parts.records.find(reference) : undefined;
  if (found && reference) return seeOther(recordPath(found.kind, reference));
  const handoff = reference ? await parts.handoffs.byReference(reference) : undefined;
  if (handoff) return seeOther(`/desk/conversations/${handoff.id}`);
  const { lines, hasMore } = await parts.records.list(queryOf(asked), parts.now());
  const title = KIND_NAMES[asked.kind];
  return pageReply({
    title,
    staff: request.staff,
    body: html`<h1>${title}</h1>
      ${filterForm(asked)}
      ${table(
        `${title}, ${STATE_NAMES[asked.state].toLowerCase()}`,
        ['Reference', 'About', 'Status', asked.kind === 'appointment' ? 'When' : 'Came in', 'Due', 'Lies with'],
        lines.map((line) => rowOf(parts, line)),
        'Nothing fits what you asked for.',
      )}
      ${mayDo(request.staff.role, 'supervise') ? html`<p><a href="/desk/records.csv?${request.query.toString()}">Get this list as a file (CSV)</a></p>` : ''}
      ${pager('/desk/records', request.query, asked.page, hasMore && asked.page < MOST_PAGES)}`,
  });
}

/** The whole list as a file. It holds nothing that a resident wrote, and who took it is known before it is sent. */
async function exportFile(parts: DeskParts, { query, staff }: DeskRequest): Promise<Reply> {
  const asked = RecordsAsked.parse(Object.fromEntries(query));
  const { page: _, pageSize: __, ...filter } = queryOf(asked);
  const now = parts.now();
  const entry = { by: staff, subject: `records ${asked.kind}` };
  await parts.audit.commit({ ...entry, action: 'records.export', after: { ...filter }, at: now });
  const takenBy = `${staff.name}, ${now.toISOString()}`;
  const rowOf = ({ kind, reference, what, status, at, due = '', isLate, department = '', person = '' }: RecordLine) => [
    ...[reference, whatName(parts, kind, what), plain(status), at, due, isLate ? 'yes' : 'no', department, person],
    takenBy,
  ];
  async function* rows() {
    let taken = 0;
    try {
      for await (const lines of parts.records.pieces(filter, now)) {
        yield lines.map(rowOf);
        taken += lines.length;
      }
    } finally {
      // How much it was is known only now, also where somebody stopped in the middle.
      await parts.audit.commit({ ...entry, action: 'records.exported', after: { lines: taken }, at: parts.now() });
    }
  }
  const heads = ['Reference', 'About', 'Status', 'Came in', 'Due', 'Late', 'Department', 'Person', 'Taken by'];
  return csvStream(RECORD_PATHS[asked.kind], heads, rows());
}

/** What the kinds of record are called in lists. */
export const KIND_NAMES: Record<RecordKind, string> = {
  report: 'Reports',
  complaint: 'Complaints',
  appointment: 'Appointments',
  payment: 'Payments',
  enquiry: 'Enquiries',
};

const STATE_NAMES = { open: 'Open', late: 'Late', all: 'All' };

function filterForm({ kind, state, department, search }: z.output<typeof RecordsAsked>): Html {
  return html`<form class="filters" method="get" action="/desk/records" role="search">
    ${select({ name: 'kind', label: 'Kind', value: kind, options: Object.entries(KIND_NAMES) })}
    ${select({ name: 'state', label: 'Which', value: state, options: Object.entries(STATE_NAMES) })}
    ${field({ name: 'department', label: 'Lies with', value: department })}
    ${field({ name: 'search', label: 'Reference or words', type: 'search', value: search })}
    <button class="button second" type="submit">Show</button>
  </form>`;
}

function rowOf(parts: DeskParts, line: RecordLine): (string | Html)[] {
  const { kind, reference, what, status, at, due, isLate, department, person } = line;
  const dueText = due?.includes('T') ? day(due.slice(0, 10)) : day(due);
  return [
    html`<a href="${recordPath(kind, reference)}">${reference}</a>`,
    whatName(parts, kind, what),
    plain(status),
    when(at),
    isLate ? html`${dueText} <span class="tag late">Late</span>` : kind === 'appointment' ? '' : dueText,
    [person, department].filter(Boolean).join(', '),
  ];
}

/** Where a record is opened. */
export function recordPath(kind: RecordKind, reference: string): string {
  return `/desk/records/${RECORD_PATHS[kind]}/${reference}`;
}
