import path from 'node:path';
import { z } from 'zod';
import { INTENTS } from '../../dialogs/input.ts';
import { loadLocaleFile } from './locale-file.ts';

const sentences = z.array(z.string().trim().min(1)).min(1);
const key = z.string().regex(/^[a-z_]+$/);

/** What `samples.yaml` of a locale holds. The comments in the English one say what each part is for. */
export const samplesSchema = z.strictObject({
  intents: z.partialRecord(z.enum(INTENTS), sentences),
  categories: z.record(key, sentences),
  answers: z.record(key, sentences).default({}),
  category_words: z.record(key, sentences).default({}),
});

/** What `danger-samples.yaml` of a locale holds: what is said in each danger, and what shares its words and tells of none. */
export const dangerSamplesSchema = z.strictObject({
  dangers: z.record(key, sentences),
  no_danger: z.array(z.string().trim().min(1)).default([]),
});

/** What is said in danger, in one language. */
export type DangerSamples = z.infer<typeof dangerSamplesSchema>;

/** The sample sentences of one language. */
export type Samples = z.infer<typeof samplesSchema>;

/**
 * Reads `samples.yaml` in a locale's folder, such as `locales/en`.
 *
 * @throws Error naming the file and each wrong field, one a line
 */
export function loadSamples(dir: string): Samples {
  return loadLocaleFile(path.join(dir, 'samples.yaml'), samplesSchema);
}
