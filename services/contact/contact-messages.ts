import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { JobStore } from '../jobs/job-store.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { type ContactAddress, type ContactStatus, FINAL_STATUSES, type NewContactMessage } from './contact.ts';

/** The kinds of the jobs that send messages, and that ask what became of them. */
export const CONTACT_JOB = 'contact';
export const CONTACT_STATUS_JOB = 'contact-status';

/** A message as it stands. */
export interface ContactMessage {
  id: string;
  to: ContactAddress;
  /** JSON. */
  message: string;
  language: string;
  /** The network's word; `waiting`, `kept` (nothing is sent here) or `refused` (it never will be) before it has one. */
  status: string;
  /** UTC ISO instant at which it was wanted. */
  at: string;
}

/** Messages to phones, e-mail addresses and houses. What writes is a statement, for the caller's own commit. */
export class ContactMessages {
  readonly #kysely: Kysely<Schema>;
  readonly #jobs: JobStore;

  constructor(kysely: Kysely<Schema>, jobs: JobStore) {
    this.#kysely = kysely;
    this.#jobs = jobs;
  }

  /** Wants a message sent; harmless when one with its key was ever wanted. */
  write({ key, to, message, language, at }: NewContactMessage): Statement[] {
    return [
      {
        query: this.#kysely
          .insertInto('contact_messages')
          .values({
            id: randomUUID(),
            key,
            kind: to.kind,
            address: addressText(to),
            message: JSON.stringify(message),
            language,
            at: at.toISOString(),
            updated_at: at.toISOString(),
          })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .compile(),
      },
      this.#jobs.schedule({ key: `${CONTACT_JOB}/${key}`, kind: CONTACT_JOB, dueAt: at, payload: { key } }),
    ];
  }

  async find(key: string): Promise<ContactMessage | undefined> {
    const row = await this.#kysely
      .selectFrom('contact_messages')
      .select(['id', 'kind', 'address', 'message', 'language', 'status', 'at'])
      .where('key', '=', key)
      .executeTakeFirst();
    if (!row) return undefined;
    const { kind, address, ...rest } = row;
    return { ...rest, to: addressOf(kind, address) };
  }

  /** Whether a network has said that an address does not exist: it is not used again. */
  async isDeadAddress(to: ContactAddress): Promise<boolean> {
    const row = await this.#kysely
      .selectFrom('contact_messages')
      .select('id')
      .where('address', '=', addressText(to))
      .where('status', '=', 'permanent-failure')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Writes down that a message was handed over (or kept), and in which words. */
  handedOver(
    id: string,
    handed: { status: ContactStatus | 'kept'; providerId?: string; subject: string; words: string; at: Date },
  ): Statement {
    const { status, providerId = null, subject, words, at } = handed;
    return this.#over(id, { status, provider_id: providerId, subject, words, updated_at: at.toISOString() });
  }

  /** Writes down that a message will never be sent, and why: a code. */
  refused(id: string, code: string, at: Date): Statement {
    return this.#over(id, { status: 'refused', error: code, updated_at: at.toISOString() });
  }

  /** Somebody says that something became of a message: whoever handed it over is to be asked. Harmless when repeated. */
  ask(providerId: string, told: string, at: Date): Statement {
    const key = `${CONTACT_STATUS_JOB}/${providerId}/${told}`;
    return this.#jobs.schedule({ key, kind: CONTACT_STATUS_JOB, dueAt: at, payload: { providerId } });
  }

  /** Whether a network's id is one of ours. */
  async knows(providerId: string): Promise<boolean> {
    const row = await this.#kysely
      .selectFrom('contact_messages')
      .select('id')
      .where('provider_id', '=', providerId)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Writes down what became of a message. What is final stays, however late and in whatever order news comes. */
  became(providerId: string, status: ContactStatus, at: Date): Statement {
    return {
      query: this.#kysely
        .updateTable('contact_messages')
        .set({ status, updated_at: at.toISOString() })
        .where('provider_id', '=', providerId)
        .where('status', 'not in', [...FINAL_STATUSES])
        .compile(),
    };
  }

  /** Expects to find it waiting: what two processes did with it at once cannot both be written down. */
  #over(id: string, values: Record<string, string | null>): Statement {
    return {
      query: this.#kysely
        .updateTable('contact_messages')
        .set(values)
        .where('id', '=', id)
        .where('status', '=', 'waiting')
        .compile(),
      expect: 1,
    };
  }
}

function addressText(to: ContactAddress): string {
  if (to.kind === 'sms') return to.phone;
  return to.kind === 'email' ? to.email.toLowerCase() : to.lines.join('\n');
}

function addressOf(kind: ContactAddress['kind'], address: string): ContactAddress {
  if (kind === 'sms') return { kind, phone: address };
  return kind === 'email' ? { kind, email: address } : { kind, lines: address.split('\n') };
}
