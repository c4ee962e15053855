import { part } from './element.js';
import { PhotoTray } from './photo-tray.js';
import { words } from './words.js';

const LONGEST = 4_000;
/** The count of characters appears when this few are left. */
const COUNT_FROM = 400;
const PAUSE_MS = 1_000;

/** The form that a message is written in. */
export class Composer {
  #form = /** @type {HTMLFormElement} */ (part('composer'));
  #box = /** @type {HTMLTextAreaElement} */ (part('message'));
  #error = part('composer-error');
  #count = part('count');
  #hint = part('photo-hint');
  #tray;
  #most;
  #say;
  #send;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #counting;

  /**
   * @param {import('./settings.js').Settings} settings
   * @param {{ send: (text: string, files: File[]) => void, say: (sentence: string) => void }} on `say` reads a sentence aloud.
   */
  constructor(settings, { send, say }) {
    this.#send = send;
    this.#say = say;
    this.#most = settings.maxPhotos;
    this.#tray = new PhotoTray(settings.maxPhotos, {
      problem: (sentence) => this.#refuse(sentence, false),
      changed: (sentence) => {
        this.#clearError();
        say(sentence);
      },
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    this.#box.addEventListener('input', () => this.#typed());
  }

  /** @param {boolean} shown Whether a photo would help now. */
  hintPhotos(shown) {
    this.#hint.textContent = shown ? words.photoHint(this.#most) : '';
  }

  /** @param {boolean} open */
  open(open) {
    this.#form.hidden = !open;
  }

  focus() {
    this.#box.focus();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // While a word is being composed (in Chinese, say), Enter chooses the word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const text = this.#box.value.trim();
    if (text === '' && this.#tray.files.length === 0) return this.#refuse(words.noMessage, true);
    if (text.length > LONGEST) return this.#refuse(words.tooLong(text.length - LONGEST), true);
    const files = this.#tray.take();
    this.#box.value = '';
    this.#typed();
    this.#box.focus({ preventScroll: true });
    this.#send(text, files);
  }

  #typed() {
    this.#clearError();
    const left = LONGEST - this.#box.value.trim().length;
    const sentence = left > COUNT_FROM ? '' : left < 0 ? words.tooLong(-left) : words.left(left);
    this.#count.textContent = sentence;
    // Not read aloud at every key: only once the resident pauses.
    clearTimeout(this.#counting);
    if (sentence !== '') this.#counting = setTimeout(() => this.#say(sentence), PAUSE_MS);
  }

  /**
   * @param {string} sentence
   * @param {boolean} aboutText
   */
  #refuse(sentence, aboutText) {
    this.#error.textContent = sentence;
    this.#form.classList.add('wrong');
    if (!aboutText) return;
    this.#box.setAttribute('aria-invalid', 'true');
    this.#box.focus();
  }

  #clearError() {
    this.#error.textContent = '';
    this.#form.classList.remove('wrong');
    this.#box.removeAttribute('aria-invalid');
  }
}
