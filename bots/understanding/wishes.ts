import type { Intent } from '../../dialogs/input.ts';
import { afterOpening, type Clause, clauses, halves } from './clauses.ts';
import { isNumber, readFeatures, type TextFeatures } from './features.ts';
import type { Guess, Guesser } from './models.ts';
import type { PhraseTable, Token } from './tokens.ts';

/** What a message wishes. */
export interface Wishes {
  intent: Intent;
  score: number;
  also?: Intent;
  category?: string;
  /** A danger that the text speaks of as samples do, whether a pattern finds it or not. */
  danger?: string;
}

/** From this score on an intent is named; below it the answer is None. */
const NAMED = 0.27;
/** A second wish must be this clear, for acting on a wish nobody had is worse than missing one. */
const CLEAR = 0.88;
/** Two wishes that nothing but their sense sets apart must be clearer still. */
const VERY_CLEAR = 0.9;
/**
 * From this score on a danger is answered that no pattern found: a false alarm is cheap. In cross-validation half of the
 * dangers that the patterns miss are found so; of a hundred harmless messages, many of them written to look like danger,
 * two to four are taken for it.
 */
const FEARED = 0.35;
/** The same of a few words, or of a part of a message: they show less. */
const FEARED_IN_FEW = 0.64;
/** The same where the wish sounds like an emergency too. */
const FEARED_IN_EMERGENCY = 0.21;
const FEARED_IN_FEW_OF_EMERGENCY = 0.52;
/** A wish that sounds so much like an emergency is one, whatever the danger. */
const SURE_EMERGENCY = 0.75;
/** Fewer words than this are few, and so few show nothing. */
const FEW_WORDS = 6;
const TOO_FEW_WORDS = 3;
/** A category is named a little sooner than an intent: it is read back before anything is done with it. */
const CATEGORY_NAMED = 0.5;
/** A message about an earlier report may say little of what it was. */
const CATEGORY_MEANT = 0.8;
/** A question about a category ("who mends potholes") must name it plainly. */
const PLAIN = 0.95;

/** What people say to be civil. Beside a wish these are not what the message is about. */
const CIVIL: ReadonlySet<Intent> = new Set<Intent>(['Greeting', 'Thanks', 'Goodbye', 'Help', 'None']);
/** What steers a conversation. It may come first, and is never a second wish. */
const STEERING: ReadonlySet<Intent> = new Set<Intent>([
  'Cancel',
  'GoBack',
  'Repeat',
  'StartOver',
  'Yes',
  'No',
  'Emergency',
]);
/** Wishes about something that has a category. */
const REPORTING: ReadonlySet<Intent> = new Set<Intent>([
  'ReportIssue',
  'CheckProgress',
  'MakeComplaint',
  'EscalateComplaint',
  'Emergency',
]);

/** Whether an intent is something to be done, rather than a word of manners or of steering. */
export function isWish(intent: Intent): boolean {
  return !CIVIL.has(intent) && !STEERING.has(intent);
}

/** Whether an intent steers a conversation, or is an emergency: what is never a second wish. */
export function isSteering(intent: Intent): boolean {
  return STEERING.has(intent);
}

/** Whether an intent is about something that has a category. */
export function isReporting(intent: Intent): boolean {
  return REPORTING.has(intent);
}

/** One piece of a text with what was understood of it. */
interface Heard {
  intent: Intent;
  score: number;
  category: Guess<string>;
  danger: Guess<string>;
  joined: boolean;
}

const NOTHING: Guess<string> = { label: '', score: 0 };

/** Words with their features. */
interface Words {
  tokens: readonly Token[];
  features: TextFeatures;
}

function hear({ tokens, features }: Words, { from, to, joined }: Clause, guesser: Guesser): Heard {
  const hasLetter = tokens.slice(from, to).some((token) => !isNumber(token.word));
  if (!hasLetter) return { intent: 'None', score: 0, category: NOTHING, danger: NOTHING, joined };
  const { intent: likeliest, calm, category, danger: likely } = guesser.guess(features, from, to);
  const isEmergency = likeliest.label === 'Emergency';
  const danger = likely.score >= fearedFrom(isEmergency, to - from, to - from === tokens.length) ? likely : NOTHING;
  // An emergency is one of something, or else very clearly said ("somebody's life is in danger").
  const intent = isEmergency && danger === NOTHING && likeliest.score < SURE_EMERGENCY ? calm : likeliest;
  if (intent.score >= NAMED) return { intent: intent.label, score: intent.score, category, danger, joined };
  return { intent: 'None', score: Math.round((1 - intent.score) * 1000) / 1000, category, danger, joined };
}

/**
 * What a message wishes: one thing, or two when it clearly says two, the first said first.
 *
 * @param tokens the words of the text that may say something of a wish
 * @param joins phrases that open a second wish
 */
export function findWishes(text: string, tokens: readonly Token[], guesser: Guesser, joins: PhraseTable<true>): Wishes {
  const words = { tokens, features: readFeatures(tokens.map((token) => token.word)) };
  const whole = hear(words, { from: 0, to: tokens.length, joined: false }, guesser);
  const parts = clauses(text, tokens, joins);
  const heard =
    parts.length > 1
      ? parts.map((part) => hear(words, part, guesser))
      : [...twoInOne(text, words, joins.firstWords, guesser, whole), ...afterGreeting(text, words, guesser, whole)];
  const told = heard.filter((one) => !CIVIL.has(one.intent));
  const clear = told.filter((one) => one.score >= CLEAR || one.joined);
  // Two clear wishes make the whole text a mixture: then its parts are believed, in their order.
  const said = told.find((one) => clear.some((other) => isSecond(one, other, told)));
  const after = said && clear.find((one) => isSecond(said, one, told));
  // A question that is less clear than what follows leads up to it: "when will it be? how is my report going".
  const leadsUp = after && said.intent === 'AskInformation' && after.score > said.score;
  const [first, second] = leadsUp ? [after, undefined] : [said, after];
  // A long text of manners and one wish ("Hello. Sorry to bother you. My bin was missed.") is what that one part says.
  const best = told.toSorted((a, b) => b.score - a.score)[0];
  const main = first ?? (CIVIL.has(whole.intent) && best ? best : whole);
  const feared = [whole, ...heard].toSorted((a, b) => b.danger.score - a.danger.score)[0]?.danger ?? NOTHING;
  const category = categoryOf(main, first ? [first, ...heard] : [whole, ...heard]);
  return {
    intent: main.intent,
    score: main.score,
    ...(second && { also: second.intent }),
    ...(category && { category }),
    ...(feared !== NOTHING && { danger: feared.label }),
  };
}

function fearedFrom(isEmergency: boolean, words: number, isWhole: boolean): number {
  if (words < TOO_FEW_WORDS) return Number.POSITIVE_INFINITY;
  if (isEmergency) return words < FEW_WORDS ? FEARED_IN_FEW_OF_EMERGENCY : FEARED_IN_EMERGENCY;
  return words < FEW_WORDS || !isWhole ? FEARED_IN_FEW : FEARED;
}

/** What is wished in the same sentence as a greeting: "good morning, somebody dumped a sofa". */
function afterGreeting(text: string, words: Words, guesser: Guesser, whole: Heard): Heard[] {
  const rest = whole.intent === 'Greeting' ? afterOpening(text, words.tokens) : undefined;
  return rest ? [hear(words, rest, guesser)] : [];
}

/** One sentence as what its halves wish, when both clearly wish something and not the same; else as it is. */
function twoInOne(text: string, words: Words, links: ReadonlySet<string>, guesser: Guesser, whole: Heard): Heard[] {
  for (const pair of halves(text, words.tokens, links)) {
    const [first, second] = pair.map((half) => hear(words, half, guesser)) as [Heard, Heard];
    const both = [first, second].every((one) => isWish(one.intent) && one.score >= VERY_CLEAR);
    if (both && first.intent !== second.intent) return [first, second];
  }
  return [whole];
}

/** Whether `other` is a wish that comes after `one` and is not the same: another intent, or a report of something else. */
function isSecond(one: Heard, other: Heard, order: readonly Heard[]): boolean {
  if (order.indexOf(other) <= order.indexOf(one) || !isWish(other.intent) || one.score < NAMED) return false;
  if (one.intent !== other.intent) return one.score >= CLEAR || other.joined;
  if (one.intent !== 'ReportIssue') return false;
  const needed = other.joined ? CLEAR : VERY_CLEAR;
  const sure = one.category.score >= needed && other.category.score >= needed;
  return sure && one.category.label !== other.category.label;
}

/** The category of what is told of: the first that is sure enough. */
function categoryOf(main: Heard, heard: readonly Heard[]): string | undefined {
  if (!REPORTING.has(main.intent) && main.intent !== 'AskInformation') return undefined;
  const needed =
    main.intent === 'AskInformation' ? PLAIN : main.intent === 'ReportIssue' ? CATEGORY_NAMED : CATEGORY_MEANT;
  return heard.find((one) => one.category.score >= needed)?.category.label;
}
