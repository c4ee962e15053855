import { holds, wordCount } from '../form/choices.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext } from '../journey.ts';

/** A message this short that begins a complaint is the wish itself, or the choice that was offered for it. */
const JUST_THE_WISH = 3;

/** Whether somebody asks in words to complain, or picked it from what was offered. */
export function asksToComplain({ text, press }: TurnInput, context: JourneyContext): boolean {
  return press !== undefined || wordCount(text) <= JUST_THE_WISH || asksOutright(text, context);
}

/** Whether a text names complaining. */
export function asksOutright(text: string, context: JourneyContext): boolean {
  return holds(text, 'complaint-word-asked', context);
}

/** Whether a message says that they had told us before. */
export function saysBefore(text: string, context: JourneyContext): boolean {
  return holds(text, 'complaint-word-before', context);
}

/**
 * Whether a report says that we were told before and did nothing: then it is a complaint, whatever it is called. The
 * service has had its fair chance.
 */
export function toldInVain(text: string, context: JourneyContext): boolean {
  return saysBefore(text, context) && holds(text, 'complaint-word-in-vain', context);
}

/**
 * Whether a report is made as a complaint, or in anger at what is our own doing: it stays a report, and complaining is
 * offered after it.
 */
export function soundsUnhappy({ text, understood }: TurnInput, context: JourneyContext): boolean {
  return (
    asksOutright(text, context) ||
    (isOurDoing(understood.category, context) && holds(text, 'complaint-word-unhappy', context))
  );
}

/** Whether what went wrong with this kind of report is mostly the council's own doing. */
export function isOurDoing(category: string | undefined, { council }: JourneyContext): boolean {
  return category !== undefined && council.complaints.complaints_of_our_doing.includes(category);
}
