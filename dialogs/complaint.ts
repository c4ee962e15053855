import { organisationOn } from '../services/council/facts.ts';
import { londonDate } from '../services/time/london.ts';
import { checkComplaint, complaintRemarks } from './complaint/check.ts';
import { escalationForm } from './complaint/escalation.ts';
import { complaintFields } from './complaint/fields.ts';
import { finishComplaint } from './complaint/finish.ts';
import type { Facts, Form } from './form/form.ts';
import { formJourney } from './form/form-journey.ts';
import { summary } from './form/read-back.ts';
import type { Journey, JourneyContext } from './journey.ts';
import type { Message } from './message.ts';

/**
 * The journey that takes a complaint, by the joint Complaint Handling Code: no reason, proof or other form is demanded,
 * nothing is refused, and what can be put right is reported as well.
 */
export function complaintJourney(): Journey {
  const form: Form = {
    id: 'complaint',
    version: 1,
    intents: ['MakeComplaint'],
    // What can be put right is reported as well, and what was reported before is asked for.
    covers: ['ReportIssue', 'CheckProgress'],
    fields: complaintFields,
    opening,
    remarks: complaintRemarks,
    check: checkComplaint,
    readBack,
    finish: finishComplaint,
  };
  return formJourney(form);
}

/** The journey that takes a complaint further: to stage 2, to whoever has it, or to the ombudsman. */
export function escalationJourney(): Journey {
  return formJourney(escalationForm);
}

function opening(_facts: Facts, { council, now }: JourneyContext): Message[] {
  const { name } = organisationOn(council, londonDate(now));
  return [{ id: 'complaint-begin', values: { council: name, link: council.privacy_notice } }];
}

function readBack(facts: Facts, context: JourneyContext): Message {
  return { id: 'complaint-read-back', values: { facts: summary(complaintFields(facts, context), facts) ?? '' } };
}
