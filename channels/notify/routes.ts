import { createHash, timingSafeEqual } from 'node:crypto';
import type { Server } from 'restify';
import { z } from 'zod';
import { CONTACT_STATUSES } from '../../services/contact/contact.ts';
import type { ContactMessages } from '../../services/contact/contact-messages.ts';
import type { Database } from '../../services/storage/database.ts';
import { HttpError, httpError } from '../http/http-error.ts';
import { readJson } from '../http/request-body.ts';
import { route } from '../http/routes.ts';

/** What GOV.UK Notify's calls back to us need. */
export interface NotifyRoutesParts {
  messages: ContactMessages;
  database: Database;
  /** What Notify shows in `Authorization`; without it the door is shut. */
  token: string | undefined;
  now(): Date;
}

/** A delivery receipt (https://docs.notifications.service.gov.uk/rest-api.html#delivery-receipts). The rest is not read. */
const Receipt = z.object({ id: z.uuid(), status: z.enum(CONTACT_STATUSES) });

/**
 * `POST /notify/delivery-receipts`: GOV.UK Notify says that something became of a message. It is a reason to ask, no
 * more: the status written down is the one that Notify itself gives. Answered when that is sure to be asked; Notify
 * repeats what was not answered.
 */
export function mountNotify(server: Server, { messages, database, token, now }: NotifyRoutesParts): void {
  route(server, {
    method: 'POST',
    path: '/notify/delivery-receipts',
    reach: 'shared secret',
    handle: async (request) => {
      if (!token || !isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
        throw new HttpError(403, 'Forbidden', 'This address is for GOV.UK Notify.');
      }
      const receipt = Receipt.safeParse(await readJson(request.raw));
      if (!receipt.success) throw httpError(400, { cause: receipt.error });
      const { id, status } = receipt.data;
      // Another service of the council's may use the same account: what is not ours is nothing to ask about.
      if (await messages.knows(id)) await database.commit([messages.ask(id, status, now())]);
      return { status: 204, headers: {}, body: '' };
    },
  });
}

/** In constant time: how long it takes tells nothing. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
