import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE } from './words.ts';

/** Words for staff, and for whoever tries the service, are no residents' words. */
const NOT_FOR_RESIDENTS = /^(?:desk|staff)/;
/** The first line of a message. Terms are the locale's own business. */
const BEGINNING = /^([a-zA-Z][\w-]*) *=/;

/** The messages of the locales as they stand in their files, for those who change them. */
export class WordingFiles {
  readonly #folder: string;
  readonly #read = new Map<string, ReadonlyMap<string, string>>();

  /** @param folder the folder `locales/` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Every message for residents, by id. */
  get ids(): string[] {
    return [...this.#messages(SOURCE).keys()].sort();
  }

  /** A message in Fluent; undefined where the locale has none of its own. */
  source(language: string, id: string): string | undefined {
    return this.#messages(language).get(id);
  }

  #messages(language: string): ReadonlyMap<string, string> {
    const known = this.#read.get(language);
    if (known) return known;
    const folder = join(this.#folder, language);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ftl') && !NOT_FOR_RESIDENTS.test(name));
    const messages = new Map(files.flatMap((name) => messagesIn(readFileSync(join(folder, name), 'utf8'))));
    this.#read.set(language, messages);
    return messages;
  }
}

/** The messages of a Fluent text, each from its id to its last line, by id. */
export function messagesIn(text: string): [id: string, source: string][] {
  const found: { id: string; lines: string[] }[] = [];
  let open = false;
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const id = BEGINNING.exec(line)?.[1];
    if (id) found.push({ id, lines: [line] });
    // Whatever is indented, or closes a bracket, belongs to the message before it; so do empty lines between.
    else if (open && /^(?:\s|\}|$)/.test(line)) found.at(-1)?.lines.push(line);
    open = id !== undefined || (open && /^(?:\s|\}|$)/.test(line));
  }
  return found.map(({ id, lines }) => [id, lines.join('\n').trimEnd()]);
}
