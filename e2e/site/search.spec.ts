import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

for (const { language, path, question, name } of [
  { language: 'ar', path: '/', question: 'مدينة', name: 'بحث' },
  { language: 'en', path: '/en', question: 'sea', name: 'Search' },
]) {
  test.describe(`search in ${language}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false })

    test('from the masthead to a story', async ({ page }) => {
      await page.goto(path)
      await page.getByRole('banner').getByRole('link', { name }).click()
      await page.getByRole('searchbox').fill(question)
      await page.getByRole('searchbox').press('Enter')
      await expect(page).toHaveURL(/\/search\?q=/)
      await expect(page.getByRole('searchbox')).toHaveValue(question)
      await expect(page.locator('mark').first()).toBeVisible()
      await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
      await expect(page.getByRole('article')).toBeVisible()
    })
  })

  for (const query of [question, 'كلمةلاوجودلها']) {
    test(`«${query}» in ${language}: axe finds nothing, nothing spills`, async ({ page }) => {
      const prefix = language === 'ar' ? '' : '/en'
      await page.goto(`${prefix}/search?q=${encodeURIComponent(query)}&from=2020-01-01`)
      await expectAccessible(page)
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await expectNoSidewaysScroll(page)
      }
    })
  }
}
