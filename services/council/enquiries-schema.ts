import { z } from 'zod';
import { Code } from './schema-parts.ts';

/** The kinds of enquiry; each has a journey. */
export const ENQUIRY_KINDS = ['feedback', 'details', 'privacy', 'interpreter'] as const;
export type EnquiryKind = (typeof ENQUIRY_KINDS)[number];

const Subject = z.strictObject({
  /** Its name is the message `enquiry-subject-<code>`, its question `enquiry-ask-<kind>-<code>` or `enquiry-ask-<kind>`. */
  code: Code,
  /** Who it is about is asked for: praise reaches them. */
  asks_person: z.boolean().default(false),
  /** The message `enquiry-affects-<code>` says what else it changes. */
  affects: z.boolean().default(false),
  /** An appointment is booked instead. */
  books: z.boolean().default(false),
  /** A code is sent to who asks, so that the team knows who it is. They may leave it out, and are checked later. */
  asks_code: z.boolean().default(false),
});

const Kind = z.strictObject({
  /** Its name is the message `enquiry-team-<team>`. */
  team: Code,
  /** By when it is answered. */
  answer_in: z.union([
    z.strictObject({ working_days: z.int().positive().max(60) }),
    z.strictObject({ months: z.int().positive().max(3) }),
  ]),
  /** How much longer it may take at most, where that is bounded. */
  most_longer: z.strictObject({ months: z.int().positive().max(3) }).optional(),
  /** Whether it can be sent without a way to reach who sends it. */
  contact: z.enum(['optional', 'required']),
  subjects: z.array(Subject).min(1),
});

/** The facts of `enquiries.yaml`. */
export const EnquiriesFile = z.strictObject({ feedback: Kind, details: Kind, privacy: Kind, interpreter: Kind });
export type EnquiryRules = z.output<typeof EnquiriesFile>;
