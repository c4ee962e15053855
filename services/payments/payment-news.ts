import type { Notices } from '../notices/notices.ts';
import type { Database } from '../storage/database.ts';
import type { Clock } from '../time/clock.ts';
import type { Tell } from './payments.ts';

/**
 * Has residents told what became of their payment as soon as it is known, at any hour: they are waiting for it, and
 * have just left the page. In a sandbox it says that no money moved.
 */
export function paymentNews(parts: { database: Database; notices: Notices; clock: Clock; isSandbox: boolean }): Tell {
  const { database, notices, clock, isSandbox } = parts;
  return async (conversationId, { id, values }, key) => {
    const message = isSandbox
      ? { id: 'payment-news-trial', values: { news: { message: id, values } } }
      : { id, values };
    await database.commit(notices.tell({ key, conversationId, message, urgent: true, at: clock.now() }));
  };
}
