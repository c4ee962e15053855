import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expectAccessible } from '../../journeys/support/axe.ts';
import { ChatPage } from '../../journeys/support/chat-page.ts';
import { REFERENCE } from '../../journeys/support/main-job.ts';
import { watch } from '../../journeys/support/wrongs.ts';
import { launchChromium } from '../../support/chromium.ts';
import { signedIn } from '../../support/desk.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

describe('a resident and a member of staff, each in a browser', function () {
  this.timeout(180_000);
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  let chromium: Browser;
  let context: BrowserContext;
  let desk: Page;
  let wrongs: string[];
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
    chromium = await launchChromium();
  });
  beforeEach(async () => {
    await world.reset(new Date('2026-11-23T12:00:00Z'));
    context = await chromium.newContext({ viewport: { width: 1024, height: 768 } });
    wrongs = watch(context);
    const { cookies, url } = await signedIn(world.now, 'agent');
    await context.addCookies([
      { name: 'desk', value: cookies.get('desk') ?? '', url, httpOnly: true, sameSite: 'Strict' },
    ]);
    desk = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    expect(wrongs).to.deep.equal([]);
  });
  after(async () => {
    await chromium.close();
    await world.close();
    await folder.remove();
  });

  it('talk in Polish and in English: the report is made, a person takes over, the case is updated, the resident is told', async () => {
    const chat = await ChatPage.open(chromium, world.now.url, { locale: 'pl-PL' });
    const say = async (text: string): Promise<void> => {
      await chat.page.locator('textarea').fill(text);
      await chat.page.keyboard.press('Enter');
    };
    const reads = (text: string | RegExp) => chat.page.locator('#log').getByText(text).last().waitFor();
    await say('Dzień dobry, ktoś namalował graffiti na ścianie przy Elm Hill 5, NR3 1HN');
    await reads(/graffiti/i);
    const { words, database } = world.now.service;
    const best = ['form-choice-send', 'choice-skip', 'choice-no'].map((id) => words.say(id, {}, 'pl'));
    while (!REFERENCE.test((await chat.page.locator('#log').textContent()) ?? '')) {
      const { choices } = await chat.question();
      const [first] = choices;
      // Another message follows one that asks nothing.
      if (first) await chat.press(best.find((title) => choices.includes(title)) ?? first);
    }
    const { reference } = await database.kysely
      .selectFrom('service_requests')
      .select('reference')
      .executeTakeFirstOrThrow();
    await say('Chcę porozmawiać z człowiekiem');
    await reads(/w kolejce/);
    await desk.goto(new URL('/desk/queue', world.now.url).href);
    await desk.getByRole('button', { name: /^Take NOR-/ }).click();
    await desk.getByRole('heading', { name: /^Conversation NOR-/ }).waitFor();
    await expectAccessible(desk);
    await desk.getByText('Polish').first().waitFor();
    await desk.getByLabel('Your message').fill('We will clean it tomorrow.');
    await desk.keyboard.press('Control+Enter');
    await reads('We will clean it tomorrow.');
    await say('Dziękuję bardzo');
    await desk.locator('#lines').getByText('Dziękuję bardzo').waitFor();
    await desk.getByLabel('How it ended').selectOption('case_updated');
    await desk.getByRole('button', { name: 'Give it back to the assistant' }).click();
    await desk.getByText('Nobody waits.').first().waitFor();
    await reads(/automatyczny asystent/);
    await desk.goto(new URL(`/desk/records/reports/${reference}`, world.now.url).href);
    await desk.getByLabel('Status', { exact: true }).selectOption('fixed');
    await desk.getByLabel('Words for the resident').fill('It is clean again.');
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Save and tell the resident' }).click();
    await desk.getByText('It is saved.').waitFor();
    await world.catchUp();
    await reads(new RegExp(reference));
    await reads(/It is clean again\./);
    expect(await chat.page.locator('html').getAttribute('lang')).to.equal('pl');
    expect(chat.wrongs).to.deep.equal([]);
    await chat.context.close();
  });

  it('talk with each other, live, and the assistant goes on at its question afterwards', async () => {
    await desk.goto(new URL('/desk/queue', world.now.url).href);
    await desk.getByText('Nobody waits.').first().waitFor();
    await expectAccessible(desk);
    const chat = await ChatPage.open(chromium, world.now.url);
    const say = async (text: string): Promise<void> => {
      await chat.page.locator('textarea').fill(text);
      await chat.page.keyboard.press('Enter');
    };
    const reads = (text: string) => chat.page.locator('#log').getByText(text).last().waitFor();
    await say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB on Saturday');
    await reads('What kind of land is it on?');
    await say('can I speak to a person please');
    await reads('You are number 1 in the queue.');
    // The queue shows it without being loaded again, and its title says so.
    await desk.getByRole('button', { name: /^Take NOR-/ }).waitFor();
    expect(await desk.title()).to.match(/^\(1\) Queue/);
    await expectAccessible(desk);
    // By keys alone: the next one, the message, the end.
    await desk.keyboard.press('Alt+Shift+KeyN');
    await desk.getByRole('heading', { name: /^Conversation NOR-/ }).waitFor();
    await expectAccessible(desk);
    const named = desk.getByText('Your name and department are put before your first words.');
    await named.waitFor();
    await desk.keyboard.press('Alt+Shift+KeyM');
    await desk.keyboard.type('Good afternoon. How big is it?');
    await desk.keyboard.press('Control+Enter');
    await reads('This is agent Adeyemi from Housing.');
    await named.waitFor({ state: 'detached' });
    await desk.keyboard.press('Alt+Shift+KeyE');
    expect(await desk.evaluate('document.activeElement.id')).to.equal('end');
    const offered = chat.page.getByRole('button', { name: 'Stop waiting' });
    expect(await offered.isDisabled(), 'nobody waits any more').to.equal(true);
    await say('It is a double mattress');
    await desk.locator('#lines').getByText('It is a double mattress').waitFor();
    await desk.getByLabel('How it ended').selectOption('case_updated');
    await desk.getByRole('button', { name: 'Give it back to the assistant' }).click();
    await desk.getByText('Nobody waits.').first().waitFor();
    await reads('This is the automated assistant again.');
    const words = (await chat.messages()).map(({ text }) => text);
    expect(words.at(-1)).to.include('What kind of land is it on?');
    expect(words.filter((text) => text.includes('How big is it?'))).to.have.length(1);
    expect(chat.wrongs).to.deep.equal([]);
    await chat.context.close();
  });

  it('go back in what was said as far as it goes, and stay where they look', async () => {
    const chat = await ChatPage.open(chromium, world.now.url);
    await chat.page.locator('textarea').fill('can I speak to a person please');
    await chat.page.keyboard.press('Enter');
    await chat.page.locator('#log').getByText('You are number 1 in the queue.').last().waitFor();
    await chat.context.close();
    const { kysely } = world.now.service.database;
    const { id, last_seq: last } = await kysely
      .selectFrom('conversations')
      .select(['id', 'last_seq'])
      .executeTakeFirstOrThrow();
    const at = world.clock.now().toISOString();
    const said = Array.from({ length: 250 }, (_, i) => ({
      ...{ conversation_id: id, seq: last + 1 + i, direction: 'in' as const, meaning: null, at },
      activity: JSON.stringify({ type: 'message', text: `message ${i + 1} <b>` }),
    }));
    await kysely.insertInto('activities').values(said).execute();
    await kysely
      .updateTable('conversations')
      .set({ last_seq: last + 250 })
      .execute();
    await desk.goto(new URL('/desk/queue', world.now.url).href);
    await desk.keyboard.press('Alt+Shift+KeyN');
    const lines = desk.locator('#lines > li');
    await desk.getByText('message 250 <b>').waitFor();
    expect(await lines.count()).to.equal(100);
    const earlier = desk.getByRole('link', { name: 'Earlier messages' });
    await earlier.click();
    await desk.getByText('message 51 <b>', { exact: true }).waitFor();
    expect(await lines.count()).to.equal(200);
    await earlier.focus();
    await desk.keyboard.press('Enter');
    await desk.getByText('message 1 <b>', { exact: true }).waitFor();
    await earlier.waitFor({ state: 'detached' });
    const texts = await lines.locator('.line-text').allTextContents();
    expect(texts.filter((text) => text.startsWith('message '))).to.deep.equal(
      said.map((_, i) => `message ${i + 1} <b>`),
    );
    expect(await desk.evaluate('document.activeElement.className')).to.equal('lines');
    await expectAccessible(desk);
  });
});
