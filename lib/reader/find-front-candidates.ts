import type { Language } from '#lib/content/fields.ts'
import type { FrontCandidates } from '#lib/content/front.ts'
import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import { newestRows, newestRowsOfUrgency } from './find-live-rows.ts'
import type { LiveRow } from './present-cards.ts'

/** The section whose stories are columns: it has its own block, and no column leads the paper. */
export const OPINION_SLUG = 'opinion'
/** How long a story that an editor called important stays before newer ones. */
const LEAD_HOURS = 36
const HEADLINE_HOURS = 7 * 24

/** The live stories of an edition from which the rule fills its front page. */
export async function findFrontCandidates(language: Language): Promise<FrontCandidates<LiveRow>> {
  const [newest, important, opinion] = await Promise.all([
    newestRows(language, 40),
    newestRowsOfUrgency(language, { urgencies: ['important', 'top'], after: hoursAgo(HEADLINE_HOURS), limit: 16 }),
    db.section.findFirst({ where: { slug: OPINION_SLUG, parentId: null }, select: { id: true } }),
  ])
  const since = hoursAgo(LEAD_HOURS)
  return {
    important,
    lately: important.filter(({ firstPublishedAt }) => firstPublishedAt > since),
    news: newest.filter(({ card }) => card.sectionId !== opinion?.id),
    newest,
  }
}

function hoursAgo(hours: number): Date {
  return new Date(now().getTime() - hours * 3_600_000)
}
