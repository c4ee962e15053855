import { element } from './element.js';
import { words } from './words.js';

/**
 * A photo that the server keeps.
 * @param {import('./activity.js').Picture} picture
 * @param {boolean} ours
 * @returns {HTMLElement} The photo, or a sentence where it is not on our own site or does not load.
 */
export function serverPicture({ url, name }, ours) {
  if (!isOwn(url)) return missing();
  const described = name !== '' && !/\.\w{2,5}$/u.test(name);
  return image(url, described ? name : ours ? words.photoYouSent : words.photo);
}

/**
 * A photo that the resident has just chosen. The browser keeps it while it is shown.
 * @param {File} file
 * @returns {HTMLImageElement}
 */
export function localPicture(file) {
  const url = URL.createObjectURL(file);
  const shown = image(url, `${words.photoYouSent}: ${file.name}`);
  shown.addEventListener('load', () => URL.revokeObjectURL(url), { once: true });
  return shown;
}

/**
 * @param {string} src
 * @param {string} alt
 */
function image(src, alt) {
  const made = element('img', { src, alt, class: 'picture' });
  made.addEventListener('error', () => made.replaceWith(missing()), { once: true });
  return made;
}

function missing() {
  const { lang, dir } = document.documentElement;
  return element('p', { class: 'missing', lang, dir, 'data-said': 'photoMissing' }, words.photoMissing);
}

/** @param {string} url */
function isOwn(url) {
  try {
    return url !== '' && new URL(url, location.href).origin === location.origin;
  } catch {
    return false;
  }
}
