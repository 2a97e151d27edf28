import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StoryFields } from '#lib/content/fields.ts'
import { db } from '#lib/db/client.ts'
import { setClock } from '#lib/platform/clock.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { indexMissingStories } from '#lib/search/index-missing-stories.ts'
import { parseQuestion } from '#lib/search/parse-question.ts'
import { takeDownStory } from '#lib/stories/take-down-story.ts'
import { publish, withdraw } from '#lib/stories/testing/newspaper.ts'
import { bodyOf, makePerson, makeSection } from '#lib/stories/testing/newsroom.ts'
import { getEdition } from './get-edition.ts'
import { getRelated } from './get-related.ts'
import { searchStories, type ReaderSearch } from './search-stories.ts'
import { suggestCompletions } from './suggest-completions.ts'
import { suggestSpelling } from './suggest-spelling.ts'

let chief: Actor
let world: { id: number; slug: string }

beforeAll(async () => {
  chief = await makePerson(['managing_editor'])
  world = await makeSection('العالم')
})

describe('searching', () => {
  it('finds what is live, as it is live, and no longer', async () => {
    const story = await write({ headline: 'افتتاح جسر زرافات' })
    expect(await idsOf('زرافة')).toEqual([story.storyId])
    await withdraw(story)
    expect(await idsOf('زرافة')).toEqual([])
    const other = await write({ headline: 'فهد في الحديقة' })
    await takeDownStory(chief, { storyId: other.storyId, version: other.version, reason: 'للتجربة' })
    expect(await idsOf('فهد')).toEqual([])
  })

  it('keeps the editions apart', async () => {
    const { storyId } = await publish({ language: 'en', fields: { headline: 'Kangaroos visit', sectionId: world.id } }, chief)
    expect(await idsOf('kangaroo')).toEqual([])
    expect((await search('kangaroo', {}, 'en')).hits.map(({ card }) => card.storyId)).toEqual([storyId])
  })

  it('puts headlines before bodies, and of equals the newer first, however far apart', async () => {
    const old = await write({ headline: 'تقرير عن الكنغر' }, { daysAgo: 900 })
    const lately = await write({ headline: 'خبر عن الكنغر' }, { daysAgo: 3 })
    const body = await write({ headline: 'حديقة' }, { body: 'شاهدنا الكنغر' })
    expect(await idsOf('كنغر')).toEqual([lately.storyId, old.storyId, body.storyId])
  })

  it('narrows by section, author and days', async () => {
    const sport = await makeSection('رياضة')
    const author = await db.author.create({ data: { slug: randomUUID(), nameAr: 'سلمى حداد', nameEn: 'Salma Haddad' } })
    const first = await write({ headline: 'نمر أول', sectionId: sport.id }, { daysAgo: 40 })
    const second = await write({ headline: 'نمر ثان', bylines: [{ authorId: author.id }], otherSectionIds: [sport.id] })
    const third = await write({ headline: 'نمر ثالث' })
    expect((await idsOf('نمر')).toSorted()).toEqual([first, second, third].map(({ storyId }) => storyId))
    expect((await idsOf('نمر', { section: sport })).toSorted()).toEqual([first.storyId, second.storyId])
    expect(await idsOf('نمر', { author })).toEqual([second.storyId])
    expect(await idsOf('', { author })).toEqual([second.storyId])
    expect(await idsOf('حداد')).toEqual([second.storyId])
    const week = { since: new Date(Date.now() - 7 * DAY), until: null }
    expect((await idsOf('نمر', { span: week })).toSorted()).toEqual([second.storyId, third.storyId])
    expect(await idsOf('نمر', { span: { since: null, until: week.since } })).toEqual([first.storyId])
    expect(await idsOf('نمر', { span: { since: new Date(Date.now() + DAY), until: null } })).toEqual([])
    expect((await search('نمر')).authors).toEqual([{ id: author.id, slug: author.slug, name: 'سلمى حداد' }])
  })

  it('pages without a story twice or missed', async () => {
    const written: number[] = []
    for (let i = 0; i < 23; i += 1) written.push((await write({ headline: `صقر ${i}` })).storyId)
    const [one, two, three] = [await search('صقر'), await search('صقر', { page: 2 }), await search('صقر', { page: 3 })]
    expect(one).toMatchObject({ count: 23, isMore: false, pages: 2 })
    const shown = [...one.hits, ...two.hits].map(({ card }) => card.storyId)
    expect(shown.toSorted((a, b) => a - b)).toEqual(written)
    expect(three.hits).toEqual([])
  })

  it('marks whole words as they are printed, in headline and text', async () => {
    await write({ headline: 'لقاء بكازاخستان' }, { body: 'مقدمة طويلة. وصل الوفد إلى كازاخستان، وكازاخستان بلد كبير.' })
    const [hit] = (await search('كازاخستان')).hits
    expect(hit?.headline.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['بكازاخستان'])
    expect(hit?.snippet.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['كازاخستان', 'وكازاخستان'])
  })

  it('finds an exact phrase alone', async () => {
    const exact = await write({ headline: 'قال وزير البيئة أمس' })
    await write({ headline: 'وزير للبيئة' })
    expect(await idsOf('"وزير البيئة"')).toEqual([exact.storyId])
  })
})

describe('the index', () => {
  it('takes in what was live before it, once', async () => {
    const { storyId } = await write({ headline: 'قنفذ في الحقل' })
    await db.liveStorySearch.deleteMany({ where: { storyId } })
    expect(await idsOf('قنفذ')).toEqual([])
    expect(await indexMissingStories()).toBe(1)
    expect(await idsOf('قنفذ')).toEqual([storyId])
    expect(await indexMissingStories()).toBe(0)
  })

  it('answers words of every story by its index alone', async () => {
    const [row] = await db.$queryRaw<{ proconfig: string[] }[]>`SELECT proconfig FROM pg_proc WHERE proname = 'live_story_matches'`
    expect(row?.proconfig).toContain('enable_seqscan=off')
  })
})

describe('“did you mean”', () => {
  it.each([
    ['سلحفات', 'سلحفاة'],
    ['السلحفا', 'السلحفاة'],
    ['سلحفافه', 'سلحفاة'],
    ['سلفحاة', 'سلحفاة'],
  ])('%s: %s', async (typed, proposal) => {
    await write({ headline: 'سلحفاة على الشاطئ' })
    expect(await suggestSpelling('ar', parseQuestion(typed))).toBe(proposal)
  })

  it('leaves alone what the paper has printed, and what is near nothing', async () => {
    await write({ headline: 'سلحفاة على الشاطئ' })
    expect(await suggestSpelling('ar', parseQuestion('سلحفاة'))).toBeNull()
    expect(await suggestSpelling('ar', parseQuestion('قققققق'))).toBeNull()
    expect(await suggestSpelling('en', parseQuestion('سلحفات'))).toBeNull()
  })

  it('proposes nothing that is not live', async () => {
    const story = await write({ headline: 'تمساح' })
    await withdraw(story)
    expect(await suggestSpelling('ar', parseQuestion('تمساخ'))).toBeNull()
  })
})

describe('completions', () => {
  it('are sections, authors, tags and headlines that begin so', async () => {
    const section = await makeSection('فلك')
    const tag = await db.tag.create({ data: { language: 'ar', name: 'الفلك القديم', key: 'الفلك القديم', slug: 'فلك-قديم' } })
    await db.author.create({ data: { slug: 'falaki', nameAr: 'نور الفلكي', nameEn: 'Nour' } })
    const { storyId } = await write({ headline: 'مرصد الفلكيين يفتح أبوابه', sectionId: section.id, tagIds: [tag.id] })
    await write({ headline: 'بلا صلة', standfirst: 'فلك' })
    const found = await suggestCompletions(await getEdition('ar'), 'فلك')
    expect(found.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'section: فلك',
      'author: نور الفلكي',
      'tag: الفلك القديم',
      'story: مرصد الفلكيين يفتح أبوابه',
    ])
    expect(found.at(-1)?.path).toContain(`/${storyId}/`)
    expect((await suggestCompletions(await getEdition('ar'), 'مرصد الفل')).map(({ kind }) => kind)).toEqual(['story'])
  })

  it('are none for a letter, or for signs', async () => {
    for (const typed of ['', 'ف', "':*", '%', '\u0000x', '\\']) {
      expect(await suggestCompletions(await getEdition('ar'), typed), typed).toEqual([])
    }
  })
})

describe('related stories', () => {
  it('share tags first, then words; the section’s newest fill up', async () => {
    const [own, other] = [await makeSection('أ'), await makeSection('ب')]
    const tag = await db.tag.create({ data: { language: 'ar', name: 'مناخ', key: 'مناخ', slug: 'مناخ' } })
    const story = await write({ headline: 'قمة الأنهار الجليدية', sectionId: own.id, tagIds: [tag.id] })
    const byTag = await write({ headline: 'خبر بعيد', sectionId: other.id, tagIds: [tag.id] }, { daysAgo: 2 })
    const byWords = await write({ headline: 'الأنهار الجليدية تذوب', sectionId: other.id }, { daysAgo: 2 })
    const beside = await write({ headline: 'شأن آخر', sectionId: own.id })
    await write({ headline: 'لا صلة', sectionId: other.id })
    const related = await getRelated('ar', { storyId: story.storyId, sectionId: own.id, headline: 'قمة الأنهار الجليدية', limit: 4 })
    expect(new Set(related.slice(0, 2).map(({ storyId }) => storyId))).toEqual(new Set([byTag.storyId, byWords.storyId]))
    expect(related.slice(2).map(({ storyId }) => storyId)).toEqual([beside.storyId])
  })
})

const DAY = 86_400_000

async function write(fields: Partial<StoryFields>, { daysAgo = 0, body = 'نص.' } = {}) {
  const restore = setClock(() => new Date(Date.now() - daysAgo * DAY))
  try {
    return await publish({ fields: { sectionId: world.id, ...fields }, document: bodyOf(body) }, chief)
  } finally {
    restore()
  }
}

function search(typed: string, narrowed: Partial<ReaderSearch> = {}, language: 'ar' | 'en' = 'ar') {
  return searchStories(language, { question: parseQuestion(typed), section: null, author: null, span: { since: null, until: null }, page: 1, ...narrowed })
}

async function idsOf(typed: string, narrowed: Partial<ReaderSearch> = {}): Promise<number[]> {
  return (await search(typed, narrowed)).hits.map(({ card }) => card.storyId)
}
