import { z } from 'zod';
import { AnswerHead, answerText, type InformationAnswer } from './answer-file.ts';

const LONGEST_SENTENCE = 300;
const MOST_SENTENCES = 400;
const LONGEST_WORDING = 4_000;
const LONGEST_ANSWER = 4_000;

/** A sentence that the assistant learns from. */
export const SampleSentence = z
  .string()
  .trim()
  .min(3, 'a sentence needs 3 characters or more')
  .max(LONGEST_SENTENCE, `a sentence has ${LONGEST_SENTENCE} characters or fewer`);

/** What staff changed of one list of sample sentences: what the file has stays, but for what was taken out. */
export const SamplesEdit = z.strictObject({
  add: z.array(SampleSentence).max(MOST_SENTENCES, `use ${MOST_SENTENCES} sentences or fewer`),
  remove: z.array(z.string()).max(MOST_SENTENCES),
});
export type SamplesEdit = z.output<typeof SamplesEdit>;

/** What staff changed of the samples, by language and label: `en`, `intents.ReportIssue`. */
export type SamplesEdits = Readonly<Record<string, Readonly<Record<string, SamplesEdit>>>>;

/** An answer in Markdown as staff write it: as its file, but for the lines of `---`. */
export const AnswerValue = AnswerHead.extend({ text: z.string().min(1).max(LONGEST_ANSWER) }).superRefine(
  ({ text }, context) => {
    const read = answerText(text);
    if (typeof read === 'string') return;
    for (const message of read) context.addIssue({ code: 'custom', path: ['text'], message, input: text });
  },
);
export type AnswerValue = z.output<typeof AnswerValue>;

/** A message of a locale in Fluent, from its id to its last attribute. */
export const WordingValue = z.string().min(1).max(LONGEST_WORDING);

/** Kinds of content of which there are many, each with its key. `null`: as in the files. */
export const KEYED = {
  /** By the name of its file without `.md`. */
  answer: AnswerValue,
  /** By language and message id. */
  wording: WordingValue,
  /** By language and label. */
  samples: SamplesEdit,
} as const;
export type KeyedKind = keyof typeof KEYED;
/** One thing of such a kind: `answer blue-badge`, `wording en assistant-greeting`, `samples pl intents.Greeting`. */
export type KeyedPart = `${KeyedKind} ${string}`;

/** The kind and the key of a part; undefined for a part of which there is only one. */
export function keyedPart(part: string): { kind: KeyedKind; key: string } | undefined {
  const [kind = '', ...key] = part.split(' ');
  return Object.hasOwn(KEYED, kind) && key.length > 0 ? { kind: kind as KeyedKind, key: key.join(' ') } : undefined;
}

/** An answer as residents get it. */
export function answerOf(key: string, { text, ...head }: AnswerValue): InformationAnswer {
  return { key, ...head, markdown: text, text: answerText(text) as string };
}
