import { expect } from '@playwright/test'
import { wallTimeOf } from '#lib/i18n/wall-clock.ts'
import { addressOf } from '../newsroom/readers.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'

const NOTE = 'أضف رقم الميزانية ومصدره.'

test('a story goes from its writer to the editor, back with a note, and on to readers', async ({ open, reader, request }) => {
  const headline = 'جسر المشاة الجديد يربط ضفتي الخور'
  const reporter = new StoryEditor(await open('reporter'))
  const editor = new StoryEditor(await open('editor'))
  const { t } = editor
  await reporter.begin('ar')
  await reporter.writeShort({ headline, body: 'يفتتح الجسر نهاية الشهر.', section: 'الإمارات' })
  await reporter.isSaved()
  await reporter.step('submit').click()
  await reporter.isInState('desk.states.in_review')
  await expect(reporter.page.getByText(t('editor.readOnly.in_review'))).toBeVisible()

  await test.step('the editor finds it in their work and sends it back', async () => {
    await editor.page.goto('/desk')
    await queue('desk.work.review').getByRole('link', { name: headline }).click()
    await editor.isOpen()
    await editor.confirmStep('send_back', async (dialog) => {
      await dialog.getByRole('button', { name: t('desk.storyActions.send_back') }).click()
      await expect(dialog.getByText(t('editor.actions.required'))).toBeVisible()
      await dialog.getByRole('textbox', { name: t('editor.actions.sendBackNote') }).fill(NOTE)
    })
    await editor.isInState('desk.states.draft')
  })

  await test.step('the writer finds the note, mends the text and sends it again', async () => {
    await reporter.page.goto('/desk')
    const row = reporter.page.getByRole('listitem').filter({ hasText: headline })
    await expect(row).toContainText(NOTE)
    await row.getByRole('link', { name: headline }).click()
    await reporter.isOpen()
    await expect(reporter.page.getByRole('status').filter({ hasText: NOTE })).toBeVisible()
    await reporter.write(' وبلغت ميزانيته 40 مليون درهم.')
    await reporter.step('submit').click()
    await reporter.isInState('desk.states.in_review')
  })

  await test.step('approved, it waits for publishing and is published', async () => {
    await editor.page.goto('/desk')
    await queue('desk.work.review').getByRole('link', { name: headline }).click()
    await editor.isOpen()
    await expect(editor.field('body')).toContainText('40 مليون درهم')
    await editor.step('approve').click()
    await editor.isInState('desk.states.approved')
    await editor.page.goto('/desk')
    await queue('desk.work.approved').getByRole('link', { name: headline }).click()
    await editor.isOpen()
    await editor.confirmStep('publish')
    await editor.isInState('desk.states.published')
  })
  await reader.goto(await addressOf(request, editor.id))
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)

  function queue(name: 'desk.work.review' | 'desk.work.approved') {
    return editor.page.locator('section').filter({ has: editor.page.getByRole('heading', { name: t(name) }) })
  }
})

test('a scheduled story comes out by itself when its time has come', async ({ open, reader, request }) => {
  const headline = 'موعد افتتاح سوق الجمعة الجديد'
  const editor = new StoryEditor(await open('editor'))
  const { t } = editor
  await editor.begin('ar')
  await editor.writeShort({ headline, body: 'يفتح السوق أبوابه صباح الجمعة.', section: 'اقتصاد' })
  await editor.isSaved()
  await editor.step('submit').click()
  await editor.step('approve').click()
  await editor.isInState('desk.states.approved')
  await editor.confirmStep('schedule', async (dialog) => {
    const box = dialog.getByLabel(t('editor.actions.scheduleAt'))
    await box.fill(inPaperTime(-60))
    await dialog.getByRole('button', { name: t('desk.storyActions.schedule') }).click()
    await expect(dialog.getByText(t('editor.actions.schedulePast'))).toBeVisible()
    await box.fill(inPaperTime(6))
  })
  await editor.isInState('desk.states.scheduled')
  await reader.goto(await addressOf(request, editor.id))
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline)
  await editor.openStory(editor.id)
  await editor.isInState('desk.states.published')
})

test('an embargo holds a story back, whoever publishes it', async ({ open, request }) => {
  const editor = new StoryEditor(await open('editor'))
  const { t, page } = editor
  await editor.begin('ar')
  await editor.writeShort({ headline: 'تقرير محظور حتى موعده', body: 'نص التقرير كاملاً.', section: 'اقتصاد' })
  await page.getByRole('tab', { name: t('editor.inspector.publishing') }).click()
  await page.getByLabel(t('editor.fields.embargo')).fill(inPaperTime(24 * 3600).slice(0, 16))
  await editor.isSaved()
  await editor.step('publish').click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: t('desk.storyActions.publish') }).click()
  await expect(dialog.getByText(t('errors.embargoed'))).toBeVisible()
  expect((await request.get(`/n/${editor.id}`)).status()).toBe(404)
})

test('what a story still lacks is named before it is published, and leads to its field', async ({ open }) => {
  const editor = new StoryEditor(await open('editor'))
  const { t, page } = editor
  await editor.begin('ar')
  await editor.field('headline').fill('عنوان بلا نص ولا قسم')
  await editor.isSaved()
  await editor.step('publish').click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByRole('listitem')).toHaveText([t('editor.inspector.missing.section'), t('editor.inspector.missing.body')])
  await dialog.getByRole('button', { name: t('editor.inspector.missing.body') }).click()
  await expect(editor.field('body')).toBeFocused()
})

/** So many seconds from now, as the paper's clocks show it. */
function inPaperTime(seconds: number): string {
  const at = new Date(Date.now() + seconds * 1000)
  return `${wallTimeOf(at, 'Asia/Dubai')}:${String(at.getUTCSeconds()).padStart(2, '0')}`
}
