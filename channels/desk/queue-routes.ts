import type { Server } from 'restify';
import { z } from 'zod';
import { type Html, html } from '../http/html.ts';
import { select, table, when } from './components.ts';
import { apiRoute, deskRoute } from './desk-route.ts';
import type { Guard } from './guard.ts';
import { csrfField, pageReply } from './layout.ts';
import type { DeskParts } from './parts.ts';
import { type QueueLine, queueView } from './queue-view.ts';

const optional = z
  .string()
  .max(40)
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined);

/** What may be asked of the queue. Whatever cannot be read counts as not asked. */
const QueueAsked = z.object({ team: optional, language: optional });

/** Adds the queue: who wants a person, the most urgent first. */
export function mountQueue(server: Server, parts: DeskParts, guard: Guard): void {
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/queue', needs: 'work' },
    handle: async ({ staff, query, csrf }) => {
      const asked = QueueAsked.parse(Object.fromEntries(query));
      const { lines, waiting } = await queueView(parts, asked);
      return pageReply({
        title: waiting > 0 ? `(${waiting}) Queue` : 'Queue',
        staff,
        scripts: ['/desk/assets/queue.js'],
        body: html`<h1>Queue</h1>
          <p id="queue-news" role="status">${waitingWords(waiting)}</p>
          ${filters(parts, asked)}
          <p><label class="tick"><input type="checkbox" id="sound"> Make a sound when somebody new waits</label></p>
          <div id="queue" data-csrf="${csrf}">${table(
            'Who wants a person',
            ['Urgency', 'About', 'Language', 'Waiting', 'How', 'To know', 'Team', 'Who has it', 'Open'],
            lines.map((line) => cells(line, csrf)),
            'Nobody waits.',
          )}</div>`,
      });
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/handoffs', needs: 'work' },
    summary: 'Who wants a person, the most urgent first',
    query: QueueAsked,
    handle: ({ asked }) => queueView(parts, asked),
  });
}

/** How many wait, in words. */
export function waitingWords(waiting: number): string {
  if (waiting === 0) return 'Nobody waits.';
  return waiting === 1 ? 'One person waits.' : `${waiting} people wait.`;
}

function filters({ council, words }: DeskParts, asked: z.output<typeof QueueAsked>): Html {
  const teams = Object.entries(council.handoff.teams).map(([key, { name }]) => [key, name] as const);
  const languages = [...words.locales.values()].map(({ code, name }) => [code, name] as const);
  return html`<form method="get" action="/desk/queue" class="filters">
    ${select({ name: 'team', label: 'Team', value: asked.team ?? '', options: [['', 'All teams'], ...teams] })}
    ${select({ name: 'language', label: 'Language', value: asked.language ?? '', options: [['', 'All languages'], ...languages] })}
    <button class="send" type="submit">Show</button>
  </form>`;
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
  return [
    urgent,
    topic,
    language,
    `${waitingMinutes} min`,
    callFrom ? html`${HOW[mode]}, from ${when(callFrom)}` : HOW[mode],
    flags.join(', '),
    team,
    owner ?? '',
    html`<a href="/desk/conversations/${id}">${reference}</a>${take}`,
  ];
}
