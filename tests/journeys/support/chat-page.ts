import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type Hands, mouse } from './hands.ts';
import { type Asked, nextAnswer, REFERENCE } from './main-job.ts';
import { watch } from './wrongs.ts';

/** One message as the resident reads it. */
export interface Said {
  by: string;
  text: string;
}

const PHONE = { width: 375, height: 760 };

/** The resident's own page in a browser profile of its own, and whoever uses it. */
export class ChatPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page. A good page leaves it empty. */
  readonly wrongs: string[];
  readonly #hands: Hands;

  /** Opens the page on a telephone, unless `options` say otherwise, and waits for the greeting. */
  static async open(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = {},
    hands = mouse,
  ): Promise<ChatPage> {
    const context = await browser.newContext({ viewport: PHONE, ...options });
    const chat = new ChatPage(context, await context.newPage(), hands);
    await chat.page.goto(url);
    await chat.question();
    return chat;
  }

  private constructor(context: BrowserContext, page: Page, hands: Hands) {
    this.context = context;
    this.page = page;
    this.#hands = hands;
    this.wrongs = watch(context);
  }

  /** Every message on the page, oldest first. */
  async messages(): Promise<Said[]> {
    return this.page.locator('#log > .message').evaluateAll((all) =>
      all.map((message) => ({
        by: message.querySelector('.speaker')?.textContent ?? '',
        text: message.querySelector('.bubble')?.textContent ?? '',
      })),
    );
  }

  /** What the assistant said last, once it has the last word. */
  async question(): Promise<Asked> {
    const last = this.page.locator('#log > .message.theirs:last-child');
    await last.waitFor();
    return {
      text: (await last.locator('.bubble').textContent()) ?? '',
      choices: await last.locator('.choice').allInnerTexts(),
    };
  }

  /** Says something in the resident's own words. */
  say(text: string): Promise<void> {
    return this.#hands.write(this.page, text);
  }

  /** Presses a choice of the last question. */
  press(title: string): Promise<void> {
    return this.#hands.press(this.page, this.choice(title));
  }

  /** A choice of the last question that has any. */
  choice(title: string): Locator {
    return this.page.locator('.choices').last().getByRole('button', { name: title, exact: true });
  }

  /** Answers one question by its buttons. */
  async answer(): Promise<void> {
    await this.press(nextAnswer(await this.question()));
  }

  /** Everything the assistant has said. */
  async heard(): Promise<string> {
    const messages = await this.messages();
    return messages.flatMap(({ by, text }) => (by === 'Assistant' ? [text] : [])).join('\n');
  }

  /** Answers by buttons until there is a reference, and reads it. */
  async finish(): Promise<string> {
    for (;;) {
      await this.question();
      const reference = REFERENCE.exec(await this.heard())?.[0];
      if (reference) return reference;
      await this.answer();
    }
  }
}
