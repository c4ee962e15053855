import type { Server } from 'restify';
import {
  ConversationEndedError,
  type IncomingMessage,
  TooManyMessagesError,
  UnknownConversationError,
} from '../../bots/reception.ts';
import { HttpError } from '../http/http-error.ts';
import { encodePhotos } from '../http/photos.ts';
import { json, type Reply } from '../http/reply.ts';
import { readJson } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { readUpload, UPLOAD_MS } from '../http/upload.ts';
import { authorise, ended } from './access.ts';
import { DIRECT_LINE, WEBCHAT, type WebchatParts } from './parts.ts';
import { PHOTO_ADDRESS } from './render.ts';
import type { Pass } from './tokens.ts';
import { type FromClient, readActivity } from './wire.ts';

/** How a client sends a message, without photos or with them. */
export function mountMessageRoutes(server: Server, parts: WebchatParts): void {
  route(server, {
    method: 'POST',
    path: `${DIRECT_LINE}/conversations/:id/activities`,
    reach: 'conversation token',
    crossOrigin: true,
    handle: (request) => post(parts, request),
  });
  route(server, {
    method: 'POST',
    path: `${DIRECT_LINE}/conversations/:id/upload`,
    reach: 'conversation token',
    crossOrigin: true,
    bodyMs: UPLOAD_MS,
    handle: (request) => upload(parts, request),
  });
}

async function post(parts: WebchatParts, request: RouteRequest): Promise<Reply> {
  const pass = await authorise(parts.tokens, request.headers, request.params.id);
  await parts.limits.messages.take(pass.conv);
  const message = readActivity(await readJson(request.raw));
  // That somebody is writing is nobody's business until they have sent it.
  if (message.type === 'typing') return json(200, { id: '' });
  if (message.type === 'endOfConversation') {
    await parts.reception.end(pass.conv);
    return json(200, { id: '' });
  }
  return accept(parts, pass, message, {});
}

async function upload(parts: WebchatParts, request: RouteRequest): Promise<Reply> {
  const pass = await authorise(parts.tokens, request.headers, request.params.id);
  await parts.limits.uploads.take(pass.conv);
  await parts.limits.messages.take(pass.conv);
  const { activity, files, tooMany } = await readUpload(request.raw, parts.maxPhotos);
  const hasPhotos = files.length > 0 || tooMany;
  const message = readActivity(activity ?? { type: 'message' }, { hasPhotos });
  const { photos, refused } = await encodePhotos(files);
  return accept(parts, pass, message, { photos, refusedPhotos: tooMany ? [...refused, 'too-many'] : refused });
}

async function accept(
  { reception }: WebchatParts,
  pass: Pass,
  { activity, clientId }: FromClient,
  { photos = [], refusedPhotos = [] }: Pick<IncomingMessage, 'photos' | 'refusedPhotos'>,
): Promise<Reply> {
  const attachments = photos.map(({ id, type }, i) => ({
    contentType: type,
    contentUrl: `${PHOTO_ADDRESS}${id}`,
    name: `photo-${i + 1}.jpg`,
  }));
  try {
    const { id } = await reception.accept({
      channel: WEBCHAT,
      conversationId: pass.conv,
      ...(clientId === undefined ? {} : { messageKey: clientId }),
      activity: {
        ...activity,
        from: { id: pass.user, name: '', role: 'user' },
        ...(attachments.length > 0 ? { attachments } : {}),
      },
      photos,
      refusedPhotos,
    });
    return json(200, { id });
  } catch (error) {
    throw asAnswer(error);
  }
}

/** Seconds after which a conversation with too much waiting has room again. */
const QUEUE_RETRY = 5;

function asAnswer(error: unknown): unknown {
  if (error instanceof UnknownConversationError || error instanceof ConversationEndedError) return ended();
  if (error instanceof TooManyMessagesError) {
    const words = 'We are still answering your last messages. Wait a little, then try again.';
    return new HttpError(429, 'TooManyRequests', words, { retryAfter: QUEUE_RETRY });
  }
  return error;
}
