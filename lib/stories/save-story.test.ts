import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '../db/client.ts'
import { emptyFields, storyFields } from '../content/fields.ts'
import { parseDocument } from '../content/parse-document.ts'
import { getStory } from './queries.ts'
import { saveStory } from './save-story.ts'
import { bodyOf, makeDraft, makePerson, makeSection } from './testing/newsroom.ts'

const text = (headline: string) => ({ fields: { ...emptyFields(), headline }, document: bodyOf(headline) })

describe('saveStory', () => {
  it('stores the text, raises the version and appends a revision', async () => {
    const reporter = await makePerson(['reporter'])
    const { id, version } = await makeDraft(reporter)
    const result = await saveStory(reporter, { storyId: id, baseVersion: version, saveId: randomUUID(), ...text('أول') })
    expect(result).toMatchObject({ status: 'saved', version: version + 1 })
    const story = await getStory(reporter, id)
    expect(story.fields.headline).toBe('أول')
    expect(await db.revision.count({ where: { storyId: id, kind: 'autosave' } })).toBe(2)
  })

  it('answers a repeated save as the first time, and stores it once', async () => {
    const reporter = await makePerson(['reporter'])
    const { id, version } = await makeDraft(reporter)
    const save = { storyId: id, baseVersion: version, saveId: randomUUID(), ...text('مرة') }
    const [first, second] = [await saveStory(reporter, save), await saveStory(reporter, save)]
    expect(second).toEqual(first)
    expect(await db.revision.count({ where: { saveId: save.saveId } })).toBe(1)
  })

  it('keeps both texts when two people save on the same version', async () => {
    const section = await makeSection()
    const [reporter, editor] = [await makePerson(['reporter']), await makePerson(['editor'], [section.id])]
    const { id, version } = await makeDraft(reporter, { fields: { sectionId: section.id } })
    const mine = { storyId: id, baseVersion: version, saveId: randomUUID(), ...text('نص المحرر') }
    mine.fields.sectionId = section.id
    await saveStory(editor, mine)
    const late = { storyId: id, baseVersion: version, saveId: randomUUID(), ...text('نص المراسل') }
    const result = await saveStory(reporter, late)
    expect(result).toMatchObject({
      status: 'conflict',
      current: { version: version + 1, fields: { headline: 'نص المحرر' }, editedBy: { id: editor.id } },
    })
    expect((await getStory(reporter, id)).fields.headline).toBe('نص المحرر')
    const kept = await db.revision.findUniqueOrThrow({ where: { saveId: late.saveId } })
    expect(kept).toMatchObject({ kind: 'conflict', fields: { headline: 'نص المراسل' } })
    expect(await saveStory(reporter, late)).toMatchObject({ status: 'conflict' })
  })

  it('lets exactly one of many simultaneous saves win', async () => {
    const reporter = await makePerson(['reporter'])
    const { id, version } = await makeDraft(reporter)
    const saves = Array.from({ length: 8 }, (_, i) =>
      saveStory(reporter, { storyId: id, baseVersion: version, saveId: randomUUID(), ...text(`نص ${i}`) }),
    )
    const results = await Promise.all(saves)
    expect(results.filter((result) => result.status === 'saved')).toHaveLength(1)
    expect(await db.revision.count({ where: { storyId: id, kind: 'conflict' } })).toBe(7)
  })

  it('stores whatever passes the parser, odd characters too', async () => {
    const reporter = await makePerson(['reporter'])
    const { id, version } = await makeDraft(reporter)
    const parsed = parseDocument(bodyOf('NUL \0 and half a pair \ud83d'))
    const fields = storyFields.parse({ ...emptyFields(), headline: '\0عنوان\udc00' })
    if (!parsed.ok) throw new Error('the parser refused it')
    const save = { storyId: id, baseVersion: version, saveId: randomUUID(), fields, document: parsed.document }
    expect(await saveStory(reporter, save)).toMatchObject({ status: 'saved' })
  })

  it('refuses a section that does not exist and keeps the story as it was', async () => {
    const reporter = await makePerson(['reporter'])
    const { id, version } = await makeDraft(reporter)
    const bad = { ...text('x'), storyId: id, baseVersion: version, saveId: randomUUID() }
    bad.fields.sectionId = 999_999
    await expect(saveStory(reporter, bad)).rejects.toMatchObject({ code: 'invalid_input' })
    expect((await getStory(reporter, id)).version).toBe(version)
  })

  it('refuses a stranger', async () => {
    const [reporter, stranger] = [await makePerson(['reporter']), await makePerson(['reporter'])]
    const { id, version } = await makeDraft(reporter)
    const save = { storyId: id, baseVersion: version, saveId: randomUUID(), ...text('x') }
    await expect(saveStory(stranger, save)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getStory(stranger, id)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
