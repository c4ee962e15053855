import { part } from './element.js';

/**
 * Asks before a chat is ended.
 * @param {() => void} end
 */
export function offerEnd(end) {
  const dialog = /** @type {HTMLDialogElement} */ (part('end-dialog'));
  part('end').addEventListener('click', () => dialog.showModal());
  part('end-no').addEventListener('click', () => dialog.close());
  part('end-yes').addEventListener('click', () => {
    dialog.close();
    end();
  });
}
