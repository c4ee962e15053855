import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pack, type Storable, unpack } from './stored-model.ts';

/** Files of one part that are kept: today's, and the one before it, for a program that is put back. */
const KEPT = 2;
/** A file that is still under its temporary name after this long was left by a process that died. */
const STALE_MS = 60 * 60_000;

/**
 * Keeps what was learnt in files, so that a start does not learn it again. A file is named after what it was learnt
 * from; a damaged one is thrown away. It never throws: without a folder to write to, all is learnt at each start.
 */
export class ModelCache {
  readonly #dirs: readonly string[];
  readonly #writeTo: readonly string[];

  /**
   * @param dirs folders to look in
   * @param writeTo the first of these that can be written to is written to
   */
  constructor(dirs: readonly string[], writeTo: readonly string[] = dirs) {
    this.#dirs = dirs;
    this.#writeTo = writeTo;
  }

  /** What was learnt for a part from content with this hash; undefined when that is not kept. */
  read(part: string, hash: string): unknown {
    for (const dir of this.#dirs) {
      const file = path.join(dir, fileName(part, hash));
      const bytes = readBytes(file);
      if (!bytes) continue;
      try {
        return unpack(bytes);
      } catch {
        rmSync(file, { force: true });
      }
    }
    return undefined;
  }

  /** Keeps what was learnt. */
  write(part: string, hash: string, learnt: Storable): void {
    const bytes = pack(learnt);
    for (const dir of this.#writeTo) {
      try {
        mkdirSync(dir, { recursive: true });
        const temporary = path.join(dir, `${fileName(part, hash)}.${process.pid}.tmp`);
        writeFileSync(temporary, bytes);
        renameSync(temporary, path.join(dir, fileName(part, hash)));
        prune(dir, part);
        return;
      } catch {
        // A folder that cannot be written to: the next one may.
      }
    }
  }
}

function fileName(part: string, hash: string): string {
  return `understanding-${part}-${hash}.bin`;
}

function readBytes(file: string): Uint8Array<ArrayBuffer> | undefined {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    // Read into memory of its own, from its beginning: the arrays inside are views that must be aligned.
    const bytes = new Uint8Array(fstatSync(opened).size);
    readSync(opened, bytes);
    return bytes;
  } catch {
    return undefined;
  } finally {
    closeSync(opened);
  }
}

function prune(dir: string, part: string): void {
  const files = readdirSync(dir).filter((name) => name.startsWith(`understanding-${part}-`));
  const aged = files.map((name) => ({ name, age: Date.now() - statSync(path.join(dir, name)).mtimeMs }));
  const old = aged
    .filter(({ name }) => name.endsWith('.bin'))
    .sort((a, b) => a.age - b.age)
    .slice(KEPT);
  const stale = aged.filter(({ name, age }) => name.endsWith('.tmp') && age > STALE_MS);
  for (const { name } of [...old, ...stale]) rmSync(path.join(dir, name), { force: true });
}
