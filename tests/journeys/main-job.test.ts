import { expect } from 'chai';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { expectAccessible } from './support/axe.ts';
import { ChatPage } from './support/chat-page.ts';
import { type Hands, keyboard, mouse } from './support/hands.ts';
import { DAY, dumpedSofa } from './support/main-job.ts';
import { geotaggedPhoto, placeIn } from './support/photo.ts';
import { ServiceProcess } from './support/service-process.ts';

describe('the main job in a browser', function () {
  // Programs are started here: that alone may take longer than a test ought to.
  this.timeout(120_000);
  let service: ServiceProcess;
  let browser: Browser;
  let chat: ChatPage;
  let house = 10;
  before(async () => {
    [service, browser] = await Promise.all([ServiceProcess.start(), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await service.stop();
  });
  afterEach(async () => {
    const { wrongs, context } = chat;
    await context.close();
    expect(wrongs).to.deep.equal([]);
  });

  async function open(options?: BrowserContextOptions, hands?: Hands): Promise<ChatPage> {
    chat = await ChatPage.open(browser, service.url, options, hands);
    return chat;
  }

  /** Begins a report, in words: the next question waits. */
  async function report(): Promise<void> {
    house += 1;
    await chat.say(dumpedSofa(house));
    await chat.question();
  }

  /** The last question is neither under the header, nor, if it is short, under the message box. */
  async function expectInView(): Promise<void> {
    const of = async (selector: string) => {
      const box = await chat.page.locator(selector).last().boundingBox();
      return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? 0) + (box?.height ?? Number.NaN) };
    };
    const [header, question, dock] = [await of('header'), await of('.message'), await of('#dock')];
    expect(question.top).to.be.at.least(header.bottom);
    if (question.bottom - question.top < dock.top - header.bottom) expect(question.bottom).to.be.at.most(dock.top);
  }

  async function begin(): Promise<void> {
    await open();
    await report();
  }

  const ways: Record<string, [Hands, BrowserContextOptions]> = {
    'by mouse on a telephone': [mouse, {}],
    'by keyboard alone on a telephone in the dark': [keyboard, { colorScheme: 'dark' }],
    'by mouse on 320 pixels': [mouse, { viewport: { width: 320, height: 640 } }],
  };
  for (const [way, [hands, options]] of Object.entries(ways)) {
    it(`is done ${way}: own words, buttons, a reference and a day; axe finds nothing at any point`, async () => {
      await open(options, hands);
      await expectAccessible(chat.page);
      await report();
      await expectAccessible(chat.page);
      await chat.finish();
      expect(await chat.heard())
        .to.include('sofa')
        .and.match(DAY);
      await expectAccessible(chat.page);
    });
  }

  it('shows each question from its beginning, and whole where there is room', async () => {
    await begin();
    await expectInView();
    await chat.answer();
    await chat.question();
    await chat.answer();
    await chat.question();
    await expectInView();
  });

  it('goes on after a reload: the same words once, the same question', async () => {
    await begin();
    await chat.answer();
    const question = await chat.question();
    const before = await chat.messages();
    await chat.page.reload();
    expect(await chat.question()).to.deep.equal(question);
    expect(await chat.messages()).to.deep.equal(before);
    await chat.finish();
  });

  it('says when the connection is lost, and sends once what was written meanwhile', async () => {
    await begin();
    await chat.context.setOffline(true);
    await chat.page.getByText('Connection lost. Trying again…').waitFor();
    await chat.answer();
    await chat.page.locator('.failed').waitFor();
    await chat.context.setOffline(false);
    await chat.question();
    await chat.finish();
    const seen = await chat.messages();
    await chat.page.reload();
    await chat.question();
    expect(await chat.messages()).to.deep.equal(seen);
  });

  it('keeps a photo without the place where it was taken', async () => {
    await begin();
    const photo = await geotaggedPhoto();
    expect(await placeIn(photo)).to.not.equal(undefined);
    const asked = chat.page.waitForEvent('filechooser');
    await chat.page.getByRole('button', { name: 'Add a photo' }).click();
    await (await asked).setFiles({ name: 'sofa.jpg', mimeType: 'image/jpeg', buffer: photo });
    await chat.page.getByRole('button', { name: 'Send' }).click();
    await chat.finish();
    await chat.page.reload();
    const shown = chat.page.locator('.ours img');
    await shown.waitFor();
    const kept = await chat.context.request.get((await shown.getAttribute('src')) ?? '');
    expect(kept.headers()['content-type']).to.equal('image/jpeg');
    expect(await placeIn(await kept.body())).to.equal(undefined);
    expect(await shown.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).to.equal(120);
  });

  it('survives a kill of the service: the page comes back to the same question, and anyone may ask how it goes', async () => {
    await begin();
    await chat.answer();
    const question = await chat.question();
    const before = await chat.messages();
    await service.kill();
    await chat.page.getByText(/Connection lost|We still cannot connect/).waitFor();
    await service.startAgain();
    await chat.page.getByText('Connected again').waitFor();
    expect(await chat.question()).to.deep.equal(question);
    expect(await chat.messages()).to.deep.equal(before);
    await chat.say('my phone number is 07700 900123');
    await chat.question();
    const reference = await chat.finish();
    expect(await chat.heard()).to.match(/07700 ?900 ?123/);

    const stranger = await ChatPage.open(browser, service.url);
    await stranger.say(`how is my report ${reference} going?`);
    await stranger.question();
    const heard = await stranger.heard();
    expect(heard).to.include(reference).and.include('We have your report');
    expect(heard).to.not.match(/Alder|NR3|sofa|pavement|07700/i);
    expect(stranger.wrongs).to.deep.equal([]);
    await stranger.context.close();
  });

  it('leads to a privacy notice that can be read', async () => {
    await open();
    const [notice] = await Promise.all([
      chat.context.waitForEvent('page'),
      chat.page.getByRole('link', { name: 'Read our privacy notice' }).click(),
    ]);
    await notice.getByRole('heading', { level: 1 }).waitFor();
    for (const width of [320, 1280]) {
      await notice.setViewportSize({ width, height: 760 });
      await expectAccessible(notice);
    }
    await notice.getByRole('link', { name: 'Back to the chat' }).click();
    await notice.getByLabel('Your message').waitFor();
  });
});
