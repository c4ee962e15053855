import type { Generated } from 'kysely';

/** A conversation that wants a person, or has had one. At most one of a conversation is open. */
export interface HandoffTable {
  id: string;
  /** What the resident is told to name. */
  reference: string;
  conversation_id: string;
  channel: string;
  language: string;
  /** `chat`: the resident waits. `callback`: wants to be called. `ticket`: is answered in writing, later. */
  mode: string;
  status: string;
  /** Why a person was called in: a code. */
  reason: string;
  /** 0 is the most urgent. */
  urgency: number;
  /** What it is about: a category, a journey. */
  topic: string | null;
  team: string;
  /** JSON: codes. */
  flags: string;
  /** E.164. Personal. */
  phone: string | null;
  /** UTC ISO instants between which the resident is called. */
  call_from: string | null;
  call_to: string | null;
  /** UTC ISO. */
  requested_at: string;
  /** When somebody had it first. */
  first_taken_at: string | null;
  owner_id: string | null;
  owner_name: string | null;
  owner_department: string | null;
  /** Milliseconds since 1970 by the service's clock: silent for longer, the owner gives it back. */
  lease_until: Generated<number>;
  /** The present owner has said who they are: 0 or 1. */
  introduced: Generated<number>;
  /** How often it was taken. */
  takes: Generated<number>;
  closed_at: string | null;
  code: string | null;
  avoidable: string | null;
}

/** What happened to a handoff, for staff and for the figures. */
export interface HandoffEventTable {
  id: string;
  handoff_id: string;
  kind: string;
  staff_id: string | null;
  staff_name: string | null;
  detail: string | null;
  at: string;
}

/** What staff write for each other. */
export interface HandoffNoteTable {
  id: string;
  handoff_id: string;
  staff_id: string;
  staff_name: string;
  text: string;
  at: string;
}

/** A line of a member of staff as they wrote it. What the resident got stands in `activities` under the same number. */
export interface StaffLineTable {
  conversation_id: string;
  seq: number;
  handoff_id: string;
  /** The browser's id for it: a repeat is not sent again. */
  message_key: string;
  staff_id: string;
  staff_name: string;
  text: string;
  language: string;
  /** `same`: no translation was needed. `machine`, `corrected` (by staff), or `untranslated`. */
  how: string;
}

/** What a resident said, in the language of staff, by machine. */
export interface LineTranslationTable {
  conversation_id: string;
  seq: number;
  language: string;
  text: string;
  from_language: string;
}
