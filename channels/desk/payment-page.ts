import type { Payment } from '../../services/payments/payments.ts';
import { html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { factList, when } from './components.ts';
import type { DeskRequest } from './desk-route.ts';
import { languageName, plain, whatName } from './names.ts';
import type { DeskParts } from './parts.ts';
import { type Refused, recordPage } from './record-page.ts';

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
      conversationId: payment.conversationId,
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
      actions: html``,
      history: await parts.records.history('payment', payment.id),
      assignment: await parts.assignments.of('payment', payment.id),
    },
    refused,
  );
}
