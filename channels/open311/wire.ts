import { parsePhoneNumber } from 'awesome-phonenumber';
import { z } from 'zod';
import type { Problem } from './errors.ts';
import type { Form } from './form.ts';

/** Most characters of a description, by the standard. */
const LONGEST_DESCRIPTION = 4_000;

const text = (most: number) => z.string().max(most, `longer than ${most} characters`);

const degrees = (most: number) =>
  z
    .string()
    .regex(/^[+-]?\d{1,3}(\.\d{1,20})?$/, 'write it in decimal degrees')
    .transform(Number)
    .refine((value) => Math.abs(value) <= most, `must lie between -${most} and ${most}`);

const phone = text(40).transform((said, context) => {
  const parsed = parsePhoneNumber(said, { regionCode: 'GB' });
  // Of a right length and shape. Whether it is in use nobody knows: lists of ranges in use lag behind.
  if (parsed.possible && parsed.number) return parsed.number.e164;
  context.addIssue('not a phone number');
  return z.NEVER;
});

/** The fields of a report, beside its attributes. Others are ignored, as the standard asks. */
const Submission = z.object({
  lat: degrees(90).optional(),
  long: degrees(180).optional(),
  address_string: text(500).optional(),
  address_id: text(100).optional(),
  email: z.email('not an email address').max(254, 'longer than 254 characters').optional(),
  first_name: text(100).optional(),
  last_name: text(100).optional(),
  phone: phone.optional(),
  description: text(LONGEST_DESCRIPTION).default(''),
});
export type Submission = z.output<typeof Submission>;

const MOST_MEDIA = 10;
const MediaUrls = z
  .array(z.url({ protocol: /^https?$/, error: 'not a web address' }).max(2_000, 'longer than 2000 characters'))
  .max(MOST_MEDIA, `more than ${MOST_MEDIA} addresses`);

/** What a form says, or what is wrong with it, field by field. */
export function parseSubmission(form: Form): {
  submission: Submission | undefined;
  mediaUrls: string[];
  problems: Problem[];
} {
  const repeated = Object.keys(Submission.shape).filter((name) => (form.fields.get(name)?.length ?? 0) > 1);
  const submission = Submission.safeParse(Object.fromEntries([...form.fields].map(([name, [first]]) => [name, first])));
  const media = MediaUrls.safeParse(form.fields.get('media_url') ?? []);
  return {
    submission: submission.data,
    mediaUrls: media.data ?? [],
    problems: [
      ...repeated.map((name) => ({ code: 400, description: `${name}: given more than once` })),
      ...problemsOf(submission.error, (issue) => String(issue.path[0])),
      ...problemsOf(media.error, () => 'media_url'),
    ],
  };
}

function problemsOf(error: z.ZodError | undefined, name: (issue: z.core.$ZodIssue) => string): Problem[] {
  return (error?.issues ?? []).map((issue) => ({ code: 400, description: `${name(issue)}: ${issue.message}` }));
}
