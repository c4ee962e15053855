import { londonDate } from '../../../services/time/london.ts';
import { type Token, tokenise, withoutClitics } from '../tokens.ts';
import { type DateWords, dateWords } from './date-words.ts';
import type { EntityContext, EntityFinder, Span } from './span.ts';

const DAY_MS = 86_400_000;
const NUMERIC =
  /(?<![\p{Script=Latin}\p{N}./£-])(?:(?<iso>\d{4})-(?<isoMonth>\d{1,2})-(?<isoDay>\d{1,2})|(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d{2}))?)(?<dot>\.(?=[\s,!?]|$))?(?![\p{Script=Latin}\p{N}/£]|[.-]\d)/gu;
/** In the direction `either`, a day this near ahead is meant, not the one of last year. */
const NEAR_AHEAD_DAYS = 60;

/** The calendar date in Europe/London at a moment, as a UTC midnight: days can be added to it without summer time. */
function londonDay(now: Date): Date {
  return new Date(`${londonDate(now)}T00:00:00Z`);
}

function isoOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY_MS);
}

/** A real calendar date, or undefined for one that no calendar has. Month 1 to 12. */
function calendarDay(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date
    : undefined;
}

/** Something written as a date: with the day it means, or none when no calendar has it. */
interface Reading {
  day: Date | undefined;
  start: number;
  end: number;
  /** It names a day of the week and no more. */
  isWeekday?: boolean;
}

/**
 * Finds dates, as ISO calendar dates in Europe/London, in British order. A date that no calendar has is left out;
 * `impossibleDate` tells of it.
 *
 * | said | found |
 * | --- | --- |
 * | `it happened today` | `2026-11-23` |
 * | `yesterday` | `2026-11-22` |
 * | `the day before yesterday` | `2026-11-21` |
 * | `on Saturday` | `2026-11-21` |
 * | `last Monday` | `2026-11-16` |
 * | `next Friday` | `2026-11-27` |
 * | `this thursday` | `2026-11-26` |
 * | `I sat on the bench` | nothing |
 * | `on sat` | `2026-11-21` |
 * | `3 days ago` | `2026-11-20` |
 * | `two weeks ago` | `2026-11-09` |
 * | `in 3 days` | `2026-11-26` |
 * | `a week on Friday` | `2026-12-04` |
 * | `Friday week` | `2026-12-04` |
 * | `in a fortnight` | `2026-12-07` |
 * | `next week` | nothing |
 * | `next week on Tuesday` | `2026-12-01` |
 * | `21 November` | `2026-11-21` |
 * | `the 21st of nov` | `2026-11-21` |
 * | `November 21st 2025` | `2025-11-21` |
 * | `03/04` | `2026-04-03` |
 * | `21/11/2026` | `2026-11-21` |
 * | `21.11.26` | `2026-11-21` |
 * | `2026-11-21` | `2026-11-21` |
 * | `31 February` | nothing |
 * | `it may rain` | nothing |
 * | `a 24/7 service` | nothing |
 * | `yesterday, 22 November` | `2026-11-22`, `2026-11-22` |
 */
export const findDates: EntityFinder<'date'> = (text, context) =>
  readings(text, context).flatMap(({ day, start, end }): Span<'date'>[] =>
    day ? [{ entity: 'date', value: isoOf(day), start, end }] : [],
  );

/** Two numbers alone may be houses: "12/14 Alder Road". */
const HOUSES = /^\d{1,2}\/\d{1,2}$/;

/** Whether a text holds what is written as a date and is none: "31 February", "30/02/2026". */
export function impossibleDate(text: string, context: EntityContext): boolean {
  return readings(text, context).some(({ day, start, end }) => !day && !HOUSES.test(text.slice(start, end)));
}

const lastRead = new WeakMap<EntityContext, { text: string; readings: readonly Reading[] }>();

/** Places are looked for between dates, and so dates are asked for several times of one text. */
function readings(text: string, context: EntityContext): readonly Reading[] {
  const last = lastRead.get(context);
  if (last?.text === text) return last.readings;
  const found = read(text, context);
  lastRead.set(context, { text, readings: found });
  return found;
}

function read(text: string, context: EntityContext): Reading[] {
  const today = londonDay(context.now);
  const tokens = tokenise(text);
  const found = [...numericDates(text, context, today)];
  const free = tokens.filter(
    (token) => !found.some((reading) => token.start < reading.end && reading.start < token.end),
  );
  found.push(...wordDates(free, context, today));
  found.sort((a, b) => a.start - b.start);
  // "Monday 23 November", "lunes, 23/11/2026": the date says which Monday.
  return found.filter((reading, at) => {
    const next = found[at + 1];
    const dated = reading.isWeekday && next && !next.isWeekday;
    return !dated || !UP_TO_DATE.test(text.slice(reading.end, next.start));
  });
}

/** What stands between a day of the week and its date: nothing, a comma, an article. */
const UP_TO_DATE = /^[\s,،、(]{0,3}(?:\p{L}{1,3}\s)?$/u;

function* numericDates(text: string, context: EntityContext, today: Date): Generator<Reading> {
  for (const match of text.matchAll(NUMERIC)) {
    if (dateWords(context.words).notDates.has(match[0])) continue;
    const { iso, isoMonth, isoDay, day, mark, month, year, dot } = match.groups ?? {};
    // "3.30" and "4-5" are times, sums of money or ranges; a year makes them dates, and so does a second dot: "3.12."
    const dotted = mark === '.' && dot && Number(month) <= 12 && context.words.date_links.length === 0;
    if (!iso && !year && mark !== '/' && !dotted) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    if (iso) yield { day: calendarDay(Number(iso), Number(isoMonth), Number(isoDay)), ...place };
    else yield { day: dayOfMonth(Number(day), Number(month), year, context, today), ...place };
  }
}

/** A day and month with a year of two or four digits, or with none: then the year that the direction asks for. */
function dayOfMonth(day: number, month: number, year: string | undefined, context: EntityContext, today: Date) {
  if (year) return calendarDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = today.getUTCFullYear();
  // Eight years hold every day there is, 29 February too.
  const years = Array.from({ length: 9 }, (_, back) =>
    context.direction === 'future' ? thisYear + back : thisYear - back,
  );
  const days = years
    .map((candidate) => calendarDay(candidate, month, day))
    .filter((candidate) => candidate !== undefined);
  if (context.direction === 'future') return days.find((candidate) => candidate >= today);
  const ahead = [calendarDay(thisYear, month, day), calendarDay(thisYear + 1, month, day)].find(
    (candidate) => candidate && candidate > today && candidate <= addDays(today, NEAR_AHEAD_DAYS),
  );
  if (context.direction === 'either' && ahead) return ahead;
  return days.find((candidate) => candidate <= today);
}

function* wordDates(tokens: readonly Token[], context: EntityContext, today: Date): Generator<Reading> {
  const words = dateWords(context.words);
  const plain = withoutClitics(tokens);
  for (let at = 0; at < tokens.length; ) {
    const reader = { words, context, today };
    const reading = readAt(tokens, at, reader) ?? (plain === tokens ? undefined : readAt(plain, at, reader));
    if (!reading) {
      at += 1;
      continue;
    }
    const last = tokens[at + reading.length - 1] as Token;
    yield {
      day: reading.day,
      start: (tokens[at] as Token).start,
      end: last.end,
      isWeekday: reading.isWeekday === true,
    };
    at += reading.length;
  }
}

/** What dates are read with. */
interface Reader {
  words: DateWords;
  context: EntityContext;
  today: Date;
}

/** A date found: how many words it takes. */
type Found = { day: Date | undefined; length: number; isWeekday?: boolean } | undefined;

function readAt(tokens: readonly Token[], at: number, reader: Reader): Found {
  const { words, today } = reader;
  const found = countedDays(tokens, at, reader) ?? dayAndMonth(tokens, at, reader);
  if (found) return found;
  // "Guten Morgen" is a greeting, though "morgen" is tomorrow.
  const greets = at > 0 && (words.greetings.at(tokens, at - 1)?.length ?? 0) > 1;
  const named = greets ? undefined : words.days.at(tokens, at);
  const weekday = weekdayAt(tokens, at, reader);
  // "Next week" is no day, but "next week Tuesday" is one.
  if (named && named.length >= (weekday?.length ?? 0)) {
    return Math.abs(named.value) >= 7 && named.value > 0
      ? undefined
      : { day: addDays(today, named.value), length: named.length };
  }
  return weekday && { ...weekday, isWeekday: true };
}

function countOf(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { value: number; length: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (/^\d{1,3}$/.test(token.word)) return { value: Number(token.word), length: 1 };
  return words.numbers.at(tokens, at);
}

/** "3 days ago", "a couple of weeks ago", "in 2 weeks", "hace 3 días", "3 din baad"; "a week on Friday" as well. */
function countedDays(tokens: readonly Token[], at: number, reader: Reader): Found {
  const { words, today } = reader;
  const before = words.ahead.at(tokens, at) ?? words.ago.at(tokens, at);
  const isAhead = words.ahead.at(tokens, at) !== undefined;
  let next = at + (before?.length ?? 0);
  let count = countOf(tokens, next, words);
  if (!count) return undefined;
  next += count.length;
  // "a couple of": a number word may follow an article, and a link may follow it.
  const better = count.value === 1 ? countOf(tokens, next, words) : undefined;
  if (better) {
    count = better;
    next += better.length;
  }
  next += words.links.at(tokens, next)?.length ?? 0;
  const unit = words.units.at(tokens, next);
  if (!unit) return undefined;
  next += unit.length;
  const days = count.value * unit.value;
  if (before) return { day: addDays(today, isAhead ? days : -days), length: next - at };
  const ago = words.ago.at(tokens, next);
  if (ago) return { day: addDays(today, -days), length: next + ago.length - at };
  const ahead = words.ahead.at(tokens, next);
  // What English says before, others say after: "3 din baad". "In" after it begins something else: "2 weeks in March".
  if (ahead && words.units.at(tokens, at) === undefined && tokens[next]?.word !== 'in') {
    return { day: addDays(today, days), length: next + ahead.length - at };
  }
  // "A week on Friday", "two weeks today".
  if (unit.value !== 7) return undefined;
  const from = words.days.at(tokens, next);
  if (from && from.value >= 0 && from.value < 7) {
    return { day: addDays(today, from.value + days), length: next + from.length - at };
  }
  const weekday = weekdayAt(tokens, next, { ...reader, context: { ...reader.context, direction: 'future' } });
  return weekday?.day ? { day: addDays(weekday.day, days), length: next + weekday.length - at } : undefined;
}

/** A day of the month, 1 to 31 as said: "21", "21st", "28 号", "první". */
function dayNumber(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { value: number; length: number } | undefined {
  const token = tokens[at];
  const match = /^(\d{1,2})(\p{L}*)$/u.exec(token?.word ?? '');
  if (!match) {
    const named = words.numbers.at(tokens, at);
    // Of number words, articles ("a", "un") are none.
    return named && (token?.word.length ?? 0) > 2 ? named : undefined;
  }
  if (match[2] && !words.suffixes.has(match[2])) return undefined;
  const after = tokens[at + 1];
  const isSuffix = !match[2] && after && words.suffixes.has(after.word) && after.start <= (token?.end ?? 0) + 1;
  return { value: Number(match[1]), length: isSuffix ? 2 : 1 };
}

function linksFrom(tokens: readonly Token[], at: number, words: DateWords): number {
  let next = at;
  for (let many = 0; many < 2; many += 1) next += words.links.at(tokens, next)?.length ?? 0;
  return next;
}

/** "21 November", "21st of Nov 2026", "November 21", "11 月 28 日". */
function dayAndMonth(tokens: readonly Token[], at: number, { words, context, today }: Reader): Found {
  const month = words.months.at(tokens, at);
  let first = month ? undefined : dayNumber(tokens, at, words);
  if (!month && !first) return undefined;
  let next = linksFrom(tokens, at + (month ?? (first as { length: number })).length, words);
  let named = month;
  if (first) {
    named = words.months.at(tokens, next);
    if (!named) return undefined;
    next += named.length;
  } else {
    first = dayNumber(tokens, next, words);
    // "May two" is rarely a date, and "mar 2 bins" never: after a month only a written number is its day.
    if (!first || !/^\d/.test(tokens[next]?.word ?? '')) return undefined;
    next += first.length;
  }
  if (!named) return undefined;
  // "24 de novembro de 2026": the year may follow a word of its own.
  const yearAt = linksFrom(tokens, next, words);
  const year = /^(?:19|20)\d\d$/.exec(tokens[yearAt]?.word ?? '')?.[0];
  if (year) next = yearAt;
  return {
    day: dayOfMonth(first.value, named.value + 1, year, context, today),
    length: next + (year ? 1 : 0) - at,
  };
}

/** "Saturday", "on sat", "last Monday", "next Friday", "next week Tuesday", "Friday week". */
function weekdayAt(tokens: readonly Token[], at: number, { words, context, today }: Reader): Found {
  const lead = words.leads.at(tokens, at);
  let next = at + (lead?.length ?? 0);
  // "Next week on Tuesday": the week said first is the one.
  const week = words.days.at(tokens, at);
  const weekOff = week && Math.abs(week.value) === 7 ? Math.sign(week.value) : 0;
  if (weekOff !== 0 && week) {
    next = at + week.length;
    next += words.leads.at(tokens, next)?.length ?? 0;
  }
  // "在星期三", "on this Friday": one lead may follow another.
  const second = weekOff === 0 && lead ? words.leads.at(tokens, next) : undefined;
  const leading = second && second.value !== 'bare' ? second.value : lead?.value;
  if (second && !words.weekdays.at(tokens, next)) next += second.length;
  const wanted = words.weekdays.at(tokens, next) ?? (lead ? words.weekdaysAfterLead.at(tokens, next) : undefined);
  if (!wanted) return undefined;
  const todayAt = (today.getUTCDay() + 6) % 7;
  const ahead = (wanted.value - todayAt + 7) % 7;
  const length = next + wanted.length - at;
  if (weekOff !== 0) return { day: addDays(today, wanted.value - todayAt + 7 * weekOff), length };
  const week2 = words.units.at(tokens, next + wanted.length);
  if (
    week2?.value === 7 &&
    week2.length === 1 &&
    !words.ago.at(tokens, next + wanted.length + 1) &&
    isBareWeek(tokens, next + wanted.length)
  ) {
    return { day: addDays(today, (ahead || 7) + 7), length: length + 1 };
  }
  if (leading === undefined || leading === 'bare') {
    const after = weekdayFollowed(tokens, next + wanted.length, words);
    if (after?.weeks)
      return { day: addDays(today, wanted.value - todayAt + 7 * after.weeks), length: length + after.length };
    if (after?.lead) return { day: weekdayLed(today, ahead, after.lead), length: length + after.length };
  }
  if (leading !== undefined && leading !== 'bare') return { day: weekdayLed(today, ahead, leading), length };
  // Who books for this very day says "today".
  if (context.direction === 'future') return { day: addDays(today, ahead || 7), length };
  return { day: addDays(today, ahead === 0 ? 0 : ahead - 7), length };
}

type Lead = 'coming' | 'next' | 'last';

/** The day of a weekday that lies `ahead` days ahead, by the word that it was said with. */
function weekdayLed(today: Date, ahead: number, lead: Lead): Date {
  if (lead === 'next') return addDays(today, ahead || 7);
  return addDays(today, lead === 'coming' ? ahead : (ahead || 7) - 7 - (ahead === 0 ? 7 : 0));
}

/** What follows a weekday and says which: "lundi prochain", "Monday next week". */
function weekdayFollowed(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): { weeks?: number; lead?: Lead; length: number } | undefined {
  const week = words.days.at(tokens, at);
  if (week && Math.abs(week.value) === 7) return { weeks: Math.sign(week.value), length: week.length };
  const lead = words.leads.at(tokens, at);
  if (!lead || lead.value === 'bare') return undefined;
  // "Monday next to the bins": in English such a word begins what comes after.
  return ENGLISH_LEADS.has(tokens[at]?.word ?? '') ? undefined : { lead: lead.value, length: lead.length };
}

/** Words that stand before a day in English, and after one begin something else. */
const ENGLISH_LEADS: ReadonlySet<string> = new Set(['next', 'last', 'this', 'coming', 'past']);

/** "Friday week": the word stands alone. */
function isBareWeek(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'week' && !/^\d/.test(tokens[at + 1]?.word ?? '');
}
