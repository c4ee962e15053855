import { parsePayCode } from '../../services/payments/pay-code.ts';
import { paymentNotice } from '../../services/payments/payment-notice.ts';
import type { Payment } from '../../services/payments/payments.ts';
import type { Call } from '../../services/telephone/call-store.ts';
import type { CallChoice, CallState } from './call-state.ts';
import type { CallTurn } from './call-turn.ts';
import type { CallEvent } from './caller-input.ts';
import type { StepResult } from './calls.ts';
import { voiceOf } from './voices.ts';

/** What is asked for, one after the other. */
const CARD_STEPS = [
  ['payment-card-number', 'voice-pay-number'],
  ['expiration-date', 'voice-pay-expiry'],
  ['security-code', 'voice-pay-code'],
] as const;

/**
 * The choice to pay at once, where a link to pay was said and cards can be keyed in. In a language that the network does
 * not speak while it takes a card, the link alone is offered: nobody is spoken to in another one.
 */
export function payChoice({ parts, prompts }: CallTurn, state: CallState): CallChoice | undefined {
  const { toText, language } = state;
  if (!parts.pay || toText?.kind !== 'link' || voiceOf(language).pays === undefined) return undefined;
  const code = parsePayCode(new URL(toText.value).pathname.split('/pay/')[1] ?? '');
  return code === undefined ? undefined : prompts.choice('voice-pay-by-keys', `pay:${code}`, state);
}

/** The network takes the card: while it does, nothing comes to us, neither words nor keys. */
export async function takeCard(turn: CallTurn, call: Call, state: CallState, code: string): Promise<StepResult> {
  const { pay } = turn.parts;
  const payment = await pay?.payments.begin(code, call.sid);
  if (!pay || !payment) return turn.asks(state, [turn.prompts.line('voice-pay-not-now', state)]);
  return {
    answer: {
      kind: 'pay',
      lines: [turn.prompts.line('voice-pay-begins', state)],
      language: state.language,
      prompts: [
        ...CARD_STEPS.map(([step, id]) => ({
          step,
          lines: [turn.prompts.line(id, state)],
          again: turn.prompts.line('voice-pay-again', state),
        })),
        { step: 'payment-processing', lines: [turn.prompts.line('voice-pay-working', state)] },
      ],
      connector: pay.connector,
      pence: payment.amountPence,
      description: payment.reference,
    },
    state: { ...state, paying: code },
    statements: [],
  };
}

/** What became of the card, said in the words that are said of any payment. */
export async function cardTaken(
  turn: CallTurn,
  call: Call,
  state: CallState,
  code: string,
  event: CallEvent,
): Promise<StepResult> {
  const payment = await turn.parts.pay?.payments.over(code, call.sid, event.card);
  const isOver = payment?.status === 'paid' || payment?.status === 'pending';
  const choices = isOver ? [] : state.prompt.choices;
  const next = { ...state, paying: null, prompt: { ...state.prompt, choices, lines: [] } };
  return turn.asks(
    next,
    payment ? [lineOf(turn, state, payment), turn.prompts.line('voice-anything-else', state)] : [],
  );
}

function lineOf({ prompts }: CallTurn, state: CallState, payment: Payment) {
  const { id, values } = paymentNotice(payment);
  return prompts.line(id, state, values);
}
