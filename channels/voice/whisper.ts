import { openForms } from '../../bots/handoff/open-forms.ts';
import type { CallState } from './call-state.ts';
import type { VoiceParts } from './parts.ts';
import { type Prompts, spoken } from './prompts.ts';
import { whatIsOpen } from './resume.ts';
import type { Line } from './twiml.ts';

/** Lines of a conversation that are looked through for the caller's own words. */
const LOOKED_AT = 50;
/** Characters of the last of them, and of what is known so far, that are told: a caller waits meanwhile. */
const MOST_SAID = 200;
const MOST_KNOWN = 600;
/** Words shorter than this stand in a line by chance. */
const A_SENTENCE = 12;
/** What staff are spoken to in. */
const STAFF = { language: 'en' };

/**
 * What somebody who takes over a call hears before it is put through: what the caller was doing, in which language, what
 * they have told so far, and their last words. The caller's own words in another language are not read out: an English
 * voice makes nothing of them.
 */
export async function whisper(parts: VoiceParts, prompts: Prompts, state: CallState): Promise<Line[]> {
  const { conversationId, language } = state;
  const doing = (await whatIsOpen(parts, conversationId)) ?? 'voice-doing-other';
  const said = await callersWords(parts, state);
  const known = await openForms(parts, conversationId, parts.clock.now(), 'voice');
  const isForeign = language !== STAFF.language;
  const facts = known.flatMap((text) => text.split('\n')).filter((line) => !isForeign || !holds(line, said));
  const last = said.at(-1);
  return spoken([
    prompts.line('voice-whisper', STAFF, { what: { message: doing } }),
    ...(isForeign
      ? [
          prompts.line('voice-whisper-language', STAFF, {
            language: parts.words.locales.get(language)?.name ?? language,
          }),
        ]
      : []),
    ...(facts.length > 0 ? [{ text: facts.join('\n').slice(0, MOST_KNOWN), ...STAFF }] : []),
    ...(isForeign || last === undefined || facts.some((line) => holds(line, [last]))
      ? []
      : [prompts.line('voice-whisper-said', STAFF, { said: last.slice(0, MOST_SAID) })]),
  ]);
}

const holds = (line: string, said: readonly string[]): boolean =>
  said.some((words) => words.length >= A_SENTENCE && line.includes(words));

/** What the caller said themselves, in order: a choice that they picked is in our words. */
async function callersWords({ transcript }: VoiceParts, { conversationId, heard }: CallState): Promise<string[]> {
  const entries = await transcript.since(conversationId, Math.max(0, heard - LOOKED_AT));
  const own = entries.filter(({ direction, activity }) => direction === 'in' && activity.value === undefined);
  return own.map(({ activity }) => String(activity.text ?? '')).filter((text) => text !== '');
}
