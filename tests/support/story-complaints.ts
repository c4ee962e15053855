import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Service } from '../../service.ts';
import { type Complaint, DECISIONS, type Decision } from '../../services/complaints/complaint.ts';
import type { Statement } from '../../services/storage/database.ts';
import type { Schema } from '../../services/storage/schema.ts';
import { aComplaint } from './complaints.ts';
import { type Bracket, StoryError } from './story.ts';

const HANDLERS = [
  { name: 'Asha Patel', department: 'the complaints team' },
  { name: 'Ben Moss', department: 'Housing' },
];

/**
 * Makes a complaint that a story's `given` line names: `received`, `acknowledged`, `answered`, `refused`, and for stage 2
 * `stage2`, `acknowledged2`, `answered2` are London dates on which that happened.
 */
export async function givenComplaint({ values, line }: Bracket, { complaints, database }: Service): Promise<void> {
  const { reference = '', phone, email, name, story, service, received = '', decision = 'upheld', ...dates } = values;
  if (!DECISIONS.includes(decision as Decision)) throw new StoryError(`line ${line}: ${decision} is no decision`);
  const contact = Object.fromEntries(Object.entries({ phone, email, name }).filter(([, value]) => value !== undefined));
  const complaint = aComplaint({
    id: createHash('sha256').update(reference).digest('hex').slice(0, 32),
    reference,
    receivedAt: at(received).toISOString(),
    ...(story ? { story } : {}),
    ...(service ? { service } : {}),
    contact,
  });
  await database.commit(complaints.create(complaint));
  const then = async (when: string | undefined, act: (found: Complaint, on: Date) => Statement[]): Promise<void> => {
    const found = when === undefined ? undefined : await complaints.byId(complaint.id);
    if (found && when !== undefined) await database.commit(act(found, at(when)));
  };
  const points = [{ text: complaint.story, decision: decision as Decision, reasons: 'We looked at the visit book.' }];
  const [first, second] = HANDLERS;
  if (!first || !second) throw new Error('two handlers');
  await then(dates.acknowledged, (found, on) => complaints.acknowledge(found, { handler: first, points, at: on }));
  await then(dates.extended, (found, on) =>
    complaints.extend(found, { to: dates.to ?? '', reason: dates.why ?? '', at: on }),
  );
  await then(dates.answered, (found, on) => complaints.answer(found, { points, remedies: [], actions: [], at: on }));
  await then(dates.refused, (found, on) => complaints.refuse(found, { reason: dates.why ?? '', at: on }));
  await then(dates.withdrawn, (found, on) => complaints.withdraw(found, on));
  await then(dates.stage2, ({ id, version, stage, status, stages }, on) => {
    const answeredOn = stages[0]?.answeredOn ?? '';
    return complaints.escalate({ id, version, stage, status, answeredOn }, { at: on });
  });
  await then(dates.acknowledged2, (found, on) => complaints.acknowledge(found, { handler: second, points, at: on }));
  await then(dates.answered2, (found, on) => complaints.answer(found, { points, remedies: [], actions: [], at: on }));
}

/** Complaints as a story names them. */
export async function complaintFacts(kysely: Kysely<Schema>): Promise<Record<string, string>[]> {
  const rows = await kysely.selectFrom('complaints').selectAll().execute();
  const stages = await kysely.selectFrom('complaint_stages').selectAll().execute();
  return rows.map((row) => {
    const stage = stages.find((each) => each.complaint_id === row.id && each.stage === row.stage);
    const facts: Record<string, string | null | undefined> = {
      reference: row.reference,
      service: row.service,
      story: row.story,
      happened: row.happened_on,
      before: row.told_before === 1 ? 'yes' : 'no',
      related: row.related_reference,
      affected: row.affected,
      consent: row.consent,
      outcome: row.outcome_wanted,
      name: row.contact_name,
      phone: row.contact_phone,
      email: row.contact_email,
      adjustments: (JSON.parse(row.adjustments) as string[]).join('+') || null,
      rule: row.rule,
      stage: String(row.stage),
      status: row.status,
      due: row.due_on,
      reason: stage?.reason,
      late: stage?.late === 1 ? 'yes' : 'no',
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Record<string, string>;
  });
}

/** All that a story left of complaints, without what differs from run to run and from channel to channel. */
export async function complaintRecords(kysely: Kysely<Schema>): Promise<Record<string, unknown[]>> {
  const complaints = await kysely.selectFrom('complaints').selectAll().orderBy('id').execute();
  const events = await kysely.selectFrom('complaint_events').selectAll().orderBy('at').orderBy('kind').execute();
  return {
    complaints: complaints.map(({ conversation_id: _, source: __, ...row }) => row),
    complaintStages: await kysely
      .selectFrom('complaint_stages')
      .selectAll()
      .orderBy('complaint_id')
      .orderBy('stage')
      .execute(),
    complaintEvents: events.map(({ id: _, ...row }) => row),
    adjustments: await kysely.selectFrom('adjustments').selectAll().orderBy('contact').execute(),
  };
}

const at = (date: string): Date => new Date(`${date}T10:00:00Z`);
