import { again, beep, callDesk, element, pollDesk } from './handoff-api.js';

const EVERY = 2_000;
const KEEP_EVERY = 30_000;
const frame = document.getElementById('conversation');
const lines = document.getElementById('lines');
const standing = document.getElementById('standing');
const earlier = /** @type {HTMLAnchorElement | null} */ (document.getElementById('earlier'));
const form = /** @type {HTMLFormElement | null} */ (document.getElementById('say'));
const path = `/desk/api/handoffs/${encodeURIComponent(frame?.dataset.id ?? '')}`;
const isMine = frame?.dataset.mine === 'yes';
const MARKS = {
  machine: 'Translated by machine',
  corrected: 'Translation corrected by staff',
  untranslated: 'Not translated: sent as it was written',
};
const WHO = { resident: 'Resident', assistant: 'Assistant', staff: 'Staff' };
const title = document.title;
let last = Number(frame?.dataset.last ?? 0);
let unread = 0;

async function look() {
  const { status, json } = await pollDesk(`${path}?after=${last}`);
  if (status === 401) return location.reload();
  if (status !== 200) return;
  // Somebody has taken it, or it is over: the page as a whole is another one. What is being written is not thrown away.
  if (json.standing.status !== frame?.dataset.status || json.standing.isMine !== isMine) {
    if (!isWriting()) return location.reload();
    tell('This conversation is not yours any more. Copy what you were writing, then load the page again.');
  }
  for (const line of json.lines) add(line);
  last = Math.max(last, json.lastSeq);
}

/** @param {{ seq: number, from: 'resident' | 'assistant' | 'staff', name?: string, at: string, text: string, language: string, other?: { text: string, how: string }, untranslated?: true, photos: string[] }} line */
function lineOf(line) {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' };
  const time = new Intl.DateTimeFormat('en-GB', style).format(new Date(line.at));
  const mark = line.untranslated ? 'Not translated' : (MARKS[line.other?.how ?? ''] ?? '');
  return element('li', { class: `line ${line.from}`, 'data-seq': String(line.seq) }, [
    element('p', { class: 'line-who' }, [
      `${line.name ?? WHO[line.from]}, `,
      element('time', { datetime: line.at }, [time]),
    ]),
    element('p', { class: 'line-text', lang: line.language, dir: 'auto' }, [line.text]),
    ...(line.other ? [element('p', { class: 'line-other', dir: 'auto' }, [line.other.text])] : []),
    ...(mark ? [element('p', { class: 'line-mark' }, [mark])] : []),
    ...line.photos.map((address, i) => element('p', {}, [element('a', { href: address }, [`Photo ${i + 1}`])])),
  ]);
}

function add(line) {
  // On a page of earlier messages the last ones have no place.
  if (!lines || frame?.dataset.before || lines.querySelector(`[data-seq="${line.seq}"]`)) return;
  lines.append(lineOf(line));
  toTheEnd();
  if (line.from !== 'resident' || document.hasFocus()) return;
  unread += 1;
  document.title = `(${unread}) ${title}`;
  beep();
}

/** Puts the lines before the first in front of it, and keeps what is looked at where it is. */
async function showEarlier(event) {
  event.preventDefault();
  const before = new URL(earlier.href).searchParams.get('before');
  const { status, json } = await callDesk(`${path}?before=${before}`).catch(() => ({ status: 0, json: {} }));
  if (status !== 200) return tell('The earlier messages cannot be shown now. Try again.');
  const box = lines.parentElement;
  const below = box.scrollHeight - box.scrollTop;
  lines.prepend(...json.lines.filter(({ seq }) => !lines.querySelector(`[data-seq="${seq}"]`)).map(lineOf));
  box.scrollTop = box.scrollHeight - below;
  if (json.earlier === undefined) {
    earlier.parentElement.remove();
    box.focus();
    tell('These are all the messages.');
  } else earlier.href = `?before=${json.earlier}`;
}

function toTheEnd() {
  const frame = lines?.parentElement;
  if (frame) frame.scrollTop = frame.scrollHeight;
}

function isWriting() {
  return (form?.elements.namedItem('text')?.value ?? '').trim() !== '';
}

/** @param {string} words */
function tell(words) {
  if (standing && standing.textContent !== words) standing.textContent = words;
}

/** The translation that was shown last, as the machine made it. */
let previewed = '';

async function send() {
  const text = form.elements.namedItem('text');
  const key = form.elements.namedItem('key');
  const translation = form.elements.namedItem('translation');
  if (text.value.trim() === '') return text.focus();
  // What the machine said and nobody changed is no correction.
  const corrected = translation?.value && translation.value !== previewed ? translation.value : undefined;
  const body = { key: key.value, text: text.value, ...(corrected ? { translation: corrected } : {}) };
  // The same key when it is sent again: it is said once.
  const { status, json } = await callDesk(`${path}/messages`, body).catch(() => ({ status: 0, json: {} }));
  if (status !== 200) {
    tell(json.error?.message ?? 'This was not sent: there is no connection. Try again.');
    return text.focus();
  }
  document.getElementById('introduction')?.remove();
  key.value = crypto.randomUUID();
  text.value = '';
  if (translation) translation.value = '';
  await look();
  text.focus();
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
form?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void send();
  }
});
form?.elements.namedItem('text')?.addEventListener('input', () => {
  const translation = form.elements.namedItem('translation');
  // The translation of other words than these.
  if (translation && translation.value === previewed) translation.value = '';
});
document.getElementById('preview')?.addEventListener('click', async () => {
  const text = form.elements.namedItem('text').value;
  if (text.trim() === '') return;
  const { json } = await callDesk(`${path}/translate`, { text });
  const translation = form.elements.namedItem('translation');
  if (json.translation) {
    previewed = json.translation;
    translation.value = previewed;
  } else tell('It cannot be translated now. It would be sent as you write it.');
  translation.focus();
});
for (const button of document.querySelectorAll('.use')) {
  button.addEventListener('click', () => {
    const text = form.elements.namedItem('text');
    text.value = `${text.value}${button.parentElement.querySelector('.suggestion').textContent}`;
    text.focus();
  });
}
window.addEventListener('focus', () => {
  unread = 0;
  document.title = title;
});
earlier?.addEventListener('click', (event) => void showEarlier(event));
toTheEnd();
again(look, EVERY);
if (isMine) again(() => pollDesk(`${path}/keep`, {}), KEEP_EVERY);
