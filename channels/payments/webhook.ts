import { isSignedByPay } from '../../services/payments/govuk-pay/pay-signature.ts';
import { PayWebhook } from '../../services/payments/govuk-pay/pay-wire.ts';
import { HttpError } from '../http/http-error.ts';
import { parseJson } from '../http/parse-json.ts';
import { json, type Reply } from '../http/reply.ts';
import { readBody } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import type { PaymentParts } from './parts.ts';

/** Bytes of a webhook: a payment has a few thousand. */
const MOST_WEBHOOK = 64 * 1024;

/**
 * Takes a webhook of GOV.UK Pay. Its signature is checked on the bytes as they came, before anything reads them. It is
 * a nudge and no more: how the payment stands is asked.
 *
 * @throws HttpError 403 for whatever is not theirs
 */
export async function takeWebhook(parts: PaymentParts, secret: string, { raw, headers }: RouteRequest): Promise<Reply> {
  const body = await readBody(raw, MOST_WEBHOOK);
  if (!isSignedByPay(body, headers['pay-signature'], secret)) {
    parts.log.warn({ size: body.length }, 'a webhook that is not signed by GOV.UK Pay was refused');
    throw new HttpError(403, 'Forbidden', 'This is not signed as it should be.');
  }
  const parsed = PayWebhook.safeParse(parseJson(body));
  // What is theirs and not about a payment is taken, so that it does not come again.
  if (parsed.success && parsed.data.resource_type === 'payment') await parts.payments.nudge(parsed.data.resource_id);
  return json(200, {});
}
