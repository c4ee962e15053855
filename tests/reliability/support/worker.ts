import { setTimeout as delay } from 'node:timers/promises';
import { onFailpoint } from '../../../services/failpoints.ts';
import { plantFault, tellRefusals } from './faults.ts';

/**
 * The program that the kill test kills: the service as `npm start` runs it. With FAULT set it has a fault planted that
 * the checker must find. With HOLD set to a failpoint's name it stops there for HOLD_MS, and tells its parent so.
 */
// Whoever started it is gone: nobody else would end it.
process.once('disconnect', () => process.exit());

const { FAULT, HOLD, HOLD_MS = '0' } = process.env;
if (FAULT) plantFault(FAULT);
if (HOLD) {
  tellRefusals();
  onFailpoint(async (name) => {
    if (name !== HOLD) return;
    process.send?.('held');
    await delay(Number(HOLD_MS));
  });
}
await import('../../../index.ts');
