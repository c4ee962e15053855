import type { Server } from 'restify';
import { html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { factList, field, problemBox } from './components.ts';
import { type DeskRequest, deskRoute } from './desk-route.ts';
import { type Problems, readDeskForm } from './form.ts';
import type { Guard } from './guard.ts';
import { csrfField, pageReply, seeOther } from './layout.ts';
import type { DeskParts } from './parts.ts';

/** Adds the page on which a member of staff looks after their own account. */
export function mountAccount(server: Server, parts: DeskParts, guard: Guard): void {
  const { accounts, signIn } = parts.staff;
  const add = (method: 'GET' | 'POST', path: string, handle: (request: DeskRequest) => Promise<Reply>): void =>
    deskRoute(server, guard, { method, path, needs: 'signed-in', handle });
  add('GET', '/desk/account', (request) => accountPage(parts, request));
  if (parts.staff.provider) return;
  add('POST', '/desk/account/password', async (request) => {
    const form = await readDeskForm(request);
    const given = { current: form.get('current') ?? '', password: form.get('password') ?? '' };
    const refused = await accounts.changePassword(request.staff.id, given, parts.now());
    if (refused) return accountPage(parts, request, refused.problems as Problems, 422);
    // Every session is over, this one too.
    return seeOther('/desk/sign-in', guard.end());
  });
  add('POST', '/desk/account/codes', async ({ staff }) => {
    const begun = await signIn.beginSetUp(staff.id, parts.now());
    return begun.kind === 'set-up'
      ? seeOther('/desk/sign-in/code', guard.begin(begun.token))
      : seeOther('/desk/account');
  });
}

async function accountPage(
  parts: DeskParts,
  { staff, csrf }: DeskRequest,
  problems: Problems = {},
  status = 200,
): Promise<Reply> {
  const account = await parts.staff.accounts.byId(staff.id);
  const isLocal = account?.username !== undefined && !parts.staff.provider;
  return pageReply(
    {
      title: 'Your account',
      staff,
      body: html`${problemBox(problems)}
        <h1>Your account</h1>
        ${factList([
          ['Name', staff.name],
          ['Department', staff.department],
          ['Role', staff.role],
          ['Username', account?.username],
          ['App for codes', isLocal ? (account.hasSecondFactor ? 'Set up' : 'Not set up') : undefined],
        ])}
        ${
          isLocal
            ? html`<h2>App for codes</h2>
        <form method="post" action="/desk/account/codes">${csrfField(csrf)}
          <button class="button second" type="submit">${account.hasSecondFactor ? 'Set it up anew' : 'Set it up'}</button>
        </form>
        <h2>Change your password</h2>
        <form method="post" action="/desk/account/password" novalidate>${csrfField(csrf)}
          ${field({ name: 'current', label: 'Password now', type: 'password', autocomplete: 'current-password' }, problems)}
          ${field({ name: 'password', label: 'New password', hint: '12 characters or more. You are signed out everywhere.', type: 'password', autocomplete: 'new-password' }, problems)}
          <button class="button" type="submit">Change password</button>
        </form>`
            : ''
        }`,
    },
    status,
  );
}
