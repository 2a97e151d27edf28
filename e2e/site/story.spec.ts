import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

/** A story of the demo with a gallery and a correction, and one that stands in both languages. */
const GALLERY = 'حرّاس القرم'
const TRANSLATED = 'After six days of silence'

/** Opens the story of which a front names the beginning of the headline. */
async function openStory(page: Page, { front, headline }: { front: string; headline: string }): Promise<void> {
  await page.goto(front)
  await page.getByRole('main').getByRole('link', { name: headline }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline)
}

const openGallery = (page: Page) => openStory(page, { front: '/uae', headline: GALLERY })
const openTranslated = (page: Page) => openStory(page, { front: '/en/science', headline: TRANSLATED })

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a gallery is whole and moves by keyboard', async ({ page }) => {
      await openGallery(page)
      const gallery = page.getByRole('region', { name: 'معرض من 4 صور' })
      await expect(gallery.locator('figcaption')).toHaveText([/^1\/4.+\(.+\)$/, /^2\/4.+\(.+\)$/, /^3\/4.+\(.+\)$/, /^4\/4.+\(.+\)$/])
      const row = gallery.getByRole('list')
      await row.focus()
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => row.evaluate((list) => Math.abs(list.scrollLeft))).toBeGreaterThan(0)
    })

    test('a correction is told over the text and stands under it', async ({ page }) => {
      await openGallery(page)
      await page.getByRole('link', { name: /^تصحيح: / }).click()
      await expect(page.getByRole('region', { name: 'تصحيحات وإيضاحات' })).toContainText('العدد الصحيح 45')
    })

    test('one story leads to itself in the other language and back, also from the masthead', async ({ page }) => {
      await openTranslated(page)
      const english = page.url()
      await page.getByRole('article').getByRole('link', { name: 'اقرأ بالعربية' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
      await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
      await expect(page).toHaveURL(english)
    })

    test('it can be shared, and leads to its neighbours', async ({ page }) => {
      await openTranslated(page)
      await page.locator('.share summary').click()
      const short = /\/n\/\d+$/.exec(await page.locator('.share bdi').innerText())?.[0] ?? 'none'
      const encoded = encodeURIComponent(short)
      for (const name of ['WhatsApp', 'X', 'Mail']) {
        await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', new RegExp(`${encoded}$`))
      }
      await page.getByRole('navigation', { name: /^Before and after/ }).getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText(TRANSLATED)
    })
  })
}

test('what needs a script is not there without one', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await openGallery(page)
  await page.locator('.share summary').click()
  await expect(page.locator('.share li:visible')).toHaveCount(3)
  await expect(page.locator('.sizes')).toBeHidden()
  await context.close()
})

test('the address is copied, and the size of the text is remembered', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openGallery(page)
  await page.locator('.share summary').click()
  await page.getByRole('button', { name: 'انسخ الرابط' }).click()
  await expect(page.getByRole('button', { name: 'نُسخ الرابط' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/n\/\d+$/)

  const size = () => page.locator('.story-body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))
  const before = await size()
  await page.getByRole('button', { name: 'خط أكبر' }).click()
  expect(await size()).toBeGreaterThan(before)
  await page.reload()
  await expect(page.getByRole('button', { name: 'خط أكبر' })).toHaveAttribute('aria-pressed', 'true')
  expect(await size()).toBeGreaterThan(before)
})

test('a fresh story says how long ago it was', async ({ page }) => {
  await openStory(page, { front: '/', headline: 'قمة لشبونة' })
  await expect(page.locator('.story-dates .since').first()).toHaveText(/^منذ \S+/)
})

test('gallery, corrections and sharing pass axe and fit every screen, light and dark', async ({ page }) => {
  for (const open of [openGallery, openTranslated]) {
    await open(page)
    await page.locator('.share summary').click()
    await expectAccessible(page)
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
  }
})

test('on paper stand the story, its pictures, its source and address, and no tools', async ({ page }) => {
  await openGallery(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.story-tools')).toBeHidden()
  await expect(page.locator('.neighbours')).toBeHidden()
  await expect(page.locator('.gallery img')).toHaveCount(4)
  await expect(page.locator('.footer .print-only')).toContainText(/المصدر: الأفق · .+\/uae\/\d+\//)
  await expect(page.locator('.story-dates time').first()).toBeVisible()
})

test('an address that leads nowhere offers the front page, the search and the news', async ({ page }) => {
  await page.goto('/nothing-here/x')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الصفحة غير موجودة')
  await expect(page.getByRole('link', { name: 'ابحث في الصحيفة' })).toHaveAttribute('href', '/search')
  await expectAccessible(page)
})
