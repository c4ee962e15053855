import { join } from 'node:path';
import { PackStore } from '../bots/understanding/pack-store.ts';

/**
 * Learns what the first message needs, English and how to tell languages apart, where it is not in the cache yet. npm runs
 * it after an install, so that the first start finds it there; without it the service learns the same when it starts,
 * and the first message waits for that. The other languages are learnt behind the running service.
 */
const root = join(import.meta.dirname, '..');
await new PackStore(join(root, 'locales'), [join(root, '.cache')]).ready();
