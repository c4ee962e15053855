import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';
/**
 * Ours alone. The packaged browser's own list turns off the rules between origins, which the tests are to see kept, and
 * puts all pages into one process.
 */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

/**
 * Starts a headless Chromium for browser tests: the system's where there is one, else the packaged one.
 * Close it with `close()`.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS, headless: true });
}

async function findChromium(): Promise<string> {
  if (existsSync(DEBIAN)) return DEBIAN;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
