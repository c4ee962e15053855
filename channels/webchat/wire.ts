import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { HttpError, httpError } from '../http/http-error.ts';

/** Characters of one message. */
const MOST_TEXT = 4_000;
const MOST_VALUE = 500;
const MOST_ENTITIES = 50;

/** What control characters but line breaks and tabs are: nothing people write, and some databases refuse them. */
const CONTROL = /(?![\t\n])[\p{Cc}]/gu;

/** A text from outside, repaired: whole characters only, one kind of line break, no control characters. */
function repaired(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '');
}

const Text = z.string().transform(repaired);
const short = (most: number) => Text.pipe(z.string().max(most));

const Pressed = z.object({
  press: z.object({ form: short(200), field: short(200), value: short(MOST_VALUE) }),
});

/** A position that the device shared; other entities are about the client, and dropped. */
const GeoCoordinates = z.object({
  type: z.literal('GeoCoordinates'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
const Entities = z
  .array(z.unknown())
  .max(MOST_ENTITIES)
  .transform((entities) => entities.flatMap((entity) => GeoCoordinates.safeParse(entity).data ?? []));

/** What of `channelData` goes back to the client with the echo. */
const ChannelData = z.object({
  clientActivityID: short(100).optional(),
  clientTimestamp: short(40).optional(),
  attachmentSizes: z.array(z.number()).max(20).optional(),
  postBack: z.boolean().optional(),
});

/** All that is taken of a client's activity. What is not named here (`deliveryMode`, `serviceUrl`, `from`, …) is dropped. */
const ClientActivity = z.object({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation']),
  text: Text.optional(),
  name: short(100).optional(),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/)
    .optional()
    .catch(undefined),
  value: z.union([Pressed, short(MOST_VALUE)]).optional(),
  entities: Entities.optional(),
  channelData: ChannelData.optional(),
});

/** A client's activity, parsed. */
export interface FromClient {
  type: 'message' | 'event' | 'typing' | 'endOfConversation';
  activity: Partial<Activity>;
  /** The client's id for the message, the same when it is sent again. */
  clientId: string | undefined;
}

/**
 * Reads an activity from a client.
 *
 * @param hasPhotos photos came with it, so that it needs no words
 * @throws HttpError 400 with words for the resident when it is too long or empty, or is no activity we take
 */
export function readActivity(json: unknown, { hasPhotos = false } = {}): FromClient {
  const parsed = ClientActivity.safeParse(json);
  if (!parsed.success) throw httpError(400, { cause: parsed.error });
  const { type, channelData, ...rest } = parsed.data;
  if (rest.text !== undefined && isLongerThan(rest.text, MOST_TEXT)) {
    throw new HttpError(400, 'MessageTooLong', 'That message is too long. Send 4,000 characters or fewer.');
  }
  const activity = present({ type, ...rest, channelData: channelData && present(channelData) });
  if (type === 'message' && !hasPhotos && isEmpty(parsed.data)) {
    throw new HttpError(400, 'EmptyMessage', 'There is nothing in that message. Write something, then send it.');
  }
  return { type, activity: activity as Partial<Activity>, clientId: channelData?.clientActivityID || undefined };
}

function isEmpty({ text, value, entities }: z.output<typeof ClientActivity>): boolean {
  return !text?.trim() && value === undefined && !entities?.length;
}

/** As people count: an emoji is one. */
function isLongerThan(text: string, most: number): boolean {
  return text.length > most && [...text].length > most;
}

function present(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
