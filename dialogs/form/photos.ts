import { z } from 'zod';
import type { JsonValue } from '../journey.ts';
import { fieldsOf, setFact, type Turn } from './turn.ts';

/** What a fact of photos holds: ids of stored photos. */
export const PhotosSchema = z.array(z.string()) as unknown as z.ZodType<JsonValue>;

/** Keeps the photos of a message, whatever was asked. What the edge refused was said there. */
export async function keepPhotos(turn: Turn): Promise<void> {
  const { input, context } = turn;
  if (input.photos.length === 0) return;
  const field = fieldsOf(turn).find(({ kind }) => kind === 'photos');
  if (!field) return;
  const before = [turn.state.facts[field.name]?.value ?? []].flat().map(String);
  const all = [...new Set([...before, ...input.photos.map(({ id }) => id)])];
  const most = context.council.photos_max;
  const kept = all.slice(0, most);
  await setFact(turn, field, kept, 'said');
  if (kept.length > before.length) turn.messages.push({ id: 'form-photos-kept', values: { count: kept.length } });
  if (all.length > most) turn.messages.push({ id: 'form-photos-most', values: { most } });
}
