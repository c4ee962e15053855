import type { Kysely, Selectable } from 'kysely';
import type { Schema, ServiceRequestJoinTable } from '../storage/schema.ts';
import { caseStatements } from './case-statements.ts';
import type {
  Addition,
  Cases,
  ServiceRequest,
  ServiceRequestFilter,
  Status,
  StatusChange,
  StatusChangeFilter,
} from './cases.ts';
import { findNear } from './near.ts';
import { fromRow } from './service-request-row.ts';
import { statusesThatAre } from './status.ts';

/** The council's service requests in our own database: no other case system is needed. */
export function createEmbeddedCases(kysely: Kysely<Schema>): Cases {
  return {
    ...caseStatements(kysely),
    // Only a connector to a body's own system can hand a report over; this one keeps them here.
    passesOn: () => false,
    byReference: (reference) => one(kysely, 'reference', reference),
    byInstance: (instance) => one(kysely, 'instance', instance),
    byId: (id) => one(kysely, 'id', id),
    async followers(id) {
      const made = await kysely
        .selectFrom('service_requests')
        .select('conversation_id')
        .where('id', '=', id)
        .where('conversation_id', 'is not', null)
        .execute();
      const joined = await kysely
        .selectFrom('service_request_joins')
        .select('conversation_id')
        .where('request_id', '=', id)
        .orderBy('at')
        .orderBy('instance')
        .execute();
      return [...new Set([...made, ...joined].map((row) => row.conversation_id as string))];
    },
    async additions(id) {
      const rows = await kysely
        .selectFrom('service_request_joins')
        .selectAll()
        .where('request_id', '=', id)
        .orderBy('at')
        .orderBy('instance')
        .execute();
      return rows.map(toAddition);
    },
    async addition(instance) {
      const row = await kysely
        .selectFrom('service_request_joins')
        .selectAll()
        .where('instance', '=', instance)
        .executeTakeFirst();
      return row && toAddition(row);
    },
    async byConversation(conversationId) {
      const rows = await kysely
        .selectFrom('service_requests')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .orderBy('requested_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(fromRow);
    },
    list: (filter) => list(kysely, filter),
    statusChanges: (filter) => statusChanges(kysely, filter),
    near: (near) => findNear(kysely, near),
  };
}

function toAddition(row: Selectable<ServiceRequestJoinTable>): Addition {
  const { contact_name: name, contact_phone: phone, contact_email: email, translation: text, translated_by: by } = row;
  const contact = { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
  return {
    ...{ instance: row.instance, description: row.description, at: row.at },
    ...(text !== null && by !== null ? { translation: { text, by } } : {}),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
    ...(row.send_error === null ? {} : { sendError: row.send_error }),
  };
}

async function one(
  kysely: Kysely<Schema>,
  column: 'id' | 'reference' | 'instance',
  value: string,
): Promise<ServiceRequest | undefined> {
  const row = await kysely.selectFrom('service_requests').selectAll().where(column, '=', value).executeTakeFirst();
  return row && fromRow(row);
}

async function list(kysely: Kysely<Schema>, filter: ServiceRequestFilter): Promise<ServiceRequest[]> {
  const { ids, references, categories, status, from, to, publicOnly, page, pageSize } = filter;
  // One of nothing is nothing; PostgreSQL has no empty list.
  if ([ids, references, categories, status].some((wanted) => wanted?.length === 0)) return [];
  const rows = await kysely
    .selectFrom('service_requests')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .$if(references !== undefined, (query) => query.where('reference', 'in', references ?? []))
    .$if(categories !== undefined, (query) => query.where('category', 'in', categories ?? []))
    .$if(status !== undefined, (query) => query.where('status', 'in', (status ?? []).flatMap(statusesThatAre)))
    .$if(from !== undefined, (query) => query.where('requested_at', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('requested_at', '<=', to ?? ''))
    .$if(publicOnly, (query) => query.where('private', '=', 0))
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map(fromRow);
}

async function statusChanges(kysely: Kysely<Schema>, filter: StatusChangeFilter): Promise<StatusChange[]> {
  const { from, to, publicOnly, page, pageSize } = filter;
  const rows = await kysely
    .selectFrom('service_request_updates as change')
    .innerJoin('service_requests as request', 'request.id', 'change.request_id')
    .select(['change.id', 'request.reference', 'request.body', 'change.status', 'change.note', 'change.at'])
    .where('change.at', '>=', from)
    .where('change.at', '<=', to)
    .$if(publicOnly, (query) => query.where('request.private', '=', 0))
    .orderBy('change.at')
    .orderBy('change.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return rows.map(({ id, reference, body, status, note, at }) => ({
    id,
    reference,
    body,
    status: status as Status,
    at,
    ...(note === null ? {} : { note }),
  }));
}
