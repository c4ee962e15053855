import type { RepeatedWork } from '../jobs/job-runner.ts';
import type { PaymentDesk } from './payment-desk.ts';

/** How often payments that are due to be asked about are looked for, and old ones forgotten, in ms. */
const LOOK_EVERY = 5_000;
const PURGE_EVERY = 60 * 60_000;

/** Looks after payments that nobody looks at, pages that were left and webhooks that never came; and forgets old ones. */
export function paymentWatch(desk: Pick<PaymentDesk, 'checkDue' | 'purge'>, keepDays: number): RepeatedWork[] {
  return [
    {
      ...{ kind: 'payment-watch', firstMs: LOOK_EVERY, everyMs: LOOK_EVERY },
      async work() {
        await desk.checkDue();
        return undefined;
      },
    },
    {
      ...{ kind: 'payment-purge', firstMs: PURGE_EVERY, everyMs: PURGE_EVERY },
      async work() {
        await desk.purge(keepDays);
        return undefined;
      },
    },
  ];
}
