import { createHash, timingSafeEqual } from 'node:crypto';
import type { StaffSession } from '../../services/staff/sessions.ts';
import type { Staff } from '../../services/staff/staff.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { HttpError } from '../http/http-error.ts';
import { readBody } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';

/** Bytes of a form of the desk. */
export const MOST_FORM = 64 * 1024;
/** What the hidden field of every form is called. */
export const CSRF_FIELD = 'csrf';
/** With this a page says that it looks for news by itself. */
const POLL_HEADER = 'x-desk-poll';
/** Seconds that a browser keeps a device's mark. */
const DEVICE_SECONDS = 90 * 24 * 60 * 60;

/** A session with the secret that its browser holds. */
export interface HeldSession {
  token: string;
  session: StaffSession;
}

/** Who is let past the desk's doors. */
export interface Guard {
  /**
   * The member of staff who sends a request. Whatever changes something is believed only from a page of our own.
   *
   * @throws HttpError 403 for a request that another site may have sent
   */
  staffOf(request: RouteRequest): Promise<StaffMember | undefined>;
  /** The session of a request, also one that is not finished. @throws HttpError 403 as above */
  sessionOf(request: RouteRequest): Promise<HeldSession | undefined>;
  /** The value of a form's hidden field. */
  csrfOf(request: RouteRequest): string;
  /** What this browser kept of an earlier sign-in. */
  deviceOf(request: RouteRequest): string | undefined;
  /** Headers that hand a session to a browser, or take it back. */
  begin(token: string, device?: string): Record<string, string | string[]>;
  end(): Record<string, string | string[]>;
  /** A cookie beside these, for the way to the council's provider and back. */
  cookie(name: string, value: string, more: string): string;
  read(request: RouteRequest, name: string): string | undefined;
}

/** @param publicBaseUrl where staff reach the desk; with https cookies are bound to it */
export function createGuard(staff: Staff, publicBaseUrl: string, now: () => Date): Guard {
  const base = new URL(publicBaseUrl);
  const isSecure = base.protocol === 'https:';
  const nameOf = (name: string): string => (isSecure ? `__Host-${name}` : name);
  const cookie = (name: string, value: string, more: string): string =>
    `${nameOf(name)}=${value}; Path=/; HttpOnly${isSecure ? '; Secure' : ''}; ${more}`;
  const read = (request: RouteRequest, name: string): string | undefined => readCookie(request, nameOf(name));
  const tokenOf = (request: RouteRequest): string | undefined => read(request, 'desk');
  const sessionOf = async (request: RouteRequest): Promise<HeldSession | undefined> => {
    const token = tokenOf(request);
    const use = { browser: request.headers['user-agent'] ?? '', isPoll: request.headers[POLL_HEADER] !== undefined };
    const session = token === undefined ? undefined : await staff.sessions.find(token, now(), use);
    if (!token || !session) return undefined;
    if (request.raw.method !== 'GET' && request.raw.method !== 'HEAD') {
      checkOrigin(request, base);
      await checkToken(request, csrfToken(token));
    }
    return { token, session };
  };
  return {
    sessionOf,
    staffOf: async (request) => {
      const held = await sessionOf(request);
      return held?.session.stage === 'full' ? held.session.member : undefined;
    },
    csrfOf: (request) => csrfToken(tokenOf(request) ?? ''),
    deviceOf: (request) => read(request, 'desk-device'),
    begin: (token, device) => ({
      'Set-Cookie': [
        cookie('desk', token, 'SameSite=Strict'),
        ...(device ? [cookie('desk-device', device, `SameSite=Strict; Max-Age=${DEVICE_SECONDS}`)] : []),
      ],
    }),
    // Whatever the browser kept of the pages goes as well: the back button shows nothing to who comes next.
    end: () => ({ 'Set-Cookie': cookie('desk', '', 'SameSite=Strict; Max-Age=0'), 'Clear-Site-Data': '"cache"' }),
    cookie,
    read,
  };
}

/** Bound to the session, and of no use to find it. */
function csrfToken(token: string): string {
  return createHash('sha256').update(`csrf ${token}`).digest('base64url');
}

/**
 * A browser says where a request comes from, and no page can make it say something else.
 *
 * @throws HttpError 403 when it comes from elsewhere, or does not say
 */
export function checkOrigin({ headers }: RouteRequest, base: URL): void {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  const isOwn = origin === base.origin || (origin !== undefined && origin === `${base.protocol}//${host}`);
  const isSaid = origin !== undefined || site === 'same-origin';
  if (!isSaid || (origin !== undefined && !isOwn) || (site !== undefined && site !== 'same-origin'))
    throw fromElsewhere();
}

/** A form carries the token of its session. JSON needs none: no other site can send it without being asked first. */
async function checkToken(request: RouteRequest, wanted: string): Promise<void> {
  const { raw, headers } = request;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const kind = type.trim().toLowerCase();
  if (kind === 'application/json') return;
  const header = headers['x-csrf-token'];
  if (typeof header === 'string' && isSame(header, wanted)) return;
  if (kind !== 'application/x-www-form-urlencoded') throw fromElsewhere();
  const form = new URLSearchParams((await readBody(raw, MOST_FORM)).toString('utf8'));
  if (!isSame(form.get(CSRF_FIELD) ?? '', wanted)) throw fromElsewhere();
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const fromElsewhere = (): HttpError =>
  new HttpError(403, 'Forbidden', 'This did not come from a page of the desk. Open the page again, then try again.');

function readCookie({ headers }: RouteRequest, name: string): string | undefined {
  const values = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  // Two of one name: somebody has put one beside ours, so neither is believed.
  const [value] = values;
  return values.length === 1 && value !== undefined && /^[\w.~-]{1,600}$/.test(value) ? value : undefined;
}
