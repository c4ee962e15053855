import type { PendingMessage } from '../services/conversations/conversation-store.ts';

/** A message whose turn it is, with those that are answered in the same turn. */
export interface Thought extends PendingMessage {
  /** Numbers of the later messages that belong to it. */
  also: number[];
}

/** Characters that are answered in one turn: longer ones are hard to understand as one. */
const MOST_CHARACTERS = 2_000;

/**
 * Messages that wait, as one train of thought: the words of the first and of those after it, a line each. A message
 * that carries anything but words stands for itself. So does the first, once a turn with it has failed: only so is it
 * known which of them breaks it.
 */
export function trainOfThought(messages: readonly PendingMessage[]): Thought | undefined {
  const [first, ...rest] = messages;
  if (!first) return undefined;
  const lines = [wordsAlone(first)];
  const also: number[] = [];
  if (lines[0] === undefined || first.attempts > 0) return { ...first, also };
  for (const message of rest) {
    const words = wordsAlone(message);
    if (words === undefined || [...lines, words].join('\n').length > MOST_CHARACTERS) break;
    lines.push(words);
    also.push(message.seq);
  }
  return { ...first, activity: { ...first.activity, text: lines.join('\n') }, also };
}

/** The words of a message that has nothing else. */
function wordsAlone({ activity }: PendingMessage): string | undefined {
  const { type, text, value, attachments, entities, channelData } = activity;
  const isPlain = type === 'message' && typeof text === 'string' && value === undefined && attachments === undefined;
  const { carrierWord, photos, refusedPhotos } = (channelData ?? {}) as Record<string, unknown>;
  return isPlain && !entities && !carrierWord && !photos && !refusedPhotos ? text : undefined;
}
