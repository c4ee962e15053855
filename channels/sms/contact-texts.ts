import { DeliveryError } from '../../bots/outgoing.ts';
import { ContactRefusedError, type ContactSender, type WordsToSend } from '../../services/contact/contact.ts';
import { withPlainSigns } from '../../services/texts/plain-signs.ts';
import { sizeOf } from '../../services/texts/segments.ts';
import { splitText } from '../../services/texts/split-text.ts';
import type { TextSpend } from '../../services/texts/text-spend.ts';
import { londonDate } from '../../services/time/london.ts';
import type { TextSenderParts } from './text-sender.ts';

/** Days in which the network is asked for a text that it may have. */
const LOOK_BACK = 2 * 24 * 60 * 60_000;

/**
 * Sends messages outside conversations as texts, for a council that sends texts and has no contract with GOV.UK Notify.
 * Letters and e-mails are kept. A text that may have been sent is asked for first; who calls is a job, which tries again.
 */
export function contactTexts({
  carrier,
  spend,
  database,
  now,
}: Pick<TextSenderParts, 'carrier' | 'database' | 'now'> & { spend: TextSpend }): ContactSender {
  const sendOne = async (to: string, words: string, message: WordsToSend): Promise<string> => {
    const earlier = message.mayHaveBeenSent ? await carrier.find({ to, words }, new Date(Date.now() - LOOK_BACK)) : [];
    if (earlier[0]) return earlier[0].sid;
    // Not by person: who they are is not known here, and only what was promised to somebody is sent so.
    const paid = { day: londonDate(now()), userId: message.id, address: to, segments: sizeOf(words).segments };
    const limit = await spend.limitMet(paid);
    if (limit) throw new Error(`texts are limited: ${limit}`);
    await database.commit(spend.count(paid));
    try {
      return (await carrier.send({ to, words, key: message.id })).sid;
    } catch (error) {
      if (error instanceof DeliveryError && !error.retryable) throw new ContactRefusedError(error.code, error);
      throw error;
    }
  };
  return {
    send: async (message) => {
      if (message.to.kind !== 'sms') return { status: 'kept' };
      let first: string | undefined;
      for (const words of splitText(withPlainSigns(message.words))) {
        const sid = await sendOne(message.to.phone, words, message);
        first ??= sid;
      }
      return first === undefined ? { status: 'kept' } : { status: 'sending', providerId: first };
    },
    // The network tells; it is not asked.
    status: async () => undefined,
  };
}
