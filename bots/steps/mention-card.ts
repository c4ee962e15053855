import type { Step } from '../assistant.ts';

/** A card number was masked before anything was stored; the resident is told, and told how to pay safely. */
export const mentionCard: Step = async (turn, assistant) => {
  if (turn.understood.flags.includes('card_number')) {
    await turn.say({ id: 'assistant-card-removed', values: assistant.councilValues(turn.now) });
  }
  return 'go on';
};
