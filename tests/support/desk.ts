import { codeAt } from '../../services/staff/second-factor.ts';
import type { StaffRole } from '../../services/staff/staff-member.ts';
import type { Running } from './story-world.ts';

/** A password that nobody guesses. */
export const PASSWORD = 'marmalade tugboat lantern';

/** A browser at the desk: it keeps its cookies, and sends what a page of ours would. */
export class DeskBrowser {
  readonly url: string;
  readonly cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  /** Follows no redirect: where it leads is what tests look at. */
  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { headers });
  }

  async text(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  /** Sends a form, with the token of the session unless the form says another. */
  async post(
    path: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = new URLSearchParams({ ...(await this.#token()), ...fields });
    return this.send(path, { method: 'POST', body, headers: { Origin: this.url, ...headers } });
  }

  /** Sends JSON to the API. */
  async call(method: string, path: string, value: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const type = { 'Content-Type': 'application/json', Origin: this.url };
    return this.send(path, { method, body: JSON.stringify(value), headers: { ...type, ...headers } });
  }

  async send(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, this.url), {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), ...(cookie ? { Cookie: cookie } : {}) },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  async #token(): Promise<Record<string, string>> {
    // Any page with a form has it, also before the second factor is given.
    const found = /name="csrf" value="([^"]+)"/.exec(await this.text('/desk/sign-out'));
    return found?.[1] ? { csrf: found[1] } : {};
  }
}

/** An account of a role, made by a link. */
export async function makeAccount(
  { service }: Running,
  role: StaffRole,
  username: string = role,
): Promise<{ id: string; username: string }> {
  const { accounts } = service.staff;
  const now = service.clock.now();
  const by = { id: 'test', name: 'Test', department: 'Tests' };
  const token = await accounts.invite({ name: `${role} Adeyemi`, department: 'Housing', role }, by, now);
  const made = await accounts.accept(token, { name: '', department: '', username, password: PASSWORD }, now);
  if (!made || 'problems' in made) throw new Error(`no account: ${JSON.stringify(made)}`);
  return { id: made.id, username };
}

/** Somebody of a role who is signed in, with an account of that name. How they came in is for other tests. */
export async function signedIn(running: Running, role: StaffRole, username: string = role): Promise<DeskBrowser> {
  const { service, url } = running;
  const { accounts, signIn } = service.staff;
  if (!(await accounts.byUsername(username))) await makeAccount(running, role, username);
  const account = await accounts.byUsername(username);
  if (!account) throw new Error('no account');
  const { token } = await signIn.begin(account, service.clock.now());
  const browser = new DeskBrowser(url);
  browser.cookies.set('desk', token);
  return browser;
}

/** Sets up the second factor from what the page shows, or fails. @returns its secret */
export async function giveCode({ service }: Running, browser: DeskBrowser): Promise<string> {
  const page = await browser.text('/desk/sign-in/code');
  const secret = /class="secret">([^<]+)</.exec(page)?.[1]?.replaceAll(' ', '');
  if (!secret) throw new Error('the page shows no key');
  const done = await browser.post('/desk/sign-in/code', { code: codeAt(secret, service.clock.now()) });
  if (done.headers.get('location') !== '/desk') throw new Error(`not let in: ${done.status}`);
  return secret;
}
