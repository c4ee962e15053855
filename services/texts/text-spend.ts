import { type Kysely, sql } from 'kysely';
import type { TextRules } from '../council/texts-schema.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** Which limit a text would go over. */
export type SpendLimit = 'person' | 'prefix' | 'total';

/** A text to be paid for. */
export interface PaidText {
  /** London's date. */
  day: string;
  /** Opaque id of whoever gets it. */
  userId: string;
  /** E.164. */
  address: string;
  segments: number;
}

const ALL = 'all';
/** Costs are kept as whole numbers: hundredths of a penny. */
const PARTS_OF_A_PENNY = 100;

/**
 * What texts have cost today, counted for all processes together. Numbers of few countries are cheap to text; whoever
 * can make us text the others earns by it, so each country has its own limit.
 */
export class TextSpend {
  readonly #kysely: Kysely<Schema>;
  readonly #rules: TextRules['spend'];

  constructor(kysely: Kysely<Schema>, rules: TextRules['spend']) {
    this.#kysely = kysely;
    this.#rules = rules;
  }

  /** The limit that a text would go over, if there is one. */
  async limitMet(text: PaidText): Promise<SpendLimit | undefined> {
    const [person, prefix] = scopes(text, this.#prefix(text.address));
    const rows = await this.#kysely
      .selectFrom('text_spend')
      .select(['scope', 'segments', 'cost'])
      .where('day', '=', text.day)
      .where('scope', 'in', [ALL, person, prefix])
      .execute();
    const spent = (scope: string) => rows.find((row) => row.scope === scope) ?? { segments: 0, cost: 0 };
    const rules = this.#rules;
    const { segments_a_day: mostByPrefix } = this.#tariff(text.address);
    if (spent(person).segments + text.segments > rules.person_segments_a_day) return 'person';
    if (spent(prefix).segments + text.segments > mostByPrefix) return 'prefix';
    const cost = spent(ALL).cost + this.#cost(text);
    return cost > rules.pence_a_day * PARTS_OF_A_PENNY ? 'total' : undefined;
  }

  /** Counts a text, in the commit that is made before it is sent. */
  count(text: PaidText): Statement[] {
    const cost = this.#cost(text);
    return [ALL, ...scopes(text, this.#prefix(text.address))].map((scope) => ({
      query: sql`
        insert into text_spend (day, scope, segments, cost) values (${text.day}, ${scope}, ${text.segments}, ${cost})
        on conflict (day, scope) do update
        set segments = text_spend.segments + excluded.segments, cost = text_spend.cost + excluded.cost`.compile(
        this.#kysely,
      ),
    }));
  }

  /** Pence spent on a day. */
  async pence(day: string): Promise<number> {
    const row = await this.#kysely
      .selectFrom('text_spend')
      .select('cost')
      .where('day', '=', day)
      .where('scope', '=', ALL)
      .executeTakeFirst();
    return (row?.cost ?? 0) / PARTS_OF_A_PENNY;
  }

  #cost({ address, segments }: PaidText): number {
    return Math.round(segments * this.#tariff(address).pence_a_segment * PARTS_OF_A_PENNY);
  }

  #prefix(address: string): string {
    return Object.keys(this.#rules.prefixes).find((prefix) => address.startsWith(prefix)) ?? 'other';
  }

  #tariff(address: string) {
    return this.#rules.prefixes[this.#prefix(address)] ?? this.#rules.elsewhere;
  }
}

function scopes({ userId }: PaidText, prefix: string): [person: string, prefix: string] {
  return [`user/${userId}`, `prefix/${prefix}`];
}
