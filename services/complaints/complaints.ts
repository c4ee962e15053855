import type { Contact } from '../cases/cases.ts';
import type { Statement } from '../storage/database.ts';
import type { Action, Complaint, ComplaintStanding, Learning, NewComplaint, Point, Remedy } from './complaint.ts';

/** What a member of staff asked for does not go with the complaint's rules. `code` says which; the text is for staff. */
export class ComplaintRuleError extends Error {
  override name = 'ComplaintRuleError';
  readonly code: ComplaintRuleCode;

  constructor(code: ComplaintRuleCode, text: string) {
    super(text);
    this.code = code;
  }
}

export type ComplaintRuleCode =
  | 'not-now'
  | 'handler-unnamed'
  | 'same-person'
  | 'point-missing'
  | 'reason-missing'
  | 'too-long'
  | 'learning-missing'
  | 'date-wrong';

/** A person who acts on a complaint. Residents are told both. */
export interface Handler {
  name: string;
  department: string;
}

/** What is kept of how to deal with somebody. */
export interface Adjustments {
  /** Codes of the policy. */
  codes: string[];
  /** UTC instant, ISO. */
  at: string;
}

/**
 * The council's complaints, by the joint Complaint Handling Code. Reads are plain; whatever writes is a list of statements
 * for the caller's own commit. Whatever changes a complaint is decided on the complaint as it was read, and fails with a
 * `ConflictError` when it has changed since.
 */
export interface Complaints {
  /** A new complaint, at stage 1, with its adjustments. */
  create(complaint: NewComplaint): Statement[];
  /**
   * Stage 2 is asked for. No reason is needed. What it is about is defined anew when it is acknowledged.
   *
   * @throws ComplaintRuleError `not-now` unless stage 1 was answered, or its date was missed
   */
  escalate(complaint: ComplaintStanding, asked: { reason?: string; at: Date }): Statement[];
  /** The resident asks after their complaint, before its date: whoever has it sees that. */
  chase(complaint: { id: string }, at: Date): Statement[];
  /**
   * Something new to the complaint, where stage 1 is not answered yet; afterwards it is a complaint of its own.
   *
   * @throws ComplaintRuleError `not-now`
   */
  addPoint(complaint: Complaint, point: { text: string; at: Date }): Statement[];
  /**
   * A person acknowledges the stage, and says what the complaint is. The days for the answer begin.
   *
   * @throws ComplaintRuleError when the handler is unnamed, nothing is defined, or stage 2 has the person of stage 1
   */
  acknowledge(complaint: Complaint, by: { handler: Handler; points: readonly Point[]; at: Date }): Statement[];
  /**
   * Puts the answer off. The resident is told why, the new date, and the ombudsmen.
   *
   * @param by.to London calendar date; beyond the policy's days it needs `special`, the good reason
   * @throws ComplaintRuleError
   */
  extend(complaint: Complaint, by: { to: string; reason: string; special?: string; at: Date }): Statement[];
  /**
   * Answers the stage: a decision with reasons on each point that is ours.
   *
   * @throws ComplaintRuleError
   */
  answer(
    complaint: Complaint,
    by: { points: readonly Point[]; remedies: readonly Remedy[]; actions: readonly Action[]; at: Date },
  ): Statement[];
  /** What was learned. @throws ComplaintRuleError */
  learn(complaint: Complaint, learning: Learning & { at: Date }): Statement[];
  /** @throws ComplaintRuleError `learning-missing` for one that was upheld, in part or whole */
  close(complaint: Complaint, at: Date): Statement[];
  /** A person refuses to take it; the resident is told why, and that an ombudsman can look at that. */
  refuse(complaint: Complaint, by: { reason: string; at: Date }): Statement[];
  withdraw(complaint: Complaint, at: Date): Statement[];

  byReference(reference: string): Promise<Complaint | undefined>;
  byId(id: string): Promise<Complaint | undefined>;
  /** Newest first. */
  byConversation(conversationId: string): Promise<Complaint[]>;
  /** Complaints about a report, newest first. */
  byRelated(reference: string): Promise<Complaint[]>;
  /** Open complaints whose next date is on or before a London calendar date, the most pressing first. */
  due(until: string, most: number): Promise<Complaint[]>;
  /** What is kept of how to deal with the person behind a phone (E.164) or email; the newest. */
  adjustments(contact: Contact): Promise<Adjustments | undefined>;
}
