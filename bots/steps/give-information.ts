import type { MessageValues } from '../../dialogs/message.ts';
import { ANSWER_FACTS, type InformationAnswer } from '../../services/council/answer-file.ts';
import type { FoundAnswer } from '../../services/information/information.ts';
import type { Assistant, Step } from '../assistant.ts';
import type { ChannelCapabilities } from '../channel-capabilities.ts';
import type { Turn } from '../turn.ts';
import { SOURCE } from '../words.ts';

/** An answer this like the question is given at once. */
const SURE = 0.5;
/** The same for a question of which one word tells anything: "what do you do with my data". */
const SURE_OF_ONE_WORD = 0.8;
/** And no other may be nearly as like. */
const AHEAD = 0.08;
/** An answer this like it is worth offering. */
const WORTH_OFFERING = 0.4;
const MOST_OFFERED = 2;

/** What a press on an offered answer means: this, and its key. */
const PRESSED = 'information:';

/** How well the council's long list meets a question: one answer surely, some that are worth offering, or none. */
export function informationFor(turn: Turn, assistant: Assistant): 'sure' | 'offers' | 'none' {
  const found = findFor(turn, assistant);
  if (sureOf(found)) return 'sure';
  return (found[0]?.score ?? 0) >= WORTH_OFFERING ? 'offers' : 'none';
}

function sureOf([first, second]: readonly FoundAnswer[]): InformationAnswer | undefined {
  const needed = (first?.words ?? 0) > 1 ? SURE : SURE_OF_ONE_WORD;
  const isSure = first && first.score >= needed && first.score - (second?.score ?? 0) >= AHEAD;
  return isSure ? first.answer : undefined;
}

/**
 * Gives the council's answer to a question, or offers the nearest when it is not sure. False when it has none that is
 * worth offering.
 */
export async function giveInformation(turn: Turn, assistant: Assistant): Promise<boolean> {
  const found = findFor(turn, assistant);
  const sure = sureOf(found);
  if (sure) {
    await give(turn, assistant, sure);
    return true;
  }
  if ((found[0]?.score ?? 0) < WORTH_OFFERING) return false;
  // What is open asks its own question again: an offer would be a second one.
  if (assistant.activeJourney(turn)) return false;
  turn.outcome = 'answers-offered';
  await turn.say({
    id: 'information-unsure',
    values: assistant.councilValues(turn.now),
    choices: [
      ...found
        .filter(({ score }) => score >= WORTH_OFFERING)
        .slice(0, MOST_OFFERED)
        .map(({ answer }) => ({
          value: `${PRESSED}${answer.key}`,
          label: 'information-title',
          values: { title: answer.title },
        })),
      { value: 'SpeakToPerson', label: 'assistant-choice-SpeakToPerson' },
    ],
  });
  return true;
}

/** Gives the answer that was offered and is picked, by a press, its number or its words. */
export const takeOfferedAnswer: Step = async (turn, assistant) => {
  const { information } = assistant.parts;
  const value = turn.input.press ? turn.input.press.value : named(turn, assistant);
  if (typeof value !== 'string' || !value.startsWith(PRESSED)) return 'go on';
  const answer = information.answer(value.slice(PRESSED.length));
  if (!answer) return 'go on';
  await give(turn, assistant, answer);
  turn.state.misunderstood = 0;
  await assistant.reprompt(turn);
  return 'done';
};

function named(turn: Turn, assistant: Assistant): string | undefined {
  const offered = turn.state.lastSaid.flatMap(({ asks, choices }) => (asks ? [] : (choices ?? [])));
  if (assistant.activeJourney(turn) || !offered.some(({ value }) => value.startsWith(PRESSED))) return undefined;
  const context = assistant.parts.journeyContext(turn);
  const matched = context.match(turn.text, offered);
  return matched.length === 1 ? matched[0] : undefined;
}

function findFor(turn: Turn, assistant: Assistant): FoundAnswer[] {
  return turn.language === SOURCE ? assistant.parts.information.find(turn.text) : [];
}

async function give(turn: Turn, assistant: Assistant, answer: InformationAnswer): Promise<void> {
  const facts = assistant.councilValues(turn.now);
  const values: MessageValues = {
    text: filledAnswer(answer.text, assistant, turn.now, turn.capabilities.variant),
    url: { url: answer.source },
  };
  const checked = answer.checked
    ? { message: 'information-checked', values: { date: { date: answer.checked } } }
    : { message: 'information-unchecked', values: facts };
  turn.outcome = 'question-answered';
  turn.state.wasHelped = true;
  await turn.say({ id: 'information-answer', values: { ...values, checked } });
}

/** An answer's text with the council's facts in it, as they are on a day. */
export function filledAnswer(
  text: string,
  assistant: Assistant,
  now: Date,
  variant: ChannelCapabilities['variant'],
): string {
  const facts = assistant.councilValues(now);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    (ANSWER_FACTS as readonly string[]).includes(name) && facts[name] !== undefined
      ? assistant.parts.words.say('information-fact', { fact: facts[name] }, SOURCE, variant)
      : whole,
  );
}
