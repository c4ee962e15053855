const KEY = 'council-chat';

/**
 * What lets this tab go on with its chat after a reload. It is kept in `sessionStorage`: it ends with the tab, and no
 * other tab reads it.
 * @typedef {object} SavedChat
 * @property {string} conversationId
 * @property {string} token
 * @property {import('./outbox.js').UnsentMessage[]} unsent What the server has not confirmed yet.
 */

/**
 * @returns {SavedChat | undefined} Nothing when there is none, or when the browser refuses storage.
 */
export function readSession() {
  try {
    const saved = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof saved?.conversationId !== 'string' || typeof saved.token !== 'string') return undefined;
    return { ...saved, unsent: Array.isArray(saved.unsent) ? saved.unsent : [] };
  } catch {
    return undefined;
  }
}

/** @param {SavedChat} chat */
export function saveSession(chat) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(chat));
  } catch {
    // A browser that refuses storage still gets a chat; it only does not survive a reload.
  }
}

/** Forgets the chat, before this page is left to whoever uses the device next. */
export function clearSession() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing can have been kept there.
  }
}
