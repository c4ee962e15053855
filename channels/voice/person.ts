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

/** Where callers are put through to: a line that rings, or the queue of a contact centre. */
export type PeopleLine = { number: string } | { workflow: string };

/** Whether callers are put through at all. Else they wait for the desk. */
export const putsThrough = ({ council }: Pick<VoiceParts, 'council'>): boolean =>
  council.telephone.transfer_to !== undefined || council.telephone.transfer_workflow !== undefined;

/** Where a caller is put through to now; undefined when nobody would answer, or callers wait for the desk. */
export function peopleLine({ council, clock }: Pick<VoiceParts, 'council' | 'clock'>): PeopleLine | undefined {
  const { transfer_to: line, transfer_workflow: workflow } = council.telephone;
  if (!isOpen(council, clock.now())) return undefined;
  if (workflow !== undefined) return { workflow };
  return line === undefined ? undefined : { number: `+44${line.replaceAll(' ', '').replace(/^0/, '')}` };
}
