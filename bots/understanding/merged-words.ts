import type { Words } from './words.ts';

/** English words this short mean other things elsewhere: "a" is "and" in Polish, "mar" the sea in Spanish. */
const SHORTEST_BORROWED = 5;

/**
 * A language's words with those of English that stand in texts of any language: names of streets and what goes with
 * them, council words, and the longer names of days. Where both know a word, the language's own meaning counts.
 */
export function withEnglish(own: Words, english: Words): Words {
  const borrowed = (words: readonly string[]) => words.filter((word) => word.length >= SHORTEST_BORROWED);
  const both = (mine: readonly string[], theirs: readonly string[]) => [...new Set([...mine, ...theirs])];
  const longer = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).filter(([word]) => word.length >= SHORTEST_BORROWED));
  const grouped = (mine: readonly string[][], theirs: readonly string[][]) =>
    mine.map((group, at) => both(group, borrowed(theirs[at] ?? [])));
  const named = <Key extends string>(mine: Readonly<Record<Key, string[]>>, theirs: Readonly<Record<Key, string[]>>) =>
    Object.fromEntries((Object.keys(theirs) as Key[]).map((key) => [key, both(mine[key], theirs[key])])) as Record<
      Key,
      string[]
    >;
  return {
    ...own,
    months: grouped(own.months, english.months),
    weekdays: grouped(own.weekdays, english.weekdays),
    days: { ...longer(english.days), ...own.days },
    not_dates: both(own.not_dates, english.not_dates),
    ordinal_suffixes: both(own.ordinal_suffixes, english.ordinal_suffixes),
    clock: { ...own.clock, am: both(own.clock.am, english.clock.am), pm: both(own.clock.pm, english.clock.pm) },
    greetings: both(own.greetings, english.greetings),
    pounds: both(own.pounds, english.pounds),
    pence: both(own.pence, english.pence),
    name_intros: both(own.name_intros, english.name_intros),
    not_names: both([...own.not_names, ...own.common], english.not_names),
    street_types: both(own.street_types, english.street_types),
    street_types_unsure: both(own.street_types_unsure, english.street_types_unsure),
    site_types: both(own.site_types, english.site_types),
    flat_words: both(own.flat_words, english.flat_words),
    relations_left_out: both(own.relations_left_out, borrowed(english.relations_left_out)),
    // One word for "by" or "near" says little beside a street, and much beside anything less exact.
    relations_kept: both(
      own.relations_kept.filter((phrase) => phrase.includes(' ')),
      borrowed(english.relations_kept),
    ),
    relations_kept_for_landmarks: both(
      [...own.relations_kept_for_landmarks, ...own.relations_kept.filter((phrase) => !phrase.includes(' '))],
      english.relations_kept_for_landmarks,
    ),
    landmark_articles: both(own.landmark_articles, english.landmark_articles),
    name_links: both(own.name_links, english.name_links),
    not_places: both([...own.not_places, ...own.common], english.not_places),
    pay_types: named(own.pay_types, english.pay_types),
    appointment_services: named(own.appointment_services, english.appointment_services),
  };
}
