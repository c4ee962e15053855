import type { Server } from 'restify';
import { html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { factList, field, KEYS, problemBox, table } from './components.ts';
import { apiRoute, type DeskRequest, deskRoute } from './desk-route.ts';
import { type Problems, readDeskForm, take } from './form.ts';
import type { Guard } from './guard.ts';
import { csrfField, pageReply, seeOther } from './layout.ts';
import type { DeskParts } from './parts.ts';
import { skillFields, skillsOfForm, skillsSchema } from './skills-form.ts';

/** Adds the page on which a member of staff looks after their own account. */
export function mountAccount(server: Server, parts: DeskParts, guard: Guard): void {
  const { accounts, sessions, signIn } = parts.staff;
  const add = (method: 'GET' | 'POST', path: string, handle: (request: DeskRequest) => Promise<Reply>): void =>
    deskRoute(server, guard, { method, path, needs: 'signed-in', handle });
  const Skills = skillsSchema(parts);
  add('GET', '/desk/account', (request) => accountPage(parts, request));
  add('POST', '/desk/account/skills', async (request) => {
    const taken = take(Skills, skillsOfForm(await readDeskForm(request)));
    if ('problems' in taken) return accountPage(parts, request, taken.problems, 422);
    await accounts.setSkills(request.staff.id, taken.value, request.staff, parts.now());
    return seeOther('/desk/account');
  });
  apiRoute(server, guard, {
    ...{ method: 'PUT', path: '/desk/api/session/skills', needs: 'signed-in' },
    summary: 'What whoever is signed in speaks, and which teams’ work they know',
    body: Skills,
    handle: async ({ staff, body }) => {
      await accounts.setSkills(staff.id, body, staff, parts.now());
      return body;
    },
  });
  if (parts.staff.provider) return;
  add('POST', '/desk/account/password', async (request) => {
    const form = await readDeskForm(request);
    const given = { current: form.get('current') ?? '', password: form.get('password') ?? '' };
    const refused = await accounts.changePassword(request.staff.id, given, parts.now());
    if (refused) return accountPage(parts, request, refused.problems as Problems, 422);
    // Every session is over, this one too.
    return seeOther('/desk/sign-in', guard.end());
  });
  add('POST', '/desk/account/codes', async (request) => {
    const { id } = request.staff;
    const password = (await readDeskForm(request)).get('confirm') ?? '';
    // Whoever finds a desk unlocked does not make its codes their own.
    if (!(await accounts.isPasswordOf(id, password)))
      return accountPage(parts, request, { confirm: 'This is not your password.' }, 422);
    const held = await guard.sessionOf(request);
    if (held) await sessions.end(held.token);
    const { token } = await signIn.beginSetUp(id, parts.now());
    return seeOther('/desk/sign-in/code', guard.begin(token));
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
        <h2>What you speak and know</h2>
        <p>In the queue you see those first who speak your languages, and who need the teams whose work you know.
          ${parts.staff.provider ? 'Where the sign-in of the council says something else, that counts from your next sign-in.' : ''}</p>
        <form method="post" action="/desk/account/skills">${csrfField(csrf)}
          ${skillFields(parts, account ?? staff)}
          <button class="button" type="submit">Save</button>
        </form>
        <h2 id="keys">Keys</h2>
        <p>With Alt and Shift:</p>
        ${table(
          'Letters with Alt and Shift',
          ['Letter', 'What it does'],
          KEYS.map(([letter, does]) => [letter.toUpperCase(), does]),
        )}
        ${
          isLocal
            ? html`<h2>App for codes</h2>
        <form method="post" action="/desk/account/codes">${csrfField(csrf)}
          ${field({ name: 'confirm', label: 'Your password', hint: 'To make sure that it is you.', type: 'password', autocomplete: 'current-password' }, problems)}
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
