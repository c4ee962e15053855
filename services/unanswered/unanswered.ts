import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { StaffMember } from '../staff/staff-member.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** What a message may have meant, by label of the samples: `intents.ReportIssue`. */
export interface LabelGuess {
  label: string;
  score: number;
}

/** A message that the assistant made nothing of. */
export interface NewUnanswered {
  /** Without what is personal. */
  text: string;
  /** Of the message; that of its conversation where it has none that we know. */
  language: string;
  channel: string;
  /** The likeliest first. */
  guesses: readonly LabelGuess[];
  at: Date;
}

/** One that is kept. It is not known whose it was. */
export interface Unanswered extends Omit<NewUnanswered, 'at'> {
  id: string;
  at: string;
  /** What it meant; null: staff have set it aside. Absent while nobody has looked. */
  label?: string | null;
}

/** Messages that the assistant made nothing of, for staff to say what they meant. */
export class UnansweredMessages {
  readonly #kysely: Kysely<Schema>;

  constructor(kysely: Kysely<Schema>) {
    this.#kysely = kysely;
  }

  /** Keeps one, in the commit of its turn. */
  keep({ text, language, channel, guesses, at }: NewUnanswered): Statement {
    const row = {
      ...{ id: randomUUID(), text, language, channel },
      ...{ guesses: JSON.stringify(guesses), at: at.toISOString() },
    };
    return { query: this.#kysely.insertInto('unanswered_messages').values(row).compile() };
  }

  /** Says what one meant, or sets it aside. Expects that nobody did so before. */
  handle(
    id: string,
    label: string | null,
    { name, department }: Pick<StaffMember, 'name' | 'department'>,
    at: Date,
  ): Statement {
    return {
      query: this.#kysely
        .updateTable('unanswered_messages')
        .set({ label, staff_name: name, department, handled_at: at.toISOString() })
        .where('id', '=', id)
        .where('handled_at', 'is', null)
        .compile(),
      expect: 1,
    };
  }

  /** Those that nobody has looked at, newest first. */
  async open(asked: { language?: string; limit: number; offset?: number }): Promise<Unanswered[]> {
    const { language, limit, offset = 0 } = asked;
    const rows = await this.#kysely
      .selectFrom('unanswered_messages')
      .selectAll()
      .where('handled_at', 'is', null)
      .$if(language !== undefined, (query) => query.where('language', '=', language ?? ''))
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute();
    return rows.map(unansweredOf);
  }

  async byId(id: string): Promise<Unanswered | undefined> {
    const row = await this.#kysely
      .selectFrom('unanswered_messages')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && unansweredOf(row);
  }
}

function unansweredOf(row: {
  id: string;
  text: string;
  language: string;
  channel: string;
  guesses: string;
  at: string;
  handled_at: string | null;
  label: string | null;
}): Unanswered {
  const { id, text, language, channel, at } = row;
  const guesses = JSON.parse(row.guesses) as LabelGuess[];
  return { id, text, language, channel, guesses, at, ...(row.handled_at === null ? {} : { label: row.label }) };
}
