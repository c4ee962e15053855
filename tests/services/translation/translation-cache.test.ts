import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { TranslationCache } from '../../../services/translation/translation-cache.ts';

describe('the cache of translations', () => {
  it('knows what it was given, for the engine and language it was given for', async () => {
    const cache = new TranslationCache();
    await cache.keep('azure', 'pl', [{ text: 'bin', translation: 'kosz' }]);
    expect(await cache.known('azure', 'pl', ['bin', 'bag'])).to.deep.equal(['kosz', undefined]);
    expect(await cache.known('azure', 'lt', ['bin'])).to.deep.equal([undefined]);
    expect(await cache.known('other', 'pl', ['bin'])).to.deep.equal([undefined]);
    await cache.close();
  });

  it('knows nothing, and breaks nothing, while Redis is away', async () => {
    // A port on which nobody listens any more.
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    await once(gone, 'close');
    const cache = new TranslationCache(`redis://127.0.0.1:${port}`);
    await cache.keep('azure', 'pl', [{ text: 'bin', translation: 'kosz' }]);
    expect(await cache.known('azure', 'pl', ['bin'])).to.deep.equal([undefined]);
    await cache.close();
  });

  it('waits for no Redis that does not answer', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const cache = new TranslationCache(`redis://127.0.0.1:${port}`);
    expect(await cache.known('azure', 'pl', ['bin'])).to.deep.equal([undefined]);
    silent.close();
  });
});
