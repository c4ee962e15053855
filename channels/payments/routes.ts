import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import { OUTCOMES, type Outcome, type SandboxProvider } from '../../services/payments/sandbox-provider.ts';
import type { HttpError } from '../http/http-error.ts';
import type { Limit } from '../http/limit.ts';
import type { Reply } from '../http/reply.ts';
import type { RouteDefinition, RouteRequest } from '../http/route-definition.ts';
import { errorsBelow, route } from '../http/routes.ts';
import { pageHeaders } from '../http/security-headers.ts';
import { readForm } from './form-post.ts';
import { plainPage } from './layout.ts';
import type { PaymentParts } from './parts.ts';
import { busyPage, downPage, payPage } from './pay-page.ts';
import { sandboxPage } from './sandbox-page.ts';
import { takeWebhook } from './webhook.ts';

/** A library's readers share an address; one link is used by one person. */
const LIMITS = { byAddress: { points: 120, seconds: 60 }, byLink: { points: 20, seconds: 60 } };

/** Serves pay links, the sandbox's page where it is in use, and the webhook of the provider. */
export function mountPayments(server: Server, parts: PaymentParts): void {
  const { byAddress, byLink } = parts.limits ?? LIMITS;
  const limits = {
    byAddress: parts.rates.limit('pay-address', byAddress),
    byLink: parts.rates.limit('pay-link', byLink),
  };
  const common = {
    reach: 'anyone',
    headers: pageHeaders([], [], parts.pageOrigins),
    errors: (error: HttpError) => errorPage(parts, error),
  } as const;
  const add = (method: 'GET' | 'POST', path: string, handle: RouteDefinition['handle']): void =>
    route(server, { ...common, method, path, handle });

  errorsBelow(server, { ...common, path: '/pay' });
  add('GET', '/pay/:code', (request) => look(parts, limits, request));
  add('POST', '/pay/:code', (request) => use(parts, limits, request));
  const style = readFileSync(join(import.meta.dirname, 'page', 'pay.css'));
  route(server, {
    method: 'GET',
    path: '/pay-assets/pay.css',
    reach: 'anyone',
    handle: async () => ({
      status: 200,
      headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' },
      body: style,
    }),
  });
  const { sandbox, webhookSecret } = parts;
  if (sandbox) {
    add('GET', '/pay-sandbox/:token', (request) => showSandbox(parts, sandbox, request));
    add('POST', '/pay-sandbox/:token', (request) => chooseOutcome(parts, sandbox, request));
  }
  if (!webhookSecret) return;
  route(server, {
    method: 'POST',
    path: '/govuk-pay/webhook',
    reach: 'provider signature',
    handle: (request) => takeWebhook(parts, webhookSecret, request),
  });
}

type Limits = Record<'byAddress' | 'byLink', Limit>;

/** Looking changes nothing: whatever opens links to see where they lead makes no payment. */
async function look(parts: PaymentParts, limits: Limits, { params, address }: RouteRequest): Promise<Reply> {
  await limits.byAddress.take(address);
  const payment = await parts.payments.look(params.code ?? '');
  return payment ? payPage(parts, payment) : unknownPage(parts);
}

async function use(parts: PaymentParts, limits: Limits, request: RouteRequest): Promise<Reply> {
  await readForm(request);
  const code = request.params.code ?? '';
  await limits.byAddress.take(request.address);
  await limits.byLink.take(code);
  const opened = await parts.payments.open(code, new URL(`/pay/${code}`, parts.publicBaseUrl).href);
  switch (opened?.kind) {
    case 'pay':
      return seeOther(opened.url);
    case 'stands':
      return seeOther(`/pay/${code}`);
    case 'busy':
      return busyPage(parts, opened.payment);
    case 'unavailable':
      return downPage(parts, opened.payment);
    case undefined:
      return unknownPage(parts);
  }
}

async function showSandbox(parts: PaymentParts, sandbox: SandboxProvider, { params }: RouteRequest): Promise<Reply> {
  const token = params.token ?? '';
  const payment = await sandbox.page(token);
  return payment ? sandboxPage(parts, token, payment) : unknownPage(parts);
}

async function chooseOutcome(parts: PaymentParts, sandbox: SandboxProvider, request: RouteRequest): Promise<Reply> {
  const outcome = (await readForm(request)).get('outcome') ?? '';
  const token = request.params.token ?? '';
  const payment = await sandbox.page(token);
  if (!payment) return unknownPage(parts);
  if (!Object.hasOwn(OUTCOMES, outcome)) return sandboxPage(parts, token, payment, true);
  await sandbox.choose(token, outcome as Outcome);
  // By its path alone: behind another address than the one it was made with, it still leads back.
  return seeOther(new URL(payment.returnUrl).pathname);
}

/** After a form is sent, a page that may be loaded again. */
function seeOther(url: string): Reply {
  return { status: 303, headers: { Location: url, 'Cache-Control': 'no-store' }, body: '' };
}

function unknownPage(parts: PaymentParts): Reply {
  return plainPage(parts, 'en', { title: 'pay-page-unknown-title', says: ['pay-page-unknown'] }, 404);
}

function errorPage(parts: PaymentParts, { statusCode }: HttpError): Reply {
  return plainPage(parts, 'en', { title: 'pay-page-wrong-title', says: ['pay-page-wrong'] }, statusCode);
}
