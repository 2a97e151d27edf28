import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '../db/client.ts'
import { correctStory } from './correct-story.ts'
import { getStory } from './queries.ts'
import { saveStory } from './save-story.ts'
import { publish } from './testing/newspaper.ts'
import { bodyOf, makeSection } from './testing/newsroom.ts'

async function liveStory() {
  const section = await makeSection()
  return publish({ fields: { sectionId: section.id } })
}

const live = (storyId: number) => db.liveStory.findUniqueOrThrow({ where: { storyId }, include: { publication: true } })
const slip = { kind: 'correction', text: 'الصواب 45 لا 54.' } as const

it('stands under the story for readers, with a new time, in the history and in the audit', async () => {
  const { chief, storyId, version } = await liveStory()
  await correctStory(chief, { storyId, version, ...slip })
  await correctStory(chief, { storyId, version, kind: 'clarification', text: 'المقصود العدد في نهاية العام.' })
  const { publication, updatedAt } = await live(storyId)
  const said = [slip, { kind: 'clarification', text: 'المقصود العدد في نهاية العام.' }]
  expect(publication).toMatchObject({ number: 3, snapshot: { corrections: said } })
  expect(updatedAt).toBeInstanceOf(Date)
  expect((await getStory(chief, storyId)).corrections).toMatchObject(said)
  expect(await db.revision.count({ where: { storyId, kind: 'correct' } })).toBe(2)
  expect(await db.auditEvent.findFirst({ where: { action: 'story.correct', subjectId: String(storyId) } })).toMatchObject({
    details: slip,
  })
})

it('takes the changes of the working copy with it', async () => {
  const { chief, storyId, version } = await liveStory()
  const { fields } = await getStory(chief, storyId)
  const document = bodyOf('النص بعد التصحيح')
  await saveStory(chief, { storyId, baseVersion: version, saveId: randomUUID(), fields, document })
  await correctStory(chief, { storyId, version: version + 1, ...slip })
  expect((await live(storyId)).publication.snapshot).toMatchObject({ document })
  expect(await getStory(chief, storyId)).toMatchObject({ liveVersion: version + 1 })
})

it('needs words', async () => {
  const { chief, storyId, version } = await liveStory()
  const empty = correctStory(chief, { storyId, version, kind: 'correction', text: '  ' })
  await expect(empty).rejects.toMatchObject({ code: 'invalid_input' })
})

it('cannot be edited away, not even in the database', async () => {
  const { chief, storyId, version } = await liveStory()
  await correctStory(chief, { storyId, version, ...slip })
  const appendOnly = /corrections are append-only/
  await expect(db.story.update({ where: { id: storyId }, data: { corrections: [] } })).rejects.toThrow(appendOnly)
  const other = [{ ...slip, at: new Date().toISOString(), text: 'غيره' }]
  await expect(db.story.update({ where: { id: storyId }, data: { corrections: other } })).rejects.toThrow(appendOnly)
})
