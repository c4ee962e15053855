import { isOpen } from '../../services/council/opening.ts';
import type { VoiceParts } from './parts.ts';

/** Messages after which the caller is put through: the assistant has said that a person is the way on. */
const TO_A_PERSON = new Set(['form-handed-over']);

/** Whether something the assistant said sends the caller to a person. */
export const sendsToPerson = (meanings: readonly (string | undefined)[]): boolean =>
  meanings.some((meaning) => meaning !== undefined && TO_A_PERSON.has(meaning));

/** The number a caller is put through to now, or undefined when nobody would answer. */
export function personNumber({ council, clock }: Pick<VoiceParts, 'council' | 'clock'>): string | undefined {
  if (!isOpen(council, clock.now())) return undefined;
  return `+44${council.telephone.transfer_to.replaceAll(' ', '').replace(/^0/, '')}`;
}
