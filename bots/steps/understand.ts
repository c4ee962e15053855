import { TranslationUnavailableError } from '../../services/translation/translator.ts';
import type { Assistant, Step } from '../assistant.ts';
import type { Turn } from '../turn.ts';
import { fold } from '../understanding/tokens.ts';

/** Words that a message in a language we cannot tell must have, to change what is spoken while a question is open. */
const CLEAR_SENTENCE = 5;
/** From this score on a wish is understood, whatever else its words look like. */
const UNDERSTOOD = 0.8;
/** Words from which on a message is worth translating before it is answered. */
const SENTENCE = 3;

/** Asks the recognizer what a message wants. What a button says is known already. */
export const understand: Step = async (turn, assistant) => {
  await takeOfferedWords(turn, assistant);
  const known = turn.understood.flags;
  if (turn.text !== '' && !turn.input.press) {
    const recognize = (text: string, language: string) =>
      assistant.parts.recognizer.recognize(text, { now: turn.now, language });
    turn.understood = await recognize(turn.text, turn.language);
    // A language of ours that a message in another only looks like: nobody is answered in it, nor by what it seems to wish.
    const isUnsure = turn.understood.language !== turn.language && turn.understood.score < UNDERSTOOD;
    if (isUnsure && assistant.parts.notSpoken.isSurely(turn.text)) {
      const { also: _, category: __, ...understood } = turn.understood;
      const isDanger = understood.intent === 'Emergency';
      turn.understood = { ...understood, language: 'und', ...(isDanger ? {} : { intent: 'None', score: 0 }) };
    }
    turn.heard = { language: turn.understood.language };
    if (await hearTranslated(turn, assistant)) {
      const english = await recognize(turn.text, 'en');
      turn.understood = { ...english, language: turn.heard.language };
    }
    turn.understood.flags = [...new Set([...known, ...turn.understood.flags])];
    turn.input.understood = turn.understood;
    takeLanguage(turn, assistant);
  }
  return 'go on';
};

/** The conversation goes on in the message's language, unless the message only names one in answer to a question. */
function takeLanguage(turn: Turn, assistant: Assistant): void {
  const { language } = turn.understood;
  if (language === turn.language || namesLanguage(turn)) return;
  const { words, wording } = assistant.parts;
  if (!isSaidOn(turn, language)) return;
  // A request may name another language than it is written in.
  if (words.locales.has(language) || (language !== 'und' && wording.answersIn(language))) turn.language = language;
}

/** Whether the channel can say a language: there is no voice for some. */
export function isSaidOn({ capabilities }: Pick<Turn, 'capabilities'>, language: string): boolean {
  return capabilities.languages?.includes(language) ?? true;
}

/** Whether the open question asks for the name of a language: "Kurdish" is the answer then, and no wish. */
export function namesLanguage(turn: Turn): boolean {
  return turn.state.lastSaid.some(({ asks }) => asks?.field === 'language');
}

/**
 * The words of a choice that was offered in a translator's words, typed instead of pressed: only here are they known
 * again. In languages of our own the journeys know them themselves.
 */
async function takeOfferedWords(turn: Turn, assistant: Assistant): Promise<void> {
  const { words, wording } = assistant.parts;
  if (turn.input.press || turn.text === '' || words.speaks(turn.language) || !wording.answersIn(turn.language)) return;
  const offered = turn.state.lastSaid.flatMap(({ asks = { form: '', field: '' }, choices = [] }) =>
    choices.map((choice) => ({ asks, choice })),
  );
  if (offered.length === 0) return;
  const labels = await wording.labels(
    offered.map(({ choice }) => choice),
    turn.language,
    turn.capabilities.variant,
  );
  const said = plain(turn.text);
  const meant = offered.filter((_, i) => plain(labels[i] as string) === said);
  const [only] = meant;
  if (only && meant.length === 1) turn.input.press = { ...only.asks, value: only.choice.value };
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Translates a message that our own languages make nothing of, when there is a translator: one in a language without a
 * locale, or whose language cannot be told. The turn goes on with the English; the original stays in the transcript.
 *
 * @returns whether the turn's words are the translation's now
 */
async function hearTranslated(turn: Turn, assistant: Assistant): Promise<boolean> {
  const { translator, words } = assistant.parts;
  const { language } = turn.understood;
  if (!translator || !turn.heard) return false;
  const count = turn.text.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
  const foreign = !words.locales.has(turn.language);
  const least = assistant.activeJourney(turn) === undefined ? SENTENCE : CLEAR_SENTENCE;
  // In a conversation that goes on in English by a translator every word is heard so; else only a clear sentence.
  if (foreign ? count === 0 || language === 'en' : language !== 'und' || count < least) return false;
  try {
    const [made] = await translator.translate(
      [turn.text],
      'en',
      foreign && language === 'und' ? turn.language : undefined,
    );
    if (!made || made.from === 'und' || made.from === 'en') return false;
    turn.heard = { language: made.from, translation: { text: made.text, by: translator.name } };
    // What we understand ourselves, we understand better by its own words.
    if (words.locales.has(made.from)) return false;
    turn.text = made.text;
    turn.input.text = made.text;
    return true;
  } catch (error) {
    if (error instanceof TranslationUnavailableError) return false;
    throw error;
  }
}
