import path from 'node:path';
import { z } from 'zod';
import type { AbuseClass } from '../../dialogs/input.ts';
import { loadLocaleFile } from './locale-file.ts';
import { compilePhrases, PhraseIndex, phraseListSchema, ruleOut, sentences, wordListsSchema } from './phrases.ts';

const rudenessSchema = z.strictObject({ signs: phraseListSchema.min(1), not: phraseListSchema.default([]) });

/** What `abuse.yaml` of a locale holds, by class. `reported` marks rude words that are told of, not said to us. */
export const abuseSchema = z.strictObject({
  words: wordListsSchema,
  reported: phraseListSchema,
  threat: rudenessSchema,
  abuse_severe: rudenessSchema,
  abuse: rudenessSchema,
  frustration: rudenessSchema,
});

/**
 * How rude a text is, gravest class first, or undefined when it is not. Swearing at a situation or at the assistant is
 * `frustration`, which is carried on with; `abuse`, `abuse_severe` and `threat` are aimed at people. `risk` is not
 * found here: it is rudeness beside a sign of self-harm, which only the danger finder knows.
 */
export type AbuseFinder = (text: string) => AbuseClass | undefined;

/** Classes that set the flag `abusive`. */
export const FLAGGED: ReadonlySet<AbuseClass> = new Set<AbuseClass>(['threat', 'abuse_severe', 'abuse']);

/**
 * Reads `abuse.yaml` in a locale's folder.
 *
 * @throws Error naming the file and each wrong field
 */
export function loadAbuse(dir: string): z.infer<typeof abuseSchema> {
  return loadLocaleFile(path.join(dir, 'abuse.yaml'), abuseSchema);
}

/** Makes a finder from the patterns of one language. */
export function createAbuseFinder(content: z.infer<typeof abuseSchema>): AbuseFinder {
  const reported = new PhraseIndex([['reported', compilePhrases(content.reported, content.words)]]);
  const classes = (['threat', 'abuse_severe', 'abuse', 'frustration'] as const).map((name) => {
    const compiled = compilePhrases(content[name].signs, content.words);
    return {
      name,
      compiled,
      own: new PhraseIndex([[name, compiled]]),
      not: compilePhrases(content[name].not, content.words),
    };
  });
  const index = new PhraseIndex(classes.map((one) => [one, one.compiled] as const));
  return (text) => {
    const found = new Set<AbuseClass>();
    for (const sentence of sentences(text)) {
      const suspected = new Set<(typeof classes)[number]>();
      index.addGroupsIn(sentence, suspected);
      if (suspected.size === 0) continue;
      const isReported = reported.isIn(sentence);
      for (const { name, own, not } of suspected) {
        // A threat counts even where something is reported as well; the rest of what others said is theirs.
        if (isReported && name !== 'threat') continue;
        if (!found.has(name) && own.isIn(ruleOut(sentence, not))) found.add(name);
      }
    }
    return classes.find(({ name }) => found.has(name))?.name;
  };
}
