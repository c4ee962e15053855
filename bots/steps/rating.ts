import type { Intent } from '../../dialogs/input.ts';
import type { Choice } from '../../dialogs/message.ts';
import type { Assistant, Step } from '../assistant.ts';
import type { Turn } from '../turn.ts';

const ASK = 'rating-ask';
const ASK_WORDS = 'rating-ask-words';
/** What a press on an answer means: this, and the score. */
const PRESSED = 'rating:';
const SKIP = `${PRESSED}skip`;
const SCORES = [1, 2, 3, 4, 5];

/** What is said in answer to the question for words, and is none. */
const NOTHING: readonly Intent[] = ['No', 'Goodbye', 'Cancel'];
/** What somebody may want when they answer that question with something else, if they say it as clearly as this. */
const CLEARLY = 0.8;
const WORDS_TOO: readonly Intent[] = ['None', 'GiveFeedback', 'Thanks', 'Greeting', 'Yes', 'AskInformation'];

/**
 * Somebody is done: goodbye. Whoever was helped is asked first how it was, once in a conversation, and never after
 * something dangerous was spoken of.
 */
export async function sayGoodbye(turn: Turn, assistant: Assistant): Promise<void> {
  const { state } = turn;
  const isAsked = state.wasHelped && !state.ratingAsked && state.danger === null && !assistant.activeJourney(turn);
  if (!isAsked) return farewell(turn, assistant);
  state.ratingAsked = true;
  await turn.say({ id: ASK, choices: [...SCORES.map(scoreChoice), skipChoice()] });
}

/** Takes the answer to how it was. Anything else is a message like any other, and it is not asked again. */
export const takeRating: Step = async (turn, assistant) => {
  const open = turn.state.lastSaid.at(-1);
  const value = turn.input.press ? turn.input.press.value : named(turn, assistant, open?.choices ?? []);
  if (typeof value === 'string' && value.startsWith(PRESSED)) {
    await takePick(turn, assistant, value);
    return 'done';
  }
  if (open?.id === ASK && isNothing(turn)) {
    await farewell(turn, assistant);
    return 'done';
  }
  if (open?.id !== ASK_WORDS || turn.input.press || turn.input.photos.length > 0) return 'go on';
  if (isNothing(turn)) {
    await farewell(turn, assistant);
    return 'done';
  }
  const { intent, score } = turn.understood;
  // A wish said in passing must not be lost among words that nobody answers.
  if (!WORDS_TOO.includes(intent) && score >= CLEARLY) return 'go on';
  turn.effects.push({ kind: 'explain-rating', words: turn.text });
  turn.outcome = 'rating-explained';
  await farewell(turn, assistant, 'rating-thanks');
  return 'done';
};

async function takePick(turn: Turn, assistant: Assistant, value: string): Promise<void> {
  const score = Number(value.slice(PRESSED.length));
  if (!SCORES.includes(score)) return farewell(turn, assistant);
  turn.effects.push({ kind: 'rate', score });
  turn.outcome = 'rated';
  // Its button was pressed while something else had been begun, which goes on.
  if (assistant.activeJourney(turn)) {
    await turn.say({ id: 'rating-thanks' });
    return assistant.reprompt(turn);
  }
  await turn.say({ id: ASK_WORDS, choices: [skipChoice()], expects: 'text' });
}

async function farewell(turn: Turn, assistant: Assistant, ...before: string[]): Promise<void> {
  const values = assistant.councilValues(turn.now);
  await turn.say(...before.map((id) => ({ id })), { id: 'assistant-goodbye', values });
}

function isNothing({ input, understood }: Turn): boolean {
  return !input.press && NOTHING.includes(understood.intent);
}

/** The answer that is named by its number or its words. */
function named(turn: Turn, assistant: Assistant, offered: readonly Choice[]): string | undefined {
  if (assistant.activeJourney(turn) || !offered.some(({ value }) => value.startsWith(PRESSED))) return undefined;
  const context = assistant.parts.journeyContext(turn);
  const matched = context.match(turn.text, offered);
  return matched.length === 1 ? matched[0] : undefined;
}

const scoreChoice = (score: number): Choice => ({ value: `${PRESSED}${score}`, label: `rating-choice-${score}` });
const skipChoice = (): Choice => ({ value: SKIP, label: 'choice-skip' });
