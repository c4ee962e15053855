import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { HostSite } from './support/host-site.ts';
import { type Asked, DAY, dumpedSofa, nextAnswer, REFERENCE } from './support/main-job.ts';
import { type ServiceHere, startHere } from './support/service-here.ts';
import { watch } from './support/wrongs.ts';

const BUNDLE = new URL('../../node_modules/botframework-webchat/dist/webchat.js', import.meta.url);

/** A page of another site that runs Web Chat as its documentation says, with a token of ours. */
const embedding = (url: string): string => `<main id="webchat" style="height: 640px"></main>
  <script src="/webchat.js"></script>
  <script type="module">
    const headers = { 'Content-Type': 'application/json' };
    const { token } = await (await fetch('${url}/webchat/token', { method: 'POST', headers, body: '{}' })).json();
    const directLine = WebChat.createDirectLine({ token, domain: '${url}/v3/directline' });
    const styleOptions = { suggestedActionLayout: 'stacked' };
    WebChat.renderWebChat({ directLine, styleOptions }, document.getElementById('webchat'));
  </script>`;

/** Web Chat's own marks: what was said, and the buttons above its box. */
const BUBBLES = '.webchat__bubble__content';
const CHOICES = '.webchat__suggested-actions__button';

/** What is asked now. Web Chat takes the buttons of a question away when it is answered. */
async function asked(page: Page): Promise<Asked> {
  await page.locator(CHOICES).first().waitFor();
  return {
    text: (await page.locator(BUBBLES).last().textContent()) ?? '',
    choices: await page.locator(CHOICES).allInnerTexts(),
  };
}

/** Waits for an answer that makes so many bubbles at least. @returns whether it gives a reference, and not a question */
async function isDone(page: Page, bubbles: number): Promise<boolean> {
  await page
    .locator(BUBBLES)
    .nth(bubbles - 1)
    .waitFor();
  const reference = page.locator(BUBBLES).filter({ hasText: REFERENCE });
  await page.locator(CHOICES).or(reference).first().waitFor();
  return (await reference.count()) > 0;
}

describe("Microsoft's Web Chat on a page of a trusted site", function () {
  this.timeout(60_000);
  let browser: Browser;
  let context: BrowserContext;
  let site: HostSite;
  let service: ServiceHere;
  before(async () => {
    browser = await launchChromium();
    site = await HostSite.start({ '/webchat.js': { type: 'text/javascript', body: await readFile(BUNDLE) } });
    service = await startHere([site.origin]);
    site.page(embedding(service.url));
  });
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    await service.stop();
    await site.stop();
  });

  it('does the main job by its own box and suggested actions', async () => {
    const wrongs = watch(context);
    const page = await context.newPage();
    await page.goto(site.origin);
    await asked(page);
    await page.getByRole('textbox').fill(dumpedSofa(12));
    await page.getByRole('textbox').press('Enter');
    const pressed: string[] = [];
    for (let shown = 2; !(await isDone(page, shown)); ) {
      const answer = nextAnswer(await asked(page));
      shown = (await page.locator(BUBBLES).count()) + 2;
      await page.locator(CHOICES).getByText(answer, { exact: true }).click();
      pressed.push(answer);
    }
    const own = await page.locator(`.webchat__bubble--from-user ${BUBBLES}`).allInnerTexts();
    expect(own).to.deep.equal([dumpedSofa(12), ...pressed]);
    expect(await page.getByRole('feed').textContent()).to.match(DAY);
    expect(wrongs).to.deep.equal([]);
  });

  it('is told no on a page of a site that is not trusted', async () => {
    const stranger = await HostSite.start();
    stranger.page('<h1>Another council</h1>');
    const page = await context.newPage();
    await page.goto(stranger.origin);
    const token = page.evaluate((url) => fetch(`${url}/webchat/token`, { method: 'POST', body: '{}' }), service.url);
    expect(await token.catch(({ message }: Error) => message)).to.include('Failed to fetch');
    await stranger.stop();
  });
});
