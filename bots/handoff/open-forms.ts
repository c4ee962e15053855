import type { ConversationStore } from '../../services/conversations/conversation-store.ts';
import type { Assistant } from '../assistant.ts';
import { readConversationState } from '../conversation-state.ts';
import type { Words } from '../words.ts';

/** What staff read and hear. */
const LANGUAGE = 'en';

/** What the answers that somebody gave are read from. */
export interface OpenFormsParts {
  conversations: ConversationStore;
  assistant: Assistant;
  words: Words;
}

/**
 * The answers of the forms that are open in a conversation, in the words of staff, so that nobody has to read the
 * transcript for them.
 *
 * @param variant how they are told: to be read, or to be heard
 */
export async function openForms(
  { conversations, assistant, words }: OpenFormsParts,
  conversationId: string,
  now: Date,
  variant: 'text' | 'voice' = 'text',
): Promise<string[]> {
  const record = await conversations.conversation(conversationId);
  if (!record) return [];
  const context = assistant.parts.journeyContext({ conversationId, now, language: LANGUAGE });
  const forms = assistant.openForms(readConversationState(record.state), context);
  return forms.map(({ says }) => says.map((message) => words.text(message, LANGUAGE, variant)).join('\n'));
}
