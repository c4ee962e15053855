import type { Step } from '../assistant.ts';
import { callPerson } from '../handoff/call-person.ts';

/**
 * Rude words are met calmly. A boundary is stated once and the service goes on; a threat stops what was open and says
 * what happens, and staff are told; swearing at a situation is nobody's insult and gets no answer at all.
 */
export const answerAbuse: Step = async (turn, assistant) => {
  const { abuse } = turn.understood;
  if (abuse === 'threat') {
    turn.outcome = 'threat';
    await callPerson(turn, assistant, 'threat', false);
    await turn.say({ id: 'assistant-threat', values: assistant.councilValues(turn.now) });
    return 'done';
  }
  if (abuse === 'abuse' || abuse === 'abuse_severe') {
    // When it goes on, a person decides.
    if (turn.state.boundarySaid || abuse === 'abuse_severe') await callPerson(turn, assistant, 'abuse', false);
    if (!turn.state.boundarySaid) await turn.say({ id: 'assistant-boundary' });
    turn.state.boundarySaid = true;
  }
  return 'go on';
};
