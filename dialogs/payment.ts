import { known } from './form/facts.ts';
import type { Facts } from './form/form.ts';
import { formJourney } from './form/form-journey.ts';
import { summary } from './form/read-back.ts';
import type { Journey, JourneyContext } from './journey.ts';
import type { Message } from './message.ts';
import { checkPayment } from './payment/check.ts';
import { PAYMENT, payTypeOf } from './payment/facts.ts';
import { isWhole, paymentFields } from './payment/fields.ts';
import { finishPayment } from './payment/finish.ts';
import { paymentRemarks } from './payment/remarks.ts';

/**
 * The journey of whoever speaks of paying: a bill, its number, the sum, and a link to pay at. Whoever cannot pay,
 * disputes a fine, wants money back, or asks whether a payment went through, takes another road, at any question.
 */
export function paymentJourney(): Journey {
  return formJourney({
    id: 'payment',
    version: 1,
    intents: ['MakePayment', 'PaymentHelp'],
    fields: paymentFields,
    opening,
    remarks: paymentRemarks,
    check: checkPayment,
    readBack: (facts, context) => ({
      id: 'payment-read-back',
      values: { facts: summary(paymentFields(facts, context), facts) ?? '' },
    }),
    finish: finishPayment,
  });
}

/** What was understood of the first message. On another road than paying, or where nothing can be paid, it says all itself. */
function opening(facts: Facts, context: JourneyContext): Message[] {
  if (known(facts, PAYMENT.road) || !context.payDoor) return [];
  const type = payTypeOf(facts, context);
  if (!type) return [{ id: 'payment-begin' }];
  const what = { message: `pay-type-${type.code}` };
  // The read-back comes next and says it all.
  if (isWhole(facts, context)) return [{ id: 'payment-understood', values: { what } }];
  const told = paymentFields(facts, context).filter(({ name }) => name !== PAYMENT.what);
  const lines = summary(told, facts);
  return lines === undefined
    ? [{ id: 'payment-understood', values: { what } }]
    : [{ id: 'payment-understood-with', values: { what, facts: lines } }];
}
