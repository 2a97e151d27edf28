import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'
import { chooseFromMenu } from '../newsroom/menus.ts'
import { openUntil } from '../newsroom/readers.ts'
import { test } from '../newsroom/test.ts'
import { wordsOf, type Words } from '../newsroom/words.ts'

const ar = wordsOf('ar')
/** The managing editor of these tests works in English. */
const en = wordsOf('en')

test('a city is added after its mistakes are mended, changed, moved and removed; readers follow', async ({ open, reader }) => {
  const page = await open('admin')
  await page.goto('/desk')
  await page.getByRole('navigation', { name: ar('desk.navigation.label') }).getByRole('link', { name: ar('prayerTimes.title') }).click()
  await page.getByRole('button', { name: ar('prayerTimes.add') }).click()
  const dialog = page.getByRole('dialog')
  await field(page, ar('prayerTimes.nameAr')).fill('الدوحة')
  await field(page, ar('prayerTimes.nameEn')).fill('Doha')
  await field(page, ar('prayerTimes.slug')).fill('Doha City')
  await save(page, ar)
  await expect(dialog.getByText(ar('prayerTimes.slugWrong'))).toBeVisible()
  await expect(dialog.getByText(ar('prayerTimes.latitudeWrong'))).toBeVisible()
  await field(page, ar('prayerTimes.slug')).fill('cairo')
  await field(page, ar('prayerTimes.latitude')).fill('25.2854')
  await field(page, ar('prayerTimes.longitude')).fill('51.531')
  await field(page, ar('prayerTimes.fridayTime')).fill('23:00')
  await save(page, ar)
  await expect(dialog.getByText(ar('prayerTimes.fridayWrong'))).toBeVisible()
  await field(page, ar('prayerTimes.fridayTime')).fill('11:45')
  await save(page, ar)
  await expect(dialog.getByText(ar('prayerTimes.slugTaken'))).toBeVisible()
  await expect(field(page, ar('prayerTimes.nameAr'))).toHaveValue('الدوحة')
  await expect(field(page, ar('prayerTimes.fridayTime'))).toHaveValue('11:45')
  await expectAccessible(page)
  await field(page, ar('prayerTimes.slug')).fill('doha')
  await dialog.getByRole('combobox', { name: ar('prayerTimes.method') }).click()
  await page.getByRole('option', { name: ar('prayerTimes.methods.Qatar') }).click()
  await save(page, ar)
  await expect(dialog).toBeHidden()
  await openUntil(reader, '/prayer-times', async () => {
    await expect(reader.getByRole('main').getByRole('link', { name: 'الدوحة' })).toBeVisible({ timeout: 500 })
  })

  await reader.goto('/prayer-times/doha')
  const before = await fajr(reader)
  await page.getByRole('button', { name: /^الدوحة/ }).click()
  await page.getByRole('spinbutton', { name: ar('prayerTimes.correctionOf', { prayer: ar('prayerTimes.prayers.fajr') }) }).fill('7')
  await save(page, ar)
  await expect(dialog).toBeHidden()
  await openUntil(reader, '/prayer-times/doha', async () => {
    expect(minutes(await fajr(reader)) - minutes(before)).toBe(7)
  })

  const items = page.getByRole('list', { name: ar('prayerTimes.title') }).locator('> li')
  const place = await items.count()
  await page.getByRole('button', { name: ar('prayerTimes.moveUp', { name: 'الدوحة' }) }).press('Enter')
  await expect(items.nth(place - 2)).toContainText('الدوحة')
  await openUntil(reader, '/prayer-times', async () => {
    await expect(reader.getByRole('main').locator('nav li').nth(place - 2)).toHaveText('الدوحة', { timeout: 500 })
  })

  await choose(page, { t: ar, city: 'الدوحة', what: ar('prayerTimes.remove') })
  await page.getByRole('alertdialog').getByRole('button', { name: ar('prayerTimes.remove') }).click()
  await expect(page.getByText(ar('prayerTimes.removed'))).toBeVisible()
  await openUntil(reader, '/prayer-times/doha', async () => {
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('الصفحة غير موجودة', { timeout: 500 })
  })
})

test('an official table is looked at, kept, seen by readers, replaced and removed', async ({ open, reader }) => {
  const page = await open('chief')
  await page.goto('/desk/prayer-times')
  await reader.goto('/en/prayer-times/cairo')
  const calculated = await fajr(reader)
  const today = (await reader.locator('.prayer-dates time').getAttribute('datetime')) ?? ''
  const line = `${today},03:33,06:42,12:12,15:16,17:37,18:54`

  await choose(page, { t: en, city: 'Cairo', what: en('prayerTimes.table') })
  const dialog = page.getByRole('dialog')
  const keep = dialog.getByRole('button', { name: en('prayerTimes.keep') })
  await upload(page, `date,fajr,sunrise,dhuhr,asr,maghrib,isha\n${line}\n2026-02-30,03:33,06:42,12:12,15:16,17:37,18:54\n`)
  await expect(dialog).toContainText(`${en('prayerTimes.atLine', { line: '3' })}: ${en('prayerTimes.problems.day', { found: '2026-02-30' })}`)
  await expect(keep).toBeDisabled()
  await upload(page, line)
  await expect(dialog.getByRole('cell', { name: '03:33' })).toBeVisible()
  await expectAccessible(page)
  await keep.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: /^Cairo/ })).toContainText('One day from')
  await openUntil(reader, '/en/prayer-times/cairo', async () => {
    expect(await fajr(reader)).toBe('03:33')
  })
  await expect(reader.getByRole('main')).toContainText('official')

  await choose(page, { t: en, city: 'Cairo', what: en('prayerTimes.table') })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: en('prayerTimes.download') }).click()
  expect((await downloading).suggestedFilename()).toBe('prayer-times-cairo.csv')
  await upload(page, line.replace('03:33', '03:44'))
  await expect(dialog.getByText(en('prayerTimes.replaceNote'))).toBeVisible()
  await keep.click()
  await openUntil(reader, '/en/prayer-times/cairo', async () => {
    expect(await fajr(reader)).toBe('03:44')
  })

  await choose(page, { t: en, city: 'Cairo', what: en('prayerTimes.table') })
  await dialog.getByRole('button', { name: en('prayerTimes.removeTable') }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: en('prayerTimes.removeTable') }).click()
  await expect(page.getByText(en('prayerTimes.tableRemoved'))).toBeVisible()
  await openUntil(reader, '/en/prayer-times/cairo', async () => {
    expect(await fajr(reader)).toBe(calculated)
  })
})

test('an editor may not, and is told so', async ({ open }) => {
  const page = await open('editor')
  await page.goto('/desk/prayer-times')
  await expect(page.getByRole('heading', { name: ar('desk.errors.forbiddenTitle') })).toBeVisible()
  await expect(page.getByRole('link', { name: ar('desk.navigation.prayerTimes') })).toHaveCount(0)
})

test('the form of a city fits a phone, in both directions', async ({ open }) => {
  for (const [who, t, name] of [['admin', ar, /^أبوظبي/], ['chief', en, /^Abu Dhabi/]] as const) {
    const page = await open(who)
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto('/desk/prayer-times')
    await page.getByRole('button', { name }).click()
    await expect(field(page, t('prayerTimes.nameEn'))).toHaveValue('Abu Dhabi')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

function field(page: Page, name: string) {
  return page.getByRole('dialog').getByRole('textbox', { name, exact: true })
}

async function save(page: Page, t: Words): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: t('desk.actions.save'), exact: true }).click()
}

async function choose(page: Page, { t, city, what }: { t: Words; city: string; what: string }): Promise<void> {
  const button = page.getByRole('button', { name: `${t('desk.actions.options')}: ${city}` })
  await chooseFromMenu(button, page.getByRole('menuitem', { name: what, exact: true }))
}

async function upload(page: Page, text: string): Promise<void> {
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
}

/** The first time of a reader's page. */
async function fajr(reader: Page): Promise<string> {
  return (await reader.getByRole('main').getByRole('table').locator('time').first().textContent()) ?? ''
}

/** @param time `05:21` */
function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  return hours * 60 + rest
}
