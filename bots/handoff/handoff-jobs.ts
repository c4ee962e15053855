import { type Transcript as BotTranscript, EventFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { closingWarning } from '../../dialogs/handoff.ts';
import type { Transcript } from '../../services/conversations/transcript.ts';
import type { Council } from '../../services/council/council.ts';
import { hoursAt } from '../../services/council/open-hours.ts';
import type { ContactCentre } from '../../services/handoffs/contact-centre.ts';
import { waitsHere } from '../../services/handoffs/handoff.ts';
import type { Handoffs } from '../../services/handoffs/handoffs.ts';
import type { HandoffQueue } from '../../services/handoffs/queue.ts';
import type { JobHandler } from '../../services/jobs/jobs.ts';
import { londonDateTime } from '../../services/time/london.ts';
import { htmlTag } from '../formats.ts';
import type { UnaskedLines } from './unasked-lines.ts';

const lease = z.object({ id: z.string(), take: z.int() });
const wait = z.object({ id: z.string(), round: z.int(), told: z.int().nullable(), warned: z.boolean().default(false) });
const initiation = z.object({ id: z.string() });

/** Lines of a transcript that another contact centre is handed: the last ones. */
const MOST_LINES = 200;

const MINUTE = 60_000;
/** Places that are worth a word. */
const MOVED = 3;
/** After so many rounds nobody looks any more: a working day. */
const MOST_ROUNDS = 240;

/** What these jobs need of the rest. */
export interface HandoffJobParts {
  handoffs: Handoffs;
  queue: HandoffQueue;
  transcript: Transcript;
  unasked: UnaskedLines;
  council: Pick<Council, 'handoff' | 'holidays' | 'opening_hours'>;
  /** Absent where the desk is the contact centre. */
  contactCentre: ContactCentre | undefined;
}

/** Gives a conversation back whose owner has been silent: the resident is told, and keeps the place in the queue. */
export function leaseJob({ handoffs, transcript, unasked }: HandoffJobParts): JobHandler {
  return async (job, now) => {
    const { id, take } = lease.parse(job.payload);
    const handoff = await handoffs.byId(id);
    if (handoff?.status !== 'held' || handoff.takes !== take || !handoff.owner) return { writes: [] };
    if (handoff.leaseUntil > now.getTime()) return { writes: [], again: new Date(handoff.leaseUntil) };
    const conversation = await transcript.conversation(handoff.conversationId);
    if (!conversation) return { writes: [] };
    const back = handoffs.release({ ...handoff, owner: handoff.owner }, { kind: 'lapsed' }, now);
    // To be called, or answered later: somebody else does it, and the resident need not know.
    if (!waitsHere(handoff)) return { writes: back };
    if (conversation.status === 'ended') {
      // Nobody is left to be answered.
      return { writes: handoffs.end(id, handoff.owner, { status: 'closed', code: 'no_response' }, now) };
    }
    const line = await unasked.ofAssistant(conversation, { id: 'handoff-lapsed' }, now);
    return { writes: [...line.writes, ...back], afterwards: ([numbered]) => line.send(numbered) };
  };
}

/**
 * Tells who waits that the queue has moved: when they are next, or it has moved by several places. The first round only
 * notes the place, as it was told when they came. Before the end of opening hours it says so, once, with the other ways.
 */
export function waitJob({ handoffs, queue, transcript, unasked, council }: HandoffJobParts): JobHandler {
  return async (job, now) => {
    const { id, round, told, warned } = wait.parse(job.payload);
    const handoff = await handoffs.byId(id);
    const conversation = handoff && (await transcript.conversation(handoff.conversationId));
    const waits = handoff?.status === 'waiting' && handoff.mode === 'chat' && conversation?.status === 'active';
    if (!waits || round >= MOST_ROUNDS) return { writes: [] };
    const closes = warned ? undefined : closesSoon(council, now);
    if (closes) {
      const line = await unasked.ofAssistant(conversation, closingWarning(closes), now);
      const next = handoffs.lookAgain(handoff, { round: round + 1, told, warned: true }, now);
      return {
        writes: [...line.writes, handoffs.stillWaits(id), next],
        afterwards: ([numbered]) => line.send(numbered),
      };
    }
    const { ahead } = await queue.standing(handoff, now, now);
    const place = ahead + 1;
    const hasMoved = told !== null && place < told && (place === 1 || told - place >= MOVED);
    if (!hasMoved) {
      const known = told === null ? place : Math.max(told, place);
      return { writes: [handoffs.lookAgain(handoff, { round: round + 1, told: known, warned }, now)] };
    }
    const line = await unasked.ofAssistant(conversation, { id: 'handoff-place', values: { place } }, now);
    return {
      writes: [
        ...line.writes,
        handoffs.stillWaits(id),
        handoffs.lookAgain(handoff, { round: round + 1, told: place, warned }, now),
      ],
      afterwards: ([numbered]) => line.send(numbered),
    };
  };
}

/** The London time at which people stop answering, when that is soon. */
function closesSoon(council: HandoffJobParts['council'], now: Date): string | undefined {
  const hours = hoursAt(council, now);
  const soon = now.getTime() + council.handoff.warn_before_closing_minutes * MINUTE;
  return hours?.isOpen && hours.closes.getTime() <= soon ? londonDateTime(hours.closes).slice(11, 16) : undefined;
}

/** Hands a conversation to another contact centre, by the event that Bot Framework has for it. */
export function initiateJob({ handoffs, transcript, contactCentre }: HandoffJobParts): JobHandler {
  return async (job) => {
    const { id } = initiation.parse(job.payload);
    const handoff = await handoffs.byId(id);
    if (!contactCentre || handoff?.status !== 'waiting') return { writes: [] };
    const conversation = await transcript.conversation(handoff.conversationId);
    if (!conversation) return { writes: [] };
    const lines = await transcript.since(conversation.id, Math.max(0, conversation.lastSeq - MOST_LINES), MOST_LINES);
    const where = {
      channelId: conversation.channel,
      serviceUrl: '',
      conversation: { id: conversation.id, isGroup: false, conversationType: '', name: '' },
    };
    const [resident, assistant] = [
      { id: conversation.userId, name: '', role: 'user' },
      { id: 'assistant', name: '', role: 'bot' },
    ];
    // The event answers what the resident said last: so the protocol tells whose conversation it is.
    const last = lines.findLast(({ direction }) => direction === 'in')?.activity;
    const activity = {
      ...{ id: String(last?.id ?? handoff.id), type: 'message', ...where, locale: htmlTag(conversation.language) },
      ...{ from: resident, recipient: assistant },
    };
    const { reference, mode, reason, urgency, topic, team, flags, language, requestedAt, callBack } = handoff;
    const context = {
      ...{ id, reference, mode, reason, urgency, topic, team, flags, language, requestedAt },
      ...(callBack ? { callBack } : {}),
    };
    const said = {
      activities: lines.map(({ direction, activity: line }) => ({
        ...line,
        ...where,
        ...(direction === 'in'
          ? { from: resident, recipient: assistant }
          : { from: { ...assistant, ...(line.from as object | undefined) }, recipient: resident }),
      })),
    } as unknown as BotTranscript;
    const event = EventFactory.createHandoffInitiation({ activity } as unknown as TurnContext, context, said);
    // The same each time it is tried.
    await contactCentre.initiate({ ...event, id: handoff.id, timestamp: new Date(requestedAt) });
    return { writes: [] };
  };
}
