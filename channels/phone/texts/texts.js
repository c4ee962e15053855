import { element, part } from '/webchat/assets/element.js';

/**
 * A phone for texts. It shows the thread as the server has it, and asks for news while it is looked at.
 *
 * @typedef {{ id: string, from: 'phone' | 'council', words: string, encoding: string, units: number, segments: number }} Text
 */

/** Milliseconds between looks for later texts. */
const LOOK_EVERY = 2_000;
const KEPT = 'phone-number';
const FORM = /^\+447700900\d{3}$/;

const words = /** @type {HTMLTextAreaElement} */ (part('words'));
const send = /** @type {HTMLButtonElement} */ (part('send'));
const thread = part('thread');
let number = kept();
let shown = '';

part('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void say();
});
words.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  void say();
});
part('another').addEventListener('click', () => {
  // The link's number is not asked for any more.
  history.replaceState(null, '', location.pathname);
  number = drawn();
  start();
  words.focus();
});
start();
setInterval(() => {
  if (!document.hidden && !send.disabled) void look();
}, LOOK_EVERY);

function start() {
  try {
    localStorage.setItem(KEPT, number);
  } catch {
    // A browser that keeps nothing has another number each time.
  }
  part('number').textContent = number.replace('+44', '0').replace(/^(\d{5})(\d{3})(\d{3})$/, '$1 $2 $3');
  shown = '';
  show([]);
  void look();
}

/** The number that a link asks for, or that of last time, or a new one. */
function kept() {
  const asked = decodeURIComponent(location.hash.slice(1));
  if (FORM.test(asked)) return asked;
  try {
    const known = localStorage.getItem(KEPT);
    if (known && FORM.test(known)) return known;
  } catch {
    // As above.
  }
  return drawn();
}

/** One of the numbers that belong to nobody. The first is the council's own here. */
function drawn() {
  return `+447700900${String(1 + Math.floor(Math.random() * 999)).padStart(3, '0')}`;
}

async function say() {
  const text = words.value;
  if (text.trim() === '' || send.disabled) return;
  send.disabled = true;
  problem('');
  try {
    const body = JSON.stringify({ number, words: text });
    await call({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    words.value = '';
  } catch {
    problem('The text was not sent. Try again.');
  } finally {
    send.disabled = false;
    words.focus();
  }
}

async function look() {
  try {
    await call();
  } catch {
    // The next look may find it; what the reader does is told about itself.
  }
}

/** @param {RequestInit} [options] */
async function call(options) {
  const asked = number;
  const path = options ? '/phone/thread' : `/phone/thread?number=${encodeURIComponent(asked)}`;
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const { texts } = /** @type {{ texts: Text[] }} */ (await response.json());
  if (asked === number) show(texts);
}

/** @param {Text[]} texts */
function show(texts) {
  const last = texts.at(-1)?.id ?? '';
  const state = `${number} ${texts.length} ${last}`;
  if (state === shown) return;
  const known = new Set([...thread.children].map((item) => item.id));
  if (texts.length === 0 || !texts.some(({ id }) => known.has(id))) thread.replaceChildren();
  // Only what is new is added, so that it alone is read out.
  for (const text of texts) if (!document.getElementById(text.id)) thread.append(asItem(text));
  part('empty').hidden = texts.length > 0;
  thread.lastElementChild?.scrollIntoView({ block: 'nearest' });
  shown = state;
}

/** @param {Text} text */
function asItem({ id, from, words: said, encoding, segments }) {
  const isMine = from === 'phone';
  const item = element('li', { id, class: isMine ? 'mine' : 'theirs' });
  item.append(
    element('p', { class: 'sender' }, isMine ? 'You' : 'Council'),
    element('p', { dir: 'auto' }, ...linked(said)),
    element('p', { class: 'cost' }, `${segments} ${segments === 1 ? 'part' : 'parts'} (${encoding})`),
  );
  return item;
}

/**
 * Words with their links. Only addresses of this service lead anywhere from here.
 * @param {string} said
 * @returns {(Node | string)[]}
 */
function linked(said) {
  return said.split(/(https?:\/\/[!#-;=?-~]*[\w/#$%&*+=@~-])/).map((piece) => {
    if (!URL.canParse(piece) || new URL(piece).host !== location.host) return piece;
    return element('a', { href: piece, target: '_blank', rel: 'noopener' }, piece);
  });
}

/** @param {string} text */
function problem(text) {
  const shownProblem = part('problem');
  shownProblem.textContent = text;
  shownProblem.hidden = text === '';
}
