import type { Entities } from '../../../dialogs/input.ts';
import { type Token, tokenise } from '../tokens.ts';
import { type DateWords, dateWords } from './date-words.ts';
import type { EntityFinder, Span } from './span.ts';

type Part = NonNullable<Entities['part_of_day']>;
const DIGITAL = /(?<![\p{Script=Latin}\p{N}:./])([01]?\d|2[0-3])([:.])([0-5]\d) ?(?:([ap])\.?m\b\.?)?(?![\p{N}:/])/giu;
const HOUR = /(?<![\p{Script=Latin}\p{N}:./£])(1[0-2]|0?[1-9]) ?([ap])\.?m\b/giu;

/**
 * Finds parts of the day. A greeting is none.
 *
 * | said | found |
 * | --- | --- |
 * | `tomorrow morning` | `morning` |
 * | `in the afternoon or evening` | `afternoon`, `evening` |
 * | `tonight` | `evening` |
 * | `good morning` | nothing |
 */
export const findPartsOfDay: EntityFinder<'part_of_day'> = (text, context) => {
  const tokens = tokenise(text);
  const words = dateWords(context.words);
  const greeted = words.greetings.find(tokens);
  return words.parts
    .find(tokens)
    .filter(
      ({ from, start, end }) =>
        !(from > 0 && words.partGreetings.at(tokens, from - 1)) &&
        !greeted.some((greeting) => greeting.start <= start && end <= greeting.end),
    )
    .map(({ value, start, end }) => ({ entity: 'part_of_day', value, start, end }));
};

/**
 * Finds times of day, as 24-hour HH:MM. A time that names no half of the day is taken from the part of day beside it,
 * else as office hours have it: 1 to 7 are after noon.
 *
 * | said | found |
 * | --- | --- |
 * | `at 3pm` | `15:00` |
 * | `at 3.30` | `15:30` |
 * | `10.30 am please` | `10:30` |
 * | `14:05` | `14:05` |
 * | `half past two` | `14:30` |
 * | `half 9` | `09:30` |
 * | `quarter to four` | `15:45` |
 * | `4 o'clock` | `16:00` |
 * | `at 6 in the morning` | `06:00` |
 * | `half seven tonight` | `19:30` |
 * | `tmrw after 2` | `14:00` |
 * | `after 2 weeks` | nothing |
 * | `by one of them` | nothing |
 * | `ten past three` | `15:10` |
 * | `twenty to five` | `16:40` |
 * | `at noon` | `12:00` |
 * | `12am` | `00:00` |
 * | `£3.30` | nothing |
 * | `12 Alder Road` | nothing |
 * | `on 21.11.2026` | nothing |
 */
export const findTimes: EntityFinder<'time'> = (text, context) => {
  const tokens = tokenise(text);
  const words = dateWords(context.words);
  const part = findPartsOfDay(text, context)[0]?.value;
  const halfIsBefore = context.words.clock.half_is_before;
  const spans = [...digital(text, part), ...spoken(text, tokens, words, part, halfIsBefore)];
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, at, all) => !all.slice(0, at).some((other) => one.start < other.end && other.start < one.end));
};

function span(hour: number, minute: number, start: number, end: number): Span<'time'> {
  const two = (value: number) => String(value).padStart(2, '0');
  return { entity: 'time', value: `${two(hour)}:${two(minute)}`, start, end };
}

function* digital(text: string, part: Part | undefined): Generator<Span<'time'>> {
  for (const match of text.matchAll(DIGITAL)) {
    const [whole, hours = '', mark, minutes = '', half] = match;
    // "3.30" without am or pm may be money or a section of a form; "3:30" may not.
    if (mark === '.' && !half) continue;
    if (text[match.index - 1] === '£' || (half && Number(hours) > 12)) continue;
    const hour = half
      ? halfDay(Number(hours), half)
      : hours.length === 2
        ? Number(hours)
        : officeHour(Number(hours), part);
    yield span(hour, Number(minutes), match.index, match.index + whole.length);
  }
  for (const match of text.matchAll(HOUR)) {
    yield span(halfDay(Number(match[1]), match[2] ?? ''), 0, match.index, match.index + match[0].length);
  }
}

function halfDay(hour: number, half: string): number {
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function officeHour(hour: number, part: Part | undefined): number {
  if (hour > 12 || hour === 0 || part === 'morning') return hour;
  if (part) return (hour % 12) + 12;
  return hour <= 7 ? hour + 12 : hour;
}

interface Read {
  value: number;
  length: number;
}

/** An hour in words or digits. Of number words, those that are articles ("a", "un") do not count. */
function hourOf(tokens: readonly Token[], at: number, words: DateWords, latest = 12): Read | undefined {
  const word = tokens[at]?.word ?? '';
  if (/^\d{1,2}$/.test(word)) return Number(word) <= latest ? { value: Number(word), length: 1 } : undefined;
  const named = words.numbers.at(tokens, at);
  const isArticle = word.length < 3 && !/^\p{Script=Han}/u.test(word);
  return named && !isArticle && named.value >= 1 && named.value <= latest ? named : undefined;
}

/** "10h30", "14h", "15:30Uhr" as one word. */
const HOUR_MARK = /^(\d{1,2})h(\d{2})?$/;

function* spoken(
  text: string,
  tokens: readonly Token[],
  words: DateWords,
  part: Part | undefined,
  halfIsBefore: boolean,
): Generator<Span<'time'>> {
  const placed = (hour: number, minute: number, from: number, to: number) =>
    span(hour, minute, (tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  for (let at = 0; at < tokens.length; at += 1) {
    const marked = HOUR_MARK.exec(tokens[at]?.word ?? '');
    if (marked && Number(marked[1]) < 24 && Number(marked[2] ?? 0) < 60) {
      yield placed(Number(marked[1]), Number(marked[2] ?? 0), at, at + 1);
      continue;
    }
    // "Afternoon" in several words may hold the word for noon: "după-amiază".
    if (words.parts.at(tokens, at - 1)?.length === 2 || words.parts.at(tokens, at)) {
      if (!words.half.at(tokens, at) && !/^\d/.test(tokens[at]?.word ?? '')) continue;
    }
    const noon = words.noon.at(tokens, at);
    const midnight = words.midnight.at(tokens, at);
    const half = words.half.at(tokens, at);
    const quarter = words.quarter.at(tokens, at);
    if (noon || midnight) {
      const length = (noon ?? midnight)?.length ?? 1;
      yield placed(noon ? 12 : 0, 0, at, at + length);
      at += length - 1;
    } else if (half || quarter) {
      const found = halfOrQuarter(tokens, at, words, part, halfIsBefore);
      if (found) yield placed(found.hour, found.minute, at, found.to);
    } else {
      const found = minutesAndHour(tokens, at, words, part) ?? hourAt(text, tokens, at, words, part);
      if (!found) continue;
      yield placed(found.hour, found.minute, at, found.to);
      at = found.to - 1;
    }
  }
}

interface Clock {
  hour: number;
  minute: number;
  /** The word after the last. */
  to: number;
}

/** "Half past two", "half two", "quarter to four", "wpół do trzeciej". */
function halfOrQuarter(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  part: Part | undefined,
  halfIsBefore: boolean,
): Clock | undefined {
  const half = words.half.at(tokens, at);
  const quarter = half ? undefined : words.quarter.at(tokens, at);
  let next = at + ((half ?? quarter)?.length ?? 1);
  const past = words.past.at(tokens, next);
  const to = past ? undefined : words.to.at(tokens, next);
  next += (past ?? to)?.length ?? 0;
  const hour = hourOf(tokens, next, words);
  if (!hour || (quarter && !past && !to)) return undefined;
  // "quarter to one" is before one in the afternoon, so the hour is settled first.
  const settled = officeHour(hour.value, part);
  const end = next + hour.length + (words.oclock.at(tokens, next + hour.length)?.length ?? 0);
  const isBefore = to !== undefined || (half !== undefined && halfIsBefore && !past);
  if (!isBefore) return { hour: settled, minute: quarter ? 15 : 30, to: end };
  return { hour: (settled + 23) % 24, minute: quarter ? 45 : 30, to: end };
}

/** "Ten past three", "twenty to five". */
function minutesAndHour(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  part: Part | undefined,
): Clock | undefined {
  const minutes = hourOf(tokens, at, words, 30);
  if (!minutes) return undefined;
  const next = at + minutes.length;
  const past = words.past.at(tokens, next);
  const to = words.to.at(tokens, next);
  if (!past && !to) return undefined;
  const hour = hourOf(tokens, next + ((past ?? to)?.length ?? 1), words);
  if (!hour || minutes.value % 5 !== 0) return undefined;
  const settled = officeHour(hour.value, part);
  const end = next + ((past ?? to)?.length ?? 1) + hour.length;
  return past
    ? { hour: settled, minute: minutes.value, to: end }
    : { hour: (settled + 23) % 24, minute: 60 - minutes.value, to: end };
}

/** "4 o'clock", "15 Uhr 30", "下午三点半"; "at 6" where nothing follows that could be counted. */
function hourAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  part: Part | undefined,
): Clock | undefined {
  const hour = hourOf(tokens, at, words, 24);
  if (!hour) return undefined;
  const next = at + hour.length;
  const settled = officeHour(hour.value % 24, part);
  const oclock = words.oclock.at(tokens, next);
  if (oclock) {
    const after = next + oclock.length;
    const half = words.half.at(tokens, after);
    if (half) return { hour: settled, minute: 30, to: after + half.length };
    const minutes = /^[0-5]\d$/.test(tokens[after]?.word ?? '') ? Number(tokens[after]?.word) : undefined;
    return { hour: settled, minute: minutes ?? 0, to: after + (minutes === undefined ? 0 : 1) };
  }
  const isNamed = isAfter(tokens, at, words);
  const minutes = isNamed ? dottedMinutes(text, tokens, next) : undefined;
  if (minutes !== undefined) return { hour: settled, minute: minutes, to: next + 1 };
  const named = isNamed && endsThere(text, tokens, next, words);
  return named ? { hour: settled, minute: 0, to: next } : undefined;
}

/** "At 3.30", "saat 14.15": after such a word a dot parts the minutes from the hour. */
function dottedMinutes(text: string, tokens: readonly Token[], next: number): number | undefined {
  const [hour, minutes] = [tokens[next - 1], tokens[next]];
  if (!hour || !minutes || text.slice(hour.end, minutes.start) !== '.') return undefined;
  return /^[0-5]\d$/.test(minutes.word) && !/^\.\d/.test(text.slice(minutes.end)) ? Number(minutes.word) : undefined;
}

/** Whether a word such as "at" or "after" stands right before. */
function isAfter(tokens: readonly Token[], at: number, words: DateWords): boolean {
  return [1, 2].some((back) => words.at.at(tokens, at - back)?.length === back);
}

/** "At 6" is a time when nothing follows or a part of the day does; "at 6 Alder Road" and "after 2 weeks" are not. */
function endsThere(text: string, tokens: readonly Token[], next: number, words: DateWords): boolean {
  const [last, after] = [tokens[next - 1] as Token, tokens[next]];
  if (!after || /[,.!?;\n]/.test(text.slice(last.end, after.start))) return true;
  if (words.units.at(tokens, next) || words.links.at(tokens, next)) return false;
  const before = [words.parts, words.days, words.weekdays, words.leads, words.am, words.pm, words.connecting];
  return (
    before.some((table) => table.at(tokens, next) !== undefined) ||
    // "At 6 in the morning".
    [1, 2].some((more) => words.parts.at(tokens, next + more) !== undefined)
  );
}
