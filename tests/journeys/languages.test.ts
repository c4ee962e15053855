import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { Words } from '../../bots/words.ts';
import { launchChromium } from '../support/chromium.ts';
import { expectAccessible } from './support/axe.ts';
import { ChatPage } from './support/chat-page.ts';
import { ServiceProcess } from './support/service-process.ts';

const words = Words.load(join(import.meta.dirname, '../../locales'));

describe('languages in a browser', function () {
  // Programs are started here: that alone may take longer than a test ought to.
  this.timeout(120_000);
  let service: ServiceProcess;
  let browser: Browser;
  let chat: ChatPage;
  before(async function () {
    if (!words.speaks('ar') || !words.speaks('pl')) this.skip();
    [service, browser] = await Promise.all([ServiceProcess.start(), launchChromium()]);
  });
  after(async () => {
    await browser?.close();
    await service?.stop();
  });
  afterEach(async () => {
    const { wrongs, context } = chat;
    await context.close();
    expect(wrongs).to.deep.equal([]);
  });

  const html = () => chat.page.evaluate('[document.documentElement.lang, document.documentElement.dir].join(" ")');

  it('comes in the language of the browser, from right to left, and is all in it', async () => {
    chat = await ChatPage.open(browser, service.url, { locale: 'ar' });
    expect(await html()).to.equal('ar rtl');
    const page = (await chat.page.locator('body').innerText()).replace(/Norwich City Council|Escape|JavaScript/g, '');
    const list = await chat.page.locator('#language').innerText();
    expect(page.replace(list, ''), 'English in it').not.to.match(/\b(?:the|you|your|we|send|message|chat)\b/i);
    await chat.page.locator('#message').fill('مرحبا، شخص ما رمى أريكة في 12 Alder Road, NR3 1AB');
    await chat.page.keyboard.press('Enter');
    await chat.page
      .locator('.choices')
      .last()
      .getByRole('button', { name: words.say('value-land_type-footpath', {}, 'ar') })
      .waitFor();
    await expectAccessible(chat.page);
  });

  it('says the open question in simpler words when easy read is pressed, and takes it back when pressed again', async () => {
    chat = await ChatPage.open(browser, service.url, { locale: 'en-GB' });
    await chat.say('Somebody dumped a sofa outside 12 Alder Road, NR3 1AB');
    await chat.choice(words.say('value-land_type-footpath', {}, 'en')).waitFor();
    const easy = chat.page.getByRole('button', { name: words.say('page-easy', {}, 'en'), exact: true });
    for (const said of ['easy-on', 'easy-off']) {
      await easy.click();
      await chat.page.getByText(words.say(said, {}, 'en')).waitFor();
      await chat.choice(words.say('value-land_type-footpath', {}, 'en')).waitFor();
    }
    await expectAccessible(chat.page);
  });

  it('goes on in the language that is picked in the list: the page, the words said so far, the open question', async () => {
    chat = await ChatPage.open(browser, service.url, { locale: 'en-GB' });
    await chat.say('Somebody dumped a sofa outside 12 Alder Road, NR3 1AB');
    await chat.choice(words.say('value-land_type-footpath', {}, 'en')).waitFor();
    await chat.page.getByLabel('Language').selectOption('pl');
    await chat.choice(words.say('value-land_type-footpath', {}, 'pl')).waitFor();
    await chat.page.waitForURL(/lang=pl/);
    await chat.choice(words.say('value-land_type-footpath', {}, 'pl')).waitFor();
    expect(await html()).to.equal('pl ltr');
    expect(await chat.page.getByRole('button', { name: words.say('page-send', {}, 'pl') }).count()).to.equal(1);
    const said = await chat.messages();
    expect(
      said.filter(({ text }) => text.includes('Somebody dumped')),
      'the words before',
    ).to.have.length(1);
    expect(said.map(({ text }) => text)).to.include('Polski');
  });

  it('follows whoever writes in another language, and keeps what is half written', async () => {
    chat = await ChatPage.open(browser, service.url, { locale: 'en-GB' });
    await chat.say('Dzień dobry, ktoś wyrzucił kanapę przed 12 Alder Road, NR3 1AB');
    await chat.page.locator('#message').fill('to był');
    await chat.page.getByRole('button', { name: words.say('page-send', {}, 'pl'), exact: true }).waitFor();
    expect(await html()).to.equal('pl ltr');
    expect(await chat.page.locator('#message').inputValue()).to.equal('to był');
    expect(await chat.page.locator('#language').inputValue()).to.equal('pl');
    // What stands beside the messages said so far is the page's as well.
    const speakers = new Set((await chat.messages()).map(({ by }) => by));
    expect(speakers).to.deep.equal(new Set([words.say('page-assistant', {}, 'pl'), words.say('page-you', {}, 'pl')]));
    expect(await chat.page.locator('.delivery').allInnerTexts()).to.deep.equal([words.say('page-sent', {}, 'pl')]);
    expect((await chat.page.locator('.who time').allInnerTexts()).join(), 'English times').to.not.match(/[ap]m/);
    await chat.choice(words.say('value-land_type-footpath', {}, 'pl')).waitFor();
    await expectAccessible(chat.page);
  });
});
