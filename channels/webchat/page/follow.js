import { part } from './element.js';

/** How far from the end of the page still counts as being at the end. */
const NEAR_PX = 140;

/**
 * Keeps the newest message in view for a resident who is at the end of the chat, and never moves the page under one
 * who is reading further up: they get a button instead.
 */
export class Follow {
  #dock = part('dock');
  #button = part('newest');
  #atEnd = false;
  #started = false;
  /** @type {HTMLElement | undefined} */
  #newest;

  constructor() {
    this.#button.addEventListener('click', () => {
      part('message').focus({ preventScroll: true });
      this.#toEnd();
    });
    addEventListener('scroll', () => this.#scrolled(), { passive: true });
    addEventListener('resize', () => this.#scrolled());
    new ResizeObserver(() => this.#reserve()).observe(this.#dock);
  }

  /** From the first message of the resident's own on; before it, the notice above the chat stays in view. */
  start() {
    this.#started = true;
  }

  /** Notes where the resident is, before something is added. */
  before() {
    this.#atEnd = this.#isAtEnd();
  }

  /**
   * @param {HTMLElement} view What was added.
   * @param {boolean} ours
   */
  after(view, ours) {
    if (ours) this.#started = true;
    this.#newest = view;
    if (ours) this.#toEnd();
    else if (this.#started && this.#atEnd) this.#show(view);
    if (!ours && view.getBoundingClientRect().top > this.#dock.getBoundingClientRect().top - 40)
      this.#button.hidden = false;
  }

  /**
   * To the end, but never past the beginning of what is to be read.
   * @param {HTMLElement} view
   */
  #show(view) {
    scrollTo(0, Math.min(this.#startOf(view), document.documentElement.scrollHeight));
  }

  /**
   * Where the page stands when a message begins right below the header.
   * @param {HTMLElement} view
   */
  #startOf(view) {
    const header = document.querySelector('header')?.getBoundingClientRect();
    return view.getBoundingClientRect().top + scrollY - (header?.bottom ?? 0) - 12;
  }

  #toEnd() {
    scrollTo(0, document.documentElement.scrollHeight);
    this.#hideButton();
  }

  #hideButton() {
    // A button that goes away must not take the focus with it.
    if (document.activeElement !== this.#button) this.#button.hidden = true;
  }

  #isAtEnd() {
    return innerHeight + scrollY >= document.documentElement.scrollHeight - NEAR_PX;
  }

  #scrolled() {
    this.#atEnd = this.#isAtEnd();
    if (this.#atEnd) this.#hideButton();
  }

  /** What the browser scrolls to, by the keyboard for example, must not come to lie under the message box. */
  #reserve() {
    document.documentElement.style.setProperty('--dock', `${this.#dock.offsetHeight}px`);
    if (!this.#started || !this.#atEnd || !this.#newest) return;
    // What appears in the dock must not hide the end from a resident who was reading it, nor push away the beginning
    // of a message that has just come.
    if (scrollY > this.#startOf(this.#newest) + 1) this.#toEnd();
    else this.#show(this.#newest);
  }
}
