import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'
import { openUntil } from '../newsroom/readers.ts'
import { test } from '../newsroom/test.ts'
import { wordsOf, type Words } from '../newsroom/words.ts'

const ar = wordsOf('ar')
/** The managing editor of these tests works in English. */
const en = wordsOf('en')

test('a page is changed and published; a title that is missing loses no word', async ({ open, reader }) => {
  const page = await open('chief')
  await page.goto('/desk')
  await page.getByRole('navigation', { name: en('desk.navigation.label') }).getByRole('link', { name: en('pages.title') }).click()
  await page.getByRole('list', { name: en('pages.title') }).getByRole('link', { name: 'Contact us · English' }).click()
  await write(page, { t: en, title: '', text: 'Write to the desk at any hour.' })
  await publish(page, en)
  await expect(page.getByText(en('pages.titleMissing'))).toBeVisible()
  await expect(text(page, en)).toContainText('Write to the desk at any hour.')
  await page.getByRole('textbox', { name: en('pages.pageTitle') }).fill('Reach the newsroom')
  await publish(page, en)
  await expect(page.getByText(en('pages.saved'))).toBeVisible()
  await openUntil(reader, '/en/contact', async () => {
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Reach the newsroom', { timeout: 500 })
  })
  await expect(reader.getByRole('main')).toContainText('Write to the desk at any hour.')
  await expect(reader.getByRole('contentinfo').getByRole('link', { name: 'Reach the newsroom' })).toBeVisible()
})

test('who saves on an older version sees both texts and chooses', async ({ open, reader }) => {
  const [admin, chief] = [await open('admin'), await open('chief')]
  await admin.goto('/desk/pages/privacy/ar')
  await chief.goto('/desk/pages/privacy/ar')
  await expect(text(chief, en)).toBeVisible()
  await write(admin, { t: ar, title: 'خصوصيتكم', text: 'نص المدير.' })
  await publish(admin, ar)
  await expect(admin.getByText(ar('pages.saved'))).toBeVisible()

  await write(chief, { t: en, title: 'خصوصيتكم أولاً', text: 'نص رئيسة التحرير.' })
  await publish(chief, en)
  const theirs = chief.getByRole('region', { name: en('pages.theirs') })
  await expect(theirs).toContainText('نص المدير.')
  await expect(text(chief, en)).toContainText('نص رئيسة التحرير.')
  await expectAccessible(chief)
  await theirs.getByRole('button', { name: en('pages.keepMine') }).click()
  await expect(chief.getByText(en('pages.saved'))).toBeVisible()
  await openUntil(reader, '/privacy', async () => {
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('خصوصيتكم أولاً', { timeout: 500 })
  })
})

test('a page is taken from the site and written anew', async ({ open, reader }) => {
  const page = await open('admin')
  await page.goto('/desk/pages/corrections-policy/en')
  await expect(text(page, ar)).toBeVisible()
  await page.getByRole('button', { name: ar('desk.actions.options') }).click()
  await page.getByRole('menuitem', { name: ar('pages.remove') }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: ar('pages.remove') }).click()
  await expect(page).toHaveURL('/desk/pages')
  await openUntil(reader, '/en/corrections-policy', async () => {
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Page not found', { timeout: 500 })
  })
  await page.goto('/desk/pages/corrections-policy/en')
  await write(page, { t: ar, title: 'Corrections policy', text: 'We correct what was wrong, and say so.' })
  await publish(page, ar)
  await expect(page.getByText(ar('pages.saved'))).toBeVisible()
  await openUntil(reader, '/en/corrections-policy', async () => {
    await expect(reader.getByRole('main')).toContainText('We correct what was wrong, and say so.', { timeout: 500 })
  })
})

test('a text that is not saved is not left without asking', async ({ open }) => {
  const page = await open('admin')
  await page.goto('/desk/pages/about/ar')
  await text(page, ar).click()
  await page.keyboard.type('زيادة لا تُحفظ')
  await expect(page.getByText(ar('pages.unsaved'))).toBeVisible()
  page.once('dialog', (dialog) => void dialog.dismiss())
  await page.getByRole('link', { name: ar('desk.navigation.settings') }).click()
  await expect(text(page, ar)).toContainText('زيادة لا تُحفظ')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('link', { name: ar('desk.navigation.settings') }).click()
  await expect(page).toHaveURL('/desk/settings')
})

test('an editor may not, and is told so', async ({ open }) => {
  const page = await open('editor')
  for (const path of ['/desk/pages', '/desk/pages/about/ar']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: ar('desk.errors.forbiddenTitle') })).toBeVisible()
  }
  await expect(page.getByRole('link', { name: ar('desk.navigation.pages') })).toHaveCount(0)
})

test('the editor of a page fits a phone, in both directions and schemes', async ({ open }) => {
  for (const [who, language] of [['admin', 'en'], ['chief', 'ar']] as const) {
    const page = await open(who)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/desk/pages/about/${language}`)
      await expect(text(page, who === 'chief' ? en : ar)).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  }
})

function text(page: Page, t: Words) {
  return page.getByRole('textbox', { name: t('pages.text'), exact: true })
}

async function write(page: Page, given: { t: Words; title: string; text: string }): Promise<void> {
  const { t } = given
  await text(page, t).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(given.text)
  await page.getByRole('textbox', { name: t('pages.pageTitle') }).fill(given.title)
}

async function publish(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t('pages.publish') }).click()
}
