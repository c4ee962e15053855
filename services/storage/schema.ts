import type { Generated } from 'kysely';
import type {
  AppointmentOfferTable,
  AppointmentSeatTable,
  AppointmentTable,
  AppointmentWaitingTable,
} from './appointment-tables.ts';
import type {
  AdjustmentsTable,
  ComplaintEventTable,
  ComplaintLearningTable,
  ComplaintStageTable,
  ComplaintTable,
  ReferenceRegisterTable,
} from './complaint-tables.ts';
import type { EnquiryEventTable, EnquiryTable } from './enquiry-table.ts';
import type {
  HandoffEventTable,
  HandoffNoteTable,
  HandoffTable,
  LineTranslationTable,
  StaffLineTable,
} from './handoff-tables.ts';
import type {
  ContactCodeTable,
  ResidentContactTable,
  ResidentConversationTable,
  ResidentTable,
} from './identity-tables.ts';
import type { ContactMessageTable, JobTable, NoticeTable } from './job-schema.ts';
import type { Open311RequestTable } from './open311-table.ts';
import type { RatingTable } from './rating-table.ts';
import type {
  AuditLogTable,
  ContentEditTable,
  RecordAssignmentTable,
  StaffAccountTable,
  StaffDeviceTable,
  StaffInvitationTable,
  StaffSessionTable,
  StaffTryTable,
} from './staff-tables.ts';
import type { TelephoneCallTable, TelephoneStepTable } from './telephone-tables.ts';
import type {
  AddressTable,
  BotConversationTable,
  ReceivedTextTable,
  SentTextTable,
  SimulatedTextTable,
  TextSpendTable,
} from './text-tables.ts';
import type { UnansweredMessageTable } from './unanswered-table.ts';

/**
 * The tables, as Kysely types. Types both databases share: text ids, ISO-8601 UTC text for instants that people read,
 * integer milliseconds where the database compares them with 'now', JSON as text, 0 and 1 for booleans.
 */
export interface Schema {
  conversations: ConversationTable;
  inbox: InboxTable;
  activities: ActivityTable;
  outbox: OutboxTable;
  service_requests: ServiceRequestTable;
  service_request_updates: ServiceRequestUpdateTable;
  service_request_joins: ServiceRequestJoinTable;
  not_ours: NotOursTable;
  photos: PhotoTable;
  drafts: DraftTable;
  jobs: JobTable;
  notices: NoticeTable;
  contact_messages: ContactMessageTable;
  contact_codes: ContactCodeTable;
  residents: ResidentTable;
  resident_contacts: ResidentContactTable;
  resident_conversations: ResidentConversationTable;
  payments: PaymentTable;
  payment_attempts: PaymentAttemptTable;
  payment_events: PaymentEventTable;
  payment_refunds: PaymentRefundTable;
  sandbox_payments: SandboxPaymentTable;
  reference_register: ReferenceRegisterTable;
  complaints: ComplaintTable;
  enquiries: EnquiryTable;
  enquiry_events: EnquiryEventTable;
  complaint_stages: ComplaintStageTable;
  complaint_events: ComplaintEventTable;
  complaint_learning: ComplaintLearningTable;
  adjustments: AdjustmentsTable;
  appointments: AppointmentTable;
  appointment_seats: AppointmentSeatTable;
  appointment_waiting: AppointmentWaitingTable;
  appointment_offers: AppointmentOfferTable;
  addresses: AddressTable;
  received_texts: ReceivedTextTable;
  sent_texts: SentTextTable;
  text_spend: TextSpendTable;
  simulated_texts: SimulatedTextTable;
  telephone_calls: TelephoneCallTable;
  telephone_steps: TelephoneStepTable;
  handoffs: HandoffTable;
  handoff_events: HandoffEventTable;
  handoff_notes: HandoffNoteTable;
  staff_lines: StaffLineTable;
  line_translations: LineTranslationTable;
  staff_accounts: StaffAccountTable;
  staff_invitations: StaffInvitationTable;
  staff_sessions: StaffSessionTable;
  staff_devices: StaffDeviceTable;
  staff_tries: StaffTryTable;
  audit_log: AuditLogTable;
  record_assignments: RecordAssignmentTable;
  unanswered_messages: UnansweredMessageTable;
  bot_conversations: BotConversationTable;
  content_edits: ContentEditTable;
  open311_requests: Open311RequestTable;
  ratings: RatingTable;
}

/** One resident's thread on one channel, and where it stands. */
export interface ConversationTable {
  id: string;
  channel: string;
  /** The resident on this channel: an opaque id, never a phone number. */
  user_id: string;
  /** Language code of the last message understood. */
  language: string;
  /** JSON: the dialog stack and what the assistant remembers between messages. */
  state: string;
  /** Goes up with each committed turn: the fence against a lease that expired. */
  version: Generated<number>;
  /** Last number given to an activity of this conversation (the Direct Line watermark). */
  last_seq: Generated<number>;
  /** Process that handles its messages at present. */
  lease_owner: string | null;
  /** Milliseconds since 1970 when the lease lapses. */
  lease_until: Generated<number>;
  status: Generated<'active' | 'ended'>;
  /** A person has it, or is waited for: then the assistant says nothing of its own. */
  person: 'waiting' | 'held' | null;
  started_at: string;
  last_at: string;
}

/** A message accepted once. Its words are in `activities` under the same number. */
export interface InboxTable {
  channel: string;
  /** The sender's id for the message, or one we made of its content where the channel gives none. */
  message_key: string;
  conversation_id: string;
  seq: number;
  /** Hash of what was said, for senders without message ids. */
  body_hash: string;
  status: Generated<'pending' | 'done' | 'parked'>;
  attempts: Generated<number>;
  /** Milliseconds since 1970. */
  accepted_at: number;
  done_at: number | null;
  /** How the turn ended, for the measures. */
  outcome: string | null;
}

/** The transcript: everything said in a conversation, both ways, in order. */
export interface ActivityTable {
  conversation_id: string;
  seq: number;
  /** `in` from the resident, `out` to the resident. */
  direction: 'in' | 'out';
  /** JSON: the Bot Framework activity as the channel shows it. */
  activity: string;
  /** JSON: message ids and values behind the words, for replies. */
  meaning: string | null;
  /** UTC ISO instant. */
  at: string;
  /** Of a resident's message in another language than English. */
  language: string | null;
  /** In English, where it was written in another language and has been translated; and by whom. */
  translation: string | null;
  translated_by: string | null;
}

/** A reply to be delivered. Its words are in `activities` under the same number. */
export interface OutboxTable {
  conversation_id: string;
  seq: number;
  channel: string;
  status: Generated<'pending' | 'sent' | 'uncertain' | 'dead'>;
  attempts: Generated<number>;
  /** Milliseconds since 1970 when it may be tried (again). */
  next_at: number;
  lease_owner: string | null;
  /** The network's id for it. */
  provider_id: string | null;
  /** Why the last try failed: a code, no personal data. */
  error: string | null;
  sent_at: number | null;
}

export interface ServiceRequestTable {
  id: string;
  reference: string;
  instance: string;
  conversation_id: string | null;
  source: string;
  category: string;
  description: string;
  attributes: string;
  address: string;
  postcode: string | null;
  /** The address reduced to what two people would both type, to find duplicates. */
  place_key: string;
  lat: number | null;
  long: number | null;
  district: string;
  body: string;
  private: number;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  photos: string;
  language: string;
  status: string;
  status_note: string | null;
  requested_at: string;
  updated_at: string;
  expected_at: string | null;
  /** The date that was promised before, when it was put off. */
  delayed_from: string | null;
  /** In English, where it was written in another language and has been translated; and by whom. */
  translation: string | null;
  translated_by: string | null;
}

export interface ServiceRequestUpdateTable {
  id: string;
  request_id: string;
  status: string;
  note: string | null;
  at: string;
}

export interface ServiceRequestJoinTable {
  instance: string;
  request_id: string;
  conversation_id: string;
  description: string;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  at: string;
  /** In English, where it was written in another language and has been translated; and by whom. */
  translation: string | null;
  translated_by: string | null;
  /** When it went on to the other system the report is in, as a UTC ISO instant; or the code of why it never will. */
  sent_at: string | null;
  send_error: string | null;
}

export interface NotOursTable {
  instance: string;
  category: string;
  body: string;
  at: string;
}

/** A photo, re-encoded: no metadata, no tail. In the database so that it is stored with the message, or not at all. */
export interface PhotoTable {
  id: string;
  conversation_id: string;
  /** `image/jpeg`. */
  type: string;
  bytes: Uint8Array;
  at: string;
}

/** A half-filled form kept under a code. */
export interface DraftTable {
  code: string;
  conversation_id: string;
  journey: string;
  state: string;
  /** Milliseconds since 1970 after which it opens nothing. */
  expires_at: number;
  at: string;
}

/** A payment that a resident was given a link for. Nothing of a card. */
export interface PaymentTable {
  id: string;
  reference: string;
  /** What follows `/pay/` in its link. */
  code: string;
  instance: string;
  conversation_id: string;
  language: string;
  pay_type: string;
  account: string;
  account_fits: number;
  vehicle: string | null;
  amount_pence: number;
  status: string;
  outcome: string | null;
  /** The provider's id of the payment that was paid. */
  receipt: string | null;
  paid_at: string | null;
  refunded_pence: Generated<number>;
  requested_at: string;
  updated_at: string;
  expires_at: string;
}

/** One payment made at the provider for a link. At most one is open for each. */
export interface PaymentAttemptTable {
  id: string;
  payment_id: string;
  provider: string;
  /** Null while the provider is being asked. */
  provider_id: string | null;
  state: string;
  code: string | null;
  open: number;
  /** The resident was told how it ended. */
  told: Generated<number>;
  /** Milliseconds since 1970, of the machine. */
  begun_ms: number;
  /** Milliseconds since 1970 when the provider is asked next; once it is over, when the resident is told. */
  check_ms: number;
  checks: Generated<number>;
  at: string;
}

export interface PaymentEventTable {
  id: string;
  payment_id: string;
  status: string;
  code: string | null;
  at: string;
}

export interface PaymentRefundTable {
  id: string;
  payment_id: string;
  provider_refund_id: string | null;
  amount_pence: number;
  status: string;
  requested_by: string;
  at: string;
}

/** A payment of the embedded provider, with which no money moves. */
export interface SandboxPaymentTable {
  id: string;
  token: string;
  amount_pence: number;
  reference: string;
  description: string;
  return_url: string;
  state: string;
  code: string | null;
  refunded_pence: Generated<number>;
  created_at: string;
}
