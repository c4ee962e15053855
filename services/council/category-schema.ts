import { z } from 'zod';
import { Condition } from './condition.ts';
import { Code, MessageId, ValueCode, validity } from './schema-parts.ts';

/** Open311's kinds of attribute. */
const DATATYPES = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const;

const QuestionFile = z.strictObject({
  code: Code,
  datatype: z.enum(DATATYPES),
  required: z.boolean().default(false),
  /** The possible answers of a list, in the order they are offered. */
  values: z.array(ValueCode).min(2).optional(),
  /** The question is put only when earlier answers meet this. */
  when: Condition.optional(),
  /** Whether "I am not sure" is accepted and stored as unknown. */
  unsure: z.boolean().optional(),
  /** `location`: the place of the report answers it; it is not asked. */
  from: z.literal('location').optional(),
  /** Taken only from an answer to it: elsewhere its words mean other things ("is that the council?"). */
  only_asked: z.boolean().default(false),
  /** A regular expression (flags iu) that the whole answer must meet. */
  pattern: z.string().optional(),
  /** Smallest and largest number. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** A date that lies in the future is not accepted. */
  past: z.boolean().default(false),
});

/** One thing to know about a report, beside its place, description, photos and contact. */
export const Question = QuestionFile.transform((question) => ({
  ...question,
  unsure: question.unsure ?? !question.required,
}));
export type Question = z.output<typeof Question>;

/** Who looks after it: the first rule whose condition and dates fit. */
const ResponsibilityRule = z.strictObject({
  when: Condition.optional(),
  body: Code,
  /** Whether a report may be passed on to that body, once a connector to it exists. */
  pass_on: z.boolean().default(false),
  ...validity,
});
type ResponsibilityRule = z.output<typeof ResponsibilityRule>;

/** When it will be done: the first rule whose condition fits. Exactly one of hours, working days and days. */
export const TargetRule = z
  .strictObject({
    when: Condition.optional(),
    hours: z.int().positive().optional(),
    working_days: z.int().positive().optional(),
    /** Calendar days; 0 is the same day. */
    days: z.int().nonnegative().optional(),
    /** Whose figure it is: a source's key, or `default`. */
    source: z.string().min(1),
  })
  .refine((rule) => [rule.hours, rule.working_days, rule.days].filter((n) => n !== undefined).length === 1, {
    error: 'expected exactly one of hours, working_days, days',
  });
export type TargetRule = z.output<typeof TargetRule>;

/** One kind of report, as its file holds it. */
export const CategoryFile = z
  .strictObject({
    code: Code,
    group: Code,
    /** Never shown to the public: it is about a home or a person. */
    private: z.boolean().default(false),
    anonymous: z.enum(['allowed', 'refused']),
    /** Message that says why it cannot be anonymous. */
    anonymous_reason: MessageId.optional(),
    /** What a place must hold: a street and more than a postcode; a full address; a named site; nothing. */
    location: z.enum(['street', 'address', 'site', 'none']),
    /** Messages said before the first question. */
    advice: z.array(MessageId).default([]),
    questions: z.array(Question).default([]),
    responsibility: z.array(ResponsibilityRule).min(1),
    /** Answers at which a danger's text is given at once. */
    stop_and_call: z.array(z.strictObject({ when: Condition, emergency: Code })).default([]),
    /** Answers that turn the report into one of another category. */
    becomes: z.array(z.strictObject({ when: Condition, category: Code })).default([]),
    /** Empty where no promise is made. */
    targets: z.array(TargetRule).default([]),
    keywords: z.array(z.string().min(1)).default([]),
  })
  .refine((category) => (category.anonymous === 'refused') === (category.anonymous_reason !== undefined), {
    path: ['anonymous_reason'],
    error: 'expected a message where anonymous is refused, and only there',
  });

type CategoryContent = z.output<typeof CategoryFile>;

/** One kind of report. `ours` says that the body named is this council itself. */
export interface Category extends Omit<CategoryContent, 'responsibility'> {
  responsibility: (ResponsibilityRule & { ours: boolean })[];
}
