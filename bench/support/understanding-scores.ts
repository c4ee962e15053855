import type { Intent, RecognizerResult } from '../../dialogs/input.ts';
import type { HeldOutMessage } from './held-out-messages.ts';

/** Messages longer than this, in characters, must tell their language. */
const LONG = 20;
const BINS = 10;

/** Counts of right answers among all. */
class Share {
  right = 0;
  all = 0;

  add(isRight: boolean): void {
    this.all += 1;
    if (isRight) this.right += 1;
  }

  get value(): number {
    return this.right / this.all;
  }
}

/** What a recognizer got right of a set of messages. Shares are 0 to 1, NaN where there was nothing to get right. */
export class UnderstandingScores {
  readonly intent = new Share();
  readonly category = new Share();
  readonly danger = new Share();
  readonly falseDanger = new Share();
  readonly also = new Share();
  readonly falseAlso = new Share();
  readonly longLanguage = new Share();
  readonly shortLanguage = new Share();
  readonly #byIntent = new Map<Intent, { wanted: number; given: number; right: number }>();
  readonly #entities = { wanted: 0, given: 0, right: 0 };
  readonly #bins = Array.from({ length: BINS }, () => ({ all: 0, right: 0, score: 0 }));

  add(message: HeldOutMessage, result: RecognizerResult, code: string): void {
    const isRight = result.intent === message.intent;
    this.intent.add(isRight);
    this.#count(message.intent).wanted += 1;
    this.#count(result.intent).given += 1;
    if (isRight) this.#count(message.intent).right += 1;
    if (message.category) this.category.add(result.category === message.category);
    if (message.danger) this.danger.add(result.flags.includes('emergency'));
    else if (message.intent !== 'Emergency') this.falseDanger.add(result.flags.includes('emergency'));
    if (message.also) this.also.add(result.also === message.also);
    else if (!message.danger) this.falseAlso.add(result.also !== undefined);
    (message.text.length > LONG ? this.longLanguage : this.shortLanguage).add(result.language === code);
    this.#addEntities(message, result);
    // A text with no wish is scored by how sure it is that there is none.
    const bin = this.#bins[Math.min(BINS - 1, Math.floor(result.score * BINS))];
    if (bin) {
      bin.all += 1;
      bin.score += result.score;
      if (isRight) bin.right += 1;
    }
  }

  #count(intent: Intent) {
    const counts = this.#byIntent.get(intent) ?? { wanted: 0, given: 0, right: 0 };
    this.#byIntent.set(intent, counts);
    return counts;
  }

  #addEntities(message: HeldOutMessage, result: RecognizerResult): void {
    // Messages with no value listed hold some all the same ("what is the weather tomorrow"): they are left out.
    if (Object.keys(message.entities).length === 0) return;
    this.#entities.wanted += Object.keys(message.entities).length;
    for (const [name, value] of Object.entries(result.entities)) {
      const wanted = message.entities[name];
      this.#entities.given += 1;
      if (wanted !== undefined && sameValue(wanted, value)) this.#entities.right += 1;
    }
  }

  /** The mean of the F1 of each intent that was wanted. */
  get macroF1(): number {
    const all = [...this.#byIntent.values()].filter(({ wanted }) => wanted > 0);
    return all.reduce((sum, { wanted, given, right }) => sum + (2 * right) / (wanted + given), 0) / all.length;
  }

  get noneRecall(): number {
    const { wanted, right } = this.#count('None');
    return right / wanted;
  }

  get nonePrecision(): number {
    const { given, right } = this.#count('None');
    return right / given;
  }

  get entityF1(): number {
    const { wanted, given, right } = this.#entities;
    return (2 * right) / (wanted + given);
  }

  /** How far scores are from the share that is right, on average. */
  get calibrationError(): number {
    const all = this.#bins.reduce((sum, bin) => sum + bin.all, 0);
    return this.#bins.reduce((sum, bin) => sum + Math.abs(bin.score - bin.right), 0) / all;
  }
}

function sameValue(wanted: string | number, given: string | number): boolean {
  const plain = (value: string | number) => String(value).toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(wanted) === plain(given);
}
