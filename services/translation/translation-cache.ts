import { createHash } from 'node:crypto';
import KeyvRedis from '@keyv/redis';
import { Keyv } from 'keyv';

/** What a sentence of ours was translated to stays good for so long, in ms. */
const KEPT_FOR = 30 * 24 * 60 * 60_000;
/** Sentences kept in this process: all of ours in a dozen languages. */
const MOST = 20_000;
/** Milliseconds that a cache may take to answer: longer, and asking the translator is quicker. */
const PATIENCE = 250;

/** Where sentences of ours are kept in other languages. It never fails: what it cannot tell counts as not known. */
export class TranslationCache {
  readonly #keyv: Keyv;
  readonly #disconnect: () => Promise<void>;

  /** @param redisUrl shared by all processes; without it each keeps its own, in memory */
  constructor(redisUrl?: string) {
    const redis = redisUrl === undefined ? undefined : redisStore(redisUrl);
    this.#keyv = new Keyv({
      store: redis ?? new NewestMap<string, unknown>(MOST),
      namespace: 'translation',
      ttl: KEPT_FOR,
    });
    // Keyv answers "not there" for "cannot say" when somebody listens; for a cache the two are the same.
    this.#keyv.on('error', () => undefined);
    redis?.on('error', () => undefined);
    this.#disconnect = async () => {
      await this.#keyv.disconnect().catch(() => undefined);
    };
  }

  /** What is known of texts, in order. */
  async known(engine: string, to: string, texts: readonly string[]): Promise<(string | undefined)[]> {
    const nothing = texts.map(() => undefined);
    const keys = texts.map((text) => keyOf(engine, to, text));
    const found = await inTime(this.#keyv.getMany<string>(keys), nothing);
    return texts.map((_, i) => (typeof found[i] === 'string' ? found[i] : undefined));
  }

  async keep(engine: string, to: string, pairs: readonly { text: string; translation: string }[]): Promise<void> {
    const entries = pairs.map(({ text, translation }) => ({ key: keyOf(engine, to, text), value: translation }));
    await inTime(this.#keyv.setMany(entries), undefined);
  }

  close(): Promise<void> {
    return this.#disconnect();
  }
}

function keyOf(engine: string, to: string, text: string): string {
  return `${engine}:${to}:${createHash('sha256').update(text).digest('base64url')}`;
}

/** Without an offline queue: a call while Redis is away fails at once, and does not wait until it is back. */
function redisStore(url: string): KeyvRedis<unknown> {
  return new KeyvRedis(
    {
      url,
      disableOfflineQueue: true,
      socket: { connectTimeout: 1_000, reconnectStrategy: (tries: number) => Math.min(tries * 200, 5_000) },
    },
    { throwOnConnectError: false, connectionTimeout: 1_000 },
  );
}

async function inTime<T, F>(asked: Promise<T>, otherwise: F): Promise<T | F> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<F>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, otherwise);
  });
  try {
    return await Promise.race([asked.catch(() => otherwise), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A map that lets the oldest go when it is full. */
class NewestMap<K, V> extends Map<K, V> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: K, value: V): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > this.#most) this.delete(this.keys().next().value as K);
    return this;
  }
}
