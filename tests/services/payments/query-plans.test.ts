import { expect } from 'chai';
import { PaymentStore } from '../../../services/payments/payment-store.ts';
import { plansOf } from '../../support/query-plans.ts';

/** Each read, and the index that must serve it: links are opened, and payments looked after, among a million others. */
const READS: Record<string, { read: (store: PaymentStore) => Promise<unknown>; index: RegExp }> = {
  'by reference': { read: (store) => store.find('reference', 'x'), index: /sqlite_autoindex/ },
  'by link': { read: (store) => store.find('code', 'x'), index: /sqlite_autoindex/ },
  'of a conversation': { read: (store) => store.ofConversation('x'), index: /payments_by_conversation/ },
  'its history': { read: (store) => store.events('x'), index: /payment_events_by_payment/ },
  'its open try': { read: (store) => store.openAttempt('x'), index: /payment_attempts_(one_open|by_payment)/ },
  "a provider's payment": { read: (store) => store.attemptOf('govuk-pay', 'x'), index: /payment_attempts_by_provider/ },
  'what is due': { read: (store) => store.due(0, 20), index: /payment_attempts_due/ },
  'what is untold': { read: (store) => store.untold(0, 20), index: /payment_attempts_untold/ },
  'what is old': { read: (store) => store.oldest('2026', 20), index: /payments_by_updated/ },
};

describe('reads of payments', () => {
  for (const [name, { read, index }] of Object.entries(READS)) {
    it(`${name}: finds its rows by an index`, async () => {
      const plans = await plansOf((kysely) => read(new PaymentStore(kysely)));
      expect(plans).to.have.length(1);
      expect(plans[0]).to.match(index).and.not.match(/SCAN/);
    });
  }
});
