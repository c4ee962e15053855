import type { EarlierOffer } from '../../services/appointments/earlier-times.ts';
import type { Effect } from '../effect.ts';
import { namedInWords, wordCount } from '../form/choices.ts';
import type { Intent, TurnInput } from '../input.ts';
import type { JourneyContext } from '../journey.ts';
import type { Choice, Message, MessageValues } from '../message.ts';
import { calendarLink, where } from './place.ts';
import { instantValue, timeValue } from './times.ts';

/** What an answer to an offer says it answers. */
export const EARLIER_FORM = 'earlier-time';

/** What can be answered to an offer. */
export const ANSWERS: readonly Choice[] = ['take', 'keep', 'leave'].map((value) => ({
  value,
  label: `appointment-offer-${value}`,
}));
type Answer = 'take' | 'keep' | 'leave';

/** The wish to come earlier, in words. */
export const EARLIER: Choice = { value: 'earlier', label: 'appointment-want-earlier' };

/** A longer message tells a story. */
const LONGEST_WISH = 12;
const LONGEST_ANSWER = 6;

/** An offer that nobody answered can be asked after for so long, in ms. */
const REMEMBERED = 24 * 60 * 60_000;

/** Wishes that such words may be taken for. */
const LIKE_IT: ReadonlySet<Intent> = new Set([
  'None',
  'Yes',
  'AskInformation',
  'BookAppointment',
  'CheckAppointment',
  'RearrangeAppointment',
]);

/** Whether a message asks for an earlier appointment. */
export function asksEarlier({ text, understood }: TurnInput, context: JourneyContext): boolean {
  if (wordCount(text) > LONGEST_WISH || !LIKE_IT.has(understood.intent)) return false;
  return namedInWords(text, [EARLIER], context).length > 0;
}

/** What is said of an offer: the time, the one they have, and until when it is kept. */
export function offerValues({ appointment, time, until }: EarlierOffer): MessageValues {
  return {
    reference: appointment.reference,
    time: timeValue(time),
    old: timeValue(appointment.time),
    until: instantValue(until),
  };
}

/**
 * What a message comes to as the answer to an offer; undefined when it is none. Where something else is asked, or was said
 * since, only a press or the words of the offer are taken for it: a bare yes answers what was said last.
 *
 * @param last `asked` when something is open, else when something was said last (ISO)
 */
export async function answerOffer(
  input: TurnInput,
  context: JourneyContext,
  last: 'asked' | string | null,
): Promise<{ messages: Message[]; effects: Effect[] } | undefined> {
  const said = answerIn(input, context, true);
  const bare = last === 'asked' ? undefined : answerIn(input, context, false);
  const offer = (said ?? bare) && (await context.lookups.earlierOffer());
  if (!offer || (input.press && input.press.field !== offer.time.key)) return undefined;
  const isLast = last === null || last <= offer.at;
  const answer = said ?? (isLast ? bare : undefined);
  if (!answer) return undefined;
  if (offer.isOpen) return answer === 'take' ? taken(offer, context) : kept(offer, answer === 'keep');
  const isRecent = context.now.getTime() - Date.parse(offer.until) < REMEMBERED;
  if (!isRecent || answer !== 'take') return undefined;
  return {
    messages: [{ id: 'appointment-offer-gone', values: offerValues(offer) }],
    effects: [{ kind: 'decline-earlier-time', offer, waitsOn: true }],
  };
}

/** @param inWords only by the words of the offer */
function answerIn({ press, text, understood }: TurnInput, context: JourneyContext, inWords: boolean) {
  if (press) return press.form === EARLIER_FORM ? (press.value as Answer) : undefined;
  if (wordCount(text) > LONGEST_ANSWER) return undefined;
  if (inWords) return namedInWords(text, ANSWERS, context)[0] === 'take' ? 'take' : undefined;
  const [named, ...others] = context.match(text, ANSWERS);
  if (named && others.length === 0) return named as Answer;
  if (understood.intent === 'Yes') return 'take';
  return understood.intent === 'No' ? 'keep' : undefined;
}

/** The earlier time is theirs. */
export function taken(offer: EarlierOffer, context: JourneyContext): { messages: Message[]; effects: Effect[] } {
  const { appointment, time } = offer;
  return {
    messages: [
      { id: 'appointment-changed', values: { reference: appointment.reference, time: timeValue(time) } },
      where(time, context),
      { id: 'appointment-calendar', values: { url: { url: calendarLink(appointment.id, context) } } },
    ],
    effects: [{ kind: 'take-earlier-time', offer }],
  };
}

function kept(offer: EarlierOffer, waitsOn: boolean): { messages: Message[]; effects: Effect[] } {
  const id = waitsOn ? 'appointment-offer-kept' : 'appointment-offer-left';
  return {
    messages: [{ id, values: offerValues(offer) }],
    effects: [{ kind: 'decline-earlier-time', offer, waitsOn }],
  };
}
