import type { Logger } from 'pino';
import type { Reception } from '../../bots/reception.ts';
import type { AddressBook } from '../../services/contact/address-book.ts';
import type { ContactMessages } from '../../services/contact/contact-messages.ts';
import type { Transcript } from '../../services/conversations/transcript.ts';
import type { TextRules } from '../../services/council/texts-schema.ts';
import type { Database } from '../../services/storage/database.ts';
import type { ReceivedTexts } from '../../services/texts/received-texts.ts';
import type { SentTexts } from '../../services/texts/sent-texts.ts';
import type { TextMeasures } from '../../services/texts/text-measures.ts';
import type { RateLimits } from '../http/limit.ts';
import type { TwilioAccount } from '../twilio/account.ts';
import type { SimulatedCarrier } from './simulated-carrier.ts';

/** What the doors of texts share. */
export interface SmsParts {
  account: TwilioAccount;
  reception: Reception;
  transcript: Transcript;
  database: Database;
  addresses: AddressBook;
  received: ReceivedTexts;
  sent: SentTexts;
  measures: TextMeasures;
  rules: TextRules;
  /** Counts what is limited. */
  rates: RateLimits;
  /** Messages outside conversations, some of which leave as texts. */
  contact: Pick<ContactMessages, 'became'>;
  /** Photos that one message may have. */
  maxPhotos: number;
  /** The words of a message, with the council's facts among its values. */
  words(id: string): string;
  log: Pick<Logger, 'error' | 'warn'>;
  now(): Date;
  /** What is said goes back in the webhook's answer, where there is no network. */
  simulated: SimulatedCarrier | undefined;
  /** Resolves when all that was said has been given to the channels. */
  settled(): Promise<void>;
  /** Nobody is refused for writing too much: load tests. */
  isEndless: boolean;
}

/** This channel's name in the records. */
export const SMS = 'sms';
