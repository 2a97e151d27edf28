import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../axe.ts'
import { photoFile } from '../newsroom/photo-files.ts'
import { addressOf, openUntil } from '../newsroom/readers.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'

/** A story that readers have, written by the editor of its section. */
async function publishShort(page: Page, headline: string): Promise<StoryEditor> {
  const editor = new StoryEditor(page)
  await editor.begin('ar')
  await editor.writeShort({ headline, body: 'انضم إلى المشروع 54 صياداً.', section: 'الإمارات' })
  await editor.isSaved()
  await editor.confirmStep('publish')
  await editor.isInState('desk.states.published')
  return editor
}

test('a correction is written, goes out with what was not published yet, and stays', async ({ open, reader, request }) => {
  const page = await open('editor')
  const editor = await publishShort(page, 'صيادون يحرسون أشجار القرم في جزيرة صغيرة')
  const { t } = editor
  await editor.write(' وأضيف سطر بعد النشر.')
  await editor.isSaved()
  await editor.chooseStep('correct', async (dialog) => {
    await expect(dialog).toContainText(t('editor.actions.correctPublishes'))
    await expectAccessible(page)
    await dialog.getByRole('textbox', { name: t('editor.actions.correctionText') }).fill('العدد الصحيح 45 صياداً.')
  })
  await page.getByRole('tab', { name: t('editor.inspector.publishing') }).click()
  await expect(page.getByRole('tabpanel')).toContainText('العدد الصحيح 45 صياداً.')

  await openUntil(reader, await addressOf(request, editor.id), async () => {
    await expect(reader.locator('.corrections')).toContainText('العدد الصحيح 45 صياداً.', { timeout: 500 })
  })
  await expect(reader.locator('.story-body')).toContainText('وأضيف سطر بعد النشر.')
})

test('readers of a withdrawn story are told why, if the desk says so', async ({ open, reader, request }) => {
  const page = await open('editor')
  const editor = await publishShort(page, 'خبر سيُسحب بعد قليل من الموقع')
  const address = await addressOf(request, editor.id)
  await editor.chooseStep('unpublish', async (dialog) => {
    await dialog.getByRole('textbox', { name: editor.t('editor.actions.unpublishNote') }).fill('سر المكتب')
    await dialog.getByRole('textbox', { name: editor.t('editor.actions.publicReason') }).fill('ننتظر رد الجهة المعنية.')
  })
  await openUntil(reader, address, async () => {
    await expect(reader.getByRole('main')).toContainText('السبب: ننتظر رد الجهة المعنية.', { timeout: 500 })
  })
  await expect(reader.getByRole('main')).not.toContainText('سر المكتب')
})

test('a translation is begun, published, parted and linked again, and readers follow', async ({ open, reader, request }) => {
  const page = await open('editor')
  const editor = await publishShort(page, 'جسر جديد للمشاة بين ضفتي الخور')
  const arabic = { id: editor.id, address: await addressOf(request, editor.id) }
  const { t } = editor
  await page.getByRole('button', { name: t('editor.translation.start') }).click()
  await page.waitForURL((url) => url.pathname !== `/desk/stories/${arabic.id}`)
  await editor.isOpen()
  await expect(editor.field('body')).toHaveAttribute('dir', 'ltr')
  await editor.writeShort({ headline: 'A new footbridge joins both banks of the creek', body: 'It opens on Monday.' })
  await editor.isSaved()
  await editor.confirmStep('publish')
  await editor.isInState('desk.states.published')

  const way = reader.getByRole('article').getByRole('link', { name: 'Read in English' })
  await openUntil(reader, arabic.address, () => expect(way).toBeVisible({ timeout: 500 }))
  await way.click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A new footbridge joins both banks of the creek')

  await page.getByRole('button', { name: t('editor.translation.unlink') }).click()
  await openUntil(reader, arabic.address, () => expect(way).toHaveCount(0, { timeout: 500 }))
  const search = page.getByRole('combobox', { name: t('editor.translation.choose') })
  await search.fill('جسر جديد للمشاة')
  await page.getByRole('option', { name: 'جسر جديد للمشاة' }).first().click()
  await expect(page.getByRole('link', { name: t('editor.translation.open') })).toBeVisible()
  await openUntil(reader, arabic.address, () => expect(way).toBeVisible({ timeout: 500 }))
})

test('a gallery is made by hand, put in order, and read', async ({ open, reader, request }) => {
  const page = await open('editor')
  const editor = new StoryEditor(page)
  const { t } = editor
  await editor.begin('ar')
  await editor.writeShort({ headline: 'يوم في ميناء الصيادين بالصور', body: 'صور من الفجر إلى الغروب.', section: 'الإمارات' })
  await editor.tool('editor.toolbar.gallery').click()
  const picker = page.getByRole('dialog', { name: t('media.picker.severalTitle') })
  for (const name of ['dawn.jpg', 'dusk.jpg']) await picker.locator('input[type=file]').setInputFiles(await photoFile(name))
  await expect(picker.getByText(t('media.picker.chosen', { count: 2 }))).toBeVisible()
  await picker.getByRole('button', { name: t('media.picker.chooseSeveral') }).click()

  const gallery = page.getByRole('region', { name: t('editor.gallery.label') })
  const caption = (place: number) => gallery.getByRole('textbox', { name: t('editor.gallery.caption', { place }) })
  await caption(1).fill('عند الغروب')
  await caption(2).fill('عند الفجر')
  await gallery.getByRole('button', { name: t('editor.gallery.later', { place: 1 }) }).click()
  await expect(caption(1)).toHaveValue('عند الفجر')
  await gallery.getByRole('button', { name: t('editor.gallery.settings', { place: 2 }) }).click()
  await page.getByRole('textbox', { name: t('editor.photo.credit') }).fill('تصوير: الأفق')
  await page.keyboard.press('Escape')
  await expectAccessible(page)
  await editor.isSaved()
  await editor.confirmStep('publish')
  await editor.isInState('desk.states.published')

  await reader.goto(await addressOf(request, editor.id))
  await expect(reader.locator('.gallery figcaption')).toHaveText([/^1\/2عند الفجر/, /^2\/2عند الغروب \(تصوير: الأفق\)$/])
  await gallery.getByRole('button', { name: t('editor.gallery.removePhoto', { place: 1 }) }).click()
  await expect(caption(1)).toHaveValue('عند الغروب')
  await gallery.getByRole('button', { name: t('editor.gallery.remove') }).click()
  await expect(gallery).toHaveCount(0)
})
