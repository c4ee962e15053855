import type { ContentVersion } from '../../services/council/content-edits.ts';
import type { KeyedPart } from '../../services/council/content-values.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { doneBox, field, pager, problemBox, select, table, when } from './components.ts';
import type { DeskRequest } from './desk-route.ts';
import type { Problems } from './form.ts';
import { KEYED_CONTENT, type KeyedContent, keyInPath } from './keyed-content.ts';
import { csrfField, pageReply } from './layout.ts';
import { languageName } from './names.ts';
import type { DeskParts } from './parts.ts';

const PAGE = 50;
const LONGEST_TITLE = 120;

/** What somebody did on the page that is not in use: it is wrong, or is only looked at. */
export interface KeyedAttempt {
  given?: URLSearchParams;
  problems?: Problems;
  preview?: unknown;
}

/** The way to all that can be changed. */
export function contentMenu(): Html {
  const others: [path: string, name: string][] = [
    ['content', 'Hours and urgent message'],
    ...KEYED_CONTENT.map(({ path, name }): [string, string] => [path, name]),
    ['unanswered', 'Not understood'],
  ];
  return html`<nav class="content-menu" aria-label="Content"><ul>${others.map(
    ([path, name]) => html`<li><a href="/desk/${path}">${name}</a></li>`,
  )}</ul></nav>`;
}

/** Where a thing is changed. */
export const keyedPath = ({ path }: KeyedContent, key: string): string => `/desk/${path}/${keyInPath(key)}`;

/** The list of a kind. */
export async function keyedListPage(parts: DeskParts, request: DeskRequest, content: KeyedContent): Promise<Reply> {
  await parts.contentEdits.look();
  const { query, staff } = request;
  const find = (query.get('find') ?? '').trim().toLowerCase();
  const language = query.get('language') || 'en';
  const page = Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1);
  const found = content.list(parts, { language, find });
  const changed = new Set(parts.contentEdits.keys(content.kind));
  const rows = found.slice((page - 1) * PAGE, page * PAGE);
  const spoken = [...parts.words.locales.keys()].filter((code) => content.isKey(parts, `${code} ${anyKey(found)}`));
  return pageReply({
    title: content.name,
    staff,
    body: html`<h1>${content.name}</h1>${contentMenu()}<p>${content.hint}</p>
      <form method="get" action="/desk/${content.path}" class="filters">
        ${content.byLanguage ? select({ name: 'language', label: 'Language', value: language, options: spoken.map((code) => [code, languageName(parts, code)] as const) }) : ''}
        ${field({ name: 'find', label: 'Find', type: 'search', value: find })}
        <button class="button second" type="submit">Show</button>
      </form>
      ${content.byLanguage ? '' : html`<form method="get" action="/desk/${content.path}" class="filters">${field({ name: 'new', label: 'Name of a new one' })}<button class="button second" type="submit">Begin</button></form>`}
      ${table(
        content.name,
        ['What', 'Changed'],
        rows.map(({ key, title }) => [
          html`<a href="${keyedPath(content, key)}">${title.slice(0, LONGEST_TITLE).toWellFormed()}</a>`,
          changed.has(key) ? 'Changed here' : '',
        ]),
      )}
      ${pager(`/desk/${content.path}`, query, page, found.length > page * PAGE)}`,
  });
}

function anyKey(found: readonly { key: string }[]): string {
  return found[0]?.key.split(' ')[1] ?? '';
}

/** The page on which one thing is changed: how it reads, its form, its older versions. */
export async function keyedPage(
  parts: DeskParts,
  request: DeskRequest,
  content: KeyedContent,
  key: string,
  attempt: KeyedAttempt = {},
): Promise<Reply> {
  await parts.contentEdits.look();
  const part: KeyedPart = `${content.kind} ${key}`;
  const version = String(parts.contentEdits.version(part));
  const history = await parts.contentEdits.history(part);
  const problems = byField(attempt.problems ?? {});
  const path = keyedPath(content, key);
  const now = content.now(parts, key);
  return pageReply(
    {
      title: `${content.name}: ${key}`,
      staff: request.staff,
      body: html`${problemBox(problems)}${request.query.has('done') ? doneBox('It is live.') : ''}
        <h1>${content.name}: ${key}</h1>${contentMenu()}
        <section aria-labelledby="now"><h2 id="now">Now</h2>${now === null ? html`<p>There is none yet.</p>` : content.inWords(parts, key, now)}</section>
        ${attempt.preview === undefined ? '' : html`<div class="warn-box" role="status"><p><strong>It would read:</strong></p>${content.inWords(parts, key, attempt.preview)}<p>It is not live yet.</p></div>`}
        <form method="post" action="${path}" novalidate>${csrfField(request.csrf)}
          <input type="hidden" name="version" value="${attempt.given?.get('version') ?? version}">
          ${content.fields(parts, key, attempt.given, problems)}
          <button class="button second" type="submit" name="do" value="preview">See how it reads</button>
          <button class="button" type="submit" name="do" value="save">Save: live at once</button>
          <button class="button second" type="submit" name="do" value="files">Back to what the files say</button>
        </form>
        ${table(
          'Versions',
          ['Version', 'When', 'Who', 'What it said', 'Way back'],
          history.map((each, i) => versionRow(parts, request, { content, key, each, isNewest: i === 0, version })),
          'Nobody has changed this yet: it is as in the files.',
        )}`,
    },
    attempt.problems ? 422 : 200,
  );
}

function versionRow(
  parts: DeskParts,
  { csrf }: DeskRequest,
  row: { content: KeyedContent; key: string; each: ContentVersion; isNewest: boolean; version: string },
): (string | Html)[] {
  const { content, key, each, isNewest, version } = row;
  const back = html`<form method="post" action="${keyedPath(content, key)}/back">${csrfField(csrf)}
    <input type="hidden" name="to" value="${String(each.version)}"><input type="hidden" name="version" value="${version}">
    <button class="button second" type="submit">Put back<span class="unseen"> version ${String(each.version)}</span></button></form>`;
  const who = `${each.name}, ${each.department}`;
  return [
    String(each.version),
    when(each.at),
    who,
    each.value === null ? 'As in the files' : content.inWords(parts, key, each.value),
    isNewest ? 'In use' : back,
  ];
}

/** Problems by the fields of the form: what is wrong with one line of a list is wrong with the list. */
function byField(problems: Problems): Problems {
  const found: Problems = {};
  for (const [path, problem] of Object.entries(problems)) {
    const [first = ''] = path.split('.');
    found[first] ??= problem.charAt(0).toUpperCase() + problem.slice(1);
  }
  return found;
}
