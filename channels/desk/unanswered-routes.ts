import type { Server } from 'restify';
import { z } from 'zod';
import { asSentence } from '../../bots/improvement/sample-check.ts';
import { SamplesEdit } from '../../services/council/content-values.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { ConflictError } from '../../services/storage/database.ts';
import type { Unanswered } from '../../services/unanswered/unanswered.ts';
import { type Html, html } from '../http/html.ts';
import { httpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import { doneBox, field, pager, problemBox, select, when } from './components.ts';
import { changeContent, contentOf } from './content-actions.ts';
import { apiRoute, type DeskRequest, deskRoute, wrongInput } from './desk-route.ts';
import { Line, type Problems, readDeskForm, take } from './form.ts';
import type { Guard } from './guard.ts';
import { contentMenu } from './keyed-page.ts';
import { labelName, labels, samples } from './keyed-samples.ts';
import { csrfField, pageReply, seeOther } from './layout.ts';
import { languageName } from './names.ts';
import type { DeskParts } from './parts.ts';
import type { Acted } from './record-actions.ts';

const PATH = '/desk/unanswered';
const PAGE = 20;

/** What a message meant: it becomes a sample sentence. Without a label it is set aside. */
const Labelled = z.strictObject({ label: z.string().max(80).optional(), text: Line.optional() });
const Asked = z.object({
  language: z.string().max(10).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Adds the page on which staff say what messages meant that were not understood. */
export function mountUnanswered(server: Server, parts: DeskParts, guard: Guard): void {
  deskRoute(server, guard, {
    ...{ method: 'GET', path: PATH, needs: 'edit' },
    handle: (request) => page(parts, request),
  });
  deskRoute(server, guard, {
    ...{ method: 'POST', path: `${PATH}/:id`, needs: 'edit' },
    handle: async (request) => {
      const form = await readDeskForm(request);
      const isAside = form.get('do') === 'aside';
      const { id = '' } = request.params;
      // Each message has its own fields: there are many on a page.
      const [label, text] = [`label-${id}`, `text-${id}`].map((name) => form.get(name) ?? '');
      const taken = take(Labelled, isAside ? {} : { label, text });
      const acted = 'value' in taken ? await handle(parts, request.staff, id, taken.value) : taken.problems;
      if (acted === 'not-found') throw httpError(404);
      if (acted === 'done') return seeOther(`${PATH}?done=${isAside ? 'aside' : 'learnt'}`);
      return page(parts, request, acted);
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/unanswered', needs: 'edit' },
    summary: 'Messages that were not understood, newest first',
    query: Asked,
    handle: async ({ asked }) => ({ messages: (await open(parts, asked)).messages }),
  });
  apiRoute(server, guard, {
    ...{ method: 'POST', path: '/desk/api/unanswered/:id', needs: 'edit' },
    summary: 'Says what a message meant, so that it becomes a sample; without a label it is set aside',
    body: Labelled,
    handle: async ({ params, staff, body }) => {
      const acted = await handle(parts, staff, params.id ?? '', body);
      if (acted === 'not-found') return undefined;
      if (acted !== 'done') throw wrongInput(acted);
      return { done: true };
    },
  });
}

async function handle(
  parts: DeskParts,
  staff: StaffMember,
  id: string,
  { label, text }: z.output<typeof Labelled>,
): Promise<Acted> {
  const message = await parts.unanswered.byId(id);
  if (!message) return 'not-found';
  if (message.label !== undefined) return { '': 'Somebody has dealt with this in the meantime.' };
  const at = parts.now();
  const done = parts.unanswered.handle(id, label ?? null, staff, at);
  if (label === undefined) {
    const entry = { by: staff, action: 'unanswered.aside', subject: `message ${id}`, at };
    try {
      await parts.audit.commit(entry, [done]);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
    return 'done';
  }
  if (!labels(parts).includes(label)) return { label: 'Pick what it means.' };
  await parts.contentEdits.look();
  const key = `${message.language} ${label}`;
  if (!samples.isKey(parts, key)) return { label: 'Nothing is learnt in this language.' };
  const part = `samples ${key}` as const;
  const { add, remove } = SamplesEdit.parse(contentOf(parts, part));
  const value = { add: [...new Set([...add, asSentence(text || message.text)])], remove };
  const acted = await changeContent(parts, staff, part, { value, version: parts.contentEdits.version(part) }, [done]);
  return typeof acted === 'object' && acted.sentences ? { text: acted.sentences } : acted;
}

async function open(
  parts: DeskParts,
  { language, page: number }: z.output<typeof Asked>,
): Promise<{ messages: Unanswered[]; hasMore: boolean }> {
  const found = await parts.unanswered.open({
    ...{ limit: PAGE + 1, offset: (number - 1) * PAGE },
    ...(language ? { language } : {}),
  });
  return { messages: found.slice(0, PAGE), hasMore: found.length > PAGE };
}

async function page(parts: DeskParts, request: DeskRequest, problems: Problems = {}): Promise<Reply> {
  const taken = take(Asked, Object.fromEntries(request.query));
  const asked = 'value' in taken ? taken.value : Asked.parse({});
  const { messages, hasMore } = await open(parts, asked);
  const done = request.query.get('done');
  const languages = [...parts.words.locales.values()].map(({ code, name }) => [code, name] as const);
  return pageReply(
    {
      title: 'Not understood',
      staff: request.staff,
      body: html`${problemBox(problems.label ? { '': problems.label } : problems)}
        ${done === 'learnt' ? doneBox('It is a sample sentence now, and is being learnt.') : ''}${done === 'aside' ? doneBox('It is set aside.') : ''}
        <h1>Not understood</h1>${contentMenu()}
        <p>What residents wrote that the assistant made nothing of. Names, places and numbers are left out. Say what it meant, and it is learnt.</p>
        <form method="get" action="${PATH}" class="filters">
          ${select({ name: 'language', label: 'Language', value: asked.language ?? '', options: [['', 'All languages'], ...languages] })}
          <button class="button second" type="submit">Show</button>
        </form>
        ${messages.length === 0 ? html`<p>There are none.</p>` : messages.map((message) => entry(parts, request, message))}
        ${pager(PATH, request.query, asked.page, hasMore)}`,
    },
    Object.keys(problems).length > 0 ? 422 : 200,
  );
}

function entry(parts: DeskParts, { csrf }: DeskRequest, message: Unanswered): Html {
  const { id, text, language, channel, at, guesses } = message;
  const [first] = guesses;
  const near = guesses.map(({ label, score }) => `${labelName(label)} (${Math.round(score * 100)}%)`);
  const options = [['', 'Pick one'] as const, ...labels(parts).map((label) => [label, labelName(label)] as const)];
  return html`<section class="unanswered" aria-labelledby="message-${id}">
    <h2 id="message-${id}" dir="auto">${text}</h2>
    <p>${languageName(parts, language)}, ${channel}, ${when(at)}. Nearest: ${near.join('; ') || 'nothing'}.</p>
    <form method="post" action="${PATH}/${id}" novalidate>${csrfField(csrf)}
      ${field({ name: `text-${id}`, label: 'As a sample sentence', value: asSentence(text) })}
      ${select({ name: `label-${id}`, label: 'What it means', value: first?.label ?? '', options })}
      <button class="button" type="submit" name="do" value="label">Learn it<span class="unseen">: ${text}</span></button>
      <button class="button second" type="submit" name="do" value="aside">Set aside<span class="unseen">: ${text}</span></button>
    </form></section>`;
}
