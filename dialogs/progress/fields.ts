import { z } from 'zod';
import { parseReference } from '../../services/reference.ts';
import type { ComplaintView } from '../complaint/view.ts';
import { namedInWords } from '../form/choices.ts';
import { known } from '../form/facts.ts';
import type { Facts, Field, Reading } from '../form/form.ts';
import { identityFields } from '../identity/fields.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue, ServiceRequestView } from '../journey.ts';
import type { Choice, Message } from '../message.ts';

/** Names of the facts of a question about a report. */
export const PROGRESS = {
  payment: 'payment',
  own: 'own',
  reference: 'reference',
  view: 'view',
  proof: 'proof',
  /** All that they have with the council is wanted. */
  mine: 'mine',
  /** It was listed, once it was proven who asks; or that was skipped. */
  listed: 'listed',
  /** The reference is a complaint's. */
  complaint: 'complaint',
} as const;

/** A report or complaint of this conversation, to choose from: its reference, and the message that names it. */
export interface Own {
  reference: string;
  label: string;
}

/** Symbols after a reference's prefix in the example: a well-formed reference that is nobody's. */
const EXAMPLE = '7F3K-9';
const CHECKED = '234679ACDEFGHJKMNPQRTVWXYZ';

/** The reference, and then a proof, which may be left out. */
export function progressFields(facts: Facts, context: JourneyContext): Field[] {
  if (wantsList(facts)) return identityFields(facts, context);
  const own = known<Own[]>(facts, PROGRESS.own) ?? [];
  const reference = { ...referenceField(own, context), mayBeUnsure: !facts[PROGRESS.listed] };
  if (known(facts, PROGRESS.listed) === 'yes' && own.length > 0) reference.ask = 'progress-yours';
  const fields = [PAYMENT_MEANT, LIST_MEANT, reference];
  const complaint = known<ComplaintView>(facts, PROGRESS.complaint);
  if (complaint) return complaint.personal && !facts[PROGRESS.proof] ? fields : [...fields, PROOF_BY_CONTACT];
  const view = known<ServiceRequestView>(facts, PROGRESS.view);
  return !view || (view.personal && !facts[PROGRESS.proof]) ? fields : [...fields, PROOF];
}

/** Whether all is wanted that they have, or the reference is not at hand; until it was listed. */
export function wantsList(facts: Facts): boolean {
  if (facts[PROGRESS.listed] || known(facts, PROGRESS.reference)) return false;
  return facts[PROGRESS.mine] !== undefined || facts[PROGRESS.reference]?.how === 'unsure';
}

/** Whether a message asks for all that somebody has, or says that they have no reference. */
export function asksForList({ text }: TurnInput, context: JourneyContext): boolean {
  return namedInWords(text, [{ value: 'yes', label: 'progress-word-mine' }], context).length > 0;
}

/** Never asked: whether a payment is meant and no report, by the words. */
const PAYMENT_MEANT: Field = {
  name: PROGRESS.payment,
  kind: 'choice',
  ask: 'progress-ask-reference',
  label: 'progress-label-reference',
  schema: z.string(),
  optional: false,
  mayBeUnsure: false,
  hidden: true,
  onlyOffered: true,
  takes: ({ text }, context) => namedInWords(text, [{ value: 'yes', label: 'payment-word-payment' }], context)[0],
};

/** Never asked: whether all is meant that they have, by the words. */
const LIST_MEANT: Field = {
  ...PAYMENT_MEANT,
  name: PROGRESS.mine,
  takes: (input, context) => (asksForList(input, context) ? 'yes' : undefined),
};

/** A reference as one looks, for the questions that ask for one. */
export function exampleReference({ council }: JourneyContext): string {
  const prefix = council.reference_prefix;
  const found = [...CHECKED].map((symbol) => parseReference(prefix, EXAMPLE + symbol)).find((each) => each);
  return found ?? `${prefix}-${EXAMPLE}`;
}

/** The reference, or one of the conversation's own. */
export function referenceField(own: readonly Own[], context: JourneyContext): Field {
  const field: Field = {
    name: PROGRESS.reference,
    kind: 'text',
    expects: 'reference',
    ask: own.length > 0 ? 'progress-which' : 'progress-ask-reference',
    values: { example: exampleReference(context) },
    label: 'progress-label-reference',
    schema: z.string(),
    optional: false,
    mayBeUnsure: false,
    read: (input, given) => readReference(input, given, field.choices ?? []),
    takes: ({ understood }) => understood.entities.reference,
    slip: referenceSlip,
  };
  if (own.length === 0) return field;
  field.kind = 'choice';
  field.choices = own.map(({ reference, label }) => ({
    value: reference,
    label: 'progress-own',
    values: { reference, category: { message: label } },
  }));
  return field;
}

function readReference(input: TurnInput, context: JourneyContext, choices: readonly Choice[]): Reading {
  const { reference } = input.understood.entities;
  if (reference) return { kind: 'value', value: reference };
  const chosen = [choices, byCategory(choices)].map((each) => context.match(input.text, each));
  const only = chosen.find((values) => values.length === 1)?.[0];
  if (only !== undefined) return { kind: 'value', value: only };
  if (!looksLikeReference(input.text, context)) return { kind: 'none' };
  return { kind: 'bad', why: 'progress-reference-wrong', values: { example: exampleReference(context) } };
}

/** A reference with a slip in it, given unasked: only what begins as one does can be nothing else. */
function referenceSlip({ text, understood }: TurnInput, context: JourneyContext): Message | undefined {
  const prefix = context.council.reference_prefix;
  const words = text.toUpperCase().split(/[\s,;!?]+/);
  const isMeant = words.some((word) => word.startsWith(prefix) && SLIPPED.test(word.slice(prefix.length)));
  if (understood.entities.reference || !isMeant) return undefined;
  return { id: 'progress-reference-wrong', values: { example: exampleReference(context) } };
}

/** What follows the prefix: "-7F3K-9C", "7F3K9C"; not what follows it in "Norwich" or "normal". */
const SLIPPED = /^(?=.*\d|[-–])[-–.]?[A-Z\d]{3,5}[-–.]?[A-Z\d]{0,4}\.?$/;

/** The same reports, named by what they are about alone. */
function byCategory(choices: readonly Choice[]): Choice[] {
  return choices.flatMap(({ value, values }) => {
    const category = values?.category;
    return typeof category === 'object' && 'message' in category ? [{ value, label: category.message }] : [];
  });
}

/** Something with a digit and about as long as a reference: meant as one, with a slip in it. */
function looksLikeReference(text: string, { council }: JourneyContext): boolean {
  const bare = text.toUpperCase().replace(/[^A-Z0-9 ]/g, '');
  const words = bare.split(/\s+/);
  return words.some((word) => /\d/.test(word) && (word.startsWith(council.reference_prefix) || word.length >= 5));
}

/** One matching fact: anybody who has only the reference gets the status and no more. */
export const PROOF: Field = {
  name: PROGRESS.proof,
  kind: 'text',
  expects: 'contact',
  ask: 'progress-ask-proof',
  label: 'progress-label-proof',
  schema: z.string(),
  optional: true,
  mayBeUnsure: false,
  read: readProof,
  takes: (input) => proofIn(input),
};

/** A complaint has no address, so only the phone or email proves it. */
export const PROOF_BY_CONTACT: Field = {
  ...PROOF,
  ask: 'progress-ask-proof-complaint',
  read: ({ understood: { entities } }) => {
    const value = entities.phone ?? entities.email;
    return value === undefined ? { kind: 'none' } : { kind: 'value', value };
  },
  takes: ({ understood: { entities } }) => entities.phone ?? entities.email,
};

function readProof(input: TurnInput): Reading {
  const value = proofIn(input);
  return value === undefined ? { kind: 'none' } : { kind: 'value', value };
}

function proofIn({ understood: { entities } }: TurnInput): JsonValue | undefined {
  return entities.postcode ?? entities.phone ?? entities.email;
}
