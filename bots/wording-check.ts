import { type FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { messagesIn, type WordingFiles } from './wording-files.ts';
import { SOURCE, type Words } from './words.ts';

/** A message as it would read: the whole of it, or one of its variants, such as `sms`. */
export interface WordingPreview {
  variant: string;
  text: string;
}

type Pattern = FluentResource['body'][number]['value'];

/** Says what is wrong with a message's new words, as the tests of the locales would; nothing when they can be used. */
export function wordingProblems(
  { words, files }: { words: Words; files: WordingFiles },
  { language, id, source }: { language: string; id: string; source: string },
): string[] {
  const [own, ...others] = new FluentResource(source).body;
  const isWhole = messagesIn(source)[0]?.[1] === source.replaceAll('\r\n', '\n').trimEnd();
  if (!own || own.id !== id || others.length > 0 || !isWhole)
    return [`write the message "${id}" and nothing else: "${id} = …", each further line indented`];
  const problems = source.includes('—') ? ['use no em dash'] : [];
  const wanted = partsOf(files.source(SOURCE, id) ?? '');
  const said = partsOf(source);
  for (const [name, pattern] of wanted) {
    if (pattern === null) continue;
    const mine = said.get(name);
    // Who has no easy words says the ordinary ones.
    if (mine === undefined && name === 'easy') continue;
    if (mine === undefined || mine === null) {
      problems.push(name === '' ? 'its words are missing' : `".${name}" is missing`);
      continue;
    }
    const where = name === '' ? 'it' : `".${name}"`;
    const [needs, has] = [variables(pattern), variables(mine)];
    for (const variable of needs) if (!has.has(variable)) problems.push(`${where} lacks { $${variable} }`);
    for (const variable of has)
      if (!needs.has(variable)) problems.push(`${where} has { $${variable} }, which nobody fills`);
  }
  for (const name of said.keys()) if (!wanted.has(name)) problems.push(`nobody uses ".${name}"`);
  const broken = format(words.bundleWith(language, source), id).errors.filter((each) => each instanceof ReferenceError);
  return [...problems, ...broken.map(({ message }) => message)];
}

/** A message as it would read, with the names of its values in their places. */
export function wordingPreview(
  words: Words,
  { language, id, source }: { language: string; id: string; source: string },
) {
  return format(words.bundleWith(language, source), id).said;
}

function format(bundle: FluentBundle, id: string): { said: WordingPreview[]; errors: Error[] } {
  const message = bundle.getMessage(id);
  const errors: Error[] = [];
  const said = [['', message?.value] as const, ...Object.entries(message?.attributes ?? {})].flatMap(
    ([variant, pattern]) => {
      if (!pattern) return [];
      const values: Record<string, FluentVariable> = {};
      for (const name of variables(pattern)) values[name] = `[${name}]`;
      return [{ variant, text: bundle.formatPattern(pattern, values, errors) }];
    },
  );
  return { said, errors };
}

function partsOf(source: string): Map<string, Pattern> {
  const [message] = new FluentResource(source).body;
  if (!message) return new Map();
  return new Map([['', message.value], ...Object.entries(message.attributes ?? {})]);
}

function variables(pattern: unknown, found = new Set<string>()): Set<string> {
  if (typeof pattern !== 'object' || pattern === null) return found;
  const { type, name } = pattern as { type?: string; name?: string };
  if (type === 'var' && name) found.add(name);
  for (const part of Object.values(pattern)) variables(part, found);
  return found;
}
