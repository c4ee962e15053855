/**
 * Waits.
 * @param {number} ms
 * @returns {Promise<void>}
 */
export function pause(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * How long to wait before trying again. It doubles each time, and chance spreads it, so that when a server comes back
 * the whole city does not call on it in the same second.
 * @param {number} attempt 0 for the first repeat.
 * @returns {number} Milliseconds, at most 30,000.
 */
export function backoff(attempt) {
  const most = Math.min(30_000, 600 * 2 ** attempt);
  return most * (0.5 + Math.random() / 2);
}
