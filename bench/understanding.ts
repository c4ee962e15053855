import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadRecognizer } from '../bots/understanding/load-recognizer.ts';
import type { Recognizer } from '../bots/understanding/recognizer.ts';
import { loadSamples, type Samples } from '../bots/understanding/samples.ts';
import type { RecognizerResult } from '../dialogs/input.ts';
import { HELD_OUT_NOW, type HeldOut, type HeldOutMessage, loadHeldOut } from './support/held-out-messages.ts';
import { nlpJs } from './support/intent-rival.ts';
import { languageRivals } from './support/language-rivals.ts';
import { type PublicRow, publicRows } from './support/public-bench.ts';
import { installRivals } from './support/rivals.ts';
import { table } from './support/table.ts';
import { type Cost, type IntentRow, type LanguageRow, writeReadme } from './support/understanding-readme.ts';
import { UnderstandingScores } from './support/understanding-scores.ts';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** One message with what was understood of it. */
interface Asked {
  code: string;
  message: HeldOutMessage;
  result: RecognizerResult;
}

/**
 * How well messages are understood that no sample was written beside, by language and by style. Each is asked as the
 * first of an English conversation, so that its language has to be told as well.
 *
 * @param args `--wrong` lists what was not understood; `--language` keeps to one. `--rivals` puts other libraries beside
 * it, and installs them first where they are not; `--intents` has nlp.js learn the same samples, which takes minutes.
 * `--public <folder>` (or the variable NLU_DATA) holds CLINC150 and Banking77, for its classifier to learn. `--write-readme` does all
 * of that, and writes what it found into README.md
 */
export async function benchUnderstanding(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      wrong: { type: 'boolean', default: false },
      rivals: { type: 'boolean', default: false },
      intents: { type: 'boolean', default: false },
      public: { type: 'string', default: process.env.NLU_DATA ?? '' },
      'write-readme': { type: 'boolean', default: false },
      language: { type: 'string' },
    },
  });
  const writes = values['write-readme'];
  if (writes && values.language) throw new Error('--write-readme is for all languages: leave --language out');
  if (values.rivals || values.intents || writes) installRivals();
  const started = performance.now();
  const recognizer = loadRecognizer({ localesDir: folder('locales'), cacheDirs: [folder('.cache')] }, 'NOR');
  await recognizer.ready();
  const ready = performance.now() - started;
  const sets = loadHeldOut(folder('bench/data/understanding')).filter(
    ({ code }) => !values.language || code === values.language,
  );
  // Once for all languages to be read and the program to be warm, and once to be measured.
  await askAll(recognizer, sets);
  const cpu = process.cpuUsage();
  const asked = await askAll(recognizer, sets);
  const used = process.cpuUsage(cpu);
  const rows: string[][] = [];
  for (const set of sets) {
    const own = asked.filter(({ code }) => code === set.code);
    rows.push(row(set.code, own, await shortShare(recognizer, set)));
  }
  const others = asked.filter(({ code }) => code !== 'en');
  rows.push(row('others', others, ''));
  for (const style of new Set(asked.map(({ message }) => message.style))) {
    rows.push(
      row(
        `style ${style}`,
        asked.filter(({ message }) => message.style === style),
        '',
      ),
    );
  }
  console.log(table(HEAD, rows));
  const cost: Cost = {
    micros: (used.user + used.system) / asked.length,
    readyMs: ready,
    megabytes: process.memoryUsage().rss / 1e6,
  };
  console.log(
    `\n${asked.length} messages, ${cost.micros.toFixed(0)} µs of processor time each; ready in ${ready.toFixed(0)} ms; ` +
      `${cost.megabytes.toFixed(0)} MB in memory`,
  );
  const languages = await compareLanguages(asked);
  const intents = values.intents || writes ? await compareIntents(sets, asked) : undefined;
  const open = values.public || writes ? await comparePublic(values.public) : [];
  if (values.wrong) for (const line of wrong(asked)) console.log(line);
  if (!writes) return;
  const english = scored(asked.filter(({ code }) => code === 'en'));
  writeReadme({ english, others: scored(others), languages, intents, open, cost, messages: asked.length });
  console.log('\nWritten into README.md.');
}

const HEAD = [
  '',
  'messages',
  'intent',
  'macro F1',
  'None recall',
  'None prec.',
  'category',
  'entity F1',
  'danger',
  'false alarm',
  'also',
  'false also',
  'lang >20',
  'lang ≤20',
  'lang hard',
  'cal. error',
];

function scored(asked: readonly Asked[]): UnderstandingScores {
  const scores = new UnderstandingScores();
  for (const { code, message, result } of asked) scores.add(message, result, code);
  return scores;
}

function row(name: string, asked: readonly Asked[], short: string): string[] {
  const scores = scored(asked);
  return [
    name,
    String(asked.length),
    percent(scores.intent.value),
    percent(scores.macroF1),
    percent(scores.noneRecall),
    percent(scores.nonePrecision),
    percent(scores.category.value),
    percent(scores.entityF1),
    percent(scores.danger.value),
    percent(scores.falseDanger.value),
    percent(scores.also.value),
    percent(scores.falseAlso.value),
    percent(scores.longLanguage.value),
    percent(scores.shortLanguage.value),
    short,
    percent(scores.calibrationError),
  ];
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (share * 100).toFixed(1);
}

async function askAll(recognizer: Recognizer, sets: readonly HeldOut[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { code, messages } of sets) {
    for (const message of messages) {
      asked.push({
        code,
        message,
        result: await recognizer.recognize(message.text, { now: HELD_OUT_NOW, language: 'en' }),
      });
    }
  }
  return asked;
}

async function shortShare(recognizer: Recognizer, { short }: HeldOut): Promise<string> {
  let right = 0;
  for (const { text, prior, language } of short) {
    const result = await recognizer.recognize(text, { now: HELD_OUT_NOW, language: prior });
    if (result.language === language) right += 1;
  }
  return percent(right / short.length);
}

/** What was not understood, one line each. */
function* wrong(asked: readonly Asked[]): Generator<string> {
  for (const { code, message, result } of asked) {
    const parts: string[] = [];
    if (result.language !== code) parts.push(`language ${result.language}`);
    if (result.intent !== message.intent) parts.push(`${result.intent} ${result.score}, not ${message.intent}`);
    if (message.category && result.category !== message.category)
      parts.push(`${result.category}, not ${message.category}`);
    if (message.danger && !result.flags.includes('emergency')) parts.push(`misses ${message.danger}`);
    if (message.also && message.also !== result.also) parts.push(`misses ${message.also}`);
    const names = new Set([...Object.keys(message.entities), ...Object.keys(result.entities)]);
    for (const name of names) {
      const [wanted, given] = [message.entities[name], (result.entities as Record<string, unknown>)[name]];
      if (String(wanted).toLowerCase() !== String(given).toLowerCase()) parts.push(`${name} ${given}, not ${wanted}`);
    }
    if (parts.length > 0) yield `${code}  ${message.text}\n      ${parts.join('; ')}`;
  }
}

const LENGTHS: readonly (readonly [string, number, number])[] = [
  ['≤ 20', 0, 20],
  ['21–50', 21, 50],
  ['> 50', 51, Number.POSITIVE_INFINITY],
];

/** Libraries that tell languages, on the same messages: English and the others, by length in characters. */
async function compareLanguages(asked: readonly Asked[]): Promise<LanguageRow[]> {
  const { rivals, missing } = await languageRivals();
  const groups = (['en', 'others'] as const).flatMap((who) =>
    LENGTHS.map(([name, from, to]) => ({
      name: `${who} ${name}`,
      asked: asked.filter(
        ({ code, message: { text } }) => (code === 'en') === (who === 'en') && text.length >= from && text.length <= to,
      ),
    })),
  );
  const rows: LanguageRow[] = [
    {
      name: 'this',
      shares: groups.map((group) => share(group.asked.map(({ code, result }) => result.language === code))),
    },
  ];
  for (const { name, detect } of rivals) {
    const started = performance.now();
    const shares = groups.map((group) => share(group.asked.map(({ code, message }) => detect(message.text) === code)));
    rows.push({ name, shares, micros: (1000 * (performance.now() - started)) / asked.length });
  }
  const head = ['language', ...groups.map(({ name }) => name), 'µs'];
  const cells = rows.map(({ name, shares, micros }) => [name, ...shares, micros?.toFixed(0) ?? '']);
  console.log(`\n${table(head, cells)}`);
  if (missing.length > 0) console.log(`left out, for they are not installed (--rivals): ${missing.join(', ')}`);
  return rows;
}

/** nlp.js on the same English samples and messages. */
async function compareIntents(sets: readonly HeldOut[], asked: readonly Asked[]): Promise<IntentRow[]> {
  const rival = await nlpJs();
  const english = sets.find(({ code }) => code === 'en');
  if (!rival || !english) {
    console.log('nlp.js is left out: English is not asked for, or nlp.js is not installed');
    return [];
  }
  const started = performance.now();
  const classify = await rival.train(intentSamples(loadSamples(folder('locales/en'))));
  const seconds = (performance.now() - started) / 1000;
  const own = asked.filter(({ code, message }) => code === 'en' && !message.danger);
  const right: boolean[] = [];
  for (const { message } of own) right.push((await classify(message.text)) === message.intent);
  const rows: IntentRow[] = [
    { name: 'this', right: share(own.map(({ message, result }) => message.intent === result.intent)) },
    { name: rival.name, right: share(right), seconds },
  ];
  const cells = rows.map(({ name, right: shareRight, seconds: took }) => [name, shareRight, took?.toFixed(0) ?? '']);
  console.log(`\n${table(['English intents', 'right', 'training s'], cells)}`);
  return rows;
}

/** Sets that others published results on, learnt by the same classifier. */
async function comparePublic(dir: string): Promise<PublicRow[]> {
  const rows = dir === '' ? [] : await publicRows(dir);
  if (rows.length === 0) {
    console.log('\nCLINC150 and Banking77 are left out: name their folder by --public or NLU_DATA');
    return rows;
  }
  const percentOf = (value: number | undefined) => value?.toFixed(1) ?? '';
  const cells = rows.map(({ set, learnt, own, outside, published }) => [
    `${set}, ${learnt}`,
    percentOf(own),
    outside ? `${percentOf(outside.recall)}, ${percentOf(outside.precision)}` : '',
    published,
  ]);
  console.log(`\n${table(['', 'this', 'outside: recall, precision', 'published'], cells)}`);
  return rows;
}

function intentSamples({ intents, categories, answers }: Samples): { text: string; label: string }[] {
  const labelled = [
    ...Object.entries(intents),
    ...Object.values(categories).map((texts) => ['ReportIssue', texts] as const),
    ...Object.values(answers).map((texts) => ['AskInformation', texts] as const),
  ];
  return labelled.flatMap(([label, texts]) => texts.map((text) => ({ text, label })));
}

function share(right: readonly boolean[]): string {
  return percent(right.filter(Boolean).length / right.length);
}
