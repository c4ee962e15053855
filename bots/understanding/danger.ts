import path from 'node:path';
import { z } from 'zod';
import { loadLocaleFile } from './locale-file.ts';
import { compilePhrases, PhraseIndex, phraseListSchema, ruleOut, sentences, wordListsSchema } from './phrases.ts';

/** What `danger.yaml` of a locale holds: the signs of each danger, gravest first. */
export const dangerSchema = z.strictObject({
  words: wordListsSchema.default({}),
  dangers: z.record(
    z.string().regex(/^[a-z_]+$/),
    z.strictObject({
      /** Patterns that show the danger. */
      signs: phraseListSchema.min(1),
      /** Patterns that look like it and are harmless. */
      not: phraseListSchema.default([]),
    }),
  ),
});

/** Finds dangers in a text: keys of the council's `emergencies.yaml`, gravest first, each once. Errs on finding. */
export type DangerFinder = (text: string) => string[];

/**
 * Reads `danger.yaml` in a locale's folder.
 *
 * @throws Error naming the file and each wrong field
 */
export function loadDanger(dir: string): z.infer<typeof dangerSchema> {
  return loadLocaleFile(path.join(dir, 'danger.yaml'), dangerSchema);
}

/** Makes a finder from the patterns of one language. */
export function createDangerFinder(content: z.infer<typeof dangerSchema>): DangerFinder {
  const dangers = Object.entries(content.dangers).map(([key, { signs, not }]) => {
    const compiled = compilePhrases(signs, content.words);
    return { key, compiled, own: new PhraseIndex([[key, compiled]]), not: compilePhrases(not, content.words) };
  });
  const index = new PhraseIndex(dangers.map((danger) => [danger, danger.compiled] as const));
  return (text) => {
    const shown = new Set<string>();
    for (const sentence of sentences(text)) {
      // Most sentences hold no sign at all: exclusions are only looked at when one does.
      const suspected = new Set<(typeof dangers)[number]>();
      index.addGroupsIn(sentence, suspected);
      for (const { key, own, not } of suspected) {
        if (!shown.has(key) && own.isIn(ruleOut(sentence, not))) shown.add(key);
      }
    }
    return shown.size === 0 ? [] : dangers.map(({ key }) => key).filter((key) => shown.has(key));
  };
}
