import MiniSearch from 'minisearch';
import type { InformationAnswer } from '../council/answer-file.ts';

/** An answer that may fit a question. */
export interface FoundAnswer {
  answer: InformationAnswer;
  /** 0 to 1: how much of the question and of the nearest known way to ask it are the same. */
  score: number;
  /** Words that tell something, and stand in the question: with one alone, chance is likelier. */
  words: number;
}

/** Words that tell nothing of what is asked. */
const EMPTY = new Set(
  `a about am an and any anyone are as at be can could d did do does for from get got have has he her his how i if in
  is it its ll me my need of on or our please s she should tell that the their them there they this to u us want was we
  were what whats when where which who will with would you your hello hi thanks thank know like just much`.split(/\s+/),
);

/** How many of the search's hits are looked at closely. */
const LOOKED_AT = 8;

/**
 * Finds the council's answers to questions. It says only what stands in them: nothing is put together from pieces.
 * The search is MiniSearch's; how sure it is comes from comparing the words of the question, by how rare they are, with
 * the ways of asking that each answer lists.
 */
export class Information {
  readonly #answers: ReadonlyMap<string, InformationAnswer>;
  readonly #search: MiniSearch;
  readonly #rarity = new Map<string, number>();
  readonly #asked: ReadonlyMap<string, readonly ReadonlySet<string>[]>;

  constructor(answers: readonly InformationAnswer[]) {
    this.#answers = new Map(answers.map((answer) => [answer.key, answer]));
    this.#search = new MiniSearch({
      idField: 'key',
      fields: ['questions', 'title', 'text'],
      extractField: (answer, field) => [(answer as Record<string, unknown>)[field]].flat().join('\n'),
      tokenize: terms,
      processTerm: (term) => term,
      searchOptions: { boost: { questions: 4, title: 3 }, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
    });
    this.#search.addAll(answers);
    this.#asked = new Map(
      answers.map(({ key, title, questions }) => [key, [title, ...questions].map((text) => new Set(terms(text)))]),
    );
    for (const sets of this.#asked.values()) {
      for (const term of new Set(sets.flatMap((set) => [...set]))) {
        this.#rarity.set(term, (this.#rarity.get(term) ?? 0) + 1);
      }
    }
  }

  /** The answer of a key. */
  answer(key: string): InformationAnswer | undefined {
    return this.#answers.get(key);
  }

  /** Answers that may fit a question in the council's language, the likeliest first. */
  find(question: string): FoundAnswer[] {
    const asked = new Set(terms(question));
    if (asked.size === 0) return [];
    const found = this.#search.search(question).slice(0, LOOKED_AT);
    return found
      .flatMap(({ id, match, queryTerms, terms: matched }) => {
        const answer = this.#answers.get(id);
        if (!answer) return [];
        // A word that was found with a slip counts as the word it stands for.
        const spelled = new Set([...asked].map((term) => (term in match ? term : nearest(term, matched))));
        const score = Math.max(...(this.#asked.get(id) ?? []).map((known) => this.#likeness(spelled, known)));
        return queryTerms.length > 0 ? [{ answer, score, words: asked.size }] : [];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** Twice what both have, by what each has: 1 when the words are the same, 0 when none is shared. */
  #likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const weigh = (set: Iterable<string>) => [...set].reduce((sum, term) => sum + this.#weight(term), 0);
    const shared = weigh([...a].filter((term) => b.has(term)));
    const whole = weigh(a) + weigh(b);
    return whole === 0 ? 0 : (2 * shared) / whole;
  }

  #weight(term: string): number {
    return Math.log(1 + this.#answers.size / (this.#rarity.get(term) ?? 1));
  }
}

/** The words of a text that tell something, without endings that only say how many. */
function terms(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word)).map(singular);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function nearest(term: string, matched: readonly string[]): string {
  const close = matched.find(
    (known) => known[0] === term[0] && Math.abs(known.length - term.length) <= 2 && known !== term,
  );
  return term.length > 4 && close && overlap(term, close) >= 0.6 ? close : term;
}

/** Share of letter pairs that two words have in common. */
function overlap(a: string, b: string): number {
  const pairs = (word: string) => new Set(Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  return (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size);
}
