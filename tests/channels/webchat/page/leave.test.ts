import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../support/chromium.ts';
import { BROWSER_TIMEOUT_MS, type OpenPage, openPage, send } from './open-page.ts';

const ELSEWHERE = 'https://www.bbc.co.uk/weather';

describe('web chat page: quick exit', function () {
  this.timeout(BROWSER_TIMEOUT_MS);
  let browser: Browser;
  let open: OpenPage;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openPage(browser, { prepare: (_, page) => standIn(page) });
    await open.page.getByText('Hello. How can we help?').waitFor();
    await send(open.page, 'Please help me');
    await open.page.getByText('Sent', { exact: true }).waitFor();
  });
  afterEach(() => open.close());

  /** The other site is not asked in a test. */
  async function standIn(page: Page): Promise<void> {
    await page.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
  }

  async function expectGone(): Promise<void> {
    const { page, server } = open;
    await page.getByRole('heading', { name: 'Weather' }).waitFor();
    expect(page.url()).to.equal(ELSEWHERE);
    await page.goBack();
    expect(page.url()).to.equal('about:blank');
    await page.goto(server.url);
    await page.getByText('Hello. How can we help?').waitFor();
    expect(await page.getByText('Please help me').count()).to.equal(0);
    expect(server.conversations).to.have.length(2);
  }

  it('leaves by the button, forgets the chat, and "back" does not return to it', async () => {
    await open.page.getByRole('link', { name: 'Leave this page now' }).click();
    await expectGone();
  });

  it('leaves when Escape is pressed three times quickly', async () => {
    for (let times = 0; times < 3; times += 1) await open.page.keyboard.press('Escape');
    await expectGone();
  });

  it('stays when Escape is pressed slowly', async () => {
    const { page } = open;
    for (let times = 0; times < 3; times += 1) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(900);
    }
    expect(await page.getByText('Please help me').isVisible()).to.equal(true);
  });

  it('shows a blank page at once, even when the other site is slow to answer', async () => {
    const { page } = open;
    // A browser answers no questions while it waits for the next page, so this one tells of itself.
    await page.evaluate(`void new MutationObserver(() => console.log(
      'now', document.body.childElementCount, sessionStorage.length, document.title.trim(), '.',
    )).observe(document.body, { childList: true })`);
    await page.route(ELSEWHERE, () => {});
    const told = page.waitForEvent('console', (message) => message.text().startsWith('now'));
    await page.evaluate("void setTimeout(() => document.getElementById('leave').click())");
    expect((await told).text()).to.equal('now 0 0  .');
  });
});
