import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../support/chromium.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { BROWSER_TIMEOUT_MS, type OpenPage, openPage, send } from './open-page.ts';

/** Links of the newest message, as `text -> href`. */
const links = (page: Page) =>
  page
    .locator('.theirs')
    .last()
    .locator('a')
    .evaluateAll((all) => all.map((a) => `${a.querySelector('bdi')?.textContent} -> ${a.getAttribute('href')}`));

describe('web chat page: what others write', function () {
  this.timeout(BROWSER_TIMEOUT_MS);
  let browser: Browser;
  let open: OpenPage;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    open = await openPage(browser, {
      prepare: async (_, page) => {
        await page.addInitScript(
          "window.breaches = []; addEventListener('securitypolicyviolation', (e) => breaches.push(e.violatedDirective))",
        );
      },
    });
    await open.page.getByText('Hello. How can we help?').waitFor();
  });
  afterEach(async () => {
    const breaches = await open.page.evaluate('breaches');
    await open.close();
    expect(breaches).to.deep.equal([]);
    expect(open.wrongs).to.deep.equal([]);
  });

  it('has forty hostile texts to try', () => {
    expect(new Set(HOSTILE_TEXTS).size).to.equal(40);
  });

  it('shows hostile text of the council’s side as text: in messages, buttons, names, photos and languages', async () => {
    const { page, server } = open;
    const before = await page.locator('script, iframe, object, embed, style, link, meta, base, form, svg').count();
    for (const text of HOSTILE_TEXTS) {
      server.say({
        type: 'message',
        text,
        locale: text,
        from: { role: 'bot', name: text },
        suggestedActions: { actions: [{ type: 'postBack', title: text, value: text }] },
        attachments: [{ contentType: 'image/png', contentUrl: text, name: text }],
      });
    }
    server.say('The last');
    await page.getByText('The last').waitFor();
    expect(await page.locator('.theirs').count()).to.equal(HOSTILE_TEXTS.length + 2);
    expect(await page.locator('script, iframe, object, embed, style, link, meta, base, form, svg').count()).to.equal(
      before,
    );
    const shown = await page.locator('.theirs .choice').allTextContents();
    expect(shown).to.deep.equal(HOSTILE_TEXTS);
    const schemes = await page
      .locator('.theirs a')
      .evaluateAll((all) => all.map((a) => (a as { href?: string }).href ?? ''));
    for (const href of schemes) expect(href).to.match(/^(?:https:\/\/|tel:)/u);
    for (const button of await page.locator('.theirs .choice').all()) await button.dispatchEvent('click');
    await page
      .locator('.delivery', { hasText: /^Sent$/u })
      .nth(39)
      .waitFor();
  });

  it('shows hostile text of the resident as text, at once and after a reload', async () => {
    const { page } = open;
    for (const text of HOSTILE_TEXTS) await send(page, text);
    await page
      .locator('.delivery', { hasText: /^Sent$/u })
      .nth(39)
      .waitFor();
    await page.reload();
    await page.locator('.ours').nth(39).waitFor();
    expect(await page.locator('.ours a').count()).to.equal(0);
    expect(await page.locator('.ours').nth(0).textContent()).to.contain('<script>alert(1)</script>');
  });

  it('shows hostile names of files as text', async () => {
    const { page } = open;
    const name = '<img src=x onerror=alert(1)>.gif';
    await page.locator('#photos').setInputFiles({ name, mimeType: 'image/gif', buffer: Buffer.from('GIF89a') });
    expect(await page.locator('.file').textContent()).to.equal(name);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent', { exact: true }).waitFor();
  });

  it('cannot be made to set markup by script, even by mistake', async () => {
    const refused = await open.page.evaluate(
      "(() => { try { document.createElement('p').innerHTML = '<b>x</b>'; return ''; } catch (e) { return e.name; } })()",
    );
    expect(refused).to.equal('TypeError');
    // That was the point of the test, so it is no breach of the page's own.
    await open.page.waitForFunction('breaches.length > 0');
    await open.page.evaluate('breaches.length = 0');
    open.wrongs.length = 0;
  });

  it('keeps the page’s direction against marks that turn text round', async () => {
    open.server.say('Pay at \u202emoc.live\u202c now');
    await open.page.getByText('Pay at moc.live now').waitFor();
  });

  const linked: [string, string[]][] = [
    ['See https://www.example.gov.uk/bins.', ['www.example.gov.uk/bins -> https://www.example.gov.uk/bins']],
    ['(https://example.gov.uk/)', ['example.gov.uk -> https://example.gov.uk/']],
    // Our own pages, where the service is tried without encryption.
    ['Pay here: {own}/pay/234679acdefghj.', ['{host}/pay/234679acdefghj -> {own}/pay/234679acdefghj']],
    ['https://www.example.gov.uk@evil.example/ http://a.example/ //b.example ftp://c.example', []],
    [
      `https://example.gov.uk/${'long/'.repeat(20)}`,
      [`example.gov.uk/… -> https://example.gov.uk/${'long/'.repeat(20)}`],
    ],
    ['https://ехample.gov.uk/', ['xn--ample-ywe6i.gov.uk -> https://xn--ample-ywe6i.gov.uk/']],
    ['Call 01632 960000 or 07700 900123.', ['01632 960000 -> tel:01632960000', '07700 900123 -> tel:07700900123']],
    [
      'Call 0344 980 3333, 0800 80 70 60, 03457 145 145 or 0800 1111',
      [
        '0344 980 3333 -> tel:03449803333',
        '0800 80 70 60 -> tel:0800807060',
        '03457 145 145 -> tel:03457145145',
        '0800 1111 -> tel:08001111',
      ],
    ],
    ['Go outside now. Call 0800 111 999 from there.', ['0800 111 999 -> tel:0800111999']],
    ['From abroad: +44 1632 960000', ['+44 1632 960000 -> tel:+441632960000']],
    ['Samaritans: 116 123, any time', ['116 123 -> tel:116123']],
    ['Call 999 now. Not urgent: call 101 or 111.', ['999 -> tel:999', '101 -> tel:101', '111 -> tel:111']],
    ['Zadzwoń pod numer 999.', ['999 -> tel:999']],
    ['Power cut: 105', ['105 -> tel:105']],
    ['It is £999 or £111.50 at 101 Alder Road, flat 105, number 111.', []],
    ['Your reference is ALD-7F3K-9Q, on 07 11 2026 at 10:05, 999 999 times, 0123', []],
    ['Zażalenie 0344 980 33', []],
  ];
  for (const [text, expected] of linked) {
    it(`links what is a link in “${text.slice(0, 60)}”`, async () => {
      const { url } = open.server;
      const here = (each: string) => each.replaceAll('{own}', url).replaceAll('{host}', new URL(url).host);
      open.server.say(here(text));
      await open.page.locator('.theirs').nth(1).waitFor();
      expect(await links(open.page)).to.deep.equal(expected.map(here));
    });
  }
});
