import { expect, test, type APIRequestContext } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'

/** The demo's newest issue, by the link in the masthead of its front page. */
async function newestIssue(request: APIRequestContext): Promise<string> {
  const home = await (await request.get('/')).text()
  const [, path] = /href="(\/issue\/\d{4}-\d\d-\d\d)"/.exec(home) ?? []
  if (!path) throw new Error('the masthead names no issue')
  return path
}

const KINDS = [
  { name: 'archive', of: () => '/issue' },
  { name: 'issue', of: (path: string) => path },
  { name: 'page', of: (path: string) => `${path}/2` },
  { name: 'month', of: (path: string) => path.slice(0, '/issue/2026-11'.length) },
]
const PAGES = KINDS.flatMap(({ name, of }) => [
  { name, of, dir: 'rtl' },
  { name: `English ${name}`, of: (path: string) => `/en${of(path)}`, dir: 'ltr' },
])

for (const { name, of, dir } of PAGES) {
  test(`${name}: whole and in its direction, axe finds nothing, nothing spills`, async ({ page, request }) => {
    const response = await page.goto(of(await newestIssue(request)))
    expect(response?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
    await expectAccessible(page)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
  })
}

test('without JavaScript a reader comes from the masthead to a page, its story and the PDF', async ({ browser, request }) => {
  const path = await newestIssue(request)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('banner').getByRole('link', { name: 'عدد اليوم' }).click()
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('img', { name: /الصفحة الأولى من العدد/ })).toBeVisible()
  await page.getByRole('link', { name: 'تصفّح العدد' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الصفحة 1 من 4')
  await page.getByRole('link', { name: 'الصفحة التالية' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الصفحة 2 من 4')
  const story = page.getByRole('region', { name: 'مواد هذه الصفحة' }).getByRole('link').first()
  const headline = (await story.textContent()) ?? ''
  await story.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await context.close()

  const pdf = await request.get(`${path}/pdf`)
  expect(pdf.headers()).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': expect.stringContaining('attachment') })
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  const part = await request.get(`${path}/pdf`, { headers: { range: 'bytes=0-4' } })
  expect([part.status(), await part.text()]).toEqual([206, '%PDF-'])
})

test('the arrow keys turn the pages in the direction of reading', async ({ page, request }) => {
  const path = await newestIssue(request)
  await page.goto(`${path}/1`)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(`${path}/2`)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(`${path}/1`)
  await page.goto(`/en${path}/1`)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(`/en${path}/2`)
})

test('the calendar leads to the days that have an issue', async ({ page, request }) => {
  const path = await newestIssue(request)
  await page.goto(path.slice(0, -3))
  const day = page.getByRole('cell').getByRole('link').last()
  await day.click()
  await expect(page).toHaveURL(path)
  await page.getByRole('link', { name: 'العدد السابق' }).click()
  await expect(page).not.toHaveURL(path)
})
