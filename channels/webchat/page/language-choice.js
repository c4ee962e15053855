import { part } from './element.js';
import { tellHost } from './host.js';
import { sayTimes } from './message-view.js';
import { readSettings } from './settings.js';
import { speak } from './words.js';

/**
 * The list of languages. What is picked is said to the assistant like any other choice, so that it stands in the chat;
 * the page follows when the assistant answers in that language.
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
 * Puts the page into the language that the assistant answers in, where the page has it: its labels, its direction, what
 * it says itself. Nothing of the chat, nor of what is being written, is touched.
 * @param {string | undefined} locale BCP 47
 * @returns {Promise<void>} When it is done; at once where there is nothing to do. It stays as it is if it cannot be.
 */
export async function followLanguage(locale) {
  const list = /** @type {HTMLSelectElement} */ (part('language'));
  const option = [...list.options].find(({ value, lang }) => value === locale || lang === locale);
  if (!option || option.lang === document.documentElement.lang) return;
  const url = new URL(location.href);
  url.searchParams.set('lang', option.value);
  const page = await loadPage(url);
  if (!page || page.documentElement.lang !== option.lang) return;
  for (const name of ['lang', 'dir']) copyAttribute(page.documentElement, document.documentElement, name);
  speak(readSettings(page).words);
  sayTimes();
  for (const there of page.querySelectorAll('[data-word]')) {
    for (const here of document.querySelectorAll(`[data-word="${there.getAttribute('data-word')}"]`)) {
      for (const name of ['lang', 'dir']) copyAttribute(there, here, name);
      here.replaceChildren(...[...there.childNodes].map((node) => document.importNode(node, true)));
    }
  }
  for (const there of page.querySelectorAll('[data-label]')) {
    const here = document.querySelector(`[data-label="${there.getAttribute('data-label')}"]`);
    if (here) copyAttribute(there, here, 'aria-label');
  }
  list.value = option.value;
  tellHost(`language ${option.value}`);
  // A reload stays in this language, and the way back is not one page longer.
  history.replaceState(history.state, '', url);
}

/**
 * @param {URL} url
 * @returns {Promise<Document | undefined>} Nothing where it could not be had.
 */
function loadPage(url) {
  // Not fetch: a page under Trusted Types may not parse what it fetched, while a request may come as a document.
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onload = () => resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = () => resolve(undefined);
    request.send();
  });
}

/**
 * @param {Element} from
 * @param {Element} to
 * @param {string} name
 */
function copyAttribute(from, to, name) {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}

/** The language that was picked for this page, if one was. */
export function pickedLanguage() {
  return new URLSearchParams(location.search).get('lang') ?? undefined;
}
