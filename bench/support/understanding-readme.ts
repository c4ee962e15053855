import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PublicRow } from './public-bench.ts';
import type { UnderstandingScores } from './understanding-scores.ts';

/** What messages cost. */
export interface Cost {
  /** Processor time of a message. */
  micros: number;
  readyMs: number;
  /** Of the whole process, with every language in use. */
  megabytes: number;
}

/** What one library told of languages: shares in per cent, English by length and then the others. */
export interface LanguageRow {
  name: string;
  shares: string[];
  micros?: number;
}

/** What one library told of English wishes. */
export interface IntentRow {
  name: string;
  right: string;
  /** What its learning took. */
  seconds?: number;
}

/** All that one run found. */
export interface Found {
  english: UnderstandingScores;
  others: UnderstandingScores;
  languages: readonly LanguageRow[];
  intents: readonly IntentRow[] | undefined;
  open: readonly PublicRow[];
  cost: Cost;
  messages: number;
}

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const BEGIN = '<!-- npm run bench understanding -- --write-readme -->';
const END = '<!-- end of what it wrote -->';

/** Puts what a run found between the marks in README.md. */
export function writeReadme(found: Found): void {
  const text = readFileSync(README, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${README}: the marks ${BEGIN} and ${END} are missing`);
  writeFileSync(README, `${text.slice(0, from + BEGIN.length)}\n\n${inMarkdown(found)}\n${text.slice(to)}`);
}

/** What a run found, as the README has it. */
export function inMarkdown({ english, others, languages, intents, open, cost, messages }: Found): string {
  const both = (name: string, of: (scores: UnderstandingScores) => readonly number[]): string[] => [
    name,
    ...[english, others].map((scores) => of(scores).map(percent).join(', ')),
  ];
  const lines = [
    ...markdown(
      ['', `English (${english.intent.all})`, `the other 20 (${others.intent.all})`],
      [
        both('intent right, %; macro-F1', ({ intent, macroF1 }) => [intent.value, macroF1]),
        both('None: recall, precision, %', ({ noneRecall, nonePrecision }) => [noneRecall, nonePrecision]),
        both('category right, %', ({ category }) => [category.value]),
        both('entities, F1, %', ({ entityF1 }) => [entityF1]),
        both('danger found, false alarms, %', ({ danger, falseDanger }) => [danger.value, falseDanger.value]),
        both('language right over 20 characters, up to 20, %', ({ longLanguage, shortLanguage }) => [
          longLanguage.value,
          shortLanguage.value,
        ]),
        both('calibration error, %', ({ calibrationError }) => [calibrationError]),
      ],
    ),
    '',
    `${messages} messages, ${cost.micros.toFixed(0)} µs of processor time each; ready in ${cost.readyMs.toFixed(0)} ms with`,
    `what was learnt before; ${cost.megabytes.toFixed(0)} MB for the process with all 21 languages in use and none of the service.`,
    '',
    'Language told, % right by length in characters, nothing known but the text, and here that the conversation began in English:',
    '',
    ...markdown(
      ['', 'English ≤ 20, 21–50, > 50', 'the others ≤ 20, 21–50, > 50', 'µs'],
      languages.map(({ name, shares, micros }) => [
        name === 'this' ? name : `\`${name}\``,
        shares.slice(0, 3).join(', '),
        shares.slice(3).join(', '),
        micros?.toFixed(0) ?? 'in the above',
      ]),
    ),
  ];
  if (intents && intents.length > 0) {
    const said = intents.map(({ name, right, seconds }) =>
      seconds === undefined ? `${name} ${right} %` : `${name} ${right} % after ${seconds.toFixed(0)} s of learning`,
    );
    lines.push('', `English wishes, the same samples and messages, dangers left out: ${said.join(', ')}.`);
  }
  if (open.length > 0) {
    const figure = (value: number | undefined) => value?.toFixed(1) ?? '';
    lines.push(
      '',
      'The same classifier on public sets, % right; "outside": what means none of the labels, recall and precision, where',
      'one good text in twenty is refused. Published figures are of others, with the same number of samples:',
      '',
      ...markdown(
        ['', 'this', 'outside', 'published'],
        open.map(({ set, learnt, own, outside, published }) => [
          `${set}, ${learnt}`,
          figure(own),
          outside ? `${figure(outside.recall)}, ${figure(outside.precision)}` : '',
          published,
        ]),
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (share * 100).toFixed(1);
}
