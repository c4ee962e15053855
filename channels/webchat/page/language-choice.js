import { part } from './element.js';

/**
 * The list of languages. What is picked is said to the assistant like any other choice, so that it stands in the chat;
 * the page is then loaded again in that language, and the chat goes on.
 * @param {(name: string, code: string) => void} pick
 */
export function offerLanguages(pick) {
  const list = /** @type {HTMLSelectElement} */ (part('language'));
  list.addEventListener('change', () => {
    const option = list.selectedOptions[0];
    if (option) pick(option.text, option.value);
  });
}

/**
 * Loads the page again in a language.
 * @param {string} code
 */
export function loadIn(code) {
  const url = new URL(location.href);
  url.searchParams.set('lang', code);
  location.assign(url);
}

/** The language that was picked for this page, if one was. */
export function pickedLanguage() {
  return new URLSearchParams(location.search).get('lang') ?? undefined;
}
