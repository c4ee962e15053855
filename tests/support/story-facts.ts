import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Service } from '../../service.ts';
import type { Interpreter } from '../../services/appointments/appointments.ts';
import { parseReference } from '../../services/reference.ts';
import type { EnquiryTable } from '../../services/storage/enquiry-table.ts';
import type { PaymentTable, Schema, ServiceRequestTable } from '../../services/storage/schema.ts';
import { londonDate } from '../../services/time/london.ts';
import { aServiceRequest } from './service-requests.ts';
import { type Bracket, StoryError } from './story.ts';
import { appointmentFacts, appointmentRecords, givenAppointment } from './story-appointments.ts';
import { complaintFacts, complaintRecords, givenComplaint } from './story-complaints.ts';
import { handoffFacts } from './story-staff.ts';

type Row = Selectable<ServiceRequestTable>;

/** Makes the records that a story's `given` lines name. */
export async function makeGiven(facts: readonly Bracket[], service: Service): Promise<void> {
  const { cases, database, clock } = service;
  for (const fact of facts) {
    if (fact.name === 'appointment') {
      await givenAppointment(fact, service);
      continue;
    }
    if (fact.name === 'complaint') {
      await givenComplaint(fact, service);
      continue;
    }
    if (fact.name !== 'case')
      throw new StoryError(`line ${fact.line}: only a [case …], [complaint …] or [appointment …] can be given`);
    const { reference = '', phone, email, name, location, requested, expected, note, ...rest } = fact.values;
    if (!parseReference('NOR', reference)) throw new StoryError(`line ${fact.line}: ${reference} is no reference`);
    const id = createHash('sha256').update(reference).digest('hex').slice(0, 32);
    const request = aServiceRequest({
      id,
      reference,
      instance: `given-${id}`,
      requestedAt: requested ? new Date(`${requested}Z`).toISOString() : clock.now().toISOString(),
      ...(expected ? { expectedAt: `${expected}T17:00:00.000Z` } : {}),
      ...(location ? { address: location } : {}),
      ...(phone || email || name ? { contact: present({ phone, email, name }) } : {}),
      attributes: {},
      ...(rest as object),
    });
    const at = clock.now().toISOString();
    await database.commit([
      ...cases.create(request),
      ...(note ? cases.changeStatus({ id, status: request.status, note, at }) : []),
    ]);
  }
}

/** What of a story's `then` lines does not hold in the database: one line each, none when all is as it should be. */
export async function unmetFacts(facts: readonly Bracket[], kysely: Kysely<Schema>): Promise<string[]> {
  const requests = await kysely.selectFrom('service_requests').selectAll().execute();
  const made = requests.filter(({ instance }) => !instance.startsWith('given-'));
  const counts: Record<string, () => Promise<number>> = {
    cases: async () => made.length,
    joins: () => count(kysely, 'service_request_joins'),
    'not-ours': () => count(kysely, 'not_ours'),
    drafts: () => count(kysely, 'drafts'),
    photos: () => count(kysely, 'photos'),
    payments: () => count(kysely, 'payments'),
    complaints: () => count(kysely, 'complaints'),
    appointments: () => count(kysely, 'appointments'),
    enquiries: () => count(kysely, 'enquiries'),
    codes: () => count(kysely, 'contact_codes'),
    residents: () => count(kysely, 'residents'),
    handoffs: () => count(kysely, 'handoffs'),
    seats: () => count(kysely, 'appointment_seats'),
    waiting: () => count(kysely, 'appointment_waiting'),
    letters: () => count(kysely, 'contact_messages'),
    chased: async () =>
      (await kysely.selectFrom('complaint_events').select('id').where('kind', '=', 'chased').execute()).length,
  };
  const unmet: string[] = [];
  for (const { name, values, words, line } of facts) {
    const wanted = values[name];
    if (wanted !== undefined && counts[name]) {
      const found = await counts[name]();
      if (found !== Number(wanted)) unmet.push(`line ${line}: expected ${name}=${wanted}, found ${found}`);
    } else if (name === 'case') {
      unmet.push(...unmetRow(values, made.map(caseFacts), `line ${line}: no case is`));
    } else if (name === 'payment') {
      const rows = await kysely.selectFrom('payments').selectAll().execute();
      unmet.push(...unmetRow(values, rows.map(paymentFacts), `line ${line}: no payment is`));
    } else if (name === 'enquiry') {
      const rows = await kysely.selectFrom('enquiries').selectAll().execute();
      unmet.push(...unmetRow(values, rows.map(enquiryFacts), `line ${line}: no enquiry is`));
    } else if (name === 'appointment') {
      unmet.push(...unmetRow(values, await appointmentFacts(kysely), `line ${line}: no appointment is`));
    } else if (name === 'complaint') {
      unmet.push(...unmetRow(values, await complaintFacts(kysely), `line ${line}: no complaint is`));
    } else if (name === 'handoff') {
      unmet.push(...unmetRow(values, await handoffFacts(kysely), `line ${line}: no handoff is`));
    } else if (name === 'not-ours-is') {
      const rows = await kysely.selectFrom('not_ours').select(['category', 'body']).execute();
      unmet.push(...unmetRow(values, rows, `line ${line}: nothing counted is`));
    } else {
      throw new StoryError(`line ${line}: unknown fact [${[name, ...words].join(' ')}]`);
    }
  }
  return unmet;
}

/**
 * All that a story left in the database, in an order that does not depend on chance, without what differs from run to
 * run (conversations' ids, ids of photos, times of the machine). Equal for the same story, however it was played.
 */
export async function recordsLeft(kysely: Kysely<Schema>): Promise<Record<string, unknown[]>> {
  const requests = await kysely.selectFrom('service_requests').selectAll().orderBy('reference').execute();
  const joins = await kysely.selectFrom('service_request_joins').selectAll().orderBy('instance').execute();
  const conversations = await kysely
    .selectFrom('conversations')
    .select(['id', 'version', 'status', 'language', 'lease_owner'])
    .execute();
  const inbox = await kysely
    .selectFrom('inbox')
    .select(['conversation_id', 'status', 'outcome', 'attempts'])
    .orderBy('seq')
    .execute();
  const outbox = await kysely.selectFrom('outbox').select('status').execute();
  const notOurs = await kysely.selectFrom('not_ours').selectAll().orderBy('instance').execute();
  const notices = await kysely.selectFrom('notices').select(['message', 'status', 'why', 'told_at']).execute();
  const drafts = await kysely.selectFrom('drafts').select(['code', 'journey']).orderBy('code').execute();
  const payments = await kysely.selectFrom('payments').selectAll().orderBy('reference').execute();
  const events = await kysely.selectFrom('payment_events').select(['status', 'code', 'at']).execute();
  return {
    payments: payments.map(({ conversation_id: _, receipt, ...row }) => ({ ...row, hasReceipt: receipt !== null })),
    paymentEvents: events.map((event) => JSON.stringify(event)).sort(),
    requests: requests.map(({ conversation_id: _, photos, ...row }) => ({ ...row, photos: JSON.parse(photos).length })),
    joins: joins.map(({ conversation_id: _, ...row }) => row),
    notOurs,
    drafts,
    notices: notices.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    conversations: conversations
      .map(({ id, ...conversation }) => ({
        ...conversation,
        inbox: inbox.filter((entry) => entry.conversation_id === id).map(({ conversation_id: _, ...entry }) => entry),
      }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    outbox,
    ...(await complaintRecords(kysely)),
    ...(await appointmentRecords(kysely)),
    handoffs: await handoffFacts(kysely),
  };
}

function present<T extends Record<string, string | undefined>>(values: T): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}

async function count(kysely: Kysely<Schema>, table: keyof Schema): Promise<number> {
  const { total } = await kysely
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

function unmetRow(wanted: Record<string, string>, rows: Record<string, string>[], prefix: string): string[] {
  const fits = (row: Record<string, string>) =>
    Object.entries(wanted).every(([key, value]) => (value === '*' ? key in row : (row[key] ?? 'none') === value));
  if (rows.some(fits)) return [];
  return [`${prefix} ${JSON.stringify(wanted)}; there are ${JSON.stringify(rows)}`];
}

/** A payment as a story names it. */
function enquiryFacts(row: Selectable<EnquiryTable>): Record<string, string> {
  const { kind, subject, team, status, contact_name, contact_phone, contact_email, due_on: due } = row;
  const proven = row.proven_by ?? 'no';
  const contact = { name: contact_name ?? 'none', phone: contact_phone ?? 'none', email: contact_email ?? 'none' };
  const wanted = row.interpreter ? (JSON.parse(row.interpreter) as Interpreter) : undefined;
  const interpreter = wanted ? { mode: wanted.kind, language: wanted.language, gender: wanted.gender ?? 'any' } : {};
  return { kind, subject, team, status, due, person: row.person ?? 'none', proven, ...contact, ...interpreter };
}

function paymentFacts(row: Selectable<PaymentTable>): Record<string, string> {
  return {
    type: row.pay_type,
    account: row.account,
    fits: row.account_fits === 1 ? 'yes' : 'no',
    vehicle: row.vehicle ?? 'none',
    pence: String(row.amount_pence),
    status: row.status,
    outcome: row.outcome ?? 'none',
    reference: row.reference,
  };
}

/** A report as a story names it: the answers to its questions stand beside its own facts. */
function caseFacts(row: Row): Record<string, string> {
  const answers = JSON.parse(row.attributes) as Record<string, string | number | string[] | null>;
  const facts: Record<string, string | null> = {
    ...Object.fromEntries(
      Object.entries(answers).map(([key, value]) => [key, value === null ? 'unknown' : String(value)]),
    ),
    reference: row.reference,
    category: row.category,
    location: row.address,
    postcode: row.postcode,
    description: row.description,
    district: row.district,
    body: row.body,
    private: row.private === 1 ? 'yes' : 'no',
    name: row.contact_name,
    phone: row.contact_phone,
    email: row.contact_email,
    photos: String((JSON.parse(row.photos) as string[]).length),
    status: row.status,
    due: row.expected_at && londonDate(new Date(row.expected_at)),
    language: row.language,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Record<string, string>;
}
