import { readConfig } from '../../config.ts';
import { createLog } from '../../log.ts';
import { type Serving, serve } from '../../serve.ts';
import { createService, type Service } from '../../service.ts';
import type { NewPayment } from '../../services/payments/payments.ts';
import { aPayment } from '../services/payments/payments.ts';
import { Payer } from './payer.ts';
import { SettableClock } from './settable-clock.ts';
import type { Storage } from './storages.ts';
import { testContent } from './story-world.ts';

/** A service with its doors, to pay at. */
export interface PayingService extends Serving {
  service: Service;
  clock: SettableClock;
  payer: Payer;
  /** Every line that was logged. */
  logged: string[];
  /** Asks for a payment, and gives its link. */
  ask(values?: Partial<NewPayment>): Promise<{ payment: NewPayment; link: string }>;
}

/**
 * Starts a service with its doors on loopback.
 *
 * @param environment what the environment says beside where the records are
 */
export async function startPaying(storage: Storage, environment: NodeJS.ProcessEnv = {}): Promise<PayingService> {
  const config = readConfig({ ...storage, PORT: '0', ...environment });
  const clock = new SettableClock(new Date('2026-11-23T09:30:00Z'));
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const service = await createService(config, [], { content: testContent(), clock, log });
  const { url, port, stop } = await serve(service, 'a secret of the tests, long enough');
  return {
    service,
    url,
    port,
    clock,
    logged,
    payer: new Payer(url),
    ask: async (values) => {
      const payment = aPayment(values);
      await service.database.commit(service.payments.request(payment));
      return { payment, link: `${url}/pay/${payment.code}` };
    },
    stop: async () => {
      await stop();
      await service.stop();
    },
  };
}
