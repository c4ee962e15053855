import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../support/chromium.ts';
import { BROWSER_TIMEOUT_MS, type OpenPage, openPage, send } from './open-page.ts';

const BUTTON = { type: 'postBack', title: 'A missed bin', value: {} };
const kept = (page: Page) => page.evaluate(() => sessionStorage.length);

describe('web chat page: the end of a chat', function () {
  this.timeout(BROWSER_TIMEOUT_MS);
  let browser: Browser;
  let open: OpenPage;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openPage(browser);
    open.server.say({
      type: 'message',
      text: 'Your reference is ALD-7F3K-9Q.',
      suggestedActions: { actions: [BUTTON] },
    });
    await open.page.getByText('ALD-7F3K-9Q').waitFor();
  });
  afterEach(async () => {
    await open.close();
    expect(open.wrongs).to.deep.equal([]);
  });

  async function expectEnded(page: Page): Promise<void> {
    await page.getByRole('heading', { name: 'This chat has ended' }).waitFor();
    expect(await page.getByText('ALD-7F3K-9Q').isVisible()).to.equal(true);
    expect(await page.getByLabel('Your message').isVisible()).to.equal(false);
    expect(await page.getByRole('button', { name: 'A missed bin' }).isDisabled()).to.equal(true);
    expect(await kept(page)).to.equal(0);
  }

  it('ends when the council ends it, keeps the messages readable, and starts a new one below', async () => {
    const { page, server } = open;
    server.say({ type: 'endOfConversation', text: 'Goodbye.' });
    await page.getByText('Goodbye.').waitFor();
    await expectEnded(page);
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await page.getByRole('heading', { name: 'New chat' }).waitFor();
    await page.getByText('Hello. How can we help?').nth(1).waitFor();
    expect(server.conversations).to.have.length(2);
    expect(await page.getByText('ALD-7F3K-9Q').isVisible()).to.equal(true);
    await send(page, 'Hello again');
    await page.getByText('Sent', { exact: true }).waitFor();
  });

  it('ends when the server knows the conversation no more, as it posts', async () => {
    const { page, server } = open;
    server.conversation.ended = true;
    await send(page, 'Are you there?');
    await expectEnded(page);
    await page.locator('.failed', { hasText: 'Not sent.' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).to.equal(0);
  });

  it('ends when the server knows the conversation no more, as it reconnects', async () => {
    const { page, server } = open;
    server.conversation.ended = true;
    server.dropSockets();
    await expectEnded(page);
  });

  it('ends when the token is refused for good', async () => {
    const { page, server } = open;
    server.conversation.token = 'another';
    server.dropSockets();
    await expectEnded(page);
  });

  it('says so after a reload of a chat that is over', async () => {
    const { page, server } = open;
    server.conversation.ended = true;
    await page.reload();
    await page.getByRole('heading', { name: 'This chat has ended' }).waitFor();
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await page.getByText('Hello. How can we help?').waitFor();
  });

  it('ends when the resident wishes, after asking, and tells the server', async () => {
    const { page, server } = open;
    await page.getByRole('button', { name: 'End chat' }).click();
    await page.getByRole('button', { name: 'No, go back' }).click();
    expect(await page.getByLabel('Your message').isVisible()).to.equal(true);
    await page.getByRole('button', { name: 'End chat' }).click();
    await page.getByRole('button', { name: 'Yes, end chat' }).click();
    await expectEnded(page);
    expect(server.posted.map(({ type }) => type)).to.deep.equal(['endOfConversation']);
    await page.reload();
    await page.getByText('Hello. How can we help?').waitFor();
    expect(await page.getByText('ALD-7F3K-9Q').count()).to.equal(0);
  });
});
