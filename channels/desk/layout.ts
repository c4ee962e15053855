import { mayDo, type Permission } from '../../services/staff/permissions.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { type Html, html } from '../http/html.ts';
import type { HttpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import { keyed } from './components.ts';
import { CSRF_FIELD } from './guard.ts';

/** The desk's menu: who may see an entry is who may use it. */
const MENU: readonly [path: string, name: string, needs: Permission, key?: string][] = [
  ['/desk', 'Home', 'signed-in', 'h'],
  ['/desk/queue', 'Queue', 'work', 'q'],
  ['/desk/conversations', 'Conversations', 'work', 'c'],
  ['/desk/records', 'Records', 'work', 'r'],
  ['/desk/insights', 'Insights', 'figures'],
  ['/desk/content', 'Content', 'edit'],
  ['/desk/audit', 'Audit', 'supervise'],
  ['/desk/people', 'People', 'administer'],
];

const KEYS_SCRIPT = '/desk/assets/keys.js';

/** What a page of the desk is made of. */
export interface DeskPage {
  title: string;
  /** Who is signed in; absent on the pages before that. */
  staff?: StaffMember | undefined;
  body: Html;
  /** Addresses of scripts of ours. */
  scripts?: readonly string[];
  /** Somewhere to go on to by itself. */
  goTo?: string;
}

/** A whole page of the desk. */
export function deskPage({ title, staff, body, scripts = [], goTo }: DeskPage): string {
  return html`<!doctype html>
<html lang="en-GB" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    ${goTo ? html`<meta http-equiv="refresh" content="0; url=${goTo}">` : ''}
    <title>${title} – The desk</title>
    <link rel="icon" href="/webchat/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/webchat/assets/style.css">
    <link rel="stylesheet" href="/desk/assets/desk.css">
    ${(staff ? [KEYS_SCRIPT, ...scripts] : scripts).map((address) => html`<script type="module" src="${address}"></script>`)}
  </head>
  <body class="desk">
    <a class="skip" href="#main">Skip to the content</a>
    <header class="top"><div class="top-inner">
      <p class="council">The desk</p>
      ${staff ? signedIn(staff) : ''}
    </div></header>
    ${staff ? menu(staff) : ''}
    <main class="desk-page" id="main" tabindex="-1">
      ${body}
    </main>
  </body>
</html>
`.html;
}

function signedIn({ name, department }: StaffMember): Html {
  return html`<p class="who-am-i"><bdi>${name}</bdi>, <bdi>${department}</bdi>. <a href="/desk/account">Your account</a> <a href="/desk/sign-out">Sign out</a></p>`;
}

function menu(staff: StaffMember): Html {
  const entries = MENU.filter(([, , needs]) => mayDo(staff.role, needs));
  return html`<nav class="desk-menu" aria-label="The desk"><ul>${entries.map(
    ([path, name, , key]) => html`<li><a href="${path}" ${key ? keyed(key) : ''}>${name}</a></li>`,
  )}</ul></nav>`;
}

/** A page as the answer to a request. */
export function pageReply(page: DeskPage, status = 200): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: deskPage(page),
  };
}

/** An error as a page. */
export function errorPage(error: HttpError): Reply {
  const title = error.statusCode === 404 ? 'There is nothing here' : 'This did not work';
  return pageReply(
    {
      title,
      body: html`<h1>${title}</h1><p>${error.message}</p><p><a href="/desk">Go to the desk</a></p>`,
    },
    error.statusCode,
  );
}

/** Leads on to another page, after a form. */
export function seeOther(path: string, headers: Record<string, string | string[]> = {}): Reply {
  return {
    status: 303,
    headers: { Location: path, 'Cache-Control': 'no-store', ...headers } as Record<string, string>,
    body: '',
  };
}

/** The hidden field that each form has. */
export function csrfField(csrf: string): Html {
  return html`<input type="hidden" name="${CSRF_FIELD}" value="${csrf}">`;
}
