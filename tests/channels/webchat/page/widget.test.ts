import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../../support/chromium.ts';
import { FakeServer } from './fake-server.ts';
import { BROWSER_TIMEOUT_MS } from './open-page.ts';

describe('web chat widget on another site', function () {
  this.timeout(BROWSER_TIMEOUT_MS);
  let browser: Browser;
  let chat: FakeServer;
  let host: FakeServer;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    [chat, host] = [new FakeServer(), new FakeServer()];
    await Promise.all([chat.start(), host.start()]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await Promise.all([chat.stop(), host.stop()]);
  });

  async function visit(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await page.route('https://www.bbc.co.uk/weather', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
    );
    await page.goto(`${host.url}/host?chat=${encodeURIComponent(chat.url)}`);
    return page;
  }

  async function openChat(page: Page) {
    await page.getByRole('button', { name: 'Chat with us' }).click();
    const frame = page.frameLocator('iframe[title="Chat with us"]');
    await frame.getByText('Hello. How can we help?').waitFor();
    return frame;
  }

  it('loads nothing of the chat until it is opened, then chats in a frame of our own origin', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Chat with us' }).waitFor();
    expect(chat.calls).to.deep.equal([]);
    const frame = await openChat(page);
    await frame.getByLabel('Your message').fill('Hello');
    await frame.getByLabel('Your message').press('Enter');
    await frame.getByText('Sent', { exact: true }).waitFor();
    expect(page.frames()[1]?.url()).to.equal(`${chat.url}/?embedded=1&lang=en`);
  });

  it('gives the site around it nothing: no globals, no way to the frame’s page or token', async () => {
    const page = await visit();
    await openChat(page);
    const names = 'Object.keys(window).filter((name) => /chat|council|widget/i.test(name)).join()';
    expect(await page.evaluate(names)).to.equal('');
    const reached = await page.locator('iframe').evaluate((frame) => {
      try {
        return String((frame as unknown as { contentWindow: typeof globalThis }).contentWindow.sessionStorage.length);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).to.equal('SecurityError');
  });

  it('closes by its button and by Escape from inside, gives the focus back, and keeps the chat', async () => {
    const page = await visit();
    const frame = await openChat(page);
    await page.getByRole('button', { name: 'Close chat' }).click();
    expect(await page.locator('iframe').isVisible()).to.equal(false);
    await page.keyboard.press('Enter');
    await frame.getByLabel('Your message').press('Escape');
    await page.getByRole('button', { name: 'Chat with us' }).waitFor();
    await page.keyboard.press('Enter');
    await frame.getByText('Hello. How can we help?').waitFor();
    expect(chat.conversations).to.have.length(1);
  });

  it('leaves the whole page on the quick exit, by the link and by three Escapes', async () => {
    const page = await visit();
    const frame = await openChat(page);
    await frame.getByRole('link', { name: 'Leave this page now' }).click();
    await page.getByRole('heading', { name: 'Weather' }).waitFor();
    const again = await visit();
    await (await openChat(again)).getByLabel('Your message').press('Escape');
    await again.keyboard.press('Escape');
    await again.keyboard.press('Escape');
    await again.getByRole('heading', { name: 'Weather' }).waitFor();
  });

  it('does not obey words from anybody but its own frame', async () => {
    const page = await visit();
    await openChat(page);
    await page.evaluate("postMessage('council-chat:leave', '*'); postMessage('council-chat:escape', '*')");
    await page.waitForTimeout(200);
    expect(await page.getByRole('heading', { name: 'Bins' }).isVisible()).to.equal(true);
    expect(await page.locator('iframe').isVisible()).to.equal(true);
  });

  it('fills a telephone’s screen, and passes axe open and closed', async () => {
    const page = await visit({ viewport: { width: 375, height: 667 } });
    await page.getByRole('button', { name: 'Chat with us' }).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).to.deep.equal([]);
    await openChat(page);
    const panel = await page.getByRole('dialog', { name: 'Chat with us' }).boundingBox();
    expect(panel).to.deep.include({ x: 0, y: 0, width: 375, height: 667 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).to.deep.equal([]);
  });
});
