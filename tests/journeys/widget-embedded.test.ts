import { expect } from 'chai';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { expectAccessible } from './support/axe.ts';
import { HostSite } from './support/host-site.ts';
import { dumpedSofa, nextAnswer } from './support/main-job.ts';
import { type ServiceHere, startHere } from './support/service-here.ts';
import { watch } from './support/wrongs.ts';

const FRAME = 'iframe[title="Chat with us"]';

describe('the widget on a page of another site', function () {
  this.timeout(60_000);
  let browser: Browser;
  let context: BrowserContext;
  let site: HostSite;
  let stranger: HostSite;
  let service: ServiceHere;
  before(async () => {
    browser = await launchChromium();
    [site, stranger] = await Promise.all([HostSite.start(), HostSite.start()]);
    service = await startHere([site.origin]);
    for (const host of [site, stranger]) {
      host.page(`<main><h1>Bins and recycling</h1></main><script src="${service.url}/widget.js" defer></script>`);
    }
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    await service.stop();
    await Promise.all([site.stop(), stranger.stop()]);
  });

  it('opens the chat in its frame, and the job begins there', async () => {
    const wrongs = watch(context);
    const page = await context.newPage();
    await page.goto(site.origin);
    await page.getByRole('button', { name: 'Chat with us' }).click();
    const last = page.frameLocator(FRAME).locator('.message.theirs:last-child');
    await last.getByText('Hello').waitFor();
    await page.frameLocator(FRAME).getByLabel('Your message').fill(dumpedSofa(12));
    await page.frameLocator(FRAME).getByLabel('Your message').press('Enter');
    await last.getByText('How much is there?').waitFor();
    const text = (await last.locator('.bubble').textContent()) ?? '';
    const answer = nextAnswer({ text, choices: await last.locator('.choice').allInnerTexts() });
    await last.getByRole('button', { name: answer, exact: true }).click();
    await last.filter({ hasNotText: text }).waitFor();
    await expectAccessible(page);
    expect(wrongs).to.deep.equal([]);
  });

  it('is in the language of the page around it, and says outside the frame when another is spoken inside', async () => {
    const wrongs = watch(context);
    const page = await context.newPage();
    const widget = `<script src="${service.url}/widget.js" defer></script>`;
    site.page(`<main><h1>Śmieci</h1></main>${widget}`, 'pl-PL');
    await page.goto(site.origin);
    await page.getByRole('button', { name: 'Porozmawiaj z nami' }).click();
    const list = page.frameLocator('iframe[title="Porozmawiaj z nami"]').locator('#language');
    await list.waitFor();
    expect(await list.inputValue()).to.equal('pl');
    await page.frameLocator('iframe').locator('.message.theirs').first().waitFor();
    await list.selectOption('ar');
    await page.getByRole('button', { name: 'إغلاق المحادثة' }).waitFor();
    expect(await page.locator('iframe').getAttribute('title')).to.equal('تحدث معنا');
    expect(await page.locator('button.close:dir(rtl)').count()).to.equal(1);
    await expectAccessible(page);
    expect(wrongs).to.deep.equal([]);
  });

  it('is in the language that its script names, else in the browser’s on an English page', async () => {
    site.page(`<main><h1>Bins</h1></main><script src="${service.url}/widget.js" data-lang="lt" defer></script>`);
    const page = await context.newPage();
    await page.goto(site.origin);
    await page.getByRole('button', { name: 'Kalbėkitės su mumis' }).waitFor();
    site.page(`<main><h1>Bins</h1></main><script src="${service.url}/widget.js" defer></script>`);
    const theirs = await browser.newContext({ locale: 'ckb' });
    const other = await theirs.newPage();
    await other.goto(site.origin);
    await other.getByRole('button', { name: 'لەگەڵمان قسە بکە' }).waitFor();
    await theirs.close();
  });

  it('shows no chat on a site that is not trusted', async () => {
    const wrongs = watch(context);
    const page = await context.newPage();
    await page.goto(stranger.origin);
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.getByRole('button', { name: 'Chat with us' }).click();
    await refused;
    expect(await page.frameLocator(FRAME).getByLabel('Your message').count()).to.equal(0);
    expect(wrongs.join()).to.include('frame-ancestors');
  });
});
