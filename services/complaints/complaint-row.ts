import type { Insertable, Selectable } from 'kysely';
import type { ComplaintLearningTable, ComplaintStageTable, ComplaintTable } from '../storage/complaint-tables.ts';
import type {
  Action,
  Affected,
  Complaint,
  ComplaintStatus,
  Consent,
  Decision,
  Learning,
  NewComplaint,
  Point,
  Remedy,
  RootCause,
  Stage,
  StageNumber,
} from './complaint.ts';

/** A complaint as its row, when it is made. */
export function toRow(complaint: NewComplaint): Omit<Insertable<ComplaintTable>, 'status' | 'due_on'> {
  const { contact = {} } = complaint;
  return {
    id: complaint.id,
    reference: complaint.reference,
    conversation_id: complaint.conversationId ?? null,
    source: complaint.source,
    language: complaint.language,
    service: complaint.service,
    story: complaint.story,
    happened_on: complaint.happenedOn ?? null,
    told_before: complaint.toldBefore ? 1 : 0,
    related_reference: complaint.relatedReference ?? null,
    affected: complaint.affected,
    consent: complaint.consent ?? null,
    outcome_wanted: complaint.outcomeWanted ?? null,
    contact_name: contact.name ?? null,
    contact_phone: contact.phone ?? null,
    contact_email: contact.email ?? null,
    adjustments: JSON.stringify(complaint.adjustments),
    rule: complaint.rule ?? null,
    ombudsmen: JSON.stringify(complaint.ombudsmen),
    stage: 1,
    refusal: null,
    received_at: complaint.receivedAt,
    updated_at: complaint.receivedAt,
    version: 1,
  };
}

/** A stage as its row. */
export function stageRow(complaintId: string, stage: Stage): Insertable<ComplaintStageTable> {
  return {
    complaint_id: complaintId,
    stage: stage.stage,
    asked_at: stage.askedAt,
    received_on: stage.receivedOn,
    reason: stage.reason ?? null,
    late: stage.late ? 1 : 0,
    aim_by: stage.aimBy,
    acknowledge_by: stage.acknowledgeBy,
    acknowledged_on: stage.acknowledgedOn ?? null,
    handler_name: stage.handler?.name ?? null,
    handler_department: stage.handler?.department ?? null,
    points: JSON.stringify(stage.points),
    respond_by: stage.respondBy ?? null,
    extended_to: stage.extendedTo ?? null,
    extension_reason: stage.extensionReason ?? null,
    dates_known: stage.datesKnown ? 1 : 0,
    answered_on: stage.answeredOn ?? null,
    decision: stage.decision ?? null,
    remedies: JSON.stringify(stage.remedies),
    actions: JSON.stringify(stage.actions),
  };
}

/** A complaint out of its rows. What a row leaves empty is absent. */
export function fromRows(
  row: Selectable<ComplaintTable>,
  stages: readonly Selectable<ComplaintStageTable>[],
  learning: Selectable<ComplaintLearningTable> | undefined,
): Complaint {
  const contact = present({ name: row.contact_name, phone: row.contact_phone, email: row.contact_email });
  return {
    id: row.id,
    reference: row.reference,
    source: row.source,
    language: row.language,
    service: row.service,
    story: row.story,
    toldBefore: row.told_before === 1,
    affected: row.affected as Affected,
    adjustments: JSON.parse(row.adjustments) as string[],
    ombudsmen: JSON.parse(row.ombudsmen) as string[],
    receivedAt: row.received_at,
    stage: row.stage as StageNumber,
    status: row.status as ComplaintStatus,
    stages: stages.map(toStage),
    updatedAt: row.updated_at,
    version: row.version,
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...present({
      conversationId: row.conversation_id,
      happenedOn: row.happened_on,
      relatedReference: row.related_reference,
      consent: row.consent as Consent | null,
      outcomeWanted: row.outcome_wanted,
      rule: row.rule,
      refusal: row.refusal,
    }),
    ...(row.translation !== null && row.translated_by !== null
      ? { translation: { text: row.translation, by: row.translated_by } }
      : {}),
    ...(learning ? { learning: toLearning(learning) } : {}),
  };
}

function toStage(row: Selectable<ComplaintStageTable>): Stage {
  const { handler_name: name, handler_department: department } = row;
  return {
    stage: row.stage as StageNumber,
    askedAt: row.asked_at,
    receivedOn: row.received_on,
    late: row.late === 1,
    aimBy: row.aim_by,
    acknowledgeBy: row.acknowledge_by,
    points: JSON.parse(row.points) as Point[],
    datesKnown: row.dates_known === 1,
    remedies: JSON.parse(row.remedies) as Remedy[],
    actions: JSON.parse(row.actions) as Action[],
    ...(name !== null && department !== null ? { handler: { name, department } } : {}),
    ...present({
      reason: row.reason,
      acknowledgedOn: row.acknowledged_on,
      respondBy: row.respond_by,
      extendedTo: row.extended_to,
      extensionReason: row.extension_reason,
      answeredOn: row.answered_on,
      decision: row.decision as Decision | null,
    }),
  };
}

function toLearning(row: Selectable<ComplaintLearningTable>): Learning {
  return { rootCause: row.root_cause as RootCause, change: row.change, owner: row.owner, dueOn: row.due_on };
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

function present<T extends Record<string, unknown>>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Present<T>;
}
