import type { ConversationSummary, TranscriptEntry } from '../../services/conversations/transcript.ts';
import type { Tokens } from './tokens.ts';

/** What an attachment's address is in the transcript, before the photo's id: the address people get is signed for them. */
export const PHOTO_ADDRESS = 'photo:';

/** What clients get: activities in order, and the number to ask from next time. */
export interface ActivitySet {
  activities: Record<string, unknown>[];
  watermark: string;
}

/** Turns transcript entries into what Direct Line clients read. */
export class Renderer {
  readonly #tokens: Tokens;
  readonly #publicBaseUrl: string;

  constructor(tokens: Tokens, publicBaseUrl: string) {
    this.#tokens = tokens;
    this.#publicBaseUrl = publicBaseUrl;
  }

  /** @param watermark what counts when there are no entries */
  async set(
    { id, userId }: Pick<ConversationSummary, 'id' | 'userId'>,
    entries: TranscriptEntry[],
    watermark: number,
  ): Promise<ActivitySet> {
    const activities = await Promise.all(entries.map((entry) => this.#activity(id, userId, entry)));
    return { activities, watermark: String(entries.at(-1)?.seq ?? watermark) };
  }

  async #activity(conversationId: string, userId: string, entry: TranscriptEntry): Promise<Record<string, unknown>> {
    // `replyToId`: Web Chat holds back for seconds what answers a message it has not seen. The rest is not for clients.
    const { replyToId, serviceUrl, recipient, callerId, relatesTo, deliveryMode, attachments, ...shown } =
      entry.activity;
    const mine = entry.direction === 'in';
    const from = typeof shown.from === 'object' ? shown.from : {};
    return {
      ...shown,
      id: `${conversationId}|${String(entry.seq).padStart(7, '0')}`,
      channelId: 'directline',
      conversation: { id: conversationId },
      timestamp: entry.at,
      from: mine ? { ...from, id: userId, role: 'user' } : { id: 'council', ...from, role: 'bot' },
      ...(Array.isArray(attachments)
        ? { attachments: await Promise.all(attachments.map((one) => this.#attachment(one))) }
        : {}),
    };
  }

  async #attachment(attachment: unknown): Promise<unknown> {
    const { contentUrl } = (attachment ?? {}) as { contentUrl?: unknown };
    if (typeof contentUrl !== 'string' || !contentUrl.startsWith(PHOTO_ADDRESS)) return attachment;
    const id = contentUrl.slice(PHOTO_ADDRESS.length);
    const ticket = await this.#tokens.issuePhoto(id);
    const address = `${this.#publicBaseUrl}/webchat/photos/${encodeURIComponent(id)}?t=${ticket}`;
    return { ...(attachment as object), contentUrl: address };
  }
}
