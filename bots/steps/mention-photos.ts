import type { Step } from '../assistant.ts';
import { photoLinkOf } from '../photo-link.ts';

/** Photos that could not be taken are named with the reason, before anything else is answered. */
export const mentionPhotos: Step = async (turn, assistant) => {
  const url = photoLinkOf(turn.context.activity);
  const link = url === undefined ? {} : { link: { url } };
  for (const reason of new Set(turn.input.refusedPhotos)) {
    await turn.say({ id: `assistant-photo-${reason}`, values: { ...assistant.councilValues(turn.now), ...link } });
  }
  const nothingElse = turn.text === '' && turn.input.photos.length === 0 && !turn.input.press && !turn.input.position;
  if (turn.input.refusedPhotos.length === 0 || !nothingElse) return 'go on';
  turn.outcome = 'photo-refused';
  await assistant.reprompt(turn);
  return 'done';
};
