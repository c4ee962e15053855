import type { Kysely } from 'kysely';
import type { Schema } from '../storage/schema.ts';

/** One line of the assistant, with the id of the message it was made from. */
export interface SaidLine {
  seq: number;
  /** The Bot Framework activity. */
  activity: Record<string, unknown>;
  /** Undefined where it was made from none. */
  meaning: string | undefined;
}

/** What the assistant has said in a conversation after a number, in order. */
export async function saidLines(kysely: Kysely<Schema>, conversationId: string, after: number): Promise<SaidLine[]> {
  const rows = await kysely
    .selectFrom('activities')
    .select(['seq', 'activity', 'meaning'])
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', after)
    .where('direction', '=', 'out')
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, activity, meaning }) => ({
    seq,
    activity: JSON.parse(activity),
    meaning: meaning === null ? undefined : (JSON.parse(meaning) as { id?: string } | null)?.id,
  }));
}

/** Whether the turn of a message is over: nothing more will be said to it. */
export async function isAnswered(kysely: Kysely<Schema>, conversationId: string, seq: number): Promise<boolean> {
  const row = await kysely
    .selectFrom('inbox')
    .select('status')
    .where('conversation_id', '=', conversationId)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return row !== undefined && row.status !== 'pending';
}
