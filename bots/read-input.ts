import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Press, TurnInput } from '../dialogs/input.ts';

const pressSchema = z.object({
  press: z.object({ form: z.string().max(100), field: z.string().max(100), value: z.string().max(500) }),
});
/** What the reception adds to a stored activity; a client's own values for these never get this far. */
const channelDataSchema = z.object({
  photos: z.array(z.object({ id: z.string(), size: z.number() })).optional(),
  refusedPhotos: z.array(z.string()).optional(),
  cardRemoved: z.boolean().optional(),
});
const positionSchema = z.object({ type: z.literal('GeoCoordinates'), latitude: z.number(), longitude: z.number() });

/** A stored activity as dialogs see it, with nothing understood yet. */
export function readInput(activity: Partial<Activity>): TurnInput {
  const text = typeof activity.text === 'string' ? activity.text : '';
  const data = channelDataSchema.safeParse(activity.channelData ?? {}).data ?? {};
  const input: TurnInput = {
    text,
    understood: {
      text,
      language: 'und',
      intent: 'None',
      score: 0,
      entities: {},
      flags: data.cardRemoved ? ['card_number'] : [],
    },
    photos: data.photos ?? [],
    refusedPhotos: data.refusedPhotos ?? [],
  };
  const press = pressSchema.safeParse(activity.value).data?.press;
  if (press) input.press = press satisfies Press;
  const place = activity.entities?.map((entity) => positionSchema.safeParse(entity).data).find((found) => found);
  if (place) input.position = { lat: place.latitude, long: place.longitude };
  return input;
}
