import { randomUUID } from 'node:crypto';
import type { Server } from 'restify';
import { z } from 'zod';
import { NamelessStaffError, NotYoursError, UnknownHandoffError } from '../../bots/handoff/handoff-desk.ts';
import { ConversationEndedError } from '../../bots/reception.ts';
import { HttpError, httpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import { conversationPage } from './conversation-page.ts';
import { conversationNews, conversationView, earlierLines, RestrictedError } from './conversation-view.ts';
import { apiRoute, type DeskRequest, deskRoute } from './desk-route.ts';
import { fieldsOf, Line, NeededLine, NeededText, type Problems, readDeskForm, Text, take } from './form.ts';
import type { Guard } from './guard.ts';
import { pageReply, seeOther } from './layout.ts';
import type { DeskParts } from './parts.ts';

/** The number of a line that others come after, or before. */
const Seq = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1);
/** On a page whatever cannot be read counts as not asked. */
const PageAsked = z.object({ before: Seq.optional().catch(undefined) });

const Key = z.string().regex(/^[\w-]{8,64}$/, { error: 'is no key of a message' });

/** Adds the page of a conversation, what can be done there, and the same for programs. */
export function mountConversations(server: Server, parts: DeskParts, guard: Guard): void {
  mountPages(server, parts, guard);
  mountApi(server, parts, guard);
}

/** What may be sent, by the council's content. */
function schemas({ council }: DeskParts) {
  const code = z.enum(council.handoff.wrap_up_codes as [string, ...string[]], { error: 'Choose how it ended.' });
  const WrapUp = z.object({ code, avoidable: Line.optional(), note: Text.optional() });
  return {
    Say: z.object({ key: Key, text: NeededText, translation: Text.optional() }),
    WrapUp,
    End: WrapUp.extend({ how: z.enum(['close', 'return']) }),
    Transfer: z.object({
      team: z.enum(Object.keys(council.handoff.teams) as [string, ...string[]], { error: 'Choose a team.' }),
      reason: NeededLine,
    }),
    Note: z.object({ text: NeededText }),
  };
}

function mountPages(server: Server, parts: DeskParts, guard: Guard): void {
  const { Say, End, Transfer } = schemas(parts);
  const desk = parts.handoffDesk;
  const show = async (request: DeskRequest, problems?: Problems, draft?: string, status = 200): Promise<Reply> => {
    const { before } = PageAsked.parse(Object.fromEntries(request.query));
    const view = await conversationView(parts, idOf(request), request.staff, before);
    return pageReply(conversationPage(parts, view, request, problems, draft), status);
  };
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/conversations/:id', needs: 'work' },
    handle: (request) =>
      mapped(async () => {
        const reply = await show(request);
        await opened(parts, request);
        return reply;
      }),
  });
  const post = (act: string, handle: (request: DeskRequest, form: Record<string, unknown>) => Promise<Reply>): void =>
    deskRoute(server, guard, {
      ...{ method: 'POST', path: `/desk/conversations/:id/${act}`, needs: 'work' },
      handle: async (request) => {
        const form = fieldsOf(await readDeskForm(request));
        try {
          return await mapped(() => handle(request, form));
        } catch (error) {
          // What was lost to somebody else is said on the page, where it can be seen who has it.
          if (!(error instanceof HttpError) || error.statusCode !== 409) throw error;
          return show(request, { '': error.message }, String(form.text ?? ''), 409);
        }
      },
    });
  const back = (request: DeskRequest): Reply => seeOther(`/desk/conversations/${idOf(request)}`);
  post('take', async (request) => {
    await desk.take(idOf(request), request.staff);
    return back(request);
  });
  post('say', async (request, form) => {
    const taken = take(Say, form);
    if ('problems' in taken) return show(request, taken.problems, String(form.text ?? ''), 422);
    await desk.say(idOf(request), request.staff, speechOf(taken.value));
    return back(request);
  });
  post('note', async (request, form) => {
    const taken = take(NeededText, form['note-text'] ?? '');
    if ('problems' in taken) return show(request, { 'note-text': taken.problems[''] ?? '' }, '', 422);
    await desk.note(idOf(request), request.staff, taken.value);
    return back(request);
  });
  post('end', async (request, form) => {
    const taken = take(End, form);
    if ('problems' in taken) return show(request, taken.problems, '', 422);
    const { how, ...wrapUp } = taken.value;
    if (how === 'return') await desk.returnToAssistant(idOf(request), request.staff, wrapUpOf(wrapUp));
    else await desk.close(idOf(request), request.staff, wrapUpOf(wrapUp));
    return seeOther('/desk/queue');
  });
  post('transfer', async (request, form) => {
    const taken = take(Transfer, form);
    if ('problems' in taken) return show(request, taken.problems, '', 422);
    await desk.transfer(idOf(request), request.staff, taken.value);
    return seeOther('/desk/queue');
  });
  post('release', async (request) => {
    await desk.release(idOf(request), request.staff);
    return seeOther('/desk/queue');
  });
}

function mountApi(server: Server, parts: DeskParts, guard: Guard): void {
  const { Say, WrapUp, Transfer, Note } = schemas(parts);
  const desk = parts.handoffDesk;
  const path = '/desk/api/handoffs/:id';
  apiRoute(server, guard, {
    ...{
      method: 'GET',
      path,
      needs: 'work',
      summary: 'A conversation: what is known and its last lines, or lines after or before one',
    },
    query: z.object({ after: Seq.optional(), before: Seq.optional() }),
    handle: (request) =>
      mapped(async () => {
        const { after, before } = request.asked;
        if (after !== undefined || before !== undefined) {
          const found =
            after === undefined
              ? await earlierLines(parts, idOf(request), request.staff, before ?? 0)
              : await conversationNews(parts, idOf(request), request.staff, after);
          await opened(parts, request, { isSeenOften: true });
          return found;
        }
        const view = await conversationView(parts, idOf(request), request.staff);
        await opened(parts, request);
        return view;
      }),
  });
  const act = <B extends z.ZodType>(
    name: string,
    summary: string,
    body: B,
    handle: (request: DeskRequest & { body: z.output<B> }) => Promise<unknown>,
  ): void =>
    apiRoute(server, guard, {
      ...{ method: 'POST', path: `${path}/${name}`, needs: 'work', summary, body },
      handle: (request) => mapped(async () => (await handle(request)) ?? { done: true }),
    });
  const Nothing = z.object({});
  act('take', 'Take it, if nobody has it', Nothing, (request) => desk.take(idOf(request), request.staff));
  act('keep', 'Say that the page is still open', Nothing, (request) => desk.keep(idOf(request), request.staff));
  act('messages', 'Say something to the resident', Say, (request) =>
    desk.say(idOf(request), request.staff, speechOf(request.body)),
  );
  act('translate', 'How a text would be translated', Note, async (request) => ({
    translation: (await desk.translate(idOf(request), request.body.text)) ?? null,
  }));
  act('notes', 'Write a note for colleagues', Note, (request) =>
    desk.note(idOf(request), request.staff, request.body.text),
  );
  act('return', 'Give it back to the assistant', WrapUp, (request) =>
    desk.returnToAssistant(idOf(request), request.staff, wrapUpOf(request.body)),
  );
  act('close', 'End it', WrapUp, (request) => desk.close(idOf(request), request.staff, wrapUpOf(request.body)));
  act('transfer', 'Pass it to another team', Transfer, (request) =>
    desk.transfer(idOf(request), request.staff, request.body),
  );
  act('release', 'Put it back into the queue', Nothing, (request) => desk.release(idOf(request), request.staff));
}

const idOf = ({ params }: DeskRequest): string => params.id ?? '';

function speechOf({
  key = randomUUID(),
  text,
  translation,
}: {
  key?: string;
  text: string;
  translation?: string | undefined;
}) {
  return { key, text, ...(translation ? { translation } : {}) };
}

function wrapUpOf({
  code,
  avoidable,
  note,
}: {
  code: string;
  avoidable?: string | undefined;
  note?: string | undefined;
}) {
  return { code, ...(avoidable ? { avoidable } : {}), ...(note ? { note } : {}) };
}

/**
 * Who has looked is written down: a conversation can hold anything. What a page that is open asks for again and again
 * is written down once, for who reads it without a page.
 */
async function opened(
  { audit, handoffs, now }: DeskParts,
  request: DeskRequest,
  { isSeenOften = false } = {},
): Promise<void> {
  const handoff = await handoffs.byId(idOf(request));
  const [action, subject] = ['handoff.open', `handoff ${handoff?.reference}`];
  if (isSeenOften && (await audit.hasDone(request.staff.id, action, subject))) return;
  await audit.commit({ by: request.staff, action, subject, at: now() });
}

/** What the desk refuses, as answers. */
export async function mapped<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnknownHandoffError) throw httpError(404);
    if (error instanceof RestrictedError)
      throw new HttpError(
        403,
        'Restricted',
        'Only supervisors may open this conversation: it is about somebody\u2019s safety.',
      );
    if (error instanceof NotYoursError) {
      throw new HttpError(409, 'NotYours', 'You do not have this conversation. Somebody else has it, or it is over.');
    }
    if (error instanceof ConversationEndedError) {
      throw new HttpError(409, 'Ended', 'The resident has ended the conversation. Nothing was sent.');
    }
    if (error instanceof NamelessStaffError) {
      throw new HttpError(403, 'Nameless', 'Residents are told your name and department. Ask for both to be set.');
    }
    throw error;
  }
}
