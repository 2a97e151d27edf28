import { expect, type Page } from '@playwright/test'
import { nameOf } from '../newsroom/colleagues.ts'
import { StoryEditor } from '../newsroom/story-editor.ts'
import { test } from '../newsroom/test.ts'

type Open = Parameters<Parameters<typeof test>[2]>[0]['open']

const BASE = { headline: 'المجلس يقرّ ميزانية المترو', body: 'أقرّ المجلس ميزانية المترو الجديدة.' }
const EDITORS = 'المجلس يقرّ ميزانية المترو بعد نقاش طويل'
const CHIEFS = 'المجلس يؤجل جزءاً من ميزانية المترو'

test('nothing is overwritten in silence: both texts stand side by side, and mine may stay', async ({ open }) => {
  const { chief, editor, view } = await clash(open)
  await expect(view).toContainText(EDITORS)
  await expect(view).toContainText(CHIEFS)
  await expect(view).toContainText(nameOf('editor'))
  await view.getByRole('button', { name: chief.t('editor.conflict.keepMine') }).click()
  await chief.isSaved()

  await chief.openStory(chief.id)
  await expect(chief.field('headline')).toHaveValue(CHIEFS)
  await expect((await chief.history()).filter({ hasText: nameOf('editor') })).not.toHaveCount(0)
  await expect((await chief.history()).filter({ hasText: chief.t('editor.inspector.kinds.conflict') })).toHaveCount(1)
  await editor.openStory(chief.id)
  await expect(editor.field('headline')).toHaveValue(CHIEFS)
})

test('the other text may be taken; mine stays in the history and on the clipboard', async ({ open }) => {
  const { chief, view } = await clash(open)
  await chief.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await view.getByRole('button', { name: chief.t('editor.conflict.takeTheirs') }).click()
  await expect(view).toBeHidden()
  await chief.isSaved()
  await expect(chief.field('headline')).toHaveValue(EDITORS)
  expect(await clipboardOf(chief.page)).toContain(CHIEFS)

  await chief.openStory(chief.id)
  await expect(chief.field('headline')).toHaveValue(EDITORS)
  await expect((await chief.history()).filter({ hasText: chief.t('editor.inspector.kinds.conflict') })).toHaveCount(1)
})

test('the best of both may be picked, part by part', async ({ open }) => {
  const { chief, view } = await clash(open)
  const theirs = chief.t('editor.conflict.theirs', { name: '' })
  const headline = view.getByRole('group', { name: chief.t('editor.fields.headline'), exact: true })
  await headline.getByRole('button', { name: `${chief.t('editor.fields.headline')}: ${theirs}` }).click()
  await view.getByRole('button', { name: chief.t('editor.conflict.pick') }).click()
  await expect(view).toBeHidden()
  await chief.isSaved()

  await chief.openStory(chief.id)
  await expect(chief.field('headline')).toHaveValue(EDITORS)
  await expect(chief.field('body')).toContainText('قال مصدر في المجلس إن التنفيذ يبدأ صيفاً.')
})

test('two who write the same are in no conflict', async ({ open }) => {
  const { chief, editor } = await together(open)
  for (const each of [editor, chief]) {
    await each.field('headline').fill(EDITORS)
    await each.isSaved()
  }
  await expect(chief.page.getByRole('dialog')).toHaveCount(0)
})

/** An editor and the chief have the same story on their screens. */
async function together(open: Open) {
  const editor = new StoryEditor(await open('editor'))
  const chief = new StoryEditor(await open('chief'), { language: 'en' })
  await editor.begin('ar')
  await editor.writeShort({ ...BASE, section: 'الأخبار العالمية' })
  await editor.isSaved()
  await chief.openStory(editor.id)
  await expect(chief.field('headline')).toHaveValue(BASE.headline)
  return { editor, chief }
}

/** The editor's change is saved first; the chief's meets it. */
async function clash(open: Open) {
  const { editor, chief } = await together(open)
  await editor.field('headline').fill(EDITORS)
  await editor.isSaved()
  await chief.write(' قال مصدر في المجلس إن التنفيذ يبدأ صيفاً.')
  await chief.field('headline').fill(CHIEFS)
  const view = chief.page.getByRole('dialog', { name: chief.t('editor.conflict.title') })
  await expect(view).toBeVisible()
  await expect(chief.saveLine({ behind: true })).toHaveText(chief.t('editor.saving.conflict'))
  return { editor, chief, view }
}

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
