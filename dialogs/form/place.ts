import { z } from 'zod';
import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue, Place } from '../journey.ts';
import { wordCount } from './choices.ts';
import { json } from './facts.ts';
import type { Field, Reading } from './form.ts';

const Position = z.strictObject({ lat: z.number().min(-90).max(90), long: z.number().min(-180).max(180) });

/** A place as somebody said it, before or beside what it was recognised as. */
const SaidPlace = z.strictObject({
  location: z.string().max(300).optional(),
  postcode: z.string().optional(),
  position: Position.optional(),
});
export type SaidPlace = z.infer<typeof SaidPlace>;

/** What a place's fact holds: how it is read back, where it lies, and how it was said, so that it can be corrected. */
export type PlaceValue = Place & { said: SaidPlace };

/** What may be given to a place's field: as it was said; it is looked up when it is kept. */
export const PlaceSchema = SaidPlace as unknown as z.ZodType<JsonValue>;

const MORE = { street: 'form-place-more-street', address: 'form-place-more-address', site: 'form-place-more-site' };

/** A place as it was said, looked up: what a fact holds. */
export async function locatePlace(said: JsonValue, context: JourneyContext): Promise<JsonValue> {
  const parsed = SaidPlace.parse(said);
  const place = await context.lookups.locate(json(parsed) as Parameters<typeof context.lookups.locate>[0]);
  return json({ ...place, said: parsed });
}

/** Whether a place, as far as it was said, is another council's for certain. */
export async function liesOutside(said: JsonValue, context: JourneyContext): Promise<boolean> {
  return ((await locatePlace(said, context)) as unknown as PlaceValue).district === 'outside';
}

/**
 * Reads a place from the answer to its question: what was recognised, else the resident's own words.
 *
 * @param part what was said of it before, when that was not enough
 * @param elsewhere the message is clearly about something else, so its words name no place
 */
export function readPlace(field: Field, input: TurnInput, part: JsonValue | undefined, elsewhere: boolean): Reading {
  const before = SaidPlace.safeParse(part).data ?? {};
  const fresh = { ...recognised(input) };
  if (Object.keys(fresh).length === 0 && !elsewhere && mayBePlace(field, input)) fresh.location = input.text.trim();
  if (Object.keys(fresh).length === 0) return { kind: 'none' };
  const said = merge(before, fresh);
  if (isPrecise(said, field, part !== undefined)) return { kind: 'value', value: json(said) };
  if (JSON.stringify(said) === JSON.stringify(before)) return { kind: 'none' };
  return { kind: 'part', value: json(said), ask: MORE[field.precision ?? 'street'] };
}

/** Half a place that will have to do when its resident knows no more: a street. A postcode alone will not. */
export function placeEnough(part: JsonValue | undefined): boolean {
  return SaidPlace.safeParse(part).data?.location !== undefined;
}

/** A place that any message names, with the half that was named before. */
export function offeredPlace(field: Field, input: TurnInput, part: JsonValue | undefined): Reading {
  const said = merge(SaidPlace.safeParse(part).data ?? {}, recognised(input));
  if (Object.keys(said).length === 0) return { kind: 'none' };
  if (isPrecise(said, field, false)) return { kind: 'value', value: json(said) };
  return { kind: 'part', value: json(said), ask: MORE[field.precision ?? 'street'] };
}

/**
 * A known place put right by a message: another street, another postcode, or just another number ("no, number 12").
 * Undefined when the message says nothing new of it.
 */
export function amendPlace(value: JsonValue, input: TurnInput): JsonValue | undefined {
  const old = (value as unknown as PlaceValue).said;
  const fresh = recognised(input);
  if (fresh.position) return json(fresh);
  if (fresh.location) {
    const sameStreet = street(fresh.location) === street(old.location ?? '');
    return changed(old, { ...(sameStreet && old.postcode ? { postcode: old.postcode } : {}), ...fresh });
  }
  if (fresh.postcode) return changed(old, { ...(old.location ? { location: old.location } : {}), ...fresh });
  const number = bareNumber(input);
  if (number === undefined || !old.location) return undefined;
  return changed(old, { ...withoutPosition(old), location: withNumber(old.location, number) });
}

/** How sure the recognizer must be of a wish for the words to be no place, unless they hold a number. */
const CLEARLY_A_WISH = 0.7;

/** "On the 31st of February" has this many words. */
const LONGEST_DAY = 5;

const QUESTION = /[?؟？]\s*$/u;

/** Whether words in which no place was recognised may be one all the same, as they answer where it is. */
function mayBePlace({ precision }: Field, { text, understood }: TurnInput): boolean {
  if (wordCount(text) > 15 || text.length > 300) return false;
  // Who asks something tells no place, in whatever language it is not understood.
  if (QUESTION.test(text)) return false;
  const namesDay = understood.entities.date !== undefined || understood.noSuchDate === true;
  if (namesDay && wordCount(text) <= LONGEST_DAY) return false;
  if (/\d/.test(text)) return true;
  const isWish = understood.intent !== 'None' && understood.score >= CLEARLY_A_WISH;
  return precision !== 'address' && !isWish && /\p{L}/u.test(text);
}

function recognised({ understood: { entities }, position }: TurnInput): SaidPlace {
  return SaidPlace.parse(json({ location: entities.location?.slice(0, 300), postcode: entities.postcode, position }));
}

function merge(before: SaidPlace, fresh: SaidPlace): SaidPlace {
  const merged = { ...before, ...fresh };
  if (!before.location || !fresh.location || fresh.location.includes(before.location)) return merged;
  // "Alder Road", then "12": a number stands before its street; anything else is one more thing about the place.
  const isNumber = /^\d{1,4}[a-z]?$/i.test(fresh.location);
  const location = isNumber ? `${fresh.location} ${before.location}` : `${fresh.location}, ${before.location}`;
  return { ...merged, location: location.slice(0, 300) };
}

/** A street with what is beside it takes this many words: "the bus stop on Elm Hill". */
const BESIDE_SOMETHING = 4;

/** A postcode holds many doors and a word holds many places, so neither is enough to send somebody to. */
function isPrecise(said: SaidPlace, field: Field, saidMore: boolean): boolean {
  if (said.position) return true;
  if (!said.location) return false;
  if (field.precision === 'site' || saidMore) return true;
  const words = wordCount(said.location);
  const hasNumber = /\d/.test(said.location);
  if (field.precision === 'address') return words > 1 && (hasNumber || said.postcode !== undefined);
  // A street's bare name is as long as the street.
  return hasNumber || words >= BESIDE_SOMETHING;
}

function bareNumber({ text, understood: { entities } }: TurnInput): string | undefined {
  if (entities.date || entities.time || entities.phone || entities.reference || entities.amount) return undefined;
  const numbers = text.match(/(?<![\p{L}\p{N}])\d{1,4}[a-z]?(?![\p{L}\p{N}])/giu) ?? [];
  return numbers.length === 1 && wordCount(text) <= 8 ? numbers[0] : undefined;
}

const LEADING_NUMBER = /^\d{1,4}[a-z]?\s+/i;

function withNumber(location: string, number: string): string {
  return `${number} ${location.replace(LEADING_NUMBER, '')}`;
}

function street(location: string): string {
  return location.replace(LEADING_NUMBER, '').trim().toLowerCase();
}

function withoutPosition({ position: _position, ...rest }: SaidPlace): SaidPlace {
  return rest;
}

function changed(old: SaidPlace, next: SaidPlace): JsonValue | undefined {
  const same = old.location?.toLowerCase() === next.location?.toLowerCase() && old.postcode === next.postcode;
  return same ? undefined : json(next);
}

/** A street's name may hold the words of a choice ("Park Lane") and mean none of it. */
export function withoutPlace({ text, understood: { entities } }: TurnInput): string {
  return entities.location ? text.split(entities.location).join(' ') : text;
}
