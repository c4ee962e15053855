import { createHash } from 'node:crypto';
import type { Server } from 'restify';
import { z } from 'zod';
import { httpError } from '../http/http-error.ts';
import { json, type Reply } from '../http/reply.ts';
import { readJson } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { firstLanguage } from '../http/wanted-language.ts';
import { authorise, bearer, checked, ended, forbidden, isSecret, mayMint } from './access.ts';
import { DIRECT_LINE, WEBCHAT, type WebchatParts } from './parts.ts';
import { newUserId, type Pass, TOKEN_SECONDS } from './tokens.ts';

/** Seconds after a token's end in which it still opens its conversation to our own page: a night and a day. */
const RESUME_SECONDS = 86_400;

const Locale = z.string().max(35);
const OwnPageBody = z.union([
  z.object({ conversationId: z.string().max(200), token: z.string().max(4_000) }),
  z.object({ conversationId: z.undefined().optional(), locale: Locale.optional() }),
]);
const GenerateBody = z.object({
  locale: Locale.optional(),
  trustedOrigins: z
    .array(z.url({ protocol: /^https?$/ }).max(300))
    .max(20)
    .optional(),
});

/** How tokens are got: by our own page, by other systems that hold the secret, and by renewing one. */
export function mountTokenRoutes(server: Server, parts: WebchatParts): void {
  route(server, {
    method: 'POST',
    path: '/webchat/token',
    reach: 'anyone',
    crossOrigin: true,
    handle: (request) => forOwnPage(parts, request),
  });
  route(server, {
    method: 'POST',
    path: `${DIRECT_LINE}/tokens/generate`,
    reach: 'shared secret',
    handle: (request) => generate(parts, request),
  });
  route(server, {
    method: 'POST',
    path: `${DIRECT_LINE}/tokens/refresh`,
    reach: 'conversation token',
    crossOrigin: true,
    handle: (request) => refresh(parts, request),
  });
  route(server, {
    method: 'GET',
    path: `${DIRECT_LINE}/session/getsessionid`,
    reach: 'conversation token',
    crossOrigin: true,
    handle: (request) => sessionId(parts, request),
  });
}

async function forOwnPage(parts: WebchatParts, request: RouteRequest): Promise<Reply> {
  if (!mayMint(request.headers, parts.trustedOrigins)) throw forbidden();
  const body = parsed(OwnPageBody, await readJson(request.raw));
  if (body.conversationId !== undefined) return resume(parts, request, body);
  await parts.limits.mints.take(request.address);
  const { origin } = request.headers;
  return open(parts, request, body.locale, origin === undefined ? [] : [origin]);
}

/** A page that was reloaded, or a device that slept, goes on with its conversation. */
async function resume(
  parts: WebchatParts,
  { headers, address }: RouteRequest,
  { conversationId, token }: { conversationId: string; token: string },
): Promise<Reply> {
  await parts.limits.renewals.take(address);
  const pass = await checked(() => parts.tokens.read(token, RESUME_SECONDS));
  const foreign = headers.origin !== undefined && pass.origins.length > 0 && !pass.origins.includes(headers.origin);
  if (pass.conv !== conversationId || foreign) throw forbidden();
  if (!(await parts.transcript.conversation(conversationId))) throw forbidden();
  return json(200, await tokenAnswer(parts, pass));
}

async function generate(parts: WebchatParts, request: RouteRequest): Promise<Reply> {
  const given = bearer(request.headers);
  if (!parts.directLineSecret || !isSecret(given, parts.directLineSecret)) throw forbidden();
  const { locale, trustedOrigins = [] } = parsed(GenerateBody, await readJson(request.raw));
  return open(
    parts,
    request,
    locale,
    trustedOrigins.map((url) => new URL(url).origin),
  );
}

async function open(
  parts: WebchatParts,
  { headers }: RouteRequest,
  locale: string | undefined,
  origins: string[],
): Promise<Reply> {
  const user = newUserId();
  const language = firstLanguage([locale, headers['accept-language']], parts.languages);
  const conv = await parts.reception.open({ channel: WEBCHAT, userId: user, language });
  return json(200, await tokenAnswer(parts, { conv, user, origins }));
}

async function refresh(parts: WebchatParts, { headers }: RouteRequest): Promise<Reply> {
  const pass = await authorise(parts.tokens, headers);
  const conversation = await parts.transcript.conversation(pass.conv);
  if (conversation?.status !== 'active') throw ended();
  return json(200, await tokenAnswer(parts, pass));
}

/** Direct Line clients ask for it to sign people in, which nobody does here. It tells one session from another, no more. */
async function sessionId(parts: WebchatParts, { headers }: RouteRequest): Promise<Reply> {
  const { conv } = await authorise(parts.tokens, headers);
  return json(200, { sessionId: `dls_${createHash('sha256').update(conv).digest('base64url')}` });
}

/** `{conversationId, token, expires_in, userId}` with a new token. */
export async function tokenAnswer({ tokens }: WebchatParts, pass: Pass): Promise<Record<string, unknown>> {
  return { conversationId: pass.conv, token: await tokens.issue(pass), expires_in: TOKEN_SECONDS, userId: pass.user };
}

/** A body by its schema. @throws HttpError 400 */
export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw httpError(400, { cause: result.error });
  return result.data;
}
