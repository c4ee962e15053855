import type { Server } from 'restify';
import { EDITABLE_PARTS, type EditablePart } from '../../services/council/editable-content.ts';
import { httpError } from '../http/http-error.ts';
import { ContentChange, changeContent, checkContent, contentOf, PutBack, partOf, putBack } from './content-actions.ts';
import { contentPage, givenValue } from './content-page.ts';
import { apiRoute, deskRoute, wrongInput } from './desk-route.ts';
import { fieldsOf, readDeskForm, take } from './form.ts';
import type { Guard } from './guard.ts';
import { seeOther } from './layout.ts';
import type { DeskParts } from './parts.ts';
import type { Acted } from './record-actions.ts';

const PATH = '/desk/content';

/** Adds the page on which the council's content is changed without code. */
export function mountContent(server: Server, parts: DeskParts, guard: Guard): void {
  deskRoute(server, guard, {
    ...{ method: 'GET', path: PATH, needs: 'edit' },
    handle: (request) => contentPage(parts, request),
  });
  deskRoute(server, guard, {
    ...{ method: 'POST', path: `${PATH}/:part`, needs: 'edit' },
    handle: async (request) => {
      const part = needed(request.params.part);
      const given = await readDeskForm(request);
      const value = givenValue(part, given);
      const checked = checkContent(parts, part, value);
      if ('problems' in checked) return contentPage(parts, request, { part, given, problems: checked.problems });
      if (given.get('do') === 'preview') return contentPage(parts, request, { part, given, preview: checked.value });
      const version = Number(given.get('version'));
      const acted = await changeContent(parts, request.staff, part, { value, version });
      if (acted === 'done') return seeOther(`${PATH}?done=${part}#${part}`);
      return contentPage(parts, request, { part, given, problems: problemsOf(acted) });
    },
  });
  deskRoute(server, guard, {
    ...{ method: 'POST', path: `${PATH}/:part/back`, needs: 'edit' },
    handle: async (request) => {
      const part = needed(request.params.part);
      const given = await readDeskForm(request);
      const taken = take(PutBack, fieldsOf(given));
      const acted = 'value' in taken ? await putBack(parts, request.staff, part, taken.value) : taken.problems;
      if (acted === 'done') return seeOther(`${PATH}?done=${part}#${part}`);
      return contentPage(parts, request, { part, problems: problemsOf(acted) });
    },
  });
  mountApi(server, parts, guard);
}

function mountApi(server: Server, parts: DeskParts, guard: Guard): void {
  const { contentEdits } = parts;
  const shown = async (part: EditablePart) => ({
    ...{ part, value: contentOf(parts, part), version: contentEdits.version(part) },
    history: await contentEdits.history(part),
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/content', needs: 'edit', summary: 'The content that can be changed here' },
    handle: async () => {
      await contentEdits.look();
      return { parts: await Promise.all(EDITABLE_PARTS.map(shown)) };
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'PUT', path: '/desk/api/content/:part', needs: 'edit' },
    summary: 'Puts a new version of a part to use, at once',
    body: ContentChange,
    handle: async ({ params, staff, body }) => {
      const part = needed(params.part);
      return answer(await changeContent(parts, staff, part, body), () => shown(part));
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'POST', path: '/desk/api/content/:part/back', needs: 'edit' },
    summary: 'Puts an older version to use again',
    body: PutBack,
    handle: async ({ params, staff, body }) => {
      const part = needed(params.part);
      return answer(await putBack(parts, staff, part, body), () => shown(part));
    },
  });
}

function answer(acted: Acted, done: () => Promise<unknown>): Promise<unknown> | undefined {
  if (acted === 'not-found') return undefined;
  if (acted !== 'done') throw wrongInput(acted);
  return done();
}

function needed(name: string | undefined): EditablePart {
  const part = partOf(name);
  if (!part) throw httpError(404);
  return part;
}

function problemsOf(acted: Acted): Record<string, string> {
  return typeof acted === 'object' ? acted : { '': 'There is no such version.' };
}
