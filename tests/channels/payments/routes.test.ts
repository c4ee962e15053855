import { expect } from 'chai';
import fc from 'fast-check';
import { FakeGovUkPay, sign } from '../../support/fake-govuk-pay.ts';
import { headingOf } from '../../support/payer.ts';
import { type PayingService, startPaying } from '../../support/paying-service.ts';
import { eachStorage } from '../../support/storages.ts';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('the doors of payments', () => {
  eachStorage((storage) => {
    describe('with the sandbox', () => {
      let paying: PayingService;
      before(async () => {
        paying = await startPaying(storage(), { NO_LIMITS: 'true' });
      });
      after(() => paying?.stop());

      it('say on the page whom, what and how much, with too little of the number to use', async () => {
        const { link, payment } = await paying.ask();
        const page = await paying.payer.open(link);
        expect(page.status).to.equal(200);
        expect(page.html).to.include('Norwich City Council').and.include('£45.60').and.include('Council Tax');
        expect(page.html).to.include(payment.reference).and.include('ends in 4567').and.not.include('21234567');
        expect(page.html).to.include('If you cannot pay').and.include('No money moves');
      });

      it("say all in the payer's language, and call it by its name for screen readers", async () => {
        for (const [language, tag, words] of [
          ['pl', 'pl" dir="ltr', 'podatek lokalny'],
          ['ar', 'ar" dir="rtl', 'ضريبة'],
          ['pt', 'pt-PT" dir="ltr', 'Council Tax'],
          // Nobody has written its sentences: they are English, and are said to be.
          ['hu', 'en-GB" dir="ltr', 'Pay Council Tax'],
        ] as const) {
          const { link } = await paying.ask({ language });
          const { html } = await paying.payer.open(link);
          expect(html).to.include(`<html lang="${tag}"`).and.include('45').and.match(new RegExp(words, 'i'));
        }
      });

      it('make no payment for whatever opens links only to look', async () => {
        const { link } = await paying.ask();
        for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status).to.equal(200);
        const rows = await paying.service.database.kysely.selectFrom('payment_attempts').selectAll().execute();
        expect(rows.filter(({ provider_id }) => provider_id !== null)).to.deep.equal([]);
      });

      for (const [outcome, heading, words] of [
        ['pays', 'Payment received', 'Keep the reference'],
        ['declined', 'Pay Council Tax', 'Your card was not accepted. No money was taken.'],
        ['cancelled', 'Pay Council Tax', 'You stopped before you paid. No money was taken.'],
        ['expired', 'Pay Council Tax', 'left open for too long'],
        ['error', 'Pay Council Tax', 'something went wrong where the card is checked'],
        ['waiting', 'We are waiting for an answer', 'Do not pay again'],
      ] as const) {
        it(`come back from a payment that ${outcome} to a page that says so`, async () => {
          const { link, payment } = await paying.ask();
          const page = await paying.payer.pay(link, outcome);
          expect(headingOf(page)).to.equal(heading);
          expect(page.html).to.include(words);
          if (outcome === 'pays') {
            const { receipt = 'none' } = (await paying.service.payments.byReference(payment.reference)) ?? {};
            expect(page.html).to.include(receipt).and.include('Monday 23 November 2026');
            expect((await paying.payer.goOn(link)).path).to.equal(`/pay/${payment.code}`);
          }
        });
      }

      it('say that a link has ended, and that an unknown one is unknown', async () => {
        const { link } = await paying.ask({ expiresAt: '2026-11-23T09:29:59.000Z' });
        expect(await paying.payer.open(link)).to.include({ status: 410 });
        expect((await paying.payer.goOn(link)).html).to.include('This link has ended');
        for (const path of ['/pay/23467923467923', '/pay/x', '/pay/%00', '/pay/__proto__', '/pay-sandbox/x']) {
          const page = await paying.payer.open(`${paying.url}${path}`);
          expect(page.status, path).to.equal(404);
        }
      });

      it('take a choice that is one, and ask again for any other', async () => {
        const { link } = await paying.ask();
        const page = await paying.payer.goOn(link);
        const post = (body: string, headers: Record<string, string> = FORM) =>
          fetch(`${paying.url}${page.path}`, { method: 'POST', body, headers, redirect: 'manual' });
        for (const body of ['', 'outcome=', 'outcome=constructor', 'outcome=PAYS', 'x=pays']) {
          const asked = await post(body);
          expect(asked.status, body).to.equal(400);
          expect(await asked.text()).to.include('Choose what happens.');
        }
        expect((await post('outcome=pays', { 'Content-Type': 'application/json' })).status).to.equal(415);
        expect((await post('x'.repeat(2_000))).status).to.equal(413);
        expect((await post('outcome=pays', { ...FORM, 'Sec-Fetch-Site': 'cross-site' })).status).to.equal(403);
        expect((await post('outcome=pays')).status).to.equal(303);
        expect((await post('outcome=declined')).status).to.equal(303);
        expect(headingOf(await paying.payer.open(link))).to.equal('Payment received');
      });

      it('say errors on a page too, without a word of the inside', async () => {
        const { link } = await paying.ask();
        const refused = await fetch(link, { method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain' } });
        expect(refused.status).to.equal(415);
        expect(await refused.text()).to.include('<h1>Sorry, something went wrong here</h1>');
      });

      it('let nothing run, be kept, or be framed by others', async () => {
        const { link } = await paying.ask();
        const { headers } = await fetch(link);
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).to.include("form-action 'self';").and.include("frame-ancestors 'self'");
        expect(headers.get('cache-control')).to.equal('no-store');
        expect(headers.get('referrer-policy')).to.equal('no-referrer');
      });

      it('meet any bytes at any door with an answer that is no fault of ours', async () => {
        const { payment } = await paying.ask();
        const path = fc.oneof(
          fc.constantFrom('/pay/', '/pay-sandbox/', `/pay/${payment.code}`, '/govuk-pay/', '/pay-assets/'),
          fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `/pay/${encodeURIComponent(text.toWellFormed())}`),
          fc.string({ maxLength: 40 }).map((text) => `/pay-sandbox/${encodeURIComponent(text)}`),
        );
        const type = fc.constantFrom(
          'application/x-www-form-urlencoded',
          'application/json',
          'text/plain',
          'multipart/form-data',
        );
        await fc.assert(
          fc.asyncProperty(
            path,
            fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD'),
            type,
            fc.oneof(
              fc.string({ maxLength: 200 }),
              fc.constantFrom('outcome=pays&outcome=x', 'outcome[]=pays', '%', '='),
            ),
            async (where, method, contentType, body) => {
              const hasBody = method !== 'GET' && method !== 'HEAD';
              const answer = await fetch(`${paying.url}${where}`, {
                method,
                redirect: 'manual',
                headers: { 'Content-Type': contentType },
                ...(hasBody ? { body } : {}),
              });
              expect(answer.status, `${method} ${where}`).to.be.below(500);
              expect(await answer.text()).to.not.match(/at file:|SQLITE|node:internal/);
            },
          ),
          { numRuns: 300 },
        );
      });

      it('have no door for webhooks without a secret to check them with', async () => {
        const answer = await fetch(`${paying.url}/govuk-pay/webhook`, { method: 'POST', body: '{}' });
        expect(answer.status).to.equal(404);
      });

      it('log nothing of a bill, a link or a sum', async () => {
        const { link, payment } = await paying.ask({ account: '29999999', amountPence: 98_765 });
        await paying.payer.pay(link, 'declined');
        const logged = paying.logged.join('\n');
        for (const secret of [payment.account, payment.code, '98765']) expect(logged).to.not.include(secret);
      });
    });

    describe('with GOV.UK Pay', () => {
      let fake: FakeGovUkPay;
      let paying: PayingService;
      before(async () => {
        fake = await FakeGovUkPay.start();
        paying = await startPaying(storage(), {
          GOVUK_PAY_API_KEY: fake.apiKey,
          GOVUK_PAY_URL: fake.url,
          GOVUK_PAY_WEBHOOK_SECRET: fake.secret,
          NO_LIMITS: 'true',
        });
      });
      after(async () => {
        await paying?.stop();
        await fake.stop();
      });
      beforeEach(() => {
        fake.troubles.length = 0;
      });

      const start = async () => {
        const asked = await paying.ask();
        const opened = await fetch(asked.link, { method: 'POST', headers: FORM, redirect: 'manual' });
        return {
          ...asked,
          opened,
          status: async () => (await paying.service.payments.byReference(asked.payment.reference))?.status,
        };
      };
      const hook = (body: string, headers: Record<string, string>) =>
        fetch(`${paying.url}/govuk-pay/webhook`, { method: 'POST', body, headers });
      const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

      it('lead to the page to pay, tell it where to come back to, and let the form lead there', async () => {
        const { opened, payment, link } = await start();
        expect(opened.status).to.equal(303);
        expect(opened.headers.get('location')).to.match(new RegExp(`^${fake.url}secure/`));
        expect(fake.last).to.include({ amount: 4560, reference: payment.reference });
        expect(fake.last.description).to.equal('Council Tax, Norwich City Council');
        expect(new URL(fake.last.return_url).pathname).to.equal(new URL(link).pathname);
        expect((await fetch(link)).headers.get('content-security-policy')).to.include(
          `form-action 'self' ${fake.url.replace(/\/$/, '')};`,
        );
        expect(await (await fetch(link)).text()).to.not.include('No money moves');
      });

      it('show no receipt to somebody who only came back', async () => {
        const { link, status } = await start();
        const page = await paying.payer.open(link);
        expect(headingOf(page)).to.equal('Pay Council Tax');
        expect(page.html).to.include('You have not finished paying');
        expect(await status()).to.equal('started');
      });

      it('say so when card payments are down, keep the link, and work later', async () => {
        const asked = await paying.ask();
        fake.troubles.push({ kind: 'status', status: 500 });
        const down = await paying.payer.goOn(asked.link);
        expect(down.status).to.equal(503);
        expect(down.html).to.include('No money was taken').and.include('0800 021 7784');
        expect((await fetch(asked.link, { method: 'POST', headers: FORM, redirect: 'manual' })).status).to.equal(303);
      });

      it('hear of a payment by a signed webhook, and believe only what is then asked', async () => {
        const { status } = await start();
        const early = fake.webhook(fake.last);
        expect((await hook(early.body, early.headers)).status).to.equal(200);
        await settled();
        expect(await status()).to.equal('started');
        fake.becomes(fake.last, 'success');
        for (let times = 0; times < 3; times += 1) expect((await hook(early.body, early.headers)).status).to.equal(200);
        await settled();
        expect(await status()).to.equal('paid');
      });

      it('take the types of events that the documentation does not name', async () => {
        const { status } = await start();
        fake.becomes(fake.last, 'failed', 'P0010');
        const { body, headers } = fake.webhook(fake.last, 'card_payment_failed');
        expect((await hook(body, headers)).status).to.equal(200);
        await settled();
        expect(await status()).to.equal('declined');
      });

      it('refuse whatever is not signed, before a byte of it is read', async () => {
        const { status } = await start();
        fake.becomes(fake.last, 'success');
        const { body } = fake.webhook(fake.last);
        const signed = sign(body, fake.secret);
        const forged: [string, Record<string, string>][] = [
          [body, {}],
          [body, { 'Pay-Signature': '' }],
          [body, { 'Pay-Signature': signed.toUpperCase() }],
          [body, { 'Pay-Signature': sign(body, 'another secret, as long') }],
          [`${body} `, { 'Pay-Signature': signed }],
          ['{not JSON', { 'Pay-Signature': signed }],
        ];
        const before = fake.calls.length;
        for (const [text, headers] of forged) expect((await hook(text, headers)).status).to.equal(403);
        await settled();
        expect(fake.calls).to.have.length(before);
        expect(await status()).to.equal('started');
      });

      it('take what is theirs and of no use, and refuse what is theirs and broken', async () => {
        const send = (body: string) => hook(body, { 'Pay-Signature': sign(body, fake.secret) });
        for (const body of [
          '{}',
          '[]',
          '{"resource_id":"../x","resource_type":"payment"}',
          '{"resource_id":"abc","resource_type":"agreement"}',
          '{"resource_id":"of another service","resource_type":"payment"}',
          '{"resource_id":"unknown1","resource_type":"payment"}',
        ]) {
          expect((await send(body)).status, body).to.equal(200);
        }
        expect((await send('{not JSON')).status).to.equal(400);
        expect((await send(JSON.stringify({ x: 'y'.repeat(70_000) }))).status).to.equal(413);
      });
    });

    describe('of a public service without a key', () => {
      const PUBLIC = {
        PUBLIC_BASE_URL: 'https://assistant.example.gov.uk',
        WEBCHAT_SECRET: 'x'.repeat(32),
        HOST: '127.0.0.1',
      };

      for (const [sandbox, provider] of [
        ['false', undefined],
        ['true', 'sandbox'],
      ] as const) {
        it(`are those of ${provider ?? 'nobody'} when PAYMENTS_SANDBOX is ${sandbox}: nobody is to think that they paid`, async () => {
          const paying = await startPaying(storage(), { ...PUBLIC, PAYMENTS_SANDBOX: sandbox });
          try {
            expect(paying.service.paymentProvider?.name).to.equal(provider);
            const { payment } = await paying.ask();
            const opened = await paying.service.payments.open(payment.code, `${PUBLIC.PUBLIC_BASE_URL}/pay/x`);
            expect(opened?.kind).to.equal(provider ? 'pay' : 'unavailable');
          } finally {
            await paying.stop();
          }
        });
      }
    });
  });
});
