import type { Server } from 'restify';
import { z } from 'zod';
import { INVITATION_HOURS, type StaffAccount } from '../../services/staff/accounts.ts';
import { STAFF_ROLES } from '../../services/staff/permissions.ts';
import { type Html, html } from '../http/html.ts';
import { httpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import { field, problemBox, select, table } from './components.ts';
import { apiRoute, type DeskRequest, deskRoute, wrongInput } from './desk-route.ts';
import { fieldsOf, NeededLine, type Problems, readDeskForm, take } from './form.ts';
import type { Guard } from './guard.ts';
import { csrfField, pageReply, seeOther } from './layout.ts';
import type { DeskParts } from './parts.ts';
import { skillFields, skillsOfForm, skillsSchema } from './skills-form.ts';

const Role = z.enum(STAFF_ROLES);
const Invited = z.strictObject({ name: NeededLine, department: NeededLine, role: Role });
const Changed = z.strictObject({
  department: NeededLine,
  role: Role,
  disabled: z.union([z.boolean(), z.literal('yes')]).optional(),
});

const ROLES = STAFF_ROLES.map((role) => [role, role] as const);
const OWN = 'You cannot change your own account here. Another administrator can.';

/** Adds the pages on which administrators look after accounts. */
export function mountPeople(server: Server, parts: DeskParts, guard: Guard): void {
  const { accounts } = parts.staff;
  const linkOf = (token: string): string => new URL(`/desk/join/${token}`, parts.publicBaseUrl).href;
  const add = (method: 'GET' | 'POST', path: string, handle: (request: DeskRequest) => Promise<Reply>): void =>
    deskRoute(server, guard, { method, path, needs: 'administer', handle });
  add('GET', '/desk/people', (request) => peoplePage(parts, request));
  if (!parts.staff.provider) {
    add('POST', '/desk/people', async (request) => {
      const taken = take(Invited, fieldsOf(await readDeskForm(request)));
      if ('problems' in taken) return peoplePage(parts, request, { problems: taken.problems, status: 422 });
      const token = await accounts.invite(taken.value, request.staff, parts.now());
      return peoplePage(parts, request, { link: linkOf(token) });
    });
    add('POST', '/desk/people/:id/reset', async (request) => {
      const token = await accounts.reset(request.params.id ?? '', request.staff, parts.now());
      if (!token) throw httpError(404);
      return peoplePage(parts, request, { link: linkOf(token) });
    });
  }
  add('GET', '/desk/people/:id', (request) => personPage(parts, request));
  add('POST', '/desk/people/:id', async (request) => {
    const taken = take(Changed, fieldsOf(await readDeskForm(request)));
    if ('problems' in taken) return personPage(parts, request, taken.problems);
    if (request.params.id === request.staff.id) return personPage(parts, request, { '': OWN });
    const { disabled, ...rest } = taken.value;
    const change = { ...rest, disabled: disabled === 'yes' || disabled === true };
    if (!(await accounts.change(request.params.id ?? '', change, request.staff, parts.now()))) throw httpError(404);
    return seeOther('/desk/people');
  });
  const Skills = skillsSchema(parts);
  add('POST', '/desk/people/:id/skills', async (request) => {
    const taken = take(Skills, skillsOfForm(await readDeskForm(request)));
    if ('problems' in taken) return personPage(parts, request, taken.problems);
    const isThere = await accounts.setSkills(request.params.id ?? '', taken.value, request.staff, parts.now());
    if (!isThere) throw httpError(404);
    return seeOther('/desk/people');
  });
  mountApi(server, parts, guard);
}

function mountApi(server: Server, parts: DeskParts, guard: Guard): void {
  const { accounts } = parts.staff;
  const common = { needs: 'administer' } as const;
  apiRoute(server, guard, {
    ...{ ...common, method: 'GET', path: '/desk/api/people', summary: 'Everybody who has an account' },
    handle: async () => ({ people: await accounts.list() }),
  });
  apiRoute(server, guard, {
    ...{ ...common, method: 'PATCH', path: '/desk/api/people/:id', summary: 'Changes what somebody may do' },
    body: Changed.extend({ disabled: z.boolean().optional() }).partial(),
    handle: async ({ params, staff, body }) => {
      if (params.id === staff.id) throw wrongInput({ '': OWN });
      const { department, role, disabled } = body;
      const change = {
        ...(department === undefined ? {} : { department }),
        ...(role === undefined ? {} : { role }),
        ...(disabled === undefined ? {} : { disabled }),
      };
      const isThere = await accounts.change(params.id ?? '', change, staff, parts.now());
      return isThere ? accounts.byId(params.id ?? '') : undefined;
    },
  });
  apiRoute(server, guard, {
    ...{ ...common, method: 'PUT', path: '/desk/api/people/:id/skills' },
    summary: 'What somebody speaks, and which teams’ work they know',
    body: skillsSchema(parts),
    handle: async ({ params, staff, body }) =>
      (await accounts.setSkills(params.id ?? '', body, staff, parts.now())) ? body : undefined,
  });
  if (parts.staff.provider) return;
  apiRoute(server, guard, {
    ...{
      ...common,
      method: 'POST',
      path: '/desk/api/people',
      summary: 'Invites somebody; the answer holds their link',
    },
    body: Invited,
    handle: async ({ staff, body }) => {
      const token = await accounts.invite(body, staff, parts.now());
      return { link: new URL(`/desk/join/${token}`, parts.publicBaseUrl).href };
    },
  });
  apiRoute(server, guard, {
    ...{ ...common, method: 'POST', path: '/desk/api/people/:id/reset', summary: 'A link for a new password' },
    handle: async ({ params, staff }) => {
      const token = await accounts.reset(params.id ?? '', staff, parts.now());
      return token && { link: new URL(`/desk/join/${token}`, parts.publicBaseUrl).href };
    },
  });
}

async function peoplePage(
  parts: DeskParts,
  { staff, csrf }: DeskRequest,
  { problems = {}, link, status = 200 }: { problems?: Problems; link?: string; status?: number } = {},
): Promise<Reply> {
  const people = await parts.staff.accounts.list();
  return pageReply(
    {
      title: 'People',
      staff,
      body: html`${problemBox(problems)}${link ? linkBox(link) : ''}
        <h1>People</h1>
        ${table(
          'Everybody who has an account',
          ['Name', 'Department', 'Role', 'Codes', 'May sign in'],
          people.map((person) => rowOf(person, parts)),
        )}
        ${parts.staff.provider ? html`<p>Accounts come from the sign-in of the council.</p>` : inviteForm(csrf, problems)}`,
    },
    status,
  );
}

function rowOf(person: StaffAccount, parts: DeskParts): (string | Html)[] {
  const { id, name, department, role, hasSecondFactor, disabled } = person;
  const codes = parts.staff.provider ? 'At the council' : hasSecondFactor ? 'Set up' : 'Not set up';
  return [html`<a href="/desk/people/${id}">${name}</a>`, department, role, codes, disabled ? 'No' : 'Yes'];
}

function linkBox(link: string): Html {
  return html`<div class="done-box" role="status"><h2>Give them this link</h2>
    <p class="secret">${link}</p>
    <p>It works once, for ${String(INVITATION_HOURS)} hours. It is not shown again.</p></div>`;
}

function inviteForm(csrf: string, problems: Problems): Html {
  return html`<h2>Invite somebody</h2>
    <form method="post" action="/desk/people" novalidate>${csrfField(csrf)}
      ${field({ name: 'name', label: 'Name', hint: 'As residents are to read it.' }, problems)}
      ${field({ name: 'department', label: 'Department' }, problems)}
      ${select({ name: 'role', label: 'Role', options: ROLES }, problems)}
      <button class="button" type="submit">Make a link</button>
    </form>`;
}

async function personPage(parts: DeskParts, request: DeskRequest, problems: Problems = {}): Promise<Reply> {
  const { staff, csrf, params } = request;
  const person = await parts.staff.accounts.byId(params.id ?? '');
  if (!person) throw httpError(404);
  const { id, name, department, role, disabled } = person;
  return pageReply(
    {
      title: name,
      staff,
      body: html`${problemBox(problems)}
        <h1><bdi>${name}</bdi></h1>
        <form method="post" action="/desk/people/${id}" novalidate>${csrfField(csrf)}
          ${field({ name: 'department', label: 'Department', value: department }, problems)}
          ${select({ name: 'role', label: 'Role', value: role, options: ROLES }, problems)}
          <div class="field"><label class="tick"><input type="checkbox" name="disabled" value="yes" ${disabled ? html`checked` : ''}> May not sign in any more</label></div>
          <button class="button" type="submit">Save</button>
        </form>
        <h2>What they speak and know</h2>
        <form method="post" action="/desk/people/${id}/skills">${csrfField(csrf)}
          ${skillFields(parts, person)}
          <button class="button" type="submit">Save what they speak and know</button>
        </form>
        ${
          parts.staff.provider
            ? ''
            : html`<h2>New password</h2>
        <p>They are signed out everywhere, and set a new password and new codes by a link.</p>
        <form method="post" action="/desk/people/${id}/reset">${csrfField(csrf)}
          <button class="button second" type="submit">Make a link</button>
        </form>`
        }
        <p><a href="/desk/people">Everybody</a></p>`,
    },
    Object.keys(problems).length > 0 ? 422 : 200,
  );
}
