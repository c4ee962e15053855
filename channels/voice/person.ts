import { isOpen } from '../../services/council/opening.ts';
import type { VoiceParts } from './parts.ts';

/** Messages after which the caller is put through: a person is the way on, or the caller waits for one. */
const TO_A_PERSON = new Set(['form-handed-over', 'handoff-waiting', 'handoff-waiting-about']);

/** Messages to who waits for a person for no other reason than that they asked. */
const WAITS = new Set(['handoff-waiting', 'handoff-waiting-about']);

/** Whether all that the assistant said is that the caller waits for a person: nobody in danger is told of a website. */
export const onlyWaits = (meanings: readonly (string | undefined)[]): boolean =>
  meanings.length === 1 && WAITS.has(meanings[0] ?? '');

/** Whether something the assistant said sends the caller to a person. */
export const sendsToPerson = (meanings: readonly (string | undefined)[]): boolean =>
  meanings.some((meaning) => meaning !== undefined && TO_A_PERSON.has(meaning));

/** The number a caller is put through to now; undefined when nobody would answer, or callers wait for the desk. */
export function personNumber({ council, clock }: Pick<VoiceParts, 'council' | 'clock'>): string | undefined {
  const { transfer_to: line } = council.telephone;
  if (line === undefined || !isOpen(council, clock.now())) return undefined;
  return `+44${line.replaceAll(' ', '').replace(/^0/, '')}`;
}
