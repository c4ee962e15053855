import type { Server } from 'restify';
import { z } from 'zod';
import type { ConversationSummary } from '../../services/conversations/transcript.ts';
import { httpError } from '../http/http-error.ts';
import { json, type Reply } from '../http/reply.ts';
import { readJson } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { authorise, ended } from './access.ts';
import { DIRECT_LINE, tellIfNotice, WEBCHAT, type WebchatParts } from './parts.ts';
import { parsed, tokenAnswer } from './token-routes.ts';
import type { Pass } from './tokens.ts';

/** What clients send along. The token says who the user is, so nothing of it counts. */
const StartBody = z.object({});

/** How a client starts a conversation's stream, comes back to it, and reads it. */
export function mountConversationRoutes(server: Server, parts: WebchatParts): void {
  route(server, {
    method: 'POST',
    path: `${DIRECT_LINE}/conversations`,
    reach: 'conversation token',
    crossOrigin: true,
    handle: (request) => start(parts, request),
  });
  route(server, {
    method: 'GET',
    path: `${DIRECT_LINE}/conversations/:id`,
    reach: 'conversation token',
    crossOrigin: true,
    handle: (request) => reconnect(parts, request),
  });
  route(server, {
    method: 'GET',
    path: `${DIRECT_LINE}/conversations/:id/activities`,
    reach: 'conversation token',
    crossOrigin: true,
    handle: (request) => activities(parts, request),
  });
}

/** 201 until the resident has said something, 200 after: what the page is told the first time. */
async function start(parts: WebchatParts, request: RouteRequest): Promise<Reply> {
  const pass = await authorise(parts.tokens, request.headers);
  parsed(StartBody, await readJson(request.raw));
  const conversation = await known(parts, pass);
  if (conversation.status === 'ended') throw ended();
  const first = await parts.transcript.since(conversation.id, 0, 5);
  const begun = first.some((entry) => entry.direction === 'in');
  return json(begun ? 200 : 201, await streamAnswer(parts, pass, 0));
}

async function reconnect(parts: WebchatParts, request: RouteRequest): Promise<Reply> {
  const pass = await authorise(parts.tokens, request.headers, request.params.id);
  const conversation = await known(parts, pass);
  if (conversation.status === 'ended') throw ended();
  // No watermark means 'from now on' here; a number nobody has reached yet would hide what comes.
  const watermark = readWatermark(request.query.get('watermark')) ?? conversation.lastSeq;
  return json(200, await streamAnswer(parts, pass, Math.min(watermark, conversation.lastSeq)));
}

async function activities(parts: WebchatParts, request: RouteRequest): Promise<Reply> {
  const pass = await authorise(parts.tokens, request.headers, request.params.id);
  const conversation = await known(parts, pass);
  // Here, no watermark means 'from the beginning'.
  const from = Math.min(readWatermark(request.query.get('watermark')) ?? 0, conversation.lastSeq);
  const entries = await parts.transcript.since(conversation.id, from);
  // A conversation that is over is told so only when its last words have been read.
  if (conversation.status === 'ended' && entries.length === 0) throw ended();
  tellIfNotice(entries, conversation.id, parts.noticeShown);
  return json(200, await parts.renderer.set(conversation, entries, from));
}

async function streamAnswer(parts: WebchatParts, pass: Pass, watermark: number): Promise<Record<string, unknown>> {
  const ticket = await parts.tokens.issueStream(pass, watermark);
  const address = new URL(`${DIRECT_LINE}/conversations/${encodeURIComponent(pass.conv)}/stream`, parts.publicBaseUrl);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  address.searchParams.set('watermark', String(watermark));
  address.searchParams.set('t', ticket);
  return { ...(await tokenAnswer(parts, pass)), streamUrl: address.href, referenceGrammarId: '' };
}

async function known(parts: WebchatParts, pass: Pass): Promise<ConversationSummary> {
  const conversation = await parts.transcript.conversation(pass.conv);
  if (conversation?.channel !== WEBCHAT) throw ended();
  return conversation;
}

/** @returns undefined when there is none. @throws HttpError 400 when it is no number of an activity */
function readWatermark(text: string | null): number | undefined {
  if (text === null || text === '') return undefined;
  if (!/^\d{1,9}$/.test(text)) throw httpError(400);
  return Number(text);
}
