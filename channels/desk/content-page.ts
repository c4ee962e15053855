import type { ContentVersion } from '../../services/council/content-edits.ts';
import type { Banner, EditablePart } from '../../services/council/editable-content.ts';
import { councilFacts } from '../../services/council/facts.ts';
import { openingHoursFact } from '../../services/council/opening-hours-fact.ts';
import { type OpeningHours, WEEKDAYS } from '../../services/council/organisation-schema.ts';
import { londonDate } from '../../services/time/london.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { day, doneBox, field, problemBox, table, when } from './components.ts';
import { contentOf } from './content-actions.ts';
import type { DeskRequest } from './desk-route.ts';
import type { Problems } from './form.ts';
import { contentMenu } from './keyed-page.ts';
import { csrfField, pageReply } from './layout.ts';
import { plain } from './names.ts';
import type { DeskParts } from './parts.ts';

/** What somebody did on the page that is not in use: it is wrong, or is only looked at. */
export interface Attempt {
  part: EditablePart;
  given?: URLSearchParams;
  problems?: Problems;
  preview?: unknown;
}

const NAMES: Record<EditablePart, string> = {
  banner: 'Urgent message',
  opening_hours: 'Opening hours of the phone',
  office_closures: 'When the offices are shut',
};

type Closures = readonly { from: string; to: string }[];

/** The page on which content is changed: each part with its form, how it reads, and its older versions. */
export async function contentPage(parts: DeskParts, request: DeskRequest, attempt?: Attempt): Promise<Reply> {
  await parts.contentEdits.look();
  const sections: Html[] = [];
  for (const part of Object.keys(NAMES) as EditablePart[]) sections.push(await section(parts, request, part, attempt));
  const done = request.query.get('done');
  return pageReply(
    {
      title: 'Content',
      staff: request.staff,
      body: html`${attempt?.problems ? problemBox(fieldProblems(attempt)) : ''}${
        done && Object.hasOwn(NAMES, done) ? doneBox(`${NAMES[done as EditablePart]}: it is live.`) : ''
      }
        <h1>Content</h1>
        <p>What you save here is live at once. It is checked as the files are when the service starts.</p>
        ${contentMenu()}
        ${sections}`,
    },
    attempt?.problems ? 422 : 200,
  );
}

async function section(parts: DeskParts, request: DeskRequest, part: EditablePart, attempt?: Attempt): Promise<Html> {
  const own = attempt?.part === part ? attempt : undefined;
  const version = String(parts.contentEdits.version(part));
  const history = await parts.contentEdits.history(part);
  return html`<section aria-labelledby="${part}"><h2 id="${part}">${NAMES[part]}</h2>
    <p><strong>Now:</strong> ${inWords(parts, part, contentOf(parts, part))}</p>
    ${own?.preview === undefined ? '' : html`<div class="warn-box" role="status"><p><strong>It would read:</strong> ${inWords(parts, part, own.preview)}</p><p>It is not live yet.</p></div>`}
    <form method="post" action="/desk/content/${part}" novalidate>${csrfField(request.csrf)}
      <input type="hidden" name="version" value="${own?.given?.get('version') ?? version}">
      ${fields(parts, part, own)}
      <button class="button second" type="submit" name="do" value="preview">See how it reads</button>
      <button class="button" type="submit" name="do" value="save">Save: live at once</button>
    </form>
    ${table(
      `${NAMES[part]}: versions`,
      ['Version', 'When', 'Who', 'What it said', 'Way back'],
      history.map((each, i) => versionRow(parts, request, part, each, i === 0, version)),
      'Nobody has changed this yet: it is as in the files.',
    )}</section>`;
}

function versionRow(
  parts: DeskParts,
  { csrf }: DeskRequest,
  part: EditablePart,
  { version, value, name, department, at }: ContentVersion,
  isNewest: boolean,
  newest: string,
): (string | Html)[] {
  const back = html`<form method="post" action="/desk/content/${part}/back">${csrfField(csrf)}
    <input type="hidden" name="to" value="${String(version)}"><input type="hidden" name="version" value="${newest}">
    <button class="button second" type="submit">Put back<span class="unseen"> version ${String(version)}</span></button></form>`;
  return [String(version), when(at), `${name}, ${department}`, inWords(parts, part, value), isNewest ? 'In use' : back];
}

/** A part as it reads; nothing of it is HTML. */
function inWords({ words, council, now }: DeskParts, part: EditablePart, value: unknown): string {
  if (part === 'opening_hours') {
    const facts = councilFacts(council, londonDate(now()));
    return words.say('answer-opening_hours', { ...facts, hours: openingHoursFact(value as OpeningHours) }, 'en');
  }
  if (part === 'office_closures') {
    const closures = value as Closures;
    if (closures.length === 0) return 'The offices are never shut beside weekends and bank holidays.';
    return closures.map(({ from, to }) => `${time(from)} to ${time(to)}`).join('; ');
  }
  const banner = value as Banner | null;
  if (banner === null) return 'There is none.';
  const span = [banner.from && `from ${time(banner.from)}`, banner.to && `until ${time(banner.to)}`].filter(Boolean);
  return `${banner.text}${span.length > 0 ? ` (${span.join(' ')})` : ''}`;
}

const time = (local: string): string => `${day(local.slice(0, 10))}, ${local.slice(11)}`;

function fields(parts: DeskParts, part: EditablePart, own: Attempt | undefined): Html {
  const value = contentOf(parts, part);
  const problems = own ? fieldProblems(own) : {};
  const given = (name: string, now: string): string => own?.given?.get(name) ?? now;
  if (part === 'opening_hours') {
    const hours = value as OpeningHours;
    return html`${WEEKDAYS.map((name) =>
      field(
        {
          ...{
            name,
            label: plain(name),
            value: given(name, hours[name] ? `${hours[name].from} - ${hours[name].to}` : ''),
          },
          hint: 'Such as 09:00 - 16:00. Empty: shut.',
        },
        problems,
      ),
    )}`;
  }
  if (part === 'office_closures') {
    const lines = (value as Closures).map(({ from, to }) => `${from.replace('T', ' ')} - ${to.replace('T', ' ')}`);
    const hint = 'One on each line, such as 2026-12-24 16:00 - 2026-12-29 09:00.';
    return field(
      { name: 'closures', label: 'Shut', hint, type: 'textarea', rows: 6, value: given('closures', lines.join('\n')) },
      problems,
    );
  }
  const banner = value as Banner | null;
  const hint = 'Such as 2026-12-24 16:00. Leave it empty if there is none.';
  return html`${field({ name: 'text', label: 'What everybody is told', hint: 'Leave it empty to take it away.', type: 'textarea', rows: 3, value: given('text', banner?.text ?? '') }, problems)}
    ${field({ name: 'from', label: 'From', hint, value: given('from', banner?.from?.replace('T', ' ') ?? '') }, problems)}
    ${field({ name: 'to', label: 'Until', hint, value: given('to', banner?.to?.replace('T', ' ') ?? '') }, problems)}`;
}

const SPAN = /\s+(?:-|–|to)\s+/;
const local = (text: string): string => text.trim().replace(/\s+/, 'T');

/** What was filled in, in the shape of the files. */
export function givenValue(part: EditablePart, given: URLSearchParams): unknown {
  const text = (name: string): string => (given.get(name) ?? '').trim();
  if (part === 'opening_hours')
    return Object.fromEntries(
      WEEKDAYS.map((name) => {
        const [from = '', to = ''] = text(name).split(/\s*(?:-|–|to)\s*/);
        return [name, text(name) === '' ? null : { from, to }];
      }),
    );
  if (part === 'office_closures')
    return text('closures')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [from = '', to = ''] = line.trim().split(SPAN);
        return { from: local(from), to: local(to) };
      });
  if (text('text') === '') return null;
  return {
    text: text('text'),
    ...(text('from') ? { from: local(text('from')) } : {}),
    ...(text('to') ? { to: local(text('to')) } : {}),
  };
}

/** What is wrong, by the fields of the form. */
function fieldProblems({ part, problems = {} }: Attempt): Problems {
  const found: Problems = {};
  for (const [path, problem] of Object.entries(problems)) {
    const [first = '', ...rest] = path.split('.');
    const said = problem.charAt(0).toUpperCase() + problem.slice(1);
    if (part === 'office_closures' && path !== '') found.closures ??= `Line ${Number(first) + 1}: ${problem}`;
    else found[first] ??= rest.length > 0 ? `${plain(first)}: ${problem}` : said;
  }
  return found;
}
