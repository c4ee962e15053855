import { again, beep, element, pollDesk } from './handoff-api.js';

const EVERY = 4_000;
const frame = document.getElementById('queue');
const news = document.getElementById('queue-news');
const sound = /** @type {HTMLInputElement | null} */ (document.getElementById('sound'));
const HOW = { chat: 'Waits here', callback: 'Wants a call', ticket: 'Wants an answer in writing' };
const HEADS = ['Urgency', 'About', 'Language', 'Waiting', 'How', 'To know', 'Team', 'Who has it', 'Open'];

/** @type {Set<string> | undefined} */
let known;
let shown = '';

async function look() {
  const { status, json } = await pollDesk(`/desk/api/handoffs${location.search}`);
  if (status === 401) return location.reload();
  if (status !== 200) return;
  const waiting = json.lines.filter((line) => line.status === 'waiting');
  const isNew = known !== undefined && waiting.some(({ id }) => !known.has(id));
  known = new Set(waiting.map(({ id }) => id));
  document.title = `${waiting.length > 0 ? `(${waiting.length}) ` : ''}Queue – The desk`;
  if (isNew && sound?.checked) beep();
  // Drawn anew only when something has changed, and never under the hands of somebody who is in it.
  const now = JSON.stringify(json.lines);
  if (now === shown || frame?.contains(document.activeElement)) return;
  shown = now;
  const words =
    waiting.length === 0
      ? 'Nobody waits.'
      : waiting.length === 1
        ? 'One person waits.'
        : `${waiting.length} people wait.`;
  if (news && news.textContent !== words) news.textContent = words;
  frame?.replaceChildren(json.lines.length === 0 ? element('p', {}, ['Nobody waits.']) : tableOf(json.lines));
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
  const texts = [
    line.urgent,
    line.topic,
    line.language,
    `${line.waitingMinutes} min`,
    HOW[line.mode],
    line.flags.join(', '),
    line.team,
    line.owner ?? '',
  ];
  const path = `/desk/conversations/${encodeURIComponent(line.id)}`;
  const open = [element('a', { href: path }, [line.reference])];
  if (line.status === 'waiting') open.push(takeForm(path, line.reference));
  return element('tr', {}, [...texts.map((text) => element('td', { dir: 'auto' }, [text])), element('td', {}, open)]);
}

function takeForm(path, reference) {
  return element('form', { method: 'post', action: `${path}/take`, class: 'inline' }, [
    element('input', { type: 'hidden', name: 'csrf', value: frame?.dataset.csrf ?? '' }),
    element('button', { type: 'submit' }, ['Take ', element('span', { class: 'unseen' }, [reference])]),
  ]);
}

again(look, EVERY);
