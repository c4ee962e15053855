import { INTENTS, type Intent } from '../../dialogs/input.ts';
import { readFeatures, type TextFeatures } from './features.ts';
import { LinearModel, type LinearState } from './linear-model.ts';
import type { Samples } from './samples.ts';
import { wordsOf } from './tokens.ts';
import { trainLabel, vectorsOf } from './train.ts';
import { Vectoriser, type VectoriserState } from './vectoriser.ts';

/** What a text was taken for. `score`: of texts with this score, that share is rightly named. */
export interface Guess<Label extends string> {
  label: Label;
  score: number;
}

/** What the words of a text, or of a part of it, may mean. */
export interface Guesses {
  /** The likeliest intent of all, None among them. */
  intent: Guess<Intent>;
  /** The same but for Emergency: what is meant when no danger is spoken of. */
  calm: Guess<Intent>;
  /** The likeliest category, as if the text were a report; '' with score 0 when it names none ("report a problem"). */
  category: Guess<string>;
  /** The likeliest ready answer, as if the text were a question. */
  answer: Guess<string>;
  /** The likeliest danger, with how sure it is that there is one at all. '' with score 0 where none was ever taught. */
  danger: Guess<string>;
}

/** What is guessed of a text, each of which is one head of the models. */
const HEADS = ['intent', 'category', 'answer', 'danger'] as const;
type Head = (typeof HEADS)[number];

/** What the models of one language are stored as. */
export interface ModelsState {
  /** The labels of each head, in the order of the weights: all of the first head, then all of the next. */
  labels: Record<Head, string[]>;
  vectoriser: VectoriserState;
  linear: LinearState;
  /** How many sentences taught the wishes. */
  sentences: number;
}

/**
 * From a margin to a share of right answers: 1 / (1 + e^-(at + by * margin)), fitted to what five-fold
 * cross-validation of the samples measured (intents: 0.31 right at -0.4, 0.61 at 0, 0.87 at 0.4, 0.98 at 0.8).
 */
const CURVES = {
  intent: { at: 0.5, by: 4 },
  /** The same where two models were asked: the mean of their margins. */
  shared: { at: 1.4, by: 4.1 },
  category: { at: 2.9, by: 4.7 },
  answer: { at: 1.2, by: 5 },
  danger: { at: 0.1, by: 4.7 },
} as const;
type Curve = { at: number; by: number };

/**
 * What None is given ahead of the rest, for a language with a thousand sentences: there is more that is none of a
 * council's business than any samples show. The more of them, the less is needed, and with enough of them nothing.
 */
const NONE_AHEAD = 0.4;
const FEW_SENTENCES = 1000;
const ENOUGH_SENTENCES = 3000;
/** The margin of an intent that no sample has. */
const UNHEARD = -1;
/** How many guesses are told of. */
const MOST_NAMED = 3;
/** The class of what is said in no danger. */
const NO_DANGER = '';
/** The class of reports that do not say of what. */
const NO_CATEGORY = '';
/** A category this near is named beside a general wish ("I want to report rats": 0.1; "report a problem": -0.7). */
const NAMED_BESIDE = -0.35;

/** What the samples of one language taught. */
export class Models {
  readonly #vectoriser: Vectoriser;
  readonly #linear: LinearModel;
  readonly #labels: ModelsState['labels'];
  /** How many sentences taught the wishes. */
  readonly sentences: number;

  constructor(state: ModelsState) {
    this.#vectoriser = new Vectoriser(state.vectoriser);
    this.#linear = new LinearModel(state.linear);
    this.#labels = state.labels;
    this.sentences = state.sentences;
  }

  /** What its vectors are made with. */
  get vectoriser(): Vectoriser {
    return this.#vectoriser;
  }

  /** The labels of each head. */
  get labels(): ModelsState['labels'] {
    return this.#labels;
  }

  /** The margin of each label for the words from `from` up to `to`. Overwritten by the next call. */
  margins(features: TextFeatures, from: number, to: number): Float64Array {
    return this.#linear.margins(this.#vectoriser.vector(features, from, to));
  }
}

/**
 * Guesses what texts mean, by the models of their language and, for wishes, by those of all languages together: words
 * are borrowed, and related languages share them.
 */
export class Guesser {
  readonly #own: Models;
  readonly #pooled: Models | undefined;
  /** Where each of our own intents stands among the pooled ones. */
  readonly #places: readonly number[];
  readonly #none: number;
  readonly #noneAhead: number;
  readonly #curve: Curve;

  /** @param pooled left out where a language is to be told by its own samples alone */
  constructor(own: Models, pooled?: Models) {
    this.#own = own;
    this.#pooled = pooled;
    this.#places = own.labels.intent.map((label) => pooled?.labels.intent.indexOf(label) ?? -1);
    const lacking = (ENOUGH_SENTENCES - own.sentences) / (ENOUGH_SENTENCES - FEW_SENTENCES);
    this.#noneAhead = NONE_AHEAD * Math.min(1, Math.max(0, lacking));
    this.#none = own.labels.intent.indexOf('None');
    this.#curve = pooled ? CURVES.shared : CURVES.intent;
  }

  /** The likeliest intents of some words with their scores, best first. */
  intents(words: readonly string[]): Guess<string>[] {
    const features = readFeatures(words);
    const margins = this.#margins(features, 0, features.length);
    return this.#own.labels.intent
      .map((label, i) => rated({ label, margin: margins[i] as number }, this.#curve))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_NAMED);
  }

  #margins(features: TextFeatures, from: number, to: number): Float64Array {
    const margins = this.#own.margins(features, from, to);
    if (this.#pooled) {
      const others = this.#pooled.margins(features, from, to);
      for (const [i, place] of this.#places.entries()) {
        margins[i] = ((margins[i] as number) + (others[place] ?? UNHEARD)) / 2;
      }
    }
    if (this.#pooled && this.#none >= 0) margins[this.#none] = (margins[this.#none] as number) + this.#noneAhead;
    return margins;
  }

  /** What the words from `from` up to `to` may mean. */
  guess(features: TextFeatures, from = 0, to = features.length): Guesses {
    const margins = this.#margins(features, from, to);
    const { intent, category, answer, danger } = this.#own.labels;
    const answersFrom = intent.length + category.length;
    return {
      intent: rated(best(intent, margins, 0), this.#curve) as Guess<Intent>,
      calm: rated(best(intent, margins, 0, 'Emergency'), this.#curve) as Guess<Intent>,
      category: categoryGuess(category, margins, intent.length),
      answer: answer.length > 0 ? rated(best(answer, margins, answersFrom), CURVES.answer) : { label: '', score: 0 },
      danger: dangerGuess(danger, margins, answersFrom + answer.length),
    };
  }
}

interface Match {
  label: string;
  margin: number;
}

/** The label that fits best, or best of all but one. */
function best(labels: readonly string[], margins: Float64Array, from: number, but?: string): Match {
  let at = -1;
  for (let i = 0; i < labels.length; i += 1) {
    const better = at < 0 || (margins[from + i] as number) > (margins[from + at] as number);
    if (better && labels[i] !== but) at = i;
  }
  return { label: labels[at] ?? '', margin: margins[from + at] ?? Number.NEGATIVE_INFINITY };
}

function rated({ label, margin }: Match, curve: Curve): Guess<string> {
  const score = 1 / (1 + Math.exp(-(curve.at + curve.by * margin)));
  return { label, score: Math.round(score * 1000) / 1000 };
}

/**
 * A danger is told by how much a text is like what is said in it, and by how little it is like what is said in none:
 * the dangers share their signs of fear and haste, and each has few samples of its own.
 */
function dangerGuess(labels: readonly string[], margins: Float64Array, from: number): Guess<string> {
  const calm = labels.indexOf(NO_DANGER);
  if (calm < 0) return { label: NO_DANGER, score: 0 };
  const { label, margin } = best(labels, margins, from, NO_DANGER);
  return rated({ label, margin: (margin - (margins[from + calm] as number)) / 2 }, CURVES.danger);
}

function categoryGuess(labels: readonly string[], margins: Float64Array, from: number): Guess<string> {
  const found = best(labels, margins, from);
  if (found.label !== NO_CATEGORY) return rated(found, CURVES.category);
  const named = best(labels, margins, from, NO_CATEGORY);
  return named.margin > NAMED_BESIDE ? rated(named, CURVES.category) : { label: NO_CATEGORY, score: 0 };
}

/** Wishes differ in how common they are; of categories none is likelier than another. */
const BIAS: Readonly<Record<Head, number>> = { intent: 1, category: 0.3, answer: 1, danger: 1 };
/** How much more a sample of a wish with few samples counts: 0 for no more, 1 for so much that all wishes weigh alike. */
const BALANCE = 0.3;

type Groups = readonly (readonly [string, readonly string[]])[];

function intentGroups({ intents, categories, answers }: Samples): Groups {
  return [
    ...INTENTS.map((intent) => [intent, intents[intent] ?? []] as const),
    ...Object.values(categories).map((texts) => ['ReportIssue', texts] as const),
    ...Object.values(answers).map((texts) => ['AskInformation', texts] as const),
  ];
}

/**
 * Learns from the samples of one language. Takes a few tenths of a second.
 *
 * @param dangers what is said in each danger; what is said in none under ''
 */
export function trainModels(samples: Samples, dangers: Record<string, readonly string[]> = {}): ModelsState {
  return train({
    intent: intentGroups(samples),
    // What people say who want to report, and do not say what, is of no category: without a class of its own it would
    // be taken for whichever shares a word with it.
    category: [
      ...Object.entries(samples.categories),
      ...Object.entries(samples.category_words),
      [NO_CATEGORY, samples.intents.ReportIssue ?? []],
    ],
    answer: Object.entries(samples.answers),
    danger: Object.entries(dangers),
  });
}

/** Learns the wishes from the samples of all languages together. Takes a few seconds. */
export function trainPooled(languages: readonly Samples[]): ModelsState {
  return trainLabels(languages.flatMap(intentGroups));
}

/** Learns to tell labels apart, whatever they are: they stand where the wishes do. */
export function trainLabels(groups: Groups): ModelsState {
  return train({ intent: groups, category: [], answer: [], danger: [] });
}

function train(heads: Record<Head, Groups>): ModelsState {
  const texts = [...new Set(Object.values(heads).flatMap((groups) => groups.flatMap(([, group]) => group)))];
  const rowOf = new Map(texts.map((text, row) => [text, row]));
  const words = texts.map(wordsOf);
  const vectoriser = Vectoriser.learn(words);
  const vectors = vectorsOf(vectoriser, words);
  const labels: ModelsState['labels'] = { intent: [], category: [], answer: [], danger: [] };
  const columns: Float32Array[] = [];
  for (const head of HEADS) {
    const samplesOf = heads[head].flatMap(([label, group]) =>
      group.map((text) => [rowOf.get(text) ?? 0, label] as const),
    );
    const rows = Int32Array.from(samplesOf, ([row]) => row);
    labels[head] = [...new Set(samplesOf.map(([, label]) => label))];
    const counts = new Map<string, number>();
    for (const [, label] of samplesOf) counts.set(label, (counts.get(label) ?? 0) + 1);
    const mean = samplesOf.length / counts.size;
    const shares = Float32Array.from(samplesOf, ([, label]) => (mean / (counts.get(label) ?? 1)) ** BALANCE);
    for (const label of labels[head]) {
      const isOwn = Uint8Array.from(samplesOf, ([, own]) => (own === label ? 1 : 0));
      columns.push(trainLabel(vectors, rows, isOwn, BIAS[head], head === 'intent' ? shares : undefined));
    }
  }
  const sentences = heads.intent.reduce((sum, [, group]) => sum + group.length, 0);
  return { labels, vectoriser: vectoriser.state, linear: LinearModel.of(columns).state, sentences };
}

/** Reads and guesses in one step, for a text by itself. */
export function guessText(guesser: Guesser, text: string): Guesses {
  return guesser.guess(readFeatures(wordsOf(text)));
}
