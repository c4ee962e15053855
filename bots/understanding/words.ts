import path from 'node:path';
import { z } from 'zod';
import { loadLocaleFile } from './locale-file.ts';

const list = z.array(z.string().min(1)).default([]);
const groups = (length: number) => z.array(z.array(z.string().min(1))).length(length);
const numbers = z.record(z.string(), z.number().int()).default({});

/**
 * What `words.yaml` of a locale holds: what the entity recognisers and the language check know of a language. A list
 * that is left out is empty.
 */
export const wordsSchema = z.strictObject({
  /** Words that are frequent in the language and rare in others. */
  common: list,
  /** Greetings, thanks, the language's own name: short messages that tell the language by themselves. */
  greetings: list,
  yes: list,
  no: list,
  /** Phrases that open a second wish in the same message. */
  joins: list,
  months: groups(12).default(Array.from({ length: 12 }, () => [])),
  /** Monday first. */
  weekdays: groups(7).default(Array.from({ length: 7 }, () => [])),
  /** Short forms that are words of their own: they count only after a lead such as "on". */
  weekdays_after_lead: z.record(z.string(), z.number().int().min(0).max(6)).default({}),
  weekday_leads: z.record(z.string(), z.enum(['bare', 'coming', 'next', 'last'])).default({}),
  /** Days from today. */
  days: numbers,
  ago: list,
  ahead: list,
  /** How many days each unit has. */
  day_units: numbers,
  numbers,
  ordinal_suffixes: list,
  /** Between a day and its month: "21st of November". */
  date_links: list,
  /** Look like dates, and are not. */
  not_dates: list,
  clock: z
    .strictObject({
      am: list,
      pm: list,
      oclock: list,
      half: list,
      quarter: list,
      past: list,
      to: list,
      at: list,
      noon: list,
      midnight: list,
      /** "Half three" is half past two. */
      half_is_before: z.boolean().default(false),
    })
    .prefault({}),
  day_parts: z.strictObject({ morning: list, afternoon: list, evening: list }).prefault({}),
  /** Before a part of the day: it is then a greeting and no time. */
  day_part_greetings: list,
  pounds: list,
  pence: list,
  name_intros: list,
  /** After these, only words with a capital count as a name. */
  name_intros_loose: list,
  not_names: list,
  /** Words that end the name of a street. */
  street_types: list,
  /** The same, for words with other uses: there, capitals or a house number decide. */
  street_types_unsure: list,
  site_types: list,
  flat_words: list,
  /** Said before an address and left out of it. */
  relations_left_out: list,
  /** Said before a place and kept, since they say where to look. */
  relations_kept: list,
  /** Left out before an address, kept before anything less exact. */
  relations_kept_for_landmarks: list,
  landmark_articles: list,
  /** Words that may stand inside the name of a street. */
  name_links: list,
  /** Never part of a place. */
  not_places: list,
  /** Words that join places, days and numbers and say nothing themselves. */
  connecting: list,
  pay_types: z
    .strictObject({
      council_tax: list,
      rent: list,
      parking_fine: list,
      garden_waste: list,
      business_rates: list,
      invoice: list,
    })
    .prefault({}),
  appointment_services: z
    .strictObject({
      housing: list,
      council_tax: list,
      benefits: list,
      planning: list,
      repairs: list,
      customer_service: list,
      bulky_waste: list,
      callback: list,
    })
    .prefault({}),
  /** Places in a list; -1 is the last. */
  choice_ordinals: numbers,
  choice_numbers: numbers,
  /** May stand beside an ordinal or a number and change nothing: "the second one please". */
  choice_fillers: list,
  plural_endings: list,
});

/** The words of one language. */
export type Words = z.infer<typeof wordsSchema>;

/**
 * Reads `words.yaml` in a locale's folder, such as `locales/en`.
 *
 * @throws Error naming the file and each wrong field, one a line
 */
export function loadWords(dir: string): Words {
  return loadLocaleFile(path.join(dir, 'words.yaml'), wordsSchema);
}

/** A lookup made from a language's words, made once for each set of words and not for every message. */
export function perWords<Lookup extends object>(build: (words: Words) => Lookup): (words: Words) => Lookup {
  const built = new WeakMap<Words, Lookup>();
  return (words) => {
    const lookup = built.get(words) ?? build(words);
    if (!built.has(words)) built.set(words, lookup);
    return lookup;
  };
}
