import { expect } from 'chai';
import fc from 'fast-check';
import { paymentJourney } from '../../../dialogs/payment.ts';
import { progressJourney } from '../../../dialogs/progress.ts';
import type { Payment, PublicPayment } from '../../../services/payments/payments.ts';
import { aPayment } from '../../services/payments/payments.ts';
import { contextOf, NOW, type Said, Talk } from '../support/talk.ts';

const PAY: Said = { intent: 'MakePayment' };
const ALL: Said = { ...PAY, entities: { pay_type: 'council_tax', amount: 45.6 } };
const WHOLE = 'pay my council tax 21234567 £45.60';

const made = (values: Partial<Payment> = {}): Payment => ({
  ...aPayment(),
  status: 'link_given',
  refundedPence: 0,
  updatedAt: NOW.toISOString(),
  ...values,
});
const talkWith = (payments: Payment[] = []) =>
  new Talk(paymentJourney(), contextOf({ ownPayments: async () => payments }));
const ids = (talk: Talk) => talk.last.messages.map(({ id }) => id);

describe('Paying a bill', () => {
  it('reads back what one sentence said, and acts on a yes alone', async () => {
    const talk = talkWith();
    const reply = await talk.say(WHOLE, ALL);
    expect(reply).to.include('Council Tax').and.include('2123 4567').and.include('£45.60');
    expect(talk.effects).to.deep.equal([]);
    await talk.say('yes', { intent: 'Yes' });
    const [effect] = talk.effects;
    expect(effect).to.deep.include({ kind: 'request-payment' });
    const { payment } = effect as unknown as { payment: Payment };
    expect(payment).to.include({ payType: 'council_tax', account: '21234567', accountFits: true, amountPence: 4560 });
    expect(payment.expiresAt).to.equal('2026-12-21T23:59:59.000Z');
    expect(payment.code).to.match(/^[0-9a-z]{14}$/);
  });

  it('says whom the link is from, how much and for what, and that the card belongs on that page only', async () => {
    const talk = talkWith();
    await talk.say(WHOLE, ALL);
    const reply = await talk.say('yes', { intent: 'Yes' });
    expect(reply).to.include('Norwich City Council').and.include('£45.60').and.include('Council Tax');
    expect(reply).to.match(/https:\/\/assistant\.example\.gov\.uk\/pay\/\w{14}/);
    expect(reply).to.include('Never send them in a chat, because');
    expect(reply).to.not.include('No money moves');
  });

  it('asks for no card, ever', async () => {
    const talk = talkWith();
    const replies = [await talk.say('pay a bill', PAY), await talk.say('rent'), await talk.say('123456789')];
    expect(replies.join('\n')).to.not.match(/card number|security code|expiry/i);
  });

  it('offers help before it asks for money', async () => {
    const talk = talkWith();
    expect(await talk.say('pay a bill', PAY)).to.match(/^You want to pay\. If you cannot pay, tell me/);
  });

  it('says where to pay when no payments are taken here, and asks nothing', async () => {
    const { payDoor: _, ...context } = contextOf();
    const talk = new Talk(paymentJourney(), context);
    const reply = await talk.say('pay my council tax', PAY);
    expect(ids(talk)).to.deep.equal(['payment-not-here']);
    expect(reply).to.include('0800 021 7784');
    expect(talk.last).to.include({ state: null, outcome: 'not-here' });
  });

  it('still helps, and still sends a dispute the right way, when no payments are taken here', async () => {
    const { payDoor: _, ...context } = contextOf();
    const help = new Talk(paymentJourney(), context);
    await help.say("I can't pay", { intent: 'PaymentHelp' });
    expect(help.last.outcome).to.equal('helped');
    const challenge = new Talk(paymentJourney(), context);
    await challenge.say('I dispute a parking fine', PAY);
    expect(challenge.last.outcome).to.equal('challenge');
  });

  it('gives one link for the same payment, and another when that has ended', async () => {
    const again = talkWith([made({ account: '21234567', amountPence: 4560 })]);
    await again.say(WHOLE, ALL);
    expect(again.last.outcome).to.equal('same-link');
    for (const other of [
      made({ account: '21234567', amountPence: 4560, status: 'withdrawn' }),
      made({ account: '21234567', amountPence: 4560, expiresAt: '2026-11-22T23:59:59.000Z' }),
      made({ account: '21234567', amountPence: 4561 }),
      made({ account: '21234568', amountPence: 4560 }),
    ]) {
      const talk = talkWith([other]);
      await talk.say(WHOLE, ALL);
      expect(ids(talk)).to.include('payment-read-back').and.not.include('payment-paid-before');
    }
  });

  it('says that the same was paid today, and does not say it of last week', async () => {
    const paid = { account: '21234567', amountPence: 4560, status: 'paid' as const };
    const today = talkWith([made({ ...paid, paidAt: '2026-11-23T08:00:00.000Z' })]);
    await today.say(WHOLE, ALL);
    expect(ids(today)).to.include('payment-paid-before');
    const lastWeek = talkWith([made({ ...paid, paidAt: '2026-11-16T08:00:00.000Z' })]);
    await lastWeek.say(WHOLE, ALL);
    expect(ids(lastWeek)).to.not.include('payment-paid-before');
  });

  it('waits for a payment whose answer has not come, and makes no second', async () => {
    const talk = talkWith([made({ account: '21234567', amountPence: 4560, status: 'pending' })]);
    expect(await talk.say(WHOLE, ALL)).to.include('Do not pay again');
    expect(talk.effects.map(({ kind }) => kind)).to.deep.equal(['ask-payment']);
  });

  it('warns once of a number that does not look right, and again of another', async () => {
    const talk = talkWith();
    await talk.say('pay my council tax', { ...PAY, entities: { pay_type: 'council_tax' } });
    expect(await talk.say('12345')).to.include('1234 5 is not like other numbers for Council Tax');
    expect(await talk.say('£45', { entities: { amount: 45 } })).to.not.include('is not like other numbers');
    await talk.say('change the number', { intent: 'None' });
    expect(await talk.say('99')).to.not.include('is not like');
    expect(await talk.say('54321')).to.include('5432 1 is not like other numbers');
  });

  for (const [text, said] of [
    ["I can't pay that", { intent: 'PaymentHelp' }],
    ['it is too much for me', {}],
    ['I am in debt and have no money', {}],
  ] as [string, Said][]) {
    it(`meets ${JSON.stringify(text)} with help at every question`, async () => {
      const steps: [string, Said][] = [
        ['pay a bill', PAY],
        ['rent', {}],
        ['123456789', {}],
        ['£45', { entities: { amount: 45 } }],
      ];
      for (let count = 0; count <= steps.length; count += 1) {
        const talk = talkWith();
        for (const [before, how] of steps.slice(0, count)) await talk.say(before, how);
        const reply = await talk.say(text, said);
        expect(talk.last, `after ${count} answers`).to.include({ state: null, outcome: 'helped' });
        expect(reply).to.include('Breathing Space').and.include('StepChange').and.include('0344 980 3333');
        expect(reply).to.not.include('/pay/');
      }
    });
  }

  it('puts a person first when a bailiff or a court is named', async () => {
    const talk = talkWith();
    await talk.say('the bailiffs are at my door and I cannot pay my rent', { intent: 'PaymentHelp' });
    expect(ids(talk)[0]).to.equal('payment-help-urgent');
  });

  it('always ends or asks, and makes a payment only of what was read back, whatever is said', async () => {
    const parts = fc.constantFrom(
      ...[
        'pay',
        'council tax',
        'rent',
        'parking fine',
        '21234567',
        'UH12345678',
        '£45.60',
        '0',
        '-5',
        'yes',
        'no',
        'back',
      ],
      ...[
        'change',
        'the amount',
        'challenge',
        'skip',
        'not sure',
        'save',
        'stop',
        'refund',
        '1',
        '2',
        'ab12 cde',
        '…',
        '',
      ],
    );
    const intents = fc.constantFrom<Said['intent']>(
      'None',
      'MakePayment',
      'PaymentHelp',
      'Yes',
      'No',
      'GoBack',
      'Repeat',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.array(parts, { maxLength: 4 }), intents), { minLength: 1, maxLength: 14 }),
        async (turns) => {
          const talk = talkWith();
          let readBack = '';
          for (const [texts, intent] of turns) {
            const text = texts.join(' ');
            const amount = /£45\.60/.test(text) ? { amount: 45.6 } : {};
            const before = talk.effects.length;
            const reply = await talk.say(text, { ...(intent ? { intent } : {}), entities: amount });
            for (const effect of talk.effects.slice(before)) {
              if (effect.kind !== 'request-payment') continue;
              const { amountPence, account } = effect.payment;
              expect(Number.isSafeInteger(amountPence) && amountPence > 0).to.equal(true);
              expect(readBack.replaceAll(' ', '')).to.include(account);
            }
            if (ids(talk).includes('payment-read-back')) readBack = reply;
            if (talk.last.state === null && talk.last.handled) break;
            if (talk.last.handled) expect(talk.question).to.not.equal(undefined);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('A payment named by its reference in another chat', () => {
  const REFERENCE = 'NOR-7F3K-92';
  const said: [PublicPayment['status'], string, string][] = [
    [
      'link_given',
      '2026-12-21T23:59:59.000Z',
      'is not paid. The link that came with it can be used until Monday 21 December',
    ],
    ['declined', '2026-12-21T23:59:59.000Z', 'is not paid. The link'],
    ['link_given', '2026-11-22T23:59:59.000Z', 'its link has ended'],
    ['withdrawn', '2026-12-21T23:59:59.000Z', 'its link has ended'],
    ['pending', '2026-12-21T23:59:59.000Z', 'Do not pay again'],
    ['paid', '2026-12-21T23:59:59.000Z', 'went through. It was paid on Monday 23 November 2026'],
    ['part_refunded', '2026-12-21T23:59:59.000Z', 'money was sent back'],
  ];
  for (const [status, expiresAt, words] of said) {
    it(`that is ${status} until ${expiresAt.slice(0, 10)}: ${words}`, async () => {
      const payment = {
        reference: REFERENCE,
        status,
        expiresAt,
        ...(status === 'paid' ? { paidAt: NOW.toISOString() } : {}),
      };
      const talk = new Talk(progressJourney(), contextOf({ payment: async () => payment }));
      const reply = await talk.say(`how is ${REFERENCE}`, {
        intent: 'CheckProgress',
        entities: { reference: REFERENCE },
      });
      expect(reply).to.include(REFERENCE).and.include(words);
      expect(reply).to.not.include('£').and.not.include('Council Tax');
      expect(talk.effects.length).to.equal(status === 'pending' ? 1 : 0);
    });
  }
});
