import type { Kysely } from 'kysely';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

const DAY = 24 * 60 * 60_000;

/** A half-filled form, as it was saved. */
export interface Draft {
  journey: string;
  /** The journey's own state. */
  state: unknown;
}

/** Half-filled forms under codes that only their resident knows. A code opens its form once, while it is kept. */
export class Drafts {
  readonly #kysely: Kysely<Schema>;
  readonly #keptMs: number;

  /** @param days how long a form is kept */
  constructor(kysely: Kysely<Schema>, days: number) {
    this.#kysely = kysely;
    this.#keptMs = days * DAY;
  }

  save(draft: { code: string; conversationId: string; journey: string; state: unknown; at: Date }): Statement[] {
    const row = {
      code: draft.code,
      conversation_id: draft.conversationId,
      journey: draft.journey,
      state: JSON.stringify(draft.state),
      expires_at: draft.at.getTime() + this.#keptMs,
      at: draft.at.toISOString(),
    };
    return [{ query: this.#kysely.insertInto('drafts').values(row).compile() }];
  }

  use(code: string): Statement[] {
    return [{ query: this.#kysely.deleteFrom('drafts').where('code', '=', code).compile() }];
  }

  async find(code: string, now: Date): Promise<Draft | undefined> {
    const row = await this.#kysely
      .selectFrom('drafts')
      .select(['journey', 'state'])
      .where('code', '=', code)
      .where('expires_at', '>', now.getTime())
      .executeTakeFirst();
    return row && { journey: row.journey, state: JSON.parse(row.state) };
  }
}
