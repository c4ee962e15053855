import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { ContactMessages } from '../contact/contact-messages.ts';
import type { IdentityRules } from '../council/organisation-schema.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { CodeAddress } from './proof.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DIGITS = 6;

/** What came of trying a code. */
export type CodeTried = 'right' | 'wrong' | 'expired' | 'used-up';

/** A code to be sent. */
export interface CodeToSend {
  id: string;
  to: CodeAddress;
  conversationId: string;
  language: string;
  at: Date;
}

/** A code as it was sent. */
export interface SentCode {
  id: string;
  to: CodeAddress;
  expiresAt: number;
  wrong: number;
  usedAt: number | null;
}

/**
 * One-time codes that prove a phone number or e-mail address. A code is made of its id and the service's secret, so it
 * stands in no table: a hash of six digits would be guessed in a moment by whoever reads the database.
 */
export class ContactCodes {
  readonly #kysely: Kysely<Schema>;
  readonly #messages: ContactMessages;
  readonly #rules: IdentityRules;
  readonly #secret: () => string;

  /** @param secret the service's, the same in all its processes */
  constructor(kysely: Kysely<Schema>, messages: ContactMessages, rules: IdentityRules, secret: () => string) {
    this.#kysely = kysely;
    this.#messages = messages;
    this.#rules = rules;
    this.#secret = secret;
  }

  /** The digits of a code. */
  digits(id: string): string {
    const made = createHmac('sha256', this.#secret()).update(`contact-code/${id}`).digest();
    return String(made.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');
  }

  /**
   * Whether one more code may go to an address, asked for by whoever has a conversation. The answer depends on what was
   * asked for before and never on whether the council knows the address.
   */
  async mayAsk(conversationId: string, { address }: CodeAddress, now: Date): Promise<boolean> {
    const since = now.getTime() - DAY;
    const user = this.#kysely.selectFrom('conversations').select('user_id').where('id', '=', conversationId);
    const { codes_a_day: codes, wrong_a_day: wrong } = this.#rules;
    const counted = await Promise.all([
      this.#counts(since).where('address', '=', address).executeTakeFirstOrThrow(),
      this.#counts(since).where('user_id', '=', user).executeTakeFirstOrThrow(),
    ]);
    return counted.every((each) => Number(each.sent) < codes && Number(each.wrong ?? 0) < wrong);
  }

  /** Sends a code, by the messages' own job. */
  send({ id, to, conversationId, language, at }: CodeToSend): Statement[] {
    const expiresAt = at.getTime() + this.#rules.code_minutes * MINUTE;
    const { kind, address } = to;
    const row = this.#kysely
      .selectFrom('conversations')
      .select([
        sql<string>`cast(${id} as text)`.as('id'),
        'id as conversation_id',
        'user_id',
        sql<string>`cast(${kind} as text)`.as('kind'),
        sql<string>`cast(${address} as text)`.as('address'),
        sql<number>`cast(${at.getTime()} as bigint)`.as('sent_at'),
        sql<number>`cast(${expiresAt} as bigint)`.as('expires_at'),
      ])
      .where('id', '=', conversationId);
    return [
      {
        query: this.#kysely
          .insertInto('contact_codes')
          .columns(['id', 'conversation_id', 'user_id', 'kind', 'address', 'sent_at', 'expires_at'])
          .expression(row)
          .compile(),
        expect: 1,
      },
      ...this.#messages.write({
        key: `code/${id}`,
        to: kind === 'phone' ? { kind: 'sms', phone: address } : { kind, email: address },
        message: { id: 'identity-text', values: { minutes: this.#rules.code_minutes }, code: id },
        language,
        at,
      }),
    ];
  }

  /** A code of a conversation, as it was sent. */
  async find(id: string, conversationId: string): Promise<SentCode | undefined> {
    const row = await this.#kysely
      .selectFrom('contact_codes')
      .select(['id', 'kind', 'address', 'expires_at', 'wrong', 'used_at'])
      .where('id', '=', id)
      .where('conversation_id', '=', conversationId)
      .executeTakeFirst();
    if (!row) return undefined;
    const to = { kind: row.kind as CodeAddress['kind'], address: row.address };
    return { id: row.id, to, expiresAt: row.expires_at, wrong: row.wrong, usedAt: row.used_at };
  }

  /** What is to be sent in a message that carries a code: undefined when it would come too late to be of use. */
  async toSend(id: string, now: Date): Promise<string | undefined> {
    const row = await this.#kysely
      .selectFrom('contact_codes')
      .select('expires_at')
      .where('id', '=', id)
      .executeTakeFirst();
    return row && row.expires_at > now.getTime() ? this.digits(id) : undefined;
  }

  /** What comes of trying digits. A used or worn-out code opens nothing, and neither does one of another conversation. */
  tried(code: SentCode | undefined, digits: string, now: Date): CodeTried {
    if (!code || code.usedAt !== null || code.expiresAt <= now.getTime()) return 'expired';
    if (code.wrong >= this.#rules.tries) return 'used-up';
    const [wanted, given] = [this.digits(code.id), digits].map((each) => Buffer.from(each.padEnd(DIGITS)));
    const isRight = wanted?.length === given?.length && timingSafeEqual(wanted as Buffer, given as Buffer);
    return isRight ? 'right' : 'wrong';
  }

  /** Counts a wrong guess. */
  guessed(id: string): Statement {
    return {
      query: this.#kysely
        .updateTable('contact_codes')
        .set((eb) => ({ wrong: eb('wrong', '+', 1) }))
        .where('id', '=', id)
        .compile(),
      expect: 1,
    };
  }

  /** A code proves once: whoever comes second affects no row, and the whole commit is undone. */
  used(id: string, at: Date): Statement {
    return {
      query: this.#kysely
        .updateTable('contact_codes')
        .set({ used_at: at.getTime() })
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .compile(),
      expect: 1,
    };
  }

  #counts(since: number) {
    return this.#kysely
      .selectFrom('contact_codes')
      .select((eb) => [eb.fn.countAll<number>().as('sent'), eb.fn.sum<number>('wrong').as('wrong')])
      .where('sent_at', '>', since);
  }
}
