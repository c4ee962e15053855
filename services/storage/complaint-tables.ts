/** The tables of complaints and of references, as Kysely types; see `schema.ts` for the types both databases share. */

/** Every reference ever given, and the form instance it was given to. */
export interface ReferenceRegisterTable {
  reference: string;
  instance: string;
}

export interface ComplaintTable {
  /** Id of the form instance that made it. */
  id: string;
  reference: string;
  conversation_id: string | null;
  source: string;
  language: string;
  service: string;
  story: string;
  /** The story in English, where it was written in another language and has been translated; and by whom. */
  translation: string | null;
  translated_by: string | null;
  /** London calendar dates here and below. */
  happened_on: string | null;
  told_before: number;
  related_reference: string | null;
  affected: string;
  consent: string | null;
  outcome_wanted: string | null;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  /** JSON: codes. */
  adjustments: string;
  rule: string | null;
  /** JSON: keys. */
  ombudsmen: string;
  stage: number;
  status: string;
  refusal: string | null;
  /** The date of the next thing promised; null when nothing is due. */
  due_on: string | null;
  received_at: string;
  updated_at: string;
  version: number;
}

export interface ComplaintStageTable {
  complaint_id: string;
  stage: number;
  asked_at: string;
  received_on: string;
  reason: string | null;
  late: number;
  aim_by: string;
  acknowledge_by: string;
  acknowledged_on: string | null;
  handler_name: string | null;
  handler_department: string | null;
  /** JSON: what is complained about, point by point, with what was decided. */
  points: string;
  respond_by: string | null;
  extended_to: string | null;
  extension_reason: string | null;
  dates_known: number;
  answered_on: string | null;
  decision: string | null;
  /** JSON. */
  remedies: string;
  /** JSON. */
  actions: string;
}

/** What happened to a complaint, for staff and for the yearly report. */
export interface ComplaintEventTable {
  id: string;
  complaint_id: string;
  kind: string;
  detail: string | null;
  at: string;
}

export interface ComplaintLearningTable {
  complaint_id: string;
  root_cause: string;
  change: string;
  owner: string;
  due_on: string;
  at: string;
}

/** What to do differently for somebody, by their phone (E.164) or email (lower case). */
export interface AdjustmentsTable {
  contact: string;
  /** JSON: codes. */
  codes: string;
  at: string;
}
