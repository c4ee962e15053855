import { OUTCOMES, type SandboxPayment } from '../../services/payments/sandbox-provider.ts';
import { html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { facts, page, plainPage } from './layout.ts';
import type { PaymentParts } from './parts.ts';

/** The sandbox is for whoever tries the service: it speaks the source language alone. */
const LANGUAGE = 'en';

/** The page on which whoever tries the service says how a payment ends. */
export function sandboxPage(parts: PaymentParts, token: string, payment: SandboxPayment, isWrong = false): Reply {
  const says = (id: string, values: Record<string, unknown> = {}): string => parts.words(id, values, LANGUAGE);
  if (!payment.isOpen) {
    return plainPage(parts, LANGUAGE, { title: 'pay-sandbox-over-title', says: ['pay-sandbox-over'] }, 410);
  }
  const [first] = Object.keys(OUTCOMES);
  const radios = Object.keys(OUTCOMES).map(
    (outcome) => html`<div class="radio">
            <input type="radio" name="outcome" id="${outcome}" value="${outcome}">
            <label for="${outcome}">${says(`pay-sandbox-${outcome}`)}</label>
          </div>`,
  );
  const title = says('pay-sandbox-title');
  return page(
    parts,
    LANGUAGE,
    isWrong ? `${says('pay-sandbox-problem')}: ${title}` : title,
    html`${
      isWrong
        ? html`<div class="problem-box" role="alert">
        <h2>${says('pay-sandbox-problem')}</h2>
        <p><a href="#${first ?? ''}">${says('pay-sandbox-none')}</a></p>
      </div>`
        : ''
    }
      <h1>${title}</h1>
      <div class="sandbox-box"><p><strong>${says('pay-sandbox-about')}</strong></p></div>
      ${facts([
        [says('pay-page-line-what'), payment.description],
        [says('pay-page-line-amount'), says('pay-sum', { sum: { pence: payment.amountPence } })],
        [says('pay-page-line-reference'), payment.reference],
      ])}
      <form method="post" action="/pay-sandbox/${token}">
        <fieldset class="${isWrong ? 'wrong-choice' : ''}" ${isWrong ? html`aria-describedby="wrong"` : ''}>
          <legend>${says('pay-sandbox-choose')}</legend>
          ${isWrong ? html`<p class="error" id="wrong">${says('pay-sandbox-none')}</p>` : ''}
          ${radios}
        </fieldset>
        <button class="send" type="submit">${says('pay-sandbox-go')}</button>
      </form>`,
    isWrong ? 400 : 200,
  );
}
