import { z } from 'zod';

const Days = z.int().positive().max(36_500);

/** The facts of `retention.yaml`: days that records are kept. */
export const RetentionFile = z.strictObject({
  /** From the last message of a conversation. */
  conversation_days: Days,
  /** From the closing of a service request. */
  service_request_days: Days,
  /** From the saving of a half-filled form. */
  draft_days: Days,
  /** From the last answer to a complaint, or its refusal or withdrawal. */
  complaint_days: Days,
  /** From the day an enquiry came in. */
  enquiry_days: Days,
  /** From the day that something was done at the desk. */
  audit_days: Days,
  /** From the day a message came in that was not understood; it is kept without what is personal. */
  unanswered_days: Days,
  /** From the end of an appointment. */
  appointment_days: Days,
});
export type RetentionRules = z.output<typeof RetentionFile>;
