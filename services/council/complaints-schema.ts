import { z } from 'zod';
import { ClockTime, Code, PhoneText, WebAddress } from './schema-parts.ts';

/** Working days of one stage. */
const StageDays = z
  .strictObject({
    /** From receipt: by when we try to have acknowledged it. */
    aim: z.int().positive(),
    /** From receipt: the last day to acknowledge it. */
    acknowledge: z.int().positive(),
    /** From the acknowledgement: the last day to answer it. */
    respond: z.int().positive(),
    /** By how much the answer may be put off without a special reason. */
    extend: z.int().nonnegative(),
    /** Whose figures they are: a source's key, or `default`. */
    source: z.string().min(1),
  })
  .refine((days) => days.aim <= days.acknowledge, { path: ['aim'], error: 'expected no more than acknowledge' });

/** Who looks at complaints after us. The name is the message `ombudsman-<key>`. */
const Ombudsman = z.strictObject({
  phone: PhoneText,
  url: WebAddress,
  email: z.email().optional(),
  post: z.string().min(1),
});

/** Something a complaint can be about. Its name is the message `complaint-service-<code>`. */
const ComplaintService = z.strictObject({
  code: Code,
  /** Keys of `ombudsmen`; with more than one a person decides which it is. */
  ombudsmen: z.array(Code).min(1),
  /** A team can still put the matter right, beside the complaint. */
  can_be_put_right: z.boolean(),
  /** It is about how somebody behaved, so it is a complaint at its first mention. */
  conduct: z.boolean().default(false),
  /** Kinds of report that belong to it. */
  categories: z.array(Code).default([]),
});

/** A rule by which a person may decide that something is no complaint. Its way is the message `complaint-rule-<code>`. */
const ComplaintRule = z.strictObject({ code: Code, url: WebAddress.optional(), phone: PhoneText.optional() });

/** The facts of `complaints.yaml`. */
export const ComplaintsFile = z.strictObject({
  acknowledged_by: z.enum(['person', 'assistant']),
  departments: z.strictObject({ stage_1: z.string().min(1), stage_2: z.string().min(1) }),
  received: z.strictObject({ counts: z.enum(['same_day', 'next_working_day']), until: ClockTime }),
  closures_are_working_days: z.boolean(),
  stages: z.strictObject({ stage_1: StageDays, stage_2: StageDays }),
  stage_2_within_months: z.int().positive(),
  ombudsman_within_months: z.int().positive(),
  too_old_after_months: z.int().positive(),
  ombudsmen: z.record(Code, Ombudsman),
  services: z.array(ComplaintService).min(1),
  /** Kinds of report where what went wrong is mostly the council's own doing. */
  complaints_of_our_doing: z.array(Code),
  rules: z.array(ComplaintRule),
  adjustments: z.array(Code).min(1),
});

/** How a council deals with complaints. */
export type ComplaintPolicy = z.output<typeof ComplaintsFile>;
export type ComplaintService = z.output<typeof ComplaintService>;
export type ComplaintRule = z.output<typeof ComplaintRule>;

/** The rule that is found by the date of what happened, not by words. */
export const TOO_OLD = 'too_old';

/** The rule that is found by who looks after what happened. */
export const NOT_OURS = 'not_ours';

/** Where a complaint belongs whose matter is none of the others. */
export const OTHER_SERVICE = 'other';

/** Adds, through `say`, what the policy names that does not exist, or stands twice. */
export function checkComplaints(
  policy: ComplaintPolicy,
  categories: ReadonlyMap<string, unknown>,
  say: (text: string) => void,
): void {
  const codes = policy.services.map(({ code }) => code);
  for (const [index, service] of policy.services.entries()) {
    if (codes.indexOf(service.code) !== index) say(`services[${index}].code: "${service.code}" stands twice`);
    for (const key of service.ombudsmen) {
      if (!policy.ombudsmen[key]) say(`services[${index}].ombudsmen: no ombudsman "${key}" under ombudsmen`);
    }
    for (const code of service.categories) {
      if (!categories.has(code)) say(`services[${index}].categories: no category "${code}"`);
    }
  }
  if (!codes.includes(OTHER_SERVICE))
    say(`services: there is no service "${OTHER_SERVICE}" to take what fits no other`);
  for (const [index, { code }] of policy.rules.entries()) {
    if (policy.rules.findIndex((each) => each.code === code) !== index)
      say(`rules[${index}].code: "${code}" stands twice`);
  }
  for (const rule of [TOO_OLD, NOT_OURS]) {
    if (!policy.rules.some(({ code }) => code === rule)) say(`rules: there is no rule "${rule}"`);
  }
  for (const [index, code] of policy.complaints_of_our_doing.entries()) {
    if (!categories.has(code)) say(`complaints_of_our_doing[${index}]: no category "${code}"`);
  }
}
