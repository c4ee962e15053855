import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Choice, Message, MessageValue, MessageValues } from '../dialogs/message.ts';
import { formatList, formatPlain, isolated, isRightToLeft, languageTag } from './formats.ts';
import { ATTRIBUTES, isShown, type Manner } from './manner.ts';

const localeSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  own_name: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  /** Where every message comes from; its words need no review. */
  source: z.boolean().optional(),
  reviewed_by: z.string().nullable(),
  reviewed_on: z.string().nullable(),
});

/** A language of the service, as its folder in `locales/` describes it. */
export type Locale = z.infer<typeof localeSchema>;

/** A sentence in English with places for its values. */
export interface SentenceTemplate {
  text: string;
  /** What stands in `{0}`, `{1}` …; not every one need be in the text. */
  values: readonly MessageValue[];
}

/** What stands in the files, by language. */
type LocaleFiles = ReadonlyMap<string, readonly FluentResource[]>;
/** What staff changed: each message under its language and id. */
type WordingChanges = readonly (readonly [key: string, source: string])[];

/** The locales cannot be used: one line a problem, naming the file. */
export class LocaleError extends Error {
  override name = 'LocaleError';
}

/** English is the source: a message no other locale has is said in English. */
export const SOURCE = 'en';

/** Turns message ids and values into the words of a language. */
export class Words {
  readonly #files: LocaleFiles;
  readonly #changes: () => WordingChanges | undefined;
  #made: { bundles: ReadonlyMap<string, FluentBundle>; of: WordingChanges | undefined };
  /** Words of choices without values, by language and label: content, so there is an end to them. */
  readonly #choiceWords = new Map<string, readonly string[]>();
  readonly locales: ReadonlyMap<string, Locale>;

  /**
   * Reads every locale under a folder: `<code>/locale.yaml` and `<code>/*.ftl`. One without sentences is understood only.
   *
   * @throws LocaleError naming file and fault
   */
  static load(folder: string): Words {
    const locales = new Map<string, Locale>();
    const files = new Map<string, readonly FluentResource[]>();
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const locale = readLocale(join(folder, entry.name));
      locales.set(locale.code, locale);
      const resources = readResources(join(folder, entry.name));
      if (resources) files.set(locale.code, resources);
    }
    if (!files.has(SOURCE)) throw new LocaleError(`${folder}: the folder "${SOURCE}" is missing`);
    return new Words(locales, files);
  }

  private constructor(
    locales: ReadonlyMap<string, Locale>,
    files: LocaleFiles,
    changes: () => WordingChanges | undefined = () => undefined,
  ) {
    this.locales = locales;
    this.#files = files;
    this.#changes = changes;
    this.#made = { bundles: bundlesOf(files), of: undefined };
  }

  /**
   * The same words, but for what staff have changed. Everybody who holds them sees each change at once.
   *
   * @param changes messages in Fluent by language and id, at the moment it is asked; the same list while it is the same
   */
  live(changes: () => WordingChanges | undefined): Words {
    return new Words(this.locales, this.#files, changes);
  }

  /** The sentences of a language with other words for one of them, to try it. */
  bundleWith(language: string, source: string): FluentBundle {
    const changes = [...(this.#changes() ?? []), [`${language} `, source] as const];
    return bundleOf(language, this.#files.get(language) ?? [], changes);
  }

  get #bundles(): ReadonlyMap<string, FluentBundle> {
    const changes = this.#changes();
    if (this.#made.of !== changes) {
      this.#made = { bundles: bundlesOf(this.#files, changes), of: changes };
      this.#choiceWords.clear();
    }
    return this.#made.bundles;
  }

  /** Whether the service has sentences of its own in a language, or can only understand it. */
  speaks(language: string): boolean {
    return this.#bundles.has(language);
  }

  /** The language a message is said in: the one that was wanted, or English where that has no words for it. */
  languageOf(id: string, language: string): string {
    return this.hasOwn(id, language) ? language : SOURCE;
  }

  /** Whether a language has a message of its own, and need not borrow the English one. */
  hasOwn(id: string, language: string): boolean {
    return this.#bundles.get(language)?.hasMessage(id.split('.')[0] as string) ?? false;
  }

  /** Whether a language has words for easy read. One that is a translator's has them of the English ones. */
  hasEasyRead(language: string): boolean {
    return this.#easyRead(language) || !this.speaks(language);
  }

  /** The languages that have words of their own for easy read. */
  get easyReadLanguages(): Locale[] {
    return [...this.locales.values()].filter(({ code }) => this.#easyRead(code));
  }

  #easyRead(language: string): boolean {
    return this.#bundles.get(language)?.getMessage(EASY_SIGN)?.attributes.easy !== undefined;
  }

  /** Whether English has the message. */
  has(id: string): boolean {
    return this.#bundles.get(SOURCE)?.hasMessage(id) ?? false;
  }

  /**
   * The words of a message. `id` may name an attribute: `report-done.sms`. An id nobody has comes back as it is, so that
   * a slip in content is seen and never silent.
   */
  say(id: string, values: MessageValues, language: string, manner: Manner = 'text'): string {
    for (const code of language === SOURCE ? [SOURCE] : [language, SOURCE]) {
      const bundle = this.#bundles.get(code);
      const pattern = bundle && findPattern(bundle, id, manner);
      if (!pattern) continue;
      // Errors are missing values; the sentence is still said, with the gap showing as Fluent shows it.
      return bundle.formatPattern(pattern, this.#variables(pattern, values, code, manner), []);
    }
    return id;
  }

  /**
   * A message in English with `{0}`, `{1}` … where its values stand, to be translated without them; and the values.
   * Numbers, and what decides between variants, are said in the text itself.
   */
  template(id: string, values: MessageValues, manner: Manner): SentenceTemplate {
    const bundle = this.#bundles.get(SOURCE);
    const pattern = bundle && findPattern(bundle, id, manner);
    if (!pattern) return { text: id, values: [] };
    const deciding = decidingValues(pattern);
    const places: MessageValue[] = [];
    const variables: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'number') variables[name] = value;
      else if (deciding.has(name)) variables[name] = this.#value(value, SOURCE, manner);
      else {
        variables[name] = `{${places.length}}`;
        places.push(value);
      }
    }
    return { text: bundle.formatPattern(pattern, variables, []), values: places };
  }

  /** A whole message in words. */
  text(message: Message, language: string, manner: Manner): string {
    return this.say(message.id, message.values ?? {}, language, manner);
  }

  /** The label of a choice. */
  label(choice: Choice, language: string, manner: Manner = 'text'): string {
    return this.say(choice.label, choice.values ?? {}, language, manner);
  }

  /**
   * The label and all the other words that mean a choice, in a language and in English. For a choice without values it
   * is the same array each time.
   */
  wordsFor(choice: Choice, language: string): readonly string[] {
    if (choice.values) return this.#wordsFor(choice, language);
    const key = `${language} ${choice.label}`;
    const words = this.#choiceWords.get(key) ?? this.#wordsFor(choice, language);
    this.#choiceWords.set(key, words);
    return words;
  }

  #wordsFor(choice: Choice, language: string): string[] {
    const words: string[] = [];
    for (const code of new Set([language, SOURCE])) {
      words.push(this.label(choice, code));
      const other = this.#attribute(`${choice.label}.words`, code);
      if (other) words.push(...other.split(',').map((word) => word.trim()));
    }
    return words.filter((word) => word !== '');
  }

  /** The words of a message's attribute `words`, in a language or else in English. */
  wordsOf(id: string, language: string): string[] {
    const words = this.#attribute(`${id}.words`, language) ?? this.#attribute(`${id}.words`, SOURCE) ?? '';
    return words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }

  #attribute(id: string, code: string): string | undefined {
    const bundle = this.#bundles.get(code);
    const pattern = bundle && findPattern(bundle, id, 'text');
    return pattern ? bundle.formatPattern(pattern, {}, []) : undefined;
  }

  #variables(
    pattern: object | string,
    values: MessageValues,
    code: string,
    manner: Manner,
  ): Record<string, FluentVariable> {
    const deciding = decidingValues(pattern);
    const variables: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(values)) {
      // What chooses a variant is compared as it is.
      const isAsItIs = typeof value === 'number' || (typeof value === 'string' && deciding.has(name));
      variables[name] = isAsItIs ? value : this.#value(value, code, manner);
    }
    return variables;
  }

  #value(value: MessageValue, code: string, manner: Manner): string {
    if (typeof value === 'object' && 'message' in value) {
      return this.say(value.message, value.values ?? {}, code, manner);
    }
    if (typeof value === 'object' && 'list' in value) {
      return formatList(
        value.list.map((part) => this.#value(part, code, manner)),
        value.join ?? 'and',
        code,
      );
    }
    const said = formatPlain(value, code);
    // Old phones show the marks as boxes, and speech has no direction.
    return isShown(manner) && isRightToLeft(code) ? isolated(said) : said;
  }
}

function readLocale(folder: string): Locale {
  const file = join(folder, 'locale.yaml');
  const parsed = localeSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new LocaleError(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** What is read back before a report is sent: a locale with easy words for it has them for the rest. */
const EASY_SIGN = 'report-read-back';

/** A locale that has these has all; one that has only some others is not spoken yet. */
const FIRST_WORDS = 'assistant.ftl';

/** The sentences of a locale, if it has any: some languages are understood before they are spoken. */
function readResources(folder: string): FluentResource[] | undefined {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
  if (!files.includes(FIRST_WORDS)) return undefined;
  const seen = new Set<string>();
  return files.map((name) => {
    const resource = new FluentResource(readFileSync(join(folder, name), 'utf8'));
    const twice = resource.body.filter(({ id }) => seen.has(id)).map(({ id }) => `"${id}" is there twice`);
    if (twice.length > 0) throw new LocaleError(`${join(folder, name)}: ${twice.join('; ')}`);
    for (const { id } of resource.body) seen.add(id);
    return resource;
  });
}

function bundlesOf(files: LocaleFiles, changes: WordingChanges = []): Map<string, FluentBundle> {
  const bundles = new Map<string, FluentBundle>();
  for (const [code, resources] of files) bundles.set(code, bundleOf(code, resources, changes));
  return bundles;
}

function bundleOf(code: string, resources: readonly FluentResource[], changes: WordingChanges): FluentBundle {
  // Values are kept apart by marks of ours, where the script needs it.
  const bundle = new FluentBundle(languageTag(code), { useIsolating: false });
  for (const resource of resources) bundle.addResource(resource);
  for (const [key, source] of changes) {
    if (key.startsWith(`${code} `)) bundle.addResource(new FluentResource(source), { allowOverrides: true });
  }
  return bundle;
}

function findPattern(bundle: FluentBundle, id: string, manner: Manner) {
  const [name, attribute] = id.split('.') as [string, string | undefined];
  const message = bundle.getMessage(name);
  if (!message) return undefined;
  if (attribute) return message.attributes[attribute];
  for (const name of ATTRIBUTES[manner]) if (message.attributes[name]) return message.attributes[name];
  return message.value ?? undefined;
}

/** The values by which a pattern chooses between variants. */
function decidingValues(pattern: object | string): ReadonlySet<string> {
  if (typeof pattern === 'string') return NONE;
  const known = deciding.get(pattern) ?? collectDeciding(pattern, new Set());
  deciding.set(pattern, known);
  return known;
}

const NONE: ReadonlySet<string> = new Set();
/** By pattern: content, so there is an end to them. */
const deciding = new WeakMap<object, ReadonlySet<string>>();

function collectDeciding(pattern: unknown, found: Set<string>): Set<string> {
  if (typeof pattern !== 'object' || pattern === null) return found;
  const { type, selector } = pattern as { type?: string; selector?: { type?: string; name?: string } };
  if (type === 'select' && selector?.type === 'var' && selector.name) found.add(selector.name);
  for (const part of Object.values(pattern)) collectDeciding(part, found);
  return found;
}
