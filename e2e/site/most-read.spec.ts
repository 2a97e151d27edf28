import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

const EDITIONS = [
  { home: '/', name: 'الأكثر قراءة', week: 'هذا الأسبوع' },
  { home: '/en', name: 'Most read', week: 'This week' },
]

const listsOf = (page: Page, name: string) => page.getByRole('region', { name }).getByRole('list')

for (const { home, name, week } of EDITIONS) {
  for (const javaScriptEnabled of [true, false]) {
    test(`${home}: the most read of the day and of the week, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      await page.goto(home)
      await expect(listsOf(page, name)).toHaveCount(1)
      await expect(listsOf(page, name).getByRole('link')).toHaveCount(5)
      const today = await listsOf(page, name).innerText()
      await page.getByRole('radio', { name: week }).check({ force: true })
      await expect(listsOf(page, name)).toHaveCount(1)
      expect(await listsOf(page, name).innerText()).not.toBe(today)
      await listsOf(page, name).getByRole('link').first().click()
      await expect(page.locator('main.story')).toBeVisible()
      await expect(listsOf(page, name).getByRole('link')).toHaveCount(5)
      await context.close()
    })
  }
}

test('the list is chosen by keyboard', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: 'اليوم' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'هذا الأسبوع' })).toBeChecked()
})

test('a story that stays in sight is counted once, without a cookie', async ({ page }) => {
  const said: { body: string | null; cookie: string | undefined; status: number | undefined }[] = []
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('/read')) return
    void Promise.all([request.allHeaders(), request.response()]).then(([headers, response]) =>
      said.push({ body: request.postData(), cookie: headers.cookie, status: response?.status() }),
    )
  })
  await page.goto('/')
  const link = page.getByRole('main').getByRole('heading').getByRole('link').first()
  const [, id] = /\/(\d+)\//.exec((await link.getAttribute('href')) ?? '') ?? []
  await link.click()
  await expect.poll(() => said).toEqual([{ body: id, cookie: undefined, status: 204 }])
  await page.waitForLoadState('networkidle')
  expect(said).toHaveLength(1)
})

test('a story with the most read under it, on a phone: axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/')
  await page.getByRole('main').getByRole('heading').getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'الأكثر قراءة' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
