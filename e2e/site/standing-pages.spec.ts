import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

const PAGES = ['about', 'contact', 'corrections-policy', 'privacy']

for (const { prefix, dir, other } of [
  { prefix: '', dir: 'rtl', other: 'English' },
  { prefix: '/en', dir: 'ltr', other: 'العربية' },
]) {
  for (const name of PAGES) {
    test(`${prefix}/${name}: whole, in its direction, axe finds nothing, nothing spills`, async ({ page }) => {
      const response = await page.goto(`${prefix}/${name}`)
      expect(response?.status()).toBe(200)
      await expect(page.locator('html')).toHaveAttribute('dir', dir)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('main').locator('time')).toBeVisible()
      await expectAccessible(page)
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await expectNoSidewaysScroll(page)
      }
    })
  }

  test(`${prefix || '/'}: without JavaScript the footer leads to every page, and the masthead to its other language`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    for (const name of PAGES) {
      await page.goto(prefix || '/')
      const link = page.getByRole('contentinfo').locator(`a[href="${prefix}/${name}"]`)
      const title = (await link.textContent()) ?? ''
      await link.click()
      await expect(page).toHaveURL(`${prefix}/${name}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    }
    await page.getByRole('banner').getByRole('link', { name: other }).click()
    await expect(page).toHaveURL(prefix ? '/privacy' : '/en/privacy')
    await context.close()
  })
}
