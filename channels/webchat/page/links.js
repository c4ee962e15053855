/**
 * A stretch of a message: plain, or a link.
 * @typedef {{ text: string, href?: string }} Stretch
 */

/** An address ends where a sentence of any script does, and where marks of direction stand. */
const WEB =
  /https?:\/\/[^\s<>"'\u2018-\u201f\p{Cf}\u060c\u061b\u061f\u06d4\u0964\u0965\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]+/u;
/** Numbers in the groups that people read, and the short ones. Nothing else that has digits. */
const PHONE =
  /(?<![\w£$€#/.,+-]|\d )(?:\+44(?: \d{2,6}){2,4}|0\d{2,4}(?: \d{2,6}){1,4}|116 123|999|111|101|105)(?![\w/%-]|[.,:]\d| \d)/u;
const EITHER = new RegExp(`${WEB.source}|${PHONE.source}`, 'gu');

const CALLING = /\b(?:call|calling|phone|ring|dial|contact|text|on|to|police|nhs|or|and|tel)[ :]+$/iu;
/** Before a short number, these mean a place or an amount. */
const COUNTING =
  /\b(?:flats?|houses?|units?|rooms?|numbers?|no|apartments?|blocks?|bus|buses|route|page|item)[.:]? $/iu;
const CLAUSE_END = /^(?:$|[.,;:)!?](?:\s|$)|\s*[\n(])/u;
const SHOWN_LENGTH = 60;

/**
 * Finds web addresses and phone numbers. It would rather miss a number than make a link of a house number.
 * @param {string} text
 * @returns {Stretch[]} In order; their sources together are the whole text.
 */
export function findLinks(text) {
  /** @type {Stretch[]} */
  const stretches = [];
  let done = 0;
  for (const match of text.matchAll(EITHER)) {
    const found = match[0].startsWith('http') ? webLink(match[0]) : phoneLink(match[0], text, match.index);
    if (!found) continue;
    if (match.index > done) stretches.push({ text: text.slice(done, match.index) });
    stretches.push({ text: found.text, href: found.href });
    done = match.index + found.length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done) });
  return stretches;
}

/**
 * A web address is shown by its host as the browser will use it, so that no look-alike letters or "user" part can
 * pretend to be the council.
 * @param {string} raw
 */
function webLink(raw) {
  const address = raw.replace(/[.,;:!?)\]}]+$/u, '');
  const url = URL.parse ? URL.parse(address) : parseUrl(address);
  if (!url || url.username || url.password) return undefined;
  // Without encryption only our own pages are linked to: where this one came from.
  const isOther = url.protocol === 'https:' && url.host.includes('.');
  if (!isOther && url.origin !== location.origin) return undefined;
  const whole = url.host + (url.pathname === '/' ? '' : url.pathname) + url.search + url.hash;
  const shown = whole.length <= SHOWN_LENGTH ? whole : `${url.host}/…`;
  return { text: shown, href: url.href, length: address.length };
}

/** @param {string} address */
function parseUrl(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/**
 * @param {string} raw
 * @param {string} text
 * @param {number} at
 */
function phoneLink(raw, text, at) {
  const digits = raw.replaceAll(' ', '');
  const before = text.slice(0, at);
  const known = digits.length <= 3 ? isShortNumber(digits, before, text.slice(at + raw.length)) : isWhole(digits);
  return known ? { text: raw, href: `tel:${digits}`, length: raw.length } : undefined;
}

/** @param {string} digits */
function isWhole(digits) {
  if (digits === '116123' || digits === '08001111') return true;
  return digits.startsWith('+') ? /^\+44\d{9,10}$/u.test(digits) : digits.length === 10 || digits.length === 11;
}

/**
 * @param {string} digits
 * @param {string} before
 * @param {string} after
 */
function isShortNumber(digits, before, after) {
  if (COUNTING.test(before)) return false;
  return digits === '999' || CALLING.test(before) || CLAUSE_END.test(after);
}
