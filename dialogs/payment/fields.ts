import { z } from 'zod';
import type { PayType } from '../../services/council/payments-schema.ts';
import { namedInWords } from '../form/choices.ts';
import { known } from '../form/facts.ts';
import type { Facts, Field, Reading } from '../form/form.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Choice } from '../message.ts';
import { accountFits, answeredAccount, fittingAccount, groupedAccount } from './account.ts';
import { type Amount, readAmount } from './amount.ts';
import { accountFact, PAYMENT, payTypeOf, payTypes, teamValues } from './facts.ts';
import { isUrgent, ROADS, roadOf } from './roads.ts';

/** Made once: a schema takes longer to make than to use. */
const AnyText = z.string().min(1).max(30);
const Pence = z.int().positive();
const OneRoad = z.enum(ROADS);

/** A payment's fields, in the order they are asked. */
export function paymentFields(facts: Facts, context: JourneyContext): Field[] {
  const type = payTypeOf(facts, context);
  const beside = [roadField(type), URGENT, whatField(context)];
  if (!type) return [...beside, amountField(undefined, context)];
  return [
    ...beside,
    ...(type.challenge ? [FINE] : []),
    accountField(type),
    ...(type.vehicle ? [VEHICLE] : []),
    amountField(type, context),
  ];
}

/** Whether all that a payment needs is known. */
export function isWhole(facts: Facts, context: JourneyContext): boolean {
  return paymentFields(facts, context).every(({ name, onlyOffered }) => onlyOffered || facts[name] !== undefined);
}

const HIDDEN = { optional: false, mayBeUnsure: false, hidden: true, onlyOffered: true } as const;

/** Never asked: what a message wants beside paying is taken from its words, at any question. */
function roadField(type: PayType | undefined): Field {
  return {
    ...HIDDEN,
    name: PAYMENT.road,
    kind: 'choice',
    ask: 'payment-ask-what',
    label: 'payment-label-what',
    schema: OneRoad,
    takes: (input, context) => roadOf(input, context, type?.challenge !== undefined),
  };
}

const URGENT: Field = {
  ...HIDDEN,
  name: PAYMENT.urgent,
  kind: 'choice',
  ask: 'payment-ask-what',
  label: 'payment-label-what',
  schema: z.literal('yes'),
  takes: (input, context) => (isUrgent(input, context) ? 'yes' : undefined),
};

function whatField(context: JourneyContext): Field {
  const choices = payTypes(context).map(({ code }): Choice => ({ value: code, label: `pay-choice-${code}` }));
  return {
    name: PAYMENT.what,
    kind: 'choice',
    ask: 'payment-ask-what',
    label: 'payment-label-what',
    schema: AnyText,
    optional: false,
    mayBeUnsure: false,
    choices,
    takes: (input, given) => namedType(input, given, choices),
  };
}

/** What the recognizer found, else the one bill that the words name. */
function namedType(input: TurnInput, context: JourneyContext, choices: readonly Choice[]): JsonValue | undefined {
  const { pay_type } = input.understood.entities;
  if (pay_type && choices.some(({ value }) => value === pay_type)) return pay_type;
  const named = namedInWords(input.text, choices, context);
  return named.length === 1 ? named[0] : undefined;
}

/** Paying a fine closes the case, so this is asked however plainly somebody said "pay". */
const FINE: Field = {
  name: PAYMENT.fine,
  kind: 'choice',
  ask: 'payment-ask-fine',
  label: 'payment-label-fine',
  schema: z.enum(['pay', 'challenge']),
  optional: false,
  mayBeUnsure: false,
  hidden: true,
  choices: [
    { value: 'pay', label: 'payment-choice-pay' },
    { value: 'challenge', label: 'payment-choice-challenge' },
  ],
  takes: () => undefined,
};

function accountField(type: PayType): Field {
  return {
    name: accountFact(type.code),
    kind: 'text',
    expects: 'number',
    ask: 'payment-ask-account',
    values: { where: { message: `pay-where-${type.code}` } },
    label: 'payment-label-account',
    schema: AnyText,
    optional: false,
    mayBeUnsure: false,
    read: ({ text }) => readAccount(text, type),
    // A phone number is as long as the number on a bill.
    takes: ({ text, understood }) => (understood.entities.phone ? undefined : fittingAccount(text, type)),
    amend: (value, { text, understood }) => {
      const found = understood.entities.phone ? undefined : fittingAccount(text, type);
      return found === value ? undefined : found;
    },
    show: (value) => groupedAccount(String(value), type),
  };
}

function readAccount(text: string, type: PayType): Reading {
  const value = answeredAccount(text, type);
  return value === undefined ? { kind: 'none' } : { kind: 'value', value };
}

/** A number on a bill that does not look right, or undefined: it is a warning, never a wall. */
export function unusualAccount(facts: Facts, context: JourneyContext): string | undefined {
  const type = payTypeOf(facts, context);
  const account = type && known<string>(facts, accountFact(type.code));
  return account === undefined || accountFits(account, type as PayType) ? undefined : account;
}

const VEHICLE: Field = {
  name: PAYMENT.vehicle,
  kind: 'text',
  ask: 'payment-ask-vehicle',
  label: 'payment-label-vehicle',
  schema: AnyText,
  optional: true,
  mayBeUnsure: false,
  longest: 12,
  read: ({ text }) => readPlate(text),
  takes: () => undefined,
  show: (value) => String(value),
};

/** Two to eight letters and digits, with a digit among them: plates of other countries too. */
function readPlate(text: string): Reading {
  const plate = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const isPlate = /\d/.test(plate) && plate.length >= 2 && plate.length <= 8;
  return isPlate ? { kind: 'value', value: plate } : { kind: 'none' };
}

function amountField(type: PayType | undefined, context: JourneyContext): Field {
  const takes = (input: TurnInput, bare: boolean): number | undefined => {
    const amount = readAmount(input, bare);
    return 'pence' in amount && withinLimits(amount.pence, type) ? amount.pence : undefined;
  };
  return {
    name: PAYMENT.amount,
    kind: 'number',
    ask: 'payment-ask-amount',
    label: 'payment-label-amount',
    schema: Pence,
    optional: false,
    mayBeUnsure: false,
    read: (input) => readingOf(readAmount(input, true), type, context),
    takes: (input) => takes(input, false),
    amend: (value, input, _context, sure) => {
      // A bare number of a few digits is a sum only where something is being put right.
      const bare = sure && !/\d{6}/.test(input.text);
      const found = takes(input, bare);
      return found === value ? undefined : found;
    },
    show: (value) => ({ pence: Number(value) }),
  };
}

function withinLimits(pence: number, type: PayType | undefined): boolean {
  return pence >= (type?.min_pence ?? 1) && pence <= (type?.max_pence ?? Number.MAX_SAFE_INTEGER);
}

function readingOf(amount: Amount, type: PayType | undefined, context: JourneyContext): Reading {
  if ('problem' in amount) {
    return amount.problem === 'none' ? { kind: 'none' } : { kind: 'bad', why: `payment-amount-${amount.problem}` };
  }
  const { pence } = amount;
  if (!type || withinLimits(pence, type)) return { kind: 'value', value: pence };
  if (pence < type.min_pence) {
    return { kind: 'bad', why: 'payment-amount-too-small', values: { least: { pence: type.min_pence } } };
  }
  const values = { ...teamValues(type, context), most: { pence: type.max_pence } };
  return { kind: 'bad', why: 'payment-amount-too-large', values };
}
