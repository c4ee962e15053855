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
  /** Somebody waits for it: it goes before what is only learnt in advance. */
  urgent: boolean;
  resolve(part: Part): void;
  reject(problem: Error): void;
}

/**
 * What was learnt of each language, from `samples.yaml` and the files beside it in each locale's folder. It comes from
 * the cache when it was learnt before; else a second thread learns it, English first, and whoever needs it waits.
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
  #worker: Worker | undefined;
  #learning: Wanted | undefined;

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
    this.#want(FIRST_LANGUAGE, true);
    this.#want(LANGUAGES, true);
    this.#want(POOLED, true);
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

  /** Learns in advance what is not in the cache, in the background. */
  learnAll(): void {
    for (const part of [POOLED, ...this.codes]) if (!this.#parts.has(part)) this.#learnInAdvance(part);
  }

  /** One language; English for a code without samples, or whose files are wrong (a warning says which). */
  pack(code: string): LanguagePack | Promise<LanguagePack> {
    return this.#want(this.codes.includes(code) ? code : FIRST_LANGUAGE, true) as LanguagePack | Promise<LanguagePack>;
  }

  /** What guesses the wishes of a language. */
  guesser(pack: LanguagePack): Guesser | Promise<Guesser> {
    const known = this.#guessers.get(pack);
    if (known) return known;
    const pooled = this.#want(POOLED, true) as Models | Promise<Models>;
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
    return this.#want(LANGUAGES, true) as LanguageModel | Promise<LanguageModel>;
  }

  /** The same, when it needs no waiting for. */
  languagesNow(): LanguageModel | undefined {
    const model = this.languages();
    return model instanceof LanguageModel ? model : undefined;
  }

  #learnInAdvance(code: string): void {
    const stored = this.#cache.has(code, this.#hashes.get(code) ?? '');
    if (!stored) this.#want(code, false);
  }

  #want(part: string, urgent: boolean): Part | Promise<Part> {
    const known = this.#parts.get(part);
    if (known) {
      if (urgent) this.#hurry(part);
      return known;
    }
    const stored = this.#cache.read(part, this.#hashes.get(part) ?? '');
    if (stored) return this.#keep(part, stored);
    const learnt = new Promise<Part>((resolve, reject) => {
      this.#queue.push({ part, urgent, resolve, reject });
    }).catch((problem: Error) => {
      if (part === FIRST_LANGUAGE || part === LANGUAGES || part === POOLED) throw problem;
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

  #hurry(part: string): void {
    const wanted = this.#learning?.part === part ? this.#learning : this.#queue.find((one) => one.part === part);
    if (!wanted || wanted.urgent) return;
    wanted.urgent = true;
    if (wanted === this.#learning) this.#worker?.ref();
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
    if (this.#learning) return;
    const wanted = this.#queue.find((one) => one.urgent) ?? this.#queue[0];
    if (!wanted) {
      void this.#worker?.terminate();
      this.#worker = undefined;
      return;
    }
    this.#queue.splice(this.#queue.indexOf(wanted), 1);
    this.#learning = wanted;
    this.#worker ??= this.#startWorker();
    // What is learnt in advance keeps no process alive.
    if (wanted.urgent) this.#worker.ref();
    else this.#worker.unref();
    this.#worker.postMessage({ part: wanted.part, hash: this.#hashes.get(wanted.part) });
  }

  #startWorker(): Worker {
    const work: TeachWork = {
      localesDir: this.#localesDir,
      cacheDirs: this.#cacheDirs,
      writeTo: this.#writeTo,
      codes: [...this.codes],
      edits: this.#edits,
    };
    const worker = new Worker(new URL('./teach-worker.ts', import.meta.url), { workerData: work, execArgv: [] });
    worker.on('message', ({ part, learnt, problem }: { part: string; learnt?: unknown; problem?: string }) => {
      const wanted = this.#learning;
      if (wanted?.part !== part) return;
      this.#learning = undefined;
      if (learnt === undefined) wanted.reject(new Error(problem));
      else wanted.resolve(this.#keep(part, learnt));
      this.#next();
    });
    worker.on('error', (problem: Error) => {
      const wanted = this.#learning;
      this.#learning = undefined;
      this.#worker = undefined;
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
