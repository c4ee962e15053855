import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { INTENTS } from '../../dialogs/input.ts';
import type { SamplesEdit } from '../../services/council/content-values.ts';
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

/** The parts of the samples whose sentences staff may change. */
export const EDITABLE_SAMPLES = ['intents', 'categories', 'answers'] as const;

/** Samples as staff changed them, by label such as `intents.ReportIssue`. A list of which nothing would be left stays. */
export function withEdits(samples: Samples, edits: Readonly<Record<string, SamplesEdit>> = {}): Samples {
  const changed = structuredClone(samples);
  for (const [label, { add, remove }] of Object.entries(edits)) {
    const [part, name = ''] = label.split('.');
    const known = EDITABLE_SAMPLES.find((each) => each === part);
    if (!known) continue;
    const lists = changed[known] as Record<string, string[]>;
    const kept = (lists[name] ?? []).filter((text) => !remove.includes(text));
    const sentences = [...new Set([...kept, ...add])];
    if (sentences.length > 0) lists[name] = sentences;
  }
  return changed;
}

/**
 * Reads `samples.yaml` in a locale's folder, such as `locales/en`.
 *
 * @throws Error naming the file and each wrong field, one a line
 */
export function loadSamples(dir: string): Samples {
  return loadLocaleFile(path.join(dir, 'samples.yaml'), samplesSchema);
}

/** Codes of the locales that have samples. */
export function languagesWithSamples(localesDir: string): string[] {
  return readdirSync(localesDir)
    .filter((code) => existsSync(path.join(localesDir, code, 'samples.yaml')))
    .sort();
}
