import { openFolder, type Storage } from './storages.ts';

/** An empty folder for an embedded database, the same for all tests of the suite, removed after them. */
export function closingFolder(): () => Storage {
  let opened: Awaited<ReturnType<typeof openFolder>> | undefined;
  before(async () => {
    opened = await openFolder();
  });
  after(() => opened?.remove());
  return () => {
    if (!opened) throw new Error('the storage is known inside hooks and tests only');
    return opened.storage;
  };
}
