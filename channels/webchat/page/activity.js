/**
 * The part of a Bot Framework activity that the page shows. Whatever else arrives is left out here, once.
 * @typedef {object} ShownActivity
 * @property {string} id
 * @property {string} type
 * @property {boolean} ours Written by the resident.
 * @property {boolean} byStaff Written by a person of the council.
 * @property {string} name Who speaks, or ''.
 * @property {string} text
 * @property {string | undefined} locale
 * @property {Date} at
 * @property {Choice[]} choices
 * @property {Picture[]} pictures
 * @property {string} clientId The id this page gave the message, or ''.
 * @property {boolean} takesPhotos
 */

/** @typedef {{ title: string, value: unknown }} Choice */
/** @typedef {{ url: string, name: string }} Picture */

/**
 * @param {unknown} given
 * @returns {ShownActivity | undefined} Nothing for what is not an activity.
 */
export function readActivity(given) {
  const activity = record(given);
  if (text(activity.type) === '') return undefined;
  const from = record(activity.from);
  const channelData = record(activity.channelData);
  return {
    id: text(activity.id),
    type: text(activity.type),
    ours: from.role === 'user',
    byStaff: from.id === 'staff',
    name: text(from.name),
    text: text(activity.text),
    locale: text(activity.locale) || undefined,
    at: date(activity.timestamp),
    choices: list(record(activity.suggestedActions).actions).flatMap(readChoice),
    pictures: list(activity.attachments).flatMap(readPicture),
    clientId: text(channelData.clientActivityID),
    takesPhotos: channelData.takesPhotos === true,
  };
}

/**
 * @param {unknown} given
 * @returns {Choice[]}
 */
function readChoice(given) {
  const { type, title, value } = record(given);
  const presses = type === 'postBack' || type === 'imBack' || type === 'messageBack';
  return presses && text(title) !== '' ? [{ title: text(title), value }] : [];
}

/**
 * @param {unknown} given
 * @returns {Picture[]}
 */
function readPicture(given) {
  const { contentType, contentUrl, name } = record(given);
  return text(contentType).startsWith('image/') ? [{ url: text(contentUrl), name: text(name) }] : [];
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function record(value) {
  return value !== null && typeof value === 'object' ? /** @type {Record<string, unknown>} */ (value) : {};
}

/**
 * @param {unknown} value
 * @returns {unknown[]}
 */
function list(value) {
  return Array.isArray(value) ? value : [];
}

/** @param {unknown} value */
function text(value) {
  return typeof value === 'string' ? value : '';
}

/** @param {unknown} value */
function date(value) {
  const found = new Date(text(value));
  return Number.isNaN(found.getTime()) ? new Date() : found;
}
