import { expect, type Page, type Route } from '@playwright/test'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'

const DRAFT = '**/api/stories/*/draft'
const BEFORE = 'كُتب قبل انقطاع الشبكة. '
const DURING = 'وكُتب هذا بعد انقطاعها حرفاً حرفاً.'

test('the network goes in the middle of typing and comes back: every word is saved', async ({ open }) => {
  const editor = await begun(await open('editor'), 'انقطاع وعودة')
  await editor.type(BEFORE)
  await editor.page.context().setOffline(true)
  await editor.page.keyboard.type(DURING)
  await expect(editor.saveLine()).toHaveText(editor.t('editor.saving.offlineKept'))
  await expect(editor.page.getByText(editor.t('editor.saving.offlineText'))).toBeVisible()
  await editor.page.context().setOffline(false)
  await editor.isSaved()
  await editor.openStory(editor.id)
  await expect(editor.field('body')).toHaveText(BEFORE + DURING)
})

test('the page is closed while offline and opened again: every word is there, and goes to the server', async ({ open }) => {
  const page = await open('editor')
  const editor = await begun(page, 'إغلاق الصفحة دون اتصال')
  const context = page.context()
  await editor.type(BEFORE)
  await context.setOffline(true)
  await page.keyboard.type(DURING)
  await editor.field('standfirst').fill('ومقدمة كُتبت دون اتصال')
  await expect(editor.saveLine()).toHaveText(editor.t('editor.saving.offlineKept'))
  const { id } = editor
  await page.close()

  await context.setOffline(false)
  const again = new StoryEditor(await context.newPage())
  await again.openStory(id)
  await expect(again.page.getByText(again.t('editor.saving.recovered'))).toBeVisible()
  await expect(again.field('body')).toHaveText(BEFORE + DURING)
  await expect(again.field('standfirst')).toHaveValue('ومقدمة كُتبت دون اتصال')
  await again.isSaved()

  const colleague = new StoryEditor(await open('chief'), { language: 'en' })
  await colleague.openStory(id)
  await expect(colleague.field('body')).toHaveText(BEFORE + DURING)
})

test('the page is reloaded before anything reached the server', async ({ open }) => {
  const editor = await begun(await open('editor'), 'إعادة تحميل')
  await editor.page.route(DRAFT, (route) => route.abort())
  await editor.type(BEFORE + DURING)
  await expect(editor.saveLine()).toHaveText(editor.t('editor.saving.offlineKept'))
  await editor.page.unroute(DRAFT)
  await editor.page.reload()
  await editor.isOpen()
  await expect(editor.field('body')).toHaveText(BEFORE + DURING)
  await editor.isSaved()
})

test('a server that fails is asked again, and saves once', async ({ open }) => {
  const editor = await begun(await open('editor'), 'خادم متعثر')
  const sent = watchSaves(editor.page)
  await editor.page.route(DRAFT, (route) => route.fulfill({ status: 500, body: 'down' }))
  await editor.write(BEFORE)
  await expect(editor.saveLine()).toHaveText(editor.t('editor.saving.offlineKept'))
  await editor.page.unroute(DRAFT)
  await editor.isSaved()
  // Every try was the same save, under the same id.
  expect(new Set(sent.map(({ saveId }) => saveId)).size).toBe(1)
  expect(sent.length).toBeGreaterThan(1)
  await editor.openStory(editor.id)
  await expect(editor.field('body')).toHaveText(BEFORE.trim())
})

test('an answer that got lost makes no second save', async ({ open }) => {
  const editor = await begun(await open('editor'), 'جواب ضائع')
  const answers: number[] = []
  const loseFirst = async (route: Route) => {
    const response = await route.fetch()
    answers.push(((await response.json()) as { version: number }).version)
    if (answers.length === 1) await route.abort()
    else await route.fulfill({ response })
  }
  await editor.page.route(DRAFT, loseFirst)
  await editor.write(BEFORE)
  await expect.poll(() => answers.length).toBeGreaterThan(1)
  await editor.isSaved()
  expect(new Set(answers).size).toBe(1)
  await expect(editor.page.getByRole('dialog')).toHaveCount(0)
})

async function begun(page: Page, headline: string): Promise<StoryEditor> {
  const editor = new StoryEditor(page)
  await editor.begin('ar')
  await editor.field('headline').fill(headline)
  await editor.isSaved()
  return editor
}

type Save = { saveId: string; baseVersion: number }

function watchSaves(page: Page): Save[] {
  const sent: Save[] = []
  page.on('request', (request) => {
    if (request.method() === 'PUT' && request.url().endsWith('/draft')) sent.push(request.postDataJSON() as Save)
  })
  return sent
}
