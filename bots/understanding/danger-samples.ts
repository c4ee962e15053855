import type { z } from 'zod';
import { createDangerFinder, type dangerSchema } from './danger.ts';
import type { DangerSamples, Samples } from './samples.ts';

/** How many texts a pattern is made into. */
const TEXTS_A_PATTERN = 5;

/**
 * What is said in each danger, for a classifier that finds what the patterns just miss (another order of words, another
 * ending): the patterns written out, and the samples of dangers. What looks like a danger and is none, and all that
 * is said otherwise, stands under ''.
 */
export function dangerSamples(
  samples: Samples,
  content: z.infer<typeof dangerSchema>,
  told: DangerSamples,
): Record<string, string[]> {
  const find = createDangerFinder(content);
  const said: Record<string, string[]> = { '': [] };
  const add = (key: string, text: string): void => {
    said[key] ??= [];
    said[key].push(text);
  };
  for (const [key, { signs, not }] of Object.entries(content.dangers)) {
    for (const pattern of signs) for (const text of writtenOut(pattern, content.words)) add(key, text);
    for (const pattern of not) for (const text of writtenOut(pattern, content.words)) add('', text);
  }
  for (const [key, texts] of Object.entries(told.dangers)) for (const text of texts) add(key, text);
  for (const text of told.no_danger) add('', text);
  for (const text of samples.intents.Emergency ?? []) {
    const key = find(text)[0];
    if (key) add(key, text);
  }
  const { Emergency: _, ...intents } = samples.intents;
  const harmless = [intents, samples.categories, samples.answers].flatMap((part) => Object.values(part).flat());
  for (const text of harmless) if (find(text).length === 0) add('', text);
  return said;
}

/** Texts that a pattern finds, each with other ones of its words. */
function writtenOut(pattern: string, lists: Readonly<Record<string, readonly string[]>>): string[] {
  const terms = pattern
    .replace(/^=/, '')
    .trim()
    .split(/\s+/)
    .map((term) =>
      term
        .replace(/^~/, '')
        .split('|')
        .flatMap((word) => (word.startsWith('<') ? (lists[word.slice(1, -1)] ?? []) : [word]))
        .map((word) => word.replace(/\*$/, '')),
    );
  const texts = Array.from({ length: TEXTS_A_PATTERN }, (_, i) =>
    terms.map((words, at) => words[(i * (at + 1) + at) % words.length] ?? '').join(' '),
  );
  return [...new Set(texts)];
}
