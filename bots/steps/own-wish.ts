import type { Intent, TurnInput } from '../../dialogs/input.ts';
import type { JourneyContext } from '../../dialogs/journey.ts';
import { asksForList } from '../../dialogs/progress/fields.ts';

/** From this score on the recognizer's own wish stands. */
const PLAIN = 0.8;
/** They tell what happened, whatever else stands in them. */
const STORIES: ReadonlySet<Intent> = new Set(['ReportIssue', 'MakeComplaint', 'EscalateComplaint']);
/** Questions about one thing, which they may be like. */
const QUESTIONS: ReadonlySet<Intent> = new Set(['None', 'CheckProgress', 'CheckAppointment']);

/**
 * Whether a message that opens nothing else asks, by its words, for all that somebody has with the council. A recognizer
 * that learns from sentences about one report does not know it.
 */
export function asksForOwn(input: TurnInput, context: JourneyContext): boolean {
  const { intent, score, entities, flags } = input.understood;
  if (flags.includes('emergency') || entities.reference) return false;
  const isUnsure = score < PLAIN && !STORIES.has(intent);
  return (QUESTIONS.has(intent) || isUnsure) && asksForList(input, context);
}
