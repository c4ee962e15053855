import { escapeHtml } from '../http/html.ts';

/** A language that the page can be served in, or at least the conversation be had in. */
export interface PageLanguage {
  /** Code of `locales/`. */
  code: string;
  /** BCP 47. */
  tag: string;
  /** Its own name. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** A sentence of the page in a language, by its name in the page's files; undefined where the locale has none. */
export type PageWords = (name: string, values: Record<string, string>, language: string) => string | undefined;

/** Stand for what is a link in the page, while its sentence is escaped. */
const PHONE = '\u0001';
const EMERGENCY = '\u0002';
/** What the page's own scripts say, with `{0}` for a number or a name. */
const SAID_BY_SCRIPTS = [
  'you',
  'assistant',
  'typing',
  'connecting',
  'lost',
  'stillLost',
  'connectedAgain',
  'sending',
  'uploading',
  'sent',
  'waiting',
  'notSent',
  'tryAgain',
  'notSentAloud',
  'noMessage',
  'left',
  'tooLong',
  'photoHint',
  'notAPhoto',
  'photoTooLarge',
  'tooManyPhotos',
  'removePhoto',
  'photoAdded',
  'photoRemoved',
  'photo',
  'photoYouSent',
  'photoMissing',
  'choices',
  'newTab',
  'ended',
  'endedByServer',
  'endedByYou',
  'newChat',
];

/** The sentences of the page's scripts in a language. */
export function scriptWords(words: PageWords, facts: Record<string, string>, language: string): Record<string, string> {
  const said = SAID_BY_SCRIPTS.map((name) => [name, words(name, { ...facts, what: '{0}' }, language)] as const);
  return Object.fromEntries(said.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** An element with a sentence in it, and an attribute that is one. */
const SENTENCE = /<(\w+)([^>]*?) data-word="(\w+)"([^>]*)>([\s\S]*?)<\/\1>/g;
const LABEL = / aria-label="[^"]*" data-label="(\w+)"/g;

/** The page's template with its sentences in a language. What the locale does not have stays English, and says so. */
export function inLanguage(
  template: string,
  words: PageWords,
  facts: Record<string, string> & { phone: string },
  { code: language, tag: languageTag, direction }: PageLanguage,
): string {
  const values = { ...facts, phone: PHONE, emergency: EMERGENCY };
  const link = (number: string) => `<a href="tel:${escapeHtml(number)}" dir="ltr">${escapeHtml(number)}</a>`;
  return template
    .replace('<html lang="en-GB" dir="ltr">', `<html lang="${languageTag}" dir="${direction}">`)
    .replace(SENTENCE, (whole, tag: string, before: string, name: string, after: string) => {
      const said = words(name, values, language);
      if (said === undefined) return whole.replace(`<${tag}`, `<${tag} lang="en-GB" dir="ltr"`);
      const text = escapeHtml(said).replaceAll(PHONE, link(facts.phone)).replaceAll(EMERGENCY, link('999'));
      return `<${tag}${before} data-word="${name}"${after}>${text}</${tag}>`;
    })
    .replace(LABEL, (whole, name: string) => {
      const said = words(name, values, language);
      return said === undefined ? whole : ` aria-label="${escapeHtml(said)}" data-label="${name}"`;
    });
}
