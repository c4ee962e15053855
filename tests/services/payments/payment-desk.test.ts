import { expect } from 'chai';
import { pino } from 'pino';
import { GovUkPay } from '../../../services/payments/govuk-pay/govuk-pay.ts';
import { PaymentDesk, type PaymentDeskParts } from '../../../services/payments/payment-desk.ts';
import { type PaymentProvider, PaymentProviderError } from '../../../services/payments/payment-provider.ts';
import type { Opened, Payment } from '../../../services/payments/payments.ts';
import { SandboxProvider } from '../../../services/payments/sandbox-provider.ts';
import type { Database } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';
import { FakeGovUkPay } from '../../support/fake-govuk-pay.ts';
import { SettableClock } from '../../support/settable-clock.ts';
import { aPayment, NOW } from './payments.ts';

const BACK = 'https://assistant.example.gov.uk/pay/x';
const DAY = 86_400_000;

describe('payments', () => {
  let fake: FakeGovUkPay;
  let clock: SettableClock;
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  beforeEach(async () => {
    fake = await FakeGovUkPay.start();
    clock = new SettableClock(NOW);
    logged.length = 0;
  });
  afterEach(() => fake.stop());

  const govUk = () =>
    new GovUkPay({
      url: fake.url,
      apiKey: fake.apiKey,
      timeoutMs: 300,
      waitMs: 1,
      tries: 2,
      circuit: { failures: 50, openMs: 1 },
    });
  const deskOn = (database: Database, parts: Partial<PaymentDeskParts> = {}) =>
    new PaymentDesk({ database, provider: govUk(), clock, log, describe: () => 'Council Tax', ...parts });

  eachDatabase((open) => {
    async function begun(parts: Partial<PaymentDeskParts> = {}) {
      const database = await open();
      const desk = deskOn(database, parts);
      const payment = aPayment();
      await database.commit(desk.request(payment));
      const status = async () => (await desk.byReference(payment.reference))?.status;
      const use = () => desk.open(payment.code, BACK);
      return { database, desk, payment, status, use };
    }
    const statuses = async (desk: PaymentDesk, { id }: Pick<Payment, 'id'>) =>
      (await desk.history(id)).map(({ status }) => status);

    it('are asked for once, however often the turn is repeated', async () => {
      const { database, desk, payment } = await begun();
      await database.commit(
        desk.request({ ...payment, id: 'another', reference: 'NOR-ZZZZ-ZZ', code: '23467923467923' }),
      );
      expect(await desk.byConversation('conversation')).to.have.length(1);
      expect(await desk.byReference(payment.reference)).to.deep.include({
        ...payment,
        status: 'link_given',
        refundedPence: 0,
      });
    });

    it('are whole pence, more than none', async () => {
      const { desk } = await begun();
      for (const amountPence of [0, -1, 0.5, Number.NaN, 2 ** 53]) {
        expect(() => desk.request(aPayment({ amountPence }))).to.throw(RangeError);
      }
    });

    it('are made at the provider when the link is used, and are paid when the provider says so', async () => {
      const { desk, payment, status, use } = await begun();
      expect(fake.calls).to.deep.equal([]);
      const opened = await use();
      expect(opened).to.include({ kind: 'pay' });
      expect(await status()).to.equal('started');
      fake.becomes(fake.last, 'submitted');
      expect((await desk.look(payment.code))?.status).to.equal('pending');
      fake.becomes(fake.last, 'success');
      const paid = await desk.look(payment.code);
      expect(paid).to.include({ status: 'paid', receipt: fake.last.id, paidAt: NOW.toISOString() });
      expect(await statuses(desk, payment)).to.have.members(['link_given', 'started', 'pending', 'paid']);
      expect((await use())?.kind).to.equal('stands');
      expect(fake.payments.size).to.equal(1);
    });

    it('go on with the same payment at the provider while it is open, on a new page', async () => {
      const { use } = await begun();
      const first = (await use()) as Opened & { kind: 'pay' };
      const second = (await use()) as Opened & { kind: 'pay' };
      expect(second.url).to.not.equal(first.url);
      expect(fake.payments.size).to.equal(1);
    });

    for (const [code, status] of [
      ['P0010', 'declined'],
      ['P0020', 'expired'],
      ['P0030', 'cancelled'],
    ] as const) {
      it(`can be paid by the same link after one that was ${status}`, async () => {
        const { desk, payment, use } = await begun();
        await use();
        fake.becomes(fake.last, 'failed', code);
        expect(await desk.look(payment.code)).to.include({ status, outcome: code });
        expect((await use())?.kind).to.equal('pay');
        expect(fake.payments.size).to.equal(2);
        fake.becomes(fake.last, 'success');
        expect((await desk.look(payment.code))?.status).to.equal('paid');
      });
    }

    it('have one live payment at the provider, however many open the link at once', async () => {
      const { database, payment } = await begun();
      const desks = [deskOn(database), deskOn(database), deskOn(database)];
      const opened = await Promise.all(
        desks.flatMap((desk) => [desk.open(payment.code, BACK), desk.open(payment.code, BACK)]),
      );
      const kinds = opened.map((each) => each?.kind);
      expect(
        kinds.every((kind) => kind === 'pay' || kind === 'busy'),
        kinds.join(),
      ).to.equal(true);
      expect(fake.payments.size).to.equal(1);
      expect((await deskOn(database).open(payment.code, BACK))?.kind).to.equal('pay');
      expect(fake.payments.size).to.equal(1);
    });

    it('lose nothing while the provider is down, and work later', async () => {
      const { desk, payment, status, use } = await begun();
      fake.troubles.push({ kind: 'status', status: 503, body: '{"code":"P0999"}' });
      expect((await use())?.kind).to.equal('unavailable');
      expect(await status()).to.equal('link_given');
      expect((await use())?.kind).to.equal('pay');
      fake.troubles.push({ kind: 'cut' }, { kind: 'cut' });
      expect((await desk.look(payment.code))?.status).to.equal('started');
      fake.troubles.push({ kind: 'cut' }, { kind: 'cut' });
      expect((await use())?.kind).to.equal('unavailable');
      expect((await use())?.kind).to.equal('pay');
      expect(fake.payments.size).to.equal(1);
      expect(logged.join('')).to.not.include(payment.account).and.not.include(payment.code);
    });

    it('begin anew after an answer that never came: nobody has the page of the first', async () => {
      const { use } = await begun();
      fake.troubles.push({ kind: 'cut after' });
      expect((await use())?.kind).to.equal('unavailable');
      const next = (await use()) as Opened & { kind: 'pay' };
      expect(next.kind).to.equal('pay');
      const [lost, live] = [...fake.payments.values()];
      expect(lost?.pages.some((page) => next.url.endsWith(page))).to.equal(false);
      expect(live?.pages.some((page) => next.url.endsWith(page))).to.equal(true);
    });

    it('begin anew when a process died while it asked, but not before it can have answered', async () => {
      const { database, desk, payment, use } = await begun();
      await database.commit([
        {
          query: database.kysely
            .insertInto('payment_attempts')
            .values({
              ...{ id: 'dead', payment_id: payment.id, provider: 'govuk-pay', provider_id: null, state: 'asked' },
              ...{ code: null, open: 1, begun_ms: Date.now(), check_ms: Date.now() + 60_000, at: NOW.toISOString() },
            })
            .compile(),
        },
      ]);
      expect((await use())?.kind).to.equal('busy');
      await desk.checkDue(Date.now() + 61_000);
      expect((await use())?.kind).to.equal('pay');
      expect(fake.payments.size).to.equal(1);
    });

    it('survive a process that dies between the provider’s answer and writing it down', async () => {
      const { database, desk, payment, status } = await begun();
      const provider = govUk();
      const dying: PaymentProvider = Object.assign(Object.create(provider), {
        name: provider.name,
        create: async (wanted: Parameters<PaymentProvider['create']>[0]) => {
          await provider.create(wanted);
          throw new Error('the process dies here');
        },
      });
      const died = await deskOn(database, { provider: dying })
        .open(payment.code, BACK)
        .catch((error: Error) => error.message);
      expect(died).to.equal('the process dies here');
      expect(await status()).to.equal('link_given');
      expect((await desk.open(payment.code, BACK))?.kind).to.equal('busy');
      await desk.checkDue(Date.now() + 61_000);
      const opened = (await desk.open(payment.code, BACK)) as Opened & { kind: 'pay' };
      const [lost] = [...fake.payments.values()];
      expect(lost?.pages.some((page) => opened.url.endsWith(page))).to.equal(false);
      fake.becomes(fake.last, 'success');
      expect((await desk.look(payment.code))?.status).to.equal('paid');
    });

    it('are not believed when the provider speaks of another sum or another reference', async () => {
      for (const wrong of [{ amount: 1 }, { reference: 'NOR-7F3K-92' }]) {
        const { desk, payment, use } = await begun();
        await use();
        Object.assign(fake.last, wrong);
        fake.becomes(fake.last, 'success');
        expect(await desk.look(payment.code)).to.include({ status: 'error', outcome: 'mismatch' });
      }
      expect(logged.join('')).to.include('not the one that was asked for');
    });

    it('stay paid, whatever comes after', async () => {
      const { desk, payment, status, use } = await begun();
      await use();
      fake.becomes(fake.last, 'success');
      await desk.look(payment.code);
      fake.becomes(fake.last, 'failed', 'P0010');
      await desk.nudge(fake.last.id);
      await desk.settled();
      await desk.look(payment.code);
      expect(await status()).to.equal('paid');
      expect(await desk.withdraw(payment.reference)).to.equal(false);
    });

    it('take a webhook for a nudge: repeated, early, of somebody else’s payment', async () => {
      const { desk, status, use } = await begun();
      await use();
      for (const id of [fake.last.id, 'somebodyelse', fake.last.id]) await desk.nudge(id);
      await desk.settled();
      expect(await status()).to.equal('started');
      fake.becomes(fake.last, 'success');
      await desk.nudge(fake.last.id);
      await desk.settled();
      expect(await status()).to.equal('paid');
    });

    it('are asked about when no webhook comes, by one process only', async () => {
      const { database, status, use } = await begun();
      await use();
      fake.becomes(fake.last, 'success');
      const before = fake.calls.length;
      const later = Date.now() + 61_000;
      await Promise.all([deskOn(database).checkDue(later), deskOn(database).checkDue(later)]);
      expect(fake.calls.length - before).to.equal(1);
      expect(await status()).to.equal('paid');
    });

    it('tell the resident of each ending once, and again only when telling failed', async () => {
      const told: string[] = [];
      let fails = true;
      const tell = async (to: string, message: { id: string; values: object }, key: string) => {
        if (fails) throw new Error('not now');
        told.push(`${to} ${message.id} ${key.slice(0, 8)} ${JSON.stringify(message.values)}`);
      };
      const { desk, payment, use } = await begun({ tell });
      await use();
      fake.becomes(fake.last, 'failed', 'P0010');
      await desk.look(payment.code);
      await desk.settled();
      fails = false;
      await desk.checkDue(Date.now() + 1);
      await desk.checkDue(Date.now() + 1);
      expect(told).to.have.length(1);
      expect(told[0]).to.include('conversation payment-is-declined payment-').and.not.include(payment.account);
      await use();
      fake.becomes(fake.last, 'success');
      await desk.look(payment.code);
      await desk.settled();
      await desk.checkDue(Date.now() + 1);
      expect(told).to.have.length(2);
      expect(told[1]).to.include('payment-is-paid').and.include(fake.last.id);
    });

    it('keep in their records that nobody was told, until somebody can', async () => {
      const { database, desk, payment, use } = await begun();
      await use();
      fake.becomes(fake.last, 'success');
      await desk.look(payment.code);
      await desk.checkDue(Date.now() + 1);
      const [attempt] = await database.kysely.selectFrom('payment_attempts').selectAll().execute();
      expect(attempt).to.include({ state: 'success', told: 0 });
    });

    it('end with their link: late, withdrawn, or no link at all', async () => {
      const { desk, payment, use, status } = await begun();
      expect(await desk.open('nonsense', BACK)).to.equal(undefined);
      expect(await desk.open('23467923467923', BACK)).to.equal(undefined);
      await use();
      expect(await desk.withdraw(payment.reference)).to.equal(true);
      expect(fake.last.status).to.equal('cancelled');
      expect(await status()).to.equal('withdrawn');
      expect((await use())?.kind).to.equal('stands');
      const other = await begun();
      clock.advance(29 * DAY);
      expect((await other.use())?.kind).to.equal('stands');
      expect(fake.payments.size).to.equal(1);
    });

    it('are refunded by staff, in parts, and never beyond what was paid', async () => {
      const { desk, payment, use, database } = await begun();
      const refused = async (pence: number) =>
        desk.refund(payment.reference, pence, 'asha').then(
          () => 'done',
          (error: unknown) => (error as PaymentProviderError).problem,
        );
      expect(await refused(100)).to.equal('invalid');
      await use();
      fake.becomes(fake.last, 'success');
      await desk.look(payment.code);
      expect(await refused(0)).to.equal('invalid');
      expect(await desk.refund(payment.reference, 1000, 'asha')).to.include({
        status: 'part_refunded',
        refundedPence: 1000,
      });
      expect(await refused(4000)).to.equal('refund-changed');
      expect(await desk.refund(payment.reference, 3560, 'asha')).to.include({
        status: 'refunded',
        refundedPence: 4560,
      });
      const rows = await database.kysely.selectFrom('payment_refunds').select(['status', 'amount_pence']).execute();
      expect(rows.map(({ status }) => status).sort()).to.deep.equal(['submitted', 'submitted']);
    });

    it('send nothing back twice when the answer to a refund is lost', async () => {
      const { desk, payment, use, database } = await begun();
      await use();
      fake.becomes(fake.last, 'success');
      await desk.look(payment.code);
      // The read that comes before is answered; the refund itself is cut after it was done.
      fake.troubles.push({ kind: 'status', status: 429, body: '{"code":"P0900"}' });
      const provider = govUk();
      const cutting: PaymentProvider = Object.assign(Object.create(provider), {
        name: provider.name,
        get: (id: string) => provider.get(id),
        refund: async (id: string, amount: number, left: number) => {
          await provider.refund(id, amount, left);
          throw new PaymentProviderError('unclear');
        },
      });
      const error = await deskOn(database, { provider: cutting })
        .refund(payment.reference, 4560, 'asha')
        .catch((thrown: PaymentProviderError) => thrown.problem);
      expect(error).to.equal('unclear');
      const again = await desk
        .refund(payment.reference, 4560, 'asha')
        .catch((thrown: PaymentProviderError) => thrown.problem);
      expect(again).to.equal('refund-changed');
      expect(fake.last.refunded).to.equal(4560);
      await desk.nudge(fake.last.id);
      await desk.settled();
      expect(await desk.byReference(payment.reference)).to.include({ status: 'refunded', refundedPence: 4560 });
    });

    it('are forgotten when they have been kept long enough, with all that belongs to them', async () => {
      const { database, desk, payment, use } = await begun();
      await use();
      clock.advance(2554 * DAY);
      expect(await desk.purge(2555)).to.equal(0);
      clock.advance(2 * DAY);
      expect(await desk.purge(2555)).to.equal(1);
      expect(await desk.byReference(payment.reference)).to.equal(undefined);
      for (const table of ['payment_attempts', 'payment_events'] as const) {
        expect(await database.kysely.selectFrom(table).selectAll().execute()).to.deep.equal([]);
      }
    });

    it('cannot be made where nobody takes them, and the link says so', async () => {
      const { database, payment } = await begun();
      expect((await deskOn(database, { provider: undefined }).open(payment.code, BACK))?.kind).to.equal('unavailable');
    });

    describe('with the sandbox', () => {
      async function sandbox() {
        const database = await open();
        const provider = new SandboxProvider(database, clock);
        const desk = deskOn(database, { provider });
        const payment = aPayment();
        await database.commit(desk.request(payment));
        const opened = (await desk.open(payment.code, 'http://localhost:3978/pay/x')) as Opened & { kind: 'pay' };
        const token = opened.url.split('/').at(-1) ?? '';
        return { desk, payment, provider, token, opened };
      }

      it('go to a page of our own and end as it is chosen there, once', async () => {
        const { desk, payment, provider, token, opened } = await sandbox();
        expect(opened.url).to.match(/^http:\/\/localhost:3978\/pay-sandbox\/[\w-]{22}$/);
        expect(await provider.page(token)).to.include({ amountPence: 4560, isOpen: true });
        expect(await provider.choose(token, 'pays')).to.equal(true);
        expect(await provider.choose(token, 'declined')).to.equal(false);
        expect((await desk.look(payment.code))?.status).to.equal('paid');
      });

      it('run out after 90 minutes', async () => {
        const { desk, payment, provider, token } = await sandbox();
        clock.advance(91 * 60_000);
        expect(await provider.page(token)).to.include({ isOpen: false });
        expect(await provider.choose(token, 'pays')).to.equal(false);
        expect((await desk.look(payment.code))?.status).to.equal('expired');
        expect((await desk.open(payment.code, BACK))?.kind).to.equal('pay');
      });

      it('are cancelled and refunded as with the real provider', async () => {
        const { desk, payment, provider, token } = await sandbox();
        await provider.choose(token, 'pays');
        await desk.look(payment.code);
        const problem = (error: PaymentProviderError) => error.problem;
        const receipt = (await desk.byReference(payment.reference))?.receipt ?? '';
        expect(await provider.cancel(receipt).catch(problem)).to.equal('conflict');
        expect(await provider.refund(receipt, 10, 10).catch(problem)).to.equal('refund-changed');
        expect(await desk.refund(payment.reference, 60, 'asha')).to.include({ refundedPence: 60 });
        expect(await provider.get('none').catch(problem)).to.equal('not-found');
      });
    });
  });
});
