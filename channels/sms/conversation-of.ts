import { type AddressEntry, newAddressUser } from '../../services/contact/address-book.ts';
import { ConflictError } from '../../services/storage/database.ts';
import { SMS, type SmsParts } from './parts.ts';

const DAY = 24 * 60 * 60_000;
/** Two texts of a new number at once: one opens the conversation, the other finds it. */
const MOST_TRIES = 3;

/**
 * Somebody's entry in the address book, with the conversation that a text from there goes on with: the one before,
 * unless it has ended or there was a long silence. Then it is a new one, in which nothing has been said.
 */
export async function entryOf(parts: SmsParts, address: string): Promise<AddressEntry> {
  for (let tries = 1; ; tries += 1) {
    const entry = await parts.addresses.find(SMS, address);
    if (entry && (await goesOn(parts, entry))) return entry;
    try {
      await open(parts, address, entry);
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
    }
  }
}

async function goesOn({ transcript, rules, now }: SmsParts, entry: AddressEntry): Promise<boolean> {
  const silence = now().getTime() - Date.parse(entry.lastAt);
  if (silence > rules.afresh_after_days * DAY) return false;
  return (await transcript.conversation(entry.conversationId))?.status === 'active';
}

async function open({ reception, addresses, now }: SmsParts, address: string, entry?: AddressEntry): Promise<void> {
  const at = now();
  const userId = entry?.userId ?? newAddressUser();
  await reception.open({ channel: SMS, userId, language: 'en', silently: true }, (conversationId) => [
    entry
      ? addresses.moveOn(entry, conversationId, at)
      : addresses.enter({ channel: SMS, address, userId, conversationId, at }),
  ]);
}
