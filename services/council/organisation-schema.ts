import { z } from 'zod';
import { ClockTime, Code, IsoDate, LocalDateTime, MessageId, PhoneText, validity, WebAddress } from './schema-parts.ts';

/** Days of the week as the files name them, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const Hours = z
  .strictObject({ from: ClockTime, to: ClockTime })
  .refine((hours) => hours.from < hours.to, { error: 'expected from before to' })
  .nullable();

/** When staff can be reached, London time; null for a day they cannot. */
export const OpeningHours = z.record(z.enum(WEEKDAYS), Hours);
export type OpeningHours = z.output<typeof OpeningHours>;

/** Who the council is, for a range of dates. */
export const Organisation = z.strictObject({
  name: z.string().min(1),
  short_name: z.string().min(1),
  /** Its code in the nation's statistics. */
  gss_code: z.string().regex(/^[EWSN]\d{8}$/, 'is no GSS code, write it as E07000148'),
  main_phone: PhoneText,
  /** Takes card payments day and night. */
  payment_phone: PhoneText.optional(),
  website: WebAddress,
  customer_account: z.string().min(1),
  in_person: z.strictObject({ place: z.string().min(1), by_appointment: z.boolean() }),
  data_protection_contact: z.string().min(1),
  ...validity,
});
export type Organisation = z.output<typeof Organisation>;

/** So many in so many minutes. */
const CallRate = z.strictObject({ most: z.int().positive(), minutes: z.int().positive() });

/** How callers are served. */
export const Telephone = z
  .strictObject({
    /**
     * Who takes a call that is put through. A line that people answer, not the assistant. Without one, whoever wants a
     * person waits for the desk, as on other channels.
     */
    transfer_to: PhoneText.optional(),
    /**
     * Or the workflow of Twilio's TaskRouter that finds somebody in a contact centre: callers wait in its queue, and what
     * they have told stands in the task.
     */
    transfer_workflow: z
      .string()
      .regex(/^WW[0-9a-f]{32}$/i, 'is no workflow: expected WW and 32 hexadecimal digits')
      .optional(),
    /** How long it rings there. */
    ring_seconds: z.int().min(5).max(120),
    /** Whoever calls again within this time is offered to go on. A number is no proof, so it is short. */
    resume_minutes: z.int().min(0).max(1_440),
    /** Above these nothing is begun: a call is answered by one sentence. */
    limits: z.strictObject({
      calls: CallRate,
      /** Of all numbers that begin so together, and of all others: floods come from few countries. */
      prefixes: z.record(z.string().regex(/^\+\d{1,6}$/, 'is no prefix of phone numbers, write it as +44'), CallRate),
      elsewhere: CallRate,
      /** Of all numbers together: what the council can pay for, and serve. */
      all: CallRate,
      /** Codes, references and proofs that open nothing, from one number. */
      wrong_codes: CallRate,
    }),
  })
  .refine((telephone) => !(telephone.transfer_to && telephone.transfer_workflow), {
    error: 'has transfer_to and transfer_workflow: calls are put through to one of them',
  });
export type Telephone = z.output<typeof Telephone>;

/** One-time codes by which residents prove a phone number or e-mail address. */
const Identity = z.strictObject({
  /** How long a code can be used. */
  code_minutes: z.int().min(1).max(60),
  /** Wrong guesses after which a code is worth nothing. */
  tries: z.int().min(1).max(10),
  /** Codes in 24 hours, to one address and asked for by one person. */
  codes_a_day: z.int().min(1).max(50),
  /** Wrong guesses in 24 hours, of one address's codes and by one person. */
  wrong_a_day: z.int().min(1).max(50),
  /** How long a conversation may be told what a code has opened. */
  proven_minutes: z
    .int()
    .min(1)
    .max(24 * 60),
});
export type IdentityRules = z.output<typeof Identity>;

/** The facts of `council.yaml`. */
export const CouncilFile = z.strictObject({
  reference_prefix: z.string().regex(/^[A-Z]{2,5}$/, 'use 2 to 5 capital letters'),
  /** Key of the body that is this council itself. */
  own_body: Code,
  /** Key of the county council's body. */
  county_body: Code,
  /** Dated: a council can be replaced by another. */
  organisations: z.array(Organisation).min(1),
  opening_hours: OpeningHours,
  /** Where the privacy notice is: a path of this service, or a web address. */
  privacy_notice: z.union([z.string().startsWith('/'), WebAddress], { error: 'expected a path or a web address' }),
  /** Reports of one category this near and this young may be about the same thing. */
  duplicates: z.strictObject({ metres: z.int().positive(), days: z.int().positive() }),
  /** After a pause this long a resident is told where they were. */
  welcome_back_minutes: z.int().positive(),
  photos_max: z.int().nonnegative(),
  telephone: Telephone,
  identity: Identity,
});

/** Somebody who is responsible for things. Its name is the message `body-<key>`. */
export const Body = z.strictObject({
  phone: PhoneText.optional(),
  url: WebAddress.optional(),
  /** Message that says why it is theirs. */
  why: MessageId.optional(),
  ...validity,
});
export type Body = z.output<typeof Body> & { key: string };

/** The facts of `bodies.yaml`. */
export const BodiesFile = z.record(Code, Body);

const Answer = z.strictObject({
  message: MessageId,
  /** A category that the answer is about: who looks after it comes in as `$<category>_body` and `$<category>_phone`. */
  category: Code.optional(),
});

/** The facts of `answers.yaml`: a common question's key, and the message that answers it. */
export const AnswersFile = z.record(Code, Answer);
export type Answer = z.output<typeof Answer> & { key: string };

/** The facts of `holidays.yaml`. Bank holidays move deadlines; closures move only what staff do in person. */
export const HolidaysFile = z.strictObject({
  last_year_known: z.int().min(2020).max(2100),
  bank_holidays: z.array(z.strictObject({ date: IsoDate, name: z.string().min(1) })).min(1),
  office_closures: z
    .array(
      z
        .strictObject({ from: LocalDateTime, to: LocalDateTime })
        .refine((closure) => closure.from < closure.to, { error: 'expected from before to' }),
    )
    .default([]),
});

/** When nobody works, and when the offices are shut. Times are London's, without a zone. */
export interface Holidays {
  bank_holidays: ReadonlySet<string>;
  last_year_known: number;
  office_closures: readonly { from: string; to: string }[];
}
