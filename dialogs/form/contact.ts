import { parsePhoneNumber } from 'awesome-phonenumber';
import { z } from 'zod';
import type { TurnInput } from '../input.ts';
import type { JsonValue } from '../journey.ts';
import { wordCount } from './choices.ts';
import { json } from './facts.ts';
import type { Reading } from './form.ts';

const Contact = z.strictObject({
  name: z.string().max(200).optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
});

/** How to reach somebody. A name alone reaches nobody. */
export type ContactValue = z.infer<typeof Contact>;

/** What a contact's fact must look like. */
export const ContactSchema = Contact.refine((contact) => contact.phone !== undefined || contact.email !== undefined, {
  error: 'a contact needs a phone or an email',
}) as unknown as z.ZodType<JsonValue>;

/**
 * Reads a contact; a name alone is kept, and a phone or email asked for. Where a name is asked for (`named`), a few
 * plain words are one.
 */
export function readContact(input: TurnInput, part: JsonValue | undefined, named: boolean): Reading {
  const before = Contact.safeParse(part).data ?? {};
  const fresh = recognised(input);
  const name = named && !before.name && !fresh.name ? nameIn(input) : undefined;
  if (name) fresh.name = name;
  const value = { ...before, ...fresh };
  if (value.phone || value.email) return { kind: 'value', value: json(value) };
  if (fresh.name && fresh.name !== before.name) return { kind: 'part', value: json(value), ask: 'form-contact-more' };
  const tried = input.text.includes('@') || (input.text.match(/\d/g)?.length ?? 0) >= 5;
  return tried ? { kind: 'bad', why: 'form-contact-not-understood' } : { kind: 'none' };
}

/** A contact that any message gives. */
export function offeredContact(input: TurnInput): Reading {
  const value = recognised(input);
  if (value.phone || value.email) return { kind: 'value', value: json(value) };
  return value.name ? { kind: 'part', value: json(value), ask: 'form-contact-more' } : { kind: 'none' };
}

/** Words beside a phone or email that say no more than that it is one: "my number is". */
const BESIDE_CONTACT = 4;

/** Whether a message gives a phone or email, and nothing else. */
export function isOnlyContact({ text, understood: { entities } }: TurnInput): boolean {
  if (!entities.phone && !entities.email) return false;
  const rest = text.replace(/\S+@\S+|[+\d][\d\s()-]{5,}/g, ' ');
  return !/\d/.test(rest) && wordCount(rest) <= BESIDE_CONTACT;
}

/** A known contact with what a message changes of it, or undefined when it changes nothing. */
export function amendContact(value: JsonValue, input: TurnInput): JsonValue | undefined {
  const old = Contact.safeParse(value).data ?? {};
  const next: ContactValue = { ...old, ...recognised(input) };
  const same = old.name === next.name && old.phone === next.phone && old.email === next.email;
  return same || !(next.phone || next.email) ? undefined : json(next);
}

/** Letters and what stands between the parts of a name, in any script. */
const NAME = /^\p{L}[\p{L}\p{M}'’. -]{0,100}$/u;

/** A name that stands alone, or before or after a phone or email ("Sam Lee, 07700 900123"): a few words and nothing else. */
function nameIn({ text, understood }: TurnInput): string | undefined {
  const { phone, email } = understood.entities;
  if (!phone && !email && understood.intent !== 'None') return undefined;
  if (!phone && !email) return asName(text);
  const before = text.split(/[\d+@]/u)[0]?.replace(email ? /\S*$/u : /[\s,;:(-]+$/u, '') ?? '';
  return asName(before) ?? asName(text.split(/\S*@\S*|[\d)]/u).at(-1) ?? '');
}

function asName(words: string): string | undefined {
  const name = words.replace(/^[\s,;:.-]+|[\s,;:-]+$/gu, '');
  return wordCount(name) <= 5 && NAME.test(name) ? name : undefined;
}

function recognised({ understood: { entities } }: TurnInput): Record<string, string> {
  const found: Record<string, string> = {};
  if (entities.person_name) found.name = entities.person_name;
  if (entities.phone) found.phone = entities.phone;
  if (entities.email) found.email = entities.email;
  return found;
}

/** A phone number as people in the country read it: "07700 900123" for "+447700900123". */
export function readablePhone(phone: string): string {
  return parsePhoneNumber(phone).number?.national ?? phone;
}
