import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../support/chromium.ts';
import { BROWSER_TIMEOUT_MS, type OpenPage, openPage } from './open-page.ts';

const GIF = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
const photo = (name: string) => ({ name, mimeType: 'image/gif', buffer: GIF });

describe('web chat page: photos', function () {
  this.timeout(BROWSER_TIMEOUT_MS);
  let browser: Browser;
  let open: OpenPage;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openPage(browser);
    await open.page.getByText('Hello. How can we help?').waitFor();
  });
  afterEach(async () => {
    await open.close();
    expect(open.wrongs).to.deep.equal([]);
  });

  const choose = (...names: string[]) => open.page.locator('#photos').setInputFiles(names.map(photo));
  const sendIt = () => open.page.getByRole('button', { name: 'Send' }).click();

  it('opens the choice of files from its button', async () => {
    const [chooser] = await Promise.all([
      open.page.waitForEvent('filechooser'),
      open.page.getByRole('button', { name: 'Add a photo' }).click(),
    ]);
    expect(chooser.isMultiple()).to.equal(true);
  });

  it('sends photos with their words as one message, in the parts that Direct Line has', async () => {
    const { page, server } = open;
    await choose('fridge.gif', 'bags.gif');
    await page.getByLabel('Your message').fill('This is it');
    await sendIt();
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(server.uploads).to.have.length(1);
    expect(server.uploads[0]?.type).to.equal('activity application/vnd.microsoft.activity');
    expect(server.uploads[0]?.activity).to.include({ type: 'message', text: 'This is it' });
    const file = { type: 'image/gif', size: GIF.length };
    expect(server.uploads[0]?.files).to.deep.equal([
      { name: 'fridge.gif', ...file },
      { name: 'bags.gif', ...file },
    ]);
    expect(await page.locator('.ours').count()).to.equal(1);
    expect(await page.getByRole('img', { name: 'Photo you sent: fridge.gif' }).isVisible()).to.equal(true);
    expect(await page.locator('#tray').isVisible()).to.equal(false);
  });

  it('lets a photo be taken out again', async () => {
    const { page, server } = open;
    await choose('fridge.gif', 'bags.gif');
    await page.getByRole('button', { name: 'Remove fridge.gif' }).click();
    expect(await page.evaluate('document.activeElement.id')).to.equal('add-photo');
    await sendIt();
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(server.uploads[0]?.files.map(({ name }) => name)).to.deep.equal(['bags.gif']);
  });

  it('takes no more than five', async () => {
    await choose('1.gif', '2.gif', '3.gif');
    await choose('4.gif', '5.gif', '6.gif');
    await open.page.getByText('You can send up to 5 photos in one message. We left out the others.').waitFor();
    expect(await open.page.locator('#tray li').count()).to.equal(5);
  });

  it('says at once what is not a photo, and what is too large', async () => {
    const { page } = open;
    await page.locator('#photos').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: GIF });
    await page.getByText('That file is not a photo we can open. Send a JPEG or PNG.').waitFor();
    const large = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) };
    await page.locator('#photos').setInputFiles(large);
    await page.getByText('That photo is too large. Send one smaller than 10 MB.').waitFor();
    expect(await page.locator('#tray li').count()).to.equal(0);
  });

  for (const [status, sentence] of [
    [413, 'Not sent. That photo is too large. Send one smaller than 10 MB.'],
    [415, 'Not sent. That file is not a photo we can open. Send a JPEG or PNG.'],
  ] as const) {
    it(`explains the server's ${status}, which trying again would not mend`, async () => {
      open.server.fail('upload', { status });
      await choose('fridge.gif');
      await sendIt();
      await open.page.getByText(sentence).waitFor();
      expect(await open.page.getByRole('button', { name: 'Try again' }).count()).to.equal(0);
    });
  }

  it('tries an upload again under the same id', async () => {
    const { page, server } = open;
    server.fail('upload', { status: 400 }, { status: 0, done: true }, { status: 0 });
    await choose('fridge.gif');
    await sendIt();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Sent', { exact: true }).waitFor();
    expect(new Set(server.posted.map(({ channelData }) => channelData?.clientActivityID)).size).to.equal(1);
    expect(await page.locator('.ours').count()).to.equal(1);
  });

  it('hints at photos while a question takes them', async () => {
    const { page, server } = open;
    server.say({ type: 'message', text: 'Can you show us?', channelData: { takesPhotos: true } });
    await page.getByText('You can add up to 5 photos.').waitFor();
    server.say('Next question');
    await page.getByText('Next question').waitFor();
    expect(await page.getByText('You can add up to 5 photos.').count()).to.equal(0);
  });

  it('shows photos of our own site, and neither loads nor hides others', async () => {
    const { page, server } = open;
    const attached = (contentUrl: string, name: string) => ({ contentType: 'image/gif', contentUrl, name });
    const attachments = [
      attached('/photo.gif', 'Map of Alder Road'),
      attached('/gone.gif', 'gone.gif'),
      attached('https://tracker.example/x.gif', 'x'),
    ];
    server.say({ type: 'message', attachments });
    await page.getByRole('img', { name: 'Map of Alder Road' }).waitFor();
    await page.getByText('This photo cannot be shown.').nth(1).waitFor();
    expect(await page.locator('.theirs img').count()).to.equal(1);
  });
});
