import { backoff } from './pause.js';
import { RequestError } from './request.js';

/**
 * Renews a conversation's token at half its life, and again after each failure that may pass.
 * @param {import('./direct-line.js').DirectLine} line
 * @returns {() => void} Stops it.
 */
export function keepTokenFresh(line) {
  let failures = 0;
  let stopped = false;
  let timer = setTimeout(renew, halfLife(line));

  async function renew() {
    let wait;
    try {
      await line.refresh();
      failures = 0;
      wait = halfLife(line);
    } catch (error) {
      // A refusal is left to the next real call, which asks for a token the other way before it gives up.
      if (!(error instanceof RequestError) || error.gone) return;
      wait = error.retryAfter ? error.retryAfter * 1000 : backoff(failures);
      failures += 1;
    }
    if (!stopped) timer = setTimeout(renew, wait);
  }

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** @param {import('./direct-line.js').DirectLine} line */
function halfLife(line) {
  return Math.max(1, line.lifetime / 2) * 1000;
}
