import type { Logger } from 'pino';
import { z } from 'zod';
import type { Message } from '../dialogs/message.ts';
import { ContactRefusedError, type ContactSender } from '../services/contact/contact.ts';
import type { ContactMessages } from '../services/contact/contact-messages.ts';
import type { JobHandler } from '../services/jobs/jobs.ts';
import type { Wording } from './wording.ts';
import { SOURCE, type Words } from './words.ts';

/** What sending messages outside conversations needs of the rest. */
export interface ContactJobParts {
  messages: ContactMessages;
  sender: ContactSender;
  words: Words;
  wording: Wording;
  log: Logger;
  /** Whether somebody has asked for no more texts on a number. */
  isStopped(phone: string): Promise<boolean>;
  /** The digits of a one-time code, or undefined when it would come too late. */
  codeToSend(id: string, now: Date): Promise<string | undefined>;
}

/** Milliseconds after which a message is news no more, and is not sent. */
const LONGEST_DELAY = 24 * 60 * 60_000;

const wanted = z.object({ key: z.string() });
/** What is kept of a one-time code that was sent. */
const HIDDEN = '······';

const handed = z.object({ providerId: z.string() });

/**
 * Sends a message by text, e-mail or letter. The network gets it at least once; after a try that gave no answer it is
 * asked first. An address that it called dead before is not tried again: somebody must find another way.
 */
export function contactJob(parts: ContactJobParts): JobHandler {
  const { messages, sender, words, wording, log, isStopped } = parts;
  return async (job, now) => {
    const message = await messages.find(wanted.parse(job.payload).key);
    if (message?.status !== 'waiting') return { writes: [] };
    const refuse = (code: string) => {
      log.error({ code, by: message.to.kind }, 'a message outside a conversation will not be sent');
      return { writes: [messages.refused(message.id, code, now)] };
    };
    if (now.getTime() - Date.parse(message.at) > LONGEST_DELAY) return refuse('too-late');
    if (await messages.isDeadAddress(message.to)) return refuse('dead-address');
    if (message.to.kind === 'sms' && (await isStopped(message.to.phone))) return refuse('texts-stopped');
    const { code, ...said } = JSON.parse(message.message) as Message & { code?: string };
    const digits = code === undefined ? undefined : await parts.codeToSend(code, now);
    if (code !== undefined && digits === undefined) return refuse('too-late');
    const variant = message.to.kind === 'sms' ? 'sms' : 'text';
    const inWords = async (shown: string | undefined) => {
      const values = { ...said.values, ...(shown === undefined ? {} : { code: shown }) };
      return (await wording.say({ ...said, values, choices: [] }, message.language, variant)).text;
    };
    // What is kept of it must open nothing.
    const kept = await inWords(digits === undefined ? undefined : HIDDEN);
    const text = digits === undefined ? kept : await inWords(digits);
    const subject = await subjectOf(said, message.language, { words, wording });
    try {
      const { id, to } = message;
      const sent = await sender.send({ id, to, subject, words: text, mayHaveBeenSent: job.attempts > 1 });
      return { writes: [messages.handedOver(id, { ...sent, subject, words: kept, at: now })] };
    } catch (error) {
      if (error instanceof ContactRefusedError) return refuse(error.code);
      throw error;
    }
  };
}

/** Asks the network what became of a message: what somebody tells us at a door is only a reason to ask. */
export function contactStatusJob({ messages, sender }: Pick<ContactJobParts, 'messages' | 'sender'>): JobHandler {
  return async (job, now) => {
    const { providerId } = handed.parse(job.payload);
    const status = await sender.status(providerId);
    return { writes: status ? [messages.became(providerId, status, now)] : [] };
  };
}

/** A message may have a subject of its own; the rest have one in common. */
async function subjectOf(
  message: Message,
  language: string,
  { words, wording }: Pick<ContactJobParts, 'words' | 'wording'>,
): Promise<string> {
  const own = `${message.id}.subject`;
  const hasOwn = words.say(own, message.values ?? {}, SOURCE) !== own;
  const subject = hasOwn ? { id: own, values: message.values ?? {} } : { id: 'contact-subject' };
  return (await wording.say(subject, language, 'text')).text;
}
