import type { RecordKind } from '../../services/records/records.ts';
import type { DeskParts } from './parts.ts';

const LANGUAGE = 'en';

/** How messages name what a record is about. */
const WHAT: Record<RecordKind, string> = {
  report: 'category',
  complaint: 'complaint-service',
  appointment: 'appointment-service',
  payment: 'pay-type',
};

/** What a record is about, in words; its code where there are none. */
export function whatName({ words }: DeskParts, kind: RecordKind, code: string): string {
  const id = `${WHAT[kind]}-${code}`;
  return capital(words.has(id) ? words.say(id, {}, LANGUAGE) : plain(code));
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
