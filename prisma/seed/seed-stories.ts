import { randomUUID } from 'node:crypto'
import { emptyFields, type StoryFields } from '#lib/content/fields.ts'
import type { StoryDocument } from '#lib/content/schema.ts'
import { slugFrom } from '#lib/content/slug.ts'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { normaliseText } from '#lib/search/normalise-text.ts'
import { approveStory } from '#lib/stories/approve-story.ts'
import { archiveStory } from '#lib/stories/archive-story.ts'
import { correctStory } from '#lib/stories/correct-story.ts'
import { createStory } from '#lib/stories/create-story.ts'
import { linkTranslation } from '#lib/stories/link-translation.ts'
import { publishStory } from '#lib/stories/publish-story.ts'
import { saveStory } from '#lib/stories/save-story.ts'
import { scheduleStory } from '#lib/stories/schedule-story.ts'
import { sendBackStory } from '#lib/stories/send-back-story.ts'
import { correctionsOf } from '#lib/stories/story-columns.ts'
import { submitStory } from '#lib/stories/submit-story.ts'
import { publishedStories } from '#prisma/seed/all-stories.ts'
import { buildDocument } from '#prisma/seed/build-document.ts'
import { DESK_WORK, type DeskWork } from '#prisma/seed/desk-work.ts'
import type { SeededPeople, SeededPhotos, SeededSections } from '#prisma/seed/seed.ts'
import type { SeedStory } from '#prisma/seed/types.ts'

type Newsroom = { people: SeededPeople; sections: SeededSections; photos: SeededPhotos }

const HOUR = 3_600_000

/** Writes every story through the same commands that the desk uses, at the time it claims to be from. */
export async function seedStories(newsroom: Newsroom): Promise<void> {
  const present = Date.now()
  const desk = { ...newsroom, authors: await authorIds(), present }
  for (const [index, story] of publishedStories().entries()) {
    const writer = person(newsroom, index % 3 === 0 ? 'editor' : 'reporter')
    await at(present - story.hoursAgo * HOUR, () => publishOne(desk, story, writer))
    if (story.updatedHoursAgo !== undefined) {
      await at(present - story.updatedHoursAgo * HOUR, () => updateOne(desk, story))
    }
    for (const [said, correction] of (story.corrections ?? []).entries()) {
      await at(present - correction.hoursAgo * HOUR, () => correctOne(desk, story, said))
    }
    if (story.translationOf !== undefined) await linkOne(desk, story, story.translationOf)
  }
  for (const work of DESK_WORK) await at(present - work.hoursAgo * HOUR, () => leaveOnDesk(desk, work))
}

type Desk = Newsroom & { authors: Map<string, number>; present: number }

async function publishOne(desk: Desk, story: SeedStory, writer: Actor): Promise<void> {
  if (await existing(story)) return
  const decision = await write(desk, story, writer)
  await publishStory(person(desk, 'chief'), { ...decision, statedUpdate: false })
}

async function updateOne(desk: Desk, story: SeedStory): Promise<void> {
  const row = await existing(story)
  if (!row || row.updatedAt) return
  const chief = person(desk, 'chief')
  const decision = { storyId: row.id, version: row.version }
  const saved = await saveStory(chief, { ...(await textOf(desk, story)), ...save(decision) })
  if (saved.status !== 'saved') throw new Error(`${story.key} has a rival`)
  await publishStory(chief, { storyId: row.id, version: saved.version, statedUpdate: true })
}

/** @param said the number of corrections that the story has when this one is its next */
async function correctOne(desk: Desk, story: SeedStory, said: number): Promise<void> {
  const [row, correction] = [await existing(story), story.corrections?.[said]]
  if (!row || !correction || correctionsOf(row).length > said) return
  const { kind, text } = correction
  await correctStory(person(desk, 'chief'), { storyId: row.id, version: row.version, kind, text })
}

async function linkOne(desk: Desk, story: SeedStory, key: string): Promise<void> {
  const other = publishedStories().find((one) => one.key === key) ?? missing(key)
  const [storyId, counterpartId] = [(await existing(story))?.id, (await existing(other))?.id]
  if (storyId === undefined || counterpartId === undefined) return
  if (await db.translation.findFirst({ where: { OR: [{ arabicId: storyId }, { englishId: storyId }] } })) return
  await linkTranslation(person(desk, 'chief'), { storyId, counterpartId })
}

async function leaveOnDesk(desk: Desk, work: DeskWork): Promise<void> {
  if (await existing(work)) return
  const writer = person(desk, work.by)
  const chief = person(desk, 'chief')
  const decision = await write(desk, work, writer)
  for (const action of work.route) {
    if (action === 'submit') await submitStory(writer, decision)
    if (action === 'approve') await approveStory(chief, decision)
    if (action === 'archive') await archiveStory(writer, decision)
    if (action === 'send_back') await sendBackStory(chief, { ...decision, note: 'نحتاج سعراً رسمياً ومصدراً ثانياً قبل النشر.' })
    if (action === 'schedule') await scheduleStory(chief, { ...decision, at: new Date(desk.present + 20 * HOUR) })
  }
}

async function write(desk: Desk, story: SeedStory, writer: Actor) {
  const { id: storyId } = await createStory(writer, { language: story.language })
  const saved = await saveStory(writer, { ...(await textOf(desk, story)), ...save({ storyId, version: 1 }) })
  if (saved.status !== 'saved') throw new Error(`${story.key} has a rival`)
  return { storyId, version: saved.version }
}

function save({ storyId, version }: { storyId: number; version: number }) {
  return { storyId, baseVersion: version, saveId: randomUUID() }
}

async function textOf(desk: Desk, story: SeedStory): Promise<{ fields: StoryFields; document: StoryDocument }> {
  const mediaIdOf = (picture: string) => desk.photos.get(picture) ?? missing(`picture ${picture}`)
  const { hero } = story
  return {
    document: buildDocument(story.key, story.body, mediaIdOf),
    fields: {
      ...emptyFields(),
      kicker: story.kicker ?? '',
      headline: story.headline,
      shortHeadline: story.shortHeadline ?? '',
      standfirst: story.standfirst ?? '',
      bylines: story.bylines.map((byline) =>
        typeof byline === 'string' ? { authorId: desk.authors.get(byline) ?? missing(byline) } : byline,
      ),
      dateline: story.dateline ?? { place: '', sources: [] },
      sectionId: desk.sections.get(story.section) ?? missing(story.section),
      tagIds: await tagIds(story),
      hero: hero
        ? {
            mediaId: mediaIdOf(hero.picture),
            caption: hero.caption ?? '',
            creditOverride: hero.credit ?? null,
            altOverride: hero.alt,
            decorative: false,
          }
        : null,
      urgency: story.urgency ?? 'normal',
    },
  }
}

async function tagIds({ tags, language }: SeedStory): Promise<number[]> {
  const rows = await Promise.all(
    tags.map((name) => {
      const key = normaliseText(name)
      const create = { language, name, key, slug: slugFrom(name, language) }
      return db.tag.upsert({ where: { language_key: { language, key } }, create, update: {} })
    }),
  )
  return rows.map((tag) => tag.id)
}

async function existing({ language, headline }: SeedStory) {
  return db.story.findFirst({ where: { language, headline }, orderBy: { id: 'desc' } })
}

async function authorIds(): Promise<Map<string, number>> {
  const authors = await db.author.findMany({ select: { slug: true, id: true } })
  return new Map(authors.map(({ slug, id }) => [slug, id]))
}

/** Lets the commands take `time` for now, so that every date they write is the story's own. */
async function at(time: number, work: () => Promise<void>): Promise<void> {
  const restore = setClock(() => new Date(time))
  try {
    await work()
  } finally {
    restore()
  }
}

function person({ people }: Newsroom, name: 'editor' | 'reporter' | 'chief'): Actor {
  return people[`${name}@alufuq.example`] ?? missing(name)
}

function missing(what: string): never {
  throw new Error(`the demo has no ${what}`)
}
