import type { Assistant, Step } from '../assistant.ts';
import type { Turn } from '../turn.ts';

/** Asks the recognizer what a message wants. What a button says is known already. */
export const understand: Step = async (turn, assistant) => {
  const { parts } = assistant;
  const known = turn.understood.flags;
  if (turn.text !== '' && !turn.input.press) {
    turn.understood = await parts.recognizer.recognize(turn.text, { now: turn.now, language: turn.language });
    turn.understood.flags = [...new Set([...known, ...turn.understood.flags])];
    turn.input.understood = turn.understood;
    await takeLanguage(turn, assistant);
  }
  return 'go on';
};

/** The conversation goes on in the message's language; where we can only understand that, it is said once. */
async function takeLanguage(turn: Turn, assistant: Assistant): Promise<void> {
  const { words } = assistant.parts;
  const { language } = turn.understood;
  const locale = words.locales.get(language);
  if (!locale || language === turn.language) return;
  turn.language = language;
  // Not while a person has the conversation, or is waited for.
  if (words.speaks(language) || turn.person !== null) return;
  const values = { ...assistant.councilValues(turn.now), language: locale.name };
  await turn.say({ id: 'assistant-only-understood', values });
}
