import type { Message, MessageValue } from '../../dialogs/message.ts';
import type { Assistant, Step } from '../assistant.ts';
import type { Turn } from '../turn.ts';
import { tokenise } from '../understanding/tokens.ts';

/** Field of the press by which a page asks for easy read, or no longer for it. */
const PRESSED = 'easy';
/** A longer message tells of something, and asks for nothing of this. */
const LONGEST_WISH = 8;

/**
 * Goes on in shorter and simpler sentences when somebody asks for them, until they ask for the ordinary ones; what was
 * said last is said again so. It is kept for whoever is proven to be here, for their other conversations.
 */
export const easyRead: Step = async (turn, assistant) => {
  const easy = wanted(turn, assistant);
  if (easy === undefined) return 'go on';
  const { lastSaid } = turn.state;
  turn.outcome = easy ? 'easy-read' : 'easy-read-ended';
  turn.state.easy = easy;
  turn.effects.push({ kind: 'keep-easy-read', easyRead: easy });
  await turn.say(answer(turn, assistant, easy));
  if (assistant.activeJourney(turn)) await assistant.reprompt(turn);
  else if (lastSaid.length > 0) await turn.say(...lastSaid);
  return 'done';
};

/** What is not there is not promised: it is said in which languages it is. */
function answer({ language, now }: Turn, assistant: Assistant, easy: boolean): Message {
  const { words } = assistant.parts;
  if (!easy) return { id: 'easy-off' };
  if (words.hasEasyRead(language)) return { id: 'easy-on' };
  const languages: MessageValue = { list: words.easyReadLanguages.map(({ own_name }) => own_name), join: 'or' };
  return { id: 'easy-elsewhere', values: { ...assistant.councilValues(now), languages } };
}

function wanted(turn: Turn, assistant: Assistant): boolean | undefined {
  const { press } = turn.input;
  if (press) return press.form === '' && press.field === PRESSED ? !turn.state.easy : undefined;
  // Of letters and forms it is an answer there: the council is asked for them, and not the assistant.
  if (turn.state.lastSaid.some(({ choices = [] }) => choices.some(({ value }) => value === 'easy_read')))
    return undefined;
  const said = tokenise(turn.text).map(({ word }) => word);
  if (said.length === 0 || said.length > LONGEST_WISH) return undefined;
  const names = (id: string): boolean =>
    assistant.parts.words.wordsOf(id, turn.language).some((words) =>
      isIn(
        tokenise(words).map(({ word }) => word),
        said,
      ),
    );
  // Words to end it may hold the words that ask for it.
  if (names('easy-off')) return turn.state.easy ? false : undefined;
  return names('easy-on') ? true : undefined;
}

function isIn(words: readonly string[], said: readonly string[]): boolean {
  return ` ${said.join(' ')} `.includes(` ${words.join(' ')} `);
}
