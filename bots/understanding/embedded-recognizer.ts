import type { Entities, Intent, RecognizerResult } from '../../dialogs/input.ts';
import { CARD_REMOVED, maskCards } from '../steps/mask-cards.ts';
import { FLAGGED } from './abuse.ts';
import { findDates, impossibleDate } from './entities/date.ts';
import { findSpans, valuesOf } from './entities/find-entities.ts';
import type { EntityContext, Span } from './entities/span.ts';
import { type Detected, detectLanguage } from './language.ts';
import type { LanguagePack } from './language-pack.ts';
import { maskPersonal } from './mask-personal.ts';
import { type Guesser, guessText } from './models.ts';
import { FIRST_LANGUAGE, type PackStore } from './pack-store.ts';
import type { AnswerFinder, Missed, NearestFinder, RecognizeContext, Recognizer } from './recognizer.ts';
import { type Token, tokenise, withPlainDigits } from './tokens.ts';
import { findWishes, isWish, type Wishes } from './wishes.ts';

/** Understanding in the languages that have samples, with the finder of ready answers. */
export interface EmbeddedRecognizer extends Recognizer, AnswerFinder, NearestFinder {
  /** Resolves when messages no longer wait: English is understood and languages are told apart. */
  ready(): Promise<void>;
  /** The same as `recognize`, with what it was decided by. */
  explain(text: string, context: RecognizeContext): Promise<Explained>;
  /** The same as `recognize` for a text whose wishes are told: its values, its dangers and its language are found. */
  recognizeAs(text: string, context: RecognizeContext, wishes: Wishes): Promise<RecognizerResult>;
}

/** What was understood, and by what. */
export interface Explained {
  result: RecognizerResult;
  detected: Detected;
  /** The text as it was read: cards masked, digits of our own, the end of a very long one left out. */
  read: string;
  /** The values in it. */
  spans: readonly Span[];
  /** Nothing but yes or no, or nothing but values: an answer to a question. */
  isAnswer: boolean;
  /** The words that may say something of a wish: what is left without names, places and values. */
  words: string[];
  /** The language whose samples the wish was told by; none when the text is in none that has samples. */
  pack: LanguagePack | undefined;
  /** The likeliest intents of those words with their scores, best first. Empty for `recognize`. */
  guesses: { label: string; score: number }[];
}

/** Characters of a message that are read for wishes and values. Danger and rudeness are looked for in all of it. */
const LONGEST_READ = 4000;
/** A ready answer must fit a question this well. */
const ANSWER_NAMED = 0.5;
/** Words that no sample has can still be a misspelt wish, when they are this like one. */
const CERTAIN = 0.92;
/** A wish told by a language that the text may be in, though it is not the likeliest, must be this clear. */
const ELSEWHERE_CLEAR = 0.9;
/** A language with this share may well be the one: its signs of danger count. */
const LIKELY_SHARE = 0.1;

/** "Yes please", "no thank you": longer answers are sentences. */
const LONGEST_ANSWER = 4;
const ANSWER_SCORE = 0.98;

/** How sure it is that a message with a reference asks after it. */
const REFERENCE_SCORE = 0.8;
const NO_WISH: Wishes = { intent: 'None', score: 0 };
const BOOKING: ReadonlySet<Intent> = new Set<Intent>([
  'BookAppointment',
  'CancelAppointment',
  'RearrangeAppointment',
  'CheckAppointment',
  'SpeakToPerson',
  'RequestInterpreter',
]);
const TELLING: ReadonlySet<Intent> = new Set<Intent>([
  'ReportIssue',
  'CheckProgress',
  'MakeComplaint',
  'EscalateComplaint',
]);
const PAYING: ReadonlySet<Intent> = new Set<Intent>(['MakePayment', 'PaymentHelp']);

/**
 * A recognizer that learns from sample sentences. It works offline, gives the same answer to the same text, and answers
 * None rather than guess. Card numbers never get past it: the result's text has them masked.
 */
export function createEmbeddedRecognizer(store: PackStore, referencePrefix: string): EmbeddedRecognizer {
  return {
    ready: () => store.ready(),
    recognize: async (text, context) => (await understand(text, context, store, referencePrefix)).result,
    explain: async (text, context) => {
      const explained = await understand(text, context, store, referencePrefix);
      const guesser = explained.pack && (await store.guesser(explained.pack));
      return { ...explained, guesses: guesser?.intents(explained.words) ?? [] };
    },
    recognizeAs: async (text, context, wishes) =>
      (await understand(text, context, store, referencePrefix, wishes)).result,
    nearest: async (text, context) =>
      nearestTo(await understand(text, context, store, referencePrefix), context, store),
    recognizeAnswer: (text, language) => answerTo(text.toWellFormed().slice(0, LONGEST_READ), store, language),
  };
}

async function understand(
  text: string,
  context: RecognizeContext,
  store: PackStore,
  referencePrefix: string,
  told?: Wishes,
): Promise<Explained> {
  const masked = maskCards(text.toWellFormed());
  const read = masked.text.slice(0, LONGEST_READ).toWellFormed();
  const tokens = tokenise(read);
  // Digits are read alike in every script, and stand in the same places.
  const plain = withPlainDigits(read);
  const languages = await store.languages();
  const prior = await store.pack(context.language);
  // Places, names and numbers say nothing of a language; what is one is told by the words of the conversation's.
  const values = { now: context.now, referencePrefix };
  const priors: EntityContext = { ...values, words: prior.allWords, direction: 'either' };
  const byPrior = findSpans(plain, priors);
  const detected = detectLanguage(withoutNames(tokens, byPrior), context.language, languages);
  const { language } = detected;
  const pack = language === 'und' ? undefined : await store.pack(language);
  const others = await likelyPacks(detected, context.language, store);
  const own = pack ?? prior;
  const owns: EntityContext = own === prior ? priors : { ...priors, words: own.allWords };
  const spans = own === prior ? byPrior : findSpans(plain, owns);
  const silent = saysOnlyValues(tokens, spans, own.connecting);
  const words = wishWords(tokens, spans, own.vocabulary);
  const answered = answer(tokens, [prior, ...(pack ? [pack] : []), ...others]);
  const heardWishes = answered ?? (silent ? NO_WISH : await wishesIn(read, words, pack, others, store));
  const wishes = told ?? (silent ? heardWishes : aboutReference(heardWishes, spans));
  const entities = entitiesFor(plain, spans, wishes, { ...values, words: own.allWords });
  return {
    result: {
      text: masked.text,
      language,
      ...wishes,
      entities,
      ...(entities.date === undefined && impossibleDate(plain, owns) ? { noSuchDate: true } : {}),
      ...warnings(masked, wishes, pack ? [pack, ...others] : others),
    },
    detected,
    read: plain,
    spans,
    isAnswer: silent || answered !== undefined,
    words: (pack?.meant(words) ?? words).map((token) => token.word),
    pack,
    guesses: [],
  };
}

async function nearestTo(
  { result, spans, words, pack }: Explained,
  context: RecognizeContext,
  store: PackStore,
): Promise<Missed> {
  const guesser = await store.guesser(pack ?? (await store.pack(context.language)));
  const { category, answer } = guessText(guesser, words.join(' '));
  const guesses = [
    ...guesser.intents(words).map(({ label, score }) => ({ label: `intents.${label}`, score })),
    { label: `categories.${category.label}`, score: category.score },
    { label: `answers.${answer.label}`, score: answer.score },
  ];
  return {
    text: maskPersonal(result.text.slice(0, LONGEST_READ).toWellFormed(), spans),
    language: result.language,
    guesses: guesses.filter(({ label }) => label !== 'intents.None' && !label.endsWith('.')),
  };
}

/** Who names a reference and wishes nothing clearer asks how it goes: "how is NOR-3NKN-PT". */
function aboutReference(wishes: Wishes, spans: readonly Span[]): Wishes {
  const isVague = wishes.intent === 'None' || wishes.intent === 'AskInformation' || wishes.intent === 'Greeting';
  if (!isVague || !spans.some(({ entity }) => entity === 'reference')) return wishes;
  return { intent: 'CheckProgress', score: REFERENCE_SCORE };
}

/** Yes or no, when nothing else is said: by the conversation's language first, for "no" is "well, yes" in some. */
function answer(tokens: readonly Token[], packs: readonly LanguagePack[]): Wishes | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST_ANSWER) return undefined;
  const said = tokens.map((token) => token.word).join(' ');
  const intent = firstOf(packs, (pack) => pack.yesAndNo.get(said));
  return intent && { intent, score: ANSWER_SCORE };
}

/** The other languages that a text may be in, English always among them: people mix its words into theirs. */
async function likelyPacks(
  { language, candidates }: Detected,
  prior: string,
  store: PackStore,
): Promise<LanguagePack[]> {
  const codes = new Set(candidates.filter(({ share }) => share >= LIKELY_SHARE).map(({ code }) => code));
  if (prior !== 'und') codes.add(prior);
  codes.add(FIRST_LANGUAGE);
  codes.delete(language);
  return Promise.all([...codes].map((code) => store.pack(code)));
}

/**
 * The wish told by the language of the text; one of the others where that one hears none and they clearly do. A text
 * whose language cannot be told may still be understood by those it is likest.
 */
async function wishesIn(
  text: string,
  words: readonly Token[],
  pack: LanguagePack | undefined,
  others: readonly LanguagePack[],
  store: PackStore,
): Promise<Wishes> {
  const own = pack ? heard(text, words, pack, await store.guesser(pack)) : NO_WISH;
  if (own.intent !== 'None') return own;
  for (const other of others) {
    const known = words.filter(({ word }) => other.vocabulary.has(word)).length;
    if (known * 2 < words.length && (pack || known === 0)) continue;
    const found = heard(text, words, other, await store.guesser(other));
    if (found.intent !== 'None' && found.score >= ELSEWHERE_CLEAR) return found;
  }
  return own;
}

function heard(text: string, words: readonly Token[], pack: LanguagePack, guesser: Guesser): Wishes {
  const found = findWishes(text, pack.meant(words), guesser, pack.joins);
  // No word of it is in any sample: a name, a place, a slip of the hand.
  return found.score < CERTAIN && !words.some(({ word }) => pack.vocabulary.has(word)) ? NO_WISH : found;
}

/** Whether a text is an address, a day, a number and nothing more: an answer to a question, with no wish in it. */
function saysOnlyValues(tokens: readonly Token[], spans: readonly Span[], connecting: ReadonlySet<string>): boolean {
  // "C C C C C R": a postcode or a reference in the middle of being spelled.
  if (tokens.length > 0 && tokens.every(({ word }) => /^[a-z\d]$/.test(word))) return true;
  const values = spans.filter((span) => span.entity !== 'pay_type' && span.entity !== 'appointment_service');
  const isNumber = (token: Token): boolean => /^\d{1,4}[a-z]?$/.test(token.word);
  if (values.length === 0 && !tokens.some(isNumber)) return false;
  // "Morning!" is a greeting.
  if (tokens.length === 1 && values[0]?.entity === 'part_of_day') return false;
  return tokens.every(
    (token) =>
      connecting.has(token.word) ||
      isNumber(token) ||
      values.some((span) => span.start <= token.start && token.end <= span.end),
  );
}

/** What a person's name, address of mail or number is says nothing of what is wished, and its dots end no sentence. */
const PERSONAL: ReadonlySet<Span['entity']> = new Set([
  'email',
  'phone',
  'postcode',
  'reference',
  'person_name',
  'date',
]);
/** What tells nothing of a language: names and numbers. Days are said in it. */
const NAMES: ReadonlySet<Span['entity']> = new Set([
  'email',
  'phone',
  'postcode',
  'reference',
  'person_name',
  'location',
]);

function withoutNames(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  const names = spans.filter(({ entity }) => NAMES.has(entity));
  if (names.length === 0) return tokens;
  return tokens.filter((token) => !names.some(({ start, end }) => start < token.end && token.start < end));
}

/**
 * The words of a text without those that say nothing of the wish: what is personal, days, and the names in a place. "Road"
 * and "park" stay, for they tell of what is reported; "Alder" is a word that no sample has, and would only make the rest
 * count less.
 */
function wishWords(
  tokens: readonly Token[],
  spans: readonly Span[],
  vocabulary: ReadonlySet<string>,
): readonly Token[] {
  const silent = spans.filter(({ entity }) => PERSONAL.has(entity) || entity === 'location');
  if (silent.length === 0) return tokens;
  return tokens.filter((token) => {
    const span = silent.find(({ start, end }) => start < token.end && token.start < end);
    return !span || (span.entity === 'location' && vocabulary.has(token.word));
  });
}

function entitiesFor(
  text: string,
  spans: readonly Span[],
  found: Wishes,
  values: Omit<EntityContext, 'direction'>,
): Entities {
  const wishes = [found.intent, found.also].filter((wish) => wish !== undefined);
  const booking = wishes.some((wish) => BOOKING.has(wish));
  const entities = valuesOf(spans);
  // What is reported is past, what is booked is to come; a message of both opens with what its day belongs to.
  const direction = TELLING.has(found.intent) ? 'past' : 'future';
  if (entities.date && (direction === 'past' || booking || found.intent === 'AskInformation')) {
    const date = findDates(text, { ...values, direction })[0]?.value;
    if (date) entities.date = date;
  }
  // "garden waste bin not emptied" is no bill, and "pay council tax" no appointment. An answer may be either.
  const anything = wishes.every((wish) => !isWish(wish) || wish === 'AskInformation');
  if (!anything && !wishes.some((wish) => PAYING.has(wish))) delete entities.pay_type;
  if ((!anything && !booking) || found.intent === 'AskInformation') delete entities.appointment_service;
  return entities;
}

type Warnings = Pick<RecognizerResult, 'flags'> &
  Partial<Pick<RecognizerResult, 'danger' | 'abuse' | 'intent' | 'score' | 'also'>>;

/** Flags, and what they stand for. Danger is the intent whatever else was wished, and what was wished comes second. */
function warnings(masked: { text: string; found: boolean }, wishes: Wishes, packs: readonly LanguagePack[]): Warnings {
  const danger = firstOf(packs, (pack) => pack.findDanger?.(masked.text)[0]) ?? wishes.danger;
  const rudeness = firstOf(packs, (pack) => pack.findAbuse?.(masked.text));
  const abuse = rudeness && danger === 'self_harm' ? 'risk' : rudeness;
  const flags: RecognizerResult['flags'] = [];
  if (abuse && FLAGGED.has(abuse)) flags.push('abusive');
  if (danger || wishes.intent === 'Emergency') flags.push('emergency');
  if (masked.found || masked.text.includes(CARD_REMOVED)) flags.push('card_number');
  return {
    flags,
    ...(danger && { danger, intent: 'Emergency', score: 1 }),
    // "I can smell gas" looks like a report, and wishes nothing else: only a report of something named is one more wish.
    ...(danger &&
      isWish(wishes.intent) &&
      (wishes.intent !== 'ReportIssue' || wishes.category) && { also: wishes.intent }),
    ...(abuse && { abuse }),
  };
}

function firstOf<Value>(
  packs: readonly LanguagePack[],
  find: (pack: LanguagePack) => Value | undefined,
): Value | undefined {
  for (const pack of packs) {
    const found = find(pack);
    if (found !== undefined) return found;
  }
  return undefined;
}

function answerTo(text: string, store: PackStore, language?: string): { key: string; score: number } | undefined {
  const languages = store.languagesNow();
  if (!languages || !/\p{L}/u.test(text)) return undefined;
  const code = language ?? detectLanguage(tokenise(text), FIRST_LANGUAGE, languages).language;
  const guesser = code === 'und' ? undefined : store.guesserNow(code);
  if (!guesser) return undefined;
  const { intent, answer } = guessText(guesser, text);
  if (intent.label !== 'AskInformation') return undefined;
  return answer.score >= ANSWER_NAMED ? { key: answer.label, score: answer.score } : undefined;
}
