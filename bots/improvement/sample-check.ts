import { INTENTS } from '../../dialogs/input.ts';
import { readFeatures } from '../understanding/features.ts';
import { EDITABLE_SAMPLES, type Samples } from '../understanding/samples.ts';
import { wordsOf } from '../understanding/tokens.ts';
import { type SampleVectors, vectorsOf } from '../understanding/train.ts';
import { Vectoriser } from '../understanding/vectoriser.ts';

/** A sentence beside what it would mean, and what stands in its way. */
export interface Confusion {
  /** The sentence that is there already. */
  sample: string;
  label: string;
  /** It is the same in words; else it is only very like it. */
  isSame: boolean;
}

/** From this likeness on (1 is the same) two sentences of different meaning would make each other unsure. */
const TOO_ALIKE = 0.9;
/** Of one or two words each is like many: "absolutely" and "absolutely not" mean what they say. */
const FEWEST_ALIKE = 3;
/** What stands in the place of what was personal: the assistant reads a message without those words as well. */
const MASKS = /\[(?:email|phone|postcode|reference|name|place|number)\]/g;

/** Every label whose sentences can be changed, by the council's content. */
export function sampleLabels(council: {
  categories: ReadonlyMap<string, unknown>;
  answers: ReadonlyMap<string, unknown>;
}): string[] {
  return [
    ...INTENTS.map((name) => `intents.${name}`),
    ...[...council.categories.keys()].map((name) => `categories.${name}`),
    ...[...council.answers.keys()].map((name) => `answers.${name}`),
  ];
}

/** A message that was kept without what is personal, as a sentence to learn from. */
export function asSentence(masked: string): string {
  return masked
    .replace(MASKS, ' ')
    .replace(/\s+(?=[,.?!])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a label such as `intents.ReportIssue`. */
export function sentencesOf(samples: Samples, label: string): readonly string[] {
  const [part, name = ''] = label.split('.');
  const known = EDITABLE_SAMPLES.find((each) => each === part);
  return known ? ((samples[known] as Record<string, string[]>)[name] ?? []) : [];
}

/** Tells which new sentences would make two meanings be taken for one another. */
export class SampleCheck {
  readonly #texts: { text: string; label: string; said: string }[];
  /** Those that came since the others were compared: only the same words are looked for among them. */
  readonly #added: { text: string; label: string; said: string }[] = [];
  readonly #vectoriser: Vectoriser;
  readonly #vectors: SampleVectors;

  /** @param samples all that is learnt from in a language */
  constructor(samples: Samples) {
    this.#texts = EDITABLE_SAMPLES.flatMap((part) =>
      Object.entries(samples[part]).flatMap(([name, texts]) =>
        texts.map((text) => ({ text, label: `${part}.${name}`, said: wordsOf(text).join(' ') })),
      ),
    );
    const words = this.#texts.map(({ text }) => wordsOf(text));
    this.#vectoriser = Vectoriser.learn(words);
    this.#vectors = vectorsOf(this.#vectoriser, words);
  }

  /** Takes one more sentence for one that is there. */
  add({ label, sentence }: { label: string; sentence: string }): void {
    this.#added.push({ text: sentence, label, said: wordsOf(sentence).join(' ') });
  }

  /** Whether a label has a sentence of the same words. */
  has(label: string, sentence: string): boolean {
    const said = wordsOf(sentence).join(' ');
    return [...this.#texts, ...this.#added].some((each) => each.label === label && each.said === said);
  }

  /** The sentence that a new one would be taken for, where that one means something else. */
  confusion(label: string, sentence: string): Confusion | undefined {
    const words = wordsOf(sentence);
    const said = words.join(' ');
    const others = [...this.#texts.entries()].filter(([, each]) => !agree(each.label, label));
    const added = this.#added.filter((each) => !agree(each.label, label));
    const same = [...others.map(([, each]) => each), ...added].find((each) => each.said === said);
    if (same) return { sample: same.text, label: same.label, isSame: true };
    if (words.length < FEWEST_ALIKE) return undefined;
    const weights = new Float32Array(this.#vectors.size);
    const own = this.#vectoriser.vector(readFeatures(words));
    for (let i = 0; i < own.length; i += 1) weights[own.indices[i] as number] = own.values[i] as number;
    const near = others
      .map(([row, each]) => ({ each, alike: this.#alike(row, weights) }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (!near || near.alike < TOO_ALIKE) return undefined;
    return { sample: near.each.text, label: near.each.label, isSame: false };
  }

  #alike(row: number, weights: Float32Array): number {
    const { starts, indices, values } = this.#vectors;
    let alike = 0;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1)
      alike += (weights[indices[at] as number] as number) * (values[at] as number);
    return alike;
  }
}

/** Whether a sentence may have both labels: what reports something is a report, what has an answer is a question. */
function agree(one: string, other: string): boolean {
  const of = (label: string): string => {
    if (label.startsWith('categories.')) return 'intents.ReportIssue';
    return label.startsWith('answers.') ? 'intents.AskInformation' : label;
  };
  return one === other || (of(one) === of(other) && (one === of(one) || other === of(other)));
}
