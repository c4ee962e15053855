const TIMEOUT_MS = 20_000;

/** A request that was not answered, or was answered with an error. */
export class RequestError extends Error {
  /**
   * @param {number} status HTTP status; 0 when no answer came.
   * @param {string} [code] The server's word for it.
   * @param {number} [retryAfter] Seconds to wait, where the server said so.
   */
  constructor(status, code = '', retryAfter) {
    super(`${status} ${code}`.trim());
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** The conversation or its token is no more. */
  get gone() {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }

  /** Trying again may help. */
  get passing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/**
 * One JSON request to our own server.
 * @param {string} method
 * @param {string} path
 * @param {{ token?: string, body?: unknown }} [options]
 * @returns {Promise<Record<string, unknown>>}
 * @throws {RequestError}
 */
export async function requestJson(method, path, { token, body } = {}) {
  /** @type {Record<string, string>} */
  const headers = {};
  if (token) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      method,
      headers,
      cache: 'no-store',
      signal: limit.signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = parse(await response.text());
    if (response.ok) return answer;
    throw errorOf(response.status, answer, response.headers.get('retry-after'));
  } catch (error) {
    throw error instanceof RequestError ? error : new RequestError(0, 'no-answer');
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {number} status
 * @param {Record<string, unknown>} answer The body, `{error: {code, message}}` when our server wrote it.
 * @param {string | null} retryAfter The header's value: seconds.
 */
export function errorOf(status, answer, retryAfter) {
  const { code } = /** @type {{ code?: unknown }} */ (answer.error ?? {});
  const seconds = Number(retryAfter);
  const wait = retryAfter && Number.isFinite(seconds) ? Math.min(600, Math.max(1, Math.ceil(seconds))) : undefined;
  return new RequestError(status, typeof code === 'string' ? code : '', wait);
}

/**
 * A body that is not a JSON object (a proxy's error page, say) counts as empty: the status tells what matters.
 * @param {string} body
 * @returns {Record<string, unknown>}
 */
export function parse(body) {
  try {
    const value = JSON.parse(body);
    return value !== null && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}
