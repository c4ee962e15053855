import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Assistant } from '../../bots/assistant.ts';
import type { Reception } from '../../bots/reception.ts';
import type { Words } from '../../bots/words.ts';
import type { ContactMessages } from '../../services/contact/contact-messages.ts';
import type { ConversationStore } from '../../services/conversations/conversation-store.ts';
import type { Transcript } from '../../services/conversations/transcript.ts';
import type { Council } from '../../services/council/council.ts';
import type { CallPayments } from '../../services/payments/call-payments.ts';
import type { Signals } from '../../services/signals.ts';
import type { Database } from '../../services/storage/database.ts';
import type { Clock } from '../../services/time/clock.ts';
import type { RateLimits } from '../http/limit.ts';
import type { TwilioAccount } from '../twilio/account.ts';

/** How long callers wait for what, in ms. */
export interface CallTimes {
  /** For an answer, before they hear that it takes a moment. */
  firstMs: number;
  /** For an answer, each time the line was held for it. Well below the 15 s after which Twilio gives up. */
  holdMs: number;
  /** How often the line is held before a person is named. */
  mostHolds: number;
}

export const CALL_TIMES: CallTimes = { firstMs: 2_500, holdMs: 6_000, mostHolds: 8 };

/** What calls are made of. */
export interface VoiceParts {
  reception: Reception;
  transcript: Transcript;
  /** What is known so far, for the person who takes over a call. */
  conversations: ConversationStore;
  assistant: Assistant;
  database: Database;
  signals: Signals;
  clock: Clock;
  council: Council;
  words: Words;
  contact: ContactMessages;
  account: TwilioAccount;
  registry: Registry;
  /** Counts what is limited. */
  rates: RateLimits;
  /** Nobody is refused for calling too much: load tests. */
  isEndless: boolean;
  log: Pick<Logger, 'error' | 'warn' | 'info'>;
  /** Cards that callers key in, by the name of Twilio's connector; absent where none is configured. */
  pay?: { connector: string; payments: CallPayments } | undefined;
  /** Told when something that the caller had not asked for was read out. */
  noticeShown(conversationId: string, upTo: number): void;
  times?: CallTimes;
}

/** This channel's name in the records. */
export const VOICE = 'voice';
