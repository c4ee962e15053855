import { z } from 'zod';
import { FAILED_STATUSES, TEXT_STATUSES } from '../../services/texts/sent-texts.ts';

/** Longest text that is read: Twilio puts together up to 1,600 characters. */
const MOST_CHARACTERS = 1_600;

/** Twilio's id of a text, with pictures or without. */
const TextSid = z.string().regex(/^(SM|MM)[0-9a-f]{32}$/i);

/** A text as Twilio's webhook brings it. Names we do not know are not read: Twilio adds some without notice. */
export const IncomingText = z.object({
  MessageSid: TextSid,
  /** A number, mostly; a name or a short code for senders that cannot be answered. */
  From: z.string().max(100).default(''),
  Body: z
    .string()
    .default('')
    // PostgreSQL keeps no NUL.
    .transform((text) => text.replaceAll('\0', '').slice(0, MOST_CHARACTERS).toWellFormed()),
  /** Twilio has taken the text for a word of its own, and answered it. */
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
  NumMedia: z.coerce.number().int().min(0).max(20).catch(0),
});
export type IncomingText = z.output<typeof IncomingText>;

/** What became of a text, as Twilio's status call-back tells it. */
export const TextNews = z.object({
  MessageSid: TextSid,
  MessageStatus: z.enum([...TEXT_STATUSES, ...FAILED_STATUSES]).exclude(['trying']),
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .catch(undefined),
});

/** A number that can be texted back: E.164. Short codes, names and hidden callers are none. */
export const PhoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/);
