import type { Message } from '../../dialogs/message.ts';
import type { ConversationStore } from '../../services/conversations/conversation-store.ts';
import type { ConversationSummary } from '../../services/conversations/transcript.ts';
import type { Statement, StatementResult } from '../../services/storage/database.ts';
import type { Assistant } from '../assistant.ts';
import type { ChannelCapabilities } from '../channel-capabilities.ts';
import { newConversationState } from '../conversation-state.ts';
import type { Outbox } from '../outbox.ts';

/** What lines outside a turn need of the rest. */
export interface UnaskedLinesParts {
  conversations: ConversationStore;
  assistant: Assistant;
  outbox: Pick<Outbox, 'claim' | 'deliver'>;
  capabilities(channel: string): ChannelCapabilities;
}

/** The conversation a line is put into. */
export type Addressee = Pick<ConversationSummary, 'id' | 'channel' | 'userId' | 'language'>;

/** A line ready to be committed, and sent once it is. */
export interface UnaskedLine {
  /** For the commit, first: they lock the conversation. */
  writes: Statement[];
  /** Sends it. `numbered` is the result of the first of its writes. */
  send(numbered: StatementResult | undefined): void;
}

/** Puts lines into a conversation that answer no message: numbered in its transcript and on their way in one commit. */
export class UnaskedLines {
  readonly #parts: UnaskedLinesParts;

  constructor(parts: UnaskedLinesParts) {
    this.#parts = parts;
  }

  /** The assistant's words for a message, as the conversation's channel shows them. */
  async words(to: Addressee, message: Message, now: Date): Promise<Record<string, unknown>> {
    const { assistant, capabilities } = this.#parts;
    const [reply] = await assistant.announce(
      {
        conversationId: to.id,
        userId: to.userId,
        channel: to.channel,
        capabilities: capabilities(to.channel),
        language: to.language,
        state: newConversationState(),
        now,
        activity: { type: 'event', name: 'announce' },
      },
      message,
    );
    return { ...reply?.activity };
  }

  /** A line of the assistant. */
  async ofAssistant(to: Addressee, message: Message, now: Date): Promise<UnaskedLine> {
    return this.line(to, await this.words(to, message, now), JSON.stringify(message), now);
  }

  /** Any line. */
  line(to: Addressee, activity: Record<string, unknown>, meaning: string | null, now: Date): UnaskedLine {
    const { conversations, outbox } = this.#parts;
    const stored = { activity: JSON.stringify(activity), meaning };
    return {
      writes: [conversations.number(to.id, 1), ...conversations.replies(to.id, [stored], now, outbox.claim())],
      send: (numbered) =>
        outbox.deliver([
          {
            conversationId: to.id,
            userId: to.userId,
            channel: to.channel,
            seq: Number(numbered?.rows[0]?.last_seq),
            attempts: 0,
            at: now.toISOString(),
            activity,
          },
        ]),
    };
  }
}
