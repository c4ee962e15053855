import { PhraseTable } from '../tokens.ts';
import { perWords, type Words } from '../words.ts';

function listed(phrases: readonly string[]): PhraseTable<true> {
  return new PhraseTable(phrases.map((phrase) => [phrase, true] as const));
}

function valued<Value>(values: Readonly<Record<string, Value>>): PhraseTable<Value> {
  return new PhraseTable(Object.entries(values));
}

/** Where each name stands in a list of lists of names. */
function placed(groups: readonly (readonly string[])[]): PhraseTable<number> {
  return new PhraseTable(groups.flatMap((names, place) => names.map((name) => [name, place] as const)));
}

/** Signs that end a phrase ("-го", "号") are written with the word or after it. */
function endings(suffixes: readonly string[]): ReadonlySet<string> {
  return new Set(suffixes.map((suffix) => suffix.replace(/^-/, '').toLowerCase()));
}

/** The words of days and times of a language, made ready to be looked for. */
export const dateWords = perWords((words: Words) => ({
  days: valued(words.days),
  months: placed(words.months),
  weekdays: placed(words.weekdays),
  weekdaysAfterLead: valued(words.weekdays_after_lead),
  leads: valued(words.weekday_leads),
  ago: listed(words.ago),
  ahead: listed(words.ahead),
  units: valued(words.day_units),
  numbers: valued(words.numbers),
  links: listed(words.date_links),
  suffixes: endings(words.ordinal_suffixes),
  notDates: new Set(words.not_dates),
  am: listed(words.clock.am),
  pm: listed(words.clock.pm),
  oclock: listed(words.clock.oclock),
  half: listed(words.clock.half),
  quarter: listed(words.clock.quarter),
  past: listed(words.clock.past),
  to: listed(words.clock.to),
  at: listed(words.clock.at),
  noon: listed(words.clock.noon),
  midnight: listed(words.clock.midnight),
  parts: new PhraseTable([
    ...words.day_parts.morning.map((phrase) => [phrase, 'morning'] as const),
    ...words.day_parts.afternoon.map((phrase) => [phrase, 'afternoon'] as const),
    ...words.day_parts.evening.map((phrase) => [phrase, 'evening'] as const),
  ]),
  greetings: listed(words.greetings),
  partGreetings: listed(words.day_part_greetings),
  connecting: listed(words.connecting),
}));

/** The looked-up words of days and times. */
export type DateWords = ReturnType<typeof dateWords>;
