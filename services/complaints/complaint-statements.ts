import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { Contact } from '../cases/cases.ts';
import { registerReference } from '../reference-register.ts';
import type { ComplaintStageTable, ComplaintTable } from '../storage/complaint-tables.ts';
import type { Statement } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { londonDate } from '../time/london.ts';
import { type ComplaintClocks, respondBy, stage2AskedBy, stageDates } from './clocks.ts';
import type { Complaint, ComplaintStanding, NewComplaint, Stage, StageNumber } from './complaint.ts';
import { stageRow, toRow } from './complaint-row.ts';
import { ComplaintRuleError, type Complaints } from './complaints.ts';
import {
  checkAnswer,
  checkExtension,
  checkHandler,
  checkLearned,
  checkLearning,
  checkPoints,
  checkReason,
  mayEscalate,
  mustBe,
  wholeDecision,
} from './rules.ts';

type Writes = Omit<Complaints, 'byReference' | 'byId' | 'byConversation' | 'byRelated' | 'due' | 'adjustments'>;

/** The writing half of the embedded complaints: statements for the caller's own commit. */
export function complaintStatements(kysely: Kysely<Schema>, clocks: ComplaintClocks): Writes {
  return {
    create: (complaint) => create(kysely, clocks, complaint),
    escalate: (complaint, asked) => escalate(kysely, clocks, complaint, asked),
    chase: ({ id }, at) => [event(kysely, id, 'chased', undefined, at)],
    addPoint(complaint, { text, at }) {
      const stage = mustBe(complaint, 'received', 'acknowledged');
      if (complaint.stage !== 1)
        throw new ComplaintRuleError('not-now', 'stage 1 is answered; make it a new complaint');
      const points = [...stage.points, { text }];
      checkPoints(points);
      return [
        change(kysely, complaint, {}, at),
        changeStage(kysely, complaint, { points: JSON.stringify(points) }),
        event(kysely, complaint.id, 'point-added', { text }, at),
      ];
    },
    acknowledge(complaint, { handler, points, at }) {
      mustBe(complaint, 'received');
      checkHandler(complaint, handler);
      checkPoints(points);
      const on = londonDate(at);
      const due = respondBy(clocks, complaint.stage, on);
      return [
        change(kysely, complaint, { status: 'acknowledged', due_on: due.date }, at),
        changeStage(kysely, complaint, {
          acknowledged_on: on,
          handler_name: handler.name.trim(),
          handler_department: handler.department.trim(),
          points: JSON.stringify(points),
          respond_by: due.date,
          dates_known: due.known ? 1 : 0,
        }),
        event(kysely, complaint.id, 'acknowledged', { stage: complaint.stage }, at),
      ];
    },
    extend(complaint, by) {
      const stage = mustBe(complaint, 'acknowledged');
      checkExtension(clocks, stage, by);
      return [
        change(kysely, complaint, { due_on: by.to }, by.at),
        changeStage(kysely, complaint, { extended_to: by.to, extension_reason: by.reason.trim() }),
        event(kysely, complaint.id, 'extended', { to: by.to, reason: by.reason, special: by.special ?? null }, by.at),
      ];
    },
    answer(complaint, { points, remedies, actions, at }) {
      const stage = mustBe(complaint, 'acknowledged');
      checkAnswer(stage, points, actions);
      const decision = wholeDecision(points);
      return [
        change(kysely, complaint, { status: 'answered', due_on: null }, at),
        changeStage(kysely, complaint, {
          answered_on: londonDate(at),
          points: JSON.stringify(points),
          decision,
          remedies: JSON.stringify(remedies),
          actions: JSON.stringify(actions),
        }),
        event(kysely, complaint.id, 'answered', { stage: complaint.stage, decision }, at),
      ];
    },
    learn(complaint, { at, ...learning }) {
      checkLearning(learning);
      const row = {
        root_cause: learning.rootCause,
        change: learning.change.trim(),
        owner: learning.owner.trim(),
        due_on: learning.dueOn,
        at: at.toISOString(),
      };
      return [
        change(kysely, complaint, {}, at),
        {
          query: kysely
            .insertInto('complaint_learning')
            .values({ complaint_id: complaint.id, ...row })
            .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet(row))
            .compile(),
        },
        event(kysely, complaint.id, 'learned', { rootCause: learning.rootCause }, at),
      ];
    },
    close(complaint, at) {
      mustBe(complaint, 'answered');
      checkLearned(complaint);
      return [
        change(kysely, complaint, { status: 'closed', due_on: null }, at),
        event(kysely, complaint.id, 'closed', undefined, at),
      ];
    },
    refuse(complaint, { reason, at }) {
      mustBe(complaint, 'received', 'acknowledged');
      checkReason(reason);
      return [
        change(kysely, complaint, { status: 'refused', refusal: reason.trim(), due_on: null }, at),
        event(kysely, complaint.id, 'refused', { reason }, at),
      ];
    },
    withdraw(complaint, at) {
      mustBe(complaint, 'received', 'acknowledged', 'answered');
      return [
        change(kysely, complaint, { status: 'withdrawn', due_on: null }, at),
        event(kysely, complaint.id, 'withdrawn', undefined, at),
      ];
    },
  };
}

function create(kysely: Kysely<Schema>, clocks: ComplaintClocks, complaint: NewComplaint): Statement[] {
  const at = new Date(complaint.receivedAt);
  const stage = newStage(clocks, 1, at, [{ text: complaint.story }]);
  const row = { ...toRow(complaint), ...standing(stage) };
  return [
    registerReference(kysely, complaint.reference, complaint.id),
    {
      query: kysely
        .insertInto('complaints')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .compile(),
    },
    {
      query: kysely
        .insertInto('complaint_stages')
        .values(stageRow(complaint.id, stage))
        .onConflict((conflict) => conflict.columns(['complaint_id', 'stage']).doNothing())
        .compile(),
    },
    ...keepAdjustments(kysely, complaint),
  ];
}

/** Kept by each way of reaching somebody, so that whatever is sent to it goes by them. None said takes none away. */
function keepAdjustments(kysely: Kysely<Schema>, { contact, adjustments, receivedAt }: NewComplaint): Statement[] {
  if (adjustments.length === 0) return [];
  const kept = { codes: JSON.stringify(adjustments), at: receivedAt };
  return contactKeys(contact).map((key) => ({
    query: kysely
      .insertInto('adjustments')
      .values({ contact: key, ...kept })
      .onConflict((conflict) => conflict.column('contact').doUpdateSet(kept))
      .compile(),
  }));
}

/** How adjustments are found again: by phone, by email. */
export function contactKeys({ phone, email }: Contact = {}): string[] {
  return [phone, email?.toLowerCase()].filter((key) => key !== undefined);
}

function escalate(
  kysely: Kysely<Schema>,
  clocks: ComplaintClocks,
  complaint: ComplaintStanding,
  { reason, at }: { reason?: string; at: Date },
): Statement[] {
  if (!mayEscalate(complaint, at)) {
    throw new ComplaintRuleError('not-now', 'stage 1 is not answered, and its date has not passed');
  }
  const { answeredOn } = complaint;
  const stage: Stage = {
    ...newStage(clocks, 2, at, []),
    late: answeredOn !== undefined && londonDate(at) > stage2AskedBy(clocks, answeredOn),
    ...(reason === undefined ? {} : { reason }),
  };
  return [
    change(kysely, complaint, { stage: 2, ...standing(stage) }, at),
    { query: kysely.insertInto('complaint_stages').values(stageRow(complaint.id, stage)).compile(), expect: 1 },
    event(kysely, complaint.id, 'escalated', { late: stage.late }, at),
  ];
}

/** A stage that was asked for just now; acknowledged in the same breath where the council's policy has it so. */
function newStage(clocks: ComplaintClocks, stage: StageNumber, at: Date, points: Stage['points']): Stage {
  const { complaints } = clocks;
  const { receivedOn, aimBy, acknowledgeBy } = stageDates(clocks, stage, at);
  const fresh: Stage = {
    stage,
    askedAt: at.toISOString(),
    receivedOn,
    late: false,
    aimBy,
    acknowledgeBy: acknowledgeBy.date,
    points,
    datesKnown: acknowledgeBy.known,
    remedies: [],
    actions: [],
  };
  if (complaints.acknowledged_by === 'person') return fresh;
  const due = respondBy(clocks, stage, londonDate(at));
  const department = stage === 1 ? complaints.departments.stage_1 : complaints.departments.stage_2;
  return {
    ...fresh,
    acknowledgedOn: londonDate(at),
    // Nobody has it by name yet: the department answers for it, and another person takes stage 2 all the same.
    handler: { name: department, department },
    respondBy: due.date,
    datesKnown: due.known,
  };
}

function standing(stage: Stage): Pick<Insertable<ComplaintTable>, 'status' | 'due_on'> {
  if (stage.acknowledgedOn === undefined) return { status: 'received', due_on: stage.acknowledgeBy };
  return { status: 'acknowledged', due_on: stage.respondBy ?? null };
}

function change(
  kysely: Kysely<Schema>,
  { id, version }: Pick<Complaint, 'id' | 'version'>,
  set: Partial<Insertable<ComplaintTable>>,
  at: Date,
): Statement {
  return {
    query: kysely
      .updateTable('complaints')
      .set({ ...set, updated_at: at.toISOString(), version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .compile(),
    expect: 1,
  };
}

function changeStage(
  kysely: Kysely<Schema>,
  { id, stage }: Complaint,
  set: Partial<Insertable<ComplaintStageTable>>,
): Statement {
  return {
    query: kysely
      .updateTable('complaint_stages')
      .set(set)
      .where('complaint_id', '=', id)
      .where('stage', '=', stage)
      .compile(),
    expect: 1,
  };
}

function event(kysely: Kysely<Schema>, id: string, kind: string, detail: object | undefined, at: Date): Statement {
  const row = { id: randomUUID(), complaint_id: id, kind, detail: detail ? JSON.stringify(detail) : null };
  return {
    query: kysely
      .insertInto('complaint_events')
      .values({ ...row, at: at.toISOString() })
      .compile(),
  };
}
