import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

async function openLead(page: Page, home = '/'): Promise<string> {
  await page.goto(home)
  const headline = page.getByRole('main').getByRole('heading').getByRole('link').first()
  const words = await headline.innerText()
  await headline.click()
  return words
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('from the front to a story and on to its section', async ({ page }) => {
      const headline = await openLead(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
      const article = page.getByRole('article')
      await expect(article.locator('figure figcaption').first()).toHaveText(/\(.+\)$/)
      await expect(article.locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/)
      await expect(article.locator('.dateline')).toHaveText(/^\S.* \(.+\)$/)
      expect(await article.locator('.story-body p').count()).toBeGreaterThan(2)
      await page.locator('.story-section a').click()
      await expect(page).toHaveURL(/\/[a-z]+$/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })

    test('from Arabic to English and back', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('link', { name: 'English' }).first().click()
      await expect(page).toHaveURL(/\/en$/)
      await openLead(page, '/en')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await page.getByRole('link', { name: 'العربية' }).first().click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    })

    test('older stories of a section, page by page', async ({ page }) => {
      await page.goto('/world')
      const titles = page.getByRole('main').getByRole('heading').getByRole('link')
      const first = await titles.allInnerTexts()
      expect(new Set(first).size).toBe(first.length)
    })
  })
}

test('a story passes axe and fits every screen', async ({ page }) => {
  await openLead(page)
  await expectAccessible(page)
  for (const width of [360, 768, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
})

test('pictures take their place before they arrive', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
        const held = document as Document & { shift?: number }
        if (!hadRecentInput) held.shift = (held.shift ?? 0) + value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const path of ['/', '/world']) {
    await page.goto(path)
    // What late fonts may move is another test's (budgets.spec.ts): here counts what moves from then on.
    const before = await page.evaluate(async () => {
      await document.fonts.ready
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return (document as Document & { shift?: number }).shift ?? 0
    })
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 400) {
        window.scrollTo(0, y)
        await new Promise(requestAnimationFrame)
      }
    })
    const shift = await page.evaluate(() => (document as Document & { shift?: number }).shift ?? 0)
    expect(shift - before).toBeLessThan(0.01)
  }
})

test('every picture has a text alternative, a size and candidates', async ({ page }) => {
  await openLead(page)
  for (const image of await page.locator('main img').all()) {
    expect(await image.getAttribute('alt')).not.toBeNull()
    expect(Number(await image.getAttribute('width'))).toBeGreaterThan(0)
    expect(Number(await image.getAttribute('height'))).toBeGreaterThan(0)
  }
  const source = page.locator('article picture source').first()
  await expect(source).toHaveAttribute('type', 'image/webp')
  await expect(source).toHaveAttribute('srcset', /320w.*640w/)
})

test('the skip link leads to the content by keyboard', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAttribute('href', '#content')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})
