import type { Server } from 'restify';
import { upgrade } from '../http/routes.ts';
import { checked, checkOrigin, forbidden } from './access.ts';
import { DIRECT_LINE, type WebchatParts } from './parts.ts';

/** The WebSocket by which a client hears what is said. Its address carries a ticket good for a minute. */
export function mountStreamRoute(server: Server, { tokens, limits, streams }: WebchatParts): void {
  upgrade(server, {
    path: `${DIRECT_LINE}/conversations/:id/stream`,
    reach: 'stream ticket',
    accept: async ({ params, query, headers, address, raw }, socket, head) => {
      await limits.sockets.take(address);
      const ticket = await checked(() => tokens.readStream(query.get('t') ?? ''));
      if (ticket.conv !== params.id) throw forbidden();
      checkOrigin(ticket, headers);
      streams.accept(raw, socket, head, { conversationId: ticket.conv, userId: ticket.user, watermark: ticket.wm });
    },
  });
}
