import type { Intent, TurnInput } from '../input.ts';
import type { JourneyContext } from '../journey.ts';
import type { Choice } from '../message.ts';
import { namedInWords, wordCount } from './choices.ts';

/** What a resident may tell any form to do, at any step. */
export type Command = 'stop' | 'back' | 'repeat' | 'help' | 'restart' | 'save';

const BY_INTENT: Partial<Record<Intent, Command>> = {
  Cancel: 'stop',
  GoBack: 'back',
  Repeat: 'repeat',
  Help: 'help',
  StartOver: 'restart',
};

const BY_WORDS: readonly Choice[] = (['save', 'stop', 'back', 'repeat', 'help', 'restart'] as const).map((command) => ({
  value: command,
  label: `form-command-${command}`,
}));

/** A message longer than this tells a story, it gives no order: "they do not stop dumping". */
const LONGEST_BY_INTENT = 8;
const LONGEST_BY_WORDS = 6;

/** A choice is picked by its place among the others in so few words: "the first one please". */
const LONGEST_PICK = 4;

/** How sure the recognizer must be of an order: "just the one mattress" is a little like one. */
const CLEAR = 0.75;
/** And of a cry for help: "I do not have it here" is an answer, and gets words for its question. */
const CLEAR_HELP = 0.93;

/**
 * The command that a message gives, if it is one. A message that names a place is none: "by the bus stop". Nor is one
 * that only sounds like an order, and names something else that can be chosen just now: "the whole home".
 *
 * @param offered what can be chosen just now
 */
export function commandOf(input: TurnInput, offered: readonly Choice[], context: JourneyContext): Command | undefined {
  const { text, understood } = input;
  const words = wordCount(text);
  if (words === 0 || understood.entities.location || understood.entities.postcode) return undefined;
  const byWords = words <= LONGEST_BY_WORDS ? namedInWords(text, BY_WORDS, context)[0] : undefined;
  const clear = understood.intent === 'Help' ? CLEAR_HELP : CLEAR;
  const byIntent = understood.score >= clear && words <= LONGEST_BY_INTENT ? BY_INTENT[understood.intent] : undefined;
  if (!byIntent || byWords) return byIntent ?? (byWords as Command | undefined);
  // "The first one" is no order to begin at the first: it picks what was offered.
  const named = words <= LONGEST_PICK ? context.match(text, offered) : namedInWords(text, offered, context);
  return named.length === 0 || named.includes(byIntent) ? byIntent : undefined;
}

/** Wishes that are no answer to anything and begin nothing of their own. */
const SMALL: ReadonlySet<Intent> = new Set(['None', 'Yes', 'No', ...(Object.keys(BY_INTENT) as Intent[])]);

/** How sure the recognizer must be that a message is about another matter. */
const CLEARLY_ELSEWHERE = 0.7;

/** Whether a message is clearly about something that this form does not do. */
export function isElsewhere({ understood }: TurnInput, own: readonly Intent[]): boolean {
  return !SMALL.has(understood.intent) && !own.includes(understood.intent) && understood.score >= CLEARLY_ELSEWHERE;
}

const LATER: ReadonlySet<Intent> = new Set([
  'ReportIssue',
  'BookAppointment',
  'CancelAppointment',
  'RearrangeAppointment',
  'CheckAppointment',
  'MakePayment',
  'PaymentHelp',
  'MakeComplaint',
  'EscalateComplaint',
  'CheckProgress',
  'GiveFeedback',
  'UpdateDetails',
  'SpeakToPerson',
  'RequestInterpreter',
  'AskInformation',
  'PrivacyRequest',
]);

/** A second wish in the message that this form does not fulfil. */
export function secondWish({ understood }: TurnInput, own: readonly Intent[]): Intent | undefined {
  const { also } = understood;
  return also && LATER.has(also) && !own.includes(also) ? also : undefined;
}
