import type { Step } from '../assistant.ts';

/**
 * Rude words are met calmly. A boundary is stated once and the service goes on; a threat stops what was open and says
 * what happens; swearing at a situation is nobody's insult and gets no answer at all.
 */
export const answerAbuse: Step = async (turn, assistant) => {
  const { abuse } = turn.understood;
  if (abuse === 'threat') {
    turn.outcome = 'threat';
    await turn.say({ id: 'assistant-threat', values: assistant.councilValues(turn.now) });
    return 'done';
  }
  if ((abuse === 'abuse' || abuse === 'abuse_severe') && !turn.state.boundarySaid) {
    turn.state.boundarySaid = true;
    await turn.say({ id: 'assistant-boundary' });
  }
  return 'go on';
};
