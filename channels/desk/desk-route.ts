import type { Server } from 'restify';
import { z } from 'zod';
import { mayDo, type Permission } from '../../services/staff/permissions.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { HttpError, httpError } from '../http/http-error.ts';
import { json, type Reply } from '../http/reply.ts';
import { readJson } from '../http/request-body.ts';
import type { Method, RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { deskHeaders } from '../http/security-headers.ts';
import { take } from './form.ts';
import type { Guard } from './guard.ts';
import { errorPage, seeOther } from './layout.ts';

/** A request of a member of staff who may make it. */
export interface DeskRequest extends RouteRequest {
  staff: StaffMember;
  /** For the hidden field of each form of the answer. */
  csrf: string;
}

/** A page of the desk, or the taking of a form of one. */
export interface DeskRoute {
  method: 'GET' | 'POST';
  path: string;
  needs: Permission;
  handle(request: DeskRequest): Promise<Reply>;
}

/** A route of the desk's API. */
export interface DeskApiRoute<B extends z.ZodType, Q extends z.ZodType> {
  method: Method;
  path: string;
  needs: Permission;
  /** One line, for the description. */
  summary: string;
  /** What is sent, and asked for. */
  body?: B;
  query?: Q;
  /** @returns what is answered as JSON; undefined: there is no such thing */
  handle(request: DeskRequest & { body: z.output<B>; asked: z.output<Q> }): Promise<unknown>;
}

const SIGN_IN = '/desk/sign-in';

/** Adds a page. Whoever is not signed in is led to where they can. */
export function deskRoute(server: Server, guard: Guard, definition: DeskRoute): void {
  const { method, path, needs, handle } = definition;
  route(server, {
    method,
    path,
    reach: 'staff session',
    needs,
    headers: deskHeaders,
    errors: errorPage,
    handle: async (request) => {
      const staff = await guard.staffOf(request);
      if (!staff) {
        if (method !== 'GET') throw signedOut();
        const back = request.raw.url ?? '';
        return seeOther(isDeskPath(back) ? `${SIGN_IN}?next=${encodeURIComponent(back)}` : SIGN_IN);
      }
      if (!mayDo(staff.role, needs)) throw forbidden();
      return handle({ ...request, staff, csrf: guard.csrfOf(request) });
    },
  });
}

/** Adds a route of the API. */
export function apiRoute<B extends z.ZodType = z.ZodAny, Q extends z.ZodType = z.ZodAny>(
  server: Server,
  guard: Guard,
  definition: DeskApiRoute<B, Q>,
): void {
  const { method, path, needs, summary, body, query, handle } = definition;
  route(server, {
    method,
    path,
    reach: 'staff session',
    needs,
    api: {
      summary,
      ...(body ? { body: schemaOf(body) } : {}),
      ...(query ? { query: schemaOf(query) } : {}),
    },
    handle: async (request) => {
      const staff = await guard.staffOf(request);
      if (!staff) throw signedOut();
      if (!mayDo(staff.role, needs)) throw forbidden();
      const asked = query ? checked(query, Object.fromEntries(request.query)) : undefined;
      const given = body ? checked(body, await readJson(request.raw)) : undefined;
      const csrf = guard.csrfOf(request);
      const answer = await handle({
        ...request,
        staff,
        csrf,
        body: given as z.output<B>,
        asked: asked as z.output<Q>,
      });
      if (answer === undefined) throw httpError(404);
      return json(200, answer);
    },
  });
}

const schemaOf = (schema: z.ZodType): Record<string, unknown> =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>;

function checked<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const taken = take(schema, given);
  if ('value' in taken) return taken.value;
  throw wrongInput(taken.problems);
}

/** What is wrong with what was sent to the API. */
export function wrongInput(problems: Record<string, string>): HttpError {
  const said = Object.entries(problems).map(([field, problem]) => (field ? `${field}: ${problem}` : problem));
  return new HttpError(422, 'Unprocessable', said.join(' '));
}

const signedOut = (): HttpError => new HttpError(401, 'SignedOut', 'You are signed out. Sign in, then try again.');
const forbidden = (): HttpError => new HttpError(403, 'Forbidden', 'Your role does not let you see or do this.');

/** Whether an address leads to a page of the desk, and nowhere else. */
export function isDeskPath(path: string): boolean {
  return /^\/desk(?:\/(?!\/)[\w\-./~]*)?(?:\?[\w\-./~=&%+]*)?$/.test(path) && !path.startsWith(SIGN_IN);
}
