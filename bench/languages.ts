import { fileURLToPath } from 'node:url';
import { Registry } from 'prom-client';
import { choiceWords, matchChoices } from '../bots/understanding/choices.ts';
import { Wording } from '../bots/wording.ts';
import { Words } from '../bots/words.ts';
import type { Choice, Message, MessageValues } from '../dialogs/message.ts';
import { loadCouncil } from '../services/council/council.ts';
import { AzureEngine } from '../services/translation/azure-engine.ts';
import type { TranslationEngine } from '../services/translation/engine.ts';
import { Glossaries } from '../services/translation/glossary.ts';
import { SafeTranslator } from '../services/translation/safe-translator.ts';
import { TranslationCache } from '../services/translation/translation-cache.ts';
import { TranslationMeasures } from '../services/translation/translation-measures.ts';
import { TranslationUnavailableError } from '../services/translation/translator.ts';
import { FakeAzureTranslator, type Mangling } from '../tests/support/fake-azure-translator.ts';
import { everyMessage } from './support/every-message.ts';
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
    await harm(engine, translator, fake);
  } finally {
    await cache.close();
    await fake.stop();
  }
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
  }
  for (const group of groups) {
    const labels = await wording.labels(group, FOREIGN, 'text');
    if (new Set(labels).size < labels.length) throw new Error('two choices have one label');
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
  const rows = [
    ['words alone, no translator', await micros(() => bare(spoken))],
    [`a language of ours (${spoken})`, await micros(() => whole(spoken))],
    [`a translator's, all known (${FOREIGN})`, await micros(() => whole(FOREIGN))],
  ];
  console.log('\nSaying the messages of a turn, µs\n');
  console.log(table(['words', 'µs'], rows));
}

async function micros(run: () => Promise<void>): Promise<string> {
  for (let i = 0; i < ROUNDS; i += 1) await run();
  const began = performance.now();
  for (let i = 0; i < ROUNDS; i += 1) await run();
  return ((1_000 * (performance.now() - began)) / ROUNDS).toFixed(1);
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
  }
  console.log(
    `\nReferences, places, names, numbers and links in ${sentences.length} sentences through a translator that harms, %\n`,
  );
  console.log(table(['harm', 'kept without us', 'kept', 'refused, said in English', 'kept or refused'], rows));
}
