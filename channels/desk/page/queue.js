import { again, beep, element, pollDesk } from './handoff-api.js';

const EVERY = 4_000;
const frame = document.getElementById('queue');
const news = document.getElementById('queue-news');
const sound = /** @type {HTMLInputElement | null} */ (document.getElementById('sound'));
const HOW = { chat: 'Waits here', callback: 'Wants a call', ticket: 'Wants an answer in writing' };
const HEADS = ['Urgency', 'About', 'Language', 'Waiting', 'How', 'To know', 'Team', 'Who has it', 'Open'];

let last = frame?.dataset.last ?? '';
let shown = '';

async function look() {
  const { status, json } = await pollDesk(`/desk/api/handoffs${location.search}`);
  if (status === 401) return location.reload();
  if (status !== 200) return;
  const { waiting, lastAsked = '' } = json;
  // Whoever came last, on whichever page of the queue they are.
  const isNew = lastAsked > last;
  if (isNew) last = lastAsked;
  document.title = `${waiting > 0 ? `(${waiting}) ` : ''}Queue – The desk`;
  if (isNew && sound?.checked) beep();
  // Drawn anew only when something has changed, and never under the hands of somebody who is in it.
  const now = JSON.stringify([json.lines, waiting]);
  if (now === shown || frame?.contains(document.activeElement)) return;
  shown = now;
  const words = waiting === 0 ? 'Nobody waits.' : waiting === 1 ? 'One person waits.' : `${waiting} people wait.`;
  if (news && news.textContent !== words) news.textContent = words;
  const none = waiting > 0 ? 'Nobody on this page.' : 'Nobody waits.';
  frame?.replaceChildren(json.lines.length === 0 ? element('p', {}, [none]) : tableOf(json.lines));
}

function tableOf(lines) {
  const heads = HEADS.map((head) => element('th', { scope: 'col' }, [head]));
  return element('div', { class: 'table-frame', role: 'region', 'aria-label': 'Who wants a person', tabindex: '0' }, [
    element('table', {}, [
      element('caption', {}, ['Who wants a person']),
      element('thead', {}, [element('tr', {}, heads)]),
      element('tbody', {}, lines.map(rowOf)),
    ]),
  ]);
}

function rowOf(line) {
  const yours = (fit) => (line.fits.includes(fit) ? [' ', element('span', { class: 'tag' }, ['Yours'])] : []);
  const from = line.callFrom === undefined ? '' : `, from ${when(line.callFrom)}`;
  const contents = [
    [line.urgent],
    [line.topic],
    [line.language, ...yours('language')],
    [`${line.waitingMinutes} min`],
    [`${HOW[line.mode]}${from}`],
    [line.flags.join(', ')],
    [line.team, ...yours('team')],
    [line.isMine ? 'You' : (line.owner ?? '')],
  ];
  const path = `/desk/conversations/${encodeURIComponent(line.id)}`;
  const open = [element('a', { href: path }, [line.reference])];
  if (line.status === 'waiting') open.push(takeForm(path, line.reference));
  return element(
    'tr',
    {},
    [...contents, open].map((content) => element('td', { dir: 'auto' }, content)),
  );
}

function when(instant) {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' };
  return new Intl.DateTimeFormat('en-GB', style).format(new Date(instant));
}

function takeForm(path, reference) {
  return element('form', { method: 'post', action: `${path}/take`, class: 'inline' }, [
    element('input', { type: 'hidden', name: 'csrf', value: frame?.dataset.csrf ?? '' }),
    element('button', { type: 'submit' }, ['Take ', element('span', { class: 'unseen' }, [reference])]),
  ]);
}

again(look, EVERY);
