import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../support/chromium.ts';
import type { FakeServer } from './fake-server.ts';
import { BROWSER_TIMEOUT_MS, type OpenOptions, type OpenPage, openPage, send } from './open-page.ts';

describe('web chat page: connection', function () {
  this.timeout(BROWSER_TIMEOUT_MS);
  let browser: Browser;
  let open: OpenPage | undefined;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  afterEach(async () => {
    await open?.close();
    expect(open?.wrongs).to.deep.equal([]);
  });

  async function start(prepare?: OpenOptions['prepare']): Promise<{ page: Page; server: FakeServer }> {
    open = await openPage(browser, prepare ? { prepare } : {});
    await open.page.getByText('Hello. How can we help?').waitFor();
    return open;
  }

  it('comes back by itself after a loss, says so, and shows what it missed', async () => {
    const { page, server } = await start();
    server.down = true;
    server.dropSockets();
    await page.getByText('Connection lost. Trying again…').waitFor();
    server.say('Said while you were away');
    server.down = false;
    await page.getByText('Said while you were away').waitFor();
    await page.getByText('Connected again').waitFor();
    expect(await page.getByText('Hello. How can we help?').count()).to.equal(1);
    await page.getByText('Connected again').waitFor({ state: 'detached' });
  });

  it('offers the telephone when it cannot come back for long', async () => {
    const { page, server } = await start();
    server.down = true;
    server.dropSockets();
    await page.getByText('You can also call 01632 960000.').waitFor();
  });

  it('starts once the server is there', async () => {
    const { page, server } = await start((server) => {
      server.fail('token', { status: 503 });
      server.fail('start', { status: 0 }, { status: 503, retryAfter: 1 });
    });
    await send(page, 'Hello');
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(server.conversations).to.have.length(1);
  });

  it('calls less and less often on a server that takes it in and drops it again', async () => {
    const { page, server } = await start();
    const dropping = setInterval(() => server.dropSockets(), 20);
    await page.waitForTimeout(4_000);
    clearInterval(dropping);
    const calls = server.calls.filter((call) => call === 'reconnect').length;
    expect(calls).to.be.within(2, 5);
    await page.getByText('Connected again').waitFor();
  });

  it('polls where a stream cannot open, and shows each message once', async () => {
    const { page, server } = await start((server) => {
      server.acceptSockets = false;
      server.bot = ({ text }) => [{ type: 'message', text: `You said ${text}` }];
    });
    await send(page, 'fridge');
    await page.getByText('You said fridge').waitFor();
    server.say('One more');
    await page.getByText('One more').waitFor();
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(await page.locator('.message').count()).to.equal(4);
    expect(await page.locator('#status').textContent()).to.equal('');
  });

  it('polls when another window takes the stream, so that neither fights the other', async () => {
    const { page, server } = await start();
    for (const socket of server.conversation.sockets) socket.close(1000, 'collision');
    server.say('Still here');
    await page.getByText('Still here').waitFor();
    expect(server.conversation.sockets.size).to.equal(0);
  });

  it('replays the whole chat after a reload, in the same conversation', async () => {
    const { page, server } = await start((server) => {
      server.bot = ({ text }) => [{ type: 'message', text: `You said ${text}` }];
    });
    await send(page, 'fridge');
    await page.getByText('You said fridge').waitFor();
    await page.reload();
    await page.getByText('You said fridge').waitFor();
    expect(await page.locator('.speaker').allTextContents()).to.deep.equal(['Assistant', 'You', 'Assistant']);
    await send(page, 'bags');
    await page.getByText('You said bags').waitFor();
    expect(server.conversations).to.have.length(1);
    expect(await page.locator('.message').count()).to.equal(5);
  });

  it('keeps words that were not sent through a reload, under the same id', async () => {
    const { page, server } = await start();
    server.fail('post', { status: 400 });
    await send(page, 'Do not lose me');
    await page.locator('.failed', { hasText: 'Not sent.' }).waitFor();
    const before = await page.evaluate(
      () => JSON.parse(sessionStorage.getItem('council-chat') ?? '').unsent[0].clientId,
    );
    await page.reload();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(server.posted.map(({ text, channelData }) => [text, channelData?.clientActivityID])).to.deep.equal([
      ['Do not lose me', before],
    ]);
  });

  it('does not offer a message again that did arrive before the reload', async () => {
    const { page, server } = await start();
    server.acceptSockets = false;
    server.dropSockets();
    // Many: a browser repeats by itself what was cut off.
    server.fail('post', { status: 0, done: true }, ...Array.from({ length: 50 }, () => ({ status: 0 })));
    server.fail('poll', ...Array.from({ length: 50 }, () => ({ status: 503 })));
    await send(page, 'I did arrive');
    await page.locator('.failed', { hasText: 'Not sent.' }).waitFor();
    server.acceptSockets = true;
    await page.reload();
    await page.getByText('I did arrive').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).to.equal(0);
    expect(await page.getByText('I did arrive').count()).to.equal(1);
  });

  for (const [by, acceptSockets] of [
    ['stream', true],
    ['polling', false],
  ] as const)
    it(`renews its token in good time, by ${by}`, async () => {
      const { page, server } = await start((server) => {
        server.acceptSockets = acceptSockets;
        server.lifetime = 4;
        server.fail('refresh', { status: 503 });
      });
      await page.waitForFunction(() => JSON.parse(sessionStorage.getItem('council-chat') ?? '').token.endsWith('+'));
      await send(page, 'Hello');
      await page.getByText('Sent', { exact: true }).waitFor();
      expect(server.calls.filter((call) => call === 'refresh').length).to.be.greaterThan(1);
    });

  it('asks for a new token when the old one was refused, and goes on', async () => {
    const { page, server } = await start();
    server.fail('post', { status: 403 });
    await send(page, 'Hello');
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(server.calls.filter((call) => call === 'token')).to.have.length(2);
  });

  it('shows a repeated activity once', async () => {
    const { page, server } = await start();
    server.say({ type: 'message', id: 'same', text: 'Only once' });
    server.say({ type: 'message', id: 'same', text: 'Only once' });
    server.say('Last');
    await page.getByText('Last').waitFor();
    expect(await page.getByText('Only once').count()).to.equal(1);
  });

  it('shows that somebody is writing, and stops when they have written', async () => {
    const { page, server } = await start();
    server.say({ type: 'typing' });
    await page.getByText('The assistant is writing').waitFor();
    server.say('Here it is');
    await page.getByText('Here it is').waitFor();
    expect(await page.getByText('The assistant is writing').isVisible()).to.equal(false);
  });

  it('does not stop at frames it cannot read', async () => {
    const { page, server } = await start();
    for (const socket of server.conversation.sockets) {
      for (const frame of ['', 'null', '[1]', '{"activities":[null,7,{"type":3},{"type":"event"}]}', '<html>'])
        socket.send(frame);
    }
    server.say('Good');
    await page.getByText('Good', { exact: true }).waitFor();
  });
});
