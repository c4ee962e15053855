import { answerOffer } from '../../dialogs/appointment/earlier.ts';
import type { Step } from '../assistant.ts';

/** Takes the answer to an earlier time that was offered unasked. What is open is asked again. */
export const answerEarlierTime: Step = async (turn, assistant) => {
  const context = assistant.parts.journeyContext(turn);
  const isAsked = assistant.activeJourney(turn) !== undefined;
  const answer = await answerOffer(turn.input, context, isAsked ? 'asked' : turn.state.lastSaidAt);
  if (!answer) return 'go on';
  turn.outcome = 'earlier-time';
  turn.effects.push(...answer.effects);
  await turn.say(...answer.messages);
  await assistant.reprompt(turn);
  return 'done';
};
