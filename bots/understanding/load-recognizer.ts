import { createEmbeddedRecognizer, type EmbeddedRecognizer } from './embedded-recognizer.ts';
import { PackStore } from './pack-store.ts';

/** Where the embedded recognizer learns from, and where it keeps what it learnt. */
export interface RecognizerFolders {
  /** The folder `locales/`. */
  localesDir: string;
  /** Folders for what was learnt: looked for in each, written to the first that can be written to. */
  cacheDirs: string[];
}

const stores = new Map<string, PackStore>();

/**
 * The embedded recognizer for every locale that has samples. It can be asked at once: a message waits until what it
 * needs has been read, or, where nothing is kept from an earlier start, learnt. In one process all recognizers of a
 * folder share what was learnt.
 *
 * @param referencePrefix the council's: "NOR"
 * @throws Error when there is no English locale with samples
 */
export function loadRecognizer(folders: RecognizerFolders, referencePrefix: string): EmbeddedRecognizer {
  const key = JSON.stringify(folders);
  const store = stores.get(key) ?? new PackStore(folders.localesDir, folders.cacheDirs);
  stores.set(key, store);
  return createEmbeddedRecognizer(store, referencePrefix);
}
