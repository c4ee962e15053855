import type { ServiceRequest } from '../cases/cases.ts';
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

/** A report as the standard has it: the fields of its form. What the resident was not sure of is left out. */
export function reportFields(report: ServiceRequest, rules: Open311Rules): [string, string][] {
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
    ...Object.entries(attributes).flatMap(([question, value]): [string, string][] => {
      const code = mapping[question] === undefined ? question : mapping[question];
      if (code === null || value === null) return [];
      if (Array.isArray(value)) return value.map((each) => [`attribute[${code}]${brackets}`, each]);
      return [[`attribute[${code}]`, String(value)]];
    }),
  ];
  return fields.filter((field): field is [string, string] => field[1] !== undefined && field[1] !== '');
}

/** In English where it is known, and in their own words; last our reference, which is what it is found by. */
function description(report: ServiceRequest): string {
  const words = [report.translation?.text, report.description].filter(Boolean).join('\n\n');
  const mark = ourMark(report);
  return `${words.slice(0, MOST_DESCRIPTION - mark.length - 2)}\n\n${mark}`;
}
