import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expectAccessible } from '../../journeys/support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { type PayingService, startPaying } from '../../support/paying-service.ts';
import { openFolder } from '../../support/storages.ts';

describe('the pages to pay', function () {
  this.timeout(60_000);
  let browser: Browser;
  let paying: PayingService;
  let remove: () => Promise<void>;
  before(async () => {
    const folder = await openFolder();
    remove = folder.remove;
    paying = await startPaying(folder.storage, { NO_LIMITS: 'true' });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await paying?.stop();
    await remove?.();
  });

  /** A page in a browser of its own, with whatever its console complains of. */
  async function withPage(options: BrowserContextOptions, check: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const wrongs: string[] = [];
    page.on('console', (line) => line.type() === 'error' && wrongs.push(line.text()));
    page.on('pageerror', (error) => wrongs.push(error.message));
    try {
      await check(page);
      // The status of a page is told there as well, and is no fault of the page.
      expect(wrongs.filter((text) => !/status of (400|410)/.test(text))).to.deep.equal([]);
    } finally {
      await context.close();
    }
  }

  const looks: Record<string, BrowserContextOptions> = {
    'a wide screen': { viewport: { width: 1100, height: 800 } },
    '320 pixels in the dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 400, height: 800 }, forcedColors: 'active' },
  };
  for (const [name, options] of Object.entries(looks)) {
    it(`pass axe at every step on ${name}, and nothing runs over the side`, () =>
      withPage(options, async (page) => {
        const { link } = await paying.ask();
        await page.goto(link);
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Continue to pay £45.60' }).click();
        await page.getByRole('heading', { name: 'Sandbox: how does this payment end?' }).waitFor();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Go on' }).click();
        await page.getByRole('alert').waitFor();
        await expectAccessible(page);
        await page.getByLabel('The card is declined').check();
        await page.getByRole('button', { name: 'Go on' }).click();
        await page.getByText('Your card was not accepted').waitFor();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Try to pay £45.60 again' }).click();
        await page.getByLabel('The payment goes through').check();
        await page.getByRole('button', { name: 'Go on' }).click();
        await page.getByRole('heading', { name: 'Payment received' }).waitFor();
        await expectAccessible(page);
      }));
  }

  it('work by the keyboard alone, and without scripts', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      const { link } = await paying.ask();
      await page.goto(link);
      await page.getByRole('button', { name: 'Continue to pay' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('The payment goes through').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Payment received' }).waitFor();
    }));

  it('say on their face that no money moves', () =>
    withPage({}, async (page) => {
      const { link } = await paying.ask();
      await page.goto(link);
      expect(await page.getByText('This is a trial. No money moves').isVisible()).to.equal(true);
      await page.getByRole('button', { name: 'Continue to pay' }).click();
      expect(await page.getByText('This page stands in for the real page to pay').isVisible()).to.equal(true);
    }));
});
