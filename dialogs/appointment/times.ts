import { z } from 'zod';
import type { FreeTime } from '../../services/appointments/appointments.ts';
import { nearestTimes, type WishedTime } from '../../services/appointments/nearest.ts';
import type { InterpreterKind } from '../../services/appointments/slots.ts';
import type { Way } from '../../services/council/appointments-schema.ts';
import { clockTime } from '../../services/council/opening-hours-fact.ts';
import { addDays } from '../../services/time/calendar-date.ts';
import { londonDate, londonDateTime } from '../../services/time/london.ts';
import type { Effect } from '../effect.ts';
import { json, known } from '../form/facts.ts';
import { dateSlip } from '../form/fill.ts';
import type { Facts, Field, FormContext, LastCheck, Reading, Verdict } from '../form/form.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Choice, Message, MessageValue } from '../message.ts';

/** Names of the facts of choosing a time. */
export const TIME = {
  /** When they would like to come, by what they said. */
  wish: 'wish',
  /** The times offered at present. */
  offers: 'offers',
  /** How many were offered before these. */
  skip: 'skip',
  /** Key of the time chosen. */
  time: 'time',
  /** The time that is kept while it is confirmed, at the seat where it is kept. */
  held: 'held',
} as const;

/** What the times are for. */
export interface TimesFor {
  service: string;
  way: Way;
  interpreter?: InterpreterKind;
}

const MORE = '~more';
const OTHER = '~other:';

/** When it is, in words: weekday, date and time together. */
export function timeValue({ date, from, to, window }: Pick<FreeTime, 'date' | 'from' | 'to' | 'window'>): MessageValue {
  const day: MessageValue = { date };
  if (window === 'day') return day;
  if (window === undefined) return { message: 'appointment-at', values: { date: day, from: clockTime(from) } };
  return { message: 'appointment-between', values: { date: day, from: clockTime(from), to: clockTime(to) } };
}

/** An instant in words: until when something is kept. */
export function instantValue(instant: string): MessageValue {
  const at = new Date(instant);
  return timeValue({ date: londonDate(at), from: londonDateTime(at).slice(11, 16), to: '' });
}

/** The time chosen, or undefined while none is. */
export function chosenTime(facts: Facts): FreeTime | undefined {
  const key = known<string>(facts, TIME.time);
  const held = known<FreeTime>(facts, TIME.held);
  return held?.key === key ? held : known<FreeTime[]>(facts, TIME.offers)?.find((offer) => offer.key === key);
}

/** The fields of choosing a time: what is wished for, and one of the times offered. */
export function timeFields(facts: Facts): Field[] {
  const offers = known<FreeTime[]>(facts, TIME.offers) ?? [];
  const choices: Choice[] = [
    ...offers.map((offer) => ({ value: offer.key, label: 'appointment-time', values: { time: timeValue(offer) } })),
    { value: MORE, label: 'appointment-more' },
  ];
  return [
    WISH,
    {
      name: TIME.time,
      kind: 'choice',
      ask: offers.length > 0 ? 'appointment-ask-time' : 'appointment-ask-wish',
      label: 'appointment-label-time',
      schema: z.string(),
      optional: false,
      mayBeUnsure: false,
      choices: offers.length > 0 ? choices : [],
      read: (input, context) => readTime(input, context, offers, choices),
      takes: () => undefined,
      slip: dateSlip,
      show: () => {
        const time = chosenTime(facts);
        return time ? timeValue(time) : '';
      },
    },
  ];
}

/** Taken from the first message that names a day or an hour. */
export const WISH: Field = {
  name: TIME.wish,
  kind: 'text',
  ask: 'appointment-ask-wish',
  label: 'appointment-label-time',
  schema: z.record(z.string(), z.string()) as unknown as z.ZodType<JsonValue>,
  optional: true,
  mayBeUnsure: false,
  hidden: true,
  onlyOffered: true,
  takes: wishIn,
  slip: dateSlip,
};

function wishIn({ understood: { entities } }: TurnInput, { now }: JourneyContext): JsonValue | undefined {
  const { date, time, part_of_day: part } = entities;
  return date || time || part ? json({ date: date && toCome(date, londonDate(now)), time, part }) : undefined;
}

/** "Friday" in a report is the one that has passed; of an appointment it is the one to come. */
function toCome(date: string, today: string): string {
  return date < today && date >= addDays(today, -7) ? addDays(date, 7) : date;
}

/** One of the times offered, by its number or words; another day or hour; or more of them. */
function readTime(
  input: TurnInput,
  context: JourneyContext,
  offers: readonly FreeTime[],
  choices: readonly Choice[],
): Reading {
  const wish = wishIn(input, context) as WishedTime | undefined;
  const exact = wish && offers.filter((offer) => fits(offer, wish));
  if (exact?.length === 1) return { kind: 'value', value: exact[0]?.key ?? '' };
  if (wish) return { kind: 'value', value: OTHER + JSON.stringify(wish) };
  const [named, ...others] = context.match(input.text, choices);
  return named !== undefined && others.length === 0 ? { kind: 'value', value: named } : { kind: 'none' };
}

function fits({ date, from }: FreeTime, wish: WishedTime): boolean {
  if (wish.part !== undefined && wish.time === undefined) return false;
  return (wish.date === undefined || wish.date === date) && (wish.time === undefined || wish.time === from);
}

/**
 * Looks for times when what they are for is known: offers the nearest, other ones when asked, and keeps the one chosen.
 *
 * @param keep makes the effect that keeps a time while it is confirmed
 */
export async function checkTimes(facts: Facts, wanted: TimesFor, context: FormContext): Promise<Verdict> {
  const key = known<string>(facts, TIME.time);
  if (key === MORE)
    return offer(facts, wanted, context, { skip: (known<number>(facts, TIME.skip) ?? 0) + offered(context) });
  if (key?.startsWith(OTHER)) {
    const wish = { ...known<WishedTime>(facts, TIME.wish), ...(JSON.parse(key.slice(OTHER.length)) as WishedTime) };
    return offer(facts, wanted, context, { wish, skip: 0 });
  }
  if (!facts[TIME.offers]) return offer(facts, wanted, context, { skip: 0 });
  if (key === undefined || known<FreeTime>(facts, TIME.held)?.key === key) return {};
  const time = await stillFree(facts, wanted, context);
  if (!time) return { ...(await offer(facts, wanted, context, { skip: 0 })), say: [TAKEN] };
  const hold: Effect = { kind: 'hold-appointment-time', time, holder: context.instance };
  return { know: { [TIME.held]: json(time) }, effects: [hold] };
}

/** The moment before it is booked: the seat that is kept or free now, or other times when somebody else has it. */
export async function lookOnceMore(facts: Facts, wanted: TimesFor, context: FormContext): Promise<LastCheck> {
  const time = await stillFree(facts, wanted, context);
  return time ? { know: { [TIME.held]: json(time) } } : { say: [TAKEN], drop: TIME_CHOSEN };
}

/** Facts that fall with what the times are for. */
export const TIME_CHOSEN = [TIME.time, TIME.held, TIME.offers] as const;

/** The time chosen as it is free now for this form, or undefined when somebody else has it. */
async function stillFree(facts: Facts, wanted: TimesFor, context: FormContext): Promise<FreeTime | undefined> {
  const time = chosenTime(facts);
  if (!time) return undefined;
  const free = await context.lookups.freeTimes({
    ...wanted,
    from: time.date,
    to: time.date,
    holder: context.instance,
  });
  return free.find((each) => each.key === time.key);
}

/** Said when the time was taken while it was confirmed. */
const TAKEN: Message = { id: 'appointment-just-taken' };

async function offer(
  facts: Facts,
  wanted: TimesFor,
  context: FormContext,
  { wish, skip }: { wish?: WishedTime; skip: number },
): Promise<Verdict> {
  const free = await context.lookups.freeTimes({ ...wanted, holder: context.instance });
  const wished = wish ?? known<WishedTime>(facts, TIME.wish) ?? {};
  const more = nearestTimes(free, wished, skip, offered(context));
  // At the end of the list it begins again.
  const offers = more.length > 0 ? more : nearestTimes(free, wished, 0, offered(context));
  const know: Record<string, JsonValue> = { [TIME.offers]: json(offers), [TIME.skip]: more.length > 0 ? skip : 0 };
  if (wish) know[TIME.wish] = json(wish);
  return { know, drop: [TIME.time, TIME.held] };
}

const offered = ({ council }: JourneyContext): number => council.appointments.offered;
