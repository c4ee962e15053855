import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { FakeServer } from './fake-server.ts';

/** Milliseconds for one browser test: plenty, since a busy machine is no fault of the page. */
export const BROWSER_TIMEOUT_MS = 60_000;

/** A page under test, with its server and everything that went wrong in it. */
export interface OpenPage {
  page: Page;
  server: FakeServer;
  /** Errors of scripts, breaches of the policy, and dialogs that should not be. A good page leaves it empty. */
  wrongs: string[];
  close: () => Promise<void>;
}

/** What to set up before the page loads. */
export interface OpenOptions {
  browser: BrowserContextOptions;
  path: string;
  prepare: (server: FakeServer, page: Page) => Promise<void> | void;
}

/** Opens the chat against a server of its own, in a browser profile of its own. */
export async function openPage(browser: Browser, options: Partial<OpenOptions> = {}): Promise<OpenPage> {
  const server = new FakeServer();
  await server.start();
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options.browser });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    wrongs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy|TrustedHTML|TrustedScript/iu.test(message.text())) wrongs.push(message.text());
  });
  await options.prepare?.(server, page);
  await page.goto(server.url + (options.path ?? '/'));
  const close = async () => {
    await context.close();
    await server.stop();
  };
  return { page, server, wrongs, close };
}

/** Writes a message and sends it by the keyboard. */
export async function send(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your message').fill(text);
  await page.getByLabel('Your message').press('Enter');
}
