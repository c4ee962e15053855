import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the stand-in harms a translation, as real translators do now and then. */
export type Mangling =
  | 'nothing'
  /** Words in another order. */
  | 'reorders'
  /** A place is lost. */
  | 'drops'
  /** A place comes twice. */
  | 'doubles'
  /** Digits of another script. */
  | 'localises digits'
  /** Spaces in the braces of a place. */
  | 'spaces'
  /** Other brackets. */
  | 'brackets'
  /** Names and whatever else has a capital letter become other words. */
  | 'translates names'
  /** Something that has nothing to do with the text. */
  | 'garbage';

/** How the next request is met instead of as documented. */
export type AzureTrouble =
  | { kind: 'status'; status: number; retryAfter?: string }
  /** Never answers. */
  | { kind: 'silence' }
  | { kind: 'body'; body: string };

interface Input {
  text: string;
  language?: string;
  targets: { language: string; profanityAction?: string }[];
}

/** What the stand-in was asked. */
export interface AzureRequest {
  headers: Record<string, string | string[] | undefined>;
  version: string | null;
  inputs: Input[];
}

const WORDS = /(\{[^}]*\}|[^\s{}]+)/g;

/**
 * A stand-in for Azure Translator on loopback, by the documentation of api-version 2026-06-06. Its "translation" puts a
 * mark of the language before each word: `pl:hello`. From such words it tells the language, and translates them back.
 */
export class FakeAzureTranslator {
  readonly requests: AzureRequest[] = [];
  /** Met first come first; the rest is met as documented. */
  readonly troubles: AzureTrouble[] = [];
  /** Harms by turns: one for each text. */
  manglings: readonly Mangling[] = ['nothing'];
  /** What the texts it is told of mean in English. */
  readonly dictionary = new Map<string, { language: string; english: string }>();
  #next = 0;
  readonly #silent = new Set<ServerResponse>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<FakeAzureTranslator> {
    const fake = new FakeAzureTranslator();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** All texts that were sent, in order. */
  get texts(): string[] {
    return this.requests.flatMap(({ inputs }) => inputs.map(({ text }) => text));
  }

  async stop(): Promise<void> {
    for (const response of this.#silent) response.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = new URL(request.url ?? '/', this.url);
    const { inputs } = JSON.parse(body || '{"inputs":[]}') as { inputs: Input[] };
    this.requests.push({ headers: request.headers, version: url.searchParams.get('api-version'), inputs });
    const trouble = this.troubles.shift();
    if (trouble?.kind === 'silence') return void this.#silent.add(response);
    if (trouble?.kind === 'body') return answer(response, 200, trouble.body);
    if (trouble) {
      const { status, retryAfter } = trouble;
      const body = JSON.stringify({ error: { code: `${status}000`, message: 'stand-in' } });
      return answer(response, status, body, retryAfter ? { 'Retry-After': retryAfter } : {});
    }
    if (url.pathname !== '/translate' || !request.headers['ocp-apim-subscription-key']) {
      return answer(response, 401, '{"error":{"code":"401000","message":"stand-in"}}');
    }
    const value = inputs.map((input) => this.#translate(input));
    answer(response, 200, JSON.stringify({ value }));
  }

  #translate({ text, language, targets }: Input) {
    const [{ language: to } = { language: 'en' }] = targets;
    const known = this.dictionary.get(text.trim());
    const from = language ?? known?.language ?? /(?:^|\s)([a-z]{2,3}):/.exec(text)?.[1] ?? 'en';
    const plain = text.replace(/(^|\s)[a-z]{2,3}:(?=\S)/g, '$1');
    const said = known && to === 'en' ? known.english : to === 'en' ? plain : marked(plain, to);
    const mangling = this.manglings[this.#next++ % this.manglings.length] ?? 'nothing';
    return {
      ...(language ? {} : { detectedLanguage: { language: from, score: 0.98 } }),
      translations: [{ language: to, text: mangled(said, mangling), sourceCharacters: text.length }],
    };
  }
}

function answer(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(body);
}

function marked(text: string, to: string): string {
  return text.replace(WORDS, (word) => (word.startsWith('{') || !/\p{L}/u.test(word) ? word : `${to}:${word}`));
}

function mangled(text: string, mangling: Mangling): string {
  switch (mangling) {
    case 'nothing':
      return text;
    case 'reorders':
      return text.split(' ').reverse().join(' ');
    case 'drops':
      return text.replace(/\{\d+\}/, '');
    case 'doubles':
      return text.replace(/(\{\d+\})/, '$1 $1');
    case 'localises digits':
      return text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
    case 'spaces':
      return text.replace(/\{(\d+)\}/g, '{ $1 }');
    case 'brackets':
      return text.replace(/\{(\d+)\}/g, '｛$1｝');
    case 'translates names':
      return text.replace(/\p{Lu}[\p{L}\p{M}]*/gu, 'Xyz').replace(/\d+/g, '7');
    case 'garbage':
      return '<html>Bad gateway</html>'.repeat(3);
  }
}
