import type { Server } from 'restify';
import { mountConversationRoutes } from './conversation-routes.ts';
import { mountMessageRoutes } from './message-routes.ts';
import type { WebchatParts } from './parts.ts';
import { mountPhotoRoute } from './photo-route.ts';
import { mountStreamRoute } from './stream-route.ts';
import { mountTokenRoutes } from './token-routes.ts';

/** Adds the calls of Direct Line 3.0 that web chat answers, and the photos it shows. */
export function mountDirectLine(server: Server, parts: WebchatParts): void {
  mountTokenRoutes(server, parts);
  mountConversationRoutes(server, parts);
  mountMessageRoutes(server, parts);
  mountStreamRoute(server, parts);
  mountPhotoRoute(server, parts);
}
