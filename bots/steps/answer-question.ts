import type { Intent } from '../../dialogs/input.ts';
import type { Message } from '../../dialogs/message.ts';
import { type Assistant, mainChoices } from '../assistant.ts';
import { newConversationState } from '../conversation-state.ts';
import type { Turn } from '../turn.ts';
import { giveInformation, informationScore } from './give-information.ts';
import { sayGoodbye } from './rating.ts';

type Answer = (turn: Turn, assistant: Assistant) => Promise<void> | void;

/** Wishes that are met by saying something. Those of journeys that are not built yet say so, and who can help. */
const ANSWERS: Partial<Record<Intent, Answer>> = {
  Greeting: say('assistant-hello', mainChoices()),
  Thanks: say('assistant-thanks'),
  Goodbye: sayGoodbye,
  // What follows "Is there anything else?".
  Yes: say('assistant-what-else', mainChoices()),
  No: sayGoodbye,
  Help: say('assistant-help', mainChoices()),
  ChangeLanguage: say('language-which'),
  Emergency: say('danger-general'),
  Cancel: say('assistant-nothing-to-stop', mainChoices()),
  GoBack: say('assistant-nothing-to-go-back-to', mainChoices()),
  Repeat: (turn) => {
    const { lastSaid } = turn.state;
    // Where nothing has been said yet there is nothing to repeat, and silence would be no answer.
    return turn.say(...(lastSaid.length > 0 ? lastSaid : [{ id: 'assistant-what-else', choices: mainChoices() }]));
  },
  StartOver: async (turn, assistant) => {
    turn.state.dialogs = newConversationState().dialogs;
    await turn.say({ id: 'assistant-start-over', values: assistant.councilValues(turn.now), choices: mainChoices() });
  },
  AskInformation: say('assistant-ask-me', mainChoices()),
};

/** From this likeness on, an answer of the council's long list is what was asked for. */
const WORD_BY_WORD = 0.8;

/** Answers a wish or a common question in the same breath. False when there is nothing to say to it. */
export async function answerQuestion(turn: Turn, assistant: Assistant, intent: Intent): Promise<boolean> {
  const question = turn.input.press ? undefined : assistant.parts.answers.recognizeAnswer(turn.text, turn.language);
  const asks = intent === 'AskInformation' || intent === 'None' || intent === 'PrivacyRequest';
  // One of the few answers in every language wins, unless a longer one is asked for nearly word by word.
  if (question && asks && informationScore(turn, assistant) < WORD_BY_WORD) {
    turn.outcome = 'question-answered';
    turn.state.wasHelped = true;
    await turn.say({
      id: assistant.parts.council.answers.get(question.key)?.message ?? `answer-${question.key}`,
      values: assistant.councilValues(turn.now),
    });
    return true;
  }
  if (asks && !turn.input.press && (await giveInformation(turn, assistant))) return true;
  const answer = ANSWERS[intent];
  // A yes or no that the open question has no use for is no wish.
  const isStray = (intent === 'Yes' || intent === 'No') && assistant.activeJourney(turn) !== undefined;
  if (!answer || isStray) return false;
  turn.outcome = `said-${intent}`;
  await answer(turn, assistant);
  return true;
}

function say(id: string, choices?: Message['choices']): Answer {
  return (turn, assistant) => {
    // While a journey is open its own question follows, so ours would be a second one.
    const open = assistant.activeJourney(turn) !== undefined;
    const message: Message = { id, values: assistant.councilValues(turn.now) };
    if (choices && !open) message.choices = choices;
    return turn.say(message);
  };
}
