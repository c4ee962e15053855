import { element } from './element.js';
import { words } from './words.js';

/**
 * Says below a message whether it has been sent, and offers to try again when it has not.
 * @param {HTMLElement} view The message's element.
 * @param {import('./outbox.js').OutgoingMessage} message
 * @param {() => void} retry
 */
export function showDelivery(view, message, retry) {
  const line = view.querySelector('.delivery') ?? view.appendChild(element('p', { class: 'delivery' }));
  line.classList.toggle('failed', message.state === 'failed');
  line.replaceChildren(sentence(message));
  if (message.state === 'sent') line.setAttribute('data-said', 'sent');
  else line.removeAttribute('data-said');
  if (message.state !== 'failed' || isFinal(message)) return;
  const button = element('button', { type: 'button', class: 'retry' }, words.tryAgain);
  button.addEventListener('click', retry, { once: true });
  line.append(' ', button);
}

/**
 * @param {import('./outbox.js').OutgoingMessage} message
 * @returns {string}
 */
function sentence({ state, percent, seconds = 0, problem }) {
  if (state === 'sent') return words.sent;
  if (state === 'waiting') return words.waiting(seconds);
  if (state === 'sending') return percent === undefined ? words.sending : words.uploading(percent);
  if (problem?.status === 413) return `${words.notSent} ${words.photoTooLarge}`;
  if (problem?.status === 415) return `${words.notSent} ${words.notAPhoto}`;
  return words.notSent;
}

/**
 * The same file would be refused again.
 * @param {import('./outbox.js').OutgoingMessage} message
 */
function isFinal({ problem }) {
  return problem?.status === 413 || problem?.status === 415;
}
