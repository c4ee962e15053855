import { type Addition, type ServiceRequest, STATUSES } from '../../services/cases/cases.ts';
import { valueMessageId } from '../../services/council/message-ids.ts';
import { LOOK_THERE, type SentReport } from '../../services/open311/sent-reports.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { factList, field, select, table, when } from './components.ts';
import type { DeskRequest } from './desk-route.ts';
import { csrfField } from './layout.ts';
import { bodyName, languageName, plain, translationFact, whatName } from './names.ts';
import type { DeskParts } from './parts.ts';
import { lastHandoffIn, type Refused, recordPage } from './record-page.ts';

/** The page of a report. */
export async function reportPage(
  parts: DeskParts,
  request: DeskRequest,
  report: ServiceRequest,
  refused?: Refused,
): Promise<Reply> {
  const sent = await parts.sentReports.find(report.id);
  const additions = await parts.cases.additions(report.id);
  return recordPage(
    request,
    {
      ...{ kind: 'report', reference: report.reference, title: whatName(parts, 'report', report.category) },
      handoffId: await lastHandoffIn(parts, report.conversationId),
      facts: html`${reportFacts(parts, report, sent)}${photos(report)}${added(additions)}`,
      actions: html`${statusForm(parts, request, report, refused)}${sendForm(request, report, sent)}`,
      history: await parts.records.history('report', report.id),
      assignment: await parts.assignments.of('report', report.id),
    },
    refused,
  );
}

function reportFacts(parts: DeskParts, report: ServiceRequest, sent: SentReport | undefined): Html {
  const { contact = {}, attributes, private: isPrivate } = report;
  const answers = Object.entries(attributes).map(
    ([code, value]) => [plain(code), answerWords(parts, report.category, code, value)] as const,
  );
  return factList([
    ['Status', plain(report.status)],
    ['What the resident was told', report.statusNote],
    ['Came in', when(report.requestedAt)],
    ['Promised by', when(report.expectedAt)],
    ['Promised before', when(report.delayedFrom)],
    ['In their words', report.description],
    translationFact(report),
    ['Where', report.address],
    ['Postcode', report.postcode],
    ['In the district', report.district === 'unsure' ? 'Not sure: check the place' : 'Yes'],
    ['Whose it is', bodyName(parts, report.body)],
    ...answers,
    ['Name', contact.name],
    ['Phone', contact.phone],
    ['Email', contact.email],
    ['Language', languageName(parts, report.language)],
    ['Came by', report.source],
    ['Private', isPrivate ? 'Yes: never listed in public' : 'No'],
    ['In the other system', sent && sentWords(sent)],
  ]);
}

/** Where it stands with the system that reports are sent to. */
function sentWords({ status, number, error, theirStatus }: SentReport): string {
  const code = error ? ` (${plain(error)})` : '';
  switch (status) {
    case 'sent':
      return `Sent. Its number there is ${number ?? ''}${theirStatus ? `, its status “${plain(theirStatus)}”` : ''}`;
    case 'accepted':
      return `Sent. It has no number there yet${code}`;
    case 'waiting':
      return `Not sent yet: it is tried again${code}`;
    case 'failed':
      return error === LOOK_THERE
        ? 'Nobody knows whether it arrived. Look there for our reference before you send it again'
        : `Not sent, and not tried again${code}`;
  }
}

function sendForm({ csrf }: DeskRequest, { reference }: ServiceRequest, sent: SentReport | undefined): Html {
  if (sent?.status !== 'failed') return html``;
  return html`<section aria-labelledby="send"><h2 id="send">Send it to the other system</h2>
    <form method="post" action="/desk/records/reports/${reference}/send">${csrfField(csrf)}
      <button class="button second" type="submit">Send it again</button>
    </form></section>`;
}

/** An answer as the resident saw it; its own words where it was no choice. */
function answerWords(
  { words }: DeskParts,
  category: string,
  code: string,
  value: ServiceRequest['attributes'][string],
): string {
  if (value === null || value === undefined) return 'Not sure';
  const has = (id: string): boolean => words.has(id);
  const each = (one: string | number): string => {
    const id = valueMessageId(category, code, String(one), has);
    return has(id) ? words.say(id, {}, 'en') : String(one);
  };
  return Array.isArray(value) ? value.map(each).join(', ') : each(value);
}

function photos({ photos: ids }: ServiceRequest): Html {
  if (ids.length === 0) return html``;
  return html`<h2>Photos</h2><p class="photos">${ids.map(
    (id, i) => html`<img src="/desk/photos/${id}" alt="Photo ${String(i + 1)} of the resident" loading="lazy">`,
  )}</p>`;
}

/** What others said who reported the same. */
function added(additions: readonly Addition[]): Html {
  if (additions.length === 0) return html``;
  return table(
    'Added by others who reported it',
    ['When', 'In their words', 'In English, by machine', 'How to reach them', 'In the other system'],
    additions.map(({ at, description, translation, contact = {}, sentAt, sendError }) => [
      when(at),
      description,
      translation?.text ?? '',
      [contact.name, contact.phone, contact.email].filter(Boolean).join(', '),
      sentAt ? `Sent ${when(sentAt)}` : sendError ? `Not sent, and not tried again (${plain(sendError)})` : '',
    ]),
    '',
  );
}

function statusForm(parts: DeskParts, { csrf }: DeskRequest, report: ServiceRequest, refused?: Refused): Html {
  const { given, problems } = refused ?? {};
  const options = STATUSES.map((status) => [status, statusName(parts, status, report.body)] as const);
  return html`<section aria-labelledby="status-heading"><h2 id="status-heading">Change the status</h2>
    <p>Whoever follows this report is told, where they wrote to us and in their language.</p>
    <form method="post" action="/desk/records/reports/${report.reference}/status" novalidate>${csrfField(csrf)}
      <input type="hidden" name="was" value="${report.updatedAt}">
      ${select({ name: 'status', label: 'Status', value: given?.get('status') ?? report.status, options }, problems)}
      ${field({ name: 'note', label: 'Words for the resident', hint: 'Needed when you close it: say why.', type: 'textarea', value: given?.get('note') ?? '' }, problems)}
      ${field({ name: 'date', label: 'New date for the next step', hint: 'Only if the date changes.', type: 'date', value: given?.get('date') ?? '' }, problems)}
      <button class="button" type="submit">Save and tell the resident</button>
    </form></section>`;
}

/** A status with the words that residents hear. */
function statusName(parts: DeskParts, status: string, body: string): string {
  const said = parts.words.say(`status-${status}`, { body: bodyName(parts, body) }, 'en');
  return `${plain(status)} (“${said}”)`;
}
