import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expectAccessible } from '../../journeys/support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

describe('the telephone in the browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let world: StoryWorld;
  let remove: () => Promise<void>;
  before(async () => {
    const folder = await openFolder();
    remove = folder.remove;
    world = await StoryWorld.open(
      folder.storage,
      1,
      { transfer_to: '0344 980 3333' },
      { TWILIO_PAY_CONNECTOR: 'Council cards' },
    );
    browser = await launchChromium();
  });
  beforeEach(() => world.reset(new Date('2026-11-23T09:15Z')));
  after(async () => {
    await browser?.close();
    await world?.close();
    await remove?.();
  });

  async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const wrongs: string[] = [];
    page.on('console', (line) => line.type() === 'error' && wrongs.push(line.text()));
    page.on('pageerror', (error) => wrongs.push(error.message));
    try {
      await page.goto(`${world.now.url}/phone/call`);
      await use(page);
      expect(wrongs).to.deep.equal([]);
    } finally {
      await context.close();
    }
  }

  const heard = (page: Page, words: string | RegExp) => page.getByRole('log').getByText(words).last().waitFor();
  const listens = (page: Page) => page.getByText('They listen').waitFor();
  const press = async (page: Page, name: string): Promise<void> => {
    await listens(page);
    await page.getByRole('button', { name, exact: true }).click();
  };
  const say = async (page: Page, words: string): Promise<void> => {
    await listens(page);
    await page.getByLabel('Say something').fill(words);
    await page.getByLabel('Say something').press('Enter');
  };

  it('says that it is a simulation, and takes a booking by speech and keys', () =>
    withPage({}, async (page) => {
      await page.getByText('This is a simulation.').waitFor();
      await page.getByRole('button', { name: 'Call' }).click();
      await heard(page, 'Hello. This is the automated assistant');
      await say(page, 'Book an appointment with housing on Thursday afternoon');
      await heard(page, 'How do you want to have it?');
      await press(page, '1');
      await heard(page, /what is it about/);
      await press(page, '1');
      await heard(page, /Do you need an interpreter/);
      await press(page, '1');
      await heard(page, /These times are free/);
      await press(page, '2');
      await heard(page, /What is your name/);
      await say(page, 'Sam Lee oh seven seven double oh nine hundred one two three');
      await heard(page, /Is it right/);
      await press(page, '1');
      await heard(page, /It is booked/);
      await page.getByText('What the network was told').click();
      await page.getByText('<Gather input="dtmf speech"').first().waitFor();
      const booked = await world.now.service.database.kysely.selectFrom('appointments').selectAll().execute();
      expect(booked.map(({ contact_phone }) => contact_phone)).to.deep.equal(['+447700900123']);
      await page.getByRole('button', { name: 'Hang up' }).click();
      await page.getByRole('status').getByText('You have hung up').waitFor();
    }));

  it('lets a caller be silent, and talk to a person', () =>
    withPage({}, async (page) => {
      await page.getByRole('button', { name: 'Call' }).click();
      await listens(page);
      await page.getByRole('button', { name: 'Stay silent' }).click();
      await heard(page, 'I did not hear you.');
      await press(page, '0');
      await page.getByRole('button', { name: 'Somebody answers' }).click();
      await heard(page, /The person alone hears: A caller from the assistant/);
      await heard(page, 'They have hung up.');
    }));

  it('shows where a card would be asked for, and takes none', () =>
    withPage({}, async (page) => {
      await page.getByRole('button', { name: 'Call' }).click();
      await say(page, 'I want to pay my council tax, account 2123 4567, £45.60');
      await heard(page, /Is it right/);
      await press(page, '1');
      await heard(page, /Pay now by card/);
      await press(page, '1');
      await heard(page, 'asks for a card, by keys alone, to take 45.60 GBP by "Council cards"');
      await heard(page, 'it takes no card and no money');
      await heard(page, /you stopped before you paid 45 pounds 60/);
      const [payment] = await world.now.service.database.kysely.selectFrom('payments').select('status').execute();
      expect(payment?.status).to.equal('cancelled');
    }));

  it('calls from the phone of the texts, whose texts are one link away', () =>
    withPage({}, async (page) => {
      await page.goto(`${world.now.url}/phone#+447700900321`);
      await page.getByText('07700 900 321').waitFor();
      await page.getByRole('link', { name: 'Make a call instead' }).click();
      expect(await page.getByLabel('Call from').inputValue()).to.equal('+447700900321');
      await page.getByRole('button', { name: 'Call' }).click();
      await say(page, 'Somebody dumped a sofa outside 12 Alder Road NR3 1AB');
      await heard(page, /What kind of land/);
      await say(page, 'save');
      await heard(page, /Your answers are saved/);
      await press(page, '7');
      await heard(page, 'I have sent it to the phone you call from.');
      await heard(page, 'Is there anything else?');
      await world.catchUp();
      await page.getByRole('link', { name: 'See the texts of this phone' }).click();
      const text = page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{5}/).last();
      await text.waitFor();
      const code = /[0-9A-Z]{4}-[0-9A-Z]{5}/.exec((await text.textContent()) ?? '')?.[0] ?? '';
      await page.getByLabel('Your text').fill(`continue with ${code}`);
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText(/This is what we have so far/).waitFor();
    }));

  it('follows a queue that is left, and a recording, as the network does', () =>
    withPage({}, async (page) => {
      // Nothing here asks for these two in one call, so the webhooks' answers are made up.
      const documents = [
        [
          { verb: 'enqueue', queue: 'desk', task: '{"language":"pl"}', action: '' },
          { verb: 'record', seconds: 30, action: '/twilio/voice/turn?step=9' },
        ],
        [{ verb: 'say', text: 'Thank you.', language: 'en-GB' }],
      ];
      const posted: { path: string; form: object }[] = [];
      await page.route('**/phone/call/line', async (route) => {
        posted.push(route.request().postDataJSON());
        await route.fulfill({
          json: { call: `CA${'0'.repeat(32)}`, xml: '<Response/>', verbs: documents.shift() ?? [] },
        });
      });
      await page.getByRole('button', { name: 'Call' }).click();
      await heard(page, 'You wait in the queue desk.');
      await heard(page, 'The person who takes the call sees: {"language":"pl"}');
      await page.getByRole('button', { name: 'Nobody answers' }).click();
      await heard(page, /records what you say, at most 30 seconds/);
      await heard(page, 'Thank you.');
      await heard(page, 'The call has ended.');
      expect(posted.map(({ path }) => path)).to.deep.equal([
        '/twilio/voice',
        '/twilio/voice/turn?step=9',
        '/twilio/voice/status',
      ]);
      expect(posted[1]?.form).to.deep.equal({ RecordingDuration: '3' });
    }));

  for (const viewport of [
    { width: 1000, height: 800 },
    { width: 360, height: 740 },
  ]) {
    it(`shows the newest words and the keys together in a long call, ${viewport.width} pixels wide`, () =>
      withPage({ viewport }, async (page) => {
        await page.getByRole('button', { name: 'Call' }).click();
        await say(page, 'Somebody dumped a sofa outside 12 Alder Road NR3 1AB');
        await heard(page, /What kind of land/);
        await press(page, '2');
        await heard(page, /How much is there/);
        await listens(page);
        await page.getByRole('button', { name: '1', exact: true }).scrollIntoViewIfNeeded();
        const last = await page.locator('#heard li:last-child').boundingBox();
        const log = await page.getByRole('log').boundingBox();
        if (!last || !log) throw new Error('nothing is shown');
        expect(last.y).to.be.least(log.y - 1);
        expect(last.y + last.height).to.be.most(Math.min(log.y + log.height, viewport.height) + 1);
      }));
  }

  const looks: Record<string, BrowserContextOptions> = {
    'a wide screen': { viewport: { width: 1100, height: 800 } },
    '320 pixels in the dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    'forced colours': { viewport: { width: 400, height: 800 }, forcedColors: 'active' },
  };
  for (const [name, options] of Object.entries(looks)) {
    it(`passes axe before and in a call on ${name}, and nothing runs over the side`, () =>
      withPage(options, async (page) => {
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Call' }).click();
        await listens(page);
        await page.getByText('What the network was told').click();
        await expectAccessible(page);
      }));
  }

  it('calls nothing but the webhooks of calls, and takes no made-up numbers', async () => {
    const post = async (body: object) => {
      const response = await fetch(`${world.now.url}/phone/call/line`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, json: (await response.json()) as { problem?: string } };
    };
    for (const path of ['http://169.254.169.254/', '/metrics', '/twilio/voice/../../metrics', '//example.com', '']) {
      const { status, json } = await post({ from: 'anonymous', path });
      expect([status, json.problem !== undefined], path).to.deep.equal([200, true]);
    }
    for (const wrong of [
      { from: '+15550100', path: '/twilio/voice' },
      { path: '/twilio/voice' },
      { from: 'anonymous' },
      // Nobody pays with it, whatever they tell it.
      { from: 'anonymous', path: '/twilio/voice/turn?step=1', form: { Result: 'success' } },
      { from: 'anonymous', path: '/twilio/voice/turn?step=1', form: { PaymentConfirmationCode: '1' } },
    ]) {
      expect((await post(wrong)).status).to.equal(400);
    }
  });
});
