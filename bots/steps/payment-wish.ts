import type { Intent, TurnInput } from '../../dialogs/input.ts';
import type { JourneyContext } from '../../dialogs/journey.ts';
import { isUrgent, roadOf } from '../../dialogs/payment/roads.ts';

/** From this score on the recognizer's own wish stands; a report or a complaint stands from less, for it tells a story. */
const PLAIN = 0.8;
const PLAIN_STORY = 0.5;
/** "Is it paid" is as much a question as any. */
const PLAIN_QUESTION = 0.9;
const STORIES: ReadonlySet<Intent> = new Set(['ReportIssue', 'MakeComplaint', 'EscalateComplaint']);

/**
 * Whether a message that opens nothing else is about a payment by its words: whether one went through, a fine that is
 * disputed, a bill that cannot be paid. To a recognizer that learns from sentences these are like many other things.
 */
export function isAboutPayment(input: TurnInput, context: JourneyContext): boolean {
  const { intent, score, entities, flags } = input.understood;
  if (flags.includes('emergency') || entities.reference) return false;
  const road = roadOf(input, context, false);
  if (road === undefined) return false;
  // "The parking fine is unfair" is like a report of parking, and a fine is still one's own to dispute.
  if (road === 'challenge') return intent !== 'MakeComplaint';
  // A bailiff at the door is no report of a door.
  if (road === 'help' && isUrgent(input, context)) return true;
  if (intent === 'AskInformation') return score < PLAIN_QUESTION;
  return intent === 'None' || score < (STORIES.has(intent) ? PLAIN_STORY : PLAIN);
}
