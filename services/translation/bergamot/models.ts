import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFiles } from './protocol.ts';

/** Names and sums of files, as `sha256sum` writes them, in the folder of models. */
const SUMS = 'SHA256SUMS';
const SUM = /^([0-9a-f]{64})[ *]+(?:\.\/)?(.+)$/;
const MODEL = /^model\..+\.bin$/;
const SHORTLIST = /^lex\..+\.bin$/;
const VOCABULARY = /^(src|trg)?vocab\..+\.spm$/;

/** The folder of models cannot be used. */
export class ModelsError extends Error {
  override name = 'ModelsError';
}

/** What a folder of models holds. */
export interface Models {
  /** By the name of their pair: `enpl`. */
  files: ReadonlyMap<string, ModelFiles>;
  /** Why others are left out, a line each. */
  leftOut: readonly string[];
}

/**
 * Finds the models in a folder: one folder for each direction, called by its two codes (`enpl`, `plen`), with the files
 * that Mozilla publishes for it, unpacked. A file that is not what `SHA256SUMS` says would end the whole thread, so its
 * model is left out.
 *
 * @throws ModelsError when there is no such folder, or nothing to check its files by
 */
export function findModels(folder: string): Models {
  const sums = sumsOf(folder);
  const files = new Map<string, ModelFiles>();
  const leftOut: string[] = [];
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    if (!/^(?:[a-z]{2,3}en|en[a-z]{2,3})$/.test(name)) {
      leftOut.push(`${name}: expected a folder such as enpl or plen`);
      continue;
    }
    const found = filesIn(join(folder, name));
    const wrong = found && listOf(found).find((file) => sumOf(file) !== sums.get(file.slice(folder.length + 1)));
    if (!found)
      leftOut.push(`${name}: expected model.*.bin, lex.*.bin, and vocab.*.spm or srcvocab.*.spm and trgvocab.*.spm`);
    else if (wrong) leftOut.push(`${name}: ${wrong.slice(folder.length + 1)} is not the file that ${SUMS} names`);
    else files.set(name, found);
  }
  return { files, leftOut };
}

function sumsOf(folder: string): Map<string, string> {
  const file = join(folder, SUMS);
  if (!existsSync(file))
    throw new ModelsError(`${file} is missing: sha256sum */* > ${SUMS} makes it from files that you trust`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, sum, name] = SUM.exec(line.trim()) ?? [];
      return sum && name ? [[name, sum] as const] : [];
    }),
  );
}

function filesIn(folder: string): ModelFiles | undefined {
  const names = readdirSync(folder).sort();
  const path = (name: string | undefined) => (name === undefined ? undefined : join(folder, name));
  const model = path(names.find((name) => MODEL.test(name)));
  const shortlist = path(names.find((name) => SHORTLIST.test(name)));
  // In order: the one for both, or the source's before the target's.
  const vocabularies = names.filter((name) => VOCABULARY.test(name)).map((name) => join(folder, name));
  const isWhole =
    vocabularies.length === 1 || (vocabularies.length === 2 && /\/srcvocab[^/]*$/.test(vocabularies[0] ?? ''));
  return model && shortlist && isWhole ? { model, shortlist, vocabularies } : undefined;
}

function listOf({ model, shortlist, vocabularies }: ModelFiles): string[] {
  return [model, shortlist, ...vocabularies];
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
