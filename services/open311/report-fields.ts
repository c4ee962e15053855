import type { Addition, ServiceRequest } from '../cases/cases.ts';
import type { Open311Rules } from '../council/open311-schema.ts';

/** Longest description that the standard takes. */
const MOST_DESCRIPTION = 4000;

/** Whether reports of a category go to the other system at all. */
export function goesOut(rules: Open311Rules, report: { body: string; category: string; source: string }): boolean {
  // What another system sent us is not sent on: it could be the same one.
  if (report.source === 'open311') return false;
  return rules.bodies.includes(report.body) && rules.services[report.category] !== null;
}

/** The other system's code for a category. */
export function theirService(rules: Open311Rules, category: string): string {
  return rules.services[category]?.service_code ?? category;
}

/** The words by which a report of ours is found there. */
export function ourMark(report: { reference: string }): string {
  return `Reference: ${report.reference}`;
}

/** Ids of the photos of a report that the other system is given addresses of. */
export function photosThatGo({ photos, private: isPrivate }: ServiceRequest, rules: Open311Rules): string[] {
  const { most, of_private: ofPrivate } = rules.photos;
  return isPrivate && !ofPrivate ? [] : photos.slice(0, most);
}

/**
 * A report as the standard has it: the fields of its form. What the resident was not sure of is left out.
 *
 * @param photoUrls where its photos can be had
 */
export function reportFields(
  report: ServiceRequest,
  rules: Open311Rules,
  photoUrls: readonly string[] = [],
): [string, string][] {
  const { contact = {}, attributes, lat, long } = report;
  const [first, ...rest] = (contact.name ?? '').split(' ');
  const mapping = rules.services[report.category]?.attributes ?? {};
  const brackets = rules.lists === 'brackets' ? '[]' : '';
  const fields: [string, string | undefined][] = [
    ['service_code', theirService(rules, report.category)],
    ['description', description(report)],
    ['address_string', [report.address, report.postcode].filter(Boolean).join(', ')],
    ...(lat === undefined || long === undefined
      ? []
      : (
          [
            ['lat', String(lat)],
            ['long', String(long)],
          ] as const
        ).map(([name, value]): [string, string] => [name, value])),
    ['first_name', first],
    ['last_name', rest.join(' ')],
    ['email', contact.email],
    ['phone', contact.phone],
    ...photoUrls.map((url): [string, string] => ['media_url', url]),
    ...Object.entries(attributes).flatMap(([question, value]): [string, string][] => {
      const code = mapping[question] === undefined ? question : mapping[question];
      if (code === null || value === null) return [];
      if (Array.isArray(value)) return value.map((each) => [`attribute[${code}]${brackets}`, each]);
      return [[`attribute[${code}]`, String(value)]];
    }),
  ];
  return filled(fields);
}

/** What another resident added, as FixMyStreet's extension has it: an update that leaves the status as it is. */
export function additionFields(
  { instance, description, translation, contact = {}, at }: Addition,
  there: { number: string; status?: string | undefined },
): [string, string][] {
  const [first, ...rest] = (contact.name ?? '').split(' ');
  return filled([
    ['service_request_id', there.number],
    ['update_id', instance],
    // There it is written large; a word of theirs for how it stands now changes nothing.
    ['status', (there.status ?? 'open').toUpperCase()],
    ['updated_datetime', `${at.slice(0, 19)}Z`],
    ['description', wordsOf({ description, translation }).slice(0, MOST_DESCRIPTION)],
    ['first_name', first],
    ['last_name', rest.join(' ')],
    ['email', contact.email],
    ['phone', contact.phone],
    ['public_anonymity_required', 'TRUE'],
    // They hear from us.
    ['email_alerts_requested', 'FALSE'],
  ]);
}

function filled(fields: readonly [string, string | undefined][]): [string, string][] {
  return fields.filter((field): field is [string, string] => field[1] !== undefined && field[1] !== '');
}

/** In English where it is known, and in their own words. */
function wordsOf(said: { description: string; translation?: { text: string } | undefined }): string {
  return [said.translation?.text, said.description].filter(Boolean).join('\n\n');
}

/** What was said; last our reference, which is what it is found by. */
function description(report: ServiceRequest): string {
  const mark = ourMark(report);
  return `${wordsOf(report).slice(0, MOST_DESCRIPTION - mark.length - 2)}\n\n${mark}`;
}
