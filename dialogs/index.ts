import type { HasMessage } from '../services/council/message-ids.ts';
import { appointmentChangeJourney, appointmentJourney } from './appointment.ts';
import { complaintJourney, escalationJourney } from './complaint.ts';
import { detailsJourney, feedbackJourney, interpreterJourney, privacyJourney } from './enquiry.ts';
import { handoffJourney } from './handoff.ts';
import type { Journey } from './journey.ts';
import { paymentJourney } from './payment.ts';
import { progressJourney } from './progress.ts';
import { reportJourney } from './report.ts';

/**
 * The journeys, one line each. What they ask and offer is the content of the council in their context.
 *
 * @param has whether English has a message, to tell a category's own words from the common ones
 */
export function journeys(has: HasMessage): Journey[] {
  return [
    reportJourney(has),
    progressJourney(),
    paymentJourney(),
    complaintJourney(),
    escalationJourney(),
    appointmentJourney(),
    appointmentChangeJourney(),
    feedbackJourney(),
    detailsJourney(),
    privacyJourney(),
    interpreterJourney(),
    handoffJourney(),
  ];
}
