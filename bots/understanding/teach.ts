import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { SamplesEdits } from '../../services/council/content-values.ts';
import { abuseSchema } from './abuse.ts';
import { dangerSchema } from './danger.ts';
import { dangerSamples } from './danger-samples.ts';
import { findSpans } from './entities/find-entities.ts';
import { knownWords } from './known-words.ts';
import { type LanguageSamples, type LanguageState, trainLanguages } from './language-model.ts';
import type { PackState } from './language-pack.ts';
import { readLocaleText } from './locale-file.ts';
import { type ModelsState, trainModels, trainPooled } from './models.ts';
import { type DangerSamples, dangerSamplesSchema, type Samples, samplesSchema, withEdits } from './samples.ts';
import { learnSpelling } from './spelling.ts';
import { textSpeakSchema } from './text-speak.ts';
import { type Words, wordsSchema } from './words.ts';

/** The files of a locale that the recognizer learns from. */
export const TAUGHT_FILES = [
  'samples.yaml',
  'words.yaml',
  'danger.yaml',
  'danger-samples.yaml',
  'abuse.yaml',
  'text-speak.yaml',
] as const;

/** Reads a file of a locale that may be missing. */
function readOptional<Schema extends z.ZodType>(
  dir: string,
  name: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  const file = path.join(dir, name);
  return existsSync(file) ? readLocaleText(file, readFileSync(file, 'utf8'), schema) : undefined;
}

function readSamples(localesDir: string, code: string, edits: SamplesEdits): Samples {
  const file = path.join(localesDir, code, 'samples.yaml');
  return withEdits(readLocaleText(file, readFileSync(file, 'utf8'), samplesSchema), edits[code]);
}

function readDangerSamples(dir: string): DangerSamples {
  return readOptional(dir, 'danger-samples.yaml', dangerSamplesSchema) ?? { dangers: {}, no_danger: [] };
}

/** A few of each danger teach the wish; all of them would make an emergency of everything. */
const OF_EACH_DANGER = 3;

/** Samples with some of what is said in danger among the emergencies. */
function withDangers(samples: Samples, { dangers }: DangerSamples): Samples {
  const emergencies = [
    ...(samples.intents.Emergency ?? []),
    ...Object.values(dangers).flatMap((texts) => texts.slice(0, OF_EACH_DANGER)),
  ];
  return emergencies.length === 0 ? samples : { ...samples, intents: { ...samples.intents, Emergency: emergencies } };
}

function readWords(dir: string): Words {
  return readOptional(dir, 'words.yaml', wordsSchema) ?? wordsSchema.parse({});
}

function sentencesOf({ intents, categories, answers }: Samples): string[] {
  return [...new Set([intents, categories, answers].flatMap((part) => Object.values(part).flat()))];
}

/**
 * Learns one language from its folder, and from what staff changed of its samples.
 *
 * @throws Error naming the file and each wrong field
 */
export function teachPack(localesDir: string, code: string, edits: SamplesEdits = {}): PackState {
  const dir = path.join(localesDir, code);
  const samples = readSamples(localesDir, code, edits);
  const english = readWords(path.join(localesDir, 'en'));
  const texts = [...sentencesOf(samples), ...Object.values(samples.category_words).flat()].map((text) =>
    withoutPlaces(text, english),
  );
  const words = readWords(dir);
  const danger = readOptional(dir, 'danger.yaml', dangerSchema);
  const abuse = readOptional(dir, 'abuse.yaml', abuseSchema);
  const told = readDangerSamples(dir);
  const spelt = [...texts, ...Object.values(told.dangers).flat(), ...told.no_danger];
  return {
    code,
    words,
    danger,
    abuse,
    vocabulary: knownWords(texts),
    spelling: learnSpelling(spelt, knownWords(spelt), [words, danger, abuse].flatMap(textsIn)),
    textSpeak: readOptional(dir, 'text-speak.yaml', textSpeakSchema),
    models: trainModels(withDangers(samples, told), danger && dangerSamples(samples, danger, told)),
  };
}

/** Every text in a locale's content, keys and all. */
function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return [...(Array.isArray(content) ? [] : Object.keys(content)), ...Object.values(content).flatMap(textsIn)];
}

/** Streets and postcodes of the city are the same in every language, and are taken out before a language is told. */
function withoutPlaces(text: string, english: Words): string {
  const spans = findSpans(text, { now: new Date(0), words: english, referencePrefix: '', direction: 'either' });
  let left = text;
  for (const { entity, start, end } of spans) {
    if (entity === 'location' || entity === 'postcode')
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return left;
}

/** The languages whose files can be read. A wrong file is warned of when its own language is learnt, and stops no other. */
function readable(
  localesDir: string,
  codes: readonly string[],
  edits: SamplesEdits,
): { code: string; samples: Samples; words: Words }[] {
  return codes.flatMap((code) => {
    const dir = path.join(localesDir, code);
    try {
      const samples = withDangers(readSamples(localesDir, code, edits), readDangerSamples(dir));
      return [{ code, samples, words: readWords(dir) }];
    } catch (error) {
      if (code === 'en') throw error;
      return [];
    }
  });
}

/**
 * Learns to tell the languages apart.
 *
 * @throws Error naming the file and each wrong field of English
 */
export function teachLanguages(localesDir: string, codes: readonly string[], edits: SamplesEdits = {}): LanguageState {
  const languages = readable(localesDir, codes, edits);
  const english = readWords(path.join(localesDir, 'en'));
  return trainLanguages(
    languages.map(
      ({ code, samples, words }): LanguageSamples => ({
        code,
        texts: sentencesOf(samples).map((text) => withoutPlaces(text, english)),
        common: words.common,
        greetings: words.greetings,
        words: [
          ...Object.values(samples.category_words).flat(),
          ...words.months.flat(),
          ...words.weekdays.flat(),
          ...Object.keys(words.days),
          ...Object.keys(words.numbers),
          ...words.yes,
          ...words.no,
        ],
      }),
    ),
  );
}

/** The part that tells languages apart, and that of all wishes together; every other part is the code of a language. */
export const LANGUAGES = 'languages';
export const POOLED = 'pooled';

/**
 * Learns a part: one language, the wishes of all, or how to tell them apart.
 *
 * @throws Error naming the file and each wrong field
 */
export function learn(
  localesDir: string,
  part: string,
  codes: readonly string[],
  edits: SamplesEdits = {},
): PackState | LanguageState | ModelsState {
  if (part === LANGUAGES) return teachLanguages(localesDir, codes, edits);
  if (part === POOLED) return trainPooled(readable(localesDir, codes, edits).map(({ samples }) => samples));
  return teachPack(localesDir, part, edits);
}
