import { formJourney } from './form/form-journey.ts';
import type { Journey } from './journey.ts';
import { checkProgress, giveUp, statusRemarks } from './progress/check.ts';
import { progressFields } from './progress/fields.ts';
import { personalDetails } from './progress/status.ts';

/**
 * The journey that says how a report is going: by its reference, or the conversation's own reports. A reference alone
 * gives the status; what is personal takes a second proof. Nothing is changed, so nothing is read back.
 */
export function progressJourney(): Journey {
  return formJourney({
    id: 'progress',
    version: 1,
    intents: ['CheckProgress'],
    fields: progressFields,
    remarks: statusRemarks,
    check: checkProgress,
    finish: personalDetails,
    giveUp,
  });
}
