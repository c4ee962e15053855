import { HANDOFF, waitingState } from '../../dialogs/handoff.ts';
import type { Step } from '../assistant.ts';
import { callPerson } from '../handoff/call-person.ts';
import { afterJourney } from './route.ts';

/**
 * While a person has the conversation the assistant says nothing: the message stands in the transcript, where the person
 * reads it. While one is waited for, only what is about the waiting is answered.
 */
export const leaveToPerson: Step = async (turn, assistant) => {
  if (turn.person === null) return 'go on';
  turn.outcome = 'to-person';
  if (turn.understood.abuse === 'threat') await callPerson(turn, assistant, 'threat', false);
  if (turn.person === 'held') return 'done';
  if (assistant.activeJourney(turn) !== HANDOFF) {
    // Given back to the queue by a person who was called in another way.
    turn.state.dialogs.dialogStack.push({ id: HANDOFF, state: { journey: waitingState() } });
  }
  const { result } = await assistant.continueJourney(turn);
  if (result) await afterJourney(turn, assistant, result);
  return 'done';
};
