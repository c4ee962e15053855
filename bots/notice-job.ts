import { z } from 'zod';
import type { Message } from '../dialogs/message.ts';
import type { ConversationStore } from '../services/conversations/conversation-store.ts';
import type { Transcript } from '../services/conversations/transcript.ts';
import type { Council } from '../services/council/council.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Notices } from '../services/notices/notices.ts';
import { quietUntil } from '../services/notices/quiet-hours.ts';
import type { Assistant } from './assistant.ts';
import type { ChannelCapabilities } from './channel-capabilities.ts';
import { readConversationState } from './conversation-state.ts';
import type { Outbox } from './outbox.ts';

/** What telling a notice needs of the rest. */
export interface NoticeJobParts {
  notices: Notices;
  conversations: ConversationStore;
  transcript: Transcript;
  assistant: Assistant;
  outbox: Pick<Outbox, 'claim' | 'deliver'>;
  council: Council;
  capabilities(channel: string): ChannelCapabilities;
}

/** How long a notice waits for a person who has the conversation, in ms. */
const PERSON_WAIT = 5 * 60_000;

const payload = z.object({ key: z.string() });

/**
 * Tells a resident something they did not ask for: in the language and manner of their conversation, numbered in its
 * transcript like a reply, and on its way out, all in the commit that marks it as told. Outside quiet hours, unless it
 * is urgent. Where a conversation has ended it stands in the transcript alone, and is known not to have reached anybody.
 */
export function noticeJob(parts: NoticeJobParts): JobHandler {
  const { notices, conversations, transcript, outbox, council } = parts;
  return async (job, now) => {
    const { key } = payload.parse(job.payload);
    const notice = await notices.find(key);
    if (notice?.status !== 'waiting') return { writes: [] };
    const again = notice.urgent ? undefined : quietUntil(now, council.notices.quiet_hours);
    if (again) return { writes: [], again };
    const { conversationId } = notice;
    const conversation = await transcript.conversation(conversationId);
    const record = await conversations.conversation(conversationId);
    if (!conversation || !record) return { writes: [notices.notReached(key, now, 'gone')] };
    if (mustNotFollowUp(record.state, council)) return { writes: [notices.notReached(key, now, 'withheld')] };
    // While a person has the conversation nothing else is said there.
    if (record.person === 'held') return { writes: [], again: new Date(now.getTime() + PERSON_WAIT) };
    const line = await wordsOf(parts, record, JSON.parse(notice.message) as Message, now);
    const stored = { activity: JSON.stringify(line), meaning: notice.message };
    const number = conversations.number(conversationId, 1);
    if (conversation.status === 'ended') {
      const notes = conversations.notes(conversationId, [stored], now);
      return { writes: [number, ...notes, notices.notReached(key, now, 'ended')] };
    }
    const replies = conversations.replies(conversationId, [stored], now, outbox.claim());
    return {
      writes: [number, conversations.notHeld(conversationId), ...replies, notices.told(key, now)],
      afterwards: ([numbered]) => {
        const seq = Number(numbered?.rows[0]?.last_seq);
        const { userId, channel } = conversation;
        outbox.deliver([{ conversationId, userId, channel, seq, attempts: 0, at: now.toISOString(), activity: line }]);
      },
    };
  };
}

/** Whether the resident spoke of a danger after which no message may come by itself: whoever reads it may be the danger. */
function mustNotFollowUp(state: string, council: Council): boolean {
  const { danger } = readConversationState(state);
  return danger !== null && council.emergencies.get(danger.key)?.no_follow_up === true;
}

async function wordsOf(
  { assistant, capabilities }: NoticeJobParts,
  conversation: { id: string; channel: string; userId: string; language: string; state: string },
  message: Message,
  now: Date,
): Promise<Record<string, unknown>> {
  const [reply] = await assistant.announce(
    {
      conversationId: conversation.id,
      userId: conversation.userId,
      channel: conversation.channel,
      capabilities: capabilities(conversation.channel),
      language: conversation.language,
      state: readConversationState(conversation.state),
      now,
      activity: { type: 'event', name: 'notice' },
    },
    message,
  );
  const { channelData, ...activity } = reply?.activity ?? {};
  // So that a channel can tell it from an answer, and say when it was shown.
  return { ...activity, channelData: { ...(channelData as object | undefined), notice: true } };
}
