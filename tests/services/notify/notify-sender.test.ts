import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { CallError } from '../../../services/calls/call-text.ts';
import { ContactRefusedError, type WordsToSend } from '../../../services/contact/contact.ts';
import { TryLaterError } from '../../../services/jobs/jobs.ts';
import { readNotifyKey } from '../../../services/notify/api-key.ts';
import { NotifySender } from '../../../services/notify/notify-sender.ts';
import { API_KEY, FakeNotify, type Mishap, SECRET, SERVICE_ID, TEMPLATES } from './fake-notify.ts';

const PHONE = { kind: 'sms', phone: '+447700900123' } as const;

const aMessage = (over: Partial<WordsToSend> = {}): WordsToSend => ({
  id: randomUUID(),
  to: PHONE,
  subject: 'News of your report',
  words: 'It is done.',
  mayHaveBeenSent: false,
  ...over,
});

describe('GOV.UK Notify', () => {
  let notify: FakeNotify;
  let url: string;
  let sender: NotifySender;
  beforeEach(async () => {
    notify = new FakeNotify();
    url = await notify.start();
    sender = aSender();
  });
  afterEach(() => notify.stop());

  const aSender = (over: Partial<ConstructorParameters<typeof NotifySender>[0]> = {}): NotifySender =>
    new NotifySender({
      key: { serviceId: SERVICE_ID, secret: SECRET },
      url,
      templates: TEMPLATES,
      patienceMs: 300,
      ...over,
    });
  const thrown = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('reads a key from its end, since its name may hold hyphens', () => {
    expect(readNotifyKey(API_KEY)).to.deep.equal({ serviceId: SERVICE_ID, secret: SECRET });
    for (const wrong of ['', 'key', SECRET, `${API_KEY}x`]) expect(readNotifyKey(wrong), wrong).to.equal(undefined);
  });

  it('takes a text, an e-mail and a letter, with our own opaque reference', async () => {
    const text = aMessage();
    const email = aMessage({ to: { kind: 'email', email: 'sam@example.com' } });
    const lines = ['Sam Example', '12 Alder Road', 'Norwich', 'NR3 1AB'];
    const letter = aMessage({ to: { kind: 'letter', lines } });
    for (const message of [text, email, letter]) {
      const { providerId } = await sender.send(message);
      expect(notify.taken.at(-1)).to.include({ id: providerId, kind: message.to.kind, reference: message.id });
    }
    const [first, second, third] = notify.taken.map(({ body }) => body);
    expect(first).to.deep.equal({
      template_id: TEMPLATES.sms,
      reference: text.id,
      phone_number: '+447700900123',
      personalisation: { message: 'It is done.' },
    });
    expect(second).to.deep.include({
      email_address: 'sam@example.com',
      personalisation: { subject: 'News of your report', message: 'It is done.' },
      sanitise_content_for: ['message'],
    });
    expect(third?.personalisation).to.deep.equal({
      ...{ address_line_1: 'Sam Example', address_line_2: '12 Alder Road' },
      ...{ address_line_3: 'Norwich', address_line_4: 'NR3 1AB', message: 'It is done.' },
    });
  });

  it('says what became of a message, and of one it does not know nothing', async () => {
    for (const [phone, status] of [
      ['+447700900123', 'delivered'],
      ['+447700900002', 'permanent-failure'],
      ['+447700900003', 'temporary-failure'],
    ] as const) {
      const { providerId } = await sender.send(aMessage({ to: { kind: 'sms', phone } }));
      expect(await sender.status(providerId), phone).to.equal(status);
    }
    expect(await sender.status(randomUUID())).to.equal(undefined);
  });

  for (const [what, over, code] of [
    ['a number that is none', { to: { kind: 'sms', phone: '12' } }, 'notify-ValidationError'],
    ['an address that is none', { to: { kind: 'email', email: 'nobody' } }, 'notify-ValidationError'],
    ['a postal address of two lines', { to: { kind: 'letter', lines: ['a', 'b'] } }, 'address'],
    ['a script that would come out as question marks', { words: 'مرحبا' }, 'script'],
    ['a text that is too long', { words: 'x'.repeat(919) }, 'too-long'],
  ] as const) {
    it(`will never take ${what}`, async () => {
      const error = await thrown(sender.send(aMessage(over as Partial<WordsToSend>)));
      expect(error).to.be.instanceOf(ContactRefusedError);
      expect(error).to.include({ code });
      expect(notify.taken).to.deep.equal([]);
    });
  }

  it('will never take a message for a template that is wrong or not there', async () => {
    const wrong = await thrown(aSender({ templates: { sms: randomUUID() } }).send(aMessage()));
    expect(wrong).to.include({ code: 'notify-BadRequestError' });
    expect(await thrown(aSender({ templates: {} }).send(aMessage()))).to.include({ code: 'no-template-for-sms' });
  });

  for (const [what, mishap, code, atLeast] of [
    ['too many calls this minute', { status: 429, error: 'RateLimitError' }, 'notify-rate-limit', 60_000],
    ['too many messages today', { status: 429, error: 'TooManyRequestsError' }, 'notify-daily-limit', 60_000],
  ] as const) {
    it(`is called later after ${what}`, async () => {
      notify.mishaps.push(mishap);
      const error = await thrown(sender.send(aMessage()));
      expect(error).to.be.instanceOf(TryLaterError);
      expect(error).to.include({ code });
      expect((error as TryLaterError).afterMs).to.be.within(atLeast, 24 * 60 * 60_000 + 60_000);
    });
  }

  it('is called later when it refuses our key, or our clock', async () => {
    const wrongKey = aSender({ key: { serviceId: SERVICE_ID, secret: randomUUID() } });
    expect(await thrown(wrongKey.send(aMessage()))).to.include({ code: 'notify-refuses-our-key' });
    notify.clockAhead = 31;
    expect(await thrown(sender.send(aMessage()))).to.include({ code: 'notify-refuses-our-key' });
    notify.clockAhead = 29;
    await sender.send(aMessage());
  });

  for (const [mishap, code] of [
    ['hangs', 'timeout'],
    ['hangs up', 'network'],
    ['html', 'not-json'],
    ['redirect', 'network'],
    ['huge', 'too-large'],
  ] as [Mishap, string][]) {
    it(`gives no answer: it ${String(mishap)}`, async () => {
      notify.mishaps.push(mishap);
      const error = await thrown(sender.send(aMessage()));
      expect(error).to.be.instanceOf(CallError);
      expect(error).to.include({ code });
      await sender.send(aMessage());
    });
  }

  it('is asked before a message is sent again that may be there', async () => {
    const message = aMessage();
    notify.mishaps.push('hangs after it was done');
    expect(await thrown(sender.send(message))).to.include({ code: 'timeout' });
    const again = await sender.send({ ...message, mayHaveBeenSent: true });
    expect(notify.taken.map(({ id }) => id)).to.deep.equal([again.providerId]);
    const other = aMessage({ mayHaveBeenSent: true });
    await sender.send(other);
    expect(notify.taken.map(({ reference }) => reference)).to.deep.equal([message.id, other.id]);
  });

  it('is not called any more when it has failed five times in a row', async () => {
    notify.mishaps.push(...Array.from({ length: 5 }, () => ({ status: 500 })));
    for (let i = 0; i < 5; i += 1) await thrown(sender.send(aMessage()));
    expect(await thrown(sender.send(aMessage()))).to.include({ code: 'notify-is-down' });
    expect(notify.calls).to.have.length(5);
  });

  it('is called however often it refuses a message', async () => {
    for (let i = 0; i < 6; i += 1) await thrown(sender.send(aMessage({ to: { kind: 'sms', phone: '12' } })));
    await sender.send(aMessage());
    expect(notify.taken).to.have.length(1);
  });
});
