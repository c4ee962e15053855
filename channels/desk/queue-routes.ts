import type { Server } from 'restify';
import { z } from 'zod';
import { NotYoursError } from '../../bots/handoff/handoff-desk.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { type Html, html } from '../http/html.ts';
import { keyed, pager, select, table, when } from './components.ts';
import { mapped } from './conversation-routes.ts';
import { apiRoute, deskRoute } from './desk-route.ts';
import type { Guard } from './guard.ts';
import { csrfField, pageReply, seeOther } from './layout.ts';
import type { DeskParts } from './parts.ts';
import { type QueueLine, queueView, readerOf } from './queue-view.ts';

const optional = z
  .string()
  .max(40)
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined);

/** Pages that can be asked for: more than anybody turns. */
const MOST_PAGES = 1_000;

/** What may be asked of the queue. Whatever cannot be read counts as not asked. */
const QueueAsked = z.object({
  team: optional,
  language: optional,
  /** `yes`: only what fits whoever asks, by language or team. */
  fitting: z.literal('yes').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1).default(1),
});

/** How many of those who wait are tried before it is said that all were taken by others. */
const MOST_TRIES = 10;

/** Adds the queue: who wants a person, in the order in which whoever looks is to take them. */
export function mountQueue(server: Server, parts: DeskParts, guard: Guard): void {
  const viewOf = (staff: StaffMember, { fitting, ...asked }: z.output<typeof QueueAsked>) =>
    queueView(parts, staff, { ...asked, fitting: fitting === 'yes' });
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/queue', needs: 'work' },
    handle: async ({ staff, query, csrf }) => {
      const asked = QueueAsked.parse(Object.fromEntries(query));
      const { lines, waiting, lastAsked = '', hasMore } = await viewOf(staff, asked);
      return pageReply({
        title: waiting > 0 ? `(${waiting}) Queue` : 'Queue',
        staff,
        scripts: ['/desk/assets/queue.js'],
        body: html`<h1>Queue</h1>
          <p id="queue-news" role="status">${waitingWords(waiting)}</p>
          <form method="post" action="/desk/queue/next">${csrfField(csrf)}
            <button class="send" type="submit" ${keyed('n')}>Take the next one</button></form>
          ${filters(parts, asked)}
          <p><label class="tick"><input type="checkbox" id="sound"> Make a sound when somebody new waits</label></p>
          <div id="queue" data-csrf="${csrf}" data-last="${lastAsked}">${table(
            'Who wants a person',
            ['Urgency', 'About', 'Language', 'Waiting', 'How', 'To know', 'Team', 'Who has it', 'Open'],
            lines.map((line) => cells(line, csrf)),
            waiting > 0 ? 'Nobody on this page.' : 'Nobody waits.',
          )}</div>
          ${pager('/desk/queue', query, asked.page, hasMore)}
`,
      });
    },
  });
  deskRoute(server, guard, {
    ...{ method: 'POST', path: '/desk/queue/next', needs: 'work' },
    handle: async ({ staff }) => {
      const id = await mapped(() => takeNext(parts, staff));
      return seeOther(id === undefined ? '/desk/queue' : `/desk/conversations/${id}`);
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/handoffs', needs: 'work' },
    summary: 'Who wants a person, in the order in which whoever asks is to take them, page by page',
    query: QueueAsked,
    handle: ({ staff, asked }) => viewOf(staff, asked),
  });
  apiRoute(server, guard, {
    ...{ method: 'POST', path: '/desk/api/handoffs', needs: 'work' },
    summary: 'Takes the one that is next for whoever asks; null where nobody waits',
    body: z.object({}),
    handle: ({ staff }) => mapped(async () => ({ id: (await takeNext(parts, staff)) ?? null })),
  });
}

/** Takes what is next for somebody; whoever was taken by another in the meantime is passed over. */
async function takeNext(parts: DeskParts, staff: StaffMember): Promise<string | undefined> {
  const { handoffs } = await parts.handoffQueue.page({ ready: true }, readerOf(parts, staff), parts.now(), {
    ...{ page: 1, pageSize: MOST_TRIES },
  });
  for (const { id } of handoffs) {
    try {
      await parts.handoffDesk.take(id, staff);
      return id;
    } catch (error) {
      if (!(error instanceof NotYoursError)) throw error;
    }
  }
  return undefined;
}

/** How many wait, in words. */
export function waitingWords(waiting: number): string {
  if (waiting === 0) return 'Nobody waits.';
  return waiting === 1 ? 'One person waits.' : `${waiting} people wait.`;
}

function filters({ council, words }: DeskParts, asked: z.output<typeof QueueAsked>): Html {
  const teams = Object.entries(council.handoff.teams).map(([key, { name }]) => [key, name] as const);
  const languages = [...words.locales.values()]
    .map(({ code, name }) => [code, name] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  return html`<form method="get" action="/desk/queue" class="filters">
    ${select({ name: 'team', label: 'Team', value: asked.team ?? '', options: [['', 'All teams'], ...teams] })}
    ${select({ name: 'language', label: 'Language', value: asked.language ?? '', options: [['', 'All languages'], ...languages] })}
    ${select({
      name: 'fitting',
      label: 'Who',
      value: asked.fitting ?? '',
      options: [
        ['', 'Everybody'],
        ['yes', 'Who speaks my languages or needs my teams'],
      ],
    })}
    <button class="button second" type="submit">Show</button>
  </form>
  <p>Who fits you best comes first, unless somebody has waited ${String(council.handoff.anybody_after_minutes)} minutes. <a href="/desk/account">Say what you speak and know</a></p>`;
}

const HOW: Record<QueueLine['mode'], string> = {
  chat: 'Waits here',
  callback: 'Wants a call',
  ticket: 'Wants an answer in writing',
};

function cells(line: QueueLine, csrf: string): (string | Html)[] {
  const { id, urgent, topic, language, waitingMinutes, mode, flags, team, owner, reference, callFrom, status } = line;
  const take =
    status === 'waiting'
      ? html` <form method="post" action="/desk/conversations/${id}/take" class="inline">${csrfField(csrf)}<button type="submit">Take <span class="unseen">${reference}</span></button></form>`
      : html``;
  const yours = (fit: QueueLine['fits'][number]) =>
    line.fits.includes(fit) ? html` <span class="tag">Yours</span>` : html``;
  return [
    urgent,
    topic,
    html`${language}${yours('language')}`,
    `${waitingMinutes} min`,
    callFrom ? html`${HOW[mode]}, from ${when(callFrom)}` : HOW[mode],
    flags.join(', '),
    html`${team}${yours('team')}`,
    line.isMine ? 'You' : (owner ?? ''),
    html`<a href="/desk/conversations/${id}">${reference}</a>${take}`,
  ];
}
