import type { Language } from '#lib/content/fields.ts'
import { FRONT_PLACES, type FrontPlace } from '#lib/content/front.ts'
import { db } from '#lib/db/client.ts'
import { now } from '#lib/platform/clock.ts'
import { LIVE_COLUMNS } from './find-live-rows.ts'
import type { LiveRow } from './present-cards.ts'

/** What the editors chose for an edition's front and readers can see, in its order. */
export async function findPicks(language: Language): Promise<Record<FrontPlace, LiveRow[]>> {
  const rows = await db.$queryRaw<PickRow[]>`
    SELECT p.place, p.headline, ${LIVE_COLUMNS}
    FROM front_pick p JOIN live_story l ON l.story_id = p.story_id AND l.language = p.language
    WHERE p.language = ${language}::"Language" AND (p.until IS NULL OR p.until > ${now()})
    ORDER BY p.position`
  const picks = FRONT_PLACES.map((place) => [place, rows.filter((row) => row.place === place).map(asChosen)])
  return Object.fromEntries(picks) as Record<FrontPlace, LiveRow[]>
}

type PickRow = LiveRow & { place: FrontPlace; headline: string }

/** With the front's own headline over it, if it has one. */
function asChosen({ place: _, headline, ...row }: PickRow): LiveRow {
  return headline ? { ...row, card: { ...row.card, headline, shortHeadline: '' } } : row
}
