import { z } from 'zod';
import { OpeningHours } from './organisation-schema.ts';
import { Code, MessageId, PhoneText, validity, WebAddress } from './schema-parts.ts';

/** The kinds of bill that the assistant knows by name (`Entities.pay_type`). */
export const PAY_TYPES = ['council_tax', 'rent', 'parking_fine', 'garden_waste', 'business_rates', 'invoice'] as const;
export type PayTypeCode = (typeof PAY_TYPES)[number];

const Pence = z.int().positive().max(10_000_000);
const Days = z.int().positive().max(36_500);

const Pattern = z.string().refine(isWholePattern, { error: 'is no pattern that begins with ^ and ends with $' });

function isWholePattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
  } catch {
    return false;
  }
  return text.startsWith('^') && text.endsWith('$');
}

const PayType = z
  .strictObject({
    /** What its reference looks like, and how many characters stand together when it is read back. */
    reference: z.strictObject({ pattern: Pattern, groups: z.array(z.int().positive()).min(1) }),
    /** Least and most that one payment may be, in pence. */
    min_pence: Pence,
    max_pence: Pence,
    /** Key of the team that answers about it. */
    team: Code,
    /** Messages for somebody who cannot pay it. */
    help: z.array(MessageId).min(1),
    /** A fine that may be challenged instead of paid: where, and the days it costs half, and may be paid. */
    challenge: z.strictObject({ url: WebAddress, half_price_days: Days, pay_days: Days }).optional(),
    /** The registration of a vehicle is asked for as well. */
    vehicle: z.boolean().default(false),
    ...validity,
  })
  .refine((type) => type.min_pence <= type.max_pence, { error: 'expected min_pence to be no more than max_pence' });

const Team = z.strictObject({ phone: PhoneText, opening_hours: OpeningHours });

/** The facts of `payments.yaml`. */
export const PaymentsFile = z.strictObject({
  /** Days that a pay link can be used. */
  link_days: Days,
  /** Days that the record of a payment is kept after its last change. */
  keep_days: Days,
  teams: z.record(Code, Team),
  types: z.partialRecord(z.enum(PAY_TYPES), PayType),
  /** Messages for somebody who cannot pay and has named no bill. */
  help: z.array(MessageId).min(1),
  /** Phone numbers of free advice, by the name under which messages use them. */
  advice: z.record(Code, PhoneText),
});

/** One kind of bill that can be paid. */
export type PayType = z.output<typeof PayType> & { code: PayTypeCode };
/** Who answers about a kind of bill. */
export type PayTeam = z.output<typeof Team> & { key: string };
/** What a council says about payments. */
export type PaymentRules = Omit<z.output<typeof PaymentsFile>, 'types' | 'teams'> & {
  types: ReadonlyMap<string, PayType>;
  teams: ReadonlyMap<string, PayTeam>;
};
