import { loadImage, type Image } from '@napi-rs/canvas'
import { db } from '#lib/db/client.ts'
import { renditionKey } from '#lib/platform/photo-keys.ts'
import { readStored } from '#lib/platform/storage.ts'
import type { Actor } from '#lib/policies/actor.ts'
import { arrangeStories } from '#lib/print/arrange-stories.ts'
import { createIssue } from '#lib/print/create-issue.ts'
import { publishIssue } from '#lib/print/publish-issue.ts'
import { renderPdf } from '#lib/print/render-pdf.ts'
import { storePdf } from '#lib/print/store-pdf.ts'
import { formatDay, formatHijri, isoDay } from '#lib/site/format-date.ts'
import { publishedStories } from '#prisma/seed/all-stories.ts'
import { AUTHORS } from '#prisma/seed/authors.ts'
import { drawIssue, type PrintedPage, type PrintedStory } from '#prisma/seed/print/draw-issue.ts'
import type { SeededPhotos } from '#prisma/seed/seed.ts'
import type { SeedStory } from '#prisma/seed/types.ts'

const DAY = 86_400_000
const PLACE = { language: 'ar', timeZone: 'Asia/Dubai', hijriOffset: 0 } as const
/** The number of today's issue; the paper is not new. */
const TODAYS_NUMBER = 4217
const DAYS = 2

/** Draws the printed papers of today and of yesterday, and publishes them as the desk would. */
export async function seedIssues(chief: Actor, photos: SeededPhotos): Promise<void> {
  const present = Date.now()
  for (const daysAgo of Array.from({ length: DAYS }, (_, i) => DAYS - 1 - i)) {
    const at = new Date(present - daysAgo * DAY)
    const date = isoDay(at, PLACE)
    const known = await db.printIssue.findUnique({ where: { date: new Date(date) } })
    if (known?.publishedAt) continue
    // One that was cut off half done is made anew.
    if (known) await db.printIssue.delete({ where: { id: known.id } })
    await makeIssue(chief, { at, date, daysAgo, photos })
  }
}

type Day = { at: Date; date: string; daysAgo: number; photos: SeededPhotos }

async function makeIssue(chief: Actor, { at, date, daysAgo, photos }: Day): Promise<void> {
  const number = TODAYS_NUMBER - daysAgo
  const plan = planOf(daysAgo)
  const pages = await Promise.all(plan.map((page, i) => printedPage(page, { photos, isFront: i === 0 })))
  const pdf = drawIssue({ number, day: formatDay(at, PLACE), hijri: formatHijri(at, PLACE), pages })
  const { id: issueId } = await createIssue(chief, { number, date })
  const body = new Blob([Uint8Array.from(pdf)]).stream()
  const { pdfId } = await storePdf(chief, { issueId, originalName: `alufuq-${number}.pdf`, body })
  await renderPdf(pdfId)
  const stories = (await Promise.all(plan.map(({ stories: onPage }, i) => placed(onPage, i + 1)))).flat()
  const { version } = await arrangeStories(chief, { issueId, version: 1, stories })
  await publishIssue(chief, { issueId, version })
}

type Plan = { name: string; stories: SeedStory[] }

/** What stands on each page: every section gives its newest stories to the newest issue. */
function planOf(daysAgo: number): Plan[] {
  const newest = publishedStories().filter(({ language, bylines }) => language === 'ar' && bylines.length > 0).toReversed()
  const of = (section: SeedStory['section'], perIssue: number) =>
    newest.filter((story) => story.section === section).slice(daysAgo * perIssue, (daysAgo + 1) * perIssue)
  const [world, uae, economy, sport] = [of('world', 3), of('uae', 3), of('economy', 2), of('sport', 3)]
  const first = [uae, world, economy, sport].flatMap((stories) => stories.slice(0, 1))
  return [
    { name: '', stories: [...first.filter(({ hero }) => hero), ...first.filter(({ hero }) => !hero)] },
    { name: 'الإمارات والعالم', stories: [...world.slice(1), ...uae.slice(1, 2)] },
    { name: 'اقتصاد ورياضة', stories: [...economy.slice(1), ...sport.slice(1)] },
    { name: 'ثقافة وعلوم ورأي', stories: [...of('culture', 1), ...of('science', 1), ...of('opinion', 1)] },
  ]
}

async function printedPage({ name, stories }: Plan, { photos, isFront }: { photos: SeededPhotos; isFront: boolean }): Promise<PrintedPage> {
  const printed = stories.map(async (story): Promise<PrintedStory> => {
    const { kicker = '', headline, standfirst = '' } = story
    const picture = story.hero ? await pictureOf(photos.get(story.hero.picture), isFront ? 960 : 640) : null
    const set = { kicker, headline: story.shortHeadline ?? headline, standfirst, byline: bylineOf(story), paragraphs: paragraphsOf(story), picture }
    return isFront ? { ...set, turnsTo: PAGE_OF[story.section] ?? 2 } : set
  })
  return { name, stories: await Promise.all(printed) }
}

const PAGE_OF: Partial<Record<SeedStory['section'], number>> = { economy: 3, sport: 3 }

async function pictureOf(mediaId: string | undefined, across: number): Promise<Image | null> {
  const asset = mediaId === undefined ? null : await db.mediaAsset.findUnique({ where: { id: mediaId } })
  const width = asset?.widths.toSorted((a, b) => a - b).find((each) => each >= across)
  const bytes = asset && width !== undefined ? await readStored(renditionKey(asset.sha256, width, 'jpg')) : null
  return bytes && loadImage(bytes)
}

function bylineOf({ bylines: [first], dateline }: SeedStory): string {
  const name = typeof first === 'string' ? AUTHORS.find(({ key }) => key === first)?.name.ar : first?.name
  return [name, dateline?.place].filter(Boolean).join(' · ')
}

/** The paragraphs of a body, without its headings, lists, pictures and marks. */
function paragraphsOf({ body }: SeedStory): string[] {
  return body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block && !/^(#|!\[|- |\d+\. |>|---)/.test(block))
    .map((block) => block.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|_/g, ''))
}

async function placed(stories: SeedStory[], page: number): Promise<{ storyId: number; page: number }[]> {
  const rows = stories.map(({ language, headline }) => db.story.findFirst({ where: { language, headline, live: { isNot: null } }, select: { id: true } }))
  return (await Promise.all(rows)).flatMap((row) => (row ? [{ storyId: row.id, page }] : []))
}
