import type { Assistant, Step } from '../assistant.ts';
import { languageName } from '../languages/language-name.ts';
import type { Turn } from '../turn.ts';
import { SOURCE } from '../words.ts';
import { isSaidOn, namesLanguage } from './understand.ts';

/** Below this score a sentence is not taken for a wish to speak another language. */
const SURE_ENOUGH = 0.8;
/** Field of the press by which a page tells which language was picked in its list. */
const PICKED = 'language';

/**
 * Goes on in the language that was asked for, by words or in the page's list, and says how to come back to English;
 * the open question is asked again in it. Where the language was changed by the way, that is said once.
 */
export const changeLanguage: Step = async (turn, assistant) => {
  const asked = await wanted(turn, assistant);
  if (!asked) {
    if (turn.language !== turn.languageBefore) await sayNow(turn, assistant, 'once');
    return 'go on';
  }
  if (!isSaidOn(turn, asked)) {
    turn.outcome = 'language-not-said';
    await turn.say({ id: 'voice-no-voice', values: { language: languageName(asked, turn.language) } });
    await assistant.reprompt(turn);
    return 'done';
  }
  turn.outcome = 'language-changed';
  turn.language = asked;
  await sayNow(turn, assistant, 'always');
  await assistant.reprompt(turn);
  return 'done';
};

/** The language asked for, if one is that we can go on in. */
async function wanted(turn: Turn, assistant: Assistant): Promise<string | undefined> {
  const { languageNames, wording, words } = assistant.parts;
  const { press } = turn.input;
  const picked = press?.form === '' && press.field === PICKED ? press.value : undefined;
  const { intent, score } = turn.understood;
  const isWish = intent === 'ChangeLanguage' && score >= SURE_ENOUGH && !press && !namesLanguage(turn);
  const code = picked ?? (isWish ? languageNames.asked(turn.text, turn.understood.language) : undefined);
  return code !== undefined && (words.locales.has(code) || wording.answersIn(code)) ? code : undefined;
}

async function sayNow(turn: Turn, assistant: Assistant, how: 'once' | 'always'): Promise<void> {
  const { language, state } = turn;
  const { wording, words } = assistant.parts;
  const key = `now ${language}`;
  // What cannot be answered in says so itself.
  if (!wording.answersIn(language) || (how === 'once' && (language === SOURCE || state.wordsNoted.includes(key))))
    return;
  if (!state.wordsNoted.includes(key)) state.wordsNoted = [...state.wordsNoted, key];
  const name = words.locales.get(language)?.own_name ?? languageName(language, language);
  await turn.say(
    language === SOURCE ? { id: 'language-now-english' } : { id: 'language-now', values: { language: name } },
  );
}
