/**
 * What a resident has shown of being who a record is about, the least first. `reference`: they can name it. `fact`: they
 * also know one matching fact of it. `code`: they read out a code that was sent to the phone or e-mail address on file.
 * The number that somebody calls or texts from is none of these, and nor is a browser: both are shared, and lent.
 */
export const PROOFS = ['reference', 'fact', 'code'] as const;
export type Proof = (typeof PROOFS)[number];

/** The least proof for everything that can be said about somebody's affairs. This is the only place that says so. */
export const PROOF_NEEDED = {
  'report-status': 'reference',
  'report-details': 'fact',
  'complaint-status': 'reference',
  'complaint-details': 'fact',
  'payment-outcome': 'reference',
  'payment-details': 'code',
  'enquiry-status': 'reference',
  appointment: 'fact',
  'list-of-own': 'code',
} as const satisfies Record<string, Proof>;
export type Telling = keyof typeof PROOF_NEEDED;

/** A phone number (E.164) or e-mail address that a code can be sent to. */
export interface CodeAddress {
  kind: 'phone' | 'email';
  address: string;
}

/** Somebody who proved a contact, a short while ago, in the conversation that asks. */
export interface ProvenResident {
  id: string;
  name?: string;
  contacts: readonly CodeAddress[];
}

/** What of a record can be matched. */
export interface ProvableRecord {
  postcode?: string | undefined;
  contact?: { name?: string; phone?: string; email?: string; postcode?: string } | undefined;
}

/** What somebody who names a record brings with it. */
export interface Claim {
  /** A postcode, phone (E.164) or e-mail that they said. */
  fact?: string | undefined;
  resident?: ProvenResident | undefined;
  /** The record was made in a conversation of theirs. */
  isOwn?: boolean;
}

/** Whether something may be told to whoever names a record's reference and claims it so. */
export function mayTell(telling: Telling, record: ProvableRecord, claim: Claim): boolean {
  return PROOFS.indexOf(proofOf(record, claim)) >= PROOFS.indexOf(PROOF_NEEDED[telling]);
}

function proofOf({ postcode, contact }: ProvableRecord, { fact, resident, isOwn = false }: Claim): Proof {
  const reached = [contact?.phone, contact?.email];
  const bears = (address: string) => reached.some((each) => same(each, address));
  if (resident && (isOwn || resident.contacts.some(({ address }) => bears(address)))) return 'code';
  const facts = [postcode, contact?.postcode, ...reached];
  return facts.some((each) => same(each, fact)) ? 'fact' : 'reference';
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase();
}

/**
 * A name as it is compared with another: "  Zoë  O'Neil " and "zoe oneil" are the same. People of one household share a
 * phone, so a number alone never says who somebody is.
 */
export function nameKey(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
