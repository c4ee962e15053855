import { AddressBook } from '../../services/contact/address-book.ts';
import { organisationOn } from '../../services/council/facts.ts';
import type { Call } from '../../services/telephone/call-store.ts';
import { londonDate } from '../../services/time/london.ts';
import type { CallState } from './call-state.ts';
import type { CallTurn } from './call-turn.ts';
import { isMobile } from './caller-input.ts';
import type { StepResult } from './calls.ts';
import { VOICE } from './parts.ts';

/** Sends the link or reference that was said last to the phone that calls. In the step's own commit, so once. */
export async function sendText(turn: CallTurn, { sid, step, userId }: Call, state: CallState): Promise<StepResult> {
  const { contact, council, clock, database } = turn.parts;
  const number = (await new AddressBook(database.kysely).ofUser(VOICE, userId))?.address;
  const { toText } = state;
  if (number === undefined || !isMobile(number) || toText === null) {
    return turn.asks({ ...state, toText: null }, [turn.prompts.line('voice-link-not-sent', state)]);
  }
  const at = clock.now();
  const statements = contact.write({
    key: `call/${sid}/${step}`,
    to: { kind: 'sms', phone: number },
    message: {
      id: `voice-${toText.kind}-text`,
      values: {
        council: organisationOn(council, londonDate(at)).name,
        [toText.kind]: toText.kind === 'link' ? { url: toText.value } : toText.value,
      },
    },
    language: state.language,
    at,
  });
  const { prompt } = state;
  // What was sent is not read out again, where nothing was asked with it.
  const isQuestion = prompt.choices.length > 0 || prompt.expects !== undefined;
  const isTold = !isQuestion && prompt.lines.some(({ text }) => text.includes(toText.value));
  const next = isTold ? turn.prompts.own([turn.prompts.line('voice-anything-else', state)], []) : prompt;
  const sent = turn.asks({ ...state, prompt: next, toText: null }, [turn.prompts.line('voice-link-sent', state)]);
  return { ...sent, statements };
}
