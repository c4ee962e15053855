import { randomUUID } from 'node:crypto';
import type { ResidentRecord } from '../../services/identity/resident-records.ts';
import { type Html, html } from '../http/html.ts';
import { factList, field, keyed, problemBox, select, when } from './components.ts';
import type { ConversationLine } from './conversation-lines.ts';
import type { ConversationView, ResidentView } from './conversation-view.ts';
import type { DeskRequest } from './desk-route.ts';
import type { Problems } from './form.ts';
import { csrfField, type DeskPage } from './layout.ts';
import { languageName, plain } from './names.ts';
import type { DeskParts } from './parts.ts';
import { topicName } from './queue-view.ts';
import { recordPath } from './records-routes.ts';

/** The page of a conversation: what to know first, then what was said, then what can be done. */
export function conversationPage(
  parts: DeskParts,
  view: ConversationView,
  { staff, csrf }: Pick<DeskRequest, 'staff' | 'csrf'>,
  problems: Problems = {},
  draft = '',
): DeskPage {
  const { handoff, standing, lines, lastSeq } = view;
  const path = `/desk/conversations/${handoff.id}`;
  const form = (act: string, body: Html, more = html``): Html =>
    html`<form method="post" action="${path}/${act}" ${more}>${csrfField(csrf)}${body}</form>`;
  return {
    title: `Conversation ${handoff.reference}`,
    staff,
    scripts: ['/desk/assets/conversation.js'],
    body: html`<h1>Conversation ${handoff.reference}</h1>
      ${problemBox(problems)}
      <p id="standing" role="status">${standingWords(view)}</p>
      ${flags(handoff.flags)}
      <div class="conversation" id="conversation" data-id="${handoff.id}" data-last="${String(lastSeq)}"
        data-mine="${standing.isMine ? 'yes' : 'no'}" data-status="${standing.status}" ${view.before === undefined ? '' : html`data-before="${String(view.before)}"`}>
        <section aria-labelledby="known"><h2 id="known">What is known</h2>${known(parts, view)}</section>
        ${guidance(view.guidance)}
        <section aria-labelledby="said"><h2 id="said">What was said</h2>
          ${view.earlier === undefined ? '' : html`<p><a id="earlier" href="${path}?before=${String(view.earlier)}">Earlier messages</a></p>`}
          <div class="lines" role="log" aria-live="polite" tabindex="0" aria-labelledby="said"><ol id="lines">${lines.map(lineOf)}</ol></div>
          ${view.before === undefined ? '' : html`<p><a href="${path}">The last messages</a></p>`}
        </section>
        ${standing.status === 'waiting' ? form('take', html`<button class="send" type="submit" ${keyed('t')}>Take this conversation</button>`) : ''}
        ${standing.isMine ? mine(parts, view, form, problems, draft) : ''}
        ${elsewhere(parts, view)}
        ${notes(view, form)}
        ${history(view)}
      </div>`,
  };
}

/** Who has it, in words. */
function standingWords({ standing, handoff }: ConversationView): string {
  const { status, owner, isMine, hasEnded } = standing;
  if (hasEnded) return 'The resident has ended the conversation.';
  if (isMine) return 'You have this conversation. The assistant says nothing.';
  if (status === 'held') return `${owner} has this conversation. You can watch.`;
  if (status === 'waiting') return handoff.mode === 'chat' ? 'The resident waits here.' : 'Nobody has this yet.';
  return `This is over: ${plain(handoff.code ?? status)}.`;
}

function flags(codes: readonly string[]): Html {
  return html`<div id="flags">${codes.map((code) => html`<p class="notice-box"><strong>${plain(code)}</strong></p>`)}</div>`;
}

function known(parts: DeskParts, { handoff, forms, records, resident }: ConversationView): Html {
  const { topic, team, language, channel, reason, requestedAt, callBack, mode } = handoff;
  return html`${factList([
    ['About', topic === null ? 'Not known yet' : topicName(parts, topic)],
    ['Why a person', plain(reason)],
    ['Team', parts.council.handoff.teams[team]?.name ?? plain(team)],
    ['Language', languageName(parts, language)],
    ['Channel', plain(channel)],
    ['Who it is', resident ? provenWords(resident) : 'Not proven. Ask before you say anything of a record.'],
    ['Asked', when(requestedAt)],
    ['Wants', mode === 'callback' ? 'A call' : mode === 'ticket' ? 'An answer in writing' : 'To talk here'],
    ['Call', callBack ? callBack.phone : undefined],
    ['Between', callBack ? html`${when(callBack.from)} and ${when(callBack.to)}` : undefined],
    [
      'Made here',
      records.length > 0
        ? html`${records.map(({ kind, reference }) => html`<a href="${recordPath(kind, reference)}">${plain(kind)} ${reference}</a> `)}`
        : undefined,
    ],
  ])}${forms.map((text) => html`<div class="answers" dir="auto">${text.split('\n').map((line) => html`<p>${line}</p>`)}</div>`)}`;
}

/** Who somebody is, and what shows it. A code shows who has the phone, at the time it was read out. */
function provenWords({ name, contacts, provenBy, provenAt }: ResidentView): string {
  const proven = contacts.map(({ address }) => address).join(', ');
  return `${name ?? 'No name given'}, ${proven}. Proven by a code to the ${PROVEN_BY[provenBy]}, ${when(provenAt)}.`;
}

const PROVEN_BY = { phone: 'phone', email: 'email' } as const;

/** What the same resident said and has elsewhere: only what the same proof joins. */
function elsewhere(parts: DeskParts, { resident }: ConversationView): Html {
  if (!resident) return html``;
  const { conversations, records, language, easyRead, adjustments } = resident;
  const differently = adjustments.map((code) => parts.words.say(`adjustment-${code}`, {}, 'en'));
  return html`<section aria-labelledby="elsewhere"><h2 id="elsewhere">The same resident elsewhere</h2>
    <p>Joined by proof alone: the same contact under the same name. A report marked private is not listed.</p>
    ${factList([
      ['Spoke last', languageName(parts, language)],
      ['Words', easyRead ? 'Easy read: short and simple' : undefined],
      ['Do differently', differently.join(', ')],
    ])}
    ${records.length > 0 ? html`<ul>${records.map((record) => html`<li>${recordLink(record)}, ${when(record.at)}</li>`)}</ul>` : html`<p>No records.</p>`}
    ${conversations.map(
      ({ channel, provenBy, provenAt, lines }) => html`<details>
        <summary>${plain(channel)}, proven by a code to the ${PROVEN_BY[provenBy]}, ${when(provenAt)}</summary>
        <ol>${lines.map(lineOf)}</ol></details>`,
    )}
    ${conversations.length === 0 ? html`<p>No other conversations.</p>` : ''}
  </section>`;
}

function recordLink({ kind, reference }: ResidentRecord): Html {
  return html`<a href="${recordPath(kind, reference)}">${plain(kind)} ${reference}</a>`;
}

function guidance(texts: readonly string[]): Html {
  if (texts.length === 0) return html``;
  return html`<section aria-labelledby="guidance"><h2 id="guidance">Guidance</h2>${texts.map(
    (text) => html`<div class="notice-box">${text.split('\n').map((line) => html`<p>${line}</p>`)}</div>`,
  )}</section>`;
}

const WHO = { resident: 'Resident', assistant: 'Assistant', staff: 'Staff' } as const;
const MARKS = {
  same: '',
  machine: 'Translated by machine',
  corrected: 'Translation corrected by staff',
  untranslated: 'Not translated: sent as it was written',
} as const;

function lineOf({ seq, from, name, at, text, language, other, untranslated, photos }: ConversationLine): Html {
  const mark = untranslated ? 'Not translated' : other ? MARKS[other.how] : '';
  return html`<li class="line ${from}" data-seq="${String(seq)}">
    <p class="line-who">${name ?? WHO[from]}, <time datetime="${at}">${when(at)}</time></p>
    <p class="line-text" lang="${language}" dir="auto">${text}</p>
    ${other ? html`<p class="line-other" dir="auto">${other.text}</p>` : ''}
    ${mark ? html`<p class="line-mark">${mark}</p>` : ''}
    ${photos.map((address, i) => html`<p><a href="${address}">Photo ${String(i + 1)}</a></p>`)}
  </li>`;
}

type MakeForm = (act: string, body: Html, more?: Html) => Html;

function mine(parts: DeskParts, view: ConversationView, form: MakeForm, problems: Problems, draft: string): Html {
  const { handoff } = view;
  const { staff_language, wrap_up_codes, teams } = parts.council.handoff;
  const isOther = handoff.language !== staff_language;
  const canTranslate = isOther && parts.translator?.knows(handoff.language) === true;
  const name = languageName(parts, handoff.language);
  const hint = !isOther
    ? ''
    : canTranslate
      ? `It is translated into ${name} by machine. You can check the translation first.`
      : `It cannot be translated into ${name}. It is sent as you write it.`;
  const codes = wrap_up_codes.map((code) => [code, plain(code)] as const);
  const others = Object.entries(teams).map(([key, team]) => [key, team.name] as const);
  return html`<section aria-labelledby="answer"><h2 id="answer">Answer</h2>
      ${handoff.introduced ? '' : html`<p id="introduction">Your name and department are put before your first words.</p>`}
      ${form(
        'say',
        html`<input type="hidden" name="key" value="${randomUUID()}">
          ${field({ name: 'text', label: 'Your message', type: 'textarea', value: draft, key: 'm', ...(hint ? { hint } : {}) }, problems)}
          ${canTranslate ? html`<div id="translation-part">${field({ name: 'translation', label: `The translation into ${name}, if you want to correct it`, type: 'textarea' })}<button type="button" id="preview">Show the translation</button></div>` : ''}
          ${view.suggestions.map(({ title, text }) => html`<details><summary>The council's answer: ${title}</summary><p class="suggestion">${text}</p><button type="button" class="use">Use it</button></details>`)}
          <p class="hint">Send with Ctrl and Enter. <a href="/desk/account#keys">All keys</a></p>
          <button class="send" type="submit">Send</button>`,
        html`id="say"`,
      )}
    </section>
    <section aria-labelledby="end"><h2 id="end" tabindex="-1" ${keyed('e')}>Give it back or close it</h2>
      ${form(
        'end',
        html`${select({ name: 'code', label: 'How it ended', options: codes }, problems)}
          ${field({ name: 'avoidable', label: 'If this need not have come to us, why', hint: 'For example: chasing a delay, an unclear letter.' })}
          ${field({ name: 'note', label: 'A note for colleagues', type: 'textarea', rows: 2 })}
          <button class="send" type="submit" name="how" value="close">Close the conversation</button>
          <button type="submit" name="how" value="return">Give it back to the assistant</button>`,
      )}
      ${form(
        'transfer',
        html`${select({ name: 'team', label: 'Pass it to another team', options: others }, problems)}
          ${field({ name: 'reason', label: 'Why' }, problems)}
          <button type="submit">Pass it on</button>`,
      )}
      ${form('release', html`<button type="submit">Put it back into the queue</button>`)}
    </section>`;
}

function notes({ notes: written }: ConversationView, form: MakeForm): Html {
  return html`<section aria-labelledby="notes"><h2 id="notes">Notes for colleagues</h2>
    ${written.map(
      ({ staffName, text, at }) =>
        html`<p><strong>${staffName}</strong>, ${when(at)}: <span dir="auto">${text}</span></p>`,
    )}
    ${form('note', html`${field({ name: 'note-text', label: 'A new note', type: 'textarea', rows: 2 })}<button type="submit">Keep the note</button>`)}
  </section>`;
}

function history({ history: entries }: ConversationView): Html {
  return html`<section aria-labelledby="history"><h2 id="history">What happened</h2><ul>${entries.map(
    ({ kind, staffName, detail, at }) =>
      html`<li>${when(at)}: ${plain(kind)}${staffName ? html` by ${staffName}` : ''}${detail ? html` (${plain(detail)})` : ''}</li>`,
  )}</ul></section>`;
}
