import { ENQUIRY_KINDS, type EnquiryKind } from '../../services/council/enquiries-schema.ts';
import type { RecordKind } from '../../services/records/records.ts';
import type { DeskParts } from './parts.ts';

const LANGUAGE = 'en';

/** How messages name what a record is about. */
const WHAT: Record<RecordKind, string> = {
  report: 'category',
  complaint: 'complaint-service',
  appointment: 'appointment-service',
  payment: 'pay-type',
  enquiry: 'enquiry-subject',
};

const ENQUIRY_NAMES: Record<EnquiryKind, string> = {
  feedback: 'Feedback',
  details: 'Change of details',
  privacy: 'Their data',
  interpreter: 'Interpreter',
};

/** The kinds of record as their addresses have them. */
export const RECORD_PATHS: Record<RecordKind, string> = {
  report: 'reports',
  complaint: 'complaints',
  appointment: 'appointments',
  payment: 'payments',
  enquiry: 'enquiries',
};

/** What a record is about, in words; its code where there are none. */
export function whatName({ words, council }: DeskParts, kind: RecordKind, code: string): string {
  const id = `${WHAT[kind]}-${code}`;
  const name = capital(words.has(id) ? words.say(id, {}, LANGUAGE) : plain(code));
  if (kind !== 'enquiry') return name;
  // Its subjects are said as residents choose them: "My name" alone would say little.
  const of = ENQUIRY_KINDS.find((each) => council.enquiries[each].subjects.some((subject) => subject.code === code));
  return of ? `${ENQUIRY_NAMES[of]}: ${name}` : name;
}

/** What somebody wrote, in English, for a list of facts; nothing where it was English. */
export function translationFact({ translation }: { translation?: { text: string } }): [string, string | undefined] {
  return ['In English, by machine', translation?.text];
}

/** A code as words: "in_progress" as "In progress". */
export function plain(code: string): string {
  return capital(code.replaceAll(/[_-]/g, ' '));
}

/** A body's name in words. */
export function bodyName({ words }: DeskParts, body: string): string {
  const id = `body-${body}`;
  return words.has(id) ? words.say(id, {}, LANGUAGE) : plain(body);
}

/** The name of a language, in English. */
export function languageName({ words }: DeskParts, code: string): string {
  return words.locales.get(code)?.name ?? code;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
