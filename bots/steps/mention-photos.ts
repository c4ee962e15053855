import { z } from 'zod';
import type { Step } from '../assistant.ts';

/** What the reception adds to a stored activity. */
const linkSchema = z.object({ photoLink: z.string() });

/** Photos that could not be taken are named with the reason, before anything else is answered. */
export const mentionPhotos: Step = async (turn, assistant) => {
  const { photoLink: url } = linkSchema.safeParse(turn.context.activity.channelData).data ?? {};
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
