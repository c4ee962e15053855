import { openingHoursFact } from '../../services/council/opening-hours-fact.ts';
import { PAID, type Payment, type PaymentStatus } from '../../services/payments/payments.ts';
import { londonDate } from '../../services/time/london.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { facts, page, plainPage } from './layout.ts';
import type { PaymentParts } from './parts.ts';

/** Characters of a bill's number that are shown: enough to know it by, too few to use. */
const SHOWN_END = 4;

/** What is said above the button, by how the last try ended. */
const BEFORE: Partial<Record<PaymentStatus, string>> = {
  started: 'pay-page-not-finished',
  declined: 'pay-page-declined',
  expired: 'pay-page-expired',
  cancelled: 'pay-page-cancelled',
  error: 'pay-page-error',
};

/** The page of a pay link: what is to be paid, or what became of it. */
export function payPage(parts: PaymentParts, payment: Payment): Reply {
  if (PAID.includes(payment.status)) return paidPage(parts, payment);
  if (payment.status === 'pending') return pendingPage(parts, payment);
  const isOver = payment.status === 'withdrawn' || payment.expiresAt <= parts.now().toISOString();
  if (isOver)
    return plainPage(parts, payment.language, { title: 'pay-page-ended-title', says: ['pay-page-ended'] }, 410);
  return payablePage(parts, payment);
}

/** The page for a link while the provider does not answer. */
export function downPage(parts: PaymentParts, { language }: Payment): Reply {
  const says = ['pay-page-down', 'pay-page-down-call'];
  const reply = plainPage(parts, language, { title: 'pay-page-down-title', says }, 503);
  return { ...reply, headers: { ...reply.headers, 'Retry-After': '120' } };
}

/** The page for a link that is being opened elsewhere at this moment. */
export function busyPage(parts: PaymentParts, { language }: Payment): Reply {
  return plainPage(parts, language, { title: 'pay-page-busy-title', says: ['pay-page-busy'] }, 409);
}

function payablePage(parts: PaymentParts, payment: Payment): Reply {
  const { language, status, code } = payment;
  const says = sayer(parts, payment);
  const before = BEFORE[status];
  const title = says('pay-page-title');
  const isNew = status === 'link_given' || status === 'started';
  return page(
    parts,
    language,
    title,
    html`<h1>${title}</h1>
      ${sandboxBox(parts, payment)}
      ${before ? html`<div class="notice-box" role="status"><p>${says(before)}</p></div>` : ''}
      <p>${says('pay-page-check')}</p>
      ${summary(parts, payment)}
      ${parts.isSandbox ? '' : html`<p>${says('pay-page-secure')}</p>`}
      ${language === 'en' || parts.isSandbox ? '' : html`<p>${says('pay-page-language')}</p>`}
      <form method="post" action="/pay/${code}">
        <button class="send" type="submit">${says(isNew ? 'pay-page-continue' : 'pay-page-again')}</button>
      </form>
      <p>${says('pay-page-cannot')}</p>`,
  );
}

function paidPage(parts: PaymentParts, payment: Payment): Reply {
  const says = sayer(parts, payment);
  const { receipt = '', paidAt = payment.updatedAt, refundedPence } = payment;
  const lines: [string, string][] = [
    [says('pay-page-line-receipt'), receipt],
    [says('pay-page-line-date'), says('pay-date', { date: { date: londonDate(new Date(paidAt)) } })],
  ];
  if (refundedPence > 0)
    lines.push([says('pay-page-line-refunded'), says('pay-sum', { sum: { pence: refundedPence } })]);
  return page(
    parts,
    payment.language,
    says('pay-page-paid-title'),
    html`<div class="paid-panel">
        <h1>${says('pay-page-paid-title')}</h1>
        <p>${says('pay-page-line-reference')}<br><strong>${payment.reference}</strong></p>
      </div>
      ${sandboxBox(parts, payment)}
      <p>${says(refundedPence > 0 ? 'pay-page-refunded' : 'pay-page-paid')}</p>
      ${summary(parts, payment)}
      ${facts(lines)}`,
  );
}

function pendingPage(parts: PaymentParts, payment: Payment): Reply {
  const says = sayer(parts, payment);
  const title = says('pay-page-pending-title');
  return page(
    parts,
    payment.language,
    title,
    html`<h1>${title}</h1>
      <div class="notice-box" role="status"><p>${says('pay-page-pending')}</p></div>
      ${summary(parts, payment)}
      <p><a href="/pay/${payment.code}">${says('pay-page-check-again')}</a></p>`,
  );
}

function summary(parts: PaymentParts, payment: Payment): Html {
  const says = sayer(parts, payment);
  const end = payment.account.slice(-SHOWN_END);
  return facts([
    [says('pay-page-line-what'), says(`pay-type-${payment.payType}`)],
    [says('pay-page-line-account'), says('pay-page-account-ending', { end })],
    [says('pay-page-line-amount'), says('pay-sum', { sum: { pence: payment.amountPence } })],
    [says('pay-page-line-reference'), payment.reference],
  ]);
}

function sandboxBox(parts: PaymentParts, payment: Payment): Html {
  if (!parts.isSandbox) return html``;
  return html`<div class="sandbox-box"><p><strong>${sayer(parts, payment)('pay-page-sandbox')}</strong></p></div>`;
}

/** Says the words of a payment's page in its language. */
function sayer(parts: PaymentParts, payment: Payment) {
  const type = parts.council.payments.types.get(payment.payType);
  const service = parts.council.appointments.services.find(({ code }) => code === payment.payType);
  const team = parts.council.payments.teams.get(type?.team ?? service?.price?.team ?? '');
  const values = {
    what: { message: `pay-type-${payment.payType}` },
    amount: { pence: payment.amountPence },
    ...(team ? { phone: { phone: team.phone }, hours: openingHoursFact(team.opening_hours) } : {}),
  };
  return (id: string, more: Record<string, unknown> = {}): string =>
    parts.words(id, { ...values, ...more }, payment.language);
}
