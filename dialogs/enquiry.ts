import type { EnquiryKind } from '../services/council/enquiries-schema.ts';
import { enquiryDueOn } from '../services/enquiries/enquiry.ts';
import { londonDate } from '../services/time/london.ts';
import type { EnquiryToMake } from './effect.ts';
import { ENQUIRY, enquiryFields, subjectOf } from './enquiry/fields.ts';
import { councilPhone } from './form/council-phone.ts';
import { known } from './form/facts.ts';
import type { Ending, Facts, Form, FormContext } from './form/form.ts';
import { formJourney } from './form/form-journey.ts';
import { summary } from './form/read-back.ts';
import type { Intent } from './input.ts';
import type { Journey } from './journey.ts';

/** Praise, a suggestion or a comment, for the team and whoever is named. */
export const feedbackJourney = (): Journey => enquiryJourney('feedback', ['GiveFeedback']);

/** A change that the council should know of: a new home, name, phone or household, or a death. */
export const detailsJourney = (): Journey => enquiryJourney('details', ['UpdateDetails']);

/** A wish about what the council holds: to see it, have it put right or deleted, or to object. */
export const privacyJourney = (): Journey => enquiryJourney('privacy', ['PrivacyRequest']);

/** A journey whose end is an enquiry that a team answers. What is asked is the council's content. */
function enquiryJourney(kind: EnquiryKind, intents: readonly Intent[]): Journey {
  const form: Form = {
    id: `enquiry-${kind}`,
    version: 1,
    intents,
    fields: (facts, context) => enquiryFields(kind, facts, context),
    opening: (_facts, { council }) => [{ id: `enquiry-begin-${kind}`, values: { link: council.privacy_notice } }],
    remarks: (facts, context) => {
      const subject = subjectOf(kind, facts, context);
      return subject?.affects ? [{ key: subject.code, messages: [{ id: `enquiry-affects-${subject.code}` }] }] : [];
    },
    readBack: (facts, context) => ({
      id: 'enquiry-read-back',
      values: { facts: summary(enquiryFields(kind, facts, context), facts) ?? '' },
    }),
    finish: (facts, context) => finish(kind, facts, context),
  };
  return formJourney(form);
}

function finish(kind: EnquiryKind, facts: Facts, context: FormContext): Ending {
  const rules = context.council.enquiries[kind];
  const contact = known<EnquiryToMake['contact']>(facts, ENQUIRY.contact);
  const person = known<string>(facts, ENQUIRY.person);
  const enquiry: EnquiryToMake = {
    id: context.instance,
    reference: context.newReference(),
    kind,
    subject: known<string>(facts, ENQUIRY.subject) ?? '',
    text: known<string>(facts, ENQUIRY.text) ?? '',
    ...(person ? { person } : {}),
    ...(contact ? { contact } : {}),
    team: rules.team,
    dueOn: enquiryDueOn(rules, londonDate(context.now), context.council.holidays),
    receivedAt: context.now.toISOString(),
  };
  const values = {
    reference: enquiry.reference,
    team: { message: `enquiry-team-${rules.team}` },
    date: { date: enquiry.dueOn },
    phone: councilPhone(context),
  };
  return {
    messages: [
      { id: contact ? `enquiry-done-${kind}` : 'enquiry-done-no-answer', values },
      ...(person ? [{ id: 'enquiry-person-told', values: { person } }] : []),
      { id: 'report-anything-else' },
    ],
    effects: [{ kind: 'create-enquiry', enquiry }],
    outcome: 'done',
  };
}
