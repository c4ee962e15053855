import { namedInWords, wordCount } from '../form/choices.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext } from '../journey.ts';
import type { Choice } from '../message.ts';

/**
 * What somebody who speaks of paying may want beside paying: to know whether a payment went through, money back, help
 * because they cannot pay, to challenge a fine.
 */
export const ROADS = ['status', 'refund', 'help', 'challenge'] as const;
export type Road = (typeof ROADS)[number];

const WORDS: readonly (Choice & { value: Road })[] = [
  { value: 'status', label: 'payment-word-status' },
  { value: 'refund', label: 'payment-word-refund' },
  { value: 'help', label: 'payment-word-cannot' },
  { value: 'challenge', label: 'payment-word-challenge' },
];

const FINE: Choice = { value: 'fine', label: 'payment-word-fine' };
const URGENT: Choice = { value: 'urgent', label: 'payment-word-urgent' };

/** A longer message tells a story in which any of these words may stand. */
const LONGEST = 30;

/**
 * The road that a message takes, if it is one beside plainly paying.
 *
 * @param aboutFine the conversation is about a fine already
 */
export function roadOf(input: TurnInput, context: JourneyContext, aboutFine: boolean): Road | undefined {
  const { text, understood } = input;
  if (wordCount(text) > LONGEST) return understood.intent === 'PaymentHelp' ? 'help' : undefined;
  const named = namedInWords(text, WORDS, context);
  const isFine =
    aboutFine || understood.entities.pay_type === 'parking_fine' || namedInWords(text, [FINE], context).length > 0;
  const roads = ROADS.filter((road) => named.includes(road) && (road !== 'challenge' || isFine));
  return roads[0] ?? (understood.intent === 'PaymentHelp' ? 'help' : undefined);
}

/** Whether a message names something that cannot wait: a bailiff, a court, a home that may be lost, no food. */
export function isUrgent({ text }: TurnInput, context: JourneyContext): boolean {
  return namedInWords(text, [URGENT], context).length > 0;
}
