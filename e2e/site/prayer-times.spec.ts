import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

for (const { path, dir, cairo, names } of [
  { path: '/prayer-times', dir: 'rtl', cairo: 'القاهرة', names: ['الفجر', 'الشروق', 'العصر', 'المغرب', 'العشاء'] },
  { path: '/en/prayer-times', dir: 'ltr', cairo: 'Cairo', names: ['Fajr', 'Sunrise', 'Asr', 'Maghrib', 'Isha'] },
]) {
  test(`${path}: six times in their order, the next one marked and counted, axe finds nothing`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    const rows = page.getByRole('main').getByRole('table').locator('tbody tr')
    await expect(rows).toHaveCount(6)
    for (const name of names) await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible()
    const times = await rows.locator('time').allTextContents()
    expect(times.every((time) => TIME.test(time))).toBe(true)
    expect(times.slice(0, 5)).toEqual(times.slice(0, 5).toSorted())
    await expect(page.locator('.prayer-remaining bdi')).toHaveText(/^\d+:\d\d:\d\d$/)
    await expect(page.locator('.prayer-remaining bdi')).not.toHaveText('0:00:00')
    await expectAccessible(page)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
  })

  test(`${path}: the masthead of the front names the next prayer, and leads here`, async ({ page }) => {
    await page.goto(dir === 'rtl' ? '/' : '/en')
    const link = page.getByRole('banner').locator(`a[href="${path}"]`)
    const [name = '', time = ''] = ((await link.textContent()) ?? '').trim().split(/\s+(?=\d)/)
    expect(time).toMatch(TIME)
    await link.click()
    await expect(page).toHaveURL(path)
    const next = page.locator('.prayer-next')
    await expect(next).toContainText(name)
    await expect(next.locator('time')).toHaveText(time)
  })

  test(`${path}: without JavaScript a reader chooses a city, its month, and the month before`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(path)
    await page.getByRole('main').getByRole('link', { name: cairo, exact: true }).click()
    await expect(page).toHaveURL(`${path}/cairo`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(cairo)
    await expect(page.locator('.prayer-next time')).toHaveText(TIME)
    const month = monthOf(await dayOf(page))
    await page.locator(`a[href^="${path}/cairo/"]`).click()
    await expect(page.getByRole('main').getByRole('table').locator('tbody tr')).toHaveCount(daysOf(month))
    await page.locator('a[rel=prev]').click()
    await expect(page).not.toHaveURL(new RegExp(`${month}$`))
    await expect(page.getByRole('main').getByRole('table')).toBeVisible()
    await context.close()
  })

  test(`${path}: the month marks today, fits a phone, and is one sheet on paper`, async ({ page }) => {
    await page.goto(path)
    await page.locator('.prayer-month-link a').click()
    await expect(page.locator('tr[aria-current=date]')).toHaveCount(1)
    await expectAccessible(page)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('main').getByRole('table')).toBeVisible()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    const sheet = await page.pdf({ format: 'A4' })
    expect(sheet.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
  })
}

test('a city and a month that are none are not found', async ({ request }) => {
  for (const path of ['/prayer-times/atlantis', '/prayer-times/cairo/2026-13', '/prayer-times/cairo/1999-01', '/en/prayer-times/x']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

async function dayOf(page: Page): Promise<string> {
  return (await page.locator('.prayer-dates time').getAttribute('datetime')) ?? ''
}

/** @param day `2026-11-25` */
function monthOf(day: string): string {
  return day.slice(0, 7)
}

function daysOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}
