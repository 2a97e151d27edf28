import { expect, type Page } from '@playwright/test'
import { arabicPdf, rawPdf } from '#lib/print/testing/pdf-fixtures.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'
import { openUntil } from '../newsroom/readers.ts'
import { test } from '../newsroom/test.ts'
import { wordsOf } from '../newsroom/words.ts'

const t = wordsOf('ar')
/** The managing editor of these tests works in English. */
const en = wordsOf('en')

/** Days that no other test and no demo issue has. */
const DAYS = { made: '2021-03-04', refused: '2021-03-05', photo: '2021-03-06' }

test('an issue is made, filled, published, seen by readers and withdrawn', async ({ open, reader }) => {
  const page = await open('editor')
  await make(page, DAYS.made, '90101')
  await upload(page, arabicPdf(['الأولى', 'الثانية', 'الثالثة']))
  await expect(page.getByRole('button', { name: t('issues.pages.choose', { page: '3' }) })).toBeVisible()
  await reader.goto('/issue/2021-03-04')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('الصفحة غير موجودة')

  await page.getByRole('button', { name: t('issues.pages.choose', { page: '2' }) }).click()
  const results = page.getByRole('list', { name: t('issues.stories.results') })
  const first = (await results.getByRole('button').nth(0).locator('span[lang]').textContent()) ?? ''
  const second = (await results.getByRole('button').nth(1).locator('span[lang]').textContent()) ?? ''
  await results.getByRole('button', { name: first }).click()
  await results.getByRole('button', { name: second }).click()
  const onPage = page.getByRole('region', { name: t('issues.pages.page', { page: '2' }) })
  await expect(onPage.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: t('issues.stories.moveUp', { name: second }) }).click()
  await expect(onPage.getByRole('listitem').first()).toContainText(second)
  await page.getByRole('combobox', { name: t('issues.stories.pageOf', { name: first }) }).click()
  await page.getByRole('option', { name: t('issues.pages.page', { page: '3' }) }).click()
  await expect(page.getByRole('region', { name: t('issues.pages.page', { page: '3' }) })).toContainText(first)
  await expect(page.getByText(t('issues.stories.saving'))).toBeHidden()
  await page.reload()
  await expect(onPage.getByRole('listitem')).toHaveCount(1)
  await expectAccessible(page)

  await expect(page.getByRole('button', { name: t('issues.actions.publish') })).toBeHidden()
  const chief = await open('chief')
  await chief.goto(new URL(page.url()).pathname)
  await chief.getByRole('button', { name: en('issues.actions.publish') }).click()
  await chief.getByRole('alertdialog').getByRole('button', { name: en('issues.actions.publish') }).click()
  await expect(chief.getByText(en('issues.actions.published'))).toBeVisible()
  await openUntil(reader, '/issue/2021-03-04', async () => {
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('عدد الخميس 4 مارس 2021', { timeout: 500 })
  })
  await expect(reader.getByRole('region', { name: 'الصفحة 2' })).toContainText(second)

  await chief.getByRole('button', { name: en('issues.actions.more') }).click()
  await chief.getByRole('menuitem', { name: en('issues.actions.unpublish') }).click()
  await chief.getByRole('alertdialog').getByRole('button', { name: en('issues.actions.unpublish') }).click()
  await expect(chief.getByText(en('issues.actions.unpublished'))).toBeVisible()
  await openUntil(reader, '/issue/2021-03-04', async () => {
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('الصفحة غير موجودة', { timeout: 500 })
  })
  await chief.getByRole('button', { name: en('issues.actions.more') }).click()
  await chief.getByRole('menuitem', { name: en('issues.actions.delete') }).click()
  await chief.getByRole('alertdialog').getByRole('button', { name: en('issues.actions.delete') }).click()
  await expect(chief).toHaveURL('/desk/issues')
})

test('what is no PDF is refused in words, and the form keeps its values', async ({ open }) => {
  const page = await open('editor')
  await make(page, DAYS.refused, '90102')
  for (const [file, reason] of [
    [Buffer.from('نص لا ملف'), t('issues.refused.not_pdf')],
    [rawPdf({ pages: 1, encrypted: true }), t('issues.refused.encrypted')],
    [arabicPdf(['ناقصة']).subarray(0, 4000), t('issues.refused.broken')],
  ] as const) {
    await upload(page, file)
    await expect(page.getByText(reason)).toBeVisible()
  }
  await page.goto('/desk/issues')
  await page.getByRole('button', { name: t('issues.add') }).click()
  await page.getByRole('textbox', { name: t('issues.form.number') }).fill('90102')
  await page.getByLabel(t('issues.form.date'), { exact: true }).fill('2021-03-20')
  await page.getByRole('button', { name: t('issues.form.create') }).click()
  await expect(page.getByText(t('issues.form.numberTaken'))).toBeVisible()
  await expect(page.getByRole('textbox', { name: t('issues.form.number') })).toHaveValue('90102')
  await expect(page.getByLabel(t('issues.form.date'), { exact: true })).toHaveValue('2021-03-20')
})

test('the photo desk brings the PDF and publishes nothing; a reporter looks', async ({ open }) => {
  const editor = await open('editor')
  await make(editor, DAYS.photo, '90103')
  const page = await open('photo')
  await page.goto(new URL(editor.url()).pathname)
  await upload(page, arabicPdf(['صفحة']))
  await expect(page.getByRole('button', { name: t('issues.pages.page', { page: '1' }) })).toBeVisible()
  await expect(page.getByRole('button', { name: t('issues.actions.publish') })).toBeHidden()
  const reporter = await open('reporter')
  await reporter.goto(new URL(editor.url()).pathname)
  await expect(reporter.getByRole('heading', { level: 1 })).toContainText('2021')
  await expect(reporter.locator('input[type=file]')).toHaveCount(0)
  await expect(reporter.getByRole('searchbox')).toHaveCount(0)
})

test('list and issue fit a phone, in both colour schemes', async ({ open }) => {
  const page = await open('editor')
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/desk/issues')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.getByRole('list', { name: t('issues.title') }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: t('issues.stories.title') })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await page.emulateMedia({ colorScheme: width === 360 ? 'dark' : 'light' })
    await expectAccessible(page)
  }
})

async function make(page: Page, day: string, number: string): Promise<void> {
  await page.goto('/desk/issues')
  await page.getByRole('button', { name: t('issues.add') }).click()
  await page.getByRole('textbox', { name: t('issues.form.number') }).fill(number)
  await page.getByLabel(t('issues.form.date'), { exact: true }).fill(day)
  await page.getByRole('button', { name: t('issues.form.create') }).click()
  await expect(page).toHaveURL(/\/desk\/issues\/\d+$/)
}

async function upload(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'عدد.pdf', mimeType: 'application/pdf', buffer })
}
