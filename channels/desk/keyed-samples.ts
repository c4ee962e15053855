import {
  type Confusion,
  SampleCheck,
  sampleLabels,
  sentencesOf as sentencesIn,
} from '../../bots/improvement/sample-check.ts';
import { withEdits } from '../../bots/understanding/samples.ts';
import { SamplesEdit } from '../../services/council/content-values.ts';
import { html } from '../http/html.ts';
import { field } from './components.ts';
import { take } from './form.ts';
import type { KeyedContent } from './keyed-content.ts';
import { plain } from './names.ts';
import type { DeskParts } from './parts.ts';

const MOST_SENTENCES = 400;

/** The sentences that the assistant learns to understand, by what they mean. */
export const samples: KeyedContent = {
  kind: 'samples',
  path: 'samples',
  name: 'Sample sentences',
  hint: 'What the assistant learns from. What is changed is learnt beside its work, within a minute or so.',
  byLanguage: true,
  list: (parts, { language, find }) =>
    labels(parts)
      .map((label) => ({ key: `${language} ${label}`, title: labelName(label) }))
      .filter(({ key, title }) => `${title} ${sentencesOf(parts, key).join(' ')}`.toLowerCase().includes(find)),
  isKey: (parts, key) => {
    const { language, label } = split(key);
    return parts.samples.languages.includes(language) && labels(parts).includes(label);
  },
  now: ({ contentEdits }, key) => {
    const { language, label } = split(key);
    return contentEdits.edited.samples?.[language]?.[label] ?? { add: [], remove: [] };
  },
  check: (parts, key, value) => {
    const taken = take(SamplesEdit, value);
    if ('problems' in taken) return { problems: { sentences: Object.values(taken.problems)[0] ?? '' } };
    const problem = problemOf(parts, key, taken.value);
    return problem ? { problems: { sentences: problem } } : taken;
  },
  fields: (parts, key, given, problems) =>
    field(
      {
        ...{ name: 'sentences', label: 'Sentences', hint: 'One on each line.', type: 'textarea', rows: 16 },
        value: given?.get('sentences') ?? sentencesOf(parts, key).join('\n'),
      },
      problems,
    ),
  given: (parts, key, form) => {
    const lines = (form.get('sentences') ?? '').split('\n').map((line) => line.trim());
    const sentences = [...new Set(lines.filter(Boolean))].slice(0, MOST_SENTENCES * 2);
    const inFiles = fileSentences(parts, key);
    return {
      add: sentences.filter((each) => !inFiles.includes(each)),
      remove: inFiles.filter((each) => !sentences.includes(each)),
    };
  },
  inWords: (_parts, _key, value) => {
    const { add, remove } = (value ?? { add: [], remove: [] }) as SamplesEdit;
    if (add.length + remove.length === 0) return html`<p>As in the files.</p>`;
    return html`${add.length > 0 ? html`<p>Added:</p><ul>${add.map((each) => html`<li dir="auto">${each}</li>`)}</ul>` : ''}
      ${remove.length > 0 ? html`<p>Taken out:</p><ul>${remove.map((each) => html`<li dir="auto">${each}</li>`)}</ul>` : ''}`;
  },
};

/** Every label whose sentences can be changed. */
export function labels({ council }: DeskParts): string[] {
  return sampleLabels(council);
}

const KINDS: Record<string, string> = { intents: 'Wish', categories: 'Report of', answers: 'Question about' };

/** A label in words. */
export function labelName(label: string): string {
  const [part = '', name = ''] = label.split('.');
  return `${KINDS[part] ?? part}: ${plain(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')).toLowerCase()}`;
}

function problemOf(parts: DeskParts, key: string, edit: SamplesEdit): string | undefined {
  const { language, label } = split(key);
  const kept = fileSentences(parts, key).filter((each) => !edit.remove.includes(each));
  if (kept.length + edit.add.length === 0) return 'leave one sentence at least';
  const { samples: files, contentEdits } = parts;
  const before = contentEdits.edited.samples?.[language]?.[label]?.add ?? [];
  const added = edit.add.filter((each) => !before.includes(each));
  if (added.length === 0) return undefined;
  const check = new SampleCheck(withEdits(files.samplesOf(language), contentEdits.edited.samples?.[language]));
  for (const sentence of added) {
    const confusion = check.confusion(label, sentence);
    if (confusion) return confusionInWords(sentence, confusion);
  }
  return undefined;
}

function confusionInWords(sentence: string, { sample, label, isSame }: Confusion): string {
  if (isSame) return `"${sentence}" means something else already: ${labelName(label)}`;
  return `"${sentence}" is too like "${sample}", which means something else: ${labelName(label)}`;
}

function split(key: string): { language: string; label: string } {
  const [language = '', label = ''] = key.split(' ');
  return { language, label };
}

function fileSentences({ samples: files }: DeskParts, key: string): readonly string[] {
  const { language, label } = split(key);
  return sentencesIn(files.samplesOf(language), label);
}

function sentencesOf({ samples: files, contentEdits }: DeskParts, key: string): readonly string[] {
  const { language, label } = split(key);
  return sentencesIn(withEdits(files.samplesOf(language), contentEdits.edited.samples?.[language]), label);
}
