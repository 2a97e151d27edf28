import { expect, type APIRequestContext, type Page, type Request } from '@playwright/test'
import { emailOf, nameOf, signIn } from '../newsroom/colleagues.ts'
import { chooseFromMenu } from '../newsroom/menus.ts'
import { jpegFile } from '../newsroom/photo-files.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'

const PAGES = ['', '/stories', '/stories/1', '/photos', '/authors', '/people', '/prayer-times', '/pages', '/pages/about/ar', '/settings', '/audit', '/profile', '/nothing']

test('a reporter has no way to publish, neither a button nor the call behind it', async ({ open, request }) => {
  const call = await capturePublishing(await open('editor'))

  const reporter = new StoryEditor(await open('reporter'))
  await reporter.begin('ar')
  await reporter.writeShort({ headline: 'مادة مراسل بلا زر نشر', body: 'نص قصير للمادة.', section: 'الأخبار العالمية' })
  await reporter.isSaved()
  await expect(reporter.step('submit')).toBeVisible()
  await expect(reporter.step('publish')).toHaveCount(0)
  await reporter.page.getByRole('button', { name: reporter.t('editor.actions.more'), exact: true }).click()
  await expect(reporter.page.getByRole('menuitem')).toHaveText([reporter.t('desk.storyActions.archive')])

  for (const version of [1, 2, 3, 4]) {
    const answer = await call(reporter.page.request, { storyId: reporter.id, version })
    expect(answer).toContain('"code":"forbidden"')
  }
  expect((await request.get(`/n/${reporter.id}`)).status()).toBe(404)
})

test('a colleague’s draft is closed to a reporter, the page and every call', async ({ open }) => {
  const editor = new StoryEditor(await open('editor'))
  await editor.begin('ar')
  await editor.field('headline').fill('مسودة لا يراها غير كاتبها ومحرري القسم')
  const sending = editor.page.waitForRequest((sent) => sent.method() === 'PUT')
  const draft = (await sending).postDataJSON() as object
  await editor.isSaved()

  const page = await open('reporter')
  const { t } = editor
  await page.goto(`/desk/stories/${editor.id}`)
  await expect(page.getByRole('heading', { name: t('desk.errors.forbiddenTitle') })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('مسودة لا يراها')
  await page.goto('/desk/stories?text=مسودة+لا+يراها')
  await expect(page.getByText(t('stories.empty.noResults'))).toBeVisible()

  const { personId } = await ownDraft(page)
  const save = await page.request.put(`/api/stories/${editor.id}/draft`, { data: { ...draft, personId } })
  expect(save.status()).toBe(403)
  const preview = await page.request.post(`/api/stories/${editor.id}/preview`, { data: textOf(draft) })
  expect(preview.status()).toBe(403)
  const found = await page.request.get('/api/desk/stories?text=مسودة+لا+يراها')
  expect(await found.json()).toEqual({ rows: [] })
})

test('who is not signed in comes to the sign-in page, and on from there to where they wanted', async ({ stranger }) => {
  const page = await stranger.newPage()
  for (const path of PAGES) {
    const address = `/desk${path}`
    const response = await stranger.request.get(address, { maxRedirects: 0 })
    expect(response.status(), address).toBe(307)
    expect(response.headers()['location'], address).toBe(`/sign-in?callbackUrl=${encodeURIComponent(address)}`)
  }
  await page.goto('/desk/photos')
  await signIn(page, { email: emailOf('photo') })
  await expect(page).toHaveURL('/desk/photos')
})

test('who is not signed in gets 401 from every call', async ({ request }) => {
  const calls: [string, string, Parameters<APIRequestContext['fetch']>[1]?][] = [
    ['GET', '/api/desk/counts'],
    ['GET', '/api/desk/stories?text=x'],
    ['PUT', '/api/stories/1/draft', { data: {} }],
    ['POST', '/api/stories/1/preview', { data: {} }],
    ['GET', '/api/media'],
    ['POST', '/api/media', { multipart: { file: jpegFile('x.jpg', Buffer.from('x')) } }],
    ['GET', '/api/media/00000000-0000-4000-8000-000000000000'],
    ['PATCH', '/api/media/00000000-0000-4000-8000-000000000000', { data: {} }],
    ['GET', '/api/media/00000000-0000-4000-8000-000000000000/320.webp'],
    ['GET', '/api/media/00000000-0000-4000-8000-000000000000/original'],
  ]
  for (const [method, address, options] of calls) {
    const response = await request.fetch(address, { method, ...options })
    expect(response.status(), `${method} ${address}`).toBe(401)
  }
  expect(await (await request.get('/api/auth/session')).json()).toEqual({})
})

test('signed out in another tab, a text is kept, and saved once somebody signs in again', async ({ stranger }) => {
  const page = await stranger.newPage()
  await signIn(page, { email: emailOf('reporter') })
  const reporter = new StoryEditor(page)
  const { t } = reporter
  await reporter.begin('ar')
  await reporter.field('headline').fill('نص بين جلستين')
  await reporter.isSaved()

  const other = await stranger.newPage()
  await other.goto('/desk')
  const account = other.getByRole('complementary').getByRole('button', { name: nameOf('reporter') })
  await chooseFromMenu(account, other.getByRole('menuitem', { name: t('desk.identity.signOut') }))
  await expect(other.getByText(t('auth.signIn.signedOut'))).toBeVisible()

  await reporter.write('كُتب هذا بعد انتهاء الجلسة.')
  await expect(reporter.saveLine()).toHaveText(t('editor.saving.signedOut'))
  await expect(page.getByRole('link', { name: t('editor.saving.signIn') })).toBeVisible()

  await signIn(other, { email: emailOf('reporter') })
  await page.bringToFront()
  await page.getByRole('button', { name: t('editor.saving.retry') }).click()
  await reporter.isSaved()
  await reporter.openStory(reporter.id)
  await expect(reporter.field('body')).toHaveText('كُتب هذا بعد انتهاء الجلسة.')
})

type Target = { storyId: number; version: number }

/** Publishes a story as the interface does. @returns the same call for another story, by whoever asks. */
async function capturePublishing(page: Page) {
  const editor = new StoryEditor(page)
  await editor.begin('ar')
  await editor.writeShort({ headline: 'نداء النشر كما ترسله الواجهة', body: 'نص قصير للمادة.', section: 'الأخبار العالمية' })
  await editor.isSaved()
  const sending = page.waitForRequest((sent) => (sent.postData() ?? '').includes('"publish"'))
  await editor.confirmStep('publish')
  const sent = await sending
  await editor.isInState('desk.states.published')
  return (request: APIRequestContext, target: Target) => repeat(request, sent, target)
}

async function repeat(request: APIRequestContext, sent: Request, target: Target): Promise<string> {
  const [input] = JSON.parse(sent.postData() ?? '[]') as [object]
  const { cookie: _, 'content-length': __, ...headers } = await sent.allHeaders()
  const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')))
  const response = await request.post(sent.url(), { headers: plain, data: JSON.stringify([{ ...input, ...target }]) })
  return response.text()
}

/** A save of the person's own, for what it says of them. */
async function ownDraft(page: Page): Promise<{ personId: string }> {
  const editor = new StoryEditor(page)
  await editor.begin('ar')
  const sending = page.waitForRequest((sent) => sent.method() === 'PUT')
  await editor.field('headline').fill('مسودة المراسل')
  const draft = (await sending).postDataJSON() as { personId: string }
  await editor.isSaved()
  return draft
}

function textOf(draft: object): object {
  const { fields, document } = draft as { fields: object; document: object }
  return { fields, document }
}
