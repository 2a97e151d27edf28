import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails with the rule, the element and the reason for everything that axe finds on the page as it looks in the light
 * and, where only colours differ, in the dark. Leaves the page in the light.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const inTheLight = await findingsOf(new AxeBuilder({ page }))
  await page.emulateMedia({ colorScheme: 'dark' })
  const inTheDark = await findingsOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))
  await page.emulateMedia({ colorScheme: 'light' })
  expect([...inTheLight, ...inTheDark]).toEqual([])
}

async function findingsOf(axe: AxeBuilder): Promise<string[]> {
  // The desk's preview runs no scripts, so axe cannot look into it; its page is looked at among the newspaper's.
  const { violations } = await axe.exclude('iframe[sandbox]').analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
}

/** The page must not scroll sideways, in either direction of writing. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}
