import type { Server } from 'restify';
import type { AccountProblems } from '../../services/staff/account-problems.ts';
import type { Invitation } from '../../services/staff/accounts.ts';
import { html } from '../http/html.ts';
import { HttpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { deskHeaders } from '../http/security-headers.ts';
import { factList, field, problemBox } from './components.ts';
import { Line, readDeskForm, take } from './form.ts';
import { checkOrigin } from './guard.ts';
import { errorPage, pageReply } from './layout.ts';
import type { DeskParts } from './parts.ts';

const TRIES = { points: 60, seconds: 15 * 60 };

/** Adds the page behind a link by which somebody makes their account, or sets their password anew. */
export function mountJoin(server: Server, parts: DeskParts): void {
  const limit = parts.rates.limit('desk-join', parts.limits?.signIn ?? TRIES);
  const common = { path: '/desk/join/:token', reach: 'anyone', headers: deskHeaders, errors: errorPage } as const;
  route(server, {
    ...common,
    method: 'GET',
    handle: async (request) => {
      await limit.take(request.address);
      return joinPage(await invitationOf(parts, request));
    },
  });
  route(server, {
    ...common,
    method: 'POST',
    handle: async (request) => {
      checkOrigin(request, new URL(parts.publicBaseUrl));
      await limit.take(request.address);
      return join(parts, request);
    },
  });
}

async function invitationOf(parts: DeskParts, { params }: RouteRequest): Promise<Invitation> {
  const invitation = await parts.staff.accounts.invitation(params.token ?? '', parts.now());
  if (!invitation) throw usedUp();
  return invitation;
}

async function join(parts: DeskParts, request: RouteRequest): Promise<Reply> {
  const invitation = await invitationOf(parts, request);
  const form = await readDeskForm(request);
  const line = (name: string): string => {
    const taken = take(Line, form.get(name) ?? '');
    return 'value' in taken ? taken.value : '';
  };
  const given = { name: line('name'), department: line('department'), username: line('username') };
  const password = form.get('password') ?? '';
  const made = await parts.staff.accounts.accept(request.params.token ?? '', { ...given, password }, parts.now());
  if (!made) throw usedUp();
  if ('problems' in made) return joinPage(invitation, given, made.problems, 422);
  return pageReply({
    title: 'Your account is ready',
    body: html`<h1>Your account is ready</h1>
      <p><a class="button" href="/desk/sign-in">Sign in</a></p>`,
  });
}

function joinPage(
  invitation: Invitation,
  given: { name?: string; department?: string; username?: string } = {},
  problems: AccountProblems = {},
  status = 200,
): Reply {
  const { name, department, role, username, staffId } = invitation;
  const title = staffId ? 'Set a new password' : 'Make your account';
  return pageReply(
    {
      title,
      body: html`${problemBox(problems)}
        <h1>${title}</h1>
        ${factList([
          ['Name', name],
          ['Department', department],
          ['Username', username],
          ['Role', role],
        ])}
        <form method="post" novalidate>
          ${name ? '' : field({ name: 'name', label: 'Your name', hint: 'Residents read it with each message of yours.', value: given.name, autocomplete: 'name' }, problems)}
          ${department ? '' : field({ name: 'department', label: 'Your department', hint: 'Residents read it too.', value: given.department }, problems)}
          ${username ? '' : field({ name: 'username', label: 'Username', hint: 'Such as your email address.', value: given.username, autocomplete: 'username' }, problems)}
          ${field({ name: 'password', label: 'Password', hint: '12 characters or more. Three words that have nothing to do with each other are good.', type: 'password', autocomplete: 'new-password' }, problems)}
          <button class="button" type="submit">${staffId ? 'Set password' : 'Make account'}</button>
        </form>`,
    },
    status,
  );
}

/** The same for a link that was used, is too old, or never was one. */
const usedUp = (): HttpError =>
  new HttpError(410, 'Gone', 'This link was used, or is too old. Ask an administrator for another.');
