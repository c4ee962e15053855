import { type Activity, type Transcript as BotTranscript, EventFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Transcript } from '../../services/conversations/transcript.ts';
import type { ContactCentre } from '../../services/handoffs/contact-centre.ts';
import type { Handoffs } from '../../services/handoffs/handoffs.ts';
import type { JobHandler } from '../../services/jobs/jobs.ts';
import type { UnaskedLines } from './unasked-lines.ts';

const lease = z.object({ id: z.string(), take: z.int() });
const initiation = z.object({ id: z.string() });

/** Lines of a transcript that another contact centre is handed: the last ones. */
const MOST_LINES = 200;

/** What these jobs need of the rest. */
export interface HandoffJobParts {
  handoffs: Handoffs;
  transcript: Transcript;
  unasked: UnaskedLines;
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
    if (conversation.status === 'ended') {
      // Nobody is left to be answered.
      return { writes: handoffs.end(id, handoff.owner, { status: 'closed', code: 'no_response' }, now) };
    }
    const line = await unasked.ofAssistant(conversation, { id: 'handoff-lapsed' }, now);
    const back = handoffs.release({ ...handoff, owner: handoff.owner }, { kind: 'lapsed' }, now);
    return { writes: [...line.writes, ...back], afterwards: ([numbered]) => line.send(numbered) };
  };
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
    const activity: Partial<Activity> = {
      id: handoff.id,
      type: 'event',
      channelId: conversation.channel,
      serviceUrl: '',
      conversation: { id: conversation.id, isGroup: false, conversationType: '', name: '' },
      from: { id: 'assistant', name: '' },
      recipient: { id: conversation.userId, name: '' },
    };
    const { reference, mode, reason, urgency, topic, team, flags, language, requestedAt } = handoff;
    const context = { id, reference, mode, reason, urgency, topic, team, flags, language, requestedAt };
    const said: BotTranscript = {
      activities: lines.map(({ direction, activity: line }) => ({
        ...line,
        from: { id: direction === 'in' ? conversation.userId : 'assistant', name: '' },
      })) as unknown as Activity[],
    };
    const event = EventFactory.createHandoffInitiation({ activity } as TurnContext, context, said);
    // The same each time it is tried.
    await contactCentre.initiate({ ...event, id: handoff.id });
    return { writes: [] };
  };
}
