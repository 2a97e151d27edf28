import { PrayerMonthPage } from '#components/site/prayer-month-page.tsx'
import { PrayerTimesPage } from '#components/site/prayer-times-page.tsx'
import type { Language } from '#lib/content/fields.ts'
import { prayerTimesPath } from '#lib/content/paths.ts'
import { now } from '#lib/platform/clock.ts'
import { getEdition } from '#lib/reader/get-edition.ts'
import { getPrayerMonth, getPrayerTimes } from '#lib/reader/get-prayer-times.ts'
import { endingBy, LIFETIMES } from '#lib/site/lifetimes.ts'
import { pageTags } from '#lib/site/page-tags.ts'
import { prayerMonthMetadata, prayerTimesMetadata } from '#lib/site/prayer-metadata.ts'
import { htmlResponse } from '#lib/site/responses.ts'
import { answerMissing } from './answer-missing.tsx'
import { decodeSegment } from './decode-segment.ts'
import { orErrorPage } from './or-error-page.tsx'
import { pageContext, renderForReaders } from './render.tsx'

/** Today's prayer times. @param segment of a city, percent-encoded; without: the paper's own */
export function answerPrayerTimes(language: Language, segment?: string): Promise<Response> {
  return orErrorPage(language, async () => {
    const slug = segment === undefined ? null : decodeSegment(segment)
    const asksForOne = segment !== undefined
    const [edition, times] = await Promise.all([
      getEdition(language),
      asksForOne && slug === null ? null : getPrayerTimes(language, slug),
    ])
    if (!times) return answerMissing(language)
    const html = await renderForReaders({
      context: pageContext(edition),
      metadata: prayerTimesMetadata(times, edition),
      counterpart: null,
      otherPath: prayerTimesPath(otherThan(language), times.city.isOwn ? undefined : times.city.slug),
      section: null,
      masthead: 'small',
      children: <PrayerTimesPage edition={edition} times={times} />,
    })
    const lifetime = endingBy(LIFETIMES.prayerTimes, times.trueUntil, now())
    return htmlResponse(html, { tags: pageTags({ cards: [] }), lifetime })
  })
}

/** The prayer times of a month. @param address parts of the path, percent-encoded */
export function answerPrayerMonth(language: Language, address: { city: string; month: string }): Promise<Response> {
  return orErrorPage(language, async () => {
    const slug = decodeSegment(address.city)
    const [edition, times] = await Promise.all([
      getEdition(language),
      slug === null ? null : getPrayerMonth(language, { slug, month: address.month }),
    ])
    if (!times) return answerMissing(language)
    const html = await renderForReaders({
      context: pageContext(edition),
      metadata: prayerMonthMetadata(times, edition),
      counterpart: null,
      otherPath: prayerTimesPath(otherThan(language), times.city.slug, times.month),
      section: null,
      masthead: 'small',
      children: <PrayerMonthPage edition={edition} times={times} />,
    })
    const lifetime = endingBy(LIFETIMES.prayerTimes, times.trueUntil, now())
    return htmlResponse(html, { tags: pageTags({ cards: [] }), lifetime })
  })
}

function otherThan(language: Language): Language {
  return language === 'ar' ? 'en' : 'ar'
}
