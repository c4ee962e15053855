import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Page } from 'playwright-core';

/**
 * Asserts that axe finds nothing against WCAG 2.2 A and AA in a page as it stands, and that nothing runs over its side.
 * It looks at the whole length of the page at once: a button half scrolled under the header is not too small a button.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new TypeError('the page has no size');
  await page.setViewportSize({ ...size, height: await page.evaluate<number>('document.documentElement.scrollHeight') });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).to.deep.equal([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).to.be.at.most(0);
  await page.setViewportSize(size);
}
