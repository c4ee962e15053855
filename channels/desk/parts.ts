import type { Assistant } from '../../bots/assistant.ts';
import type { HandoffDesk } from '../../bots/handoff/handoff-desk.ts';
import type { LiveRecognizer } from '../../bots/live-recognizer.ts';
import type { TeachableRecognizer } from '../../bots/understanding/load-recognizer.ts';
import type { WordingFiles } from '../../bots/wording-files.ts';
import type { Words } from '../../bots/words.ts';
import type { Appointments } from '../../services/appointments/appointments.ts';
import type { Audit } from '../../services/audit/audit.ts';
import type { Cases } from '../../services/cases/cases.ts';
import type { Complaints } from '../../services/complaints/complaints.ts';
import type { ContactMessages } from '../../services/contact/contact-messages.ts';
import type { ConversationStore } from '../../services/conversations/conversation-store.ts';
import type { Transcript } from '../../services/conversations/transcript.ts';
import type { ContentEdits } from '../../services/council/content-edits.ts';
import type { Council } from '../../services/council/council.ts';
import type { Enquiries } from '../../services/enquiries/enquiries.ts';
import type { Handoffs } from '../../services/handoffs/handoffs.ts';
import type { HandoffQueue } from '../../services/handoffs/queue.ts';
import type { StaffLines } from '../../services/handoffs/staff-lines.ts';
import type { ResidentRecords } from '../../services/identity/resident-records.ts';
import type { Residents } from '../../services/identity/residents.ts';
import type { Insights } from '../../services/insights/insights.ts';
import type { Notices } from '../../services/notices/notices.ts';
import type { SentReports } from '../../services/open311/sent-reports.ts';
import type { Payments } from '../../services/payments/payments.ts';
import type { Assignments } from '../../services/records/assignments.ts';
import type { Records } from '../../services/records/records.ts';
import type { Staff } from '../../services/staff/staff.ts';
import type { Database } from '../../services/storage/database.ts';
import type { Translator } from '../../services/translation/translator.ts';
import type { UnansweredMessages } from '../../services/unanswered/unanswered.ts';
import type { Rate, RateLimits } from '../http/limit.ts';

/** What the desk is made of. */
export interface DeskParts {
  council: Council;
  words: Words;
  staff: Staff;
  audit: Audit;
  cases: Cases;
  sentReports: SentReports;
  complaints: Complaints;
  appointments: Appointments;
  payments: Payments;
  enquiries: Enquiries;
  transcript: Transcript;
  notices: Notices;
  contact: ContactMessages;
  /** Who was proven to be who, and what they have. */
  residents: Residents;
  residentRecords: ResidentRecords;
  records: Records;
  assignments: Assignments;
  insights: Insights;
  contentEdits: ContentEdits;
  /** What understands residents, and what the files taught it. */
  recognizer: LiveRecognizer;
  samples: Pick<TeachableRecognizer, 'samplesOf' | 'languages'>;
  wordingFiles: WordingFiles;
  /** What was not understood. */
  unanswered: UnansweredMessages;
  /** Who wants a person, and what staff do there. */
  handoffs: Handoffs;
  handoffQueue: HandoffQueue;
  handoffDesk: HandoffDesk;
  staffLines: StaffLines;
  conversations: ConversationStore;
  assistant: Assistant;
  translator: Translator | undefined;
  database: Database;
  now(): Date;
  publicBaseUrl: string;
  /** Counts what is limited. */
  rates: RateLimits;
  /** Tries to sign in of one address. */
  limits?: { signIn: Rate };
}
