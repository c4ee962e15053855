import { z } from 'zod';

const Prefix = z.string().regex(/^\+\d{1,6}$/, 'is no prefix of phone numbers, write it as +44');
const Tariff = z.strictObject({
  pence_a_segment: z.number().min(0).max(1_000),
  segments_a_day: z.int().min(0),
});
/** Whole messages, in small letters. */
const Words = z.array(z.string().min(1).max(30)).min(1);

/** The facts of `texts.yaml`: manners and limits of texts. */
export const TextsFile = z.strictObject({
  /** Texts that follow one another within so many seconds are one message. */
  gather_seconds: z.number().min(0).max(5),
  /** Days without a word after which a text begins a new conversation. */
  afresh_after_days: z.int().positive().max(365),
  /** Texts taken from one number, and the same words from one number: two machines may have met. */
  limits: z.strictObject({
    texts: z.strictObject({ most: z.int().positive(), minutes: z.int().positive() }),
    same_words: z.strictObject({ most: z.int().positive(), minutes: z.int().positive() }),
  }),
  spend: z.strictObject({
    /** No text is sent above it until the next day. */
    pence_a_day: z.number().positive(),
    person_segments_a_day: z.int().positive(),
    /** By the beginning of the number. */
    prefixes: z.record(Prefix, Tariff),
    elsewhere: Tariff,
  }),
  /** What asks for no more texts, for texts again, and what this is, by language. */
  words: z.record(
    z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
    z.strictObject({ stop: Words, start: Words, help: Words.optional() }),
  ),
});
export type TextRules = z.output<typeof TextsFile>;
