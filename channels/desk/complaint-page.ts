import {
  type Complaint,
  currentStage,
  DECISIONS,
  nextDue,
  REMEDIES,
  ROOT_CAUSES,
  type Stage,
} from '../../services/complaints/complaint.ts';
import { londonDate } from '../../services/time/london.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { checkboxes, day, factList, field, select, when } from './components.ts';
import type { DeskRequest } from './desk-route.ts';
import type { Problems } from './form.ts';
import { csrfField } from './layout.ts';
import { languageName, plain, translationFact, whatName } from './names.ts';
import type { DeskParts } from './parts.ts';
import { lastHandoffIn, type Refused, recordPage } from './record-page.ts';

/** The page of a complaint: its clocks, its stages, the letters it needs, and what can be done next. */
export async function complaintPage(
  parts: DeskParts,
  request: DeskRequest,
  complaint: Complaint,
  refused?: Refused,
): Promise<Reply> {
  return recordPage(
    request,
    {
      ...{ kind: 'complaint', reference: complaint.reference, title: whatName(parts, 'complaint', complaint.service) },
      handoffId: await lastHandoffIn(parts, complaint.conversationId),
      facts: html`${nextStep(parts, complaint)}${complaintFacts(parts, complaint)}${complaint.stages.map(stageFacts)}${learned(complaint)}`,
      actions: actionForms(request, complaint, refused),
      history: await parts.records.history('complaint', complaint.id),
      assignment: await parts.assignments.of('complaint', complaint.id),
    },
    refused,
  );
}

/** What the policy wants next, and by when. */
function nextStep(parts: DeskParts, complaint: Complaint): Html {
  const due = nextDue(complaint);
  if (!due) return html``;
  const what = due.what === 'acknowledgement' ? 'The acknowledgement' : 'The answer';
  const isLate = due.date < londonDate(parts.now());
  const { datesKnown } = currentStage(complaint);
  return html`<div class="warn-box"><p><strong>${what} is due by ${day(due.date)}.</strong> ${
    isLate ? html`<span class="tag late">Late</span> They may go to stage 2, or to the ombudsman.` : ''
  }${datesKnown ? '' : ' Check this date: the bank holidays of that year are not known yet.'}</p></div>`;
}

function complaintFacts(parts: DeskParts, complaint: Complaint): Html {
  const { contact } = complaint;
  const names = complaint.adjustments.map((code) => parts.words.say(`adjustment-${code}`, {}, 'en'));
  return factList([
    ['Status', `Stage ${complaint.stage}, ${plain(complaint.status).toLowerCase()}`],
    ['Came in', when(complaint.receivedAt)],
    ['In their words', complaint.story],
    translationFact(complaint),
    ['When it happened', day(complaint.happenedOn)],
    ['Told us before', complaint.toldBefore ? 'Yes' : 'No'],
    ['About report', complaint.relatedReference],
    ['Affects', plain(complaint.affected)],
    ['They agree', complaint.consent && plain(complaint.consent)],
    ['What would put it right', complaint.outcomeWanted],
    ['To do differently', names.join(', ')],
    ['Rule to look at', complaint.rule && plain(complaint.rule)],
    ['Ombudsmen', complaint.ombudsmen.map((key) => parts.words.say(`ombudsman-${key}`, {}, 'en')).join(', ')],
    ['Name', contact?.name],
    ['Phone', contact?.phone],
    ['Email', contact?.email],
    ['How to reach them', contact ? undefined : 'Not known: no answer can be sent'],
    ['Language', languageName(parts, complaint.language)],
    ['Refused because', complaint.refusal],
  ]);
}

function stageFacts(stage: Stage): Html {
  const points = stage.points.map(({ text, decision, reasons }) =>
    [text, decision && plain(decision), reasons].filter(Boolean).join(': '),
  );
  return html`<h2>Stage ${String(stage.stage)}</h2>${factList([
    ['Received', day(stage.receivedOn)],
    ['Why stage 2', stage.reason],
    ['Acknowledge by', stage.acknowledgedOn ? undefined : day(stage.acknowledgeBy)],
    ['Acknowledged', day(stage.acknowledgedOn)],
    ['Handled by', stage.handler && `${stage.handler.name}, ${stage.handler.department}`],
    ['Points', points.join('\n')],
    ['Answer by', day(stage.respondBy)],
    ['Put off to', day(stage.extendedTo)],
    ['Put off because', stage.extensionReason],
    ['Answered', day(stage.answeredOn)],
    ['Decision', stage.decision && plain(stage.decision)],
    ['Put right by', stage.remedies.map(plain).join(', ')],
    ['Still to do', stage.actions.map(({ what, owner, dueOn }) => `${what} (${owner}, ${day(dueOn)})`).join('\n')],
  ])}`;
}

function learned({ learning }: Complaint): Html {
  if (!learning) return html``;
  return html`<h2>What we learned</h2>${factList([
    ['Cause', plain(learning.rootCause)],
    ['What is changed', learning.change],
    ['Who sees to it', `${learning.owner}, by ${day(learning.dueOn)}`],
  ])}`;
}

/** What was filled in in a form that was not taken, and what is wrong with it. */
interface Filled {
  value(name: string): string | undefined;
  problems: Problems;
}

function actionForms(request: DeskRequest, complaint: Complaint, refused?: Refused): Html {
  const form = (action: string, heading: string, button: string, fields: (filled: Filled) => Html): Html => {
    const isThis = refused?.given.get('action') === action;
    const filled: Filled = {
      value: (name) => (isThis ? (refused?.given.get(name) ?? undefined) : undefined),
      problems: isThis ? (refused?.problems ?? {}) : {},
    };
    return html`<section aria-labelledby="${action}-heading"><h2 id="${action}-heading">${heading}</h2>
      <form method="post" action="/desk/records/complaints/${complaint.reference}/act" novalidate>${csrfField(request.csrf)}
        <input type="hidden" name="action" value="${action}">
        <input type="hidden" name="version" value="${String(complaint.version)}">
        ${fields(filled)}
        <button class="button" type="submit">${button}</button>
      </form></section>`;
  };
  switch (complaint.status) {
    case 'received':
      return html`${form('acknowledge', 'Acknowledge it', 'Acknowledge', (filled) => acknowledgeFields(complaint, filled))}${refuse(form)}`;
    case 'acknowledged':
      return html`${form('answer', 'Answer it', 'Send the answer', (filled) => answerFields(complaint, filled))}${form(
        'extend',
        'Put the answer off',
        'Put it off',
        extendFields,
      )}${refuse(form)}`;
    case 'answered':
      return html`${form('learn', 'What we learn from it', 'Save', learnFields)}${form(
        'close',
        'Close it',
        'Close',
        () => html`<p>One that was upheld, in part or whole, closes only with what we learn from it.</p>`,
      )}`;
    default:
      return html``;
  }
}

type Form = (action: string, heading: string, button: string, fields: (filled: Filled) => Html) => Html;

function refuse(form: Form): Html {
  return form(
    'refuse',
    'Refuse to take it',
    'Refuse',
    ({ value, problems }) =>
      html`${field({ name: 'refusal', label: 'Why we cannot take it', hint: 'The resident reads it, and that an ombudsman can look at it.', type: 'textarea', value: value('refusal') }, problems)}`,
  );
}

function acknowledgeFields(complaint: Complaint, { value, problems }: Filled): Html {
  const known = currentStage(complaint).points.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  const story = known.length > 0 ? known : [complaint.story.replaceAll(/\s+/g, ' ')];
  return html`<p>You handle it from now on. The resident is told your name and department, what we take the complaint to be, and the date of the answer.</p>
    ${field({ name: 'points', label: 'What the complaint is', hint: 'One point on each line.', type: 'textarea', value: value('points') ?? story.join('\n') }, problems)}`;
}

function extendFields({ value, problems }: Filled): Html {
  return html`${field({ name: 'to', label: 'New date', type: 'date', value: value('to') }, problems)}
    ${field({ name: 'reason', label: 'Why it takes longer', hint: 'The resident reads it.', type: 'textarea', value: value('reason') }, problems)}
    ${field({ name: 'special', label: 'Good reason for more than the policy allows', hint: 'Only if it is longer.', type: 'textarea', rows: 2, value: value('special') }, problems)}`;
}

function answerFields(complaint: Complaint, { value, problems }: Filled): Html {
  const points = currentStage(complaint).points;
  return html`${points.map(
    ({ text }, i) => html`<fieldset class="field"><legend>Point ${String(i + 1)}</legend><p dir="auto">${text}</p>
      <input type="hidden" name="text-${String(i)}" value="${text}">
      ${select({ name: `decision-${i}`, label: `Decision on point ${i + 1}`, value: value(`decision-${i}`), options: DECISIONS.map((each) => [each, plain(each)] as const) }, problems)}
      ${field({ name: `reasons-${i}`, label: `Reasons for point ${i + 1}`, hint: 'With the policy or the law.', type: 'textarea', value: value(`reasons-${i}`) }, problems)}
    </fieldset>`,
  )}
  ${checkboxes({ name: 'remedies', legend: 'What puts it right', options: REMEDIES.map((each) => [each, plain(each)] as const) })}
  ${field({ name: 'what', label: 'Something still to be done', hint: 'Leave it empty if there is nothing.', value: value('what') }, problems)}
  ${field({ name: 'owner', label: 'Who does it', value: value('owner') }, problems)}
  ${field({ name: 'dueOn', label: 'By when', type: 'date', value: value('dueOn') }, problems)}`;
}

function learnFields({ value, problems }: Filled): Html {
  return html`${select({ name: 'rootCause', label: 'What went wrong at the root', value: value('rootCause'), options: ROOT_CAUSES.map((each) => [each, plain(each)] as const) }, problems)}
    ${field({ name: 'change', label: 'What is changed', hint: 'Or: none, because …', type: 'textarea', value: value('change') }, problems)}
    ${field({ name: 'owner', label: 'Who sees to it', value: value('owner') }, problems)}
    ${field({ name: 'dueOn', label: 'By when', type: 'date', value: value('dueOn') }, problems)}`;
}

/** A form of a complaint as its action: lines as points, numbered fields as a list. */
export function complaintActionOf(form: URLSearchParams): Record<string, unknown> {
  const text = (name: string): string | undefined => form.get(name) || undefined;
  const action = form.get('action');
  const common = { action, version: form.get('version') };
  switch (action) {
    case 'acknowledge':
      return { ...common, points: (form.get('points') ?? '').split('\n').filter((line) => line.trim() !== '') };
    case 'extend':
      return { ...common, to: text('to'), reason: text('reason'), special: text('special') };
    case 'answer':
      return {
        ...{ ...common, points: pointsOf(form), remedies: form.getAll('remedies[]') },
        actions: text('what') ? [{ what: text('what'), owner: text('owner'), dueOn: text('dueOn') }] : [],
      };
    case 'learn':
      return {
        ...common,
        rootCause: text('rootCause'),
        change: text('change'),
        owner: text('owner'),
        dueOn: text('dueOn'),
      };
    case 'refuse':
      return { ...common, reason: text('refusal') };
    default:
      return common;
  }
}

const MOST_POINTS = 50;

function pointsOf(form: URLSearchParams): object[] {
  const points: object[] = [];
  for (let i = 0; i < MOST_POINTS && form.has(`text-${i}`); i += 1)
    points.push({
      text: form.get(`text-${i}`),
      decision: form.get(`decision-${i}`),
      reasons: form.get(`reasons-${i}`),
    });
  return points;
}

/** Where a problem of the API's shape stands in the form. */
export function complaintFieldOf(path: string, form: URLSearchParams): string {
  if (path === 'reason' && form.get('action') === 'refuse') return 'refusal';
  const point = /^points\.(\d+)\.(\w+)$/.exec(path);
  if (point) return `${point[2]}-${point[1]}`;
  return path.replace(/^actions\.0\./, '').replace(/^points(\.\d+)?$/, 'points');
}
