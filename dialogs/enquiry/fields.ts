import { z } from 'zod';
import type { EnquiryKind, EnquiryRules } from '../../services/council/enquiries-schema.ts';
import { namedInWords, wordCount } from '../form/choices.ts';
import { ContactSchema } from '../form/contact.ts';
import { known } from '../form/facts.ts';
import type { Facts, Field } from '../form/form.ts';
import { readOwnWords } from '../form/own-words.ts';
import { codeField } from '../identity/fields.ts';
import type { TurnInput } from '../input.ts';
import { interpreterFields, interpreterKindField } from '../interpreter/fields.ts';
import type { JourneyContext } from '../journey.ts';

/** The facts of an enquiry. */
export const ENQUIRY = { subject: 'subject', text: 'text', person: 'person', contact: 'contact' } as const;

const LONGEST_TEXT = 4000;
const LONGEST_PERSON = 200;
/** A first message this long, in words, says all; a shorter one only that somebody wants to say something. */
const SAYS_ALL = 9;

const AnyText = z.string();

type Subject = EnquiryRules[EnquiryKind]['subjects'][number];

/** The subject that an enquiry is about, once it is known. */
export function subjectOf(kind: EnquiryKind, facts: Facts, { council }: JourneyContext): Subject | undefined {
  const code = known<string>(facts, ENQUIRY.subject);
  return council.enquiries[kind].subjects.find((subject) => subject.code === code);
}

/** An enquiry's fields, in the order they are asked. */
export function enquiryFields(kind: EnquiryKind, facts: Facts, context: JourneyContext): Field[] {
  const { subjects, contact } = context.council.enquiries[kind];
  const subject = subjectOf(kind, facts, context);
  const choices = subjects.map(({ code }) => ({ value: code, label: `enquiry-subject-${code}` }));
  return [
    {
      name: ENQUIRY.subject,
      kind: 'choice',
      ask: `enquiry-ask-subject-${kind}`,
      label: 'enquiry-label-subject',
      schema: AnyText,
      optional: false,
      mayBeUnsure: false,
      choices,
      takes: ({ text }, given) => {
        const named = namedInWords(text, choices, given);
        return named.length === 1 ? named[0] : undefined;
      },
    },
    ...(kind === 'interpreter' ? [interpreterKindField('sure'), ...interpreterFields(facts)] : []),
    {
      name: ENQUIRY.text,
      kind: 'text',
      ask: subject && kind !== 'feedback' ? `enquiry-ask-${kind}-${subject.code}` : `enquiry-ask-${kind}`,
      label: 'enquiry-label-text',
      schema: AnyText,
      optional: false,
      mayBeUnsure: false,
      longest: LONGEST_TEXT,
      read: readOwnWords(LONGEST_TEXT, kind === 'interpreter' ? ['RequestInterpreter'] : []),
      takes: (input) => (saysAll(kind, input) ? [...input.text.trim()].slice(0, LONGEST_TEXT).join('') : undefined),
    },
    ...(subject?.asks_person ? [PERSON] : []),
    {
      name: ENQUIRY.contact,
      kind: 'contact',
      ask: `enquiry-ask-contact-${contact}`,
      label: 'report-label-contact',
      schema: ContactSchema,
      named: true,
      mayRecall: true,
      optional: contact === 'optional',
      mayBeUnsure: false,
    },
    ...(subject?.asks_code ? codeField(facts, context, true) : []),
  ];
}

/** Whether a message that was no answer holds all that is to be said. A change of details needs the details. */
function saysAll(kind: EnquiryKind, { text, understood }: TurnInput): boolean {
  const { location, postcode, phone, email, person_name } = understood.entities;
  const hasDetails = [location, postcode, phone, email, person_name].some((value) => value !== undefined);
  return wordCount(text) >= SAYS_ALL && (kind !== 'details' || hasDetails);
}

const PERSON: Field = {
  name: ENQUIRY.person,
  kind: 'text',
  ask: 'enquiry-ask-person',
  label: 'enquiry-label-person',
  schema: AnyText,
  optional: true,
  mayBeUnsure: true,
  longest: LONGEST_PERSON,
  takes: ({ understood }) => understood.entities.person_name,
};
