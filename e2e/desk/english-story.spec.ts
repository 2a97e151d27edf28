import { expect, type Page } from '@playwright/test'
import { nameOf } from '../newsroom/colleagues.ts'
import { chooseFromMenu } from '../newsroom/menus.ts'
import { agencyPhotoFile } from '../newsroom/photo-files.ts'
import { addressOf, names, openUntil } from '../newsroom/readers.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'

test('an English story is written from left to right inside the Arabic interface', async ({ open, reader, request }) => {
  const page = await open('editor')
  const editor = new StoryEditor(page)
  const headline = 'Night ferry returns to the creek after twelve years'
  const photo = { caption: 'The ferry at the new pier on its first evening', credit: 'WAM' }

  await editor.begin('en')
  await expectDirections(page, editor, { desk: 'rtl', text: 'ltr' })
  await editor.field('headline').fill(headline)
  await editor.field('standfirst').fill('Tickets for the first week were gone within an hour.')
  await editor.addFree('bylines', 'Noor Rahman')
  await editor.field('place').fill('Dubai')
  await editor.addFree('sources', 'The Creek Post')
  await editor.chooseSection('الإمارات')
  await editor.bringPhoto(editor.heroPlace(), await agencyPhotoFile(photo))
  await editor.write('The night ferry crossed the creek again on Monday (line 4).')
  await editor.isSaved()

  const frame = await editor.openPreview()
  await expect(frame.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headline)
  await editor.confirmStep('publish')
  await editor.isInState('desk.states.published')

  const address = await addressOf(request, editor.id)
  expect(address).toMatch(/^\/en\/uae\/\d+\/night-ferry-returns/)
  await reader.goto(address)
  await expect(reader.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(reader.locator('.dateline')).toHaveText('Dubai (The Creek Post)')
  await expect(reader.locator('figure.hero figcaption')).toHaveText(`${photo.caption} (${photo.credit})`)
  await expect(reader.locator('.story-body')).toContainText('crossed the creek again on Monday (line 4).')
  await openUntil(reader, '/en', async () => {
    await expect(reader.getByRole('main').getByRole('link', { name: headline })).not.toHaveCount(0, { timeout: 500 })
  })
  expect(await names(request, '/', headline)).toBe(false)
})

test('the interface in English, with an Arabic story in it', async ({ open, reader, request }) => {
  const page = await open('chief')
  const editor = new StoryEditor(page, { language: 'en' })
  const headline = 'العبّارة الليلية تعود إلى الخور بعد اثني عشر عاماً'

  await editor.begin('ar')
  await expectDirections(page, editor, { desk: 'ltr', text: 'rtl' })
  await editor.writeShort({ headline, body: 'عبرت العبّارة الليلية الخور مساء الاثنين.', section: 'UAE' })
  await editor.isSaved()
  await editor.confirmStep('publish')
  await editor.isInState('desk.states.published')

  await reader.goto(await addressOf(request, editor.id))
  await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
})

test('the interface changes its language and back, the story does not', async ({ open }) => {
  const page = await open('photo')
  await page.goto('/desk/stories')
  await switchTo('English', 'ltr')
  await switchTo('العربية', 'rtl')

  async function switchTo(language: string, direction: string): Promise<void> {
    const account = page.getByRole('complementary').getByRole('button', { name: nameOf('photo') })
    await chooseFromMenu(account, page.getByRole('menuitemradio', { name: language }))
    await expect(page.locator('html')).toHaveAttribute('dir', direction)
  }
})

async function expectDirections(page: Page, editor: StoryEditor, { desk, text }: { desk: string; text: string }): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', desk)
  for (const field of ['headline', 'body'] as const) await expect(editor.field(field)).toHaveCSS('direction', text)
}
