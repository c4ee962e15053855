import { z } from 'zod';
import { earlierTimeLetter, earlierTimeNotice } from '../dialogs/notices/earlier-time.ts';
import type { EarlierOffer, EarlierTimes } from '../services/appointments/earlier-times.ts';
import { freedSlots } from '../services/appointments/freed-times.ts';
import type { ContactMessages } from '../services/contact/contact-messages.ts';
import type { Transcript } from '../services/conversations/transcript.ts';
import type { Council } from '../services/council/council.ts';
import { organisationOn } from '../services/council/facts.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { quietUntil } from '../services/notices/quiet-hours.ts';
import type { Statement } from '../services/storage/database.ts';
import { londonDate } from '../services/time/london.ts';

/** What offering a time that has become free needs of the rest. */
export interface EarlierTimeParts {
  earlier: EarlierTimes;
  notices: Notices;
  contact: ContactMessages;
  transcript: Transcript;
  council: Council;
  /** Whether a channel can say something that nobody asked for at once. */
  reaches(channel: string): boolean;
}

const freed = z.object({ service: z.string(), way: z.string(), slots: z.string() });
const over = z.object({ id: z.string(), slot: z.string() });

/**
 * Offers a time that has become free to the next who waits for an earlier one: where they booked, or where that cannot
 * reach them by the address they gave. Not in the quiet hours: what is kept for somebody then is kept for nothing.
 */
export function freedTimeJob(parts: EarlierTimeParts): JobHandler {
  const { earlier, council } = parts;
  return async (job, now) => {
    const { service, way, slots } = freed.parse(job.payload);
    const again = quietUntil(now, council.notices.quiet_hours);
    if (again) return { writes: [], again };
    const free = freedSlots(slots);
    const found = await earlier.next({ service, way, slots: free }, now);
    if (!found) return { writes: [] };
    const writes = [...found.statements, ...(await tell(parts, found.offer, now))];
    // Among new times there may be one for the next as well.
    return free.length === 0 ? { writes, again: now } : { writes };
  };
}

/** Ends an offer that nobody answered: the next is asked. */
export function offerOverJob({ earlier }: Pick<EarlierTimeParts, 'earlier'>): JobHandler {
  return async (job, now) => {
    const { id, slot } = over.parse(job.payload);
    return { writes: await earlier.lapse(id, slot, now) };
  };
}

async function tell(parts: EarlierTimeParts, offer: EarlierOffer, now: Date): Promise<Statement[]> {
  const { notices, contact, transcript, council } = parts;
  const { id, contact: address } = offer.appointment;
  const { conversationId, language } = offer.to;
  const key = `earlier-time/${id}/${offer.time.key}`;
  const conversation = conversationId ? await transcript.conversation(conversationId) : undefined;
  const isReached =
    conversation !== undefined && conversation.status !== 'ended' && parts.reaches(conversation.channel);
  const { email, phone } = address;
  const to = email ? ({ kind: 'email', email } as const) : phone ? ({ kind: 'sms', phone } as const) : undefined;
  const { main_phone } = organisationOn(council, londonDate(now));
  return [
    ...(conversationId ? notices.tell({ key, conversationId, message: earlierTimeNotice(offer), at: now }) : []),
    ...(to && !isReached
      ? contact.write({ key, to, message: earlierTimeLetter(offer, main_phone), language, at: now })
      : []),
  ];
}
