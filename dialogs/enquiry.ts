import type { EnquiryKind } from '../services/council/enquiries-schema.ts';
import { enquiryDueOn } from '../services/enquiries/enquiry.ts';
import { londonDate } from '../services/time/london.ts';
import type { EnquiryToMake } from './effect.ts';
import { ENQUIRY, enquiryFields, subjectOf } from './enquiry/fields.ts';
import type { ContactValue } from './form/contact.ts';
import { councilPhone } from './form/council-phone.ts';
import { known } from './form/facts.ts';
import type { Ending, Facts, Form, FormContext } from './form/form.ts';
import { formJourney } from './form/form-journey.ts';
import { summary } from './form/read-back.ts';
import { checkIdentity } from './identity/check.ts';
import { codeAddress, provenHere } from './identity/fields.ts';
import type { Intent } from './input.ts';
import { HANDED_ON, interpreterKind, interpreterOf } from './interpreter/fields.ts';
import type { Journey } from './journey.ts';

/** Praise, a suggestion or a comment, for the team and whoever is named. */
export const feedbackJourney = (): Journey => enquiryJourney('feedback', ['GiveFeedback']);

/** A change that the council should know of: a new home, name, phone or household, or a death. */
export const detailsJourney = (): Journey => enquiryJourney('details', ['UpdateDetails']);

/** A wish about what the council holds: to see it, have it put right or deleted, or to object. */
export const privacyJourney = (): Journey => enquiryJourney('privacy', ['PrivacyRequest']);

/** An interpreter, for anything that the council and a resident do. */
export const interpreterJourney = (): Journey => enquiryJourney('interpreter', ['RequestInterpreter']);

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
    check: async (facts, context) => {
      const subject = subjectOf(kind, facts, context);
      if (subject?.books) return { end: booking(facts) };
      if (!subject?.asks_code) return {};
      return checkIdentity(facts, context, known<ContactValue>(facts, ENQUIRY.contact), true);
    },
    readBack: (facts, context) => ({
      id: 'enquiry-read-back',
      values: { facts: summary(enquiryFields(kind, facts, context), facts) ?? '' },
    }),
    finish: (facts, context) => finish(kind, facts, context),
  };
  return formJourney(form);
}

/** Booked with an interpreter at once. */
function booking(facts: Facts): Ending {
  const text = interpreterKind(facts) === 'sign' ? 'sign language' : HANDED_ON;
  return {
    messages: [{ id: 'interpreter-book' }],
    effects: [],
    outcome: 'handed-over',
    next: { intent: 'BookAppointment', text, announced: true },
  };
}

function finish(kind: EnquiryKind, facts: Facts, context: FormContext): Ending {
  const rules = context.council.enquiries[kind];
  const contact = known<EnquiryToMake['contact']>(facts, ENQUIRY.contact);
  const person = known<string>(facts, ENQUIRY.person);
  const interpreter = interpreterOf(facts);
  const provenBy = provenHere(facts) && contact ? codeAddress(contact, context)?.kind : undefined;
  const enquiry: EnquiryToMake = {
    id: context.instance,
    reference: context.newReference(),
    kind,
    subject: known<string>(facts, ENQUIRY.subject) ?? '',
    text: known<string>(facts, ENQUIRY.text) ?? '',
    ...(person ? { person } : {}),
    ...(interpreter ? { interpreter } : {}),
    ...(contact ? { contact } : {}),
    ...(provenBy ? { provenBy } : {}),
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
      { id: doneMessage(kind, enquiry), values },
      ...(person ? [{ id: 'enquiry-person-told', values: { person } }] : []),
      { id: 'report-anything-else' },
    ],
    effects: [{ kind: 'create-enquiry', enquiry }],
    outcome: 'done',
  };
}

function doneMessage(kind: EnquiryKind, { contact, provenBy }: EnquiryToMake): string {
  if (!contact) return 'enquiry-done-no-answer';
  return provenBy ? `enquiry-done-${kind}-proven` : `enquiry-done-${kind}`;
}
