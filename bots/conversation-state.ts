import type { DialogState } from 'botbuilder-dialogs';
import { z } from 'zod';
import type { Intent } from '../dialogs/input.ts';
import type { Message } from '../dialogs/message.ts';

/** What the assistant remembers of a conversation between two messages. Plain JSON, stored with each turn. */
export interface ConversationState {
  /** Goes up when the shape changes; an older one is brought up to date when read. */
  version: 1;
  /** Bot Framework's dialog stack. */
  dialogs: DialogState;
  /** The last question, for 'repeat' and for numbered answers. */
  lastSaid: Message[];
  /** When that was (ISO): what came unasked since then is what a bare yes may answer. */
  lastSaidAt: string | null;
  /** Messages in a row that nothing could be made of. */
  misunderstood: number;
  /**
   * The last danger answered, and when (ISO): named again soon, it is answered in short. What was wished beside it is met
   * once the resident is safe.
   */
  danger: { key: string; at: string; wish?: { intent: Intent; text: string } } | null;
  /** What was said, once each, of the language and whose words it is spoken in. */
  wordsNoted: string[];
  /** Easy read was asked for. */
  easy: boolean;
  /** The one sentence about rude words was said. */
  boundarySaid: boolean;
  /** Something was done, or a question answered. */
  wasHelped: boolean;
  /** How it was has been asked. */
  ratingAsked: boolean;
}

const shape = z.looseObject({ version: z.literal(1), dialogs: z.looseObject({ dialogStack: z.array(z.unknown()) }) });

export function newConversationState(): ConversationState {
  return {
    version: 1,
    dialogs: { dialogStack: [] },
    lastSaid: [],
    lastSaidAt: null,
    misunderstood: 0,
    danger: null,
    wordsNoted: [],
    easy: false,
    boundarySaid: false,
    wasHelped: false,
    ratingAsked: false,
  };
}

/**
 * The state as it was stored. A state this version cannot read (written by a newer one that was taken back) is begun
 * anew: the transcript and the records stay, only the place in the conversation is lost.
 */
export function readConversationState(json: string): ConversationState {
  const parsed = shape.safeParse(parseJson(json));
  return parsed.success
    ? { ...newConversationState(), ...(parsed.data as unknown as ConversationState) }
    : newConversationState();
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
