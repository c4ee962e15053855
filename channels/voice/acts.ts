import type { Call } from '../../services/telephone/call-store.ts';
import type { CallChoice, CallState } from './call-state.ts';
import type { CallTurn } from './call-turn.ts';
import type { StepResult } from './calls.ts';
import { letterChoices } from './keyed-answer.ts';
import { takeCard } from './pay.ts';
import { canBeSpoken, promptOf } from './prompts.ts';
import { VOICES } from './voices.ts';

/** Does one of the things that the call itself offers: `name` or `name:what`. */
export async function act(turn: CallTurn, call: Call, state: CallState, what: string): Promise<StepResult> {
  const [name = '', first = '', second = ''] = what.split(':');
  switch (name) {
    case 'resume':
      return resume(turn, state, first);
    case 'new':
      return turn.greet(state, call);
    case 'pay':
      return takeCard(turn, call, { ...state, behind: null, page: 0 }, first);
    case 'person':
      return turn.askForPerson(call, state);
    case 'call-back':
      return callBack(turn, call, state);
    case 'languages':
      return languages(turn, state);
    case 'language':
      return speak(turn, call, state, first);
    case 'letter':
      return letter(turn, call, state, first, second);
    default:
      return turn.asks({ ...state, prompt: state.behind ?? state.prompt, behind: null, page: 0 });
  }
}

/** The question at which somebody hung up, asked again. */
async function resume(turn: CallTurn, state: CallState, conversationId: string): Promise<StepResult> {
  const { transcript, reception: _, ...parts } = turn.parts;
  const summary = await transcript.conversation(conversationId);
  const heard = summary?.lastSeq ?? 0;
  const entries = await transcript.since(conversationId, Math.max(0, heard - 50));
  const lastIn = entries.findLastIndex(({ direction }) => direction === 'in');
  const lines = entries.slice(lastIn + 1).map(({ seq, activity }) => ({ seq, activity, meaning: undefined }));
  parts.noticeShown(conversationId, heard);
  return turn.asks({ ...state, conversationId, heard, prompt: promptOf(lines).prompt, behind: null, page: 0 });
}

/** A call back is booked like any appointment. */
async function callBack(turn: CallTurn, call: Call, state: CallState): Promise<StepResult> {
  const open = state.conversationId === '' ? (await turn.greet(state, call)).state : state;
  return turn.tell(call, open, turn.prompts.line('voice-callback-wish', open).text);
}

/** Each language that is spoken here, by its own name and in its own voice. */
function languages(turn: CallTurn, state: CallState): StepResult {
  const locales = [...turn.parts.words.locales.values()].filter(({ code }) => VOICES[code] !== undefined);
  const sorted = locales.toSorted(
    (a, b) => Number(canBeSpoken(b.code, turn.parts)) - Number(canBeSpoken(a.code, turn.parts)),
  );
  const choices: CallChoice[] = sorted.map(({ code, name, own_name }) => ({
    title: canBeSpoken(code, turn.parts) ? own_name : name,
    words: [name, own_name],
    act: `language:${code}`,
    ...(canBeSpoken(code, turn.parts) ? { language: code } : {}),
  }));
  return turn.asksFirst(state, [turn.prompts.line('voice-languages', state)], choices);
}

/** Goes on in another language, or says honestly that nobody can read it out. */
async function speak(turn: CallTurn, call: Call, state: CallState, language: string): Promise<StepResult> {
  const locale = turn.parts.words.locales.get(language);
  if (canBeSpoken(language, turn.parts)) return turn.greet({ ...state, language }, call);
  const line = turn.prompts.line('voice-no-voice', state, { language: locale?.name ?? language });
  return turn.asks({ ...state, prompt: state.behind ?? state.prompt, behind: null, page: 0 }, [line]);
}

/** One more letter of a postcode is known. */
function letter(turn: CallTurn, call: Call, state: CallState, known: string, keys: string): Promise<StepResult> {
  if (keys === '') return turn.tell(call, state, known);
  const lines = [turn.prompts.line('voice-postcode-letter', state)];
  return Promise.resolve(turn.asksFirst(state, lines, letterChoices(known, keys)));
}
