import { readConfig } from '../../config.ts';
import { serve } from '../../serve.ts';
import { createService } from '../../service.ts';
import { BENCH_SECRET } from './channel-talks.ts';

/** The service with all its doors, as it is but for one thing: it does not wait whether a text is followed by another. */
const config = readConfig({ ...process.env, PORT: '0', NO_LIMITS: 'true', LOG_LEVEL: 'silent' });
const service = await createService(config, [], { pause: async () => undefined });
const { port, stop } = await serve(service, BENCH_SECRET);
service.start();
process.once('SIGTERM', async () => {
  await stop();
  await service.stop();
  process.exit(0);
});
console.log(`http://127.0.0.1:${port}/`);
