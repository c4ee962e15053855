import type { JourneyStep } from '../journey.ts';
import { advance, askAgain, fail } from './advance.ts';
import { CONFIRM_CHOICES, changeChoices, STOP_CHOICES } from './ask.ts';
import { wordCount } from './choices.ts';
import { isElsewhere } from './commands.ts';
import { asksChange, type Correction, corrections, isMarked, namedFact } from './correct.ts';
import { endWith, save, stop } from './endings.ts';
import { without } from './facts.ts';
import { fillAll } from './fill.ts';
import type { Fact } from './form.ts';
import { fieldsOf, formContext, goesOn, setFact, type Turn } from './turn.ts';

/** Answers a read-back: a change first, then a yes; a yes with a change in it is no yes. */
export async function answerConfirm(turn: Turn): Promise<JourneyStep | undefined> {
  const { input, context } = turn;
  const meant = meaning(turn);
  // "2" picks what was shown under it, also where a sum or a house's number could be put right by it.
  const isPicked = meant === 'yes-only' || (meant !== undefined && isNumber(input.text));
  if (!isPicked && (await applyChange(turn))) return advance(turn);
  if (meant === 'yes-only' || meant === 'yes') return confirmed(turn);
  if (meant === 'save') return save(turn);
  if (meant === 'stop') return stop(turn);
  if (meant === 'change' || isMarked(input, context)) return askWhatToChange(turn);
  return isElsewhere(input, turn.form.intents) ? undefined : fail(turn);
}

/** Answers the question what to change: names a fact, or gives the new value at once. */
export async function answerWhatToChange(turn: Turn): Promise<JourneyStep | undefined> {
  const { input, context, form } = turn;
  const elsewhere = isElsewhere(input, form.intents);
  // "What are your opening hours?" names nothing that could be changed, whatever its words are.
  const isAnswer = !elsewhere || wordCount(input.text) <= LONGEST_NAME;
  const named = isAnswer ? context.match(input.text, changeChoices(fieldsOf(turn), turn.state))[0] : undefined;
  const found = isNumber(input.text) ? [] : corrections(turn, { loose: true, marked: true });
  if (found.length === 0 && named !== undefined) {
    turn.state = { ...turn.state, reask: named };
    return advance(turn);
  }
  if (await applyChange(turn)) return advance(turn);
  if (input.understood.intent === 'No' || input.understood.intent === 'Yes') return advance(turn);
  return elsewhere ? undefined : fail(turn);
}

/** What is to be changed is named in so many words where the message sounds like another wish. */
const LONGEST_NAME = 4;

/** Whether a message is the number of a choice and no more. */
const isNumber = (text: string): boolean => /^\W*\d{1,2}\W*$/.test(text);

/** Answers whether to stop. Anything else goes on with the form, whose question it may answer: undefined. */
export async function answerStopping(turn: Turn): Promise<JourneyStep | undefined> {
  const { input, context } = turn;
  const choice = context.match(input.text, STOP_CHOICES)[0];
  if (choice === 'save') return save(turn);
  if (choice === 'stop') return stop(turn);
  turn.state = { ...turn.state, phase: turn.state.asking === null ? 'confirming' : 'asking' };
  return choice === 'go-on' ? advance(turn) : undefined;
}

/** Does what the form is for. Only ever reached by a yes to the present read-back. */
export async function confirmed(turn: Turn): Promise<JourneyStep> {
  const found = await turn.form.lastCheck?.(turn.state.facts, formContext(turn));
  if (found && 'drop' in found) {
    turn.messages.push(...found.say);
    turn.state = { ...turn.state, facts: without(turn.state.facts, found.drop), revision: turn.state.revision + 1 };
    return advance(turn);
  }
  const known = Object.entries(found?.know ?? {}).map(
    ([name, value]) => [name, { value, how: 'known', asked: false } satisfies Fact] as const,
  );
  turn.state = { ...turn.state, facts: { ...turn.state.facts, ...Object.fromEntries(known) } };
  return endWith(turn, turn.form.finish(turn.state.facts, formContext(turn)));
}

/** Puts known facts right, or fills what was left out; or asks for the one that was only named. False: nothing of it. */
async function applyChange(turn: Turn): Promise<boolean> {
  const marked = isMarked(turn.input, turn.context);
  const found = corrections(turn, { loose: true, marked });
  if (await keepCorrections(turn, found)) return true;
  const named = marked || asksChange(turn.input, turn.context) ? namedFact(turn) : undefined;
  if (named) return keepNamed(turn, named);
  return (await fillAll(turn)) > 0;
}

/** Keeps corrections with a new value. False when there are none. */
export async function keepCorrections(turn: Turn, found: readonly Correction[]): Promise<boolean> {
  let kept = false;
  for (const { field, value } of found) {
    if (value !== undefined && (await setFact(turn, field, value, 'corrected'))) kept = true;
  }
  return kept;
}

/** Keeps the new value of a fact that was named, or has it asked once more. */
export async function keepNamed(turn: Turn, { field, value }: Correction): Promise<boolean> {
  if (value !== undefined && (await setFact(turn, field, value, 'corrected'))) return true;
  turn.state = { ...turn.state, reask: field.name };
  return true;
}

/** A yes in so few words can hold nothing else. */
const SHORT_YES = 3;

/** A yes in more words than this may well be part of a story. */
const LONGEST_YES = 12;

function meaning({ input, context, form, state }: Turn): 'yes-only' | 'yes' | 'change' | 'save' | 'stop' | undefined {
  const { text, understood } = input;
  const words = wordCount(text);
  // A number means what was shown under it.
  const named = context.match(text, form.readBack?.(state.facts, context).choices ?? CONFIRM_CHOICES);
  const saysYes = understood.intent === 'Yes' || named[0] === 'yes';
  const saysMore = named.some((value) => value !== 'yes') || isMarked(input, context);
  if (saysYes && !saysMore && words <= LONGEST_YES) return words <= SHORT_YES ? 'yes-only' : 'yes';
  if (saysYes) return 'change';
  const first = named[0];
  return first === 'change' || first === 'save' || first === 'stop' ? first : undefined;
}

function askWhatToChange(turn: Turn): JourneyStep {
  turn.state = { ...turn.state, phase: 'choosing', failures: 0 };
  askAgain(turn, 'plain');
  return goesOn(turn);
}
