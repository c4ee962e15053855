import { PAID, type Payment } from '../../services/payments/payments.ts';
import { mayDo } from '../../services/staff/permissions.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { factList, field, when } from './components.ts';
import type { DeskRequest } from './desk-route.ts';
import { csrfField } from './layout.ts';
import { languageName, plain, whatName } from './names.ts';
import type { DeskParts } from './parts.ts';
import { lastHandoffIn, type Refused, recordPage } from './record-page.ts';

const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

/** The page of a payment. What became of it comes from the provider alone: nothing of that can be changed here. */
export async function paymentPage(
  parts: DeskParts,
  request: DeskRequest,
  payment: Payment,
  refused?: Refused,
): Promise<Reply> {
  return recordPage(
    request,
    {
      ...{ kind: 'payment', reference: payment.reference, title: whatName(parts, 'payment', payment.payType) },
      handoffId: await lastHandoffIn(parts, payment.conversationId),
      facts: factList([
        ['Status', plain(payment.status)],
        ['Sum', pounds(payment.amountPence)],
        ['Given back', payment.refundedPence > 0 ? pounds(payment.refundedPence) : undefined],
        ['Account', payment.account],
        ['Looks like an account', payment.accountFits ? 'Yes' : 'No: check it'],
        ['Vehicle', payment.vehicle],
        ['Asked for', when(payment.requestedAt)],
        ['Paid', when(payment.paidAt)],
        ['Link ends', when(payment.expiresAt)],
        ['What went wrong last', payment.outcome],
        ['Receipt', payment.receipt],
        ['Language', languageName(parts, payment.language)],
      ]),
      actions: html`${withdrawForm(request, payment)}${refundForm(request, payment, refused)}`,
      history: await parts.records.history('payment', payment.id),
      assignment: await parts.assignments.of('payment', payment.id),
    },
    refused,
  );
}

function withdrawForm({ csrf }: DeskRequest, { reference, status }: Payment): Html {
  if (PAID.includes(status) || status === 'withdrawn') return html``;
  return html`<section aria-labelledby="withdraw"><h2 id="withdraw">Take the link back</h2>
    <p>Nothing can be paid by it any more.</p>
    <form method="post" action="/desk/records/payments/${reference}/withdraw">${csrfField(csrf)}
      <button class="button second" type="submit">Take it back</button>
    </form></section>`;
}

function refundForm({ csrf, staff }: DeskRequest, { reference, status }: Payment, refused?: Refused): Html {
  if ((status !== 'paid' && status !== 'part_refunded') || !mayDo(staff.role, 'supervise')) return html``;
  return html`<section aria-labelledby="refund"><h2 id="refund">Give money back</h2>
    <form method="post" action="/desk/records/payments/${reference}/refund" novalidate>${csrfField(csrf)}
      ${field({ name: 'pounds', label: 'How much, in pounds', hint: 'Such as 12.50. It goes back to the card it came from.', value: refused?.given.get('pounds') ?? '', numeric: true }, refused?.problems)}
      ${field({ name: 'reason', label: 'Why', value: refused?.given.get('reason') ?? '' }, refused?.problems)}
      <button class="button" type="submit">Give it back</button>
    </form></section>`;
}
