import { asksEarlier } from '../../dialogs/appointment/earlier.ts';
import { CARRIED_ON, HANDOFF } from '../../dialogs/handoff.ts';
import type { Intent } from '../../dialogs/input.ts';
import type { JourneyResult } from '../../dialogs/journey-dialog.ts';
import type { Message, MessageValue } from '../../dialogs/message.ts';
import { parseCode } from '../../services/reference.ts';
import { type Assistant, mainChoices, type Step } from '../assistant.ts';
import type { Turn } from '../turn.ts';
import { answerQuestion } from './answer-question.ts';
import { complaintWish } from './complaint-wish.ts';
import { asksForOwn } from './own-wish.ts';
import { isAboutPayment } from './payment-wish.ts';

/** Below this score a wish that nothing open can use is not acted on. */
const SURE_ENOUGH = 0.5;
/** Words from which on a message in no language of ours is a sentence in another. */
const FOREIGN_SENTENCE = 3;
/** Characters that are kept of a message that was not understood. */
const LONGEST_KEPT = 500;

/** Decides who answers: the journey that is open, another one, or the assistant itself. */
export const route: Step = async (turn, assistant) => {
  if (isEmpty(turn)) return sayAndRepeat(turn, assistant, 'assistant-empty');
  const code = parseCode(turn.text);
  if (code && (await resumeDraft(turn, assistant, code))) return 'done';

  let wanted: Intent | undefined;
  if (assistant.activeJourney(turn)) {
    const { handled, wants, result } = await assistant.continueJourney(turn);
    if (handled) {
      turn.state.misunderstood = 0;
      if (result) await afterJourney(turn, assistant, result);
      return 'done';
    }
    wanted = wants;
  }
  await routeByIntent(turn, assistant, wanted ?? wish(turn, assistant));
  return 'done';
};

/** What the message asks for: a pressed choice of ours says it outright. */
function wish(turn: Turn, assistant: Assistant): Intent {
  const press = turn.input.press;
  if (press) return press.form === '' && press.field === '' ? (press.value as Intent) : 'None';
  if (turn.input.photos.length > 0 && turn.understood.intent === 'None') return 'ReportIssue';
  const context = assistant.parts.journeyContext(turn);
  if (asksEarlier(turn.input, context)) return 'RearrangeAppointment';
  if (isAboutPayment(turn.input, context)) return 'MakePayment';
  const { intent, score, entities } = turn.understood;
  if (asksForOwn(turn.input, context)) return 'CheckProgress';
  const complaint = complaintWish(turn.understood, context);
  if (complaint) return complaint;
  if (intent === 'PrivacyRequest' && asksAboutPrivacy(turn, assistant)) return 'AskInformation';
  if (intent !== 'None' && score >= SURE_ENOUGH) return intent;
  // Whoever names a report wants to know about it, whatever the other words are.
  return entities.reference ? 'CheckProgress' : (chosen(turn, assistant) ?? 'None');
}

/** To ask what happens with what is told here is a question; only to want something done about it is a request. */
function asksAboutPrivacy({ text, language }: Turn, { parts }: Assistant): boolean {
  return parts.answers.recognizeAnswer(text, language)?.key === 'privacy';
}

/** The wish that was offered last and is named by its number or its words, as people without buttons do. */
function chosen(turn: Turn, assistant: Assistant): Intent | undefined {
  const offered = turn.state.lastSaid.flatMap(({ asks, choices }) => (asks ? [] : (choices ?? [])));
  if (offered.length === 0 || assistant.activeJourney(turn)) return undefined;
  const context = assistant.parts.journeyContext(turn);
  const named = context.match(turn.text, offered);
  return named.length === 1 ? (named[0] as Intent) : undefined;
}

async function routeByIntent(turn: Turn, assistant: Assistant, intent: Intent): Promise<void> {
  const journey = assistant.parts.journeys.find(({ intents }) => intents.includes(intent));
  if (journey) return beginJourney(turn, assistant, journey.id);
  if (turn.input.press && intent === 'None') return void (await sayAndRepeat(turn, assistant, 'assistant-old-button'));
  if (await answerQuestion(turn, assistant, intent)) {
    turn.state.misunderstood = 0;
    await assistant.reprompt(turn);
    return;
  }
  await notUnderstood(turn, assistant);
}

async function beginJourney(turn: Turn, assistant: Assistant, id: string): Promise<void> {
  turn.state.misunderstood = 0;
  const { result } = await assistant.beginJourney(turn, id);
  if (result) await afterJourney(turn, assistant, result);
}

/** A journey has ended. What it interrupted goes on; a wish named on the way is met next. */
export async function afterJourney(turn: Turn, assistant: Assistant, result: JourneyResult): Promise<void> {
  turn.outcome = `${result.journey}-${result.outcome}`;
  turn.state.wasHelped = true;
  if (assistant.activeJourney(turn)) return;
  if (result.journey === HANDOFF && result.outcome === CARRIED_ON) {
    return turn.say({ id: 'assistant-what-else', choices: mainChoices() });
  }
  const next = result.next;
  if (!next) return;
  if (!next.announced) await turn.say({ id: 'assistant-next-wish' });
  await meetWish(turn, assistant, next);
}

/** Meets what was wished in words said before, one of several wishes perhaps: which is known. */
export async function meetWish(
  turn: Turn,
  assistant: Assistant,
  wish: { intent: Intent; text: string },
): Promise<void> {
  turn.text = wish.text;
  const said = await assistant.parts.recognizer.recognize(wish.text, { now: turn.now, language: turn.language });
  turn.understood = { ...said, intent: wish.intent };
  if (said.also === wish.intent) delete turn.understood.also;
  turn.input = { text: wish.text, understood: turn.understood, photos: [], refusedPhotos: [] };
  await routeByIntent(turn, assistant, wish.intent);
}

async function resumeDraft(turn: Turn, assistant: Assistant, code: string): Promise<boolean> {
  const context = assistant.parts.journeyContext(turn);
  const draft = await context.lookups.draft(code);
  if (!draft) {
    await sayAndRepeat(turn, assistant, 'assistant-unknown-code');
    return true;
  }
  const { result } = await assistant.beginJourney(turn, draft.journey, { resume: { state: draft.state, code } });
  if (result) await afterJourney(turn, assistant, result);
  return true;
}

async function sayAndRepeat(turn: Turn, assistant: Assistant, id: string): Promise<'done'> {
  turn.outcome = id.replace('assistant-', '');
  await turn.say({ id, values: assistant.councilValues(turn.now) });
  await assistant.reprompt(turn);
  return 'done';
}

/** First simpler words, then choices, then a person. */
async function notUnderstood(turn: Turn, assistant: Assistant): Promise<void> {
  turn.outcome = 'not-understood';
  turn.state.misunderstood += 1;
  await keepUnanswered(turn, assistant);
  const values = assistant.councilValues(turn.now);
  if (isForeign(turn)) return notKnown(turn, assistant, values);
  if (assistant.activeJourney(turn)) {
    await turn.say({ id: 'assistant-not-understood-here', values });
    return assistant.reprompt(turn);
  }
  if (turn.state.misunderstood === 1) {
    return turn.say({ id: 'assistant-not-understood', values, choices: mainChoices() });
  }
  await turn.say({ id: 'assistant-not-understood-person', values, choices: mainChoices() });
}

/** What was not understood is kept without what is personal, for staff to say what it meant. */
async function keepUnanswered(turn: Turn, assistant: Assistant): Promise<void> {
  const { language: own, now } = turn;
  const { text, language, guesses } = await assistant.parts.nearest.nearest(turn.text, { now, language: own });
  if (!/\p{L}/u.test(text)) return;
  const kept = text.slice(0, LONGEST_KEPT).toWellFormed();
  turn.effects.push({ kind: 'keep-unanswered', text: kept, language: language === 'und' ? own : language, guesses });
}

/** Whether a message is a sentence in a language that nobody here knows, and not only a few odd words. */
function isForeign({ understood, text }: Turn): boolean {
  return understood.language === 'und' && (text.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0) >= FOREIGN_SENTENCE;
}

/** Says which languages there are, each by its own name, and that an interpreter can be had for any other. */
async function notKnown(turn: Turn, assistant: Assistant, values: Message['values']): Promise<void> {
  turn.outcome = 'language-not-known';
  const { words, wording } = assistant.parts;
  const spoken = [...words.locales.values()].filter(({ code }) => wording.speaks(code));
  const languages: MessageValue = { list: spoken.map(({ own_name }) => own_name), join: 'or' };
  const message: Message = { id: 'language-not-known', values: { ...values, languages } };
  if (assistant.activeJourney(turn)) {
    await turn.say(message);
    return assistant.reprompt(turn);
  }
  const choices = ['RequestInterpreter', 'SpeakToPerson'].map((value) => ({
    value,
    label: `language-choice-${value}`,
  }));
  await turn.say({ ...message, choices });
}

function isEmpty(turn: Turn): boolean {
  const { input } = turn;
  return !/[\p{L}\p{N}]/u.test(turn.text) && !input.press && input.photos.length === 0 && !input.position;
}
