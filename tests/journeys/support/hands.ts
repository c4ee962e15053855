import type { Locator, Page } from 'playwright-core';

/** How a resident works the page. */
export interface Hands {
  write(page: Page, text: string): Promise<void>;
  press(page: Page, button: Locator): Promise<void>;
}

/** More steps than the page has stops for the keyboard. */
const MOST_STEPS = 100;

const box = (page: Page): Locator => page.getByLabel('Your message');

/** By mouse; words are typed all the same. */
export const mouse: Hands = {
  write: async (page, text) => {
    await box(page).click();
    await page.keyboard.insertText(text);
    await page.getByRole('button', { name: 'Send' }).click();
  },
  press: (_page, button) => button.click(),
};

/** By Tab, Enter and letters alone. */
export const keyboard: Hands = {
  write: async (page, text) => {
    await tabTo(page, box(page));
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  },
  press: async (page, button) => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  },
};

/** @throws Error when the keyboard does not get there */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isBehind = await target.evaluate((element) => {
    const { activeElement: from, body } = element.ownerDocument;
    if (!from || from === body) return false;
    return (from.compareDocumentPosition(element) & from.DOCUMENT_POSITION_PRECEDING) > 0;
  });
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard does not get to ${target}`);
}
