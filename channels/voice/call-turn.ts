import { setTimeout as delay } from 'node:timers/promises';
import { ConversationEndedError, TooManyMessagesError } from '../../bots/reception.ts';
import { choiceWords, matchChoices } from '../../bots/understanding/choices.ts';
import type { Intent } from '../../dialogs/input.ts';
import { isAnswered, saidLines } from '../../services/conversations/said-lines.ts';
import { organisationOn } from '../../services/council/facts.ts';
import { parseCode } from '../../services/reference.ts';
import { knownReferences } from '../../services/reference-register.ts';
import type { Call } from '../../services/telephone/call-store.ts';
import { londonDate } from '../../services/time/london.ts';
import { act } from './acts.ts';
import { CallLimits } from './call-limits.ts';
import type { CallChoice, CallState } from './call-state.ts';
import type { CallEvent } from './caller-input.ts';
import type { StepResult } from './calls.ts';
import { asWritten } from './heard.ts';
import { keyedAnswer } from './keyed-answer.ts';
import { isWithPerson, listen } from './listen.ts';
import { CALL_TIMES, VOICE, type VoiceParts } from './parts.ts';
import { cardTaken, payChoice } from './pay.ts';
import { onlyWaits, peopleLine, putsThrough, sendsToPerson } from './person.ts';
import { canBeSpoken, PAGE, Prompts, plain, promptOf, spoken } from './prompts.ts';
import type { OpenConversation } from './resume.ts';
import { sendText } from './send-text.ts';
import type { Line } from './twiml.ts';
import { whisper } from './whisper.ts';

/** What can be picked by key before anything was said, the most wanted first. A person is on 0 all the time. */
const MENU: readonly Intent[] = ['ReportIssue', 'BookAppointment', 'MakePayment', 'CheckProgress', 'MakeComplaint'];
/** Times in a row that nothing is heard, or understood, before a person is the way on. */
const MOST_TRIES = 3;
/** Nothing could be made of it; or a code opens nothing, which is not for trying out. */
const MISSES = /^assistant-(?:not-understood|unknown-code)/;
/** What is said when somebody is done: the call ends with it. */
const FAREWELL = 'assistant-goodbye';
/** Milliseconds between looks whether a message is answered, without a signal. */
const LOOK = 200;

/** What one step of a call does. */
export class CallTurn {
  readonly parts: VoiceParts;
  readonly prompts: Prompts;
  readonly limits: CallLimits;

  constructor(parts: VoiceParts) {
    this.parts = parts;
    this.prompts = new Prompts(parts);
    this.limits = new CallLimits(parts);
  }

  /** A new conversation, with the assistant's first words. */
  async greet(state: CallState, { userId }: Call, before: Line[] = []): Promise<StepResult> {
    const conversationId = await this.parts.reception.open({ channel: VOICE, userId, language: state.language });
    const opened: CallState = {
      ...state,
      conversationId,
      heard: 0,
      awaiting: null,
      behind: null,
      page: 0,
      toText: null,
    };
    const { state: greeted } = await this.read(opened);
    // Before anything was said, the key for other choices is the one for other languages.
    const choices = MENU.map((intent) => ({
      title: this.prompts.line(`voice-menu-${intent}`, state).text,
      words: [],
      press: { press: { form: '', field: '', value: intent } },
    }));
    return this.asks({ ...greeted, prompt: { ...greeted.prompt, choices, isOpen: true, more: 'languages' } }, before);
  }

  /** Asks whether to go on where somebody hung up. */
  offerToGoOn(state: CallState, { conversationId, doing, language }: OpenConversation): StepResult {
    const { prompts } = this;
    const there = { ...state, language };
    const lines = [
      prompts.line('voice-welcome', there),
      prompts.line('voice-resume', there, { what: { message: doing } }),
    ];
    const choices = [
      prompts.choice('voice-resume-go-on', `resume:${conversationId}`, there),
      prompts.choice('voice-resume-new', 'new', there),
    ];
    return this.asks({ ...there, prompt: prompts.own(lines, choices) });
  }

  /** Does what the caller did. */
  async take(call: Call, state: CallState, event: CallEvent): Promise<StepResult> {
    if (state.awaiting) return this.#collect(state, this.#times.holdMs);
    if (state.paying !== null) return cardTaken(this, call, state, state.paying, event);
    if (event.dialled !== '') return this.#afterPerson(call, state, event.dialled);
    const isRepeat = event.digits === '*' || this.prompts.isCommand('voice-command-repeat', event.speech, state);
    const isSlower = this.prompts.isCommand('voice-command-slower', event.speech, state);
    if (isRepeat || isSlower) return this.#repeat(state, isSlower);
    if (event.digits !== '') return this.#keyed(call, { ...state, repeats: 0, silences: 0 }, event);
    if (event.speech !== '') return this.#spoken(call, { ...state, repeats: 0, silences: 0 }, event.speech);
    return (await listen(this, state)) ?? this.#silent(state);
  }

  /** The question that stands, asked. */
  asks(state: CallState, before: readonly Line[] = []): StepResult {
    return { answer: this.prompts.ask(state, spoken(before)), state, statements: [] };
  }

  /** Another question of the call's own, in front of the one that stands. */
  asksFirst(state: CallState, lines: readonly Line[], choices: CallChoice[]): StepResult {
    const behind = state.behind ?? state.prompt;
    return this.asks({ ...state, prompt: this.prompts.own(lines, choices), behind, page: 0 });
  }

  /** Waits for what the caller says, and asks nothing: the question that stands was heard. */
  quietly(state: CallState, before: readonly Line[] = []): StepResult {
    const { answer } = this.asks(state);
    return { answer: { ...answer, lines: spoken(before) } as StepResult['answer'], state, statements: [] };
  }

  /** Gives the assistant a message, and says what it answers. */
  async tell(call: Call, state: CallState, text: string, value?: unknown): Promise<StepResult> {
    const asked: CallState = { ...state, prompt: state.behind ?? state.prompt, behind: null, page: 0 };
    if (await this.limits.isGuessTooMany(call.userId, text)) {
      return this.toPerson(asked, [this.prompts.line('voice-no-more-codes', state)]);
    }
    try {
      const { seq, done } = await this.parts.reception.accept({
        channel: VOICE,
        conversationId: state.conversationId,
        messageKey: `${call.sid}/${call.step}`,
        activity: {
          type: 'message',
          text,
          from: { id: call.userId, name: '', role: 'user' },
          ...(value === undefined ? {} : { value }),
        },
      });
      const until = Date.now() + this.#times.firstMs;
      await Promise.race([done, delay(this.#times.firstMs, undefined, { ref: false })]);
      // Another process may have the conversation: then its answer is looked for.
      return this.#collect({ ...asked, awaiting: { seq, holds: 0 } }, until - Date.now());
    } catch (error) {
      if (error instanceof ConversationEndedError) return this.greet(state, call);
      if (error instanceof TooManyMessagesError) return this.asks(asked, [this.prompts.line('voice-busy', state)]);
      throw error;
    }
  }

  /** The caller wants a person: the assistant hears it as it does on every channel, and a place in the queue is kept. */
  async askForPerson(call: Call, state: CallState): Promise<StepResult> {
    const open = state.conversationId === '' ? (await this.greet(state, call)).state : state;
    const wish: Intent = 'SpeakToPerson';
    const { text } = this.prompts.line(`assistant-choice-${wish}`, open);
    return this.tell(call, { ...open, silences: 0, misses: 0 }, text, { press: { form: '', field: '', value: wish } });
  }

  /** A person, or when there is one. */
  async toPerson(state: CallState, before: readonly Line[] = []): Promise<StepResult> {
    const line = peopleLine(this.parts);
    const clear = { ...state, silences: 0, misses: 0, awaiting: null };
    if (!putsThrough(this.parts)) return this.#offerPerson(clear, before);
    if (line === undefined) {
      return this.#offerCallBack(clear, [...before, this.prompts.line('voice-closed', state)]);
    }
    const lines = spoken([...before, this.prompts.line('voice-putting-through', state)]);
    if ('workflow' in line) {
      const task = await this.#task(state);
      return { answer: { kind: 'enqueue', lines, workflow: line.workflow, task }, state: clear, statements: [] };
    }
    const seconds = this.parts.council.telephone.ring_seconds;
    return { answer: { kind: 'dial', lines, number: line.number, seconds }, state: clear, statements: [] };
  }

  /** What whoever takes the call sees, where one that is rung would hear it. */
  async #task({ conversationId, ...state }: CallState): Promise<Record<string, string>> {
    const lines = await whisper(this.parts, this.prompts, { ...state, conversationId });
    return { language: state.language, summary: lines.map(({ text }) => text).join(' ') };
  }

  get #times() {
    return this.parts.times ?? CALL_TIMES;
  }

  /** What was said since the caller heard something last. */
  async read(state: CallState, before: readonly Line[] = []): Promise<StepResult> {
    const lines = await saidLines(this.parts.database.kysely, state.conversationId, state.heard);
    const left = { ...state, awaiting: null };
    if (lines.length === 0 && (await isWithPerson(this.parts, state.conversationId))) return this.quietly(left, before);
    if (lines.length === 0) return this.asks(state, [...before, this.prompts.line('voice-went-wrong', state)]);
    const { before: told, prompt, toText } = promptOf(lines);
    const meanings = lines.map(({ meaning }) => meaning);
    await this.limits.told(() => this.#callerOf(state), meanings);
    const isMiss = meanings.some((meaning) => MISSES.test(meaning ?? ''));
    const asked = prompt.lines.at(-1)?.language ?? state.language;
    const next: CallState = {
      ...state,
      // The call goes on in the language that the assistant has changed to, with its own words about keys as well.
      language: canBeSpoken(asked, this.parts) ? asked : state.language,
      prompt,
      heard: lines.at(-1)?.seq ?? state.heard,
      awaiting: null,
      page: 0,
      misses: isMiss ? state.misses + 1 : 0,
      toText: toText ?? state.toText,
    };
    const pays = toText && payChoice(this, next);
    if (pays) next.prompt = { ...next.prompt, choices: [...next.prompt.choices, pays] };
    this.parts.noticeShown(next.conversationId, next.heard);
    const all = [...before, ...told];
    // Where callers wait for the desk, what was said offers a person already.
    const isPutThrough = peopleLine(this.parts) !== undefined;
    if (isPutThrough && sendsToPerson(meanings)) return this.toPerson(next, [...all, ...prompt.lines]);
    if (next.misses >= MOST_TRIES) return this.toPerson(next, all);
    if (meanings.includes(FAREWELL))
      return { answer: { kind: 'end', lines: spoken([...all, ...prompt.lines]) }, state: next, statements: [] };
    const online = this.#offerOnline(next, meanings);
    const said = { ...next, prompt: { ...prompt, lines: [...prompt.lines, ...online] } };
    return online.length > 0 ? { ...this.asks(said, all), state: next } : this.asks(next, all);
  }

  /** Who waits for a person hears once a call that there is a website, and can have its address by text. */
  #offerOnline(next: CallState, meanings: readonly (string | undefined)[]): Line[] {
    if (next.onlineOffered || next.toText || !onlyWaits(meanings)) return [];
    const { council, clock } = this.parts;
    const value = organisationOn(council, londonDate(clock.now())).website;
    Object.assign(next, { onlineOffered: true, toText: { kind: 'link', value } } satisfies Partial<CallState>);
    return [this.prompts.line('voice-online', next), this.prompts.line('voice-link-offer', next)];
  }

  /** What the assistant answered; or the line is held while it does not. */
  async #collect(state: CallState, ms: number): Promise<StepResult> {
    const { seq = 0, holds = 0 } = state.awaiting ?? {};
    const { mostHolds } = this.#times;
    if (await this.#answered(state.conversationId, seq, ms)) return this.read(state);
    if (holds >= mostHolds) return this.toPerson(state, [this.prompts.line('voice-busy', state)]);
    const lines = spoken([this.prompts.line('voice-moment', state)]);
    const held = { ...state, awaiting: { seq, holds: holds + 1 } };
    return { answer: { kind: 'hold', lines }, state: held, statements: [] };
  }

  async #answered(conversationId: string, seq: number, ms: number): Promise<boolean> {
    const { database, signals } = this.parts;
    const until = Date.now() + ms;
    for (;;) {
      if (await isAnswered(database.kysely, conversationId, seq)) return true;
      const left = until - Date.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(over, Math.min(left, LOOK));
        const stop = signals.onActivities(conversationId, over);
        function over(): void {
          clearTimeout(timer);
          stop();
          resolve();
        }
      });
    }
  }

  async #keyed(call: Call, state: CallState, { digits, isFinished }: CallEvent): Promise<StepResult> {
    if (digits === '0' && !(isFinished && state.prompt.expects === 'number')) return this.askForPerson(call, state);
    const { district, reference_prefix: prefix } = this.parts.council;
    const { inside, mixed, outside } = district.outward_codes;
    const codes = [...inside, ...mixed, ...Object.keys(outside)];
    const keyed = keyedAnswer(state.prompt, digits, isFinished, codes, prefix);
    if (keyed.kind === 'text') return this.tell(call, state, keyed.text);
    if (keyed.kind === 'unknown') return this.#missed(state, keyed.why);
    if (keyed.kind === 'references') return this.#keyedReference(call, state, keyed.references);
    if (keyed.kind === 'letters') {
      return this.asksFirst(state, [this.prompts.line('voice-postcode-letter', state)], keyed.choices);
    }
    if (digits === '7' && state.toText) return sendText(this, call, state);
    if (digits === '8') return this.#more(call, state);
    if (digits === '9') return this.tell(call, state, this.prompts.line('form-command-back', state).text);
    const choice = /^[1-6]$/.test(digits) ? state.prompt.choices[state.page * PAGE + Number(digits) - 1] : undefined;
    return choice ? this.#pick(call, state, choice) : this.#missed(state, 'voice-no-such-key');
  }

  /** The one of them that was given out; where there is none, what is said to any reference that nobody has. */
  async #keyedReference(call: Call, state: CallState, references: readonly string[]): Promise<StepResult> {
    const known = await knownReferences(this.parts.database.kysely, references);
    if (known.length <= 1) return this.tell(call, state, known[0] ?? (references[0] as string));
    const choices = known.map(
      (reference): CallChoice => ({ title: reference, words: [], act: `letter:${reference}:` }),
    );
    return this.asksFirst(state, [this.prompts.line('voice-which-reference', state)], choices);
  }

  async #spoken(call: Call, state: CallState, heard: string): Promise<StepResult> {
    const { prompts } = this;
    const said = asWritten(heard, state.prompt, this.parts.council.reference_prefix);
    if (prompts.isCommand('voice-command-person', said, state)) return this.askForPerson(call, state);
    if (state.toText && prompts.isCommand('voice-command-link', said, state)) return sendText(this, call, state);
    if (prompts.isCommand('voice-command-language', said, state)) return act(this, call, state, 'languages');
    const language = this.#languageNamed(said);
    if (language !== undefined && language !== state.language) return act(this, call, state, `language:${language}`);
    const own = state.prompt.choices.filter((choice) => choice.act !== undefined);
    const named = matchChoices(
      said,
      own.map(({ act: value = '', words }) => ({ value, words })),
      choiceWords(state.language),
    );
    const isCode = parseCode(said) !== undefined;
    if (named.length === 1 && !isCode) return act(this, call, state, named[0] as string);
    // Whoever is asked whether to go on, and says what they want, wants that.
    if (state.conversationId === '') return this.tell(call, (await this.greet(state, call)).state, said);
    if (own.length > 0 && state.behind && !isCode) return this.#missed(state, 'voice-which-one');
    return this.tell(call, state, said);
  }

  /** The language whose name is all that was said, in it or in English. */
  #languageNamed(said: string): string | undefined {
    const name = plain(said);
    const locales = [...this.parts.words.locales.values()];
    return locales.find((locale) => [locale.name, locale.own_name].some((each) => plain(each) === name))?.code;
  }

  #pick(call: Call, state: CallState, choice: CallChoice): Promise<StepResult> {
    if (choice.act !== undefined) return act(this, call, state, choice.act);
    return this.tell(call, state, choice.title, choice.press);
  }

  /** The next of many choices; before anything was said, the languages. */
  async #more(call: Call, state: CallState): Promise<StepResult> {
    const { choices, more } = state.prompt;
    if (more !== undefined) return act(this, call, state, more);
    if (choices.length <= PAGE) return this.#missed(state, 'voice-no-such-key');
    const pages = Math.ceil(choices.length / PAGE);
    return this.asks({ ...state, page: (state.page + 1) % pages });
  }

  #repeat(state: CallState, isSlower: boolean): StepResult {
    const repeats = isSlower ? MOST_TRIES : state.repeats + 1;
    const before = isSlower ? [this.prompts.line('voice-slower', state)] : [];
    return this.asks({ ...state, repeats, page: 0, silences: 0 }, before);
  }

  /** Again; then with the keys; then a person, or an end that keeps everything. */
  async #silent(state: CallState): Promise<StepResult> {
    const silences = state.silences + 1;
    const next = { ...state, silences };
    if (silences < MOST_TRIES) {
      return this.asks({ ...next, page: 0 }, [
        this.prompts.line(silences === 1 ? 'voice-silence' : 'voice-silence-keys', state),
      ]);
    }
    if (state.prompt.isLast) {
      const lines = spoken([this.prompts.line(FAREWELL, state)]);
      return { answer: { kind: 'end', lines }, state: next, statements: [] };
    }
    if (peopleLine(this.parts) !== undefined && silences === MOST_TRIES) return this.toPerson(next);
    const lines = spoken([this.prompts.line('voice-silence-goodbye', state)]);
    return { answer: { kind: 'end', lines }, state: next, statements: [] };
  }

  async #missed(state: CallState, why: string): Promise<StepResult> {
    const misses = state.misses + 1;
    const line = this.prompts.line(why, state);
    if (misses >= MOST_TRIES) return this.toPerson(state, [line]);
    return this.asks({ ...state, misses }, [line]);
  }

  /** The person has hung up, or nobody came. */
  async #afterPerson(call: Call, state: CallState, dialled: string): Promise<StepResult> {
    const isWaiting = await isWithPerson(this.parts, state.conversationId);
    if (dialled === 'completed' || dialled === 'answered') {
      // Whoever has talked with a person waits for none.
      const left = isWaiting ? (await this.#leaveQueue(call, state)).state : state;
      return { answer: { kind: 'end', lines: [] }, state: left, statements: [] };
    }
    if (isWaiting) return this.asks(state, [this.prompts.line('voice-place-kept', state)]);
    return this.#offerCallBack(state, [this.prompts.line('voice-nobody-free', state)]);
  }

  #leaveQueue(call: Call, state: CallState): Promise<StepResult> {
    const { text } = this.prompts.line('handoff-choice-leave', state);
    return this.tell(call, state, text, { press: { form: 'handoff', field: 'way', value: 'leave' } });
  }

  async #callerOf({ conversationId }: CallState): Promise<string> {
    return (await this.parts.transcript.conversation(conversationId))?.userId ?? '';
  }

  #offerPerson(state: CallState, lines: readonly Line[]): StepResult {
    return this.asksFirst(
      state,
      [...lines, this.prompts.line('voice-person-offer', state)],
      [
        this.prompts.choice('voice-command-person', 'person', state),
        this.prompts.choice('voice-not-called-back', 'go-on', state),
      ],
    );
  }

  #offerCallBack(state: CallState, lines: readonly Line[]): StepResult {
    return this.asksFirst(state, lines, [
      this.prompts.choice('voice-call-me-back', 'call-back', state),
      this.prompts.choice('voice-not-called-back', 'go-on', state),
    ]);
  }
}
