import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../support/chromium.ts';
import { BROWSER_TIMEOUT_MS, type OpenPage, openPage, send } from './open-page.ts';

const press = { press: { form: 'f1', field: 'category', value: 'missed_bin' } };
const QUESTION = {
  type: 'message',
  text: 'What is the problem?',
  suggestedActions: { actions: [{ type: 'postBack', title: 'A missed bin', value: press }] },
};

describe('web chat page: sending', function () {
  this.timeout(BROWSER_TIMEOUT_MS);
  let browser: Browser;
  let open: OpenPage;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openPage(browser);
    await open.page.getByText('Hello. How can we help?').waitFor();
  });
  afterEach(async () => {
    await open.close();
    expect(open.wrongs).to.deep.equal([]);
  });

  it('posts a message with an id of its own and shows it once, as sent', async () => {
    const { page, server } = open;
    server.bot = () => [{ type: 'message', text: 'Thank you.' }];
    await send(page, 'My bin was missed');
    await page.getByText('Thank you.').waitFor();
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(await page.getByText('My bin was missed').count()).to.equal(1);
    expect(server.posted[0]).to.include({ type: 'message', text: 'My bin was missed' });
    expect(server.posted[0]?.from?.id).to.equal(server.conversation.userId);
    expect(server.posted[0]?.channelData?.clientActivityID).to.match(/^[0-9a-f]{32}$/u);
    expect(await page.getByLabel('Your message').inputValue()).to.equal('');
  });

  it('posts what a pressed button stands for, shows its words as the resident’s, and keeps it usable later', async () => {
    const { page, server } = open;
    server.say(QUESTION);
    await page.getByRole('button', { name: 'A missed bin' }).click();
    await page.getByText('Sent', { exact: true }).waitFor();
    server.say({ ...QUESTION, text: 'And the next?' });
    await page.getByText('And the next?').waitFor();
    expect(await page.locator('.choices.earlier').count()).to.equal(1);
    await page.getByRole('button', { name: 'A missed bin' }).first().click();
    await page.locator('.delivery').nth(1).getByText('Sent').waitFor();
    expect(server.posted.map(({ text, value }) => ({ text, value }))).to.deep.equal([
      { text: 'A missed bin', value: press },
      { text: 'A missed bin', value: press },
    ]);
    expect(await page.locator('.ours').first().textContent()).to.match(/You.*A missed bin/u);
  });

  it('says that a message was not sent, and sends it again under the same id', async () => {
    const { page, server } = open;
    server.fail('post', { status: 400 });
    await send(page, 'Hello there');
    await page.locator('.failed', { hasText: 'Not sent.' }).waitFor();
    expect(server.posted).to.have.length(0);
    server.fail('post', { status: 0, done: true }, { status: 0 }, { status: 0 });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).to.equal(0);
    expect(new Set(server.posted.map(({ channelData }) => channelData?.clientActivityID)).size).to.equal(1);
    expect(await page.locator('.ours').count()).to.equal(1);
  });

  it('tries again by itself when the server is busy or gone for a moment', async () => {
    const { page, server } = open;
    server.fail('post', { status: 503 }, { status: 0 });
    await send(page, 'Hello there');
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(server.posted).to.have.length(1);
  });

  it('offers to try again when the server stays away', async () => {
    const { page, server } = open;
    server.fail('post', { status: 503 }, { status: 503 }, { status: 503 });
    await send(page, 'Hello there');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Sent', { exact: true }).waitFor();
  });

  it('waits as long as it is asked to, says so, and then sends', async () => {
    const { page, server } = open;
    server.fail('post', { status: 429, retryAfter: 2 });
    await send(page, 'Hello there');
    await page.getByText('We will send this one in 2 seconds.').waitFor();
    await page.getByText('We will send this one in 1 second.').waitFor();
    expect(server.posted).to.have.length(0);
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(server.posted).to.have.length(1);
  });

  it('keeps the order of messages when the first has to wait', async () => {
    const { page, server } = open;
    server.fail('post', { status: 503 });
    for (const text of ['one', 'two', 'three']) await send(page, text);
    await page
      .locator('.delivery', { hasText: /^Sent$/u })
      .nth(2)
      .waitFor();
    expect(server.posted.map(({ text }) => text)).to.deep.equal(['one', 'two', 'three']);
  });

  it('does not send an empty message, and says what to do', async () => {
    const { page, server } = open;
    await send(page, '  \n ');
    await page.getByText('Write a message or add a photo').waitFor();
    expect(await page.getByLabel('Your message').getAttribute('aria-invalid')).to.equal('true');
    await page.getByLabel('Your message').fill('x');
    expect(await page.getByText('Write a message or add a photo').count()).to.equal(0);
    expect(server.calls).not.to.include('post');
  });

  it('counts near the limit, and does not send more than 4,000 characters', async () => {
    const { page, server } = open;
    const box = page.getByLabel('Your message');
    await box.fill('a'.repeat(3_599));
    expect(await page.locator('#count').textContent()).to.equal('');
    await box.fill('a'.repeat(3_999));
    expect(await page.locator('#count').textContent()).to.equal('You have 1 character left');
    await send(page, 'a'.repeat(4_012));
    await page.locator('#composer-error', { hasText: 'Your message is 12 characters too long' }).waitFor();
    expect((await box.inputValue()).length).to.equal(4_012);
    expect(server.calls).not.to.include('post');
    await send(page, 'a'.repeat(4_000));
    await page.getByText('Sent', { exact: true }).waitFor();
  });

  it('makes a new line with Shift and Enter', async () => {
    const { page, server } = open;
    const box = page.getByLabel('Your message');
    await box.pressSequentially('one');
    await box.press('Shift+Enter');
    await box.pressSequentially('two');
    await box.press('Enter');
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(server.posted[0]?.text).to.equal('one\ntwo');
    expect(await page.locator('.ours br').count()).to.equal(1);
  });
});
