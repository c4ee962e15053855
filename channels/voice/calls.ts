import { AddressBook, newAddressUser } from '../../services/contact/address-book.ts';
import { ConflictError, type Statement } from '../../services/storage/database.ts';
import { type Call, CallStore } from '../../services/telephone/call-store.ts';
import { type CallState, newCallState, readCallState } from './call-state.ts';
import { CallTurn } from './call-turn.ts';
import { type CallEvent, isMobile } from './caller-input.ts';
import { VOICE, type VoiceParts } from './parts.ts';
import { spoken } from './prompts.ts';
import { resumable } from './resume.ts';
import { redirectTo, sayAndGoTo, sayOnly, stepPath, twimlOf, VOICE_PATH } from './twiml.ts';
import { whisper } from './whisper.ts';

/** What a step comes to: what is said, where the call stands then, and what is written with it. */
export interface StepResult {
  answer: Parameters<typeof twimlOf>[0];
  state: CallState;
  statements: Statement[];
}

/**
 * Calls, step by step. What a step is answered with is stored with the call moved on, in one commit: a webhook that
 * comes again, or comes to two processes at once, is answered with the same words, and its message is taken once.
 */
export class Calls {
  readonly #parts: VoiceParts;
  readonly #store: CallStore;
  readonly #addresses: AddressBook;
  readonly #turn: CallTurn;

  constructor(parts: VoiceParts) {
    this.#parts = parts;
    this.#store = new CallStore(parts.database.kysely);
    this.#addresses = new AddressBook(parts.database.kysely);
    this.#turn = new CallTurn(parts);
  }

  /** A call comes in. */
  async begin({ sid, number }: CallEvent): Promise<string> {
    const earlier = await this.#store.answerTo(sid, 0);
    if (earlier !== undefined) return earlier;
    if (!(await this.#turn.limits.mayCall(number))) {
      return sayAndGoTo(spoken([this.#turn.prompts.line('voice-too-many-calls', { language: 'en' })]), undefined);
    }
    const known = number === undefined ? undefined : await this.#addresses.find(VOICE, number);
    const userId = known?.userId ?? newAddressUser();
    const state = newCallState('en', number !== undefined && isMobile(number));
    const call: Call = { sid, userId, state: JSON.stringify(state), step: 0 };
    const open = known && (await resumable(this.#parts, known));
    const result = open
      ? this.#turn.offerToGoOn(state, open)
      : await this.#turn.greet(state, call, [this.#turn.prompts.line('voice-welcome', state)]);
    const { conversationId } = result.state;
    const isNew = number !== undefined && !known;
    return this.#answer(call, result, [
      this.#store.begin(call, this.#now),
      ...(isNew
        ? [this.#addresses.enter({ channel: VOICE, address: number, userId, conversationId, at: this.#now })]
        : []),
    ]);
  }

  /** The caller has answered, or has not; or what they said before is to be answered now. */
  async step(step: number, event: CallEvent): Promise<string> {
    const earlier = await this.#store.answerTo(event.sid, step);
    if (earlier !== undefined) return earlier;
    const call = await this.#store.call(event.sid);
    // Not ours, or forgotten: begun anew rather than cut off.
    if (!call) return redirectTo(VOICE_PATH);
    if (call.step !== step) return redirectTo(stepPath(call.step));
    return this.#answer(call, await this.#turn.take(call, readCallState(call.state), event));
  }

  /** What the person hears before the caller is put through. */
  async whisper({ parentSid }: CallEvent): Promise<string> {
    const call = parentSid === undefined ? undefined : await this.#store.call(parentSid);
    return sayOnly(call ? await whisper(this.#parts, this.#turn.prompts, readCallState(call.state)) : []);
  }

  /** The call is over. What was said stays, and can be taken up again. */
  async ended({ sid, status }: CallEvent): Promise<void> {
    await this.#parts.database.commit([this.#store.end(sid, status, this.#now)]);
    await this.#parts.pay?.payments.callEnded(sid);
  }

  get #now(): Date {
    return this.#parts.clock.now();
  }

  async #answer(call: Call, { answer, state, statements }: StepResult, first: Statement[] = []): Promise<string> {
    const twiml = twimlOf(answer, call.step + 1);
    const { conversationId } = state;
    try {
      await this.#parts.database.commit([
        ...first,
        ...this.#store.answer(call, twiml, JSON.stringify(state), this.#now),
        // Of a withheld number nothing stands there, and nothing is written.
        ...(conversationId === '' ? [] : [this.#addresses.takeUp(VOICE, call.userId, conversationId, this.#now)]),
        ...statements,
      ]);
      return twiml;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      // The same webhook was answered by somebody else in the meantime.
      const theirs = await this.#store.answerTo(call.sid, call.step);
      if (theirs === undefined) throw error;
      return theirs;
    }
  }
}
