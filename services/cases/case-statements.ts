import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { registerReference } from '../reference-register.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { Cases } from './cases.ts';
import { contactColumns, toRow } from './service-request-row.ts';
import { statusesThatAre } from './status.ts';

/** The writing half of the embedded cases: statements for the caller's own commit. */
export function caseStatements(
  kysely: Kysely<Schema>,
): Pick<Cases, 'create' | 'join' | 'recordNotOurs' | 'changeStatus' | 'postpone' | 'additionWasSent'> {
  return {
    // Only a repeated instance is passed over. A reference that is taken fails the commit.
    create: (request) => [
      registerReference(kysely, request.reference, request.instance),
      {
        query: kysely
          .insertInto('service_requests')
          .values(toRow(request))
          .onConflict((conflict) => conflict.column('instance').doNothing())
          .compile(),
      },
    ],
    join: ({ requestId, instance, conversationId, description, contact = {}, at }) => [
      {
        query: kysely
          .insertInto('service_request_joins')
          .values({
            instance,
            request_id: requestId,
            conversation_id: conversationId,
            description,
            ...contactColumns(contact),
            at,
          })
          .onConflict((conflict) => conflict.column('instance').doNothing())
          .compile(),
      },
    ],
    recordNotOurs: (record) => [
      {
        query: kysely
          .insertInto('not_ours')
          .values(record)
          .onConflict((conflict) => conflict.column('instance').doNothing())
          .compile(),
      },
    ],
    additionWasSent: (instance, what) => ({
      query: kysely
        .updateTable('service_request_joins')
        .set('error' in what ? { send_error: what.error } : { sent_at: what.at.toISOString(), send_error: null })
        .where('instance', '=', instance)
        .compile(),
    }),
    changeStatus: (change) => changeStatus(kysely, change),
    postpone: ({ id, from, to }) => [
      {
        query: kysely
          .updateTable('service_requests')
          .set({ expected_at: to, delayed_from: from })
          .where('id', '=', id)
          .where('expected_at', '=', from)
          .where('status', 'in', statusesThatAre('open'))
          .compile(),
        expect: 1,
      },
    ],
  };
}

function changeStatus(kysely: Kysely<Schema>, change: Parameters<Cases['changeStatus']>[0]): Statement[] {
  const { id, status, note = null, expectedAt, was, at } = change;
  return [
    {
      query: kysely
        .updateTable('service_requests')
        .set({ status, status_note: note, updated_at: at, ...(expectedAt ? newDate(expectedAt) : {}) })
        .where('id', '=', id)
        .$if(was !== undefined, (query) => query.where('updated_at', '=', was ?? ''))
        .compile(),
      // A report that is not there cannot have a history.
      expect: 1,
    },
    {
      query: kysely
        .insertInto('service_request_updates')
        .values({ id: randomUUID(), request_id: id, status, note, at })
        .compile(),
    },
  ];
}

/** A later date than was promised is a delay, and what it was before is kept; an earlier one is none. */
function newDate(expectedAt: string) {
  return {
    expected_at: expectedAt,
    delayed_from: sql<string | null>`case when expected_at < ${expectedAt} then expected_at else delayed_from end`,
  };
}
