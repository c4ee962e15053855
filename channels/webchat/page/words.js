import { readSettings } from './settings.js';

const english = {
  you: 'You',
  assistant: 'Assistant',
  typing: 'The assistant is writing',

  connecting: 'Connecting…',
  lost: 'Connection lost. Trying again…',
  /** @param {string} phone */
  stillLost: (phone) => `We still cannot connect. We will keep trying.${phone ? ` You can also call ${phone}.` : ''}`,
  connectedAgain: 'Connected again',

  sending: 'Sending',
  /** @param {number} percent */
  uploading: (percent) => `Sending: ${percent}%`,
  sent: 'Sent',
  /** @param {number} seconds */
  waiting: (seconds) =>
    `We are getting a lot of messages. We will send this one in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  notSent: 'Not sent.',
  tryAgain: 'Try again',
  notSentAloud: 'Your message was not sent. Select “Try again” next to it.',

  noMessage: 'Write a message or add a photo',
  /** @param {number} count */
  left: (count) => `You have ${characters(count)} left`,
  /** @param {number} count */
  tooLong: (count) => `Your message is ${characters(count)} too long`,

  /** @param {number} most */
  photoHint: (most) => `You can add up to ${most} photos.`,
  notAPhoto: 'That file is not a photo we can open. Send a JPEG or PNG.',
  photoTooLarge: 'That photo is too large. Send one smaller than 10 MB.',
  /** @param {number} most */
  tooManyPhotos: (most) => `You can send up to ${most} photos in one message. We left out the others.`,
  /** @param {string} name */
  removePhoto: (name) => `Remove ${name}`,
  /** @param {string} name */
  photoAdded: (name) => `${name} added`,
  /** @param {string} name */
  photoRemoved: (name) => `${name} removed`,
  photo: 'Photo',
  photoYouSent: 'Photo you sent',
  photoMissing: 'This photo cannot be shown.',

  choices: 'Choices',
  newTab: '(opens in a new tab)',

  ended: 'This chat has ended',
  endedByServer: 'You can still read it here. Start a new chat if you need more help.',
  endedByYou: 'We have cleared it from this device’s memory. Close this page if other people use this device.',
  newChat: 'New chat',
};

/** @param {number} count */
function characters(count) {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'character' : 'characters'}`;
}

/** Every sentence the page itself says, in the language it is in. What the assistant says comes from the server. */
export const words = inLanguage(readSettings().words);

/**
 * From now on the page speaks another language.
 * @param {Record<string, string>} given Sentences as in the settings.
 */
export function speak(given) {
  Object.assign(words, inLanguage(given));
  // What it has said by now, beside messages.
  for (const said of document.querySelectorAll('[data-said]')) {
    said.textContent = String(words[/** @type {keyof typeof words} */ (said.getAttribute('data-said'))]);
    if (!said.hasAttribute('lang')) continue;
    for (const name of ['lang', 'dir']) said.setAttribute(name, document.documentElement.getAttribute(name) ?? '');
  }
  for (const labelled of document.querySelectorAll('[data-said-label]')) {
    const word = /** @type {keyof typeof words} */ (labelled.getAttribute('data-said-label'));
    labelled.setAttribute('aria-label', String(words[word]));
  }
}

/**
 * @param {Record<string, string>} given Sentences in another language; `{0}` stands for a number or a name.
 * @returns {typeof english} With the English where one is not given.
 */
function inLanguage(given) {
  /** @type {Record<string, unknown>} */
  const all = { ...english };
  for (const [key, sentence] of Object.entries(given)) {
    const isSaidOfSomething = typeof all[key] === 'function';
    all[key] = isSaidOfSomething ? (/** @type {unknown} */ what) => sentence.replace('{0}', String(what)) : sentence;
  }
  return /** @type {typeof english} */ (all);
}
