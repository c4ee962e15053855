import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** A conversation of ours that is held on a channel of somebody else's bot service. */
export interface BotConversation {
  conversationId: string;
  /** JSON: how to answer there. */
  reference: string;
}

/** What names a conversation there. */
export interface TheirConversation {
  channelId: string;
  conversation: string;
  user: string;
}

/** Which conversation of a bot service is which of ours. Their ids can hold names and numbers: only a hash is a key. */
export class BotConversations {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  async find(theirs: TheirConversation): Promise<BotConversation | undefined> {
    return this.#kysely
      .selectFrom('bot_conversations')
      .select(['conversation_id as conversationId', 'reference'])
      .where('key', '=', keyOf(theirs))
      .executeTakeFirst();
  }

  async reference(conversationId: string): Promise<string | undefined> {
    const row = await this.#kysely
      .selectFrom('bot_conversations')
      .select('reference')
      .where('conversation_id', '=', conversationId)
      .executeTakeFirst();
    return row?.reference;
  }

  /** Writes a new one down. Breaks a key when somebody else has just done so. */
  enter(theirs: TheirConversation, { conversationId, reference }: BotConversation): Statement {
    return {
      query: this.#kysely
        .insertInto('bot_conversations')
        .values({ key: keyOf(theirs), conversation_id: conversationId, reference })
        .compile(),
      expect: 1,
    };
  }

  /** Gives theirs another conversation of ours. Expects to find it with the one it was read with. */
  moveOn(theirs: TheirConversation, from: string, { conversationId, reference }: BotConversation): Statement {
    return {
      query: this.#kysely
        .updateTable('bot_conversations')
        .set({ conversation_id: conversationId, reference })
        .where('key', '=', keyOf(theirs))
        .where('conversation_id', '=', from)
        .compile(),
      expect: 1,
    };
  }
}

function keyOf({ channelId, conversation, user }: TheirConversation): string {
  return createHash('sha256')
    .update(JSON.stringify([channelId, conversation, user]))
    .digest('base64url');
}
