import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../config.ts';
import { serve } from '../../../serve.ts';
import { createService } from '../../../service.ts';
import { testContent } from '../../support/story-world.ts';

/** The service with its doors open, in this process. */
export interface ServiceHere {
  /** Where it listens: `http://localhost:41234`. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the service on a free port, on empty data. @param trusted origins of the sites that may embed it */
export async function startHere(trusted: string[] = []): Promise<ServiceHere> {
  const dataDir = mkdtempSync(join(tmpdir(), 'journeys-'));
  const environment = { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', TRUSTED_ORIGINS: trusted.join(',') };
  const service = await createService(readConfig(environment), [], { content: testContent() });
  const { url, stop } = await serve(service, 'a secret of the tests, long enough');
  service.start();
  return {
    url,
    stop: async () => {
      await stop();
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
