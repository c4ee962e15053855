import { readConversationState } from '../../bots/conversation-state.ts';
import type { AddressEntry } from '../../services/contact/address-book.ts';
import { ConversationStore } from '../../services/conversations/conversation-store.ts';
import type { VoiceParts } from './parts.ts';

/** A conversation that somebody hung up in the middle of. */
export interface OpenConversation {
  conversationId: string;
  /** Message with what they were doing. */
  doing: string;
  language: string;
}

/**
 * The conversation that a caller may want to go on with. Only for a short time: whoever has the number may not be who
 * had it, and what is said of it beforehand is no more than what kind of thing it was.
 */
export async function resumable(
  { transcript, database, council, clock, words }: VoiceParts,
  { conversationId, lastAt }: Pick<AddressEntry, 'conversationId' | 'lastAt'>,
): Promise<OpenConversation | undefined> {
  const since = clock.now().getTime() - Date.parse(lastAt);
  if (since > council.telephone.resume_minutes * 60_000) return undefined;
  const summary = await transcript.conversation(conversationId);
  if (summary?.status !== 'active') return undefined;
  const doing = await whatIsOpen({ database, words }, conversationId);
  return doing === undefined ? undefined : { conversationId, doing, language: summary.language };
}

/** Message with what somebody does in a conversation; undefined when nothing is open there. */
export async function whatIsOpen(
  { database, words }: Pick<VoiceParts, 'database' | 'words'>,
  conversationId: string,
): Promise<string | undefined> {
  const record = await new ConversationStore(database.kysely).conversation(conversationId);
  const open = record ? readConversationState(record.state).dialogs.dialogStack : [];
  if (open.length === 0) return undefined;
  // Whoever waits for a person does so in the middle of something.
  const doing = open.map(({ id }) => `voice-doing-${id}`).findLast((id) => words.has(id));
  return doing ?? 'voice-doing-other';
}
