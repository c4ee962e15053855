import { asksOutright, isOurDoing, toldInVain } from '../../dialogs/complaint/words.ts';
import type { Intent, RecognizerResult } from '../../dialogs/input.ts';
import type { JourneyContext } from '../../dialogs/journey.ts';

/**
 * Whether a message that reports something, or asks after it, is a complaint all the same: we were told before and did nothing, or somebody
 * asks to complain of what is our own doing. Any other report stays one, and complaining is offered after it.
 */
export function complaintWish(
  { text, intent, category }: RecognizerResult,
  context: JourneyContext,
): Extract<Intent, 'MakeComplaint'> | undefined {
  if (intent !== 'ReportIssue' && intent !== 'CheckProgress') return undefined;
  if (toldInVain(text, context)) return 'MakeComplaint';
  if (intent === 'CheckProgress') return undefined;
  return isOurDoing(category, context) && asksOutright(text, context) ? 'MakeComplaint' : undefined;
}
