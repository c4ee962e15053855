import { element } from './element.js';
import { findLinks } from './links.js';
import { words } from './words.js';

/** Marks that force a direction on what follows. Honest text has no need of them; isolates, which it uses, stay. */
const OVERRIDES = /[\u202a-\u202e]/gu;
/** A reference is read as one word, and not broken at the end of a line. */
const REFERENCE = /\b([A-Z]{2,4}(?:-[0-9A-Z]{2,4}){2})\b/u;
const BULLET = /^[-•] /u;

/**
 * What somebody wrote, as paragraphs, lines and lists; nothing in it is taken for markup.
 * @param {string} text
 * @param {{ links: boolean }} options Whether addresses and phone numbers become links.
 * @returns {HTMLElement[]}
 */
export function richText(text, { links }) {
  const clean = text.replace(OVERRIDES, '').replace(/\r\n?/gu, '\n').trim();
  return clean
    .split(/\n{2,}/u)
    .flatMap((block) => groups(block.split('\n')))
    .map(({ list, lines }) => {
      const written = lines.map((line) => inline(list ? line.replace(BULLET, '') : line, links));
      if (list) return element('ul', {}, ...written.map((nodes) => element('li', {}, ...nodes)));
      return element('p', {}, ...written.flatMap((nodes, index) => (index > 0 ? [element('br'), ...nodes] : nodes)));
    });
}

/**
 * Lines in runs: list items together, others together.
 * @param {string[]} lines
 */
function groups(lines) {
  /** @type {{ list: boolean, lines: string[] }[]} */
  const found = [];
  for (const line of lines) {
    const list = BULLET.test(line);
    const last = found.at(-1);
    if (last?.list === list) last.lines.push(line);
    else found.push({ list, lines: [line] });
  }
  return found;
}

/**
 * @param {string} line
 * @param {boolean} links
 * @returns {(Node | string)[]}
 */
function inline(line, links) {
  if (!links) return [line];
  return findLinks(line).flatMap(({ text, href }) => (href ? [link(text, href)] : unbroken(text)));
}

/**
 * @param {string} text
 * @returns {(Node | string)[]}
 */
function unbroken(text) {
  // Splitting by a pattern with one group puts what it found at the odd places.
  return text
    .split(REFERENCE)
    .map((piece, index) => (index % 2 === 1 ? element('bdi', { class: 'reference', dir: 'ltr' }, piece) : piece));
}

/**
 * @param {string} text
 * @param {string} href
 */
function link(text, href) {
  // Numbers and addresses run left to right inside any language.
  const shown = element('bdi', { dir: 'ltr' }, text);
  if (href.startsWith('tel:')) return element('a', { href, class: 'phone' }, shown);
  return webLink(href, shown);
}

/**
 * A link to another site. It opens beside the chat, which must not be lost.
 * @param {string} href
 * @param {Node | string} shown
 */
function webLink(href, shown) {
  // The page says it, whatever language the message is in.
  const { lang, dir } = document.documentElement;
  const aside = element('span', { class: 'unseen', lang, dir, 'data-said': 'newTab' }, words.newTab);
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, shown, ' ', aside);
}
