import type { Intent } from '../../dialogs/input.ts';
import type { Message } from '../../dialogs/message.ts';
import { type Assistant, mainChoices } from '../assistant.ts';
import { newConversationState } from '../conversation-state.ts';
import type { Turn } from '../turn.ts';
import { giveInformation, informationFor } from './give-information.ts';
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

/** From this score on one of the few answers goes before several of the long list that are only worth offering. */
const PLAINLY_ASKED = 0.85;

/** Answers a wish or a common question in the same breath. False when there is nothing to say to it. */
export async function answerQuestion(turn: Turn, assistant: Assistant, intent: Intent): Promise<boolean> {
  const question = turn.input.press ? undefined : assistant.parts.answers.recognizeAnswer(turn.text, turn.language);
  const asks = intent === 'AskInformation' || intent === 'None' || intent === 'PrivacyRequest';
  if (question && asks && goesFirst(question, turn, assistant)) {
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

/**
 * Whether one of the few answers, which are there in every language, goes before the council's long list. An answer of
 * that list that is surely meant says more: "what time does the tip shut" sounds like opening hours.
 */
function goesFirst(question: { score: number }, turn: Turn, assistant: Assistant): boolean {
  const long = informationFor(turn, assistant);
  return long === 'none' || (long === 'offers' && question.score >= PLAINLY_ASKED);
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
