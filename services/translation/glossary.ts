import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Term } from './protect.ts';

const Glossary = z.record(z.string().min(2), z.string().min(1));

/** A glossary cannot be used: names the file. */
export class GlossaryError extends Error {
  override name = 'GlossaryError';
}

/** The council's own terms in other languages, from `locales/<code>/glossary.yaml`: English on the left. */
export class Glossaries {
  readonly #terms = new Map<string, readonly Term[]>();

  /**
   * Reads the glossary of each locale that has one.
   *
   * @throws GlossaryError
   */
  static load(localesDir: string): Glossaries {
    const glossaries = new Glossaries();
    for (const code of readdirSync(localesDir)) {
      const file = join(localesDir, code, 'glossary.yaml');
      if (!existsSync(file)) continue;
      const read = Glossary.safeParse(parse(readFileSync(file, 'utf8')));
      if (!read.success) throw new GlossaryError(`${file}: ${z.prettifyError(read.error)}`);
      glossaries.#terms.set(
        code,
        Object.entries(read.data).map(([term, means]) => ({ term, means })),
      );
    }
    return glossaries;
  }

  /** The terms that a text in one language may hold, and their meaning in the other; the longest first. */
  terms(from: string | undefined, to: string): readonly Term[] {
    const own = to === 'en' ? (this.#terms.get(from ?? '') ?? []).map(turned) : this.#terms.get(to);
    return from === 'en' || to === 'en' ? [...(own ?? [])].sort((a, b) => b.term.length - a.term.length) : [];
  }
}

/** The English in brackets after a term is for readers, and not what people write. */
function turned({ term, means }: Term): Term {
  return { term: means.replace(/\s*[(（].*[)）]$/, ''), means: term };
}
