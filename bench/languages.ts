import { fileURLToPath } from 'node:url';
import { Registry } from 'prom-client';
import type { Manner } from '../bots/manner.ts';
import { choiceWords, matchChoices } from '../bots/understanding/choices.ts';
import { Wording } from '../bots/wording.ts';
import { SOURCE, Words } from '../bots/words.ts';
import type { Choice, Message, MessageValues } from '../dialogs/message.ts';
import { loadCouncil } from '../services/council/council.ts';
import { withPlainSigns } from '../services/texts/plain-signs.ts';
import { sizeOf } from '../services/texts/segments.ts';
import { AzureEngine } from '../services/translation/azure-engine.ts';
import type { TranslationEngine } from '../services/translation/engine.ts';
import { Glossaries } from '../services/translation/glossary.ts';
import { SafeTranslator } from '../services/translation/safe-translator.ts';
import { TranslationCache } from '../services/translation/translation-cache.ts';
import { TranslationMeasures } from '../services/translation/translation-measures.ts';
import { TranslationUnavailableError } from '../services/translation/translator.ts';
import { type AzureTrouble, FakeAzureTranslator, type Mangling } from '../tests/support/fake-azure-translator.ts';
import { everyMessage, textedMessages } from './support/every-message.ts';
import { protectedSentences } from './support/protected-sentences.ts';
import { table } from './support/table.ts';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
/** A language without a locale: all of it is the translator's. */
const FOREIGN = 'hu';
const SENTENCES = 1_000;
const ROUNDS = 2_000;
const HARM: readonly Mangling[] = [
  'nothing',
  'reorders',
  'drops',
  'doubles',
  'localises digits',
  'spaces',
  'brackets',
  'translates names',
  'garbage',
];

/** How a translator fails instead of doing harm: each of its answers is one of these. */
const FAILURES: Readonly<Record<string, AzureTrouble>> = {
  'too many (429)': { kind: 'status', status: 429, retryAfter: '1' },
  'down (503)': { kind: 'status', status: 503 },
  'too slow': { kind: 'silence' },
  'no JSON': { kind: 'body', body: '<html>' },
};
/** Sentences for each failure: one that is too slow costs its whole patience. */
const FAILING = 20;
const IMPATIENT = 50;
const MANNERS: readonly Manner[] = ['text', 'sms', 'voice', 'easy-text', 'easy-sms', 'easy-voice'];
/** A text so short may be the same in two languages by accident, or a name. */
const NO_ACCIDENT = 25;
/** Most that a turn may take longer, in µs. */
const MOST_MICROS = 500;

/** Segments of a text that is short, and the most that one may have which is short in English. */
const SHORT_TEXT = 2;
const LONGEST_TEXT = 4;

/** Bars that were missed, for the end. */
const missed: string[] = [];
function bar(what: string, isKept: boolean): void {
  if (!isKept) missed.push(what);
}

/** Where the words come from, what they cost, and what a translator that does harm on purpose can harm. */
export async function benchLanguages(): Promise<void> {
  const words = Words.load(folder('locales'));
  const fake = await FakeAzureTranslator.start();
  const engine = new AzureEngine({ key: 'stand-in-key', endpoint: fake.url, patienceMs: 20_000 });
  const registry = new Registry();
  const cache = new TranslationCache();
  const measures = new TranslationMeasures(registry);
  const translator = new SafeTranslator({ engine, glossaries: Glossaries.load(folder('locales')), cache, measures });
  try {
    const wording = new Wording(words, translator);
    await sources(words, wording, fake);
    await choices(words, wording);
    await costs(words, wording);
    await crawl(words, wording);
    texts(words);
    await harm(engine, translator, fake);
    await failing(fake);
  } finally {
    await cache.close();
    await fake.stop();
  }
  console.log(missed.length === 0 ? '\nEvery bar is kept.\n' : `\nMissed:\n${missed.join('\n')}\n`);
  if (missed.length > 0) process.exitCode = 1;
}

/** Every message there is, in every language that is answered in. */
async function sources(words: Words, wording: Wording, fake: FakeAzureTranslator): Promise<void> {
  const rows: string[][] = [];
  const messages = everyMessage(folder('locales/en'));
  const languages = [...words.locales.keys()].filter((code) => words.speaks(code));
  for (const language of [...languages, FOREIGN, `${FOREIGN} again`]) {
    const counts = { locale: 0, cache: 0, translator: 0, english: 0 };
    for (const message of messages) {
      const asked = fake.requests.length;
      const { by } = await wording.say(message, language.split(' ')[0] as string, 'text');
      counts[by === 'translator' && fake.requests.length === asked ? 'cache' : by] += 1;
    }
    const share = (count: number) => ((100 * count) / messages.length).toFixed(1);
    rows.push([language, ...Object.values(counts).map(share)]);
  }
  console.log(`\nWhere ${messages.length} messages come from, %\n`);
  console.log(table(['language', 'locale', 'cache', 'translator', 'English'], rows));
}

/** Every choice of every question, known again by its label. */
async function choices(words: Words, wording: Wording): Promise<void> {
  const council = loadCouncil(folder('council/norwich'));
  const groups = [...council.categories.values()].flatMap(({ questions }) =>
    questions.map(({ code, values = [] }) =>
      values.map((value): Choice => ({ value, label: `value-${code}-${value}` })),
    ),
  );
  const rows: string[][] = [];
  for (const language of [...words.locales.keys()].filter((code) => words.speaks(code))) {
    let all = 0;
    let known = 0;
    for (const group of groups) {
      const named = group.map((choice) => ({ value: choice.value, words: words.wordsFor(choice, language) }));
      for (const choice of group) {
        const found = matchChoices(words.label(choice, language), named, choiceWords(language));
        all += 1;
        if (found.length === 1 && found[0] === choice.value) known += 1;
      }
    }
    rows.push([language, String(all), ((100 * known) / all).toFixed(1)]);
    bar(`${language}: ${all - known} choices are not known again by their labels`, known === all);
  }
  for (const group of groups) {
    const labels = await wording.labels(group, FOREIGN, 'text');
    bar("two choices have one label in a translator's words", new Set(labels).size === labels.length);
  }
  console.log('\nChoices known again by their labels\n');
  console.log(table(['language', 'choices', '%'], rows));
}

/** What it costs to say the messages of one turn, beside words without the middleware's part. */
async function costs(words: Words, wording: Wording): Promise<void> {
  const values: MessageValues = {
    reference: 'NOR-7F3K-9Q',
    date: { date: '2026-12-07' },
    phone: { phone: '0344 980 3333' },
  };
  const turn: Message[] = [
    { id: 'report-done', values },
    { id: 'report-done-due', values },
    { id: 'report-done-ask', values },
    { id: 'report-anything-else' },
  ];
  const bare = async (language: string) => void turn.map((message) => words.text(message, language, 'text'));
  const whole = async (language: string) => {
    for (const message of turn) await wording.say(message, language, 'text');
  };
  const spoken = words.speaks('pl') ? 'pl' : 'en';
  const alone = await micros(() => bare(spoken));
  const ours = await micros(() => whole(spoken));
  const known = await micros(() => whole(FOREIGN));
  for (const cost of [ours, known])
    bar(`a turn takes ${(cost - alone).toFixed(1)} µs longer`, cost - alone < MOST_MICROS);
  const rows = [
    ['words alone, no translator', alone.toFixed(1)],
    [`a language of ours (${spoken})`, ours.toFixed(1)],
    [`a translator's, all known (${FOREIGN})`, known.toFixed(1)],
  ];
  console.log('\nSaying the messages of a turn, µs\n');
  console.log(table(['words', 'µs'], rows));
}

async function micros(run: () => Promise<void>): Promise<number> {
  for (let i = 0; i < ROUNDS; i += 1) await run();
  const began = performance.now();
  for (let i = 0; i < ROUNDS; i += 1) await run();
  return (1_000 * (performance.now() - began)) / ROUNDS;
}

/** Every message in every manner of every channel: whether any is said in English where another language is spoken. */
async function crawl(words: Words, translated: Wording): Promise<void> {
  const alone = new Wording(words);
  // What is only numbers, such as a time, is the same in every language.
  const messages = everyMessage(folder('locales/en')).filter(({ id, values = {} }) =>
    /\p{L}/u.test(words.template(id, values, 'text').text),
  );
  const spoken = [...words.locales.keys()].filter((code) => words.speaks(code) && code !== SOURCE);
  const rows: string[][] = [];
  for (const language of [...spoken, FOREIGN]) {
    const inEnglish = async (wording: Wording): Promise<Set<string>> => {
      const found = new Set<string>();
      for (const message of messages) {
        for (const manner of MANNERS) {
          const { text, by } = await wording.say(message, language, manner);
          const isSame = text === words.text(message, SOURCE, manner) && text.length > NO_ACCIDENT;
          if (by === 'english' || isSame) found.add(message.id);
        }
      }
      return found;
    };
    const without = words.speaks(language) ? await inEnglish(alone) : undefined;
    const withOne = await inEnglish(translated);
    rows.push([language, String(without?.size ?? '-'), String(withOne.size)]);
    for (const found of [without, withOne])
      if (found) bar(`${language}: in English are ${[...found].slice(0, 5).join(', ')} …`, found.size === 0);
  }
  console.log(`\nOf ${messages.length} messages in ${MANNERS.length} manners, said in English\n`);
  console.log(table(['language', 'no translator', 'with one'], rows));
}

/** How many segments each message takes as a text, in each language: its script counts, and what it is paid by. */
function texts(words: Words): void {
  const messages = textedMessages(everyMessage(folder('locales/en')));
  const said = (language: string) =>
    messages.map((message) => sizeOf(withPlainSigns(words.text(message, language, 'sms'))).segments);
  const english = said(SOURCE);
  const isShort = messages.filter((_, i) => (english[i] as number) <= SHORT_TEXT).length;
  const long = new Map<string, string[]>();
  const rows = [...words.locales.keys()]
    .filter((code) => words.speaks(code))
    .map((language) => {
      const segments = said(language);
      const over = messages.filter(
        (_, i) => (english[i] as number) <= SHORT_TEXT && (segments[i] as number) > SHORT_TEXT,
      );
      for (const { id } of over) long.set(id, [...(long.get(id) ?? []), language]);
      const longest = Math.max(...segments.filter((_, i) => (english[i] as number) <= SHORT_TEXT));
      bar(`${language}: a text of ${longest} segments, and of two at most in English`, longest <= LONGEST_TEXT);
      const shares = [1, 2, 3].map((most) => segments.filter((each) => each === most).length);
      const more = segments.filter((each) => each > 3).length;
      return [language, ...[...shares, more, over.length, longest].map(String)];
    });
  console.log(`\nOf ${messages.length} messages as texts, ${isShort} have two segments at most in English\n`);
  console.log(table(['language', 'one', 'two', 'three', 'more', 'longer than that', 'longest of these'], rows));
  const worst = [...long].sort(([, a], [, b]) => b.length - a.length).slice(0, 10);
  console.log(`\nLonger in most: ${worst.map(([id, codes]) => `${id} (${codes.length})`).join(', ')}`);
}

/** What is said while the translator fails: all of it in English, and nothing half. */
async function failing(fake: FakeAzureTranslator): Promise<void> {
  const rows: string[][] = [];
  const sentences = protectedSentences(FAILING);
  for (const [name, trouble] of Object.entries(FAILURES)) {
    let refused = 0;
    for (const { text } of sentences) {
      // A new one each time: one that has failed is not asked again for a while.
      const engine = new AzureEngine({ key: 'stand-in-key', endpoint: fake.url, patienceMs: IMPATIENT });
      fake.troubles.push(trouble);
      const said = await engine.translate([text], 'pl', 'en').catch((error: unknown) => error);
      if (said instanceof TranslationUnavailableError) refused += 1;
      fake.troubles.length = 0;
    }
    rows.push([name, ((100 * refused) / FAILING).toFixed(1)]);
    bar(`${name}: ${FAILING - refused} sentences were said all the same`, refused === FAILING);
  }
  console.log(`\n${FAILING} sentences through a translator that fails, %\n`);
  console.log(table(['failure', 'said in English, with a note'], rows));
}

/** What comes through a translator that does harm, with and without us between. */
async function harm(engine: TranslationEngine, safe: SafeTranslator, fake: FakeAzureTranslator): Promise<void> {
  const sentences = protectedSentences(SENTENCES);
  const rows: string[][] = [];
  for (const mangling of HARM) {
    fake.manglings = [mangling];
    let [kept, refused, bare] = [0, 0, 0];
    for (const { text, terms } of sentences) {
      const isKept = (said: string): boolean => terms.every((term) => said.split(term).length === 2);
      const [alone] = await engine.translate([text], 'pl', 'en');
      if (isKept(alone?.text ?? '')) bare += 1;
      try {
        const [made] = await safe.translate([text], 'pl', 'en');
        if (isKept(made?.text ?? '')) kept += 1;
      } catch (error) {
        if (!(error instanceof TranslationUnavailableError)) throw error;
        refused += 1;
      }
    }
    const share = (count: number) => ((100 * count) / sentences.length).toFixed(1);
    rows.push([mangling, share(bare), share(kept), share(refused), share(kept + refused)]);
    bar(`${mangling}: ${sentences.length - kept - refused} sentences were harmed`, kept + refused === sentences.length);
  }
  console.log(
    `\nReferences, places, names, numbers and links in ${sentences.length} sentences through a translator that harms, %\n`,
  );
  console.log(table(['harm', 'kept without us', 'kept', 'refused, said in English', 'kept or refused'], rows));
}
