import { parsePhoneNumber } from 'awesome-phonenumber';
import { z } from 'zod';
import type { CardResult } from '../../services/payments/call-payments.ts';
import { HttpError } from '../http/http-error.ts';

/** Characters of a transcript that are taken; Twilio sends more for a caller who speaks for minutes. */
const LONGEST_SPEECH = 4_000;
const MOST_DIGITS = 40;

const form = z.object({
  CallSid: z.string().regex(/^CA[0-9a-f]{32}$/i),
  From: z.string().max(200).default(''),
  ParentCallSid: z.string().max(64).optional(),
  CallStatus: z.string().max(30).default(''),
  Digits: z.string().max(1_000).default(''),
  FinishedOnKey: z.string().max(4).default(''),
  SpeechResult: z.string().default(''),
  DialCallStatus: z.string().max(30).default(''),
  QueueResult: z.string().max(30).default(''),
  Result: z.string().max(60).default(''),
  PaymentConfirmationCode: z.string().max(200).default(''),
});

/** One webhook of a call, as far as it is used. */
export interface CallEvent {
  sid: string;
  /** The call that this one was made for, when it is the one to a person. */
  parentSid: string | undefined;
  /** E.164; undefined for a withheld number, or one that stands for many. */
  number: string | undefined;
  status: string;
  /** Keys, without the hash that ended them. */
  digits: string;
  /** The caller ended the keys themselves: they are a whole answer. */
  isFinished: boolean;
  speech: string;
  /** What became of putting the caller through. */
  dialled: string;
  /** What became of a card that was keyed in: of the card itself nothing is read. */
  card: CardResult;
}

/** How waiting in a contact centre's queue ends when somebody has taken the call; any other end is that nobody has. */
const QUEUE_ENDS: Record<string, string> = { bridged: 'completed', 'bridging-in-process': 'completed' };

/** Numbers that stand for withheld, restricted and unknown callers. */
const NOBODYS = new Set(['+266696687', '+7378742833', '+2562533', '+8656696']);

/**
 * Reads a webhook of a call.
 *
 * @throws HttpError 400 when it is none
 */
export function readCallEvent(values: Record<string, string>): CallEvent {
  const parsed = form.safeParse(values);
  if (!parsed.success) throw new HttpError(400, 'BadArgument', 'We could not read this request.');
  const { data } = parsed;
  return {
    sid: data.CallSid,
    parentSid: data.ParentCallSid,
    number: callerNumber(data.From),
    status: data.CallStatus,
    digits: data.Digits.replace(/[^\d*]/g, '').slice(0, MOST_DIGITS),
    isFinished: data.FinishedOnKey === '#',
    speech: data.SpeechResult.toWellFormed()
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, LONGEST_SPEECH),
    dialled: QUEUE_ENDS[data.QueueResult] ?? (data.QueueResult === '' ? data.DialCallStatus : 'no-answer'),
    card: { result: data.Result, confirmation: data.PaymentConfirmationCode },
  };
}

function callerNumber(from: string): string | undefined {
  if (!/^\+\d{7,15}$/.test(from) || NOBODYS.has(from)) return undefined;
  return parsePhoneNumber(from).possible ? from : undefined;
}

/** Whether a number can be sent a text: a British mobile. */
export function isMobile(number: string): boolean {
  return parsePhoneNumber(number).typeIsMobile === true || /^\+447[1-9]\d{8}$/.test(number);
}
