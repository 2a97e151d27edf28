import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails with the rule, the element and the reason for everything that axe finds on the page as it looks in the light
 * and, where only colours differ, in the dark. Leaves the page in the light.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const inTheLight = await findingsOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const inTheDark = await findingsOf(page, COLOUR_RULES)
  await page.emulateMedia({ colorScheme: 'light' })
  expect([...inTheLight, ...inTheDark]).toEqual([])
}

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

async function findingsOf(page: Page, rules?: string[]): Promise<string[]> {
  const runOnly = rules && { runOnly: { type: 'rule' as const, values: rules } }
  // The desk's preview runs no scripts, so axe cannot look into it; its page is looked at among the newspaper's. What
  // passed is of no use here, nor are other frames, and both take as long again.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]').options({ resultTypes: ['violations'], ...runOnly })
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
}

/** The page must not scroll sideways, in either direction of writing. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}
