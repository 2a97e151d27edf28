import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { emptyFields, type StoryFields } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import { approveStory } from '#lib/stories/approve-story.ts'
import { saveStory } from '#lib/stories/save-story.ts'
import { scheduleStory } from '#lib/stories/schedule-story.ts'
import { submitStory } from '#lib/stories/submit-story.ts'
import { bodyOf, makeDraft, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { buildSiteAssets } from '#scripts/build-site-assets.ts'
import { ask } from './testing/ask.ts'
import { makeNewspaper, makePhoto, publish, withdraw } from '#lib/stories/testing/newspaper.ts'

/** A word that no other text has. */
const SECRET = 'كتمان'

beforeAll(async () => {
  buildSiteAssets()
  await makeNewspaper()
})

it('no answer ever holds a word that was not published', async () => {
  const section = await makeSection('أخبار')
  const secretSection = await makeSection(`قسم ${SECRET}`)
  const chief = await makePerson(['managing_editor'])
  const hidden = await hiddenText(section.id)

  const draft = await makeDraft(chief, hidden)
  const changed = await publish({ fields: { sectionId: section.id, headline: 'منشور' } }, chief)
  await saveStory(chief, { storyId: changed.storyId, baseVersion: changed.version, saveId: randomUUID(), ...hidden })
  const gone = await publish(hidden, chief)
  await withdraw(gone)
  const scheduled = await makeDraft(chief, hidden)
  let { version } = await submitStory(chief, { storyId: scheduled.id, version: scheduled.version })
  version = (await approveStory(chief, { storyId: scheduled.id, version })).version
  await scheduleStory(chief, { storyId: scheduled.id, version, at: new Date(now().getTime() + 3_600_000) })
  const elsewhere = await makeDraft(chief, { ...hidden, fields: { ...hidden.fields, sectionId: secretSection.id } })

  const ids = [draft.id, changed.storyId, gone.storyId, scheduled.id, elsewhere.id]
  const addresses = [
    '/',
    '/en',
    `/${section.slug}`,
    `/en/${section.slug}`,
    '/nowhere',
    '/a/b/c/d',
    '/feed.xml',
    '/en/feed.xml',
    `/${section.slug}/feed.xml`,
    '/sitemap.xml',
    '/sitemap/fronts.xml',
    '/robots.txt',
    `/sitemap/${now().toISOString().slice(0, 7)}.xml`,
    '/site.webmanifest',
    ...ids.flatMap((id) => [`/n/${id}`, `/${section.slug}/${id}`, `/${section.slug}/${id}/${SECRET}`, `/en/x/${id}/y`]),
    `/${section.slug}/${changed.storyId}/منشور`,
  ]
  const statuses = new Set<number>()
  for (const address of addresses) {
    const { response, status, text } = await ask(address)
    statuses.add(status)
    const whole = decode(`${[...response.headers].join()} ${text}`)
    expect(whole.includes(SECRET), address).toBe(false)
  }
  expect(statuses).toEqual(new Set([200, 301, 404, 410]))
})

/** Secret in every field that holds words, and in everything that a field points to. */
async function hiddenText(sectionId: number): Promise<{ fields: StoryFields; document: ReturnType<typeof bodyOf> }> {
  const mediaId = await makePhoto({ caption: SECRET, alt: SECRET, credit: SECRET })
  const tag = await db.tag.create({ data: { language: 'ar', name: SECRET, key: SECRET, slug: SECRET } })
  const author = await db.author.create({ data: { slug: randomUUID(), nameAr: SECRET, nameEn: SECRET, titleAr: SECRET } })
  return {
    fields: {
      ...emptyFields(),
      kicker: SECRET,
      headline: SECRET,
      shortHeadline: SECRET,
      standfirst: SECRET,
      bylines: [{ authorId: author.id }, { name: SECRET }],
      dateline: { place: SECRET, sources: [SECRET] },
      sectionId,
      tagIds: [tag.id],
      hero: { mediaId, caption: SECRET, creditOverride: SECRET, altOverride: SECRET, decorative: false },
      slug: SECRET,
      seoTitle: SECRET,
      seoDescription: SECRET,
      socialTitle: SECRET,
      socialDescription: SECRET,
      urgency: 'top',
    },
    document: bodyOf(SECRET),
  }
}

function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
}
