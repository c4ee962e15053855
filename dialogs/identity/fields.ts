import { z } from 'zod';
import type { CodeAddress, ProvenResident } from '../../services/identity/proof.ts';
import { namedInWords, wordCount } from '../form/choices.ts';
import { ContactSchema, type ContactValue, readablePhone } from '../form/contact.ts';
import { known } from '../form/facts.ts';
import type { Facts, Field, Reading } from '../form/form.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext } from '../journey.ts';

/** Names of the facts of proving who somebody is, in any form. */
export const IDENTITY = {
  contact: 'prove-contact',
  name: 'prove-name',
  /** The code that was sent, and where to. */
  sent: 'prove-sent',
  code: 'prove-code',
  /** Wrong codes so far. */
  wrong: 'prove-wrong',
  /** Who was proven. */
  resident: 'prove-resident',
  /** No code is asked for any more. */
  left: 'prove-left',
} as const;

/** The value of a code's field that asks for another one. */
export const AGAIN = 'again';

/** A code that was sent. */
export interface SentHere extends CodeAddress {
  id: string;
}

const DIGITS = 6;
const LONGEST_NAME = 5;
const AnyText = z.string();
const AGAIN_WORDS = [{ value: AGAIN, label: 'identity-word-again' }];

/** Asks for somebody's own contact and name, and then for the code that was sent there. */
export function identityFields(facts: Facts, context: JourneyContext): Field[] {
  const contact = known<ContactValue>(facts, IDENTITY.contact);
  return [CONTACT, ...(contact?.name ? [] : [NAME]), ...codeField(facts, context, false)];
}

/** Asks for the code, where one was sent and none was right yet. */
export function codeField(facts: Facts, { council }: JourneyContext, optional: boolean): Field[] {
  const sent = known<SentHere>(facts, IDENTITY.sent);
  if (!sent || facts[IDENTITY.resident] || facts[IDENTITY.left]) return [];
  const { kind, address } = sent;
  return [
    {
      name: IDENTITY.code,
      // A number to be keyed in, but one that may begin with a nought.
      kind: 'number',
      ask: optional ? 'identity-ask-code-optional' : 'identity-ask-code',
      values: {
        to: kind === 'phone' ? { phone: readablePhone(address) } : address,
        minutes: council.identity.code_minutes,
      },
      label: 'identity-label-code',
      schema: AnyText,
      optional,
      mayBeUnsure: false,
      hidden: true,
      read: readCode,
      takes: ({ text }) => (/^\d{6}$/.test(text.trim()) ? text.trim() : undefined),
    },
  ];
}

/** Where a code can be sent so that it arrives: a mobile phone, or else an e-mail address. */
export function codeAddress({ phone, email }: ContactValue, { lookups }: JourneyContext): CodeAddress | undefined {
  if (phone?.startsWith('+447') && lookups.sendsCodesTo('phone')) return { kind: 'phone', address: phone };
  return email === undefined || !lookups.sendsCodesTo('email')
    ? undefined
    : { kind: 'email', address: email.toLowerCase() };
}

/** Who was proven in this form. */
export function provenHere(facts: Facts): ProvenResident | undefined {
  return known<ProvenResident>(facts, IDENTITY.resident);
}

/** Who has given no contact, or will not, can leave it out: then there is only what they did here. */
const CONTACT: Field = {
  name: IDENTITY.contact,
  kind: 'contact',
  ask: 'identity-ask-contact',
  label: 'report-label-contact',
  schema: ContactSchema,
  named: true,
  optional: true,
  mayBeUnsure: false,
};

/** A shared phone proves a household; the name says who of it. A caller with keys alone has none. */
const NAME: Field = {
  name: IDENTITY.name,
  kind: 'text',
  ask: 'identity-ask-name',
  label: 'identity-label-name',
  schema: AnyText,
  optional: true,
  mayBeUnsure: false,
  read: readName,
  takes: ({ understood }) => understood.entities.person_name,
};

function readName({ text, understood }: TurnInput): Reading {
  const said = understood.entities.person_name ?? text.trim();
  const isName = /^[\p{L}\p{M}'’. -]+$/u.test(said) && wordCount(said) <= LONGEST_NAME;
  return isName ? { kind: 'value', value: said } : { kind: 'none' };
}

function readCode({ text }: TurnInput, context: JourneyContext): Reading {
  const digits = text.replace(/\D/g, '');
  if (digits.length === DIGITS) return { kind: 'value', value: digits };
  if (namedInWords(text, AGAIN_WORDS, context).length > 0) return { kind: 'value', value: AGAIN };
  return digits.length > 0 ? { kind: 'bad', why: 'identity-six-digits' } : { kind: 'none' };
}
