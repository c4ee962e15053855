import { z } from 'zod';
import { AFFECTED } from '../../services/complaints/complaint.ts';
import type { ComplaintPolicy } from '../../services/council/complaints-schema.ts';
import { responsibleBody } from '../../services/council/responsibility.ts';
import { londonDate } from '../../services/time/london.ts';
import { namedInWords, wordCount, YES_NO } from '../form/choices.ts';
import { ContactSchema } from '../form/contact.ts';
import { known } from '../form/facts.ts';
import type { Facts, Field, Reading } from '../form/form.ts';
import { readOwnWords } from '../form/own-words.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Choice } from '../message.ts';
import { exampleReference } from '../progress/fields.ts';
import { asksBefore, COMPLAINT, serviceOf, takenAs } from './facts.ts';
import { asksToComplain, saysBefore } from './words.ts';

/** Made once: a schema takes longer to make than to use. */
const AnyText = z.string();
const Codes = z.array(z.string());

/** A first message this long, in words, tells what happened; a shorter one only says that somebody wants to complain. */
const A_STORY = 12;
/** One that says what it is about is one already when it is this long. */
const A_STORY_ABOUT_SOMETHING = 7;
/** The longest story, in characters. */
const LONGEST_STORY = 4000;
const LONGEST_OUTCOME = 1000;

/** A step on the way: never taken from a message that did not answer it, never read back. */
const STEP = {
  kind: 'choice',
  schema: AnyText,
  label: 'complaint-label-service',
  optional: false,
  mayBeUnsure: false,
  hidden: true,
  takes: () => undefined,
} as const;

/** Whether it is still being said what happened: later words name places and people for other reasons. */
function isAtItsBeginning(facts: Facts): boolean {
  return Object.entries(facts).every(
    ([name, { asked }]) => !asked || name === COMPLAINT.story || name === COMPLAINT.service,
  );
}

/** A complaint's fields, in the order they are asked, given what is known. */
export function complaintFields(facts: Facts, context: JourneyContext): Field[] {
  return [
    ASKED,
    ...(isAtItsBeginning(facts) ? [BODY, ruleFact(context)] : []),
    STORY,
    // What may be another's to decide is said before more is asked.
    ...(facts[COMPLAINT.rule] ? [ROAD] : []),
    serviceField(context),
    ...beforeFields(facts, context),
    ...roadFields(facts, context),
    HAPPENED,
    AFFECTED_FIELD,
    ...(known(facts, COMPLAINT.affected) === 'other' ? [CONSENT] : []),
    OUTCOME,
    adjustmentsField(context.council.complaints),
    CONTACT,
  ];
}

const ASKED: Field = {
  ...STEP,
  name: COMPLAINT.asked,
  ask: 'complaint-ask-story',
  onlyOffered: true,
  takes: (input, context) => (asksToComplain(input, context) ? 'yes' : 'no'),
};

const BODY: Field = {
  ...STEP,
  name: COMPLAINT.body,
  ask: 'complaint-ask-story',
  onlyOffered: true,
  takes: ({ understood }, { council, now }) => {
    const category = council.categories.get(understood.category ?? '');
    if (!category) return undefined;
    const { ours, body } = responsibleBody(category, {}, londonDate(now));
    return ours ? undefined : body;
  },
};

function ruleFact({ council }: JourneyContext): Field {
  const choices = council.complaints.rules.map(({ code }) => ({ value: code, label: `complaint-rule-${code}` }));
  return {
    ...STEP,
    name: COMPLAINT.rule,
    ask: 'complaint-ask-story',
    onlyOffered: true,
    takes: ({ text, understood }, context) => {
      const named = namedInWords(text, choices, context)[0];
      return named ?? (understood.entities.pay_type === 'parking_fine' ? 'parking_ticket' : undefined);
    },
  };
}

const STORY: Field = {
  name: COMPLAINT.story,
  kind: 'text',
  ask: 'complaint-ask-story',
  label: 'complaint-label-story',
  schema: AnyText,
  optional: false,
  mayBeUnsure: false,
  longest: LONGEST_STORY,
  read: readOwnWords(LONGEST_STORY),
  takes: ({ text, understood }) => {
    const least = understood.category === undefined ? A_STORY : A_STORY_ABOUT_SOMETHING;
    return wordCount(text) < least ? undefined : [...text.trim()].slice(0, LONGEST_STORY).join('');
  },
};

function serviceField({ council }: JourneyContext): Field {
  const { services } = council.complaints;
  const choices = services.map(({ code }) => ({ value: code, label: `complaint-service-${code}` }));
  return {
    name: COMPLAINT.service,
    kind: 'choice',
    ask: 'complaint-ask-service',
    label: 'complaint-label-service',
    schema: AnyText,
    optional: false,
    mayBeUnsure: false,
    choices,
    takes: (input, context) => aboutService(input, context, choices),
  };
}

/** How somebody behaved comes before what it was about; then what the message was recognised as; then its words. */
function aboutService(input: TurnInput, context: JourneyContext, choices: readonly Choice[]): JsonValue | undefined {
  const { services } = context.council.complaints;
  const named = namedInWords(input.text, choices, context);
  const conduct = services.find(({ code, conduct: isConduct }) => isConduct && named.includes(code));
  if (conduct) return conduct.code;
  const { category } = input.understood;
  const recognised = services.find(({ categories }) => category !== undefined && categories.includes(category));
  if (recognised) return recognised.code;
  return named.length === 1 ? (named[0] as string) : undefined;
}

const ROAD: Field = {
  ...STEP,
  name: COMPLAINT.road,
  ask: 'complaint-ask-road',
  choices: [
    { value: 'complain', label: 'complaint-choice-complain' },
    { value: 'end', label: 'complaint-choice-end' },
  ],
};

function beforeFields(facts: Facts, context: JourneyContext): Field[] {
  const service = serviceOf(facts, context);
  if (!service || !asksBefore(service)) return [];
  const before: Field = {
    name: COMPLAINT.before,
    kind: 'choice',
    ask: 'complaint-ask-before',
    label: 'complaint-label-before',
    schema: AnyText,
    optional: false,
    mayBeUnsure: false,
    choices: YES_NO,
    takes: ({ text }, given) => (saysBefore(text, given) ? 'yes' : undefined),
  };
  return known(facts, COMPLAINT.before) === 'yes' ? [before, relatedField(context)] : [before];
}

function relatedField(context: JourneyContext): Field {
  const values = { example: exampleReference(context) };
  return {
    name: COMPLAINT.related,
    kind: 'text',
    ask: 'complaint-ask-related',
    values,
    label: 'complaint-label-related',
    schema: AnyText,
    optional: true,
    mayBeUnsure: true,
    read: ({ text, understood }): Reading => {
      const { reference } = understood.entities;
      if (reference) return { kind: 'value', value: reference };
      return /\d/.test(text) ? { kind: 'bad', why: 'progress-reference-wrong', values } : { kind: 'none' };
    },
    takes: ({ understood }) => understood.entities.reference,
  };
}

/** Whether the matter itself is reported as well; at its first mention that comes first. */
function roadFields(facts: Facts, context: JourneyContext): Field[] {
  const taken = takenAs(facts, context);
  if (taken === 'both') {
    return [{ ...STEP, name: COMPLAINT.report, ask: 'complaint-ask-report', choices: YES_NO }];
  }
  if (taken === 'request') {
    return [{ ...STEP, name: COMPLAINT.complain, ask: 'complaint-ask-complain', choices: YES_NO }];
  }
  return [];
}

const HAPPENED: Field = {
  name: COMPLAINT.happened,
  kind: 'date',
  ask: 'complaint-ask-happened',
  label: 'complaint-label-happened',
  schema: z.iso.date(),
  optional: true,
  mayBeUnsure: true,
  past: true,
};

const AFFECTED_FIELD: Field = {
  name: COMPLAINT.affected,
  kind: 'choice',
  ask: 'complaint-ask-affected',
  label: 'complaint-label-affected',
  schema: z.enum(AFFECTED),
  optional: false,
  mayBeUnsure: false,
  choices: AFFECTED.map((value) => ({ value, label: `complaint-affected-${value}` })),
  takes: () => undefined,
};

const CONSENT: Field = {
  name: COMPLAINT.consent,
  kind: 'choice',
  ask: 'complaint-ask-consent',
  label: 'complaint-label-consent',
  schema: AnyText,
  optional: false,
  mayBeUnsure: false,
  choices: YES_NO,
  takes: () => undefined,
};

const OUTCOME: Field = {
  name: COMPLAINT.outcome,
  kind: 'text',
  ask: 'complaint-ask-outcome',
  label: 'complaint-label-outcome',
  schema: AnyText,
  optional: true,
  mayBeUnsure: false,
  longest: LONGEST_OUTCOME,
  read: readOwnWords(LONGEST_OUTCOME),
};

const NOTHING: Choice = { value: 'none', label: 'complaint-no-adjustment' };

function adjustmentsField({ adjustments }: ComplaintPolicy): Field {
  const choices = adjustments.map((code) => ({ value: code, label: `adjustment-${code}` }));
  return {
    name: COMPLAINT.adjustments,
    kind: 'choices',
    ask: 'complaint-ask-adjustments',
    label: 'complaint-label-adjustments',
    schema: Codes,
    optional: true,
    mayBeUnsure: false,
    choices,
    // "No" is the answer of most, and it is an answer.
    read: (input, context) => {
      const named = context.match(input.text, choices);
      if (named.length > 0) return { kind: 'value', value: named };
      const none = input.understood.intent === 'No' || context.match(input.text, [NOTHING]).length > 0;
      return none ? { kind: 'value', value: [] } : { kind: 'none' };
    },
    show: (value) => {
      const list = [value].flat().map((code) => ({ message: `adjustment-${code}` }));
      return list.length > 0 ? { list } : { message: NOTHING.label };
    },
    // "I waited two hours for an interpreter" tells what happened; it asks for nothing.
    takes: () => undefined,
  };
}

const CONTACT: Field = {
  name: COMPLAINT.contact,
  kind: 'contact',
  ask: 'complaint-ask-contact',
  label: 'report-label-contact',
  schema: ContactSchema,
  named: true,
  mayRecall: true,
  optional: true,
  mayBeUnsure: false,
};
