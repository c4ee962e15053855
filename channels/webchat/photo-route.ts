import type { Server } from 'restify';
import { httpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { fileHeaders } from '../http/security-headers.ts';
import { authorise, checked, forbidden } from './access.ts';
import type { WebchatParts } from './parts.ts';

/** Shows a photo to whoever holds its signed address or its conversation's token. */
export function mountPhotoRoute(server: Server, parts: WebchatParts): void {
  route(server, {
    method: 'GET',
    path: '/webchat/photos/:id',
    reach: 'photo ticket',
    crossOrigin: true,
    headers: fileHeaders,
    handle: (request) => showPhoto(parts, request),
  });
}

async function showPhoto(parts: WebchatParts, { params, query, headers }: RouteRequest): Promise<Reply> {
  const id = params.id ?? '';
  const ticket = query.get('t');
  const conversation = ticket === null ? (await authorise(parts.tokens, headers)).conv : undefined;
  if (ticket !== null && (await checked(() => parts.tokens.readPhoto(ticket))) !== id) throw forbidden();
  const photo = await parts.transcript.photo(id);
  // Another conversation's photo is as little there as one that does not exist.
  if (!photo || (conversation !== undefined && photo.conversationId !== conversation)) throw httpError(404);
  return {
    status: 200,
    body: Buffer.from(photo.bytes),
    headers: {
      'Content-Type': photo.type,
      'Content-Disposition': 'inline; filename="photo.jpg"',
      'Cache-Control': 'private, no-store',
    },
  };
}
