import { organisationOn } from '../../services/council/facts.ts';
import type { Call } from '../../services/telephone/call-store.ts';
import { londonDate } from '../../services/time/london.ts';
import type { CallState } from './call-state.ts';
import type { CallTurn } from './call-turn.ts';
import { isMobile } from './caller-input.ts';
import type { StepResult } from './calls.ts';

/** Sends the address that was named last to the phone that calls; written in the step's own commit, so sent once. */
export function sendLink(turn: CallTurn, { sid, step, number }: Call, state: CallState): StepResult {
  const { contact, council, clock } = turn.parts;
  if (number === undefined || !isMobile(number) || state.link === null) {
    return turn.asks({ ...state, link: null }, [turn.prompts.line('voice-link-not-sent', state)]);
  }
  const at = clock.now();
  const statements = contact.write({
    key: `call/${sid}/${step}`,
    to: { kind: 'sms', phone: number },
    message: {
      id: 'voice-link-text',
      values: { council: organisationOn(council, londonDate(at)).name, link: { url: state.link } },
    },
    language: state.language,
    at,
  });
  const sent = turn.asks({ ...state, link: null }, [turn.prompts.line('voice-link-sent', state)]);
  return { ...sent, statements };
}
