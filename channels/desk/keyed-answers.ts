import { AnswerValue, answerOf } from '../../services/council/content-values.ts';
import { html } from '../http/html.ts';
import { day, factList, field } from './components.ts';
import { take } from './form.ts';
import type { KeyedContent } from './keyed-content.ts';
import type { DeskParts } from './parts.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;

/** The council's answers to questions. */
export const answers: KeyedContent = {
  kind: 'answer',
  path: 'answers',
  name: 'Answers',
  hint: 'What residents are told when they ask. A new one begins with a name, such as garden-bin-price.',
  byLanguage: false,
  list: ({ council }, { find }) =>
    council.information
      .filter(({ key, title, questions }) => `${key} ${title} ${questions.join(' ')}`.toLowerCase().includes(find))
      .map(({ key, title }) => ({ key, title }))
      .sort((a, b) => a.title.localeCompare(b.title)),
  isKey: (_parts, key) => NAME.test(key) && key.length <= LONGEST_NAME,
  now: (parts, key) => inUse(parts, key) ?? null,
  check: (_parts, _key, value) => take(AnswerValue, value),
  fields: (parts, key, given, problems) => {
    const now = inUse(parts, key);
    const shown = (name: string, value: string | undefined) => given?.get(name) ?? value ?? '';
    return html`${field({ name: 'title', label: 'Title', value: shown('title', now?.title) }, problems)}
      ${field({ name: 'questions', label: 'Ways in which people ask', hint: 'One on each line, two or more.', type: 'textarea', rows: 6, value: shown('questions', now?.questions.join('\n')) }, problems)}
      ${field({ name: 'text', label: 'Answer', hint: 'Paragraphs and lists in Markdown. {{phone}}, {{website}} and the other facts of the council are filled in.', type: 'textarea', rows: 10, value: shown('text', now?.text) }, problems)}
      ${field({ name: 'source', label: 'Where more can be read', hint: 'An address that begins with https://', value: shown('source', now?.source) }, problems)}
      ${field({ name: 'checked', label: 'Last checked', hint: 'Leave it empty if nobody has: residents are told so.', type: 'date', value: shown('checked', now?.checked) }, problems)}
      ${field({ name: 'read_on', label: 'Read in a published page on', hint: 'Where nobody of us has checked it since: residents are told so.', type: 'date', value: shown('read_on', now?.read_on) }, problems)}
      ${field({ name: 'review', label: 'To be checked again by', type: 'date', value: shown('review', now?.review) }, problems)}`;
  },
  given: (_parts, _key, form) => {
    const text = (name: string) => (form.get(name) ?? '').trim();
    const questions = text('questions')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const checked = text('checked') ? { checked: text('checked') } : {};
    const readOn = text('read_on') ? { read_on: text('read_on') } : {};
    const [title, source, review] = [text('title'), text('source'), text('review')];
    return { title, questions, source, review, ...checked, ...readOn, text: text('text').replaceAll('\r\n', '\n') };
  },
  inWords: (_parts, key, value) => {
    if (value === null) return html`<p>As in the files.</p>`;
    const answer = answerOf(key, value as AnswerValue);
    return factList([
      ['Title', answer.title],
      ['Asked as', answer.questions.join(' · ')],
      ['Answer', html`${answer.text.split('\n').map((line) => html`${line}<br>`)}`],
      ['Where more can be read', answer.source],
      ['Last checked', answer.checked ? day(answer.checked) : 'By nobody yet'],
      ['Read in a published page on', day(answer.read_on)],
      ['To be checked again by', day(answer.review)],
    ]);
  },
};

function inUse({ council }: DeskParts, key: string): AnswerValue | undefined {
  const found = council.information.find((each) => each.key === key);
  if (!found) return undefined;
  const { title, questions, source, checked, read_on, review, markdown } = found;
  const dates = { ...(checked ? { checked } : {}), ...(read_on ? { read_on } : {}) };
  return { title, questions, source, review, ...dates, text: markdown };
}
