import { codeOfTag } from '../../bots/formats.ts';
import type { MessageValues } from '../../dialogs/message.ts';
import type { SaidLine } from '../../services/conversations/said-lines.ts';
import { councilFacts } from '../../services/council/facts.ts';
import { londonDate } from '../../services/time/london.ts';
import type { CallChoice, CallState, Prompt, ToText } from './call-state.ts';
import type { VoiceParts } from './parts.ts';
import { linkIn, referenceIn, sayAloud } from './say.ts';
import type { Answer, Line } from './twiml.ts';
import { voiceOf } from './voices.ts';

/** Choices that have a key at once: the rest come with another page, on key 8. */
export const PAGE = 6;

/** Puts what the call itself says into words, and a question into what is read out. */
export class Prompts {
  readonly #parts: VoiceParts;

  constructor(parts: VoiceParts) {
    this.#parts = parts;
  }

  /** A line of the call's own, in the caller's language where it has the words. */
  line(id: string, state: Pick<CallState, 'language'>, values: MessageValues = {}): Line {
    const { words, council, clock } = this.#parts;
    const facts = councilFacts(council, londonDate(clock.now())) as MessageValues;
    const language = words.languageOf(id, state.language);
    return { text: words.say(id, { ...facts, ...values }, language, 'voice'), language };
  }

  /** A choice of the call's own. */
  choice(id: string, act: string, state: Pick<CallState, 'language'>, values: MessageValues = {}): CallChoice {
    const { text } = this.line(id, state, values);
    return { title: text, words: [text, ...this.#parts.words.wordsOf(id, state.language)], act };
  }

  /** A question of the call's own. */
  own(lines: readonly Line[], choices: CallChoice[]): Prompt {
    return { lines: [...lines], choices, isOpen: false, offersText: false, isLast: false, urgent: false };
  }

  /** Whether words are, as a whole, one of the call's own commands. */
  isCommand(id: string, said: string, { language }: Pick<CallState, 'language'>): boolean {
    return this.#parts.words.wordsOf(id, language).includes(plain(said));
  }

  /** The question with all that can be done about it, after whatever is said before. */
  ask(state: CallState, before: readonly Line[] = []): Extract<Answer, { kind: 'ask' }> {
    const { prompt, language } = state;
    const from = state.page * PAGE;
    const isOpen = prompt.isOpen && state.repeats === 0 && state.silences === 0 && state.misses === 0;
    const shown = isOpen ? [] : prompt.choices.slice(from, from + PAGE);
    const slow = state.repeats > 1;
    const lines = [
      ...before,
      ...(state.page === 0 ? prompt.lines : []),
      ...shown.flatMap((choice, i) => this.#choiceLines(choice, String(i + 1), state)),
      ...(prompt.choices.length > PAGE ? [this.line('voice-more', state)] : []),
      ...(isOpen ? [this.line('voice-hear-choices', state)] : []),
      ...(prompt.more ? [this.line('voice-other-languages', state)] : []),
      ...this.#keyHints(prompt, state),
      ...(prompt.offersText && state.toText && state.textable
        ? [this.line(`voice-${state.toText.kind}-offer`, state)]
        : []),
    ];
    return {
      kind: 'ask',
      lines: spoken(lines),
      language,
      hints: hintsOf(prompt),
      keys: takesSeveralKeys(prompt) ? 'several' : 'one',
      slow,
      bargeIn: !prompt.urgent,
    };
  }

  /** The choice, then its key. One in another language is said in that language's voice. */
  #choiceLines({ title, language }: CallChoice, key: string, state: CallState): Line[] {
    const choice = capital(title.replace(/[.?]$/, ''));
    if (language === undefined) return [this.line('voice-choice', state, { choice, key })];
    const inside = this.line('voice-choice', { language }, { choice, key });
    if (inside.language === language) return [inside];
    return [{ text: choice, language }, this.line('voice-key', state, { key })];
  }

  #keyHints({ expects }: Prompt, state: CallState): Line[] {
    if (!expects || expects === 'text') return [];
    return [this.line(`voice-keys-${expects}`, state)];
  }
}

/** What is said as it is read out. */
export function spoken(lines: readonly Line[]): Line[] {
  return lines.map(({ text, language }) => ({ text: sayAloud(text, language), language }));
}

/** What is asked of somebody who was about to go. */
const LAST_QUESTION = /^rating-ask/;

/** Whether one key alone may be the first of several. */
export const takesSeveralKeys = ({ expects }: Pick<Prompt, 'expects'>): boolean =>
  expects !== undefined && expects !== 'text';

/** The last question among lines of the assistant, and what was said before it. */
export function promptOf(lines: readonly SaidLine[]): { before: Line[]; prompt: Prompt; toText: ToText | undefined } {
  const at = lines.findLastIndex(({ activity }) => activity.inputHint === 'expectingInput');
  const from = at === -1 ? 0 : at;
  const question = lines.slice(from);
  const choices = lines.flatMap(({ activity }, i) => (i < from ? [] : choicesOf(activity)));
  const { expects } = (question[0]?.activity.channelData ?? {}) as Pick<Prompt, 'expects'>;
  const toText = worthATextOf(lines);
  return {
    before: lines.slice(0, from).map(lineOf),
    prompt: {
      lines: question.map(lineOf),
      choices,
      ...(expects ? { expects } : {}),
      isOpen: false,
      offersText: toText !== undefined,
      isLast: LAST_QUESTION.test(question.at(-1)?.meaning ?? ''),
      urgent: lines.some(({ meaning }) => meaning?.startsWith('danger-') ?? false),
    },
    toText,
  };
}

/** A link among what is said; or the reference of something that was just done. */
function worthATextOf(lines: readonly SaidLine[]): ToText | undefined {
  const texts = lines.map(({ activity, meaning }) => ({ text: String(activity.text ?? ''), meaning }));
  const link = texts.map(({ text }) => linkIn(text)).findLast((each) => each !== undefined);
  if (link !== undefined) return { kind: 'link', value: link };
  const done = texts.find(({ meaning }) => /-(?:done|joined|saved|handed-over)$/.test(meaning ?? ''));
  const value = done && referenceIn(done.text);
  return value === undefined ? undefined : { kind: 'reference', value };
}

function lineOf({ activity }: SaidLine): Line {
  return { text: String(activity.text ?? ''), language: codeOfTag(String(activity.locale ?? 'en')) };
}

function choicesOf(activity: Record<string, unknown>): CallChoice[] {
  const { actions = [] } = (activity.suggestedActions ?? {}) as { actions?: { title: string; value: unknown }[] };
  return actions.map(({ title, value }) => ({ title, words: [], press: value }));
}

/** What an answer is likely to be. */
function hintsOf({ choices }: Prompt): string[] {
  return choices.flatMap(({ title, words }) => [title, ...words]);
}

/** Lower case, without the marks a recogniser puts in. */
export function plain(said: string): string {
  return said
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}' ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const capital = (title: string): string => title.slice(0, 1).toLocaleUpperCase() + title.slice(1);

/**
 * Whether a whole call can be in a language: there is a voice for it, and the call's own sentences are written in it.
 * One without them would be half in English.
 */
export const canBeSpoken = (language: string, { words }: Pick<VoiceParts, 'words'>): boolean =>
  words.languageOf('voice-choice', language) === language && voiceOf(language).speaks !== undefined;
