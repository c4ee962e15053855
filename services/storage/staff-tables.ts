import type { Generated } from 'kysely';

/** The tables of staff and of what they do, as Kysely types; see `schema.ts` for the types both databases share. */

export interface StaffAccountTable {
  id: string;
  name: string;
  department: string;
  role: string;
  /** What they sign in with, lower case; null for accounts of the council's own provider. */
  username: string | null;
  /** Argon2id, with its parameters and salt; null for accounts of the provider. */
  password: string | null;
  /** Base32 secret of the second factor. */
  totp_secret: string | null;
  /** The last time step whose code was used: a code is good once. */
  totp_step: number;
  /** Issuer and subject at the provider. */
  openid: string | null;
  /** JSON: codes of the languages they speak, keys of the teams whose work they know. */
  languages: Generated<string>;
  teams: Generated<string>;
  /** 1 when they may not sign in any more. */
  disabled: number;
  created_at: string;
  updated_at: string;
}

/** A link by which somebody makes their account, or sets their password anew. Only its hash is known here. */
export interface StaffInvitationTable {
  token_hash: string;
  /** Null on the link of the first run: whoever uses it says it. */
  name: string | null;
  department: string | null;
  role: string;
  /** The account whose password is set anew; null for a new account. */
  staff_id: string | null;
  /** 1 for the link of the first run: worthless as soon as there is an account. */
  first_run: number;
  /** Milliseconds since 1970. */
  expires_at: number;
  used_at: string | null;
  at: string;
}

export interface StaffSessionTable {
  token_hash: string;
  staff_id: string;
  /** `full`, `code` (the second factor is still to be given) or `set-up` (it is still to be set up). */
  stage: string;
  /** Base32 secret of a second factor that is being set up. */
  totp_secret: string | null;
  /** Milliseconds since 1970. */
  begun_at: number;
  seen_at: number;
  /** Hash of what the one browser calls itself that uses it; null until it was used. */
  browser_hash: string | null;
}

/** A browser that a member of staff signed in with before: guessing elsewhere does not lock it out. */
export interface StaffDeviceTable {
  token_hash: string;
  staff_id: string;
  /** Milliseconds since 1970. */
  expires_at: number;
}

/** Failed tries to sign in, by a hash of what is counted. */
export interface StaffTryTable {
  key: string;
  tries: number;
  /** Milliseconds since 1970 when the counting began. */
  since: number;
}

/** What staff did, each entry bound to the one before by its hash. */
export interface AuditLogTable {
  seq: number;
  at: string;
  staff_id: string;
  staff_name: string;
  department: string;
  action: string;
  /** What it was done to: `report NOR-7F3K-9Q`. */
  subject: string;
  /** JSON. */
  before: string | null;
  after: string | null;
  hash: string;
}

/** Who a record lies with. */
export interface RecordAssignmentTable {
  kind: string;
  record_id: string;
  department: string;
  /** A person by name, or null: the department. */
  person: string | null;
  at: string;
}

/** Versions of content that staff changed. The newest of each part is in use. */
export interface ContentEditTable {
  part: string;
  version: number;
  /** JSON. */
  value: string;
  name: string;
  department: string;
  at: string;
}
