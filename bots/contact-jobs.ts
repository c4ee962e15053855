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
}

/** Milliseconds after which a message is news no more, and is not sent. */
const LONGEST_DELAY = 24 * 60 * 60_000;

const wanted = z.object({ key: z.string() });
const handed = z.object({ providerId: z.string() });

/**
 * Sends a message by text, e-mail or letter. The network gets it at least once; after a try that gave no answer it is
 * asked first. An address that it called dead before is not tried again: somebody must find another way.
 */
export function contactJob({ messages, sender, words, wording, log, isStopped }: ContactJobParts): JobHandler {
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
    const said = JSON.parse(message.message) as Message;
    const variant = message.to.kind === 'sms' ? 'sms' : 'text';
    const { text } = await wording.say({ ...said, choices: [] }, message.language, variant);
    const subject = await subjectOf(said, message.language, { words, wording });
    try {
      const { id, to } = message;
      const sent = await sender.send({ id, to, subject, words: text, mayHaveBeenSent: job.attempts > 1 });
      return { writes: [messages.handedOver(id, { ...sent, subject, words: text, at: now })] };
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
