import { assert } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { AddressBook } from '../../../services/contact/address-book.ts';
import { expectAccessible } from '../../journeys/support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { closingFolder } from '../../support/closing-folder.ts';
import { startTexting, type TextingService } from '../../support/texting-service.ts';

describe('the phone for texts in the browser', function () {
  this.timeout(60_000);
  const storage = closingFolder();
  let browser: Browser;
  let texting: TextingService;
  before(async () => {
    texting = await startTexting(storage(), { NO_LIMITS: 'true' });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await texting?.stop();
  });

  /** The page in a browser of its own, whose console must have nothing to complain of. */
  async function withPhone(options: BrowserContextOptions, check: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const wrongs: string[] = [];
    page.on('console', (line) => line.type() === 'error' && wrongs.push(line.text()));
    page.on('pageerror', (error) => wrongs.push(error.message));
    try {
      await page.goto(`http://127.0.0.1:${texting.port}/phone`);
      await check(page);
      assert.deepEqual(wrongs, []);
    } finally {
      await context.close();
    }
  }

  const say = async (page: Page, words: string): Promise<void> => {
    await page.getByLabel('Your text').fill(words);
    await page.getByRole('button', { name: 'Send' }).click();
  };

  it('sends a text and shows the answer, each with its parts', () =>
    withPhone({}, async (page) => {
      await page.getByText('This is not a real phone').waitFor();
      await say(page, 'blah blah');
      await page.getByText('1. Report a problem').waitFor();
      await say(page, '4');
      await page.getByText('What is the reference').waitFor();
      const costs = await page.locator('.cost').allTextContents();
      assert.lengthOf(costs, 4);
      assert.match(costs[0] ?? '', /^1 part \(GSM-7\)$/);
    }));

  it('shows a one-time code, and takes it', () =>
    withPhone({}, async (page) => {
      await say(page, 'show my reports');
      await page.getByText('What is your name').waitFor();
      await say(page, `Sam Lee, ${await page.locator('#number').textContent()}`);
      await page.getByText('I have sent a code').waitFor();
      await texting.service.jobRunner.runDue();
      const text = page.getByText(/Your code is \d{6}\./);
      await text.waitFor();
      const code = /\d{6}/.exec((await text.textContent()) ?? '')?.[0] ?? '';
      await say(page, code);
      await page.getByText('Now I know that it is you').waitFor();
    }));

  it('shows texts that come later, without anything being pressed', () =>
    withPhone({}, async (page) => {
      await say(page, 'hello');
      await page.getByText('What do you need?').waitFor();
      const { service, clock } = texting;
      const number = (await page.locator('#number').textContent()) ?? '';
      const entry = await new AddressBook(service.database.kysely).find(
        'sms',
        `+44${number.replaceAll(' ', '').slice(1)}`,
      );
      const message = { id: 'assistant-goodbye' };
      await service.database.commit(
        service.notices.tell({
          key: 'later',
          conversationId: entry?.conversationId ?? '',
          message,
          urgent: true,
          at: clock.now(),
        }),
      );
      await service.jobRunner.runDue();
      await page.getByText('Goodbye. You can come back').waitFor();
    }));

  it('keeps its thread when it is loaded again, and begins an empty one with another number', () =>
    withPhone({}, async (page) => {
      await say(page, 'hello');
      await page.getByText('What do you need?').waitFor();
      await page.reload();
      await page.getByText('What do you need?').waitFor();
      await page.getByRole('button', { name: 'Use another number' }).click();
      await page.getByText('There are no texts yet.').waitFor();
    }));

  const looks: Record<string, BrowserContextOptions> = {
    'a wide screen': { viewport: { width: 1100, height: 800 } },
    '320 pixels in the dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 400, height: 800 }, forcedColors: 'active' },
  };
  for (const [name, options] of Object.entries(looks)) {
    it(`passes axe on ${name}, and nothing runs over the side`, () =>
      withPhone(options, async (page) => {
        await expectAccessible(page);
        await say(page, 'Dzień dobry, there is a pothole on Dereham Road');
        await page.locator('li.theirs').first().waitFor();
        await expectAccessible(page);
        const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        assert.isAtMost(Number(over), 0);
      }));
  }

  describe('its door', () => {
    const post = (body: unknown, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
      fetch(`http://127.0.0.1:${texting.port}/phone/thread`, { method: 'POST', headers, body: JSON.stringify(body) });

    it('plays no number that could be somebody’s', async () => {
      for (const number of ['+447911123456', '+441632960001', '07700900123', '+44770090012', '']) {
        assert.equal((await post({ number, words: 'hello' })).status, 400, number);
        const look = await fetch(`http://127.0.0.1:${texting.port}/phone/thread?number=${encodeURIComponent(number)}`);
        assert.equal(look.status, 400, number);
      }
    });

    it('takes nothing that another site can have sent without asking', async () => {
      const answer = await post({ number: '+447700900777', words: 'hello' }, { 'Content-Type': 'text/plain' });
      assert.equal(answer.status, 415);
    });
  });
});

describe('the phone for texts on a public service', () => {
  const storage = closingFolder();
  const PUBLIC = {
    PUBLIC_BASE_URL: 'https://assistant.example.gov.uk',
    WEBCHAT_SECRET: 'a secret of the tests, long enough',
    HOST: '127.0.0.1',
  };

  it('is not there, and takes no texts, unless somebody wants it for training', async () => {
    for (const [environment, status] of [
      [PUBLIC, 404],
      [{ ...PUBLIC, PHONE_SIMULATION: 'true' }, 200],
    ] as const) {
      const texting = await startTexting(storage(), environment);
      try {
        assert.equal((await fetch(`http://127.0.0.1:${texting.port}/phone`)).status, status);
        const form = { MessageSid: `SM${'0'.repeat(32)}`, From: '+447700900123', Body: 'hello' };
        assert.equal((await texting.call('/twilio/sms', form)).status, status);
      } finally {
        await texting.stop();
      }
    }
  });
});
