import type { Insertable, Selectable } from 'kysely';
import type { PaymentTable } from '../storage/schema.ts';
import type { NewPayment, Payment, PaymentStatus } from './payments.ts';

/** A payment as its row, when it is asked for. */
export function toRow(payment: NewPayment): Insertable<PaymentTable> {
  return {
    id: payment.id,
    reference: payment.reference,
    code: payment.code,
    instance: payment.instance,
    conversation_id: payment.conversationId,
    language: payment.language,
    pay_type: payment.payType,
    account: payment.account,
    account_fits: payment.accountFits ? 1 : 0,
    vehicle: payment.vehicle ?? null,
    amount_pence: payment.amountPence,
    status: 'link_given',
    outcome: null,
    receipt: null,
    paid_at: null,
    requested_at: payment.requestedAt,
    updated_at: payment.requestedAt,
    expires_at: payment.expiresAt,
  };
}

/** A stored row as a payment. */
export function fromRow(row: Selectable<PaymentTable>): Payment {
  return {
    id: row.id,
    reference: row.reference,
    code: row.code,
    instance: row.instance,
    conversationId: row.conversation_id,
    language: row.language,
    payType: row.pay_type,
    account: row.account,
    accountFits: row.account_fits === 1,
    amountPence: row.amount_pence,
    status: row.status as PaymentStatus,
    refundedPence: row.refunded_pence,
    requestedAt: row.requested_at,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
    ...(row.vehicle === null ? {} : { vehicle: row.vehicle }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    ...(row.receipt === null ? {} : { receipt: row.receipt }),
    ...(row.paid_at === null ? {} : { paidAt: row.paid_at }),
  };
}
