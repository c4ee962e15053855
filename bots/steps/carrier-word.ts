import { z } from 'zod';
import type { Step } from '../assistant.ts';

/** What the reception adds to a stored activity; a client's own value for it never gets this far. */
const wordSchema = z.object({ carrierWord: z.enum(['stop', 'start', 'help']) });

/**
 * Answers a word that the network gives a meaning of its own: once, in one message. Nothing is understood of it, and the
 * open question stands as it stood: `STOP` in the middle of a form stops our messages, not the form.
 */
export const answerCarrierWord: Step = async (turn, assistant) => {
  const word = wordSchema.safeParse(turn.context.activity.channelData).data?.carrierWord;
  if (!word) return 'go on';
  const { lastSaid } = turn.state;
  turn.outcome = `messages-${word}`;
  await turn.say({ id: `messages-${word}`, values: assistant.councilValues(turn.now) });
  // What was asked before is still what numbers and "repeat" are about.
  turn.state.lastSaid = lastSaid;
  // Whoever asks for help in the middle may have lost the question.
  if (word === 'help') await assistant.reprompt(turn);
  return 'done';
};
