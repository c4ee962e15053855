import { element, part } from './element.js';
import { words } from './words.js';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** Photos chosen for the next message, each with its way out. */
export class PhotoTray {
  #input = /** @type {HTMLInputElement} */ (part('photos'));
  #button = part('add-photo');
  #list = part('tray');
  #most;
  #on;
  /** @type {File[]} */
  #files = [];

  /**
   * @param {number} most How many one message may carry.
   * @param {{ problem: (sentence: string) => void, changed: (sentence: string) => void }} on `changed` gets what to read aloud.
   */
  constructor(most, on) {
    this.#most = most;
    this.#on = on;
    this.#button.addEventListener('click', () => this.#input.click());
    this.#input.addEventListener('change', () => {
      this.add([...(this.#input.files ?? [])]);
      // So that choosing the same file again is noticed.
      this.#input.value = '';
    });
  }

  get files() {
    return this.#files;
  }

  /** @param {readonly File[]} files */
  add(files) {
    const good = files.filter((file) => !refusal(file));
    const problem = files.map(refusal).find(Boolean);
    const taken = good.slice(0, this.#most - this.#files.length);
    this.#files.push(...taken);
    for (const file of taken) this.#list.append(this.#item(file));
    this.#list.hidden = this.#files.length === 0;
    if (taken.length > 0) this.#on.changed(words.photoAdded(taken.map(({ name }) => name).join(', ')));
    if (problem) this.#on.problem(problem);
    else if (taken.length < good.length) this.#on.problem(words.tooManyPhotos(this.#most));
  }

  /** @returns {File[]} What was chosen; the tray is empty then. */
  take() {
    const files = this.#files;
    this.#files = [];
    this.#list.replaceChildren();
    this.#list.hidden = true;
    return files;
  }

  /** @param {File} file */
  #item(file) {
    const url = URL.createObjectURL(file);
    const preview = element('img', { src: url, alt: '' });
    preview.addEventListener('load', () => URL.revokeObjectURL(url), { once: true });
    preview.addEventListener('error', () => preview.remove(), { once: true });
    const remove = element(
      'button',
      { type: 'button', class: 'remove', 'aria-label': words.removePhoto(file.name) },
      element('span', { 'aria-hidden': 'true' }, '×'),
    );
    const item = element('li', {}, preview, element('bdi', { class: 'file' }, file.name), remove);
    remove.addEventListener('click', () => this.#remove(file, item));
    return item;
  }

  /**
   * @param {File} file
   * @param {HTMLElement} item
   */
  #remove(file, item) {
    this.#files = this.#files.filter((other) => other !== file);
    item.remove();
    this.#list.hidden = this.#files.length === 0;
    this.#button.focus();
    this.#on.changed(words.photoRemoved(file.name));
  }
}

/**
 * What can be told here at once. The server looks into the file itself.
 * @param {File} file
 */
function refusal(file) {
  // Some telephones leave the type empty; then the server is asked.
  if (file.type !== '' && (!file.type.startsWith('image/') || file.type === 'image/svg+xml')) return words.notAPhoto;
  return file.size > LARGEST_BYTES ? words.photoTooLarge : undefined;
}
