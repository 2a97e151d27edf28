import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../axe.ts'
import { languageOf, type Who } from '../newsroom/colleagues.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'
import { wordsOf } from '../newsroom/words.ts'

const PLACES = ['/desk', '/desk/stories', '/desk/stories?text=لا+شيء+كهذا', '/desk/front', '/desk/prayer-times', '/desk/pages', '/desk/photos', '/desk/authors', '/desk/audit', '/desk/profile', '/desk/nothing-here']
const ADMINS = ['/desk', '/desk/people', '/desk/settings', '/desk/stories']

for (const [who, places] of [['chief', PLACES], ['editor', PLACES], ['admin', ADMINS]] as [Who, string[]][]) {
  test(`what the ${who} sees, in ${languageOf(who)}: whole, for everybody, on every screen`, async ({ open }) => {
    const page = await open(who)
    for (const place of places) {
      await test.step(place, async () => {
        await page.goto(place)
        await expect(page.locator('html')).toHaveAttribute('lang', languageOf(who))
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectGood(page)
      })
    }
  })
}

for (const who of ['chief', 'editor'] as const) {
  test(`the editor with its preview, as the ${who} sees it: whole, for everybody, on every screen`, async ({ open }) => {
    const editor = new StoryEditor(await open(who), { language: languageOf(who) })
    await editor.begin('ar')
    await editor.field('headline').fill('مادة لفحص المحرّر')
    await editor.write('نص للفحص.')
    await editor.isSaved()
    await expectGood(editor.page)
    const frame = await editor.openPreview()
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('مادة لفحص المحرّر')
    await expectGood(editor.page)
  })
}

for (const language of ['ar', 'en'] as const) {
  test(`the sign-in page in ${language}: whole, for everybody, on every screen`, async ({ stranger }) => {
    const page = await stranger.newPage()
    await page.goto('/sign-in')
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(language)('auth.signIn.title'))
    await expectGood(page)
  })
}

test('the list is walked by keyboard', async ({ open }) => {
  const page = await open('editor')
  await page.goto('/desk/stories')
  const links = page.getByRole('list', { name: wordsOf('ar')('stories.listLabel') }).getByRole('link')
  await expect(links.nth(1)).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(links.first()).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('Slash')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/stories\/\d+$/)
})

test('every command is a few letters away', async ({ open }) => {
  const page = await open('editor')
  const t = wordsOf('ar')
  await page.goto('/desk')
  const palette = page.getByRole('dialog', { name: t('desk.palette.title') })
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(palette).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.type('الصور')
  await expect(palette.getByRole('option', { name: t('desk.navigation.photos'), exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/desk/photos')
  await page.keyboard.press('Control+k')
  await palette.getByRole('combobox').fill('ززز لا شيء')
  await expect(palette.getByText(t('desk.palette.empty'))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
})

test('the filters are in the address, which can be kept and sent', async ({ open }) => {
  const page = await open('editor')
  const t = wordsOf('ar')
  const filters = page.getByRole('search', { name: t('stories.filters.label') })
  await page.goto('/desk/stories')
  await filters.getByRole('combobox', { name: new RegExp(`^${t('stories.filters.state')}`) }).click()
  await page.getByRole('option', { name: t('desk.states.published'), exact: true }).click()
  await expect(page).toHaveURL('/desk/stories?state=published')
  await filters.getByRole('combobox', { name: new RegExp(`^${t('stories.filters.language')}`) }).click()
  await page.getByRole('option', { name: t('desk.languageNames.en'), exact: true }).click()
  await expect(page).toHaveURL('/desk/stories?state=published&language=en')
  await page.reload()
  const rows = page.getByRole('list', { name: t('stories.listLabel') }).getByRole('listitem')
  await expect(rows.first()).toBeVisible()
  await expect(rows).toContainText(Array.from({ length: await rows.count() }, () => t('desk.states.published')))

  await page.getByRole('searchbox').fill('zzz nothing like it')
  await expect(page).toHaveURL(/text=zzz/)
  await expect(page.getByText(t('stories.empty.noResults'))).toBeVisible()
  await filters.getByRole('button', { name: t('stories.filters.clear') }).click()
  await expect(page).toHaveURL('/desk/stories')
  await expect(rows.first()).toBeVisible()
})

test('older stories page by page, and back', async ({ open }) => {
  const page = await open('editor')
  const t = wordsOf('ar')
  await page.goto('/desk/stories')
  const links = page.getByRole('list', { name: t('stories.listLabel') }).getByRole('link')
  const pages = page.getByRole('navigation', { name: t('stories.pages') })
  const firstPage = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  await pages.getByRole('link', { name: t('desk.actions.older') }).click()
  await expect(page).toHaveURL(/after=/)
  await expect(pages.getByRole('link', { name: t('desk.actions.newer') })).toBeVisible()
  const secondPage = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(firstPage.filter((href) => secondPage.includes(href))).toEqual([])
})

/** In both of its lights axe finds nothing, and nothing spills on a phone or a wide screen. */
async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
}
