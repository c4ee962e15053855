import { part } from './element.js';
import { words } from './words.js';

/** What stands in the place of the message box once a chat has ended. The messages stay readable above it. */
export class EndedPanel {
  #panel = part('ended');
  #reason = part('ended-reason');

  /** @param {() => void} startAgain */
  constructor(startAgain) {
    part('start-again').addEventListener('click', startAgain);
  }

  /**
   * @param {'server' | 'resident'} by Who ended it.
   */
  show(by) {
    this.#reason.textContent = by === 'resident' ? words.endedByYou : words.endedByServer;
    this.#panel.hidden = false;
  }

  hide() {
    this.#panel.hidden = true;
  }

  /** Brings a keyboard to the heading, when what had the focus is gone. */
  focus() {
    part('ended-title').focus();
  }
}
