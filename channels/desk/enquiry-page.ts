import type { Interpreter } from '../../services/appointments/appointments.ts';
import { type Enquiry, latestDate } from '../../services/enquiries/enquiry.ts';
import { londonDate } from '../../services/time/london.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { day, factList, field, when } from './components.ts';
import type { DeskRequest } from './desk-route.ts';
import { csrfField } from './layout.ts';
import { languageName, plain, translationFact, whatName } from './names.ts';
import type { DeskParts } from './parts.ts';
import { lastHandoffIn, type Refused, recordPage } from './record-page.ts';

/** The page of an enquiry: what is asked, by when, whether it is known who asks, and what can be done with it. */
export async function enquiryPage(
  parts: DeskParts,
  request: DeskRequest,
  enquiry: Enquiry,
  refused?: Refused,
): Promise<Reply> {
  const { reference, subject, conversationId } = enquiry;
  return recordPage(
    request,
    {
      ...{ kind: 'enquiry', reference, title: whatName(parts, 'enquiry', subject) },
      handoffId: await lastHandoffIn(parts, conversationId),
      facts: html`${nextStep(parts, enquiry)}${identityBox(enquiry)}${enquiryFacts(parts, enquiry)}`,
      actions: enquiry.status === 'received' ? actionForms(parts, request, enquiry, refused) : html``,
      history: await parts.records.history('enquiry', enquiry.id),
      assignment: await parts.assignments.of('enquiry', enquiry.id),
    },
    refused,
  );
}

function nextStep(parts: DeskParts, { status, dueOn, putOffFrom }: Enquiry): Html {
  if (status !== 'received') return html``;
  const isLate = dueOn < londonDate(parts.now());
  return html`<div class="warn-box"><p><strong>The answer is due by ${day(dueOn)}.</strong> ${
    isLate ? html`<span class="tag late">Late</span>` : ''
  }${putOffFrom ? html` It was ${day(putOffFrom)} at first.` : ''}</p></div>`;
}

/** For feedback nobody has to be anybody; a change, or what is held about somebody, is theirs alone. */
function identityBox({ kind, provenBy, status }: Enquiry): Html {
  if (status !== 'received' || (kind !== 'details' && kind !== 'privacy')) return html``;
  if (provenBy === undefined) {
    return html`<div class="warn-box"><p><strong>It is not proven who asks.</strong> Check who they are before you show, change or delete anything.</p></div>`;
  }
  return html`<div class="notice-box"><p><strong>They read out a code sent to this ${provenBy}.</strong> Check that it is the ${provenBy} we have on file: only then is it them.</p></div>`;
}

function enquiryFacts(parts: DeskParts, enquiry: Enquiry): Html {
  const { contact, interpreter, provenBy } = enquiry;
  return factList([
    ['Status', plain(enquiry.status)],
    ['Came in', when(enquiry.receivedAt)],
    ['In their words', enquiry.text],
    translationFact(enquiry),
    ['Who it is about', enquiry.person],
    ['Interpreter', interpreter && interpreterWords(parts, interpreter)],
    ['Name', contact?.name],
    ['Phone', contact?.phone],
    ['Email', contact?.email],
    ['How to reach them', contact ? undefined : 'Not known: no answer is sent'],
    ['Who they are', provenBy ? `Proven by a code sent to their ${provenBy}` : 'Not proven'],
    ['Language', languageName(parts, enquiry.language)],
    ['Came by', enquiry.source],
    ['Team', parts.words.say(`enquiry-team-${enquiry.team}`, {}, 'en')],
    ['Put off because', enquiry.putOffReason],
    ['Ended', when(enquiry.answeredAt)],
    [enquiry.status === 'closed' ? 'Closed because' : 'Our answer', enquiry.words],
  ]);
}

function interpreterWords(parts: DeskParts, { kind, language, gender }: Interpreter): string {
  return [plain(kind), language && languageName(parts, language), gender && `a ${gender}`].filter(Boolean).join(', ');
}

function actionForms(parts: DeskParts, { csrf }: DeskRequest, enquiry: Enquiry, refused?: Refused): Html {
  const { reference, dueOn, contact, kind } = enquiry;
  const form = (action: string, heading: string, button: string, fields: (filled: Filled) => Html): Html => {
    const isThis = refused?.given.get('action') === action;
    const filled: Filled = {
      value: (name) => (isThis ? (refused?.given.get(name) ?? undefined) : undefined),
      problems: isThis ? (refused?.problems ?? {}) : {},
    };
    return html`<section aria-labelledby="${action}-heading"><h2 id="${action}-heading">${heading}</h2>
      <form method="post" action="/desk/records/enquiries/${reference}/act" novalidate>${csrfField(csrf)}
        <input type="hidden" name="action" value="${action}">
        <input type="hidden" name="was" value="${dueOn}">
        ${fields(filled)}
        <button class="button" type="submit">${button}</button>
      </form></section>`;
  };
  const reaches = contact
    ? 'The resident reads it, where they wrote to us and by the email or phone they gave.'
    : 'They gave no way to reach them: it is kept here, and not sent.';
  const care =
    kind === 'privacy'
      ? html`<p>Say what you did, and how they get it. Papers about a person, and facts out of our records, never go in here: it is sent as an email or a text.</p>`
      : '';
  const latest = latestDate(parts.council.enquiries[kind], enquiry, parts.council.holidays);
  return html`${form(
    'answer',
    'Answer it',
    contact ? 'Send the answer' : 'Save the answer',
    ({ value, problems }) =>
      html`${care}${field({ name: 'words', label: 'Your answer', hint: reaches, type: 'textarea', value: value('words') }, problems)}`,
  )}${form(
    'put-off',
    'Put the answer off',
    'Put it off',
    ({ value, problems }) =>
      html`${field({ name: 'to', label: 'New date', type: 'date', value: value('to'), ...(latest ? { hint: `By law no later than ${day(latest)}.` } : {}) }, problems)}
        ${field({ name: 'reason', label: 'Why it takes longer', hint: reaches, type: 'textarea', value: value('reason') }, problems)}`,
  )}${form(
    'close',
    'Close it without an answer',
    'Close it',
    ({ value, problems }) =>
      html`${field({ name: 'closing', label: 'Why nothing is done about it', hint: reaches, type: 'textarea', value: value('closing') }, problems)}`,
  )}`;
}

/** What was filled in in a form that was not taken, and what is wrong with it. */
interface Filled {
  value(name: string): string | undefined;
  problems: Record<string, string>;
}

/** A form of an enquiry as its action: each form has fields of its own, since they stand on one page. */
export function enquiryActionOf(form: URLSearchParams): Record<string, unknown> {
  const text = (name: string): string | undefined => form.get(name) || undefined;
  const action = form.get('action');
  const common = { action, was: text('was') };
  switch (action) {
    case 'answer':
      return { ...common, words: text('words') };
    case 'put-off':
      return { ...common, to: text('to'), reason: text('reason') };
    case 'close':
      return { ...common, reason: text('closing') };
    default:
      return common;
  }
}

/** Where a problem of the API's shape stands in the form. */
export function enquiryFieldOf(path: string, form: URLSearchParams): string {
  return path === 'reason' && form.get('action') === 'close' ? 'closing' : path;
}
