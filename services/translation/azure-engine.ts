import createClient, { isUnexpected, type TextTranslationClient } from '@azure-rest/ai-translation-text';
import { z } from 'zod';
import { Circuit } from '../calls/circuit.ts';
import { TryLaterError } from '../jobs/jobs.ts';
import { azureCode, ourCode } from './azure-languages.ts';
import type { EngineAnswer, TranslationEngine } from './engine.ts';
import { TranslationUnavailableError } from './translator.ts';

/** How to call Azure Translator. */
export interface AzureOptions {
  key: string;
  /** Region of the resource, for resources that have one: `uksouth`. */
  region?: string | undefined;
  /** `https://api.cognitive.microsofttranslator.com`. */
  endpoint: string;
  /** Milliseconds until a call is given up: somebody waits for the answer. */
  patienceMs?: number;
}

const PATIENCE = 2_500;
/** Limits of one request, a little below Azure's own. */
const MOST_TEXTS = 900;
const MOST_CHARACTERS = 45_000;
/** Milliseconds to leave it alone when it says "too many" and not for how long. */
const PAUSE = 5_000;
const LONGEST_PAUSE = 10 * 60_000;

const Answer = z.object({
  value: z.array(
    z.object({
      detectedLanguage: z.object({ language: z.string(), score: z.number() }).optional(),
      translations: z.array(z.object({ text: z.string() })).min(1),
    }),
  ),
});

/** Azure answered, and cannot do it now. */
class AzureDownError extends Error {
  override name = 'AzureDownError';
}

/**
 * Azure Translator by its own client. A call is made once: in a conversation its own repeats would take longer than
 * anybody waits. After "too many requests" it is left alone for as long as it asked.
 */
export class AzureEngine implements TranslationEngine {
  readonly name = 'azure';
  readonly #client: TextTranslationClient;
  readonly #patienceMs: number;
  readonly #circuit: Circuit;
  readonly #now: () => number;
  #leaveAloneUntil = 0;

  constructor(options: AzureOptions, now: () => number = Date.now) {
    const { key, region, endpoint } = options;
    this.#client = createClient(endpoint, region ? { key, region } : { key }, {
      retryOptions: { maxRetries: 0 },
      // Only for stand-ins on this machine: the configuration refuses http elsewhere.
      allowInsecureConnection: endpoint.startsWith('http:'),
    });
    this.#patienceMs = options.patienceMs ?? PATIENCE;
    this.#now = now;
    this.#circuit = new Circuit('translator', {}, now);
  }

  knows(language: string): boolean {
    return azureCode(language) !== undefined;
  }

  async translate(texts: readonly string[], to: string, from?: string): Promise<EngineAnswer[]> {
    const target = azureCode(to);
    const source = from === undefined ? undefined : azureCode(from);
    if (!target || (from !== undefined && !source)) throw new TranslationUnavailableError('language-not-known');
    const answers: EngineAnswer[] = [];
    for (const some of batches(texts)) answers.push(...(await this.#batch(some, target, source)));
    return answers;
  }

  async #batch(texts: readonly string[], to: string, from: string | undefined): Promise<EngineAnswer[]> {
    if (this.#now() < this.#leaveAloneUntil) throw new TranslationUnavailableError('asked-to-wait');
    try {
      return await this.#circuit.run(() => this.#call(texts, to, from), isDown);
    } catch (error) {
      if (error instanceof TranslationUnavailableError) throw error;
      throw new TranslationUnavailableError(codeOf(error), { cause: error });
    }
  }

  async #call(texts: readonly string[], to: string, from: string | undefined): Promise<EngineAnswer[]> {
    const targets = [{ language: to, profanityAction: 'NoAction' as const }];
    const inputs = texts.map((text) => ({ text, textType: 'Plain', ...(from ? { language: from } : {}), targets }));
    const response = await this.#client.path('/translate').post({
      body: { inputs },
      abortSignal: AbortSignal.timeout(this.#patienceMs),
    });
    if (isUnexpected(response)) {
      const status = Number(response.status);
      if (status === 429 || status === 503) this.#pause(response.headers['retry-after']);
      if (status === 429) throw new TranslationUnavailableError('too-many');
      if (status >= 500) throw new AzureDownError(`status-${status}`);
      // Ours to mend: the key, the quota that was paid for, a language.
      throw new TranslationUnavailableError(`refused-${status}`);
    }
    const answer = Answer.safeParse(response.body).data;
    if (answer?.value.length !== texts.length) throw new AzureDownError('no-answer-to-read');
    return answer.value.map(({ translations, detectedLanguage }) => ({
      text: translations[0]?.text ?? '',
      ...(detectedLanguage ? { from: ourCode(detectedLanguage.language) } : {}),
    }));
  }

  #pause(retryAfter: string | undefined): void {
    const seconds = Number(retryAfter);
    const wait = retryAfter && Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : PAUSE;
    this.#leaveAloneUntil = this.#now() + Math.min(wait, LONGEST_PAUSE);
  }
}

/** One that it answered in order, though with a refusal, does not mean that it is down. */
function isDown(error: unknown): boolean {
  return !(error instanceof TranslationUnavailableError);
}

/** Never the text that was sent, nor what came back. */
function codeOf(error: unknown): string {
  if (error instanceof TryLaterError) return error.code;
  if (error instanceof AzureDownError) return error.message;
  return (error as Error).name === 'AbortError' || (error as Error).name === 'TimeoutError' ? 'too-slow' : 'network';
}

function* batches(texts: readonly string[]): Generator<readonly string[]> {
  let some: string[] = [];
  let characters = 0;
  for (const text of texts) {
    if (some.length > 0 && (some.length >= MOST_TEXTS || characters + text.length > MOST_CHARACTERS)) {
      yield some;
      some = [];
      characters = 0;
    }
    some.push(text);
    characters += text.length;
  }
  if (some.length > 0) yield some;
}
