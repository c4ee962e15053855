import path from 'node:path';
import type { SamplesEdits } from '../../services/council/content-values.ts';
import { createEmbeddedRecognizer, type EmbeddedRecognizer } from './embedded-recognizer.ts';
import { PackStore } from './pack-store.ts';
import { loadSamples, type Samples } from './samples.ts';

/** Where the embedded recognizer learns from, and where it keeps what it learnt. */
export interface RecognizerFolders {
  /** The folder `locales/`. */
  localesDir: string;
  /** Folders for what was learnt: looked for in each, written to the first that can be written to. */
  cacheDirs: string[];
}

/** The embedded recognizer as the files teach it, which can be taught more. */
export interface TeachableRecognizer extends EmbeddedRecognizer {
  /** The same with samples that staff changed, once it has learnt them. */
  taught(edits: SamplesEdits): Promise<EmbeddedRecognizer>;
  /** Languages that have samples. */
  readonly languages: readonly string[];
  /** The samples of a language, as they stand in its files. */
  samplesOf(language: string): Samples;
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
export function loadRecognizer(folders: RecognizerFolders, referencePrefix: string): TeachableRecognizer {
  const key = JSON.stringify(folders);
  const store = stores.get(key) ?? new PackStore(folders.localesDir, folders.cacheDirs);
  stores.set(key, store);
  const { localesDir, cacheDirs } = folders;
  return {
    ...createEmbeddedRecognizer(store, referencePrefix),
    taught: async (edits) => {
      // The first folder is for what the files teach: it may be shared with services whose staff changed nothing.
      const taught = new PackStore(localesDir, cacheDirs, { edits, writeTo: cacheDirs.slice(1) });
      await taught.learnt();
      return createEmbeddedRecognizer(taught, referencePrefix);
    },
    languages: store.codes,
    samplesOf: (language) => loadSamples(path.join(localesDir, language)),
  };
}
