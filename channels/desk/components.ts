import { type Html, html } from '../http/html.ts';
import type { Problems } from './form.ts';

/** Something to be filled in. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  value?: string | undefined;
  type?: 'text' | 'password' | 'date' | 'search' | 'textarea';
  autocomplete?: string;
  /** Rows of a textarea. */
  rows?: number;
  /** For codes. */
  numeric?: boolean;
  /** Letter that leads to it, see `KEYS`. */
  key?: string;
}

/** A field with its label, its hint and what is wrong with it. */
export function field(asked: Field, problems: Problems = {}): Html {
  const { name, label, hint, value = '', type = 'text', autocomplete = 'off', rows = 4, numeric = false } = asked;
  const problem = problems[name];
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  const attributes = html`id="${name}" name="${name}" ${described ? html`aria-describedby="${described}"` : ''} ${
    problem ? html`aria-invalid="true"` : ''
  } ${asked.key ? keyed(asked.key) : ''}`;
  const input =
    type === 'textarea'
      ? html`<textarea ${attributes} rows="${String(rows)}" dir="auto">${value}</textarea>`
      : html`<input ${attributes} type="${type}" value="${type === 'password' ? '' : value}" autocomplete="${autocomplete}" dir="auto" ${
          numeric ? html`inputmode="numeric"` : ''
        }>`;
  return html`<div class="${problem ? 'field wrong' : 'field'}">
    <label for="${name}">${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}
    ${problem ? html`<p class="problem" id="${name}-problem"><span class="unseen">Error:</span> ${problem}</p>` : ''}
    ${input}
  </div>`;
}

/** A choice out of a list. */
export function select(
  asked: { name: string; label: string; value?: string | undefined; options: readonly (readonly [string, string])[] },
  problems: Problems = {},
): Html {
  const problem = problems[asked.name];
  return html`<div class="${problem ? 'field wrong' : 'field'}">
    <label for="${asked.name}">${asked.label}</label>
    ${problem ? html`<p class="problem" id="${asked.name}-problem">${problem}</p>` : ''}
    <select id="${asked.name}" name="${asked.name}" ${problem ? html`aria-describedby="${asked.name}-problem"` : ''}>${asked.options.map(
      ([value, label]) =>
        html`<option value="${value}" ${value === asked.value ? html`selected` : ''}>${label}</option>`,
    )}</select>
  </div>`;
}

/** Makes something reachable by Alt, Shift and a letter. `KEYS` is what staff read of it. */
export function keyed(letter: string): Html {
  return html`data-key="${letter}" aria-keyshortcuts="Alt+Shift+${letter.toUpperCase()}"`;
}

/** The letters that do something with Alt and Shift, wherever what they lead to is on the page. */
export const KEYS: readonly (readonly [letter: string, does: string])[] = [
  ['h', 'Home'],
  ['q', 'Queue'],
  ['c', 'Conversations'],
  ['r', 'Records'],
  ['n', 'In the queue: take the next one'],
  ['t', 'In a conversation: take it'],
  ['m', 'In a conversation: write your message'],
  ['e', 'In a conversation: give it back or close it'],
];

/** Boxes to tick. */
export function checkboxes(asked: {
  name: string;
  legend: string;
  options: readonly (readonly [string, string])[];
  ticked?: readonly string[];
}): Html {
  return html`<fieldset class="field boxes"><legend>${asked.legend}</legend>${asked.options.map(
    ([value, label]) =>
      html`<label class="tick"><input type="checkbox" name="${asked.name}[]" value="${value}" ${asked.ticked?.includes(value) ? html`checked` : ''}> ${label}</label>`,
  )}</fieldset>`;
}

/** What went wrong, at the head of a page, leading to where. */
export function problemBox(problems: Problems): Html {
  const entries = Object.entries(problems);
  if (entries.length === 0) return html``;
  return html`<div class="problem-box" role="alert" tabindex="-1"><h2>There is a problem</h2><ul>${entries.map(
    ([name, problem]) => (name === '' ? html`<li>${problem}</li>` : html`<li><a href="#${name}">${problem}</a></li>`),
  )}</ul></div>`;
}

/** A message that something was done. */
export function doneBox(message: string): Html {
  return html`<div class="done-box" role="status"><p>${message}</p></div>`;
}

/** A table with a caption. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
  none = 'There are none.',
): Html {
  if (rows.length === 0) return html`<p>${none}</p>`;
  return html`<div class="table-frame" role="region" aria-label="${caption}" tabindex="0"><table>
    <caption>${caption}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td dir="auto">${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** A list of facts with their names. What residents wrote keeps to its own direction. */
export function factList(lines: readonly (readonly [string, string | Html | undefined])[]): Html {
  const known = lines.filter((line): line is readonly [string, string | Html] => {
    const [, value] = line;
    return value !== undefined && value !== '';
  });
  return html`<dl class="facts">${known.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`,
  )}</dl>`;
}

/** The way to the page before and the page after. */
export function pager(path: string, query: URLSearchParams, page: number, hasMore: boolean): Html {
  const to = (number: number): string => {
    const asked = new URLSearchParams(query);
    asked.set('page', String(number));
    return `${path}?${asked}`;
  };
  if (page === 1 && !hasMore) return html``;
  return html`<nav class="pager" aria-label="Pages">
    ${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">Page ${String(page - 1)}</a>` : ''}
    <span>Page ${String(page)}</span>
    ${hasMore ? html`<a href="${to(page + 1)}" rel="next">Page ${String(page + 1)}</a>` : ''}
  </nav>`;
}

/** A date and time as staff read it, London's. */
export function when(instant: string | undefined): string {
  if (!instant) return '';
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(new Date(instant));
}

/** A calendar date as staff read it. */
export function day(date: string | undefined): string {
  if (!date) return '';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
