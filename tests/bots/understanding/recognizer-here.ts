import { fileURLToPath } from 'node:url';
import type { EmbeddedRecognizer } from '../../../bots/understanding/embedded-recognizer.ts';
import { loadRecognizer } from '../../../bots/understanding/load-recognizer.ts';

const folder = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** The recognizer of the project's own locales, with the cache that its programs share. */
export function recognizerHere(): EmbeddedRecognizer {
  return loadRecognizer({ localesDir: folder('locales'), cacheDirs: [folder('.cache')] }, 'NOR');
}
