import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../../support/chromium.ts';
import type { FakeServer } from './fake-server.ts';
import { BROWSER_TIMEOUT_MS, openPage, send } from './open-page.ts';

const choice = (title: string) => ({
  type: 'postBack',
  title,
  value: { press: { form: 'f', field: 'x', value: title } },
});
const QUESTION = {
  type: 'message',
  locale: 'en',
  text: 'What is the problem?\n- a missed bin\n- something else\n\nCall 01632 960000 or see https://www.example.gov.uk/bins.',
  suggestedActions: { actions: [choice('A missed bin'), choice('Something else')] },
};
const GIF = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** Brings every part of the page into view at once: choices old and new, a failure, an error, photos, the status. */
async function fill(page: Page, server: FakeServer): Promise<void> {
  server.say(QUESTION);
  await page.getByRole('button', { name: 'A missed bin' }).click();
  await page.getByText('Sent', { exact: true }).waitFor();
  server.say({ ...QUESTION, channelData: { takesPhotos: true } });
  server.fail('post', { status: 400 });
  await send(page, 'x'.repeat(500));
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.getByLabel('Your message').fill('y'.repeat(3_950));
  await page.locator('#photos').setInputFiles([
    { name: 'a.gif', mimeType: 'image/gif', buffer: GIF },
    { name: 'b.pdf', mimeType: 'application/pdf', buffer: GIF },
  ]);
  server.say({ type: 'typing' });
  await page.getByText('The assistant is writing').waitFor();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(told).to.deep.equal([]);
}

describe('web chat page: accessibility', function () {
  this.timeout(BROWSER_TIMEOUT_MS);
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  async function withPage(options: BrowserContextOptions, check: (page: Page, server: FakeServer) => Promise<void>) {
    const open = await openPage(browser, { browser: options });
    try {
      await open.page.getByText('Hello. How can we help?').waitFor();
      await check(open.page, open.server);
      expect(open.wrongs).to.deep.equal([]);
    } finally {
      await open.close();
    }
  }

  const looks: Record<string, BrowserContextOptions> = {
    'a wide screen': { viewport: { width: 1100, height: 800 } },
    'a wide screen in the dark': { viewport: { width: 1100, height: 800 }, colorScheme: 'dark' },
    '320 pixels': { viewport: { width: 320, height: 640 } },
    '320 pixels in the dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 1100, height: 800 }, forcedColors: 'active' },
    'a zoom of 400%': { viewport: { width: 320, height: 256 } },
  };
  for (const [name, options] of Object.entries(looks)) {
    it(`passes axe in every state on ${name}, and nothing runs over the side`, () =>
      withPage(options, async (page, server) => {
        await expectNoViolations(page);
        await fill(page, server);
        await page.locator('#notice').evaluate((notice) => notice.setAttribute('open', ''));
        await expectNoViolations(page);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).to.be.at.most(0);
        await page.getByRole('button', { name: 'End chat' }).click();
        await expectNoViolations(page);
        await page.getByRole('button', { name: 'Yes, end chat' }).click();
        await expectNoViolations(page);
      }));
  }

  it('has targets of 24 pixels or more outside of sentences, and mostly 44', () =>
    withPage({ viewport: { width: 375, height: 700 } }, async (page, server) => {
      await fill(page, server);
      const heights = await page
        .locator('button:visible')
        .evaluateAll((all) =>
          all.map((button) => Math.min(button.getBoundingClientRect().height, button.getBoundingClientRect().width)),
        );
      expect(heights.length).to.be.greaterThan(7);
      expect(Math.min(...heights)).to.be.at.least(44);
    }));

  it('can be used by the keyboard alone, in the order it is read', () =>
    withPage({}, async (page, server) => {
      server.say(QUESTION);
      await page.getByRole('button', { name: 'A missed bin' }).waitFor();
      const visited: string[] = [];
      for (let step = 0; step < 15; step += 1) {
        await page.keyboard.press('Tab');
        visited.push(
          String(
            await page.evaluate(
              'document.activeElement.innerText.trim().replace(/\\s+/g, " ") || document.activeElement.id',
            ),
          ),
        );
      }
      expect(visited).to.deep.equal([
        'Skip to the message box',
        'Leave this page now',
        'English Polski',
        'Easy read',
        'How we use what you tell us',
        '01632 960000',
        'Read our privacy notice (opens in a new tab)',
        '01632 960000',
        'www.example.gov.uk/bins (opens in a new tab)',
        'A missed bin',
        'Something else',
        'message',
        'Send',
        'Add a photo',
        'End chat',
      ]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      expect(await page.evaluate('document.activeElement.id')).to.equal('end');
      await page.getByRole('button', { name: 'A missed bin' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Sent', { exact: true }).waitFor();
      expect(server.posted[0]?.text).to.equal('A missed bin');
    }));

  it('shows where the keyboard is, in front of nothing', () =>
    withPage({ viewport: { width: 375, height: 500 } }, async (page, server) => {
      for (let times = 0; times < 6; times += 1) server.say({ ...QUESTION, text: `Question ${times}` });
      await page.getByText('Question 5').waitFor();
      await page.locator('#leave').focus();
      for (let step = 0; step < 14; step += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(`(() => {
          const box = document.activeElement.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          const hit = document.elementFromPoint(x, y);
          const style = getComputedStyle(document.activeElement);
          return { seen: document.activeElement.contains(hit), shadow: style.boxShadow !== 'none' };
        })()`);
        expect(focus).to.deep.equal({ seen: true, shadow: true });
      }
    }));

  it('says who speaks and in which language, and which way it is written', () =>
    withPage({}, async (page, server) => {
      server.say({ type: 'message', locale: 'ur', text: 'آپ کیسے ہیں؟', from: { role: 'bot', name: 'Priya' } });
      server.say({ type: 'message', locale: 'pl-PL', text: 'Dzień dobry' });
      server.say({ type: 'message', locale: '"><b>', text: 'No language' });
      await page.getByText('No language').waitFor();
      const marks = await page
        .locator('.said')
        .evaluateAll((all) => all.map((said) => `${said.getAttribute('lang')} ${said.getAttribute('dir')}`));
      expect(marks).to.deep.equal(['null auto', 'ur rtl', 'pl-PL ltr', 'null auto']);
      expect((await page.locator('.speaker').allTextContents()).slice(0, 3)).to.deep.equal([
        'Assistant',
        'Priya',
        'Assistant',
      ]);
    }));

  it('tells news politely, replays history quietly, and never moves the focus on arrival', () =>
    withPage({}, async (page, server) => {
      const log = page.getByRole('log');
      expect(await log.getAttribute('aria-live')).to.equal('polite');
      expect(await page.evaluate('document.activeElement.tagName')).to.equal('BODY');
      await page.getByLabel('Your message').fill('half a sen');
      server.say(QUESTION);
      await page.getByText('What is the problem?').waitFor();
      expect(await page.evaluate('document.activeElement.id')).to.equal('message');
      await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
        const log = document.getElementById('log');
        window.live = [];
        new MutationObserver(() => window.live.push(log.getAttribute('aria-live'))).observe(log, { childList: true });
      })`);
      await page.reload();
      await page.getByText('What is the problem?').waitFor();
      expect(await page.evaluate('[...new Set(window.live)]')).to.deep.equal(['off']);
      await page.locator('#log[aria-live="polite"]').waitFor();
    }));

  it('does not move the page under somebody who reads further up, and offers the way to what is new', () =>
    withPage({ viewport: { width: 375, height: 600 } }, async (page, server) => {
      for (let times = 0; times < 12; times += 1) await send(page, `Line ${times}`);
      await page
        .locator('.delivery', { hasText: /^Sent$/u })
        .nth(11)
        .waitFor();
      await page.evaluate('scrollTo(0, 100)');
      server.say('News');
      await page.getByRole('button', { name: 'New message below' }).waitFor();
      expect(await page.evaluate('scrollY')).to.equal(100);
      await page.getByRole('button', { name: 'New message below' }).click();
      await page.getByRole('button', { name: 'New message below' }).waitFor({ state: 'hidden' });
      const [news, dock] = [await page.getByText('News').boundingBox(), await page.locator('#dock').boundingBox()];
      expect((news?.y ?? 0) + (news?.height ?? 0)).to.be.lessThan(dock?.y ?? 0);
    }));

  it('says what to do instead where there is no JavaScript', async () => {
    const open = await openPage(browser, { browser: { javaScriptEnabled: false } });
    expect(await open.page.locator('#opening').isVisible()).to.equal(true);
    const instead = (await open.page.locator('#opening').textContent()) ?? '';
    expect(instead).to.match(/This chat needs JavaScript/u);
    expect(instead).to.match(/call us on 01632 960000.*come to City Hall, High Street/su);
    await open.close();
  });
});
