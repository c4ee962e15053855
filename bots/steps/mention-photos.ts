import type { Step } from '../assistant.ts';

/** Photos that could not be taken are named with the reason, before anything else is answered. */
export const mentionPhotos: Step = async (turn, assistant) => {
  for (const reason of new Set(turn.input.refusedPhotos)) {
    await turn.say({ id: `assistant-photo-${reason}`, values: assistant.councilValues(turn.now) });
  }
  const nothingElse = turn.text === '' && turn.input.photos.length === 0 && !turn.input.press && !turn.input.position;
  if (turn.input.refusedPhotos.length === 0 || !nothingElse) return 'go on';
  turn.outcome = 'photo-refused';
  await assistant.reprompt(turn);
  return 'done';
};
