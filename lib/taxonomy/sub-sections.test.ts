import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readSession } from '#lib/auth/read-session.ts'
import { startSession } from '#lib/auth/start-session.ts'
import { db } from '#lib/db/client.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { createStory } from '#lib/stories/create-story.ts'
import { getStory } from '#lib/stories/queries.ts'
import { publish } from '#lib/stories/testing/newspaper.ts'
import { makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { changeSection } from './change-section.ts'
import { createSection } from './create-section.ts'
import { deleteSection } from './delete-section.ts'
import { editorChoices } from './editor-choices.ts'
import { listSections } from './list-sections.ts'
import { inTree } from './section-tree.ts'

const names = { nameAr: 'قسم', nameEn: 'Section' }
const below = (admin: Actor, sectionId: number, parentId: number | null) => changeSection(admin, { sectionId, ...names, parentId })

async function frontOf(sectionId: number): Promise<number[]> {
  const rows = await db.liveStorySection.findMany({ where: { sectionId }, orderBy: { storyId: 'asc' } })
  return rows.map(({ storyId }) => storyId)
}

describe('a section that moves', () => {
  it('takes what is live in it along, and leaves what something else keeps', async () => {
    const admin = await makePerson(['admin'])
    const [from, to, moving, sibling] = [await makeSection(), await makeSection(), await makeSection(), await makeSection()]
    await below(admin, moving.id, from.id)
    await below(admin, sibling.id, from.id)
    const chief = await makePerson(['managing_editor'])
    const ofBoth = await publish({ fields: { sectionId: moving.id, otherSectionIds: [sibling.id] } }, chief)
    const ofParent = await publish({ fields: { sectionId: moving.id, otherSectionIds: [from.id] } }, chief)
    const alone = await publish({ fields: { sectionId: moving.id } }, chief)
    const all = [ofBoth.storyId, ofParent.storyId, alone.storyId]
    expect(await frontOf(from.id)).toEqual(all)

    await below(admin, moving.id, to.id)
    expect(await frontOf(from.id)).toEqual([ofBoth.storyId, ofParent.storyId])
    expect(await frontOf(to.id)).toEqual(all)
    await below(admin, moving.id, null)
    expect(await frontOf(to.id)).toEqual([])
    expect(await frontOf(moving.id)).toEqual(all)
  })

  it('makes every page stale, and stays where it is when only its name changes', async () => {
    const admin = await makePerson(['admin'])
    const [parent, child] = [await makeSection(), await makeSection()]
    await below(admin, child.id, parent.id)
    const last = await db.cacheInvalidation.findFirst({ orderBy: { seq: 'desc' } })
    expect(last?.tag).toBe('edition')
    await changeSection(admin, { sectionId: child.id, ...names })
    expect(await db.section.findUnique({ where: { id: child.id } })).toMatchObject({ parentId: parent.id })
  })
})

describe('sections', () => {
  it('have one level below them', async () => {
    const admin = await makePerson(['admin'])
    const [parent, child, other] = [await makeSection(), await makeSection(), await makeSection()]
    await below(admin, child.id, parent.id)
    const nested = { code: 'nested_section' }
    await expect(below(admin, other.id, child.id)).rejects.toMatchObject(nested)
    await expect(below(admin, parent.id, other.id)).rejects.toMatchObject(nested)
    await expect(below(admin, other.id, other.id)).rejects.toMatchObject(nested)
    await expect(below(admin, other.id, 999_999)).rejects.toMatchObject(nested)
    const slug = `s-${randomUUID().slice(0, 8)}`
    await expect(createSection(admin, { ...names, slug, parentId: child.id })).rejects.toMatchObject(nested)
    expect(await createSection(admin, { ...names, slug, parentId: parent.id })).toEqual({ id: expect.any(Number) })
  })

  it('stay while there are others below them', async () => {
    const admin = await makePerson(['admin'])
    const [parent, child] = [await makeSection(), await makeSection()]
    await below(admin, child.id, parent.id)
    await expect(deleteSection(admin, { sectionId: parent.id })).rejects.toMatchObject({ code: 'section_has_children' })
    await deleteSection(admin, { sectionId: child.id })
    await deleteSection(admin, { sectionId: parent.id })
    expect(await db.section.count({ where: { id: { in: [parent.id, child.id] } } })).toBe(0)
  })

  it('are listed each with those below it, and a choice says below which', async () => {
    const admin = await makePerson(['admin'])
    const [parent, child] = [await makeSection('رياضة'), await makeSection('كرة القدم')]
    await makeSection()
    await changeSection(admin, { sectionId: child.id, nameAr: 'كرة القدم', nameEn: 'Football', parentId: parent.id })
    const ids = (await listSections()).map(({ id }) => id)
    expect(ids.indexOf(child.id)).toBe(ids.indexOf(parent.id) + 1)
    const { sections } = await editorChoices('ar')
    expect(sections.find(({ id }) => id === child.id)).toMatchObject({ nameAr: 'رياضة / كرة القدم', nameEn: 'رياضة / Football' })
    expect(inTree([{ id: 2, parentId: 1 }, { id: 3, parentId: null }, { id: 1, parentId: null }]).map(({ id }) => id)).toEqual([3, 1, 2])
  })
})

describe('an editor of a section', () => {
  it('holds what is below it, from the next request on', async () => {
    const admin = await makePerson(['admin'])
    const [parent, child, other] = [await makeSection(), await makeSection(), await makeSection()]
    const editor = await makePerson(['editor'], [parent.id])
    const token = await startSession({ personId: editor.id, userAgent: 'test' })
    expect((await readSession(token))?.sectionIds).toEqual([parent.id])
    await below(admin, child.id, parent.id)
    expect((await readSession(token))?.sectionIds).toEqual([parent.id, child.id])
    await below(admin, child.id, other.id)
    expect((await readSession(token))?.sectionIds).toEqual([parent.id])
  })

  it('begins a story in the section that was given to them', async () => {
    const admin = await makePerson(['admin'])
    const [parent, child, other] = [await makeSection(), await makeSection(), await makeSection()]
    await below(admin, child.id, parent.id)
    const sectionOf = async (sectionIds: number[]) => {
      const editor = await makePerson(['editor'], sectionIds)
      const { id } = await createStory(editor, { language: 'ar' })
      return (await getStory(editor, id)).fields.sectionId
    }
    expect(await sectionOf([parent.id, child.id])).toBe(parent.id)
    expect(await sectionOf([child.id])).toBe(child.id)
    expect(await sectionOf([parent.id, child.id, other.id])).toBeNull()
  })
})
