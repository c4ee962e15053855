import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { type Answered, type Asked, type ModelFiles, type Pair, pairName } from './protocol.ts';

/**
 * The thread that translates. It loads the WebAssembly of Bergamot by its own glue, which is written for browsers; a bad
 * file can end it, and nothing else with it.
 */

interface Memory {
  getByteArrayView(): Int8Array;
}
interface List<T> {
  push_back(item: T): void;
  delete(): void;
}
interface Responses {
  get(index: number): { getTranslatedText(): string };
  delete(): void;
}
type Model = object;
interface Service {
  translate(model: Model, texts: List<string>, options: List<object>): Responses;
  translateViaPivoting(first: Model, second: Model, texts: List<string>, options: List<object>): Responses;
}
interface Bergamot {
  asm: Record<string, (...values: unknown[]) => unknown>;
  AlignedMemory: new (bytes: number, alignment: number) => Memory;
  AlignedMemoryList: new () => List<Memory>;
  VectorString: new () => List<string>;
  VectorResponseOptions: new () => List<object>;
  BlockingService: new (options: { cacheSize: number }) => Service;
  TranslationModel: new (
    config: string,
    model: Memory,
    shortlist: Memory,
    vocabularies: List<Memory>,
    quality: null,
  ) => Model;
}

/** What we use of it; the types of Node do not name it. */
interface Assembly {
  Module: new (bytes: Uint8Array) => object;
  instantiate(program: object, imports: object): Promise<object>;
}
const { WebAssembly } = globalThis as unknown as { WebAssembly: Assembly };

/** Multiplications that Firefox has its own code for, and what stands in for each elsewhere. */
const FALLBACKS = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
} as const;

/** As the package's own thread sets them for models of this kind. */
const CONFIG = {
  'beam-size': 1,
  normalize: '1.0',
  'word-penalty': 0,
  'cpu-threads': 0,
  'skip-cost': true,
  alignment: 'soft',
  quiet: true,
  'quiet-translation': true,
  'max-length-break': 128,
  'mini-batch-words': 1024,
  workspace: 128,
  'max-length-factor': '2.0',
};

const models = new Map<string, Model>();
let started: Promise<{ bergamot: Bergamot; service: Service }> | undefined;

parentPort?.on('message', (asked: Asked) => {
  void answer(asked)
    .catch((): Answered => ({ id: asked.id, error: `${asked.what}-failed` }))
    .then((answered) => parentPort?.postMessage(answered));
});

async function answer(asked: Asked): Promise<Answered> {
  started ??= start();
  const running = await started.catch(() => undefined);
  if (!running) return { id: asked.id, error: 'not-started' };
  const { bergamot, service } = running;
  if (asked.what === 'load') {
    models.set(pairName(asked.pair), load(bergamot, asked.files));
    return { id: asked.id };
  }
  return { id: asked.id, texts: translate(bergamot, service, asked.through, asked.texts) };
}

async function start(): Promise<{ bergamot: Bergamot; service: Service }> {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@browsermt/bergamot-translator')), 'worker');
  const program = new WebAssembly.Module(readFileSync(join(folder, 'bergamot-translator-worker.wasm')));
  const bergamot = await new Promise<Bergamot>((resolve, reject) => {
    const module: Record<string, unknown> = {
      print: () => undefined,
      printErr: () => undefined,
      onAbort: reject,
      instantiateWasm: (imports: object, accept: (instance: object) => void) => {
        const asm = () => (module as unknown as Bergamot).asm;
        const gemm = Object.entries(FALLBACKS).map(([name, fallback]) => [
          name,
          (...values: unknown[]) => asm()[fallback]?.(...values),
        ]);
        WebAssembly.instantiate(program, { ...imports, wasm_gemm: Object.fromEntries(gemm) }).then(accept, reject);
        return {};
      },
      onRuntimeInitialized: () => resolve(module as unknown as Bergamot),
    };
    // The glue looks for its settings by this name, and puts what it makes into the same object.
    (globalThis as { Module?: unknown }).Module = module;
    runInThisContext(readFileSync(join(folder, 'bergamot-translator-worker.js'), 'utf8'));
  });
  return { bergamot, service: new bergamot.BlockingService({ cacheSize: 0 }) };
}

function load(bergamot: Bergamot, files: ModelFiles): Model {
  const memory = (file: string, alignment: number): Memory => {
    const bytes = readFileSync(file);
    const made = new bergamot.AlignedMemory(bytes.byteLength, alignment);
    made.getByteArrayView().set(bytes);
    return made;
  };
  const vocabularies = new bergamot.AlignedMemoryList();
  for (const file of files.vocabularies) vocabularies.push_back(memory(file, 64));
  // Models come with their multipliers counted out (alphas) or without.
  const precision = files.model.includes('alphas') ? 'int8shiftAlphaAll' : 'int8shiftAll';
  const config = Object.entries({ ...CONFIG, 'gemm-precision': precision }).map(([name, value]) => `${name}: ${value}`);
  return new bergamot.TranslationModel(
    `${config.join('\n')}\n`,
    memory(files.model, 256),
    memory(files.shortlist, 64),
    vocabularies,
    null,
  );
}

function translate(bergamot: Bergamot, service: Service, through: readonly Pair[], texts: readonly string[]): string[] {
  const [first, second] = through.map((pair) => models.get(pairName(pair)));
  if (!first || (through.length > 1 && !second)) throw new Error('a model that was not loaded');
  const input = new bergamot.VectorString();
  const options = new bergamot.VectorResponseOptions();
  for (const text of texts) {
    input.push_back(text);
    options.push_back({ alignment: false, html: false, qualityScores: false });
  }
  const made = second
    ? service.translateViaPivoting(first, second, input, options)
    : service.translate(first, input, options);
  const said = texts.map((_, i) => made.get(i).getTranslatedText());
  for (const each of [input, options, made]) each.delete();
  return said;
}
