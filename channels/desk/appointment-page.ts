import type { Appointment } from '../../services/appointments/appointments.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { day, factList, field, select } from './components.ts';
import type { DeskRequest } from './desk-route.ts';
import { csrfField } from './layout.ts';
import { languageName, plain, whatName } from './names.ts';
import type { DeskParts } from './parts.ts';
import { lastHandoffIn, type Refused, recordPage } from './record-page.ts';

/** The page of an appointment. */
export async function appointmentPage(
  parts: DeskParts,
  request: DeskRequest,
  appointment: Appointment,
  refused?: Refused,
): Promise<Reply> {
  const { reference, time, contact, interpreter, pricePence } = appointment;
  const details = Object.entries(appointment.details).map(([name, value]) => [plain(name), String(value)] as const);
  return recordPage(
    request,
    {
      ...{ kind: 'appointment', reference, title: whatName(parts, 'appointment', time.service) },
      handoffId: await lastHandoffIn(parts, appointment.conversationId),
      facts: factList([
        ['Status', plain(appointment.status)],
        ['When', `${day(time.date)}, ${time.from} to ${time.to}`],
        ['How', plain(time.way)],
        ['About', appointment.about],
        ...details,
        [
          'Interpreter',
          interpreter &&
            [plain(interpreter.kind), interpreter.language, interpreter.gender && `a ${interpreter.gender}`]
              .filter(Boolean)
              .join(', '),
        ],
        ['Name', contact.name],
        ['Phone', contact.phone],
        ['Email', contact.email],
        ['Postcode', contact.postcode],
        ['Price', pricePence === undefined ? undefined : `£${(pricePence / 100).toFixed(2)}`],
        ['Language', languageName(parts, appointment.language)],
      ]),
      actions: actionsOf(request, appointment, refused),
      history: [],
      assignment: await parts.assignments.of('appointment', appointment.id),
    },
    refused,
  );
}

function actionsOf(request: DeskRequest, appointment: Appointment, refused?: Refused): Html {
  if (appointment.status === 'booked') return outcomeForm(request, appointment, refused);
  return appointment.status === 'refund_due' ? refundedForm(request, appointment) : html``;
}

function refundedForm({ csrf }: DeskRequest, { reference, version, details }: Appointment): Html {
  const payment = String(details.payment ?? '');
  return html`<section aria-labelledby="outcome"><h2 id="outcome">Money to send back</h2>
    <p>Give the money back on the page of <a href="/desk/records/payments/${payment}">payment ${payment}</a>. Then say so here.</p>
    <form method="post" action="/desk/records/appointments/${reference}/status" novalidate>${csrfField(csrf)}
      <input type="hidden" name="version" value="${String(version)}">
      <input type="hidden" name="status" value="cancelled">
      <button class="button" type="submit">It was sent back</button>
    </form></section>`;
}

const OUTCOMES = [
  ['attended', 'They came'],
  ['missed', 'They did not come'],
  ['cancelled', 'It is cancelled'],
] as const;

function outcomeForm({ csrf }: DeskRequest, { reference, version }: Appointment, refused?: Refused): Html {
  return html`<section aria-labelledby="outcome"><h2 id="outcome">What came of it</h2>
    <form method="post" action="/desk/records/appointments/${reference}/status" novalidate>${csrfField(csrf)}
      <input type="hidden" name="version" value="${String(version)}">
      ${select({ name: 'status', label: 'What came of it', value: refused?.given.get('status') ?? undefined, options: OUTCOMES }, refused?.problems)}
      ${field({ name: 'note', label: 'If it is cancelled: why', hint: 'The resident is told, with your words.', type: 'textarea', value: refused?.given.get('note') ?? '' }, refused?.problems)}
      <button class="button" type="submit">Save</button>
    </form></section>`;
}
