import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const DIR = fileURLToPath(new URL('../../../locales/en/', import.meta.url));

/** One text of the English locale: a message or one of its attributes ("ask-size.again"), and its file. */
export interface EnglishText {
  id: string;
  file: string;
  /** The words; a variable that was not given shows as "{$name}". */
  text: string;
}

const english = new FluentBundle('en-GB', { useIsolating: false });
const owners = new Map<string, string>();
for (const file of readdirSync(DIR).filter((name) => name.endsWith('.ftl'))) {
  const resource = new FluentResource(readFileSync(DIR + file, 'utf8'));
  for (const entry of resource.body) owners.set(entry.id, file);
  const errors = english.addResource(resource);
  if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`);
}

/** Whether the English locale has a message. */
export const hasEnglish = (id: string): boolean => english.hasMessage(id);

/** The words of a message or attribute, or undefined; what is wrong with its variables goes to `errors`. */
export function say(id: string, values: Record<string, FluentVariable> = {}, errors: Error[] = []): string | undefined {
  const [name = '', attribute] = id.split('.');
  const message = english.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? english.formatPattern(pattern, values, errors) : undefined;
}

/** Every text of the English locale. */
export function everyText(): EnglishText[] {
  return [...owners].flatMap(([id, file]) => {
    const attributes = Object.keys(english.getMessage(id)?.attributes ?? {});
    return [id, ...attributes.map((name) => `${id}.${name}`)].flatMap((each) => {
      const text = say(each);
      return text === undefined ? [] : [{ id: each, file, text }];
    });
  });
}
