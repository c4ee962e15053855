import type { Server } from 'restify';
import { z } from 'zod';
import { OpenIdError, type OpenIdProvider } from '../../services/staff/open-id-provider.ts';
import { secondFactorAddress } from '../../services/staff/second-factor.ts';
import type { SignedIn } from '../../services/staff/sign-in.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import type { RouteDefinition, RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { deskHeaders } from '../http/security-headers.ts';
import { field, problemBox } from './components.ts';
import { isDeskPath } from './desk-route.ts';
import { type Problems, readDeskForm } from './form.ts';
import { checkOrigin, type Guard, type HeldSession } from './guard.ts';
import { csrfField, errorPage, pageReply, seeOther } from './layout.ts';
import type { DeskParts } from './parts.ts';

/** An office shares an address. */
const TRIES = { points: 60, seconds: 15 * 60 };
const OPENID_COOKIE = 'desk-openid';
const OPENID_RETURN = '/desk/sign-in/openid/return';

const Kept = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });

const WRONG = 'The username or the password is wrong.';
const WAIT = 'There were too many wrong tries. Wait 15 minutes, then try again.';
const OPENID_WORDS: Record<OpenIdError['code'], string> = {
  away: 'The sign-in of the council does not answer. Wait a little, then try again.',
  refused: 'The sign-in of the council did not let you in. Try again.',
  'no-role': 'Your account at the council has no role for the desk. Ask whoever looks after accounts.',
};

/** Adds the doors by which staff come in and go out. */
export function mountSignIn(server: Server, parts: DeskParts, guard: Guard): void {
  const limit = parts.rates.limit('desk-sign-in', parts.limits?.signIn ?? TRIES);
  const base = new URL(parts.publicBaseUrl);
  const add = (method: 'GET' | 'POST', path: string, handle: RouteDefinition['handle']): void =>
    route(server, {
      ...{ method, path, reach: 'anyone', headers: deskHeaders, errors: errorPage },
      handle: async (request) => {
        if (method === 'POST') {
          checkOrigin(request, base);
          await limit.take(request.address);
        }
        return handle(request);
      },
    });
  add('GET', '/desk/sign-in', (request) => showSignIn(parts, guard, request));
  const { provider } = parts.staff;
  if (provider) mountProvider(add, parts, provider, guard);
  else {
    add('POST', '/desk/sign-in', (request) => signIn(parts, guard, request));
    add('GET', '/desk/sign-in/code', (request) => showCode(parts, guard, request));
    add('POST', '/desk/sign-in/code', (request) => takeCode(parts, guard, request));
  }
  add('GET', '/desk/sign-out', (request) => showSignOut(guard, request));
  add('POST', '/desk/sign-out', (request) => signOut(parts, guard, request));
}

async function showSignIn(parts: DeskParts, guard: Guard, request: RouteRequest): Promise<Reply> {
  const held = await guard.sessionOf(request);
  if (held?.session.stage === 'full') return seeOther('/desk');
  return parts.staff.provider ? providerPage() : signInPage(nextOf(request.query));
}

function signInPage(next: string, problems: Problems = {}, username = '', status = 200): Reply {
  return pageReply(
    {
      title: 'Sign in',
      body: html`${problemBox(problems)}
        <h1>Sign in to the desk</h1>
        <form method="post" action="/desk/sign-in" novalidate>
          ${next ? html`<input type="hidden" name="next" value="${next}">` : ''}
          ${field({ name: 'username', label: 'Username', value: username, autocomplete: 'username' })}
          ${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' })}
          <button class="button" type="submit">Sign in</button>
        </form>
        <p>Forgotten your password? Ask an administrator for a link to set a new one.</p>`,
    },
    status,
  );
}

async function signIn(parts: DeskParts, guard: Guard, request: RouteRequest): Promise<Reply> {
  const form = await readDeskForm(request);
  const username = (form.get('username') ?? '').slice(0, 100);
  const device = guard.deviceOf(request);
  const came = await parts.staff.signIn.password(
    { username, password: form.get('password') ?? '', device },
    parts.now(),
  );
  return answer(guard, came, nextOf(form), (problem, status) =>
    signInPage(nextOf(form), { username: problem }, username, status),
  );
}

/** What a browser is told after a step. */
function answer(guard: Guard, came: SignedIn, next: string, again: (problem: string, status: number) => Reply): Reply {
  switch (came.kind) {
    case 'in':
      return seeOther(next || '/desk', guard.begin(came.token, came.device));
    case 'code':
    case 'set-up':
      return seeOther(`/desk/sign-in/code${next ? `?next=${encodeURIComponent(next)}` : ''}`, guard.begin(came.token));
    case 'wrong':
      return again(WRONG, 401);
    case 'wait':
      return again(WAIT, 429);
  }
}

async function showCode(parts: DeskParts, guard: Guard, request: RouteRequest): Promise<Reply> {
  const held = await guard.sessionOf(request);
  if (!held) return seeOther('/desk/sign-in');
  if (held.session.stage === 'full') return seeOther('/desk');
  return codePage(parts, held, guard.csrfOf(request), nextOf(request.query));
}

function codePage(
  parts: DeskParts,
  { session }: HeldSession,
  csrf: string,
  next: string,
  problems: Problems = {},
  status = 200,
): Reply {
  const isNew = session.stage === 'set-up';
  const title = isNew ? 'Set up your codes' : 'Give your code';
  return pageReply(
    {
      title,
      body: html`${problemBox(problems)}
        <h1>${title}</h1>
        ${isNew ? setUpWords(parts, session.totpSecret ?? '', session.member.name) : html`<p>Open your app for codes, and give the one it shows for the desk.</p>`}
        <form method="post" action="/desk/sign-in/code" novalidate>
          ${csrfField(csrf)}
          ${next ? html`<input type="hidden" name="next" value="${next}">` : ''}
          ${field({ name: 'code', label: 'Code', hint: 'It has 6 digits.', autocomplete: 'one-time-code', numeric: true }, problems)}
          <button class="button" type="submit">Go on</button>
        </form>
        <p><a href="/desk/sign-out">Stop, and sign out</a></p>`,
    },
    status,
  );
}

function setUpWords(parts: DeskParts, secret: string, name: string): Html {
  const address = secondFactorAddress(secret, `${parts.council.code} desk`, name);
  const grouped = secret.match(/.{1,4}/g)?.join(' ') ?? '';
  return html`<p>An app for codes on your phone makes sure that nobody else signs in with your password. Any app will do, such as Google Authenticator, Microsoft Authenticator or FreeOTP.</p>
    <p>In the app choose to add an account by a key, and type this one:</p>
    <p class="secret">${grouped}</p>
    <p>On a phone you can <a href="${address}">open the app with this key</a>. Then give the code that it shows.</p>`;
}

async function takeCode(parts: DeskParts, guard: Guard, request: RouteRequest): Promise<Reply> {
  const form = await readDeskForm(request);
  const held = await guard.sessionOf(request);
  if (!held || held.session.stage === 'full') return seeOther('/desk/sign-in');
  const came = await parts.staff.signIn.code(held.token, held.session, form.get('code') ?? '', parts.now());
  const next = nextOf(form);
  return answer(guard, came, next, (problem, status) => {
    if (status === 429) return signInPage(next, { username: problem }, '', 429);
    const wrong = { code: 'This code is wrong, or was used before. Wait for the next one.' };
    return codePage(parts, held, guard.csrfOf(request), next, wrong, status);
  });
}

async function showSignOut(guard: Guard, request: RouteRequest): Promise<Reply> {
  const held = await guard.sessionOf(request);
  if (!held) return seeOther('/desk/sign-in');
  return pageReply({
    title: 'Sign out',
    staff: held.session.stage === 'full' ? held.session.member : undefined,
    body: html`<h1>Sign out of the desk</h1>
      <form method="post" action="/desk/sign-out">${csrfField(guard.csrfOf(request))}
        <button class="button" type="submit">Sign out</button>
      </form>`,
  });
}

async function signOut(parts: DeskParts, guard: Guard, request: RouteRequest): Promise<Reply> {
  const held = await guard.sessionOf(request);
  if (held) {
    await parts.staff.sessions.end(held.token);
    const { id, name, department } = held.session.member;
    const by = { id, name, department };
    await parts.audit.commit({ by, action: 'staff.sign-out', subject: `staff ${id}`, at: parts.now() });
  }
  return seeOther('/desk/sign-in', guard.end());
}

type Add = (method: 'GET' | 'POST', path: string, handle: RouteDefinition['handle']) => void;

/** Sign-in by the council's own provider. */
function mountProvider(add: Add, parts: DeskParts, provider: OpenIdProvider, guard: Guard): void {
  const redirect = new URL(OPENID_RETURN, parts.publicBaseUrl).href;
  add('GET', '/desk/sign-in/openid', async () => {
    try {
      const { url, kept } = await provider.begin(redirect);
      const value = Buffer.from(JSON.stringify(kept)).toString('base64url');
      // Lax: the browser comes back from another site.
      return seeOther(url, { 'Set-Cookie': guard.cookie(OPENID_COOKIE, value, 'SameSite=Lax; Max-Age=600') });
    } catch (error) {
      return providerPage(openIdWords(error));
    }
  });
  add('GET', OPENID_RETURN, async (request) => {
    try {
      const kept = keptOf(guard.read(request, OPENID_COOKIE));
      if (!kept) throw new OpenIdError('refused');
      const returned = new URL(`${redirect}?${request.query}`);
      const { openid, who } = await provider.finish(returned, kept);
      const id = await parts.staff.accounts.ofProvider(openid, who, parts.now());
      if (!id) throw new OpenIdError('no-role');
      const { token } = await parts.staff.signIn.begin({ id, ...who }, parts.now());
      return arrived(guard, token);
    } catch (error) {
      return providerPage(openIdWords(error));
    }
  });
}

/** A page of ours in between: a cookie for our own site alone is not sent on a way that began at the provider's. */
function arrived(guard: Guard, token: string): Reply {
  const reply = pageReply({
    title: 'You are signed in',
    goTo: '/desk',
    body: html`<h1>You are signed in</h1><p><a href="/desk">Go to the desk</a></p>`,
  });
  const [cookie = ''] = guard.begin(token)['Set-Cookie'] as string[];
  const over = guard.cookie(OPENID_COOKIE, '', 'SameSite=Lax; Max-Age=0');
  return { ...reply, headers: { ...reply.headers, 'Set-Cookie': [cookie, over] } };
}

function providerPage(problem?: string): Reply {
  return pageReply(
    {
      title: 'Sign in',
      body: html`${problem ? problemBox({ '': problem }) : ''}
        <h1>Sign in to the desk</h1>
        <p><a class="button" href="/desk/sign-in/openid">Sign in with your council account</a></p>`,
    },
    problem ? 401 : 200,
  );
}

/** @throws whatever is no fault of the provider's, or of who came back from it */
function openIdWords(error: unknown): string {
  if (error instanceof OpenIdError) return OPENID_WORDS[error.code];
  throw error;
}

function keptOf(value: string | undefined): z.output<typeof Kept> | undefined {
  try {
    return Kept.parse(JSON.parse(Buffer.from(value ?? '', 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}

/** Where somebody was going when they had to sign in; '' for nowhere of the desk's. */
function nextOf(asked: URLSearchParams): string {
  const next = asked.get('next') ?? '';
  return next.length <= 500 && isDeskPath(next) ? next : '';
}
