import type { Contact } from '../cases/cases.ts';

/** There are two stages, and nothing before, between or after them. */
export type StageNumber = 1 | 2;

/**
 * Where a complaint stands in its stage. `received`: waits for its acknowledgement. `acknowledged`: waits for its answer.
 * `answered`: we have answered; it can go on. `closed`: answered, and learned from. `refused`: a person decided that it
 * cannot be taken. `withdrawn`: the resident took it back.
 */
export const COMPLAINT_STATUSES = ['received', 'acknowledged', 'answered', 'closed', 'refused', 'withdrawn'] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/** What was decided: on one point, or on the whole. */
export const DECISIONS = ['upheld', 'partly_upheld', 'not_upheld'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What puts things right. */
export const REMEDIES = ['apology', 'put_right', 'reconsider', 'payment', 'change'] as const;
export type Remedy = (typeof REMEDIES)[number];

/** What went wrong at the root: the yearly report counts these. */
export const ROOT_CAUSES = [
  'delay',
  'not_done',
  'wrong_decision',
  'communication',
  'conduct',
  'policy',
  'system',
  'contractor',
  'other',
] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

/** Who a complaint affects. */
export const AFFECTED = ['me', 'other', 'group'] as const;
export type Affected = (typeof AFFECTED)[number];

/** Whether the person acted for agrees: nothing of theirs is said to another before. */
export type Consent = 'given' | 'to_ask';

/** A complaint as a resident makes it. */
export interface NewComplaint {
  /** Id of the form instance: one complaint for one instance, however often it is repeated. */
  id: string;
  /** Made by `newReference`. One that is taken fails the commit, and the turn is run again with another. */
  reference: string;
  conversationId?: string;
  /** Channel it came by, for the measures. */
  source: string;
  language: string;
  /** Code of a service of the policy. */
  service: string;
  /** What happened, in the resident's words. */
  story: string;
  /** London calendar date it happened; absent when it is not known. */
  happenedOn?: string;
  /** They had told us of it before. */
  toldBefore: boolean;
  /** The report it is about, when they named one. */
  relatedReference?: string;
  affected: Affected;
  /** Where somebody else is affected. */
  consent?: Consent;
  /** What would put it right, in their words. */
  outcomeWanted?: string;
  /** Absent: nobody can be answered, and they were told so. */
  contact?: Contact;
  /** What to do differently for them: codes of the policy. */
  adjustments: string[];
  /** Rule of the policy that a person is to look at; the assistant refuses nothing. */
  rule?: string;
  /** Keys of the ombudsmen whom it may go to. */
  ombudsmen: string[];
  /** UTC instant of receipt, ISO. */
  receivedAt: string;
}

/** One thing complained about, as we understand it, and later what was decided on it. */
export interface Point {
  text: string;
  /** Key of `bodies.yaml` when it is not the council's to answer. */
  body?: string;
  decision?: Decision;
  /** Why, with the policy or the law. */
  reasons?: string;
}

/** Something still to be done after an answer; it is tracked to its end. */
export interface Action {
  what: string;
  owner: string;
  /** London calendar date. */
  dueOn: string;
}

/** One stage of a complaint: its clocks, who has it, and its answer. Dates are London calendar dates. */
export interface Stage {
  stage: StageNumber;
  /** UTC instant, ISO. */
  askedAt: string;
  /** Day 0. */
  receivedOn: string;
  /** Why somebody is unhappy with stage 1; no reason is needed. */
  reason?: string;
  /** Stage 2 was asked for after the time for it: a person decides. */
  late: boolean;
  aimBy: string;
  acknowledgeBy: string;
  acknowledgedOn?: string;
  handler?: { name: string; department: string };
  points: Point[];
  respondBy?: string;
  /** The later date, when the answer was put off, and why. */
  extendedTo?: string;
  extensionReason?: string;
  /** False where a date lies beyond the years whose bank holidays are known. */
  datesKnown: boolean;
  answeredOn?: string;
  decision?: Decision;
  remedies: Remedy[];
  actions: Action[];
}

/** What was learned from a complaint. */
export interface Learning {
  rootCause: RootCause;
  /** What is changed; or `none, because …`. */
  change: string;
  owner: string;
  /** London calendar date. */
  dueOn: string;
}

/** A stored complaint. */
export interface Complaint extends NewComplaint {
  stage: StageNumber;
  status: ComplaintStatus;
  /** Stage 1, and stage 2 when it was asked for. */
  stages: Stage[];
  learning?: Learning;
  /** The story in English, where it was written in another language; and what translated it. */
  translation?: { text: string; by: string };
  /** Why it was refused. */
  refusal?: string;
  updatedAt: string;
  /** Goes up with each change: what was decided on an older state is not written. */
  version: number;
}

/** The stage a complaint is in. */
export function currentStage({ stages, stage }: Complaint): Stage {
  const found = stages.find((each) => each.stage === stage);
  if (!found) throw new Error('a complaint without its stage');
  return found;
}

/** Where a complaint stands: enough to decide what can be done with it next, and nothing personal. */
export interface ComplaintStanding {
  id: string;
  version: number;
  stage: StageNumber;
  status: ComplaintStatus;
  /** The next thing promised, and its London calendar date; absent when nothing more is due. */
  due?: { what: 'acknowledgement' | 'answer'; date: string };
  /** London calendar date of the answer to this stage. */
  answeredOn?: string;
}

/** Where a complaint stands. */
export function standingOf(complaint: Complaint): ComplaintStanding {
  const { id, version, stage, status } = complaint;
  const due = nextDue(complaint);
  const { answeredOn } = currentStage(complaint);
  return { id, version, stage, status, ...(due ? { due } : {}), ...(answeredOn ? { answeredOn } : {}) };
}

/** The date of the next thing that a complaint was promised, and what it is; undefined when nothing more is due. */
export function nextDue(complaint: Complaint): ComplaintStanding['due'] {
  const stage = currentStage(complaint);
  if (complaint.status === 'received') return { what: 'acknowledgement', date: stage.acknowledgeBy };
  const answer = stage.extendedTo ?? stage.respondBy;
  return complaint.status === 'acknowledged' && answer ? { what: 'answer', date: answer } : undefined;
}
