import { choiceButtons } from './choices.js';
import { element } from './element.js';
import { languageOf } from './language.js';
import { localPicture, serverPicture } from './pictures.js';
import { richText } from './rich-text.js';
import { words } from './words.js';

/**
 * A time of day in the page's language.
 * @param {Date} at
 */
function clockTime(at) {
  const language = document.documentElement.lang || 'en-GB';
  const time = at.toLocaleTimeString(language, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: language.startsWith('en'),
    numberingSystem: 'latn',
    timeZone: 'Europe/London',
  });
  return time.replace(/\s/gu, '');
}

/** Says the times of all messages in the page's language, once that is another. */
export function sayTimes() {
  for (const time of document.querySelectorAll('.who time')) {
    time.textContent = clockTime(new Date(time.getAttribute('datetime') ?? ''));
  }
}

/**
 * A message that came from the server.
 * @param {import('./activity.js').ShownActivity} activity
 * @param {(choice: import('./activity.js').Choice) => void} press
 * @returns {HTMLElement}
 */
export function messageView(activity, press) {
  const { ours, name, text, locale, choices, pictures } = activity;
  const said = element('div', { class: 'said', ...languageOf(locale) });
  const shown = [...richText(text, { links: !ours }), ...pictures.map((picture) => serverPicture(picture, ours))];
  if (text.trim() !== '' || pictures.length > 0) said.append(element('div', { class: 'bubble' }, ...shown));
  if (choices.length > 0 && !ours) said.append(choiceButtons(choices, press));
  return frame(ours, name, activity.at, said);
}

/**
 * A message that the resident has just written here.
 * @param {import('./outbox.js').OutgoingMessage} message
 * @returns {HTMLElement}
 */
export function ownMessageView({ text, files }) {
  const pictures = files.map((file) => localPicture(file));
  const written = text === '' ? [] : richText(text, { links: false });
  const said = element(
    'div',
    { class: 'said', dir: 'auto' },
    element('div', { class: 'bubble' }, ...written, ...pictures),
  );
  return frame(true, '', new Date(), said);
}

/**
 * @param {boolean} ours
 * @param {string} name
 * @param {Date} at
 * @param {HTMLElement} said
 */
function frame(ours, name, at, said) {
  const word = ours ? 'you' : name ? undefined : 'assistant';
  const speaker = element('bdi', { class: 'speaker', 'data-said': word }, word ? words[word] : name);
  const time = element('time', { datetime: at.toISOString() }, clockTime(at));
  const who = element('p', { class: 'who' }, speaker, ' ', time);
  return element('div', { class: `message ${ours ? 'ours' : 'theirs'}` }, who, said);
}
