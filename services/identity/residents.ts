import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { IdentityRules } from '../council/organisation-schema.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { type CodeAddress, nameKey, type ProvenResident } from './proof.ts';

const MINUTE = 60_000;

/** A contact that was proven in a conversation, and who it makes of the resident. */
export interface NewProof {
  resident: ProvenResident;
  /** Another resident who turns out to be the same: what they have becomes the first one's. */
  merges?: string;
  contact: CodeAddress;
  conversationId: string;
  language: string;
  /** They want easy read, here or before. */
  easyRead: boolean;
  at: Date;
}

/** Who somebody is who proves a contact. */
export interface Recognised extends Pick<NewProof, 'resident' | 'merges'> {
  /** What they spoke when they proved something the last time. */
  spoke?: string;
  /** They asked for easy read, and have not taken it back. */
  easyRead: boolean;
}

/** A resident of a conversation, and since when and by what that is known. */
export interface ResidentHere extends ProvenResident {
  language: string;
  easyRead: boolean;
  provenBy: CodeAddress['kind'];
  /** UTC ISO instant. */
  provenAt: string;
}

/**
 * Residents, joined over channels by nothing but what they proved. Who proves the same phone under the same name is the
 * same resident; under another name, or none, somebody else of the household.
 */
export class Residents {
  readonly #kysely: Kysely<Schema>;
  readonly #rules: IdentityRules;
  readonly #secret: () => string;

  /** @param secret so that an id tells nobody whose name and number it is made of */
  constructor(kysely: Kysely<Schema>, rules: IdentityRules, secret: () => string) {
    this.#kysely = kysely;
    this.#rules = rules;
    this.#secret = secret;
  }

  /** Who was ever proven to be in a conversation. */
  async ofConversation(conversationId: string): Promise<ResidentHere | undefined> {
    const row = await this.#kysely
      .selectFrom('resident_conversations as c')
      .innerJoin('residents as r', 'r.id', 'c.resident_id')
      .select(['r.id', 'r.name', 'r.language', 'r.easy_read', 'c.proven_by', 'c.proven_at'])
      .where('c.conversation_id', '=', conversationId)
      .executeTakeFirst();
    if (!row) return undefined;
    return {
      id: row.id,
      ...(row.name === null ? {} : { name: row.name }),
      contacts: await this.#contacts(row.id),
      language: row.language,
      easyRead: row.easy_read === 1,
      provenBy: row.proven_by as CodeAddress['kind'],
      provenAt: row.proven_at,
    };
  }

  /** Who was proven to be in a conversation a short while ago. A browser or a phone is lent, so a proof wears off. */
  async provenIn(conversationId: string, now: Date): Promise<ResidentHere | undefined> {
    const resident = await this.ofConversation(conversationId);
    const since = now.getTime() - this.#rules.proven_minutes * MINUTE;
    return resident && Date.parse(resident.provenAt) > since ? resident : undefined;
  }

  /** Who somebody is who proves a contact in a conversation under a name. */
  async recognise(
    conversationId: string,
    contact: CodeAddress,
    name: string | undefined,
    now: Date,
  ): Promise<Recognised> {
    const key = nameKey(name);
    const here = await this.provenIn(conversationId, now);
    const isSameHere = here !== undefined && nameKey(here.name) === key;
    const known = key === '' ? undefined : await this.#byContact(contact, key);
    const id = (isSameHere ? here.id : known) ?? this.#newId(contact, key === '' ? `in ${conversationId}` : key);
    const merges = known !== undefined && known !== id ? known : undefined;
    const before = [...(await this.#contacts(id)), ...(merges ? await this.#contacts(merges) : [])];
    const contacts = before.some(({ address }) => address === contact.address) ? before : [...before, contact];
    const remembered = await this.#remembered([id, ...(merges ? [merges] : [])]);
    const spoke = remembered.find((row) => row.id === id)?.language;
    return {
      resident: { id, ...(name ? { name } : {}), contacts },
      ...(merges ? { merges } : {}),
      ...(spoke ? { spoke } : {}),
      easyRead: remembered.some(({ easy_read }) => easy_read === 1),
    };
  }

  /** Writes down who somebody is. Harmless when repeated. */
  prove({ resident, merges, contact, conversationId, language, easyRead, at }: NewProof): Statement[] {
    const kysely = this.#kysely;
    const { id, name = null } = resident;
    const known = { language, easy_read: easyRead ? 1 : 0, proven_at: at.toISOString() };
    const link = { resident_id: id, proven_by: contact.kind, proven_at: at.toISOString() };
    return [
      kysely
        .insertInto('residents')
        .values({ id, name, name_key: nameKey(name), ...known })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(known)),
      ...resident.contacts.map(({ kind, address }) =>
        kysely
          .insertInto('resident_contacts')
          .values({ resident_id: id, kind, address, proven_at: at.toISOString() })
          .onConflict((conflict) => conflict.columns(['resident_id', 'kind', 'address']).doNothing()),
      ),
      kysely
        .insertInto('resident_conversations')
        .values({ conversation_id: conversationId, ...link })
        .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(link)),
      ...(merges === undefined ? [] : this.#merge(merges, id)),
    ].map((query) => ({ query: query.compile() }));
  }

  /**
   * Keeps for the resident of a conversation that easy read is wanted, or is no longer. Of a conversation whose resident
   * was proven too long ago, or never, nothing is kept.
   */
  keepEasyRead(conversationId: string, easyRead: boolean, now: Date): Statement {
    const since = new Date(now.getTime() - this.#rules.proven_minutes * MINUTE).toISOString();
    const query = this.#kysely
      .updateTable('residents')
      .set({ easy_read: easyRead ? 1 : 0 })
      .where('id', 'in', (residents) =>
        residents
          .selectFrom('resident_conversations')
          .select('resident_id')
          .where('conversation_id', '=', conversationId)
          .where('proven_at', '>', since),
      );
    return { query: query.compile() };
  }

  /** The conversations of a resident, newest first. */
  async conversations(
    residentId: string,
  ): Promise<{ id: string; channel: string; lastAt: string; provenBy: CodeAddress['kind']; provenAt: string }[]> {
    const rows = await this.#kysely
      .selectFrom('resident_conversations as r')
      .innerJoin('conversations as c', 'c.id', 'r.conversation_id')
      .select(['c.id', 'c.channel', 'c.last_at as lastAt', 'r.proven_by as provenBy', 'r.proven_at as provenAt'])
      .where('r.resident_id', '=', residentId)
      .orderBy('c.last_at', 'desc')
      .execute();
    return rows.map((row) => ({ ...row, provenBy: row.provenBy as CodeAddress['kind'] }));
  }

  #merge(from: string, into: string) {
    return [
      this.#kysely.updateTable('resident_conversations').set({ resident_id: into }).where('resident_id', '=', from),
      this.#kysely.deleteFrom('resident_contacts').where('resident_id', '=', from),
      this.#kysely.deleteFrom('residents').where('id', '=', from),
    ];
  }

  async #byContact({ kind, address }: CodeAddress, key: string): Promise<string | undefined> {
    const row = await this.#kysely
      .selectFrom('resident_contacts as c')
      .innerJoin('residents as r', 'r.id', 'c.resident_id')
      .select('r.id')
      .where('c.address', '=', address)
      .where('c.kind', '=', kind)
      .where('r.name_key', '=', key)
      .executeTakeFirst();
    return row?.id;
  }

  #remembered(residentIds: readonly string[]): Promise<{ id: string; language: string; easy_read: number }[]> {
    return this.#kysely
      .selectFrom('residents')
      .select(['id', 'language', 'easy_read'])
      .where('id', 'in', residentIds)
      .execute();
  }

  async #contacts(residentId: string): Promise<CodeAddress[]> {
    const rows = await this.#kysely
      .selectFrom('resident_contacts')
      .select(['kind', 'address'])
      .where('resident_id', '=', residentId)
      .orderBy('address')
      .execute();
    return rows.map(({ kind, address }) => ({ kind: kind as CodeAddress['kind'], address }));
  }

  /** The same for the same name and contact, so that two processes that meet somebody at once make one resident. */
  #newId({ kind, address }: CodeAddress, key: string): string {
    const whole = `resident/${kind}/${address}/${key}`;
    return createHmac('sha256', this.#secret()).update(whole).digest('hex').slice(0, 32);
  }
}
