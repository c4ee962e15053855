import { wordingPreview, wordingProblems } from '../../bots/wording-check.ts';
import { SOURCE } from '../../bots/words.ts';
import { WordingValue } from '../../services/council/content-values.ts';
import { html } from '../http/html.ts';
import { factList, field } from './components.ts';
import { take } from './form.ts';
import type { KeyedContent } from './keyed-content.ts';
import type { DeskParts } from './parts.ts';

/** What the assistant says, message by message. */
export const wording: KeyedContent = {
  kind: 'wording',
  path: 'wording',
  name: 'Wording',
  hint: 'What the assistant says, in each language that has sentences of its own.',
  byLanguage: true,
  list: (parts, { language, find }) =>
    parts.wordingFiles.ids
      .map((id) => ({ key: `${language} ${id}`, title: `${id}: ${sourceOf(parts, language, id)}` }))
      .filter(({ title }) => title.toLowerCase().includes(find)),
  isKey: ({ words, wordingFiles }, key) => {
    const { language, id } = split(key);
    return words.speaks(language) && wordingFiles.source(SOURCE, id) !== undefined;
  },
  now: (parts, key) => {
    const { language, id } = split(key);
    return sourceOf(parts, language, id);
  },
  check: ({ words, wordingFiles }, key, value) => {
    const taken = take(WordingValue, typeof value === 'string' ? value.replaceAll('\r\n', '\n').trimEnd() : value);
    if ('problems' in taken) return { problems: { source: Object.values(taken.problems)[0] ?? '' } };
    const problems = wordingProblems({ words, files: wordingFiles }, { ...split(key), source: taken.value });
    return problems.length === 0 ? taken : { problems: { source: problems.join('; ') } };
  },
  fields: (parts, key, given, problems) => {
    const { language, id } = split(key);
    const hint = 'In Fluent. What stands in { } is filled in, and must stay.';
    const value = given?.get('source') ?? sourceOf(parts, language, id);
    return html`${language === SOURCE ? '' : html`<p>In English: <code dir="ltr">${parts.wordingFiles.source(SOURCE, id) ?? ''}</code></p>`}
      ${field({ name: 'source', label: 'Message', hint, type: 'textarea', rows: 8, value }, problems)}`;
  },
  given: (_parts, _key, form) => form.get('source') ?? '',
  inWords: ({ words }, key, value) => {
    if (value === null) return html`<p>As in the files.</p>`;
    const said = wordingPreview(words, { ...split(key), source: value as string });
    return factList(said.map(({ variant, text }) => [variant === '' ? 'It says' : `As ${variant}`, text]));
  },
};

function split(key: string): { language: string; id: string } {
  const [language = '', id = ''] = key.split(' ');
  return { language, id };
}

/** The message in use: as staff wrote it, or as it stands in the files, or the English one that is said instead. */
function sourceOf({ contentEdits, wordingFiles }: DeskParts, language: string, id: string): string {
  const changed = contentEdits.edited.wording?.find(([key]) => key === `${language} ${id}`)?.[1];
  return changed ?? wordingFiles.source(language, id) ?? wordingFiles.source(SOURCE, id) ?? '';
}
