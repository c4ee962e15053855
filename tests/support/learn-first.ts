import { join } from 'node:path';
import { PackStore } from '../../bots/understanding/pack-store.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Before any test: every language is learnt once and kept in the cache, as it is after a first start. The processes that
 * tests begin then find it there, and none is slow for another reason than the one under test.
 */
export async function mochaGlobalSetup(): Promise<void> {
  const store = new PackStore(join(root, 'locales'), [join(root, '.cache')]);
  await store.ready();
  for (const code of store.codes) await store.pack(code);
}
