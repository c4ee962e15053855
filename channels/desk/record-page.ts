import type { Assignment } from '../../services/records/assignments.ts';
import type { RecordEvent, RecordKind } from '../../services/records/records.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { doneBox, field, problemBox, table, when } from './components.ts';
import type { DeskRequest } from './desk-route.ts';
import type { Problems } from './form.ts';
import { csrfField, pageReply } from './layout.ts';
import { plain, RECORD_PATHS } from './names.ts';
import type { DeskParts } from './parts.ts';

/** A form of a record's page that was not taken: what was filled in, and what is wrong with it. */
export interface Refused {
  given: URLSearchParams;
  problems: Problems;
}

/** The page of a record, of whatever kind. */
export interface RecordPage {
  kind: RecordKind;
  reference: string;
  title: string;
  /** The conversation that it came from, as the desk knows it. */
  handoffId?: string | undefined;
  facts: Html;
  /** What can be done with it. */
  actions: Html;
  history: readonly RecordEvent[];
  assignment: Assignment | undefined;
}

/** When a person was wanted last in the conversation that a record came from: only then the desk has a page of it. */
export async function lastHandoffIn(parts: DeskParts, conversationId: string | undefined): Promise<string | undefined> {
  if (conversationId === undefined) return undefined;
  const all = await parts.handoffs.allIn(conversationId);
  return all.toSorted((a, b) => b.requestedAt.localeCompare(a.requestedAt))[0]?.id;
}

/** Puts the page of a record together. */
export function recordPage(request: DeskRequest, page: RecordPage, refused?: Refused): Reply {
  const { kind, reference, title, handoffId, facts, actions, history, assignment } = page;
  const problems = refused?.problems ?? {};
  return pageReply(
    {
      title: `${reference}, ${title}`,
      staff: request.staff,
      body: html`${problemBox(problems)}${request.query.get('done') ? doneBox('It is saved.') : ''}
        <h1>${title} <span class="tag">${reference}</span></h1>
        ${facts}
        ${handoffId ? html`<p><a href="/desk/conversations/${handoffId}">The conversation it came from</a></p>` : ''}
        ${actions}
        ${assignForm(kind, reference, request.csrf, assignment, refused)}
        ${table('History', ['When', 'What', 'Words'], history.map(historyRow), 'Nothing has happened yet.')}`,
    },
    refused ? 422 : 200,
  );
}

function assignForm(
  kind: RecordKind,
  reference: string,
  csrf: string,
  assignment: Assignment | undefined,
  refused: Refused | undefined,
): Html {
  const value = (name: 'department' | 'person') => refused?.given.get(name) ?? assignment?.[name];
  return html`<section aria-labelledby="assign"><h2 id="assign">Who has it</h2>
    <form method="post" action="/desk/records/${RECORD_PATHS[kind]}/${reference}/assign" novalidate>${csrfField(csrf)}
      ${field({ name: 'department', label: 'Department', value: value('department') }, refused?.problems)}
      ${field({ name: 'person', label: 'Person', hint: 'Leave it empty for the whole department.', value: value('person') }, refused?.problems)}
      <button class="button second" type="submit">Give it to them</button>
    </form></section>`;
}

function historyRow({ at, what, detail = '' }: RecordEvent): string[] {
  return [when(at), plain(what), detail.startsWith('{') ? detailWords(detail) : detail];
}

/** What an event says beside its name: "to: 2026-12-07, reason: …". */
function detailWords(detail: string): string {
  const known = Object.entries(JSON.parse(detail) as Record<string, unknown>).filter(([, value]) => value !== null);
  return known.map(([name, value]) => `${name}: ${String(value)}`).join(', ');
}
