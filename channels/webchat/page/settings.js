/**
 * What the server tells the page about the council.
 * @typedef {object} Settings
 * @property {string} councilName Full name, as people read it.
 * @property {string} phone Main number in readable groups, or '' when there is none.
 * @property {string} privacyUrl Path of the full privacy notice.
 * @property {number} maxPhotos Photos that one message may carry.
 * @property {Record<string, string>} words What the page says, where it is served in another language than English.
 */

/**
 * Reads the settings that the server wrote into a page.
 * @param {Document} page This one, or the same in another language.
 * @returns {Settings} With a working value for whatever is absent, so that a wrong setting never stops a chat.
 */
export function readSettings(page = document) {
  const given = parse(page.getElementById('settings')?.textContent ?? '');
  const meta = /** @type {HTMLMetaElement | null} */ (page.querySelector('meta[name="council-name"]'));
  return {
    councilName: text(given.councilName) || meta?.content || '',
    phone: text(given.phone),
    privacyUrl: text(given.privacyUrl) || '/privacy',
    maxPhotos: Number.isInteger(given.maxPhotos) && Number(given.maxPhotos) > 0 ? Number(given.maxPhotos) : 5,
    words: sentences(given.words),
  };
}

/**
 * @param {string} json
 * @returns {Record<string, unknown>}
 */
function parse(json) {
  try {
    const value = JSON.parse(json);
    return value !== null && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}

/**
 * @param {unknown} given
 * @returns {Record<string, string>}
 */
function sentences(given) {
  if (given === null || typeof given !== 'object') return {};
  return Object.fromEntries(Object.entries(given).filter(([, sentence]) => typeof sentence === 'string'));
}

/** @param {unknown} value */
function text(value) {
  return typeof value === 'string' ? value : '';
}
