import type { FreeTime } from './appointments.ts';

/** When somebody would like to come. All may be missing. */
export interface WishedTime {
  /** London calendar date. */
  date?: string;
  /** London time of day, "14:30". */
  time?: string;
  part?: 'morning' | 'afternoon' | 'evening';
}

const PARTS: Record<NonNullable<WishedTime['part']>, [from: string, before: string]> = {
  morning: ['00:00', '12:00'],
  afternoon: ['12:00', '17:00'],
  evening: ['17:00', '24:00'],
};

/**
 * The free times nearest to what was asked, in the order of time: the day first, then the part of the day, then the hour.
 * Asked for nothing, the earliest.
 *
 * @param skip how many of them were offered before
 */
export function nearestTimes(times: readonly FreeTime[], wish: WishedTime, skip: number, count: number): FreeTime[] {
  const ranked = times
    .map((time) => ({
      time,
      rank: [daysApart(time, wish), isOtherPart(time, wish), minutesApart(time, wish)] as const,
    }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2] || byTime(a.time, b.time));
  return ranked
    .slice(skip, skip + count)
    .map(({ time }) => time)
    .sort(byTime);
}

function byTime(a: FreeTime, b: FreeTime): number {
  return `${a.date}T${a.from}`.localeCompare(`${b.date}T${b.from}`);
}

function daysApart({ date }: FreeTime, wish: WishedTime): number {
  if (wish.date === undefined) return 0;
  return Math.abs(Date.parse(`${date}T00:00:00Z`) - Date.parse(`${wish.date}T00:00:00Z`)) / 86_400_000;
}

function isOtherPart({ from }: FreeTime, { part }: WishedTime): number {
  if (!part) return 0;
  const [first, before] = PARTS[part];
  return from >= first && from < before ? 0 : 1;
}

function minutesApart({ from }: FreeTime, { time }: WishedTime): number {
  return time === undefined ? 0 : Math.abs(minutes(from) - minutes(time));
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
