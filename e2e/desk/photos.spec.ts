import { expect, type Locator, type Page } from '@playwright/test'
import { hugePng } from '#lib/media/testing/photo-fixtures.ts'
import { agencyPhotoFile, jpegFile, photoFile, type FilePayload } from '../newsroom/photo-files.ts'
import { addressOf, openUntil } from '../newsroom/readers.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'
import { wordsOf } from '../newsroom/words.ts'

const t = wordsOf('ar')

test('photos come by choice, by drop and by paste, with the words they carry', async ({ open }) => {
  const page = await open('photo')
  await page.goto('/desk/photos')
  const words = { caption: 'غروب خلف برج المراقبة', credit: 'وام' }
  await page.locator('input[type=file]').first().setInputFiles(await agencyPhotoFile(words))
  await expectUploaded(page, 'agency.jpg')
  await hand(page, 'drop', await photoFile('dropped.jpg'))
  await expectUploaded(page, 'dropped.jpg')
  await hand(page, 'paste', await photoFile('pasted.jpg'))
  await expectUploaded(page, 'pasted.jpg')

  await uploadOf(page, 'agency.jpg').getByRole('button', { name: t('media.uploads.open') }).click()
  const sheet = page.getByRole('dialog', { name: t('media.details.title') })
  await expect(wordsIn(sheet, 'caption')).toHaveValue(words.caption)
  await expect(wordsIn(sheet, 'credit')).toHaveValue(words.credit)
  await wordsIn(sheet, 'alt').fill('برج مراقبة داكن أمام سماء حمراء')
  await sheet.getByRole('button', { name: t('media.details.save'), exact: true }).click()
  await expect(page.getByText(t('media.details.saved'))).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'برج مراقبة داكن أمام سماء حمراء' }).first()).toBeVisible()
})

test('what is no photo is refused in words, and nothing else is lost', async ({ open }) => {
  const page = await open('photo')
  await page.goto('/desk/photos')
  const whole = (await photoFile()).buffer
  const refused: [FilePayload, string][] = [
    [{ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }, t('media.refused.svg')],
    [jpegFile('text.jpg', Buffer.from('ليست صورة بل نص.')), t('media.refused.lyingUnknown', { named: 'JPEG' })],
    [jpegFile('cut.jpg', whole.subarray(0, Math.floor(whole.length / 2))), t('media.refused.data')],
    [{ name: 'bomb.png', mimeType: 'image/png', buffer: hugePng(20_000, 20_000) }, t('media.refused.pixels', { width: '20000', height: '20000' })],
  ]
  for (const [file, reason] of refused) {
    await page.locator('input[type=file]').first().setInputFiles(file)
    await expect(uploadOf(page, file.name)).toContainText(reason)
  }
  await page.locator('input[type=file]').first().setInputFiles(jpegFile('whole.jpg', whole))
  await expectUploaded(page, 'whole.jpg')
})

test('a refusal in the story’s picker keeps the story and the picker', async ({ open }) => {
  const editor = new StoryEditor(await open('editor'))
  const { page } = editor
  await editor.begin('ar')
  await editor.field('headline').fill('عنوان يبقى بعد رفض الصورة')
  await editor.heroPlace().click()
  const picker = page.getByRole('dialog', { name: t('media.picker.title') })
  await picker.locator('input[type=file]').setInputFiles(jpegFile('broken.jpg', Buffer.from('لا شيء')))
  await expect(picker.getByText(t('media.refused.lyingUnknown', { named: 'JPEG' }))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(picker).toBeHidden()
  await expect(editor.field('headline')).toHaveValue('عنوان يبقى بعد رفض الصورة')
  await hand(page, 'drop', jpegFile('cut.jpg', (await photoFile()).buffer.subarray(0, 4000)), editor.heroPlace())
  await expect(page.getByText(t('media.refused.data'))).toBeVisible()
  await hand(page, 'drop', await photoFile('whole.jpg'), editor.heroPlace())
  await expect(page.getByRole('button', { name: t('editor.photo.replace') })).toBeVisible()
  await editor.isSaved()
})

test('a mended caption and credit reach the published page', async ({ open, reader, request }) => {
  const editor = new StoryEditor(await open('editor'))
  const { page } = editor
  await editor.begin('ar')
  await editor.writeShort({ headline: 'صورة يُصحَّح تعليقها بعد النشر', body: 'نص قصير.', section: 'الإمارات' })
  await editor.bringPhoto(editor.heroPlace(), await agencyPhotoFile({ caption: 'التعليق الأول', credit: 'رويترز' }))
  await editor.isSaved()
  await editor.confirmStep('publish')
  await editor.isInState('desk.states.published')
  const address = await addressOf(request, editor.id)
  const caption = reader.locator('figure.hero figcaption')
  await reader.goto(address)
  await expect(caption).toHaveText('التعليق الأول (رويترز)')

  await page.getByRole('textbox', { name: t('editor.photo.caption'), exact: true }).fill('التعليق المصحَّح')
  await editor.isSaved()
  await editor.confirmStep('publish_changes')
  await openUntil(reader, address, async () => {
    await expect(caption).toHaveText('التعليق المصحَّح (رويترز)', { timeout: 500 })
  })

  // The credit is the photo's own: mended in the library, it is right in every story at once.
  const picture = (await reader.locator('figure.hero img').getAttribute('src')) ?? ''
  const mediaId = picture.split('/')[2] ?? ''
  const desk = await open('photo')
  await desk.goto('/desk/photos')
  await desk.locator(`button:has(img[src*="${mediaId}"])`).click()
  const sheet = desk.getByRole('dialog', { name: t('media.details.title') })
  await expect(sheet.getByRole('link', { name: 'صورة يُصحَّح تعليقها بعد النشر' })).toBeVisible()
  await wordsIn(sheet, 'credit').fill('أ ب')
  await sheet.getByRole('button', { name: t('media.details.save'), exact: true }).click()
  await expect(desk.getByText(t('media.details.saved'))).toBeVisible()
  await openUntil(reader, address, async () => {
    await expect(caption).toHaveText('التعليق المصحَّح (أ ب)', { timeout: 500 })
  })
})

function uploadOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name: t('media.uploads.title') }).getByRole('listitem').filter({ hasText: name }).last()
}

async function expectUploaded(page: Page, name: string): Promise<void> {
  await expect(uploadOf(page, name).getByRole('button', { name: t('media.uploads.open') })).toBeVisible()
}

function wordsIn(form: Locator, field: 'caption' | 'credit' | 'alt'): Locator {
  return form.getByRole('textbox', { name: t(`media.fields.${field}`), exact: true })
}

/** Drops a file on an element of the page, or pastes it there, as a browser would hand it over. */
async function hand(page: Page, by: 'drop' | 'paste', file: FilePayload, onto: Locator = page.getByRole('main')): Promise<void> {
  const sent = { name: file.name, type: file.mimeType, base64: file.buffer.toString('base64') }
  const data = await page.evaluateHandle(({ name, type, base64 }) => {
    const transfer = new DataTransfer()
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    transfer.items.add(new File([bytes], name, { type }))
    return transfer
  }, sent)
  if (by === 'drop') {
    for (const type of ['dragenter', 'dragover', 'drop']) await onto.dispatchEvent(type, { dataTransfer: data })
    return
  }
  await onto.evaluate((element, clipboardData) => {
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}
