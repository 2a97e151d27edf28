import { describe, expect, it } from 'vitest'
import type { Language } from '../content/fields.ts'
import { db } from '../db/client.ts'
import type { Actor } from '../policies/actor.ts'
import { linkTranslation } from './link-translation.ts'
import { findCounterparts, getStory } from './queries.ts'
import { startTranslation } from './start-translation.ts'
import { makePhoto } from './testing/newspaper.ts'
import { makeDraft, makePerson, makeSection } from './testing/newsroom.ts'
import { unlinkTranslation } from './unlink-translation.ts'

async function pair(actor: Actor) {
  const { id: arabic } = await makeDraft(actor)
  const { id: english } = await makeDraft(actor, { language: 'en' })
  return { arabic, english }
}

const counterpartOf = async (actor: Actor, storyId: number) => (await getStory(actor, storyId)).counterpart

describe('two stories in two languages', () => {
  it('know each other once they are linked, from either side, and no more when they are parted', async () => {
    const chief = await makePerson(['managing_editor'])
    const { arabic, english } = await pair(chief)
    await linkTranslation(chief, { storyId: english, counterpartId: arabic })
    expect(await counterpartOf(chief, arabic)).toMatchObject({ id: english, language: 'en', state: 'draft' })
    expect(await counterpartOf(chief, english)).toMatchObject({ id: arabic, language: 'ar' })
    await unlinkTranslation(chief, { storyId: arabic })
    expect(await counterpartOf(chief, english)).toBeNull()
    const audited = await db.auditEvent.findMany({ where: { action: { endsWith: 'link_translation' } }, orderBy: { at: 'asc' } })
    expect(audited.map(({ action, subjectId }) => [action, Number(subjectId)])).toEqual([
      ['story.link_translation', english],
      ['story.unlink_translation', arabic],
    ])
  })

  it.each<[string, Language, string]>([
    ['of one language', 'ar', 'invalid_input'],
    ['of which one has a counterpart', 'en', 'already_exists'],
  ])('are not linked: %s', async (_, language, code) => {
    const chief = await makePerson(['managing_editor'])
    const { arabic, english } = await pair(chief)
    await linkTranslation(chief, { storyId: arabic, counterpartId: english })
    const third = await makeDraft(chief, { language })
    const link = linkTranslation(chief, { storyId: language === 'ar' ? third.id : arabic, counterpartId: language === 'ar' ? arabic : third.id })
    await expect(link).rejects.toMatchObject({ code })
  })

  it('are linked by whoever may write the one and see the other', async () => {
    const [chief, reporter, colleague] = [await makePerson(['managing_editor']), await makePerson(['reporter']), await makePerson(['reporter'])]
    const { id: own } = await makeDraft(reporter)
    const { id: theirs } = await makeDraft(colleague, { language: 'en' })
    await expect(linkTranslation(reporter, { storyId: own, counterpartId: theirs })).rejects.toMatchObject({ code: 'forbidden' })
    await linkTranslation(chief, { storyId: own, counterpartId: theirs })
    expect(await counterpartOf(reporter, own)).toMatchObject({ id: theirs, headline: '' })
  })

  it('are found while they have no counterpart', async () => {
    const chief = await makePerson(['managing_editor'])
    const { arabic, english } = await pair(chief)
    const free = async () => (await findCounterparts(chief, { query: String(english), language: 'en' })).map(({ id }) => id)
    expect(await free()).toEqual([english])
    await linkTranslation(chief, { storyId: arabic, counterpartId: english })
    expect(await free()).toEqual([])
  })
})

it('a translation begins with the names, picture and section of its story, and without its words', async () => {
  const [chief, section, mediaId] = [await makePerson(['managing_editor']), await makeSection(), await makePhoto()]
  const hero = { mediaId, caption: 'تعليق', altOverride: 'وصف', creditOverride: 'خاص', decorative: false }
  const fields = { sectionId: section.id, hero, bylines: [{ name: 'سالم' }], urgency: 'important' as const }
  const { id: arabic } = await makeDraft(chief, { fields })
  const { id: english } = await startTranslation(chief, { storyId: arabic })
  const draft = await getStory(chief, english)
  expect(draft).toMatchObject({ language: 'en', state: 'draft', counterpart: { id: arabic } })
  expect(draft.fields).toMatchObject({ headline: '', tagIds: [], sectionId: section.id, bylines: [{ name: 'سالم' }], urgency: 'important' })
  expect(draft.fields.hero).toEqual({ mediaId, caption: '', altOverride: null, creditOverride: null, decorative: false })
  await expect(startTranslation(chief, { storyId: arabic })).rejects.toMatchObject({ code: 'already_exists' })
})
