import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

/** Each list of stories that readers open, and the way to it where its address goes with the calendar. */
const LISTS: { name: string; path: string; follow?: (page: Page) => Promise<void> }[] = [
  { name: 'a section with others below it', path: '/sport' },
  { name: 'a sub-section', path: '/football' },
  { name: 'a tag', path: '/tag/كرة-القدم' },
  { name: 'an author', path: '/author/huda-almansoori' },
  { name: 'the latest', path: '/latest' },
  { name: 'the archive', path: '/archive' },
  { name: 'a month', path: '/archive', follow: newestMonth },
  { name: 'a day', path: '/archive', follow: newestDay },
  { name: 'an English tag', path: '/en/tag/dubai' },
  { name: 'an English author', path: '/en/author/james-whitfield' },
  { name: 'the English latest', path: '/en/latest' },
  { name: 'an English month', path: '/en/archive', follow: newestMonth },
  { name: 'an English day', path: '/en/archive', follow: newestDay },
]

async function newestMonth(page: Page): Promise<void> {
  await page.locator('.months a').last().click()
  await expect(page.getByRole('table')).toBeVisible()
}

async function newestDay(page: Page): Promise<void> {
  await newestMonth(page)
  await page.getByRole('table').getByRole('link').last().click()
  await expect(page.locator('.clock').first()).toBeVisible()
}

for (const { name, path, follow } of LISTS) {
  test(`${name}: whole without scripts, at every width, and axe finds nothing in light and dark`, async ({ page, browser }) => {
    expect((await page.goto(path))?.status()).toBe(200)
    await follow?.(page)
    await expectAccessible(page)
    for (const width of [360, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(path)
    await follow?.(plain)
    await expect(plain.getByRole('heading', { level: 1 })).toBeVisible()
    await context.close()
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('from a section to one below it, and back', async ({ page }) => {
      await page.goto('/sport')
      await page.getByRole('navigation', { name: 'أقسام رياضة' }).getByRole('link', { name: 'كرة القدم' }).click()
      await expect(page).toHaveURL(/\/football$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('كرة القدم')
      const bar = page.getByRole('navigation', { name: 'أقسام الصحيفة' })
      await expect(bar.getByRole('link', { name: 'كرة القدم' })).toHaveCount(0)
      await expect(bar.locator('[aria-current]')).toHaveText('رياضة')
      const headline = page.getByRole('main').getByRole('heading', { level: 2 }).first()
      const words = await headline.innerText()
      await page.getByRole('navigation', { name: 'أنت في' }).getByRole('link', { name: 'رياضة' }).click()
      await expect(page.getByRole('main')).toContainText(words)
    })

    test('from the front page to the latest, and through days and months of the archive', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('heading', { name: 'آخر الأخبار' }).getByRole('link').click()
      await expect(page).toHaveURL(/\/latest$/)
      const days = page.getByRole('main').getByRole('heading', { level: 2 })
      const [newest = ''] = await days.allInnerTexts()
      await page.getByRole('link', { name: 'أقدم' }).click()
      await expect(page).toHaveURL(/before=\d+\.\d+$/)
      await page.getByRole('link', { name: 'الأحدث' }).click()
      await expect(days.first()).toHaveText(newest)

      await page.getByRole('contentinfo').getByRole('link', { name: 'الأرشيف' }).click()
      await newestDay(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(newest)
      await expect(page.locator('.list-lead')).toHaveText(/هـ$/)
      await page.locator('.archive-neighbours [rel=prev]').click()
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(newest)
      await page.locator('.archive-neighbours [rel=next]').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(newest)
    })

    test('an author’s page leads to their stories, and to the English one where there is one', async ({ page }) => {
      await page.goto('/author/tarek-nassar')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const portrait = page.locator('.author img')
      await expect.poll(() => portrait.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
      await page.getByRole('link', { name: 'English' }).first().click()
      await expect(page).toHaveURL(/\/en\/author\/tarek-nassar$/)
      await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
      await expect(page.getByRole('article')).toBeVisible()
    })
  })
}

test('every list names its feeds, and they are there', async ({ page, request }) => {
  for (const path of ['/', '/football', '/tag/كرة-القدم', '/author/huda-almansoori', '/en/author/james-whitfield']) {
    await page.goto(path)
    const types = ['application/rss+xml', 'application/feed+json']
    for (const type of types) {
      const address = await page.locator(`link[rel=alternate][type="${type}"]`).last().getAttribute('href')
      const answer = await request.get(new URL(address ?? '').pathname)
      expect(answer.status(), address ?? path).toBe(200)
      expect(answer.headers()['content-type']).toContain(type)
    }
  }
})
