import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails with the rule, the element and the reason for everything that axe finds on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  // The desk's preview runs no scripts, so axe cannot look into it; its page is looked at among the newspaper's.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe[sandbox]').analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
  expect(found).toEqual([])
}

/** The page must not scroll sideways, in either direction of writing. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}
