import { expect } from 'chai';
import { GovUkPay, type GovUkPayOptions } from '../../../services/payments/govuk-pay/govuk-pay.ts';
import { isSignedByPay } from '../../../services/payments/govuk-pay/pay-signature.ts';
import { type NewProviderPayment, PaymentProviderError } from '../../../services/payments/payment-provider.ts';
import { statusOf } from '../../../services/payments/provider-status.ts';
import { FakeGovUkPay, sign, type Trouble } from '../../support/fake-govuk-pay.ts';

const NEW: NewProviderPayment = {
  amountPence: 4560,
  reference: 'NOR-7F3K-92',
  description: 'Council Tax: Norwich City Council',
  returnUrl: 'https://assistant.example.gov.uk/pay/234679acdefghj',
  language: 'en',
  metadata: { kind: 'council_tax', account: '21234567' },
  key: 'a-key',
};

describe('GOV.UK Pay', () => {
  let fake: FakeGovUkPay;
  beforeEach(async () => {
    fake = await FakeGovUkPay.start();
  });
  afterEach(() => fake.stop());

  const pay = (options: Partial<GovUkPayOptions> = {}) =>
    new GovUkPay({ url: fake.url, apiKey: fake.apiKey, timeoutMs: 200, waitMs: 1, tries: 3, ...options });
  /** A browser on a page, in a connection of its own. */
  const visit = async (url = '') => {
    const page = await fetch(url, { headers: { Connection: 'close' }, signal: AbortSignal.timeout(5_000) });
    return `${page.status} ${await page.text()}`;
  };
  const problem = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      if (error instanceof PaymentProviderError) return `${error.problem} ${error.code ?? ''}`.trim();
      throw error;
    }
    return 'none';
  };

  it('makes a payment, and gives the page to pay on', async () => {
    const made = await pay().create(NEW);
    expect(made).to.deep.include({ amountPence: 4560, reference: 'NOR-7F3K-92', state: 'created', refundedPence: 0 });
    expect(made.nextUrl).to.match(/\/secure\//);
    expect(fake.last).to.deep.include({ amount: 4560, language: 'en', metadata: NEW.metadata });
    expect(fake.last.return_url).to.equal(NEW.returnUrl);
  });

  it('takes out what its firewall refuses, and cuts what is too long', async () => {
    const description = `Rent <b>"today"</b> \\ | ${'x'.repeat(400)}`;
    await pay().create({ ...NEW, description, metadata: { kind: 'a|b' } });
    expect(fake.last.description).to.match(/^Rent b today \/b x+$/);
    expect(fake.last.description.length).to.be.at.most(255);
    expect(fake.last.metadata).to.deep.equal({ kind: 'a b' });
  });

  it('shows its pages in Welsh or English alone', async () => {
    await pay().create({ ...NEW, language: 'pl' });
    expect(fake.last.language).to.equal('en');
    await pay().create({ ...NEW, language: 'cy' });
    expect(fake.last.language).to.equal('cy');
  });

  const states: [string, string | undefined, string][] = [
    ['created', undefined, 'started'],
    ['started', undefined, 'started'],
    ['submitted', undefined, 'pending'],
    ['capturable', undefined, 'pending'],
    ['success', undefined, 'paid'],
    ['failed', 'P0010', 'declined'],
    ['failed', 'P0020', 'expired'],
    ['failed', 'P0030', 'cancelled'],
    ['cancelled', 'P0040', 'cancelled'],
    ['error', 'P0050', 'error'],
    ['failed', undefined, 'declined'],
    ['failed', 'P0099', 'declined'],
  ];
  for (const [state, code, status] of states) {
    it(`reads ${state}${code ? ` ${code}` : ''} as ${status}`, async () => {
      const { id } = await pay().create(NEW);
      fake.becomes(fake.last, state, code);
      const fresh = await pay().get(id);
      expect(statusOf(fresh)).to.equal(status);
      expect(fresh.nextUrl !== undefined).to.equal(state === 'created' || state === 'started');
    });
  }

  it('gives a new page for a payment that is open, as one is good once', async () => {
    const { id, nextUrl } = await pay().create(NEW);
    expect(await visit(nextUrl)).to.equal('200 Enter card details');
    expect(await visit(nextUrl)).to.equal('400 This link does not work any more');
    expect((await pay().get(id)).nextUrl)
      .to.be.a('string')
      .and.not.equal(nextUrl);
  });

  it('cancels what is open, and says when there is nothing to cancel', async () => {
    const { id } = await pay().create(NEW);
    await pay().cancel(id);
    expect(statusOf(await pay().get(id))).to.equal('cancelled');
    expect(await problem(pay().cancel(id))).to.equal('conflict P0501');
  });

  it('refunds no more than was left when it was decided', async () => {
    const { id } = await pay().create(NEW);
    fake.becomes(fake.last, 'success');
    expect((await pay().get(id)).refundablePence).to.equal(4560);
    expect(await pay().refund(id, 1000, 4560)).to.include({ status: 'submitted' });
    expect(await problem(pay().refund(id, 1000, 4560))).to.equal('refund-changed P0604');
    expect(await pay().get(id)).to.include({ refundedPence: 1000, refundablePence: 3560 });
  });

  const error = (status: number, code?: string): Trouble => ({
    kind: 'status',
    status,
    body: code ? JSON.stringify({ code, description: 'for developers' }) : '<html>no JSON</html>',
  });
  const once: [string, Trouble, string][] = [
    ['a missing field', error(400, 'P0101'), 'invalid P0101'],
    ['a wrong field', error(422, 'P0102'), 'invalid P0102'],
    ['bad JSON', error(400, 'P0197'), 'invalid P0197'],
    ['a firewall', error(400, 'P0920'), 'invalid P0920'],
    ['another body under the same key', error(409, 'P0191'), 'conflict P0191'],
    ['a key that is wrong', error(401), 'unauthorised 401'],
    ['an account that may not', error(400, 'P0941'), 'account P0941'],
    ['an account that is not set up', error(400, 'P0940'), 'account P0940'],
    ['a redirect', { kind: 'status', status: 302, headers: { Location: 'http://127.0.0.1:9/' } }, 'unclear 302'],
    ['a fault of theirs', error(500, 'P0198'), 'unclear P0198'],
    ['a page instead of JSON', { kind: 'status', status: 201, body: '<html>' }, 'unclear no JSON'],
    ['JSON of another kind', { kind: 'status', status: 201, body: '{"ok":true}' }, 'unclear unexpected answer'],
    ['an answer without end', { kind: 'status', status: 201, body: ' '.repeat(200_000) }, 'unclear'],
    ['a line cut before', { kind: 'cut' }, 'unclear UND_ERR_SOCKET'],
    ['a line cut after', { kind: 'cut after' }, 'unclear UND_ERR_SOCKET'],
    ['silence', { kind: 'silence' }, 'unclear'],
  ];
  for (const [name, trouble, expected] of once) {
    it(`makes no second payment after ${name}`, async () => {
      fake.troubles.push(trouble);
      expect(await problem(pay().create(NEW))).to.equal(expected);
      expect(fake.calls).to.deep.equal(['POST /v1/payments']);
    });
  }

  it('tries again when there were too many calls, and then gives up', async () => {
    fake.troubles.push(error(429, 'P0900'), error(429, 'P0900'));
    expect((await pay().create(NEW)).state).to.equal('created');
    expect(fake.calls).to.have.length(3);
    fake.troubles.push(...Array.from({ length: 3 }, () => error(429, 'P0900')));
    expect(await problem(pay().create(NEW))).to.equal('busy P0900');
    expect(fake.payments.size).to.equal(1);
  });

  it('asks again how a payment stands, whatever went wrong', async () => {
    const { id } = await pay().create(NEW);
    for (const trouble of [error(503, 'P0999'), { kind: 'cut' }, { kind: 'silence' }, error(500)] as Trouble[]) {
      fake.troubles.push(trouble);
      expect((await pay().get(id)).state).to.equal('created');
    }
  });

  it('believes no answer about another payment', async () => {
    const first = await pay().create(NEW);
    const other = fake.last;
    const second = await pay().create(NEW);
    const body = JSON.stringify({
      ...{ payment_id: second.id, amount: 1, reference: 'x', state: { status: 'success' }, _links: {} },
    });
    fake.troubles.push(...Array.from({ length: 3 }, (): Trouble => ({ kind: 'status', status: 200, body })));
    expect(await problem(pay().get(first.id))).to.equal('down another payment');
    expect(other.id).to.equal(first.id);
  });

  it('sends nobody to a page that is not theirs', async () => {
    const body = JSON.stringify({
      payment_id: 'abc',
      amount: 4560,
      reference: NEW.reference,
      state: { status: 'created' },
      _links: { next_url: { href: 'https://payments.service.gov.uk.evil.example/secure/1' } },
    });
    fake.troubles.push({ kind: 'status', status: 201, body });
    expect((await pay().create(NEW)).nextUrl).to.equal(undefined);
  });

  it('puts nothing into an address but an id', async () => {
    expect(await problem(pay().get('../refunds'))).to.equal('not-found');
    expect(fake.calls).to.deep.equal([]);
  });

  it('stops calling after failures in a row, and then lets one call try', async () => {
    const provider = pay({ tries: 1, circuit: { failures: 2, openMs: 150 } });
    const { id } = await provider.create(NEW);
    fake.troubles.push(error(500), error(500));
    expect(await problem(provider.get(id))).to.equal('down 500');
    expect(await problem(provider.get(id))).to.equal('down 500');
    const before = fake.calls.length;
    expect(await problem(provider.get(id))).to.equal('down circuit');
    expect(fake.calls).to.have.length(before);
    await new Promise((resolve) => setTimeout(resolve, 160));
    const [tried, waited] = await Promise.all([problem(provider.get(id)), problem(provider.get(id))]);
    expect([tried, waited]).to.deep.equal(['none', 'down circuit']);
    expect(await problem(provider.get(id))).to.equal('none');
  });

  it('says that it is down when nobody is there', async () => {
    const provider = pay();
    await fake.stop();
    expect(await problem(provider.create(NEW))).to.equal('down ECONNREFUSED');
    fake = await FakeGovUkPay.start();
  });
});

describe('the signature of a GOV.UK Pay webhook', () => {
  const SECRET = 'a signing secret';
  const BODY = '{"resource_id":"abc", "amount": 1}';
  const signed = sign(BODY, SECRET);

  it('is believed for exactly the bytes that were signed', () => {
    expect(isSignedByPay(Buffer.from(BODY), signed, SECRET)).to.equal(true);
  });

  const wrong: [string, string, string | string[] | undefined, string][] = [
    ['none', BODY, undefined, SECRET],
    ['an empty one', BODY, '', SECRET],
    ['one in capitals', BODY, signed.toUpperCase(), SECRET],
    ['one cut short', BODY, signed.slice(2), SECRET],
    ['two', BODY, [signed, signed], SECRET],
    ['one with another secret', BODY, sign(BODY, 'another'), SECRET],
    ['one of a body with other spaces', BODY.replace(', ', ','), signed, SECRET],
    ['one of a body with a byte order mark', `\uFEFF${BODY}`, signed, SECRET],
    ['any, when no secret is set', BODY, sign(BODY, ' '), ''],
  ];
  for (const [name, body, signature, secret] of wrong) {
    it(`is not believed: ${name}`, () => {
      expect(isSignedByPay(Buffer.from(body), signature, secret)).to.equal(false);
    });
  }
});
