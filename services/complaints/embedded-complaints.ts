import type { Kysely, Selectable } from 'kysely';
import type { ComplaintTable } from '../storage/complaint-tables.ts';
import type { Schema } from '../storage/schema.ts';
import type { ComplaintClocks } from './clocks.ts';
import type { Complaint } from './complaint.ts';
import { fromRows } from './complaint-row.ts';
import { complaintStatements, contactKeys } from './complaint-statements.ts';
import type { Complaints } from './complaints.ts';

/** The council's complaints in our own database: no other complaints system is needed. */
export function createEmbeddedComplaints(kysely: Kysely<Schema>, clocks: ComplaintClocks): Complaints {
  return {
    ...complaintStatements(kysely, clocks),
    byReference: async (reference) => first(kysely, await rowsBy(kysely, 'reference', reference)),
    byId: async (id) => first(kysely, await rowsBy(kysely, 'id', id)),
    byConversation: async (conversationId) => whole(kysely, await rowsBy(kysely, 'conversation_id', conversationId)),
    byRelated: async (reference) => whole(kysely, await rowsBy(kysely, 'related_reference', reference)),
    async due(until, most) {
      const rows = await kysely
        .selectFrom('complaints')
        .selectAll()
        .where('due_on', '<=', until)
        .orderBy('due_on')
        .orderBy('id')
        .limit(most)
        .execute();
      return whole(kysely, rows);
    },
    async adjustments(contact) {
      const keys = contactKeys(contact);
      if (keys.length === 0) return undefined;
      const row = await kysely
        .selectFrom('adjustments')
        .select(['codes', 'at'])
        .where('contact', 'in', keys)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && { codes: JSON.parse(row.codes) as string[], at: row.at };
    },
  };
}

function rowsBy(
  kysely: Kysely<Schema>,
  column: 'reference' | 'id' | 'conversation_id' | 'related_reference',
  value: string,
): Promise<Selectable<ComplaintTable>[]> {
  return kysely
    .selectFrom('complaints')
    .selectAll()
    .where(column, '=', value)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

async function first(
  kysely: Kysely<Schema>,
  rows: readonly Selectable<ComplaintTable>[],
): Promise<Complaint | undefined> {
  return (await whole(kysely, rows.slice(0, 1)))[0];
}

/** Complaints with their stages and what was learned. */
async function whole(kysely: Kysely<Schema>, rows: readonly Selectable<ComplaintTable>[]): Promise<Complaint[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const stages = await kysely
    .selectFrom('complaint_stages')
    .selectAll()
    .where('complaint_id', 'in', ids)
    .orderBy('stage')
    .execute();
  const learning = await kysely.selectFrom('complaint_learning').selectAll().where('complaint_id', 'in', ids).execute();
  return rows.map((row) =>
    fromRows(
      row,
      stages.filter(({ complaint_id }) => complaint_id === row.id),
      learning.find(({ complaint_id }) => complaint_id === row.id),
    ),
  );
}
