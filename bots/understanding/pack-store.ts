import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SamplesEdits } from '../../services/council/content-values.ts';
import { LanguageModel, type LanguageState } from './language-model.ts';
import { LanguagePack, type PackState } from './language-pack.ts';
import { ModelCache } from './model-cache.ts';
import { Guesser, Models, type ModelsState } from './models.ts';
import { languagesWithSamples } from './samples.ts';
import { LANGUAGES, POOLED, TAUGHT_FILES } from './teach.ts';
import type { TeachWork } from './teach-worker.ts';

/** The language that is understood beside every other, and whose pack must be there. */
export const FIRST_LANGUAGE = 'en';

type Part = LanguagePack | LanguageModel | Models;

interface Wanted {
  part: string;
  resolve(part: Part): void;
  reject(problem: Error): void;
}

/** A thread that learns, one part at a time. */
interface Learner {
  takes(part: string): boolean;
  worker: Worker | undefined;
  learning: Wanted | undefined;
}

const isShared = (part: string): boolean => part === LANGUAGES || part === POOLED;

/**
 * What was learnt of each language, from `samples.yaml` and the files beside it in each locale's folder. It comes from
 * the cache when it was learnt before; else a thread beside the service learns it, English first, and whoever needs it
 * waits. What is of all languages together takes longest, so a second thread learns of it at the same time.
 */
export class PackStore {
  /** Codes of the locales that have samples. */
  readonly codes: readonly string[];
  readonly #localesDir: string;
  readonly #cacheDirs: string[];
  readonly #writeTo: string[];
  readonly #edits: SamplesEdits;
  readonly #cache: ModelCache;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #parts = new Map<string, Part | Promise<Part>>();
  readonly #guessers = new Map<LanguagePack, Guesser>();
  readonly #queue: Wanted[] = [];
  readonly #learners: readonly Learner[] = [
    { takes: () => true, worker: undefined, learning: undefined },
    { takes: isShared, worker: undefined, learning: undefined },
  ];

  /**
   * @param localesDir the folder `locales/`
   * @param cacheDirs folders for what was learnt; the first that can be written to is written to
   * @param changed what staff changed of the samples, and where what is learnt from that is kept
   * @throws Error when there is no English locale with samples
   */
  constructor(
    localesDir: string,
    cacheDirs: string[],
    changed: { edits: SamplesEdits; writeTo: string[] } = { edits: {}, writeTo: cacheDirs },
  ) {
    this.#localesDir = localesDir;
    this.#cacheDirs = cacheDirs;
    this.#writeTo = changed.writeTo;
    this.#edits = changed.edits;
    this.#cache = new ModelCache(cacheDirs, changed.writeTo);
    this.codes = languagesWithSamples(localesDir);
    if (!this.codes.includes(FIRST_LANGUAGE)) {
      throw new Error(`${path.join(localesDir, FIRST_LANGUAGE, 'samples.yaml')}: missing`);
    }
    this.#hashes = hashesOf(localesDir, this.codes, changed.edits);
    this.#want(FIRST_LANGUAGE);
    this.#want(LANGUAGES);
    this.#want(POOLED);
  }

  /** Resolves when English is understood and languages are told apart. */
  async ready(): Promise<void> {
    const pack = await this.pack(FIRST_LANGUAGE);
    await Promise.all([this.guesser(pack), this.languages()]);
  }

  /** Resolves when what staff changed is learnt. */
  async learnt(): Promise<void> {
    await Promise.all([this.ready(), ...Object.keys(this.#edits).map((code) => this.pack(code))]);
  }

  /** One language; English for a code without samples, or whose files are wrong (a warning says which). */
  pack(code: string): LanguagePack | Promise<LanguagePack> {
    return this.#want(this.codes.includes(code) ? code : FIRST_LANGUAGE) as LanguagePack | Promise<LanguagePack>;
  }

  /** What guesses the wishes of a language. */
  guesser(pack: LanguagePack): Guesser | Promise<Guesser> {
    const known = this.#guessers.get(pack);
    if (known) return known;
    const pooled = this.#want(POOLED) as Models | Promise<Models>;
    if (pooled instanceof Models) return this.#keepGuesser(pack, pooled);
    return pooled.then((models) => this.#keepGuesser(pack, models));
  }

  #keepGuesser(pack: LanguagePack, pooled: Models): Guesser {
    const guesser = new Guesser(pack.models, pooled);
    this.#guessers.set(pack, guesser);
    return guesser;
  }

  /** The same, when it needs no waiting for. */
  guesserNow(code: string): Guesser | undefined {
    const pack = this.pack(code);
    const guesser = pack instanceof LanguagePack ? this.guesser(pack) : undefined;
    return guesser instanceof Guesser ? guesser : undefined;
  }

  /** What tells languages apart. */
  languages(): LanguageModel | Promise<LanguageModel> {
    return this.#want(LANGUAGES) as LanguageModel | Promise<LanguageModel>;
  }

  /** The same, when it needs no waiting for. */
  languagesNow(): LanguageModel | undefined {
    const model = this.languages();
    return model instanceof LanguageModel ? model : undefined;
  }

  #want(part: string): Part | Promise<Part> {
    const known = this.#parts.get(part);
    if (known) return known;
    const stored = this.#cache.read(part, this.#hashes.get(part) ?? '');
    if (stored) return this.#keep(part, stored);
    const learnt = new Promise<Part>((resolve, reject) => {
      this.#queue.push({ part, resolve, reject });
    }).catch((problem: Error) => {
      if (part === FIRST_LANGUAGE || isShared(part)) throw problem;
      process.emitWarning(`${part} is not understood: ${problem.message}`);
      const english = this.pack(FIRST_LANGUAGE);
      this.#parts.set(part, english);
      return english;
    });
    // Whoever waits for it hears of what went wrong; nobody may be waiting yet.
    learnt.catch(() => undefined);
    this.#parts.set(part, learnt);
    this.#next();
    return learnt;
  }

  #keep(part: string, learnt: unknown): Part {
    const made = this.#make(part, learnt);
    this.#parts.set(part, made);
    return made;
  }

  #make(part: string, learnt: unknown): Part {
    if (part === LANGUAGES) return new LanguageModel(learnt as LanguageState);
    if (part === POOLED) return new Models(learnt as ModelsState);
    const english = this.#parts.get(FIRST_LANGUAGE);
    return new LanguagePack(learnt as PackState, english instanceof LanguagePack ? english.words : undefined);
  }

  #next(): void {
    for (const learner of this.#learners) if (!learner.learning) this.#nextOf(learner);
  }

  #nextOf(learner: Learner): void {
    const wanted = this.#queue.find(({ part }) => learner.takes(part));
    if (!wanted) {
      void learner.worker?.terminate();
      learner.worker = undefined;
      return;
    }
    this.#queue.splice(this.#queue.indexOf(wanted), 1);
    learner.learning = wanted;
    learner.worker ??= this.#startWorker(learner);
    learner.worker.postMessage({ part: wanted.part, hash: this.#hashes.get(wanted.part) });
  }

  #startWorker(learner: Learner): Worker {
    const work: TeachWork = {
      localesDir: this.#localesDir,
      cacheDirs: this.#cacheDirs,
      writeTo: this.#writeTo,
      codes: [...this.codes],
      edits: this.#edits,
    };
    const worker = new Worker(new URL('./teach-worker.ts', import.meta.url), { workerData: work, execArgv: [] });
    worker.on('message', ({ part, learnt, problem }: { part: string; learnt?: unknown; problem?: string }) => {
      const wanted = learner.learning;
      if (wanted?.part !== part) return;
      learner.learning = undefined;
      if (learnt === undefined) wanted.reject(new Error(problem));
      else wanted.resolve(this.#keep(part, learnt));
      this.#next();
    });
    worker.on('error', (problem: Error) => {
      const wanted = learner.learning;
      learner.learning = undefined;
      learner.worker = undefined;
      wanted?.reject(problem);
      this.#next();
    });
    return worker;
  }
}

/**
 * What each part is learnt from, as a hash: the files of the locale, or of all locales, what staff changed of them, and
 * the program that learns.
 * So neither a new sample nor a new program ever meets what was learnt before it.
 */
function hashesOf(localesDir: string, codes: readonly string[], edits: SamplesEdits): Map<string, string> {
  const program = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(import.meta.dirname, name)));
  const start = createHash('sha256');
  for (const source of program) start.update(source);
  const all = start.copy();
  const hashes = new Map<string, string>();
  for (const code of codes) {
    const own = start.copy().update(code);
    for (const name of TAUGHT_FILES) {
      const file = path.join(localesDir, code, name);
      if (!existsSync(file)) continue;
      const content = readFileSync(file);
      own.update(name).update(content);
      if (name !== 'danger.yaml' && name !== 'abuse.yaml') all.update(code).update(content);
    }
    if (edits[code]) {
      const changed = JSON.stringify(edits[code]);
      own.update(changed);
      all.update(changed);
    }
    hashes.set(code, own.digest('hex').slice(0, 16));
  }
  const shared = all.digest('hex').slice(0, 16);
  return hashes.set(LANGUAGES, shared).set(POOLED, shared);
}
