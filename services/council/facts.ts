import type { Council } from './council.ts';
import { openingHoursFact } from './opening-hours-fact.ts';
import type { Organisation } from './organisation-schema.ts';
import { responsibleBody } from './responsibility.ts';
import { isValidOn } from './schema-parts.ts';

/** A value of a message: plain data that the renderer writes in the resident's language. */
export type FactValue =
  | string
  | number
  | { phone: string }
  | { url: string }
  | { message: string; values?: Record<string, FactValue> }
  | { list: FactValue[]; join?: 'and' | 'or' };

/** Who the council is on a date ("2026-12-07"); the last one known when none is given for it. */
export function organisationOn(council: Council, date: string): Organisation {
  const found = council.organisations.find((each) => isValidOn(each, date)) ?? council.organisations.at(-1);
  if (!found) throw new Error('a council without organisations; loading should have refused it');
  return found;
}

/**
 * Values that any message may use, as message variables: `$council` (name), `$short`, `$phone`, `$payment_phone`,
 * `$website`, `$account`, `$place` (where to come in person), `$contact` (for data protection), `$county`,
 * `$county_phone`, `$privacy`, `$hours` (when the phone is answered). For each category that a common
 * question is about also `$<category>_body` and `$<category>_phone`: who looks after it on that date.
 *
 * @param baseUrl where this service is reached; without it a privacy notice of its own is named by its path alone
 */
export function councilFacts(council: Council, onDate: string, baseUrl?: string): Record<string, FactValue> {
  const organisation = organisationOn(council, onDate);
  const county = council.bodies.get(council.county_body);
  return {
    council: organisation.name,
    short: organisation.short_name,
    phone: { phone: organisation.main_phone },
    payment_phone: { phone: organisation.payment_phone ?? organisation.main_phone },
    website: { url: organisation.website },
    account: organisation.customer_account,
    place: organisation.in_person.place,
    contact: organisation.data_protection_contact,
    county: { message: `body-${council.county_body}` },
    county_phone: { phone: county?.phone ?? organisation.main_phone },
    privacy: privacyNotice(council.privacy_notice, baseUrl),
    hours: openingHoursFact(council.opening_hours),
    ...whoDoesWhat(council, onDate, organisation),
  };
}

function privacyNotice(address: string, baseUrl: string | undefined): FactValue {
  if (baseUrl !== undefined) return { url: new URL(address, baseUrl).href };
  return address.startsWith('/') ? address : { url: address };
}

/** Who looks after each thing that a common question is about, as `$<category>_body` and `$<category>_phone`. */
function whoDoesWhat(council: Council, onDate: string, organisation: Organisation): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  for (const { category: code } of council.answers.values()) {
    const category = code === undefined ? undefined : council.categories.get(code);
    if (!category) continue;
    const { body, ours } = responsibleBody(category, {}, onDate);
    const phone = ours ? undefined : council.bodies.get(body)?.phone;
    facts[`${code}_body`] = ours ? organisation.name : { message: `body-${body}` };
    facts[`${code}_phone`] = { phone: phone ?? organisation.main_phone };
  }
  return facts;
}
