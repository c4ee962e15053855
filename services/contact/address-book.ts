import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** Somebody's number on a channel, and what is known of it. */
export interface AddressEntry {
  channel: string;
  /** E.164. Personal: it never leaves the address book but for the network. */
  address: string;
  userId: string;
  conversationId: string;
  photoCode: string;
  /** Nothing unasked is sent there. */
  isStopped: boolean;
  /** UTC ISO instant of the last message from there. */
  lastAt: string;
}

/** Letters that nobody mixes up, for codes in links. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 12;

/** A new opaque id for somebody. */
export function newAddressUser(): string {
  return `u_${randomBytes(16).toString('base64url')}`;
}

function newCode(): string {
  return Array.from(randomBytes(CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Which number is whose. Numbers stand here and in no key, no conversation and no log. */
export class AddressBook {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  find(channel: string, address: string): Promise<AddressEntry | undefined> {
    return this.#first((query) => query.where('channel', '=', channel).where('address', '=', address));
  }

  ofUser(channel: string, userId: string): Promise<AddressEntry | undefined> {
    return this.#first((query) => query.where('channel', '=', channel).where('user_id', '=', userId));
  }

  byPhotoCode(code: string): Promise<AddressEntry | undefined> {
    return this.#first((query) => query.where('photo_code', '=', code));
  }

  /** Writes a number down. Breaks a key when somebody else has just done so. */
  enter(entry: { channel: string; address: string; userId: string; conversationId: string; at: Date }): Statement {
    const { channel, address, userId, conversationId, at } = entry;
    return {
      query: this.#kysely
        .insertInto('addresses')
        .values({
          channel,
          address,
          user_id: userId,
          conversation_id: conversationId,
          photo_code: newCode(),
          last_at: at.toISOString(),
        })
        .compile(),
      expect: 1,
    };
  }

  /** Gives a number another conversation. Expects to find it with the one it was read with. */
  moveOn(entry: AddressEntry, conversationId: string, at: Date): Statement {
    return {
      query: this.#update(entry, { conversation_id: conversationId, photo_code: newCode(), last_at: at.toISOString() })
        .where('conversation_id', '=', entry.conversationId)
        .compile(),
      expect: 1,
    };
  }

  /** Something was said in a conversation of somebody: what they write next belongs there. */
  takeUp(channel: string, userId: string, conversationId: string, at: Date): Statement {
    return {
      query: this.#kysely
        .updateTable('addresses')
        .set({ conversation_id: conversationId, last_at: at.toISOString() })
        .where('channel', '=', channel)
        .where('user_id', '=', userId)
        .compile(),
    };
  }

  heardFrom(entry: AddressEntry, at: Date): Statement {
    return { query: this.#update(entry, { last_at: at.toISOString() }).compile() };
  }

  /** From now on nothing unasked is sent there, or it may be again. */
  stopped(entry: Pick<AddressEntry, 'channel' | 'address'>, at: Date | null): Statement {
    return { query: this.#update(entry, { stopped_at: at?.toISOString() ?? null }).compile() };
  }

  #update({ channel, address }: Pick<AddressEntry, 'channel' | 'address'>, values: Record<string, string | null>) {
    return this.#kysely
      .updateTable('addresses')
      .set(values)
      .where('channel', '=', channel)
      .where('address', '=', address);
  }

  async #first(narrow: (query: ReturnType<typeof entries>) => ReturnType<typeof entries>) {
    const row = await narrow(entries(this.#kysely)).executeTakeFirst();
    if (!row) return undefined;
    const { stoppedAt, ...rest } = row;
    return { ...rest, isStopped: stoppedAt !== null };
  }
}

function entries(kysely: Kysely<Schema>) {
  return kysely
    .selectFrom('addresses')
    .select([
      'channel',
      'address',
      'user_id as userId',
      'conversation_id as conversationId',
      'photo_code as photoCode',
      'stopped_at as stoppedAt',
      'last_at as lastAt',
    ]);
}
