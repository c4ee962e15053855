import type { Server } from 'restify';
import type { KeyedPart } from '../../services/council/content-values.ts';
import { httpError } from '../http/http-error.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { ContentChange, changeContent, checkContent, contentOf, PutBack, putBack } from './content-actions.ts';
import { apiRoute, deskRoute, wrongInput } from './desk-route.ts';
import { fieldsOf, readDeskForm, take } from './form.ts';
import type { Guard } from './guard.ts';
import { KEYED_CONTENT, type KeyedContent, keyFromPath } from './keyed-content.ts';
import { keyedListPage, keyedPage, keyedPath } from './keyed-page.ts';
import { seeOther } from './layout.ts';
import type { DeskParts } from './parts.ts';
import type { Acted } from './record-actions.ts';

/** Adds the pages and the API by which answers, wording and sample sentences are changed without code. */
export function mountKeyedContent(server: Server, parts: DeskParts, guard: Guard): void {
  for (const content of KEYED_CONTENT) {
    mountPages(server, parts, guard, content);
    mountApi(server, parts, guard, content);
  }
}

function mountPages(server: Server, parts: DeskParts, guard: Guard, content: KeyedContent): void {
  const path = `/desk/${content.path}`;
  deskRoute(server, guard, {
    ...{ method: 'GET', path, needs: 'edit' },
    handle: async (request) => {
      const wanted = request.query.get('new')?.trim();
      if (wanted && content.isKey(parts, wanted)) return seeOther(keyedPath(content, wanted));
      return keyedListPage(parts, request, content);
    },
  });
  deskRoute(server, guard, {
    ...{ method: 'GET', path: `${path}/:key`, needs: 'edit' },
    handle: async (request) => keyedPage(parts, request, content, keyOf(parts, content, request)),
  });
  deskRoute(server, guard, {
    ...{ method: 'POST', path: `${path}/:key`, needs: 'edit' },
    handle: async (request) => {
      const key = keyOf(parts, content, request);
      const part: KeyedPart = `${content.kind} ${key}`;
      const given = await readDeskForm(request);
      const value = given.get('do') === 'files' ? null : content.given(parts, key, given);
      const checked = checkContent(parts, part, value);
      if ('problems' in checked) return keyedPage(parts, request, content, key, { given, problems: checked.problems });
      if (given.get('do') === 'preview')
        return keyedPage(parts, request, content, key, { given, preview: checked.value });
      const version = Number(given.get('version'));
      const acted = await changeContent(parts, request.staff, part, { value: checked.value, version });
      if (acted === 'done') return seeOther(`${keyedPath(content, key)}?done`);
      return keyedPage(parts, request, content, key, { given, problems: problemsOf(acted) });
    },
  });
  deskRoute(server, guard, {
    ...{ method: 'POST', path: `${path}/:key/back`, needs: 'edit' },
    handle: async (request) => {
      const key = keyOf(parts, content, request);
      const taken = take(PutBack, fieldsOf(await readDeskForm(request)));
      const part: KeyedPart = `${content.kind} ${key}`;
      const acted = 'value' in taken ? await putBack(parts, request.staff, part, taken.value) : taken.problems;
      if (acted === 'done') return seeOther(`${keyedPath(content, key)}?done`);
      return keyedPage(parts, request, content, key, { problems: problemsOf(acted) });
    },
  });
}

function mountApi(server: Server, parts: DeskParts, guard: Guard, content: KeyedContent): void {
  const path = `/desk/api/${content.path}`;
  const { contentEdits } = parts;
  const name = content.name.toLowerCase();
  const shown = async (key: string) => {
    const part: KeyedPart = `${content.kind} ${key}`;
    const version = contentEdits.version(part);
    return { key, value: contentOf(parts, part), version, history: await contentEdits.history(part) };
  };
  const answer = (acted: Acted, key: string): Promise<unknown> | undefined => {
    if (acted === 'not-found') return undefined;
    if (acted !== 'done') throw wrongInput(acted);
    return shown(key);
  };
  apiRoute(server, guard, {
    ...{ method: 'GET', path, needs: 'edit', summary: `Keys of what was changed: ${name}` },
    handle: async () => {
      await contentEdits.look();
      return { changed: contentEdits.keys(content.kind) };
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: `${path}/:key`, needs: 'edit', summary: `One of: ${name}; blanks of its key as ~` },
    handle: async (request) => {
      await contentEdits.look();
      return shown(keyOf(parts, content, request));
    },
  });
  apiRoute(server, guard, {
    ...{
      method: 'PUT',
      path: `${path}/:key`,
      needs: 'edit',
      summary: `Changes one of: ${name}; null: as in the files`,
    },
    body: ContentChange,
    handle: async (request) => {
      const key = keyOf(parts, content, request);
      return answer(await changeContent(parts, request.staff, `${content.kind} ${key}`, request.body), key);
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'POST', path: `${path}/:key/back`, needs: 'edit', summary: `Puts an older version back: ${name}` },
    body: PutBack,
    handle: async (request) => {
      const key = keyOf(parts, content, request);
      return answer(await putBack(parts, request.staff, `${content.kind} ${key}`, request.body), key);
    },
  });
}

function keyOf(parts: DeskParts, content: KeyedContent, { params }: RouteRequest): string {
  const key = keyFromPath(params.key ?? '');
  if (!content.isKey(parts, key)) throw httpError(404);
  return key;
}

function problemsOf(acted: Acted): Record<string, string> {
  return typeof acted === 'object' ? acted : { '': 'There is no such version.' };
}
