import type { Server } from 'restify';
import { z } from 'zod';
import type { Handoff } from '../../services/handoffs/handoff.ts';
import { HANDOFF_STATES } from '../../services/handoffs/handoffs.ts';
import { parseReference } from '../../services/reference.ts';
import { mayDo } from '../../services/staff/permissions.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { type Html, html } from '../http/html.ts';
import { field, pager, select, table, when } from './components.ts';
import { apiRoute, deskRoute } from './desk-route.ts';
import { Line } from './form.ts';
import type { Guard } from './guard.ts';
import { pageReply, seeOther } from './layout.ts';
import { languageName, plain } from './names.ts';
import type { DeskParts } from './parts.ts';
import { topicName } from './queue-view.ts';

const PAGE = 25;
const MOST_PAGES = 400;

/** What may be asked of the conversations that wanted a person. Whatever cannot be read counts as not asked. */
const Asked = z.object({
  state: z.enum(HANDOFF_STATES).catch('over').default('over'),
  code: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional()
    .catch(undefined),
  search: Line.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1).default(1),
});

/** One of them, as programs read it. */
type ListedConversation = Pick<
  Handoff,
  'id' | 'reference' | 'topic' | 'team' | 'language' | 'channel' | 'status' | 'requestedAt' | 'code'
> & { owner?: string };

/** Adds the list of conversations that wanted a person: what became of each is found again here. */
export function mountConversationList(server: Server, parts: DeskParts, guard: Guard): void {
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/conversations', needs: 'work' },
    handle: async ({ staff, query }) => {
      const asked = Asked.parse(Object.fromEntries(query));
      const reference = asked.search && parseReference(parts.council.reference_prefix, asked.search);
      const found = reference ? await parts.handoffs.byReference(reference) : undefined;
      if (found) return seeOther(`/desk/conversations/${found.id}`);
      const { lines, hasMore } = await listed(parts, staff, asked);
      return pageReply({
        title: 'Conversations',
        staff,
        body: html`<h1>Conversations</h1>
          <p>Those in which a person was wanted, the newest first.</p>
          ${filters(parts, asked)}
          ${asked.search ? html`<p>No conversation has this reference.</p>` : ''}
          ${table(
            `Conversations, ${STATE_NAMES[asked.state].toLowerCase()}`,
            ['Reference', 'About', 'Language', 'Channel', 'Asked', 'Team', 'Who had it', 'How it ended'],
            lines.map((line) => cells(parts, line)),
            'Nothing fits what you asked for.',
          )}
          ${pager('/desk/conversations', query, asked.page, hasMore && asked.page < MOST_PAGES)}`,
      });
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/conversations', needs: 'work' },
    summary: 'Conversations in which a person was wanted, the newest first, page by page',
    query: Asked,
    handle: async ({ staff, asked }) => {
      const { lines, hasMore } = await listed(parts, staff, asked);
      return { conversations: lines, page: asked.page, hasMore };
    },
  });
}

/** Those about somebody's safety are listed for who may open them. */
async function listed(
  { handoffs, council }: DeskParts,
  staff: StaffMember,
  { state, code, page }: z.output<typeof Asked>,
): Promise<{ lines: ListedConversation[]; hasMore: boolean }> {
  const hidden = mayDo(staff.role, 'safeguard') ? undefined : { ...council.handoff.restricted, from: staff.id };
  const found = await handoffs.list(
    { state, ...(code === undefined ? {} : { code }), ...(hidden ? { hidden } : {}) },
    { page, pageSize: PAGE },
  );
  return { lines: found.handoffs.map(lineOf), hasMore: found.hasMore };
}

function lineOf(handoff: Handoff): ListedConversation {
  const { id, reference, topic, team, language, channel, status, requestedAt, code, owner } = handoff;
  return {
    ...{ id, reference, topic, team, language, channel, status, requestedAt },
    ...(code === undefined ? {} : { code }),
    ...(owner ? { owner: owner.name } : {}),
  };
}

const STATE_NAMES = { over: 'Over', open: 'Open', all: 'All' };

function filters({ council }: DeskParts, { state, code, search }: z.output<typeof Asked>): Html {
  const codes = council.handoff.wrap_up_codes.map((each) => [each, plain(each)] as const);
  return html`<form class="filters" method="get" action="/desk/conversations" role="search">
    ${select({ name: 'state', label: 'Which', value: state, options: Object.entries(STATE_NAMES) })}
    ${select({ name: 'code', label: 'How it ended', value: code ?? '', options: [['', 'Any way'], ...codes] })}
    ${field({ name: 'search', label: 'Reference', type: 'search', value: search })}
    <button class="button second" type="submit">Show</button>
  </form>`;
}

function cells(parts: DeskParts, line: ListedConversation): (string | Html)[] {
  const { id, reference, topic, language, channel, requestedAt, team, owner = '', code, status } = line;
  return [
    html`<a href="/desk/conversations/${id}">${reference}</a>`,
    topic === null ? 'Not known' : topicName(parts, topic),
    languageName(parts, language),
    plain(channel),
    when(requestedAt),
    parts.council.handoff.teams[team]?.name ?? plain(team),
    owner,
    plain(code ?? status),
  ];
}
