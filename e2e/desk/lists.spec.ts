import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../axe.ts'
import { chooseFromMenu } from '../newsroom/menus.ts'
import { photoFile } from '../newsroom/photo-files.ts'
import { openUntil } from '../newsroom/readers.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'
import { wordsOf } from '../newsroom/words.ts'

const t = wordsOf('ar')

test('an author’s portrait, life and pages elsewhere reach their page; a wrong link loses nothing', async ({ open, reader }) => {
  const page = await open('editor')
  await page.goto('/desk/authors')
  const dialog = page.getByRole('dialog', { name: t('settings.authors.editTitle', { name: 'عمر فاروق' }) })
  await expect(async () => {
    await page.getByRole('listitem').filter({ hasText: 'Omar' }).getByRole('button').click()
    await expect(dialog).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expectAccessible(page)

  await dialog.getByRole('button', { name: t('settings.authors.changePortrait') }).click()
  const picker = page.getByRole('dialog', { name: t('media.picker.title') })
  await picker.locator('input[type=file]').setInputFiles(await photoFile('portrait.jpg'))
  await picker.getByRole('button', { name: t('media.picker.choose'), exact: true }).click()
  await expect(picker).toBeHidden()
  await expect(dialog).toBeVisible()

  const life = `سيرة جديدة ${randomUUID().slice(0, 8)}`
  await dialog.getByRole('textbox', { name: t('settings.authors.bioAr') }).fill(`${life}\n\nفقرة ثانية`)
  const links = dialog.getByRole('textbox', { name: t('settings.authors.links') })
  await links.fill('http://social.example/omar')
  await dialog.getByRole('button', { name: t('desk.actions.save') }).click()
  await expect(dialog.getByText(t('settings.authors.linksWrong'))).toBeVisible()
  await expect(links).toHaveValue('http://social.example/omar')
  await links.fill('https://social.example/omar\nhttps://omar.example')
  await dialog.getByRole('button', { name: t('desk.actions.save') }).click()
  await expect(page.getByText(t('settings.authors.saved'))).toBeVisible()

  await openUntil(reader, '/author/omar-farouq', async () => {
    await expect(reader.getByText(life)).toBeVisible({ timeout: 500 })
  })
  await expect(reader.getByText('فقرة ثانية')).toBeVisible()
  await expect(reader.getByRole('link', { name: 'omar.example' })).toHaveAttribute('href', 'https://omar.example')
  await expect.poll(() => reader.locator('.author img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

test('a section goes below another, its stories with it, and out again', async ({ open, reader }) => {
  const admin = await open('admin')
  const slug = `s-${randomUUID().slice(0, 8)}`
  const name = `قسم ${slug.slice(2)}`
  await openSections(admin)
  await expect(async () => {
    await admin.getByRole('button', { name: t('settings.sections.add') }).click()
    await expect(admin.getByRole('dialog')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  const dialog = admin.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t('settings.sections.nameAr') }).fill(name)
  await dialog.getByRole('textbox', { name: t('settings.sections.nameEn') }).fill(slug)
  await dialog.getByRole('textbox', { name: t('settings.sections.slug') }).fill(slug)
  await choose(admin, 'ثقافة')
  await expectAccessible(admin)
  await dialog.getByRole('button', { name: t('desk.actions.save') }).click()
  await expect(admin.getByText(t('settings.sections.added'))).toBeVisible()

  const headline = `خبر في ${name}`
  const editor = new StoryEditor(await open('chief'), { language: 'en' })
  await editor.begin('ar')
  await editor.writeShort({ headline, body: 'نص قصير.', section: `Culture / ${slug}` })
  await editor.isSaved()
  await editor.confirmStep('publish')
  const below = reader.getByRole('navigation', { name: 'أقسام ثقافة' }).getByRole('link', { name })
  await openUntil(reader, '/culture', async () => {
    await expect(reader.getByRole('main')).toContainText(headline, { timeout: 500 })
    await expect(below).toBeVisible({ timeout: 500 })
  })

  await chooseFromMenu(admin.getByRole('button', { name: `${t('desk.actions.options')}: ${name}` }), admin.getByRole('menuitem', { name: t('settings.sections.rename') }))
  await choose(admin, t('settings.sections.noParent'))
  await admin.getByRole('dialog').getByRole('button', { name: t('desk.actions.save') }).click()
  await expect(admin.getByText(t('settings.sections.changed'))).toBeVisible()
  await openUntil(reader, '/culture', async () => {
    await expect(below).toHaveCount(0, { timeout: 500 })
    await expect(reader.getByRole('main')).not.toContainText(headline, { timeout: 500 })
  })
  await openUntil(reader, `/${slug}`, async () => {
    await expect(reader.getByRole('main')).toContainText(headline, { timeout: 500 })
  })
})

async function openSections(page: Page): Promise<void> {
  await page.goto('/desk/settings')
  const list = page.getByRole('button', { name: t('settings.sections.add') })
  await expect(async () => {
    await page.getByRole('tab', { name: t('settings.tabs.sections') }).click()
    await expect(list).toBeVisible({ timeout: 2_000 })
  }).toPass()
}

/** Chooses the section above the one whose dialog is open. */
async function choose(page: Page, parent: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: t('settings.sections.parent') }).click()
  await page.getByRole('option', { name: parent, exact: true }).click()
  await expect(page.getByRole('listbox')).toBeHidden()
}
